// The scenario language: YAML text to a StudyPlan, or to every mistake in it at once. README.md tells the
// language.
#pragma once

#include <filesystem>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// A metric that a goal may name, the unit of its values, and where they can lie.
struct MetricName {
    std::string_view name;
    std::string_view unit;  // "1" is a share or a pure number
    bool percent = false;   // people read it as a percentage
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    std::string also = {};  // what others call it, as "|burnout|fatigue|", in small letters
};

struct LoadOptions {
    std::vector<std::string> sets = {};        // "recognition.praise_note.share=50 %", as typed after -s
    std::filesystem::path case_library = {};   // the folder of "library/…"
    std::span<const MetricName> metrics = {};  // empty: names of metrics are not checked
};

/// The file that values of `sets` come from, in origins and diagnostics; each set is a line.
inline constexpr std::string_view command_line = "command line";

struct Loaded {
    std::optional<StudyPlan> plan;  // only when nothing is an error
    std::vector<Diagnostic> diagnostics;
};

Loaded load(const std::filesystem::path& file, const LoadOptions&);

/// The same for a text; `file_name` stands in diagnostics, and what the text names is looked for relative to
/// it.
Loaded load_text(std::string_view text, std::string_view file_name, const LoadOptions&);

}  // namespace morale
