#include "tools/cli/check_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <ostream>
#include <string>

#include "engine/language/listed.hpp"
#include "engine/language/utf8.hpp"
#include "engine/language/value_text.hpp"
#include "engine/metric/metric.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/formula_gap.hpp"
#include "engine/study/uncertain.hpp"
#include "output/given.hpp"
#include "output/people.hpp"
#include "output/tables/column.hpp"
#include "output/words/formula_gap.hpp"
#include "output/words/numbers.hpp"
#include "output/words/since.hpp"
#include "output/words/uncertain.hpp"
#include "tools/cli/console.hpp"
#include "tools/cli/memory.hpp"
#include "tools/preflight/classes_told.hpp"
#include "tools/preflight/forecast_told.hpp"
#include "tools/preflight/hours_told.hpp"
#include "tools/preflight/needs_told.hpp"
#include "tools/preflight/outlook_table.hpp"
#include "tools/preflight/schedule_told.hpp"
#include "tools/preflight/season_told.hpp"
#include "tools/preflight/special_days_told.hpp"
#include "tools/preflight/told_teams.hpp"

namespace morale {

namespace {

std::string duration_text(double seconds) {
    if (seconds < 90) return fixed(std::max(1., seconds), 0) + " s";
    return seconds < 5400 ? fixed(seconds / 60, 0) + " min" : fixed(seconds / 3600, 1) + " h";
}

void print_uncertain(const StudyPlan& plan, int width, std::ostream& out) {
    if (plan.uncertain.empty()) return;
    out << '\n'
        << count_of_uncertain(plan)
        << (draws_assumptions(plan) ? ", drawn anew in each replication:\n"
                                    : ", at the best estimate unless --uncertain asks for draws:\n");
    std::vector<std::vector<std::string>> rows = {{"assumption", "best", "low", "high", "source"}};
    const std::string& currency = plan.base.money.currency;
    for (const Uncertain& u : plan.uncertain)
        rows.push_back({u.path, value_text(*u.field, best_estimate(plan, u), currency),
                        value_text(*u.field, u.low, currency), value_text(*u.field, u.high, currency),
                        u.source});
    out << columns(rows, {Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    if (const std::string together = drawn_together_text(plan); !together.empty())
        out << wrapped(together, width, 0) << '\n';
}

/// Formulas give the hours; this says how far they are from what runs show, if that matters.
std::string formulas_off(const Outlook& seen, const Outlook& computed) {
    constexpr double points = .02;
    if (std::abs(seen.occupancy - computed.occupancy) <= points &&
        !(std::abs(seen.service_level - computed.service_level) > points_off))
        return {};
    return "(by Erlang A, hour by hour; its week would have an occupancy of " +
           percent_text(computed.occupancy) + " and a service level of " +
           percent_text(computed.service_level) + ")\n";
}

/// How one becomes the other, of a team alone in its line; empty where the formulas are near, or say nothing
/// of half hours.
std::string way_to_runs(const Foreseen& foreseen, const ToldTeam& team, int width) {
    if (team.rows.size() != 1) return {};
    const Outlook& computed = foreseen.computed.teams[team.rows.front()].week;
    const auto gap = formula_gap(*foreseen.seen, foreseen.computed, team.rows.front());
    if (!gap || formulas_off(team.week(foreseen.weeks.usual), computed).empty()) return {};
    return wrapped(gap_text(*gap), width, 0) + '\n';
}

/// How sure the figures of the base are, if luck in the few runs may hide more than the usual differences.
std::string interval_text(const Foreseen& foreseen) {
    if (!foreseen.seen || foreseen.seen->result.policies.empty()) return {};
    struct Told {
        std::string_view metric, name;
        double points,
            part;  // smallest differences told: half the interval, in points and relative to the figure
    };
    constexpr std::array told = {Told{"occupancy", "occupancy", .02, 0},
                                 Told{"service_level", "service level", .04, 0},
                                 Told{"mean_wait_all", "mean wait", 2, .15}};
    std::string text;
    for (const Told& t : told) {
        const Metric& metric = *find_metric(t.metric);
        const auto row = metric_row(metric);
        const Estimate& e = foreseen.seen->result.policies.front().total[row];
        if (!((e.high - e.low) / 2 > std::max(t.points, t.part * e.mean))) continue;
        const Reading reading = reading_of(metric, std::abs(e.mean), money_unit(foreseen.plan.base));
        text += (text.empty() ? "95 % intervals of the week, by these runs: " : ", ") + std::string(t.name) +
                ' ' + reading.value(std::max(0., e.low)) + ".." + reading.with_unit(e.high);
    }
    return text;
}

/// Servers of a bare queue are present while it is closed too, which a study counts and the table does not.
std::string closed_hours_text(const Parameters& p, const std::vector<Outlook>& weeks) {
    constexpr double hours_of_week = 168, almost = .5;
    double busy = 0, present = 0, open = 0;
    for (std::size_t team = 0; team < weeks.size(); ++team) {
        if (!p.roster.always_present || has_schedule(p.teams[team]) || !(weeks[team].staff > 0)) continue;
        busy += weeks[team].occupancy * weeks[team].staff * weeks[team].hours;
        present += weeks[team].staff * hours_of_week;
        open = std::max(open, weeks[team].hours);
    }
    if (!(present > 0) || open > hours_of_week - almost) return {};
    return "That is the occupancy of open hours; these servers are there in all hours, so that studies "
           "tell " +
           percent_text(busy / present) + '.';
}

bool is_said(const StudyPlan& plan, std::string_view metric) {
    return std::ranges::any_of(plan.observed, [&](const Observed& o) { return o.metric == metric; });
}

/// What the load does to people about whom the scenario says nothing, if it is above the reference.
std::string unsaid_text(const Foreseen& foreseen) {
    const Parameters& p = foreseen.plan.base;
    const double occupancy = foreseen.total("occupancy");
    if (p.roster.always_present || !p.mechanisms.strain || !(occupancy > p.strain.neutral_occupancy))
        return {};
    std::string expected, form;
    const auto add = [&](bool happens, const char* metric, const std::string& value, const char* unit) {
        if (!happens || is_said(foreseen.plan, metric)) return;
        expected += (expected.empty() ? "" : " and ") + std::string(metric) + " of " + value + unit;
        form += (form.empty() ? "" : ", ") + std::string(metric) + ": …";
    };
    add(p.mechanisms.attrition, "turnover",
        percent_text(foreseen.total(foreseen.seen ? "turnover_expected" : "turnover")), "/yr");
    add(p.mechanisms.absence, "absence", percent_text(foreseen.total("absence")), "");
    if (expected.empty()) return {};
    return "At an occupancy of " + percent_text(occupancy) +
           " (reference: " + percent_text(p.strain.neutral_occupancy) + ") the model expects " + expected +
           "; you have not said yours (observed: {" + form + "})";
}

/// Yearly figures that were written without 'a year'.
std::string taken_per_year(const StudyPlan& plan) {
    std::string text;
    for (const Observed& o : plan.observed) {
        const Metric* metric = find_metric(o.metric);
        if (!metric || metric->unit != "1/yr" || o.text.find_first_of("/ay") != std::string::npos) continue;
        text += (text.empty() ? "" : "\n") + o.metric + ": " + o.text + " is taken as " + o.text + "/yr";
    }
    return text;
}

/// Contacts of a usual week, or that there is none.
std::string contacts_text(const Foreseen& foreseen) {
    const CentreOutlook& flight = foreseen.computed;
    if (std::isfinite(flight.contacts_per_week) && flight.settled)
        return "Contacts: " + (flight.contacts_per_week > 0
                                   ? fixed(foreseen.total("contacts_offered"), 0) + " a week, " +
                                         fixed(foreseen.total("contacts_per_issue"), 2) + " for each issue"
                                   : "none; neither customers nor 'contacts' bring any");
    return "Contacts: more and more of them, because those that come again make more (W052); there is no "
           "usual week" +
           (std::isfinite(flight.contacts_per_week)
                ? ", and the figures above are of one with " + fixed(flight.contacts_per_week, 0)
                : std::string{});
}

std::string text_of(NoRehearsal why) {
    switch (why) {
        case NoRehearsal::Exact:
            return "which is exact here";
        case NoRehearsal::WithoutEnd:
            return "where its reckoning stopped";
        case NoRehearsal::TooLarge:
            return "as some weeks of so large a centre take long to run";
        case NoRehearsal::TooLargeForFormulas:
            return "as some weeks of so large a centre take long to run: chats and mail are told roughly";
        case NoRehearsal::Broken:
            return "because a run of it broke a guarantee: 'morale run' says which";
    }
    return {};
}

/// What the usual week is without.
std::string left_out_text(const Parameters& p) {
    std::vector<std::string> left_out;
    if (has_season(p.load)) left_out.emplace_back("season");
    if (has_forecast(p.load)) left_out.emplace_back("forecast");
    if (!p.closed_days.empty()) left_out.emplace_back("closed days");
    if (!p.special_days.empty()) left_out.emplace_back("special days");
    if (!p.shocks.empty()) left_out.emplace_back("shocks of demand");
    return left_out.empty() ? std::string{} : "without " + listed(left_out) + ", ";
}

}  // namespace

void print_check(const Foreseen& foreseen, int threads, bool all_hours, int width, std::ostream& out) {
    const StudyPlan& plan = foreseen.plan;
    const CentreOutlook& flight = foreseen.computed;
    const Parameters& p = plan.base;
    out << shown_text(plan.file) << ": valid\n"
        << counted(plan.policies.size(), "policy", "policies") << ", " << plan.replications
        << " replications of " << exact_number(p.time.warmup_weeks) << " + "
        << exact_number(p.time.horizon_weeks) << " weeks\n";
    for (const std::string& line : load_table_taken(plan)) out << line << '\n';
    for (const std::string& line : forecast_taken(plan)) out << line << '\n';
    for (const std::string& line : schedules_taken(plan)) out << line << '\n';
    for (const std::string& taken : {how_taken(plan), hours_taken(plan)})
        if (!taken.empty()) out << taken << '\n';
    out << "\nA usual week of the base, " << left_out_text(p)
        << (foreseen.seen ? "in " + runs_text(*foreseen.seen) : "by Erlang A, " + text_of(foreseen.why_not))
        << ":\n";
    const std::vector<Outlook>& weeks = foreseen.weeks.usual;
    out << table_of_teams(p, weeks, foreseen.by());
    if (const std::string closed = closed_hours_text(p, weeks); !closed.empty())
        out << wrapped(closed, width, 0) << '\n';
    if (const std::string bound = bound_text(p, foreseen.by()); !bound.empty())
        out << wrapped(bound, width, 0) << '\n';
    if (const std::string classes = table_of_classes(told_classes(plan, flight, foreseen.seen));
        !classes.empty())
        out << '\n' << classes;
    if (const std::string sure = interval_text(foreseen); !sure.empty())
        out << wrapped(sure, width, 0) << '\n';
    if (const auto& busy = foreseen.weeks.busy) out << '\n' << busy_weeks_text(plan, *busy);
    if (const std::string days = special_days_text(plan, flight); !days.empty()) out << '\n' << days;
    if (const std::string needs = needs_text(plan); !needs.empty()) out << wrapped(needs, width, 0) << '\n';
    out << '\n';
    std::vector<TeamOutlook> hours;
    for (std::size_t team = 0; team < flight.teams.size(); ++team) hours.push_back(foreseen.hours(team));
    const std::vector<std::vector<int>> needed = needed_by_half_hour(plan);
    for (const ToldTeam& team : told_teams(p, weeks, foreseen.by())) {
        const TeamOutlook of_team = outlook_of_told(team, hours);
        const bool alone = team.rows.size() == 1;
        print_hours(p, of_team, alone ? needed[team.rows.front()] : std::vector<int>{}, all_hours, out);
        if (foreseen.hours_are_seen())
            out << "(in these runs, hour by hour)\n";
        else if (foreseen.seen)
            out << formulas_off(team.week(weeks), of_team.week) << way_to_runs(foreseen, team, width);
        if (classes_have_hours(p) && !foreseen.hours_are_seen())
            out << "(classes have hours of their own; in each hour the formulas take the week's mix of the "
                   "classes)\n";
    }
    out << contacts_text(foreseen) << '\n';
    if (const double turnover = foreseen.total(foreseen.seen ? "turnover_expected" : "turnover");
        turnover > 0)
        out << "Turnover at the base rates: " << percent_text(turnover) << " a year\n";
    for (const std::string& line : {unsaid_text(foreseen), taken_per_year(plan)})
        if (!line.empty()) out << wrapped(line, width, 0) << '\n';
    const std::string given = given_table(foreseen.given(), "expected", money_unit(plan.base));
    if (!given.empty()) out << '\n' << given << '\n';
    const StudyCost cost = cost_of(plan, flight, threads);
    if (!std::isfinite(cost.contacts))
        out << "How many contacts the study simulates, and how long it takes, is not known\n";
    else
        out << "The study simulates " << (flight.settled ? "" : "at least ") << fixed(cost.contacts / 1e6, 1)
            << " million contacts: about " << duration_text(cost.seconds) << " and "
            << memory_text(cost.bytes) << " with " << counted(side_by_side(plan, threads), "processor")
            << '\n';
    print_uncertain(plan, width, out);
}

}  // namespace morale
