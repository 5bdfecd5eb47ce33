#include "tools/cli/measured_tables.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/stats/early_hazard.hpp"
#include "engine/stats/overdispersion.hpp"
#include "engine/study/knobs.hpp"
#include "output/people.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/spell_table.hpp"
#include "scenarios/load/weekly_table.hpp"
#include "tools/cli/library.hpp"

namespace morale {

namespace {

constexpr double highest_day_sd = .3;  // of the field

struct Taking {
    StudyPlan& plan;
    Console& console;
    std::vector<std::string> quits{};  // reasons
    TakenTables tables{};
    bool sound = true;

    void tell(const std::string& line) { tables.told.push_back(line); }

    template <class Table>
    const Table* sound_table(const Measured<Table>& read) {
        show_diagnostics(console, read.diagnostics);
        if (read.further > 0)
            complain(console, std::to_string(read.further) + " more mistakes in this table");
        if (!read.table) sound = false;
        return read.table ? &*read.table : nullptr;
    }

    void tell_of(const std::string& file, const CsvStyle& style, const std::vector<Skipped>& skipped) {
        std::string line = file + ": " + words_of(style);
        for (const Skipped& s : skipped)
            line += "; skipped: " + s.what + " (" + std::to_string(s.count) + ")";
        tell(line);
    }

    /// What the scenario says itself has priority.
    void observe(std::string_view metric, double value, const std::string& file) {
        const auto given = std::ranges::find(plan.observed, metric, &Observed::metric);
        const Reading reading = reading_of(*find_metric(metric), std::abs(value), money_unit(plan.base));
        if (given != plan.observed.end()) {
            tell(std::string(metric) + ": the scenario says " + given->text + ", " + file + " says " +
                 reading.with_unit(value) + "; the scenario counts");
            return;
        }
        if (!measurable(metric).hold(value)) {
            tell(std::string(metric) + ": " + file + " says " + reading.with_unit(value) +
                 ", which no centre shows; it is left out");
            return;
        }
        if (const Observed* other = of_the_same_number(metric)) {
            tell(std::string(metric) + ": " + file + " says " + reading.with_unit(value) + ", the scenario " +
                 other->metric + ' ' + other->text + ", which has the same number behind it and counts");
            return;
        }
        plan.observed.push_back({.metric = std::string(metric),
                                 .value = value,
                                 .text = reading.with_unit(value),
                                 .file = file,
                                 .line = 1,
                                 .column = 1});
    }

    /// A figure that is already given and is shown by the same number of the world.
    const Observed* of_the_same_number(std::string_view metric) const {
        const Knob* knob = knob_for(plan.base, metric);
        for (const Observed& given : plan.observed)
            if (const Knob* other = knob_for(plan.base, given.metric);
                knob && other && other->path == knob->path)
                return &given;
        return nullptr;
    }

    bool says(std::string_view path) const { return is_stated(plan, path); }

