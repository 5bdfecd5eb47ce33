#include "engine/model/contract.hpp"

#include <algorithm>

#include "engine/model/hours.hpp"

namespace morale {

Roster roster_of(const Parameters& p, const Team& team) {
    const Contract& contract = team.contract;
    Roster roster = p.roster;
    if (contract.shift_hours > 0) roster.shift_hours = contract.shift_hours;
    if (contract.days_per_week > 0) roster.days_per_week = contract.days_per_week;
    roster.earliest_start = contract.earliest_start;
    roster.latest_start = contract.latest_start;
    roster.least_on_shift = contract.least_on_shift;
    return roster;
}

double paid_per_shift_hour(const Parameters& p) {
    const double days = std::min(p.roster.days_per_week, static_cast<double>(open_days(p)));
    return days > 0 ? p.money.contract_hours / (p.roster.shift_hours * days) : 1;
}

double paid_hours_of(const Parameters& p, const Team& team) {
    if (team.contract.shift_hours <= 0 && team.contract.days_per_week <= 0) return p.money.contract_hours;
    const Roster roster = roster_of(p, team);
    const double most = open_days(p);
    return p.money.contract_hours * roster.shift_hours * std::min(roster.days_per_week, most) /
           (p.roster.shift_hours * std::min(p.roster.days_per_week, most));
}

double wage_of(const Parameters& p, const Team& team) {
    return team.contract.wage_per_hour > 0 && !team.outside.outside ? team.contract.wage_per_hour
                                                                    : p.money.wage_per_hour;
}

}  // namespace morale
