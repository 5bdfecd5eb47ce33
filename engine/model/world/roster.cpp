#include "engine/model/world/roster.hpp"

#include <algorithm>
#include <numeric>

#include "engine/model/world/rest_between_shifts.hpp"
#include "engine/model/world/team_days.hpp"

namespace morale {

namespace {

constexpr Span step = 30 * minute;
constexpr std::size_t week_steps = Profile::steps;

/// Shifts with which the least number of people is there in all half hours that are this day's.
int shifts_for_least(const Roster& roster, const TeamDay& day) {
    if (roster.least_on_shift <= 0 || !day.open()) return 0;
    const int span = day.own - day.first;
    return static_cast<int>(roster.least_on_shift) * ((span + day.length - 1) / day.length);
}

/// Deals the shifts that the least number needs, each to the day that has the smallest part of its own.
std::array<int, days_of_week> deal_for_least(int& left, int people, const Roster& roster,
                                             const TeamWeekdays& days) {
    std::array<int, days_of_week> shifts{}, need{};
    for (std::size_t d = 0; d < days_of_week; ++d)
        need[d] = std::min(people, shifts_for_least(roster, days[d]));
    for (; left > 0; --left) {
        std::size_t next = days_of_week;
        for (std::size_t d = 0; d < days_of_week; ++d) {
            if (shifts[d] >= need[d]) continue;
            if (next == days_of_week || shifts[d] * need[next] < shifts[next] * need[d]) next = d;
        }
        if (next == days_of_week) break;
        ++shifts[next];
    }
    return shifts;
}

std::size_t in_week(std::size_t weekday, std::size_t half_hour) {
    const std::size_t at = weekday * half_hours_of_day + half_hour;
    return at < week_steps ? at : at - week_steps;
}

/// The load of the half hours that are the day's, less what colleagues cover of it; a twentieth at least.
double left_to_cover(const TeamDay& day, std::size_t weekday, const ToCover& cover) {
    const double load = day.own_load();
    if (!cover.beside_others) return load;
    double covered = 0;
    for (int i = 0; i < std::max(day.own, half_hours_of_day); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (day.load[at] > 0) covered += std::min(day.load[at], cover.colleagues[in_week(weekday, at)]);
    }
    return std::max(load - covered, load / 20);
}

/// Number of shifts on each weekday: in proportion to the day's load that is left, at most one per person,
/// with the largest remainders rounded up first. A day that is too short for a whole shift needs more of
/// them. Those that the least number needs come first.
std::array<int, days_of_week> shifts_by_day(int people, const Roster& roster, const TeamWeekdays& days,
                                            const ToCover& cover) {
    std::array<double, days_of_week> weight{};
    double longest = 1;  // half hours
    for (const TeamDay& day : days) longest = std::max<double>(longest, day.length);
    for (std::size_t d = 0; d < days_of_week; ++d) {
        weight[d] = left_to_cover(days[d], d, cover);
        if (weight[d] > 0) weight[d] *= longest / days[d].length;  // exactly 1 where all days are alike
    }
    const auto open_days = static_cast<int>(std::ranges::count_if(weight, [](double w) { return w > 0; }));
    int left = people * std::min(static_cast<int>(roster.days_per_week), open_days);
    std::array<int, days_of_week> shifts = deal_for_least(left, people, roster, days);
    while (left > 0) {  // each remaining shift goes to the day with the highest load per planned shift
        std::size_t best = days_of_week;
        for (std::size_t d = 0; d < days_of_week; ++d) {
            if (weight[d] <= 0 || shifts[d] == people) continue;
            if (best == days_of_week || weight[d] * (shifts[best] + 1) > weight[best] * (shifts[d] + 1))
                best = d;
        }
        ++shifts[best];
        --left;
    }
    return shifts;
}

/// Which rows are off on which day. Rows have equally many days off, or differ by one, and none has a day
/// twice.
std::vector<std::array<bool, days_of_week>> works_on(int people, const std::array<int, days_of_week>& shifts,
                                                     const TeamWeekdays& days) {
    std::vector<std::size_t> off;  // days off still to be given: one entry for each day off of a row
    for (std::size_t d = 0; d < days_of_week; ++d)
        if (days[d].open()) off.insert(off.end(), static_cast<std::size_t>(people - shifts[d]), d);
    std::array<bool, days_of_week> open{};
    for (std::size_t d = 0; d < days_of_week; ++d) open[d] = days[d].open();
    std::vector<std::array<bool, days_of_week>> works(static_cast<std::size_t>(people), open);
    for (std::size_t i = 0; i < off.size(); ++i) works[i % works.size()][off[i]] = false;
    return works;
}

/// The half hours that a pause touches, each with the part that it takes.
template <class Do>
void for_each_part(const Pause& p, Do&& act) {
    const Span end = p.begin + p.length;
    for (Span at = p.begin / step * step; at < end; at += step)
        act(static_cast<std::size_t>(at / step),
            in_seconds(std::min(end, at + step) - std::max(p.begin, at)) / in_seconds(step));
}

/// People present and people wanted in each half hour of the week; Sunday's night goes on into Monday.
struct WeekPlan {
    HalfHoursOfWeek wanted{};
    HalfHoursOfWeek per_wanted{};  // 1 / wanted
    HalfHoursOfWeek present{};
    HalfHoursOfWeek on_shift{};  // of this team, breaks included
};

/// People wanted in proportion to the load: of each day by itself, or of the whole week where shifts of one
/// day cover half hours of the next.
WeekPlan wanted_in_week(const std::array<int, days_of_week>& shifts, const Roster& roster,
                        const TeamWeekdays& days) {
    WeekPlan plan;
    std::array<double, days_of_week> agents{}, load{};
    for (std::size_t d = 0; d < days_of_week; ++d) {
        agents[d] = shifts[d] * days[d].length * (1 - roster.off_phone_share);
        load[d] = days[d].own_load();
    }
    const double in_all = std::accumulate(agents.begin(), agents.end(), 0.) /
                          std::max(1e-6, std::accumulate(load.begin(), load.end(), 0.));
    for (std::size_t d = 0; d < days_of_week; ++d) {
        if (load[d] <= 0) continue;
        const int end = std::max(days[d].own, half_hours_of_day);
        for (int i = 0; i < end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (days[d].load[at] <= 0) continue;
            plan.wanted[in_week(d, at)] =
                days[d].load[at] * (has_starts(roster) ? in_all : agents[d] / load[d]);
        }
    }
    return plan;
}

WeekPlan empty_plan(const std::array<int, days_of_week>& shifts, const Roster& roster,
                    const TeamWeekdays& days, const ToCover& cover) {
    WeekPlan plan;
    if (cover.beside_others)
        plan = {.wanted = cover.load, .present = cover.colleagues};
    else
        plan = wanted_in_week(shifts, roster, days);
    for (std::size_t i = 0; i < week_steps; ++i) plan.per_wanted[i] = 1 / std::max(plan.wanted[i], 1e-6);
    return plan;
}

/// Plans the shifts of one day into the week. A shift or a pause goes where it most lowers the squared
/// misfit, relative to the number wanted; what shifts of the days beside it cover counts.
class DayPlan {
 public:
    DayPlan(WeekPlan& week, std::size_t weekday, const TeamDay& day, const Roster& roster)
        : week_(week),
          weekday_(weekday),
          first_(day.first),
          last_(day.last + day.length),
          length_(day.length),
          off_phone_(roster.off_phone_share),
          least_(roster.least_on_shift) {}

