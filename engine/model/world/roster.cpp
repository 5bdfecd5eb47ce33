#include "engine/model/world/roster.hpp"

#include <algorithm>
#include <numeric>

namespace morale {

namespace {

constexpr int day_steps = 48;  // half hours
constexpr Span step = 30 * minute;
using Day = std::array<double, day_steps>;

Day load_of(const Profile& load, std::size_t weekday) {
    Day day{};
    for (int i = 0; i < day_steps; ++i)
        day[static_cast<std::size_t>(i)] = load.weights()[weekday * day_steps + static_cast<std::size_t>(i)];
    return day;
}

/// The open half hours of a day, closed ones between them included.
struct OpenSpan {
    int first = 0, last = 0;  // half hours; the last is excluded

    explicit OpenSpan(const Day& load) {
        const auto open = [](double w) { return w > 0; };
        first = static_cast<int>(std::ranges::find_if(load, open) - load.begin());
        last = day_steps - static_cast<int>(std::find_if(load.rbegin(), load.rend(), open) - load.rbegin());
    }
    int length() const { return std::max(0, last - first); }
};

/// The half hours of a shift where the day is long enough.
int usual_length(const Roster& roster) {
    return std::max(4, static_cast<int>(roster.shift_hours * 2));
}

constexpr int plan_steps = 2 * day_steps;  // a night shift goes on into the next day
using PlanDay = std::array<double, plan_steps>;

double sum_of(const PlanDay& day) {
    return std::accumulate(day.begin(), day.end(), 0.);
}

bool has_starts(const Roster& roster) {
    return roster.earliest_start > 0 || roster.latest_start < any_start;
}

/// A day as the shifts of a team see it, in half hours of that day.
struct TeamDay {
    PlanDay load{};           // of the half hours that they can cover
    int first = 0, last = 0;  // the earliest and the latest begin
    int length = 0;           // of a shift; 0: no shift can begin on this day

