#include "engine/study/people_over_time.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace morale {
namespace {

Time end_of(const Record& record) {
    return measurement_start + span_of_seconds(record.tape.total().seconds);
}

double weeks_within(const Spell& spell, Time end) {
    return std::max(0., in_weeks(std::min(spell.left, end) - std::max(spell.hired, measurement_start)));
}

/// [spell, in order of the ledger] weeks and recognitions.
std::vector<WeightedAmount> thanks_of_people(const Record& record, const Parameters& policy) {
    using Person = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;
    std::map<Person, std::size_t> place;
    std::vector<WeightedAmount> people;
    const Time end = end_of(record);
    for (const Spell& spell : record.ledger.spells) {
        if (policy.teams[spell.team].outside.outside) continue;
        place[{spell.team, spell.seat, spell.incumbent}] = people.size();
        people.push_back({.weight = weeks_within(spell, end), .amount = 0});
    }
    for (const RecognitionRow& row : record.ledger.recognitions)
        if (const auto at = place.find({row.team, row.seat, row.incumbent}); at != place.end())
            people[at->second].amount += 1;
    return people;
}

}  // namespace

void add(Thanked& thanked, const Record& record, const Parameters& policy) {
    const std::vector<WeightedAmount> people = thanks_of_people(record, policy);
    double weeks = 0, thanks = 0;
    for (const WeightedAmount& one : people) weeks += one.weight, thanks += one.amount;
    if (!(weeks > 0)) return;
    const Concentration spread = concentration_of(people);
    thanked.never.add(spread.without);
    thanked.per_year.add(thanks / weeks * weeks_per_year);
    if (!(thanks > 0)) return;
    thanked.gini.add(spread.gini);
    for (std::size_t i = 0; i < spread.curve.size(); ++i) thanked.curve[i].add(spread.curve[i]);
}

void add(Leavers& leavers, const Record& record) {
    const Time end = end_of(record);
    for (const Spell& spell : record.ledger.spells) {
        leavers.agent_years += weeks_within(spell, end) / weeks_per_year;
        const bool left = spell.why != Leaving::Employed && spell.left <= end;
        if (!left) {
            leavers.exhaustion_of_others.add(spell.exhaustion);
            continue;
        }
        ++leavers.by_reason[static_cast<std::size_t>(spell.why)];
        if (spell.why != Leaving::Quit) continue;
        leavers.exhaustion_of_leavers.add(spell.exhaustion);
        const double tenure = in_weeks(spell.left - spell.hired);
        const auto band = std::ranges::upper_bound(Leavers::tenure_limits, tenure);
        ++leavers.by_tenure[static_cast<std::size_t>(band - Leavers::tenure_limits.begin())];
    }
}

}  // namespace morale