    /// The best next shift, given the people planned so far.
    Shift add() {
        double misfit = 0;
        for (int i = first_; i < first_ + length_; ++i) misfit += surplus(i);
        int best = first_;
        double least = misfit;
        for (int start = first_ + 1; start + length_ <= last_; ++start) {
            misfit += surplus(start + length_ - 1) - surplus(start - 1);
            if (misfit < least - 1e-9) best = start, least = misfit;
        }
        Shift shift{best * step, (best + length_) * step};
        count(shift, +1);
        const int lunch = pause(shift, 1, best + length_ * 3 / 8, best + length_ * 5 / 8);
        pause(shift, 0, best + length_ / 8, lunch - length_ / 8);
        pause(shift, 2, lunch + length_ / 8 + 1, best + length_ - length_ / 8);
        fit(shift);
        return shift;
    }

    void remove(const Shift& shift) {
        count(shift, -1);
        for (const Pause& p : shift.pauses) count(p, +1);
    }

 private:
    static constexpr std::array<double, 3> part = {0.22, 0.46, 0.32};  // of the pauses: break, lunch, meeting

    double surplus(int i) const {
        constexpr double before_all_else = 1e9;
        const std::size_t at = in_week(weekday_, static_cast<std::size_t>(i));
        const double lack = week_.wanted[at] > 0 && week_.on_shift[at] < least_ ? before_all_else : 0;
        return (week_.present[at] - week_.wanted[at]) * week_.per_wanted[at] - lack;
    }
    void count(const Shift& shift, double sign) {
        for (Span t = shift.begin; t < shift.end; t += step) {
            const std::size_t at = in_week(weekday_, static_cast<std::size_t>(t / step));
            week_.present[at] += sign;
            week_.on_shift[at] += sign;
        }
    }
    void count(const Pause& p, double sign) {
        for_each_part(p, [&](std::size_t at, double part_of_step) {
            week_.present[in_week(weekday_, at)] += sign * part_of_step;
        });
    }
    /// Puts the pause at the best half hour from `from` up to `to`, and returns it.
    int pause(Shift& shift, std::size_t which, int from, int to) {
        const Span length = span_of_seconds(part[which] * off_phone_ * in_seconds(shift.end - shift.begin));
        const auto begin = static_cast<int>(shift.begin / step);
        const int latest =
            std::max(begin, static_cast<int>((shift.end - length) / step));  // it ends with the shift
        int best = std::clamp(from, begin, latest);
        for (int i = best + 1; i <= std::min(to, latest); ++i)
            if (surplus(i) > surplus(best) + 1e-9) best = i;
        shift.pauses[which] = {best * step, length};
        count(shift.pauses[which], -1);
        return best;
    }
    /// Moves long pauses forward until each ends before the next one, and the last before the shift ends.
    void fit(Shift& shift) {
        Span end = shift.end;
        for (std::size_t i = shift.pauses.size(); i-- > 0;) {
            Pause& p = shift.pauses[i];
            if (p.begin + p.length > end) {
                count(p, +1);
                p.begin = end - p.length;
                count(p, -1);
            }
            end = p.begin;
        }
    }

