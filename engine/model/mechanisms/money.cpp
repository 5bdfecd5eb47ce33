#include "engine/model/mechanisms/money.hpp"

#include "engine/model/mechanisms/meaning.hpp"

namespace morale {

void earn(World& w, AgentId agent) {
    const MoneyParameters& p = w.p().money;
    if (p.value_per_good_contact == 0) return;
    const double factor = 1 + p.meaning_on_value * felt_meaning(w, agent);
    w.record.sum(Sum::ContactValueUsd, group_of(w, agent), p.value_per_good_contact * factor);
}

void book_day(World& w) {
    const MoneyParameters& p = w.p().money;
    const double daily_wage = p.wage_per_hour * p.contract_hours / 7;
    for (int team = 0; team < w.no_team(); ++team)
        w.record.sum(Sum::WagesUsd, team, w.record.level(Level::Headcount, team) * daily_wage);
    w.record.sum(Sum::CustomerValueUsd, w.no_team(),
                 w.record.level(Level::Customers, w.no_team()) * p.value_per_customer_month * 12 / 365);
}

void book_programme(World& w, int group, double usd, double manager_minutes) {
    w.record.sum(Sum::ProgrammeUsd, group, usd + manager_minutes / 60 * w.p().money.manager_hour);
}

void book_replacement(World& w, int group) {
    const HiringParameters& p = w.p().hiring;
    const double applicants = p.selection_ratio < 1 ? 1 / p.selection_ratio : 0;
    w.record.sum(Sum::ReplacementUsd, group, w.p().money.replacement + applicants * p.cost_per_applicant);
}

}  // namespace morale
