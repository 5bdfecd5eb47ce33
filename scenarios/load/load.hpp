// The scenario language: from YAML text to a StudyPlan, or to every mistake in it at once. README.md
// describes the language.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/metric_name.hpp"

namespace morale {

struct LoadOptions {
    std::vector<std::string> sets = {};        // "recognition.praise_note.share=50 %", as typed after -s
    std::filesystem::path case_library = {};   // the folder of "library/…"
    std::span<const MetricName> metrics = {};  // empty: names of metrics are not checked
    /// False: a plan whose values are read and that is not run, without what settle() works out.
    bool settled = true;
};

struct Loaded {
    std::optional<StudyPlan> plan;  // only if nothing is an error
    std::vector<Diagnostic> diagnostics;
};

Loaded load(const std::filesystem::path& file, const LoadOptions&);

/// The same for a text; `file_name` is its name in diagnostics, and files that it names are looked up
/// relative to it.
Loaded load_text(std::string_view text, std::string_view file_name, const LoadOptions&);

}  // namespace morale