    WeekPlan& week_;
    std::size_t weekday_;
    int first_, last_;  // half hours that shifts may cover
    int length_;        // of a shift, half hours
    double off_phone_;
    double least_;  // people on shift
};

using WeekShifts = std::array<std::vector<Shift>, days_of_week>;

/// Places the shifts one by one where people are missing most, then moves each again when all are placed, so
/// that a day sees the nights of the days beside it.
WeekShifts plan_week_shifts(const std::array<int, days_of_week>& by_day, const Roster& roster,
                            const TeamWeekdays& days, const ToCover& cover) {
    WeekPlan week = empty_plan(by_day, roster, days, cover);
    WeekShifts shifts;
    for (std::size_t d = 0; d < days_of_week; ++d) {
        DayPlan plan(week, d, days[d], roster);
        for (int n = 0; n < by_day[d]; ++n) shifts[d].push_back(plan.add());
    }
    for (int round = 0; round < 3; ++round)
        for (std::size_t d = 0; d < days_of_week; ++d) {
            DayPlan plan(week, d, days[d], roster);
            for (Shift& shift : shifts[d]) {
                plan.remove(shift);
                shift = plan.add();
            }
        }
    for (auto& of_day : shifts) std::ranges::stable_sort(of_day, {}, &Shift::begin);
    return shifts;
}

/// The index of this shift among those that occur; adds it if it is new.
std::uint16_t kind_of(RosterPattern& pattern, const Shift& shift) {
    const auto found = std::ranges::find(pattern.kinds, shift);
    const auto number = static_cast<std::uint16_t>(found - pattern.kinds.begin());
    if (found == pattern.kinds.end()) pattern.kinds.push_back(shift);
    return number;
}

}  // namespace

RosterPattern make_roster(int people, const Roster& roster, const Profile& load) {
    return make_roster(people, roster, whole_load(load));
}

RosterPattern make_roster(int people, const Roster& roster, const ToCover& cover) {
    RosterPattern pattern;
    pattern.kinds.resize(1);
    pattern.rows.resize(static_cast<std::size_t>(people));
    if (people == 0) return pattern;
    const TeamWeekdays days = days_of(roster, cover.load);
    const auto by_day = shifts_by_day(people, roster, days, cover);
    const auto works = works_on(people, by_day, days);
    const WeekShifts week = plan_week_shifts(by_day, roster, days, cover);
    for (std::size_t d = 0; d < days_of_week; ++d) {
        const std::vector<Shift>& shifts = week[d];
        if (shifts.empty()) continue;
        std::vector<std::uint16_t> kinds(shifts.size());
        for (std::size_t i = 0; i < shifts.size(); ++i)
            kinds[i] = i > 0 && shifts[i] == shifts[i - 1] ? kinds[i - 1] : kind_of(pattern, shifts[i]);
        // Rows step through the day's shifts in strides, so that neighbouring rows do not all begin early.
        std::size_t next = 0;
        const std::size_t stride = shifts.size() % 7 ? 7 : (shifts.size() % 5 ? 5 : 1);
        for (std::size_t row = 0; row < pattern.rows.size(); ++row)
            if (works[row][d]) pattern.rows[row][d] = kinds[(next++ * stride) % shifts.size()];
    }
    if (has_starts(roster)) give_rest(pattern);
    return pattern;
}

double lengthen_meeting(Shift& shift, double hours) {
    const Pause& lunch = shift.pauses[1];
    Pause& meeting = shift.pauses[2];
    const Span wanted = meeting.length + span_of_seconds(hours * in_seconds(hour));
    const Span begin = std::max(lunch.begin + lunch.length, std::min(meeting.begin, shift.end - wanted));
    const Span added = std::min(wanted, shift.end - begin) - meeting.length;
    if (added <= Span{}) return 0;
    meeting = {begin, meeting.length + added};
    return in_seconds(added) / in_seconds(hour);
}

std::array<double, Profile::steps> RosterPattern::presence() const {
    std::array<double, Profile::steps> present{};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t d = 0; d < days_of_week; ++d) {
            const Shift& shift = planned(row, d);
            const auto at_half_hour = [&](std::size_t of_day) -> double& {
                return present[(d * half_hours_of_day + of_day) %
                               present.size()];  // Sunday's night is Monday's
            };
            for (Span t = shift.begin; t < shift.end; t += step)
                at_half_hour(static_cast<std::size_t>(t / step)) += 1;
            if (!shift.planned()) continue;
            for (const Pause& pause : shift.pauses)
                for_each_part(pause, [&](std::size_t at, double part) { at_half_hour(at) -= part; });
        }
    }
    return present;
}

}  // namespace morale
