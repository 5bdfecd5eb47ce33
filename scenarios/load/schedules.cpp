#include "scenarios/load/schedules.hpp"

#include <algorithm>

#include "engine/language/vocabulary.hpp"
#include "engine/language/weights.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/world/roster_by_numbers.hpp"
#include "scenarios/load/field_reading.hpp"

namespace morale {

namespace {

std::string agents_path(const Team& team) {
    return "centre.teams[" + team.name + "].agents";
}

/// People of the team; 0 where its schedule does not fit, which is reported later.
double people_of(const Parameters& p, const Team& team) {
    if (!hours_are_sound(p)) return 0;
    const Profile load = load_of(p);
    return weekday_that_does_not_fit(team, load) ? 0 : people_for_schedule(p, team, load);
}

}  // namespace

bool hours_are_sound(const Parameters& p) {
    const Field& one_list = *find_field("centre.load.by_hour");
    if (unfit_weights(*find_field("centre.load.by_day"), p.load.by_day)) return false;
    for (std::size_t d = 0; d < p.load.of_weekday.size(); ++d) {
        const std::span<const double> hours = hours_of(p.load, d);
        const bool closed = std::ranges::all_of(hours, [](double w) { return w == 0; });
        if (hours.empty() || (!closed && unfit_weights(one_list, hours))) return false;
    }
    return true;
}

void count_people(Parameters& base, const Written& written) {
    for (Team& team : base.teams)
        if (has_schedule(team) && !written.places.contains(place_key({}, agents_path(team))))
            team.agents = people_of(base, team);
}

void count_people_of_policies(StudyPlan& plan, const Written& written) {
    for (PolicyPlan& policy : plan.policies)
        for (std::size_t t = 0; t < plan.base.teams.size(); ++t) {
            Team& team = policy.parameters.teams[t];
            const Team& of_base = plan.base.teams[t];
            const bool as_base = team.present == of_base.present && team.present_on == of_base.present_on;
            const std::string path = agents_path(team);
            if (!has_schedule(team) || as_base || written.places.contains(place_key(policy.name, path)) ||
                written.places.contains(place_key({}, path)))
                continue;
            const double needed = people_of(policy.parameters, team);
            team.agents = policy.parameters.roster.always_present ? std::max(needed, of_base.agents) : needed;
        }
}

}  // namespace morale
