#include "tools/preflight/special_days_told.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include "engine/language/listed.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/season.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/special_days.hpp"
#include "engine/model/world/day_shift.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/model/world/roster.hpp"
#include "engine/model/world/roster_by_numbers.hpp"
#include "output/encode/json.hpp"
#include "output/padded.hpp"
#include "output/words/numbers.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

constexpr double most_rows_planned = 500;  // the plan of more people has the same shape
constexpr std::size_t half_hours_of_date = 48;

/// People on shift in each half hour of a date, breaks included.
using OnShift = std::array<double, half_hours_of_date>;

struct ToldDay {
    const SpecialDay* one = nullptr;
    std::int64_t number = 0;
    OpenHours hours{};
    double contacts = 0;
    double people = 0;  // with a shift
    OnShift on_shift{};
};

RosterPattern pattern_of(const Parameters& p, std::size_t row, const Profile& load, int people) {
    const Team& team = p.teams[row];
    const Roster roster = roster_of(p, team);
    if (!has_schedule(team)) return make_roster(people, roster, load_to_cover(p, row, load));
    const Schedule schedule = schedule_of(team, load);
    return roster_by_numbers(std::max(people, rows_for_numbers(roster, schedule)), roster, schedule);
}

/// The shifts of a team with nobody ill and no seat vacant, some of its people on leave.
void add_shifts(const Parameters& p, std::size_t row, const Profile& load, std::vector<ToldDay>& days) {
    const double planned = seats_wanted(p, p.teams[row]) * (1 - p.roster.leave_share);
    if (planned < .5) return;
    const int rows = static_cast<int>(std::clamp(std::round(planned), 1., most_rows_planned));
    const double each = has_schedule(p.teams[row]) ? 1 : planned / rows;
    const RosterPattern pattern = pattern_of(p, row, load, rows);
    for (ToldDay& told : days)
        for (std::size_t r = 0; r < pattern.rows.size(); ++r) {
            const Shift shift = shift_on(pattern, r, load, told.number);
            if (!shift.planned()) continue;
            told.people += each;
            for (Span at = shift.begin; at < std::min(shift.end, day); at += Profile::step)
                told.on_shift[static_cast<std::size_t>(at / Profile::step)] += each;
        }
}

double load_of_date(const Profile& load, std::int64_t number) {
    double sum = 0;
    for (Span at{}; at < day; at += Profile::step) sum += load.at(measurement_start + number * day + at);
    return sum;
}

/// The special days in the measured weeks, by date.
std::vector<ToldDay> days_told(const Parameters& p, const Profile& load) {
    std::vector<ToldDay> days;
    for (const SpecialDay& one : p.special_days) {
        const auto number =
            static_cast<std::int64_t>(one.date) - static_cast<std::int64_t>(p.time.start_date);
        if (number < 0 || static_cast<double>(number) >= 7 * p.time.horizon_weeks) continue;
        days.push_back({.one = &one, .number = number, .hours = hours_on(load, number)});
    }
    std::ranges::sort(days, {}, &ToldDay::number);
    if (days.empty() || p.roster.always_present) return days;
    for (std::size_t row = 0; row < p.teams.size(); ++row) add_shifts(p, row, load, days);
    return days;
}

std::vector<ToldDay> days_with_contacts(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    const Profile load = load_of(plan.base);
    std::vector<ToldDay> days = days_told(plan.base, load);
    double usual_week = 0;
    for (const double weight : load.weights()) usual_week += weight;
    for (ToldDay& told : days)
        if (const auto weeks = mean_weeks_told(plan.base.load, told.one->date))
            told.contacts = of_the_base.contacts_per_week * *weeks;
        else
            told.contacts = of_the_base.contacts_per_week * load_of_date(load, told.number) / usual_week *
                            season_factor(plan.base.load, told.one->date);
    return days;
}

std::string clock_text(Span since_midnight) {
    const auto half_hours = since_midnight / Profile::step;
    return std::to_string(half_hours / 2) + (half_hours % 2 ? ":30" : ":00");
}

std::string hours_text_of(Span from, Span until) {
    return clock_text(from) + "-" + clock_text(until);
}

std::string like_text(const SpecialDay& one) {
    return std::string(like_words[weekday_like(one) + 1]);
}

/// The half hours beyond the usual ones at which the centre is open and nobody is on shift: "21:00-22:00".
/// What a usual week lacks is not a matter of the date.
std::string gaps_of(const ToldDay& told, const Profile& load) {
    const OpenHours usual = usual_hours(load, weekday_like(*told.one));
    const auto nobody = [&](Span at) {
        return (at < usual.from || at >= usual.until) &&
               load.open(measurement_start + told.number * day + at) &&
               told.on_shift[static_cast<std::size_t>(at / Profile::step)] <= 0;
    };
    std::vector<std::string> gaps;
    for (Span at{}; at < day; at += Profile::step) {
        const Span from = at;
        while (at < day && nobody(at)) at += Profile::step;
        if (at > from) gaps.push_back(hours_text_of(from, at));
    }
    return listed(gaps);
}

}  // namespace

std::string special_days_text(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    const std::vector<ToldDay> days = days_with_contacts(plan, of_the_base);
    if (days.empty()) return {};
    const bool by_shifts = !plan.base.roster.always_present;
    std::vector<std::vector<std::string>> rows = {{"special day", "date", "open", "as on", "contacts"}};
    if (by_shifts) rows.front().emplace_back("on shift");
    for (const ToldDay& told : days) {
        rows.push_back({told.one->name, date_text(told.one->date),
                        hours_text_of(told.hours.from, told.hours.until), like_text(*told.one),
                        fixed(told.contacts, 0)});
        if (by_shifts) rows.back().push_back(fixed(told.people, 1));
    }
    return columns(rows, {Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Right});
}

std::string special_days_json(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    std::vector<std::string> days;
    for (const ToldDay& told : days_with_contacts(plan, of_the_base))
        days.push_back(
            json::object({{"name", json::text(told.one->name)},
                          {"date", json::text(date_text(told.one->date))},
                          {"opens", json::text(clock_text(told.hours.from))},
                          {"closes", json::text(clock_text(told.hours.until))},
                          {"like", json::text(like_text(*told.one))},
                          {"contacts", json::number(told.contacts)},
                          {"on_shift", plan.base.roster.always_present ? std::string("null")
                                                                       : json::number(told.people)}}));
    return json::list(days);
}

std::vector<Diagnostic> special_day_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out;
    if (plan.base.special_days.empty() || plan.base.roster.always_present) return out;
    const Profile load = load_of(plan.base);
    for (const ToldDay& told : days_told(plan.base, load)) {
        const std::string gaps = gaps_of(told, load);
        if (gaps.empty()) continue;
        const std::string path = "centre.load.special[" + told.one->name + "].date";
        out.push_back(warning("W069", place_of(plan, {}, path),
                              "nobody is on shift on the special day " + in_quotes(told.one->name) + " at " +
                                  gaps + ", when the centre is open",
                              "shifts that reach the usual closing or opening are lengthened to 12 h at "
                              "most: longer shifts, later starts, or shorter hours of that day"));
    }
    return out;
}

}  // namespace morale