    bool open() const { return sum_of(load) > 0; }
};

/// The half hour at which the centre closes after the day has begun; beyond midnight where it stays open.
int closes_at(const Day& today, const Day& tomorrow) {
    const int last = OpenSpan(today).last;
    if (last < day_steps) return last;
    return day_steps + static_cast<int>(std::ranges::find_if(tomorrow, [](double w) { return w <= 0; }) -
                                        tomorrow.begin());
}

/// The day of a team whose contract says when its shifts begin.
TeamDay day_with_starts(const Roster& roster, const Day& today, const Day& tomorrow) {
    TeamDay day;
    const OpenSpan open(today);
    const int close = open.length() > 0 ? closes_at(today, tomorrow) : 0;
    const int latest = std::min(day_steps - 1, static_cast<int>(roster.latest_start * 2));
    const auto earliest = static_cast<int>(roster.earliest_start * 2 + .999);
    day.first = std::min(std::max(open.first, earliest), latest);
    if (close <= day.first) return day;
    day.length = std::min(usual_length(roster), close - day.first);
    day.last = std::clamp(close - day.length, day.first, latest);
    for (int i = day.first; i < day.last + day.length; ++i) {
        const auto at = static_cast<std::size_t>(i);
        day.load[at] = i < day_steps ? today[at] : tomorrow[at - day_steps];
    }
    return day;
}

TeamDay day_of(const Roster& roster, const Profile& load, std::size_t weekday) {
    const Day today = load_of(load, weekday);
    if (has_starts(roster)) return day_with_starts(roster, today, load_of(load, (weekday + 1) % 7));
    const OpenSpan open(today);
    TeamDay day;
    std::ranges::copy(today, day.load.begin());
    day.length = std::min(usual_length(roster), open.length());
    day.first = open.first;
    day.last = open.last - day.length;
    return day;
}

using TeamWeekdays = std::array<TeamDay, 7>;

TeamWeekdays days_of(const Roster& roster, const Profile& load) {
    TeamWeekdays days;
    for (std::size_t d = 0; d < days.size(); ++d) days[d] = day_of(roster, load, d);
    return days;
}

/// Shifts with which the least number of people is there from the first begin to the last end.
int shifts_for_least(const Roster& roster, const TeamDay& day) {
    if (roster.least_on_shift <= 0 || !day.open()) return 0;
    const int span = day.last + day.length - day.first;
    return static_cast<int>(roster.least_on_shift) * ((span + day.length - 1) / day.length);
}

/// Number of shifts on each weekday: in proportion to the day's load, at most one per person, with the
/// largest remainders rounded up first. A day that is too short for a whole shift needs more of them. Those
/// that the least number needs come first.
std::array<int, 7> shifts_by_day(int people, const Roster& roster, const TeamWeekdays& days) {
    std::array<double, 7> weight{};
    double longest = 1;  // half hours
    for (const TeamDay& day : days) longest = std::max<double>(longest, day.length);
    for (std::size_t d = 0; d < 7; ++d) {
        weight[d] = sum_of(days[d].load);
        if (weight[d] > 0) weight[d] *= longest / days[d].length;  // exactly 1 where all days are alike
    }
    const auto open_days = static_cast<int>(std::ranges::count_if(weight, [](double w) { return w > 0; }));
    int left = people * std::min(static_cast<int>(roster.days_per_week), open_days);
    std::array<int, 7> shifts{};
    for (std::size_t d = 0; d < 7; ++d) {
        shifts[d] = std::min({left, people, shifts_for_least(roster, days[d])});
        left -= shifts[d];
    }
    while (left > 0) {  // each remaining shift goes to the day with the highest load per planned shift
        std::size_t best = 7;
        for (std::size_t d = 0; d < 7; ++d) {
            if (weight[d] <= 0 || shifts[d] == people) continue;
            if (best == 7 || weight[d] * (shifts[best] + 1) > weight[best] * (shifts[d] + 1)) best = d;
        }
        ++shifts[best];
        --left;
    }
    return shifts;
}

/// Which rows are off on which day. Rows have equally many days off, or differ by one, and none has a day
/// twice.
std::vector<std::array<bool, 7>> works_on(int people, const std::array<int, 7>& shifts,
                                          const TeamWeekdays& days) {
    std::vector<std::size_t> off;  // days off still to be given: one entry for each day off of a row
    for (std::size_t d = 0; d < 7; ++d)
        if (days[d].open()) off.insert(off.end(), static_cast<std::size_t>(people - shifts[d]), d);
    std::array<bool, 7> open{};
    for (std::size_t d = 0; d < 7; ++d) open[d] = days[d].open();
    std::vector<std::array<bool, 7>> works(static_cast<std::size_t>(people), open);
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

/// People present and people wanted in each half hour of one day. A shift or a pause goes where it most
/// lowers the squared misfit, relative to the number wanted.
class DayPlan {
 public:
    DayPlan(const TeamDay& day, int shifts, const Roster& roster)
        : wanted_(day.load),
          first_(day.first),
          last_(day.last + day.length),
          length_(day.length),
          off_phone_(roster.off_phone_share),
          least_(roster.least_on_shift) {
        for (double& x : wanted_) x *= shifts * length_ * (1 - off_phone_) / sum_of(day.load);
        for (std::size_t i = 0; i < plan_steps; ++i) per_wanted_[i] = 1 / std::max(wanted_[i], 1e-6);
    }

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
        const auto at = static_cast<std::size_t>(i);
        const double lack = wanted_[at] > 0 && on_shift_[at] < least_ ? before_all_else : 0;
        return (present_[at] - wanted_[at]) * per_wanted_[at] - lack;
    }
    void count(const Shift& shift, double sign) {
        for (Span t = shift.begin; t < shift.end; t += step) {
            present_[static_cast<std::size_t>(t / step)] += sign;
            on_shift_[static_cast<std::size_t>(t / step)] += sign;
        }
    }
    void count(const Pause& p, double sign) {
        for_each_part(p, [&](std::size_t at, double part_of_step) { present_[at] += sign * part_of_step; });
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

    PlanDay wanted_;
    PlanDay per_wanted_{};  // 1 / wanted
    PlanDay present_{};
    PlanDay on_shift_{};  // breaks included
    int first_, last_;    // half hours that shifts may cover
    int length_;          // of a shift, half hours
    double off_phone_;
    double least_;  // people on shift
};

/// Places the shifts one by one where people are missing most, then moves each once more when all are
/// placed.
std::vector<Shift> plan_day_shifts(int count, const Roster& roster, const TeamDay& day) {
    DayPlan plan(day, count, roster);
    std::vector<Shift> shifts;
    for (int n = 0; n < count; ++n) shifts.push_back(plan.add());
    for (int round = 0; round < 3; ++round) {
        for (Shift& shift : shifts) {
            plan.remove(shift);
            shift = plan.add();
        }
    }
    std::ranges::stable_sort(shifts, {}, &Shift::begin);
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
    RosterPattern pattern;
    pattern.kinds.resize(1);
    pattern.rows.resize(static_cast<std::size_t>(people));
    if (people == 0) return pattern;
    const TeamWeekdays days = days_of(roster, load);
    const auto by_day = shifts_by_day(people, roster, days);
    const auto works = works_on(people, by_day, days);
    for (std::size_t d = 0; d < 7; ++d) {
        if (by_day[d] == 0) continue;
        const std::vector<Shift> shifts = plan_day_shifts(by_day[d], roster, days[d]);
        std::vector<std::uint16_t> kinds(shifts.size());
        for (std::size_t i = 0; i < shifts.size(); ++i)
            kinds[i] = i > 0 && shifts[i] == shifts[i - 1] ? kinds[i - 1] : kind_of(pattern, shifts[i]);
        // Rows step through the day's shifts in strides, so that neighbouring rows do not all begin early.
        std::size_t next = 0;
        const std::size_t stride = shifts.size() % 7 ? 7 : (shifts.size() % 5 ? 5 : 1);
        for (std::size_t row = 0; row < pattern.rows.size(); ++row)
            if (works[row][d]) pattern.rows[row][d] = kinds[(next++ * stride) % shifts.size()];
    }
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
        for (std::size_t d = 0; d < 7; ++d) {
            const Shift& shift = planned(row, d);
            const auto at_half_hour = [&](std::size_t of_day) -> double& {
                return present[(d * day_steps + of_day) % present.size()];  // Sunday's night is Monday's
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