    void set(std::string_view path, double& number, double value, const std::string& note) {
        if (says(path)) {
            tell(std::string(path) + ": the scenario says it itself and counts; " + note);
            return;
        }
        number = value;
        tables.numbers.push_back({std::string(path), note});
    }
};

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

void take_spells(const std::string& file, Taking& t) {
    const Measured<SpellTable> read = read_spells(file);
    const SpellTable* table = t.sound_table(read);
    if (!table) return;
    t.tell_of(file, table->style, table->skipped);
    if (!table->from_given)
        t.tell(file + ": taken as complete from the first leaving on, " +
               iso_date(static_cast<std::int64_t>(table->from)) + " to " +
               iso_date(static_cast<std::int64_t>(table->to)));
    for (const std::string& quit : t.quits) {
        if (std::ranges::any_of(table->reasons, [&](const std::string& r) { return same_reason(r, quit); }))
            continue;
        complain(t.console, "--quits: no row of " + file + " has the reason '" + quit + "'",
                 "the reasons are those of its column 'reason'");
        t.sound = false;
    }
    const std::vector<bool> quits = quits_of(*table, t.quits);
    if (table->reasons.size() > 1) t.tell(file + ": " + reasons_text(counted_reasons(*table, quits)));
    const std::vector<SeenSpell> spells = seen_spells(*table, quits);
    const EarlyHazardFit found = fit_early_hazard(spells);
    if (found.ended == 0 || found.exposure <= 0) {
        t.tell(file + ": nobody left in the time that is seen, so that nothing is known of leaving");
        return;
    }
    t.observe("turnover", static_cast<double>(found.ended) / found.exposure * weeks_per_year, file);
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

void take_intervals(const std::string& file, Taking& t) {
    const Measured<IntervalTable> read = read_intervals(file);
    const IntervalTable* table = t.sound_table(read);
    if (!table) return;
    t.tell_of(file, table->style, table->skipped);
    const std::vector<CycleCount> days = offered_by_day(*table);
    double offered = 0, abandoned = 0, waited = 0;
    for (const MeasuredInterval& i : table->intervals) {
        offered += i.offered, abandoned += i.abandoned;
        if (std::isfinite(i.wait_seconds)) waited += i.wait_seconds;
    }
    if (!table->intervals.empty()) {
        const double first = table->intervals.front().day, last = table->intervals.back().day;
        if (offered > 0 && last > first) t.observe("contacts_per_day", offered / (last - first + 1), file);
        if (offered > 0) t.observe("abandonment", abandoned / offered, file);
    }
    if (table->waits == WaitsOf::Everybody && offered > 0) t.observe("mean_wait_all", waited / offered, file);
    const SeenPatience patience = seen_patience(*table);
    if (patience.abandoned > 0 && patience.wait_seconds > 0) {
        const double mean = patience.wait_seconds / patience.abandoned;
        const std::string note =
            fixed(mean, 0) + " s, from " + exact_number(patience.abandoned) + " who gave up in " + file;
        if (t.says("centre.contacts.patience"))
            t.tell("centre.contacts.patience: the scenario says it itself and counts; " + note);
        else {
            const Distribution law = Distribution::exponential(std::round(mean));
            for (ContactClass& c : t.plan.base.classes)
                if (c.patience == t.plan.base.contacts.patience) c.patience = law;
            t.plan.base.contacts.patience = law;
            t.tables.numbers.push_back({"centre.contacts.patience", note});
        }
    } else {
        t.tell(file + ": does not say how long everybody waited, so that patience stays as it is");
    }
    const Overdispersion spread = overdispersion(days, Around::PlacesAndStretches);
    constexpr std::int64_t fewest_days = 20;
    if (spread.groups > 0 && spread.deviation.n >= fewest_days)
        t.set("centre.contacts.day_factor_sd", t.plan.base.contacts.day_factor_sd,
              std::min(spread.deviation.mean, highest_day_sd),
              fixed(spread.deviation.mean, 3) + " (" + fixed(spread.deviation.low, 3) + ".." +
                  fixed(spread.deviation.high, 3) + "), from " + std::to_string(days.size()) + " days of " +
                  file);
    else
        t.tell(file + ": too few days to tell how much load differs from day to day; it stays as it is");
}

void take_weeks(const std::string& file, Taking& t) {
    const Measured<WeeklyTable> read = read_weeks(file);
    const WeeklyTable* table = t.sound_table(read);
    if (!table) return;
    t.tell_of(file, table->style, table->skipped);
    for (std::size_t m = 0; m < table->metrics.size(); ++m) {
        double sum = 0;
        int weeks = 0;
        for (const MeasuredWeek& week : table->weeks)
            if (std::isfinite(week.values[m])) sum += week.values[m], ++weeks;
        if (weeks > 0) t.observe(table->metrics[m]->name, sum / weeks, file);
        if (weeks > 0 && weeks < static_cast<int>(table->weeks.size()))
            t.tell(file + ": " + std::string(table->metrics[m]->name) + " is told in " +
                   std::to_string(weeks) + " of " + std::to_string(table->weeks.size()) + " weeks");
    }
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
    if (!request.intervals.empty()) take_intervals(request.intervals, taking);
    if (!request.weekly.empty()) take_weeks(request.weekly, taking);
    if (!taking.sound) return std::nullopt;
    return taking.tables;
}

}  // namespace morale
