#include "engine/model/money/money.hpp"

#include "engine/model/contract.hpp"
#include "engine/model/customer_groups.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

double price_of_hour(const World& w, const Team& team) {
    return team.outside.outside ? team.outside.price_per_hour : wage_of(w.p(), team);
}

}  // namespace

void earn(World& w, AgentId agent) {
    const MoneyParameters& p = w.p().money;
    const double factor = 1 + p.meaning_on_value * felt_meaning(w, agent);
    w.record.sum(Sum::ContactValueUsd, group_of(w, agent), p.value_per_good_contact * factor);
}

void book_day(World& w) {
    for (int team = 0; team < w.team_count(); ++team) {
        const Team& given = w.p().teams[static_cast<std::size_t>(team)];
        const double per_hour = price_of_hour(w, given);
        w.record.sum(
            Sum::WagesUsd, team,
            w.record.level(Level::Headcount, team) * per_hour * paid_hours_of(w.p(), given) / days_of_week);
    }
    const double margin = margin_per_month(w.p());
    w.record.sum(Sum::CustomerValueUsd, w.firm_group(), w.offer.value_sum * margin * 12 / days_per_year);
    for (int group = 0; group < w.by_customers.groups(); ++group)
        w.by_customers.sum(
            Sum::CustomerValueUsd, group,
            w.offer.value_of_group[static_cast<std::size_t>(group)] * margin * 12 / days_per_year);
}

void book_overtime(World& w, AgentId agent, double hours) {
    const Team& team = w.p().teams[w.agents.seat[agent].team];
    const double raise = w.agents.rank[agent].senior ? 1 + w.p().career.raise : 1;
    w.record.sum(Sum::WagesUsd, group_of(w, agent),
                 hours * w.derived.paid_per_shift_hour * price_of_hour(w, team) * raise);
}

void book_programme(World& w, int group, double usd, double manager_minutes) {
    w.record.sum(Sum::ProgrammeUsd, group, usd + manager_minutes / 60 * w.p().money.manager_hour);
}

void book_replacement(World& w, int group) {
    if (is_outside(w, static_cast<std::size_t>(group))) return;  // it is part of the price of their hours
    const HiringParameters& p = w.p().hiring;
    const double applicants = p.selection_ratio < 1 ? 1 / p.selection_ratio : 0;
    w.record.sum(Sum::ReplacementUsd, group, w.p().money.replacement + applicants * p.cost_per_applicant);
}

}  // namespace morale
