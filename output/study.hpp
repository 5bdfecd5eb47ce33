// What goes into a study's folder beside its results: where the values came from, and how the study was made.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/study/resolved.hpp"
#include "engine/study/result.hpp"
#include "output/encode/encodings.hpp"

namespace morale {

/// Where a default comes from and what it may plausibly be: a row of the evidence catalogue.
struct Evidence {
    std::string path;    // of the field: "attrition.base_per_week"
    std::string kind;    // "experiment", "observation", "vendor", "lore", "calculated", "assumed"
    std::string source;  // "Gartner; Cornell Global Call Center study"
    std::string low;     // plausible range, as written in the field's unit; may be empty
    std::string high;
};

/// Name and value; those of a flag that may be given several times are a list.
using GivenFlag = std::pair<std::string, std::variant<std::string, std::vector<std::string>>>;

/// How the study was made. It goes into provenance.json, the only file that may differ between two runs of
/// one study; the report takes from it what does not differ: version, scenario and the command to repeat it.
struct Provenance {
    std::string version;  // of the program
    std::string compiler;
    std::string command_line;  // as typed
    std::string repeat;  // the shortest command that gives the same numbers: without threads and results
    std::string repeat_beside;     // the same in the folder of the scenario, wherever that is
    std::vector<GivenFlag> flags;  // resolved
    std::string scenario_file;
    std::string scenario_identity;  // tells it from all others: where it lies, or its name in the library
    std::string scenario_hash;      // of the scenario and all that it extends
    int threads = 1;
    std::string started;  // "2026-01-05T08:30:00Z"
    double seconds = 0;   // how long it took
};

/// All that a file of the folder may be made of; outlives the call only.
struct Study {
    const StudyResult& result;
    const Provenance& provenance;
    std::span<const ResolvedValue> values;
    std::span<const Evidence> evidence;
    Encodings encodings = usual_encodings();  // in which its tables are written

    const StudyPlan& plan() const { return *result.plan; }
};

/// The file of a table that pages point at: "weekly.csv" of "weekly".
std::string table_file(const Study&, std::string_view table);

/// The evidence row of a path, list elements by their field ("centre.teams[billing].agents" is
/// "centre.teams[].agents"); null when there is none.
const Evidence* evidence_of(std::span<const Evidence>, std::string_view path);

}  // namespace morale
