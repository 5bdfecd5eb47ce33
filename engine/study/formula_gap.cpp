#include "engine/study/formula_gap.hpp"

#include <algorithm>
#include <vector>

#include "engine/outlook/half_hour_by_formula.hpp"
#include "engine/outlook/team_line.hpp"

namespace morale {

namespace {

constexpr double most_without = .02;  // of the contacts, in half hours of which the formula says nothing

/// The half hour as the outlook expects its means.
HalfHour expected(const Outlook& step, double handle_seconds) {
    HalfHour half_hour;
    half_hour.seconds = in_seconds(half_hour_span);
    half_hour.offered = step.offered * in_hours(half_hour_span);
    half_hour.abandoned = half_hour.offered * step.abandoned;
    half_hour.answered = half_hour.offered - half_hour.abandoned;
    half_hour.handling_seconds = half_hour.answered * handle_seconds;
    half_hour.available_seconds = std::max(0., step.staff * half_hour.seconds - half_hour.handling_seconds);
    return half_hour;
}

/// The service level of a week whose half hours are all like their means.
struct PlainWeek {
    double in_time = 0, judged = 0, without = 0;

    void add(const Parameters& p, const TeamWork& work, const HalfHour& half_hour) {
        if (half_hour.judged() <= 0) return;
        const auto formula = half_hour_by_formula(p, work, half_hour);
        if (!formula) {
            without += half_hour.judged();
            return;
        }
        in_time += formula->service_level * half_hour.judged();
        judged += half_hour.judged();
    }
    bool says_enough() const { return judged > 0 && without <= most_without * judged; }
    double service_level() const { return in_time / judged; }
};

}  // namespace

std::optional<FormulaGap> formula_gap(const Rehearsal& rehearsal, const CentreOutlook& outlook,
                                      std::size_t team) {
    const Parameters& p = rehearsal.plan.base;
    const TeamWork work = work_of_teams(p)[team];
    const TeamOutlook& computed = outlook.teams[team];
    const HalfHours& seen = rehearsal.result.policies.front().of_teams;
    if (seen.groups <= static_cast<int>(team)) return std::nullopt;
    PlainWeek as_seen, as_expected;
    double handling = 0, answered = 0;
    for (int nth = 0; nth < half_hours_of_week; ++nth) {
        const HalfHour& half_hour = seen.at(static_cast<int>(team), nth);
        as_seen.add(p, work, half_hour);
        as_expected.add(p, work,
                        expected(computed.steps[static_cast<std::size_t>(nth)], computed.handle_seconds));
        handling += half_hour.handling_seconds;
        answered += half_hour.answered;
    }
    if (!as_seen.says_enough() || !as_expected.says_enough() || answered <= 0) return std::nullopt;
    const Outlook shown = week_of(rehearsal, outlook, team);
    return FormulaGap{.by_formula = computed.week.service_level,
                      .shown = shown.service_level,
                      .by_means = as_seen.service_level() - as_expected.service_level(),
                      .agents_expected = computed.week.staff,
                      .agents_seen = shown.staff,
                      .offered_expected = computed.week.offered,
                      .offered_seen = shown.offered,
                      .handle_expected = computed.handle_seconds,
                      .handle_seen = handling / answered};
}

}  // namespace morale
