#include "tools/cli/measured_tables.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/stats/early_hazard.hpp"
#include "engine/stats/event_rate.hpp"
#include "engine/stats/interval.hpp"
#include "engine/stats/outlying.hpp"
#include "engine/stats/quantile.hpp"
#include "output/words/metric.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/spell_table.hpp"
#include "scenarios/load/weekly_table.hpp"
#include "tools/cli/measured_intervals.hpp"

namespace morale {

namespace {

std::string range_text(const HazardParameter& e, double factor, int decimals) {
    const auto end = [&](double x) {
        return std::isfinite(x) ? fixed(x * factor, decimals) : std::string("no end");
    };
    return fixed(e.value * factor, decimals) + " (" + end(e.low) + ".." + end(e.high) + ")";
}

/// "quits: resigned (12), new job (3); not quits: retired (2), without a reason (1)".
std::string reasons_text(const std::vector<CountedReason>& reasons) {
    const auto those = [&](bool quit) {
        std::string text;
        for (const CountedReason& r : reasons)
            if (r.quit == quit)
                text += (text.empty() ? "" : ", ") + (r.reason.empty() ? "without a reason" : r.reason) +
                        " (" + std::to_string(r.count) + ")";
        return text.empty() ? std::string("none") : text;
    };
    return "counted as quits: " + those(true) + "; not: " + those(false) +
           "; --quits names the reasons that count";
}

/// Says from when to when the records are taken as complete, and which rows are there twice.
void tell_of_spells(const std::string& file, const SpellTable& table, Taking& t) {
    t.tell_of(file, table.style, table.skipped);
    const std::string from = iso_date(static_cast<std::int64_t>(table.from)),
                      to = iso_date(static_cast<std::int64_t>(table.to));
    if (table.from_leaving)
        t.tell(file + ": taken as complete from the first leaving on, " + from + " to " + to);
    else if (!table.from_given)
        t.tell(file + ": nobody left before the last date, " + to +
               "; taken as complete from the first hiring on, " + from);
    if (table.no_end > 0)
        t.tell(file + ": " + std::to_string(table.no_end) +
               (table.no_end == 1 ? " row ends with '" : " rows end with '") + shown_text(table.no_end_text) +
               (table.no_end == 1 ? "': taken as still employed" : "' or the like: taken as still employed"));
    if (table.repeated.empty()) return;
    constexpr std::size_t most_lines = 5;
    std::string lines;
    for (std::size_t i = 0; i < table.repeated.size() && i < most_lines; ++i)
        lines += (i > 0 ? ", " : "") + std::to_string(table.repeated[i]);
    const std::size_t count = table.repeated.size();
    if (count > most_lines) lines += " and " + std::to_string(count - most_lines) + " more";
    t.tell(
        file + ": " + std::to_string(count) +
        (count == 1 ? " row repeats another one in full (line " : " rows repeat other ones in full (lines ") +
        lines + "); kept, because without a column 'id' or 'name' " +
        (count == 1 ? "it may be somebody else" : "they may be other people"));
}

/// How sure the records alone are of the turnover: few leavers say little, however often the base is run.
std::string turnover_told(const EarlyHazardFit& found) {
    const double years = found.exposure / weeks_per_year;
    const Interval seen = event_rate(static_cast<double>(found.ended), years).rate;
    const auto percent = [](double rate) { return fixed(100 * rate, 1); };
    const bool one = found.ended == 1;
    return std::to_string(found.ended) + (one ? " quit in " : " quits in ") + fixed(years, 1) +
           (one ? " years of work makes a turnover of " : " years of work make a turnover of ") +
           percent(static_cast<double>(found.ended) / years) + " %/yr; by the luck of who left when, " +
           percent(seen.low) + " to " + percent(seen.high) + " are possible";
}

/// Sets the two numbers of early leaving, as far as the spells determine them.
void take_early_leaving(const std::string& file, const EarlyHazardFit& found, Taking& t) {
    const std::string from = ", from " + std::to_string(found.ended) + " leavers of " + file;
    if (found.extra.determined() && found.extra.value >= 0)
        t.set("assumptions.attrition.early_extra", t.plan.base.attrition.early_extra, found.extra.value,
              range_text(found.extra, 1, 2) + from);
    else
        t.tell(file + ": does not determine how much more newcomers leave; it stays as it is");
    if (found.tau.determined() && found.extra.determined())
        t.set("assumptions.attrition.early", t.plan.base.attrition.early_weeks, found.tau.value,
              range_text(found.tau, 1, 1) + " weeks" + from);
    else
        t.tell(file + ": does not determine how soon that is over; it stays as it is");
}

/// Why nothing is known of quitting.
std::string why_nobody_quit(const SpellTable& table) {
    const auto left =
        std::ranges::count_if(table.spells, [&](const MeasuredSpell& s) { return s.left <= table.to; });
    std::string why = "nobody quit in the time that was observed";
    if (left > 0)
        why += " (" + std::to_string(left) + " left for other reasons; --quits names those that count)";
    if (table.from_leaving) why += "; the first leaving only shows where the records begin";
    return why;
}

void take_spells(const std::string& file, Taking& t) {
    const Measured<SpellTable> read = read_spells(file);
    const SpellTable* table = t.sound_table(read);
    if (!table) return;
    tell_of_spells(file, *table, t);
    for (const std::string& quit : t.quits) {
        if (std::ranges::any_of(table->reasons, [&](const std::string& r) { return same_reason(r, quit); }))
            continue;
        complain(t.console, "--quits: no row of " + file + " has the reason '" + quit + "'",
                 "the reasons are those of its column 'reason'");
        t.sound = false;
    }
    const std::vector<bool> quits = quits_of(*table, t.quits);
    if (table->reasons.size() > 1) t.tell(file + ": " + reasons_text(counted_reasons(*table, quits)));
    const EarlyHazardFit found = fit_early_hazard(seen_spells(*table, quits));
    if (found.ended == 0) return t.nothing(file, why_nobody_quit(*table));
    if (found.exposure <= 0) return t.nothing(file, "nobody was observed for even a day");
    const double years = found.exposure / weeks_per_year;
    const Interval seen = event_rate(static_cast<double>(found.ended), years).rate;
    t.observe("turnover", static_cast<double>(found.ended) / years, file, (seen.high - seen.low) / 2);
    t.tell(file + ": " + turnover_told(found));
    take_early_leaving(file, found, t);
    if (!t.followed) t.nothing(file, "no centre has this many quits in such a short time");
}

/// Says which weeks are far from the others in one figure: they move its mean.
void tell_unusual_weeks(const std::string& file, const WeeklyTable& table, std::size_t m, Taking& t) {
    std::vector<double> values;
    for (const MeasuredWeek& week : table.weeks) values.push_back(week.values[m]);
    const std::vector<std::size_t> unusual = outlying(values);
    if (unusual.empty()) return;
    const Metric& metric = *table.metrics[m];
    const MoneyUnit money = money_unit(t.plan.base);
    constexpr std::size_t most_told = 3;
    std::string line;
    for (std::size_t i = 0; i < unusual.size() && i < most_told; ++i) {
        const MeasuredWeek& week = table.weeks[unusual[i]];
        line += (i > 0 ? "; " : "") + reading(metric, week.values[m], money) + " in the week of " +
                iso_date(static_cast<std::int64_t>(week.monday)) + " (line " + std::to_string(week.line) +
                ")";
    }
    if (unusual.size() > most_told) line += "; and " + std::to_string(unusual.size() - most_told) + " more";
    t.tell(file + ": " + std::string(metric.name) + " is usually about " +
           reading(metric, quantile(values, .5), money) +
           "; far from that, and counted like the other weeks: " + line);
}

void take_weeks(const std::string& file, Taking& t) {
    const Measured<WeeklyTable> read = read_weeks(file);
    const WeeklyTable* table = t.sound_table(read);
    if (!table) return;
    t.tell_of(file, table->style, table->skipped);
    bool any = false;
    for (std::size_t m = 0; m < table->metrics.size(); ++m) {
        std::vector<double> told;
        for (const MeasuredWeek& week : table->weeks)
            if (std::isfinite(week.values[m])) told.push_back(week.values[m]);
        const int weeks = static_cast<int>(told.size());
        const Interval mean = mean_interval(told);
        any = any || weeks > 0;
        if (weeks > 0)
            t.observe(table->metrics[m]->name, mean.mean, file, weeks > 1 ? (mean.high - mean.low) / 2 : 0);
        if (weeks > 0 && weeks < static_cast<int>(table->weeks.size()))
            t.tell(file + ": " + std::string(table->metrics[m]->name) + " is told in " +
                   std::to_string(weeks) + " of " + std::to_string(table->weeks.size()) + " weeks");
        tell_unusual_weeks(file, *table, m, t);
    }
    if (!t.followed)
        t.nothing(file, any ? "its figures are zero, and no number of a centre follows from that"
                            : "all cells of its figures are empty");
}

void take_interval_table(const std::string& file, Taking& t) {
    const Measured<IntervalTable> read = read_intervals(file);
    if (const IntervalTable* table = t.sound_table(read)) take_intervals(file, *table, t);
}

}  // namespace

std::optional<TakenTables> take_tables(StudyPlan& plan, const Request& request, Console& console) {
    Taking taking{.plan = plan, .console = console, .quits = request.quits};
    if (!request.spells.empty()) take_spells(request.spells, taking);
    if (request.spells.empty() && !request.quits.empty()) {
        complain(console, "--quits names reasons of a table of spells, and there is none",
                 "--spells gives it");
        taking.sound = false;
    }
    if (!request.intervals.empty()) take_interval_table(request.intervals, taking);
    if (!request.weekly.empty()) take_weeks(request.weekly, taking);
    if (!taking.sound) return std::nullopt;
    return taking.tables;
}

}  // namespace morale
