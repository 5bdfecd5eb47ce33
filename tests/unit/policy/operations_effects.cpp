// The levers of seats, novices, standards, other firms, the site: two values each, what differs between them,
// and what to cut.
#include "tests/unit/policy/effect.hpp"

namespace morale::test {

namespace {

double headcount(const Cell& c) {
    return c.area(Level::Headcount);
}
double standard(const Cell& c) {
    return c.spread(Spread::ServiceStandard).sum;
}
double moved_on(const Cell& c) {
    return c.count(Count::MovedOn);
}
double came(const Cell& c) {
    return c.count(Count::Acquired);
}
void overload(Parameters& p) {
    p.customers.issues_per_year = 30;
}
void few_contacts(Parameters& p) {
    p.customers.issues_per_year = 6;
    p.routing.novice_weeks = 2;
}
void held_standard(Parameters& p) {
    overload(p);
    p.service_standard.hold = true;
}
void no_held_standard(Parameters& p) {
    p.service_standard.hold = false;
}
void no_time_pressure(Parameters& p) {
    p.mechanisms.time_pressure = false;
}
void nobody_is_a_novice(Parameters& p) {
    p.routing.novice_weeks = 0;
}
void another_firm(Parameters& p) {
    p.teams.push_back({.name = "vendor", .agents = 10, .outside = {.outside = true}});
}
void no_channels(Parameters& p) {
    p.mechanisms.channels = false;
}
void no_other_firm(Parameters& p) {
    p.teams.resize(1);
}

}  // namespace

std::vector<Effect> operations_effects() {
    return {
        {"staffing.budget", 1, .5, headcount, nothing, no_attrition},
        {"service_standard.hold", 0, 1, standard, overload, no_time_pressure},
        {"service_standard.minutes", 5, 50, spent, held_standard, no_held_standard},
        {"routing.novices", 0, 1, handle_seconds, few_contacts, nobody_is_a_novice},
        {"placement.stay", 0, 1, moved_on, nothing, no_attrition},
        {"outsourcing.share", 0, .5, handle_seconds, another_firm, no_other_firm},
        {"site.impression", 0, -1, came, nothing, no_channels},
        {"site.spend", 0, 10'000, spent, nothing, no_channels},
    };
}

}  // namespace morale::test
