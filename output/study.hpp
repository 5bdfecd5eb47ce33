// What goes into a study's folder besides its results: where the values came from, and how the study was
// made.
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
#include "output/reader.hpp"

namespace morale {

/// Where a default comes from and its plausible range: a row of the evidence catalogue.
struct Evidence {
    std::string path;    // of the field: "attrition.base_per_week"
    std::string kind;    // "experiment", "observation", "vendor", "lore", "calculated", "assumed"
    std::string source;  // "Gartner; Cornell Global Call Center study"
    std::string low;     // end of the plausible range, as written in the field's unit; may be empty
    std::string high;
};

/// Name and value; a flag that may be given several times has a list of values.
using GivenFlag = std::pair<std::string, std::variant<std::string, std::vector<std::string>>>;

/// How the study was made. It goes into provenance.json, the only file that may differ between two runs of
/// one study. The report takes from it only what does not differ: version, scenario and the command to
/// repeat it.
struct Provenance {
    std::string version;  // version of the program
    std::string compiler;
    std::string command_line;  // as typed
    std::string repeat;  // the shortest command that gives the same numbers: without threads and results
    std::string repeat_beside;     // the same command in the folder of the scenario, wherever that is
    std::vector<GivenFlag> flags;  // resolved
    std::string scenario_file;
    std::string scenario_identity;  // what identifies it: where it lies, or its name in the library
    std::string scenario_hash;      // hash of the scenario and all that it extends
    int threads = 1;
    std::string started;  // "2026-01-05T08:30:00Z"
    double seconds = 0;   // how long it took
};

struct Bundle;

/// One file each that hold all of a study: study.sqlite, study.xlsx (output/bundles/bundle.hpp).
using Bundles = std::span<const Bundle* const>;

/// Everything from which a file of the folder may be made; valid during the call only.
struct Study {
    const StudyResult& result;
    const Provenance& provenance;
    std::span<const ResolvedValue> values;
    std::span<const Evidence> evidence;
    Encodings encodings = usual_encodings();  // encodings of its tables; empty: there are no files beside it
    Bundles bundles = {};
    Reader reader = Reader::Consultant;  // of its report

    const StudyPlan& plan() const { return *result.plan; }
};

/// The file of a table that pages point at: "weekly.csv" for "weekly". Requires an encoding.
std::string table_file(const Study&, std::string_view table);

/// The evidence row of a path; list elements have that of their field ("centre.teams[].agents" for
/// "centre.teams[billing].agents"). Null if there is none.
const Evidence* evidence_of(std::span<const Evidence>, std::string_view path);

}  // namespace morale
