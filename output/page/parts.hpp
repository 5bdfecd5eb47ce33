// The parts of the report, in the order in which they are read. Each is HTML, or empty if the study has
// nothing to say there.
#pragma once

#include <string>
#include <string_view>

#include "output/study.hpp"

namespace morale::page {

std::string opening(const Study&);          // title and question
std::string decision(const Study&);         // what to do, how sure that is, what is not known
std::string measured(const Study&);         // beside what the first policy shows
std::string theory(const Study&);           // a bare queue beside its closed form
std::string comparison(const Study&);       // policies side by side
std::string classes(const Study&);          // what happens to contacts, by class
std::string week_map(const Study&);         // where in the week contacts wait
std::string average_weekday(const Study&);  // agents planned, present and needed by half hour
std::string customer_groups(const Study&);  // and to customers, by group
std::string benchmarks(const Study&);       // turnover beside that of others
std::string goals(const Study&);            // what the scenario demands, and who meets it
std::string policies(const Study&);         // what each sets, and since when
std::string differences(const Study&);      // forest plots
std::string weeks(const Study&);            // fans
std::string periods(const Study&);          // months or quarters
std::string burnout(const Study&);          // exhaustion by team and weeks, as a map
std::string leavers(const Study&);          // how people leave, and when
std::string tenure(const Study&);           // survival
std::string thanks(const Study&);           // how recognition is spread
std::string accounts(const Study&);         // money by policy and over time
std::string certainty(const Study&);
std::string uncertain(const Study&);  // assumptions with a range, and which of them the decision hinges on
std::string inputs(const Study&);
std::string again(const Study&);  // how to repeat it, and where the data are

/// "By quarter", or "By month" where the horizon is shorter than two quarters.
std::string_view name_of_periods(const Study&);

/// The style sheet of the page, without that of the charts.
std::string_view page_style();

/// Whether the policy gets a band. With a band for every curve nobody can see anything, so only the first
/// policy, the recommended one and an only other one have one.
bool has_bands(const StudyResult&, std::size_t policy);

}  // namespace morale::page
