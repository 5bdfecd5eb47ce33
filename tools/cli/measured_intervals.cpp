#include "tools/cli/measured_intervals.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/stats/overdispersion.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/interval_notices.hpp"
#include "scenarios/load/interval_sums.hpp"

namespace morale {

namespace {

constexpr double highest_day_sd = 1;  // of the field
constexpr double many_neither = .15;  // share of the contacts offered
constexpr std::int64_t fewest_days = 20;

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

void take_luck_of_days(const std::string& file, const IntervalTable& table, const UsualWeek& week,
                       Taking& t) {
    const std::vector<CycleCount> days = offered_by_day(table, week);
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

/// The fitted file has numbers of the world. How contacts spread over the week is the scenario's to say.
void tell_of_hours(const std::string& file, Taking& t) {
    const bool said = t.says("centre.load.by_day") || t.says("centre.load.by_hour");
    t.tell(file + (said ? ": how its contacts spread over weekdays and hours is not taken; what the scenario "
                          "says of that counts"
                        : ": how its contacts spread over weekdays and hours is not taken, and the scenario "
                          "has those of the reference centre; 'centre: {load: {from: " +
                              file + "}}' takes them"));
}

}  // namespace

void take_intervals(const std::string& file, const IntervalTable& table, Taking& t) {
    const UsualWeek week = usual_week(table);
    t.tell(file + ": " + reading_told(table));
    for (const std::string& line : notices_of(table, week)) t.tell(file + ": " + line);
    if (table.intervals.empty()) return t.nothing(file, "no row has counts");
    if (week.offered <= 0) return t.nothing(file, "no contact was offered");
    take_counts(file, table, week, t);
    if (week.whole) tell_of_hours(file, t);
    take_waits(file, table, t);
    take_luck_of_days(file, table, week, t);
    if (!t.followed)
        t.nothing(file,
                  "it is about less than a week, and says neither who gave up nor how long people waited");
}

}  // namespace morale
