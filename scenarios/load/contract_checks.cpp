#include "scenarios/load/contract_checks.hpp"

#include <string>

#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "scenarios/load/field_reading.hpp"

namespace morale {

namespace {

/// Where the later of the two is written, else the earlier, else the file.
Place place_of_starts(const Written& written, const std::string& team) {
    for (const char* key : {".latest_start", ".earliest_start"})
        if (const auto at = written.places.find(place_key("", team + key)); at != written.places.end())
            return at->second;
    return written.file;
}

}  // namespace

void check_contracts(const StudyPlan& plan, const Written& written, Report& report) {
    for (const Team& team : plan.base.teams) {
        const Contract& contract = team.contract;
        if (contract.latest_start >= contract.earliest_start) continue;
        const std::string earliest = number_text(contract.earliest_start) + " h";
        report.error("E0340", place_of_starts(written, "centre.teams[" + team.name + "]"),
                     "shifts of team " + in_quotes(team.name) + " begin at " + earliest +
                         " at the earliest, and at " + number_text(contract.latest_start) +
                         " h at the latest",
                     "write a latest_start of " + earliest +
                         " or more; a shift that begins late goes on after midnight by itself");
    }
}

}  // namespace morale
