// What `morale sensitivity` leaves: a table, a document and a picture; the report is in page/sensitivity.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/sensitivity.hpp"
#include "output/encode/encoding.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale {

/// An analysis with what its finder does not know.
struct SensitivityStory {
    const Sensitivity& found;
    std::vector<std::string_view> range_by;  // [plan.uncertain] "scenario", "source" or "convention"
    std::string_view scenario;               // identity, so that another scenario's files are not replaced
    std::string again;                       // the command that repeats it, on any machine
    int runs = 0;                            // of both policies, at most; 0: only break-evens
    int facts = 0;                           // facts of the centre that stay as they are
    int stated = 0;                          // values that the scenario states as known
    int outside = 0;                         // values outside their range in the catalogue
};

namespace tables {
/// One row for each assumption: what it is, how it was screened, its shares, where the decision turns.
TableColumns sensitivity_columns(const Sensitivity&);
void sensitivity_rows(RowSink&, const SensitivityStory&);
}  // namespace tables

/// Whether its range is a convention, which no source and no scenario gives.
bool is_by_convention(const SensitivityStory&, std::size_t assumption);

/// What is to be known of how it was made; empty if nothing is.
std::string sensitivity_notes(const SensitivityStory&);

/// sensitivity.csv.
std::string sensitivity_csv(const SensitivityStory&);

/// Everything, as an object in JSON: sensitivity.json and what `--json` prints.
std::string sensitivity_json(const SensitivityStory&);

/// How far each analysed assumption alone moves the difference, as a picture of that width; empty if nothing
/// was analysed.
std::string tornado_of(const Sensitivity&, double width = 960);

/// tornado.svg: the same as a file of its own.
std::string tornado_svg(const Sensitivity&);

}  // namespace morale
