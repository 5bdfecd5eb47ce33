#include "tools/cli/measured_intervals.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/language/clock_text.hpp"
#include "engine/language/listed.hpp"
#include "engine/stats/outlying.hpp"
#include "engine/stats/overdispersion.hpp"
#include "engine/stats/quantile.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/interval_sums.hpp"

namespace morale {

namespace {

constexpr double highest_day_sd = 1;  // of the field
constexpr double many_neither = .15;  // share of the contacts offered
constexpr std::size_t most_gaps_told = 3, most_unusual_told = 3;
constexpr std::int64_t fewest_days = 20;

std::string date_of(double day) {
    return iso_date(static_cast<std::int64_t>(day));
}

/// "2026-01-05", "2026-01-05 08:30".
std::string moment_of(const IntervalTable& table, const EmptyInterval& interval) {
    std::string text = date_of(interval.day);
    if (table.minutes < 24 * 60 && interval.minute > 0) text += ' ' + time_of_day(interval.minute);
    return text;
}

/// Says which weeks, days and intervals are unknown, and what stands for them.
void tell_missing(const std::string& file, const IntervalTable& table, const UsualWeek& week, Taking& t) {
    std::vector<std::string> parts;
    if (week.missing_days > 0) parts.push_back(counted(week.missing_days, "day") + " without a row");
    if (week.missing_intervals > 0)
        parts.push_back(counted(week.missing_intervals, "interval") + " without a row");
    if (!table.empty.empty()) parts.push_back(counted(table.empty.size(), "row") + " without counts");
    if (!parts.empty())
        t.tell(file + ": " + listed(parts) +
               (week.first_missing ? ", the first of " + moment_of(table, *week.first_missing) : "") +
               ": unknown, not zero; the mean of the same weekday and time stands for them. Write 0 where "
               "nobody called");
    if (week.zeros_left_out)
        t.tell(file +
               ": no row has 0 contacts, though chance would make some: where few come, an interval "
               "without a row is taken as empty");
    for (std::size_t i = 0; i < week.missing_weeks.size() && i < most_gaps_told; ++i) {
        const WeeksMissing& gap = week.missing_weeks[i];
        t.tell(file +
               (gap.weeks == 1 ? ": the week of " + date_of(gap.from) + " is missing"
                               : ": the " + std::to_string(gap.weeks) + " weeks from " + date_of(gap.from) +
                                     " to " + date_of(gap.to) + " are missing") +
               "; the mean is that of the other weeks");
    }
    if (week.missing_weeks.size() > most_gaps_told)
        t.tell(file + ": weeks are missing in " + std::to_string(week.missing_weeks.size() - most_gaps_told) +
               " more places");
}

void take_counts(const std::string& file, const IntervalTable& table, const UsualWeek& week, Taking& t) {
    if (week.whole)
        t.observe("contacts_per_day", week.offered / days_of_week, file);
    else
        t.tell(file + ": is about less than a week, so contacts_per_day does not follow from it");
    if (const SeenShare seen = abandoned_of_offered(table); seen.whole > 0)
        t.observe("abandonment", seen.part / seen.whole, file);
    else
        t.tell(file + ": does not say who was answered or gave up, so abandonment is not known");
    if (table.neither >= many_neither * table.offered_of_all_three && table.neither > 0)
        t.tell(file + ": " + fixed(100 * table.neither / table.offered_of_all_three, 0) +
               " % of the contacts offered are neither answered nor abandoned (sent on, called back?); they "
               "count as offered alone");
}

void take_waits(const std::string& file, const IntervalTable& table, Taking& t) {
    if (const SeenShare seen = seconds_of_offered(table); seen.whole > 0)
        t.observe("mean_wait_all", seen.part / seen.whole, file);
    if (const SeenShare seen = seconds_of_answered(table); seen.whole > 0)
        t.observe("asa", seen.part / seen.whole, file);
    const SeenPatience patience = seen_patience(table);
    if (patience.abandoned <= 0 || patience.wait_seconds <= 0) {
        t.tell(file + (table.waits != WaitsOf::Everybody
                           ? ": does not say how long everybody waited, so patience stays as it is"
                           : ": nobody is seen to give up, so patience stays as it is"));
        return;
    }
    const double mean = patience.wait_seconds / patience.abandoned;
    const std::string note =
        fixed(mean, 0) + " s, from " + exact_number(patience.abandoned) + " who gave up in " + file;
    t.followed = true;
    if (t.says("centre.contacts.patience")) {
        t.tell("centre.contacts.patience: the scenario says it itself and counts; " + note);
        return;
    }
    const Distribution law = Distribution::exponential(std::round(mean));
    for (ContactClass& c : t.plan.base.classes)
        if (c.patience == t.plan.base.contacts.patience) c.patience = law;
    t.plan.base.contacts.patience = law;
    t.tables.numbers.push_back({"centre.contacts.patience", note});
}

/// The date of a day that is counted by weekday and week.
double date_in(const IntervalTable& table, const CycleCount& day) {
    constexpr double monday_before_1970 = -3;
    const double monday =
        std::floor((table.intervals.front().day - monday_before_1970) / days_of_week) * days_of_week +
        monday_before_1970;
    return monday + days_of_week * static_cast<double>(day.stretch) + static_cast<double>(day.place);
}

/// Says on which days far more or fewer contacts came than the same weekday usually has: a holiday, a
/// breakdown, a slip of whoever kept the record.
void tell_unusual_days(const std::string& file, const IntervalTable& table, Taking& t) {
    std::vector<std::pair<double, std::string>> unusual;
    const std::vector<CycleCount> days = offered_by_day(table);
    for (std::size_t weekday = 0; weekday < days_of_week; ++weekday) {
        std::vector<CycleCount> alike;
        for (const CycleCount& day : days)
            if (day.place == weekday) alike.push_back(day);
        std::vector<double> counts;
        for (const CycleCount& day : alike) counts.push_back(day.count);
        for (const std::size_t i : outlying(counts)) {
            std::vector<double> all = counts;
            const double date = date_in(table, alike[i]);
            unusual.emplace_back(date, date_of(date) + " has " + fixed(counts[i], 0) + ", usual are " +
                                           fixed(quantile(all, .5), 0));
        }
    }
    if (unusual.empty()) return;
    std::ranges::sort(unusual);
    std::string line;
    for (std::size_t i = 0; i < unusual.size() && i < most_unusual_told; ++i)
        line += (i > 0 ? "; " : "") + unusual[i].second;
    if (unusual.size() > most_unusual_told)
        line += "; and " + std::to_string(unusual.size() - most_unusual_told) + " more";
    t.tell(file + ": days far from their weekday's contacts, which count like the others: " + line);
}

void take_luck_of_days(const std::string& file, const IntervalTable& table, Taking& t) {
    const std::vector<CycleCount> days = offered_by_day(table);
    const Overdispersion spread = overdispersion(days, Around::PlacesAndStretches);
    if (spread.groups == 0 || spread.deviation.n < fewest_days) {
        t.tell(file +
               ": too few whole days to tell how much load differs from day to day; it stays as it is");
        return;
    }
    t.set("centre.contacts.day_factor_sd", t.plan.base.contacts.day_factor_sd,
          std::min(spread.deviation.mean, highest_day_sd),
          fixed(spread.deviation.mean, 3) + " (" + fixed(spread.deviation.low, 3) + ".." +
              fixed(spread.deviation.high, 3) + "), from " + std::to_string(days.size()) + " days of " +
              file);
}

}  // namespace

void take_intervals(const std::string& file, const IntervalTable& table, Taking& t) {
    t.tell_of(file, table.style, table.skipped);
    const UsualWeek week = usual_week(table);
    tell_missing(file, table, week, t);
    if (table.intervals.empty()) return t.nothing(file, "no row has counts");
    if (week.offered <= 0) return t.nothing(file, "no contact was offered");
    tell_unusual_days(file, table, t);
    take_counts(file, table, week, t);
    take_waits(file, table, t);
    take_luck_of_days(file, table, t);
    if (!t.followed)
        t.nothing(file,
                  "it is about less than a week, and says neither who gave up nor how long people waited");
}

}  // namespace morale
