#include "engine/outlook/half_hour_by_formula.hpp"

#include <algorithm>
#include <cmath>

#include "engine/outlook/agents_needed.hpp"
#include "engine/outlook/team_week.hpp"

namespace morale {

namespace {

/// One team that answers calls, all of them its own, and whoever calls can wait.
bool is_told_by_erlang(const Parameters& p, const TeamWork& work) {
    return !answers_with_others(p, work) && p.contacts.lines == 0 && work.in_line == 1 &&
           std::ranges::all_of(work.classes, [](const LineClass& c) { return c.places == 1; });
}

/// The team's work with contacts that take as long as was seen.
TeamWork with_handle_time(TeamWork work, double seconds) {
    const double factor = seconds / work.handle_seconds;
    work.handle_seconds *= factor;
    work.needed_seconds *= factor;
    for (LineClass& c : work.classes) c.handle_seconds *= factor;
    return work;
}

HalfHourByFormula of_wait(const TeamWait& wait) {
    return {.service_level = wait.gone_in_time < 1 ? std::min(1., wait.in_time / (1 - wait.gone_in_time)) : 1,
            .wait = wait.mean};
}

TeamWork work_as_seen(const TeamWork& work, const HalfHour& seen) {
    return with_handle_time(work, seen.handling_seconds / seen.answered);
}

}  // namespace

bool answers_with_others(const Parameters& p, const TeamWork& work) {
    const auto is_shared = [&](const LineClass& c) {
        return !p.classes.empty() && p.classes[c.queue].teams.size() > 1;
    };
    return std::ranges::any_of(work.classes, is_shared) || std::ranges::any_of(work.mail, is_shared);
}

std::optional<int> agents_needed_by_formula(const Parameters& p, const TeamWork& work, const HalfHour& seen,
                                            double promised) {
    if (!is_told_by_erlang(p, work) || !(seen.offered > 0 && seen.answered > 0)) return std::nullopt;
    const OfferedNow now{.per_hour = seen.offered / seen.seconds * in_seconds(hour),
                         .abandoned = seen.abandoned / seen.offered,
                         .tries_again = redials_soon(p) ? p.contacts.redial_share : 0};
    const HalfHourBound bound{.figure = HalfHourBound::Figure::ServiceLevel, .value = promised};
    return agents_needed(p, work_as_seen(work, seen), now, {&bound, 1}).agents;
}

std::optional<HalfHourByFormula> half_hour_by_formula(const Parameters& p, const TeamWork& work,
                                                      const HalfHour& seen) {
    const double agents = (seen.handling_seconds + seen.available_seconds) / seen.seconds;
    if (!is_told_by_erlang(p, work) || !(seen.offered > 0 && seen.answered > 0 && agents > 0))
        return std::nullopt;
    const TeamWork as_seen = work_as_seen(work, seen);
    const int whole = static_cast<int>(agents);
    const auto with = [&](int n) {
        return of_wait(team_wait(p, as_seen, seen.offered / seen.seconds, 0, n));
    };
    const HalfHourByFormula fewer = with(whole), more = with(whole + 1);
    const double part = agents - whole;
    return HalfHourByFormula{.service_level = std::lerp(fewer.service_level, more.service_level, part),
                             .wait = part > 0 ? std::lerp(fewer.wait, more.wait, part) : fewer.wait};
}

}  // namespace morale
