// The table of laws, group by group.
#include "engine/metric/balance.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "engine/metric/metric.hpp"

namespace morale {

namespace {

constexpr bool exact = false, rounded = true;
constexpr int whole_centre_group = -1;

/// What the ledger says about one team.
struct Counted {
    double hired = 0;
    double left = 0;
    double employed_at_end = 0;
    double recognised = 0;
};

std::vector<Counted> count_ledger(const Ledger& ledger, std::size_t groups) {
    std::vector<Counted> teams(groups);
    for (const Spell& spell : ledger.spells) {
        if (spell.team >= groups) continue;
        Counted& team = teams[spell.team];
        team.hired += spell.hired >= measurement_start ? 1 : 0;
        (spell.left == never ? team.employed_at_end : team.left) += 1;
    }
    for (const RecognitionRow& row : ledger.recognitions) {
        if (row.team < groups) teams[row.team].recognised += 1;
    }
    return teams;
}

bool has_all_groups(const Tape& tape) {
    const auto groups = static_cast<std::size_t>(std::max(tape.groups, 0));
    return tape.at_start.size() == groups && tape.at_end.size() == groups &&
           tape.found_at_start.size() == groups && tape.found_at_end.size() == groups &&
           tape.cells.size() == groups * static_cast<std::size_t>(std::max(tape.weeks, 0));
}

double level(const LevelsOfGroup& levels, Level which) {
    return levels[static_cast<std::size_t>(which)];
}

double in_hand(const LevelsOfGroup& levels) {
    return level(levels, Level::Handling) + level(levels, Level::Beside);
}

void add_group_laws(const Tape& tape, int group, const Counted& ledger, std::vector<Law>& out) {
    const Cell c = tape.group(group);
    const auto g = static_cast<std::size_t>(group);
    const LevelsOfGroup &start = tape.at_start[g], &end = tape.at_end[g];
    const InSystem &before = tape.found_at_start[g], &after = tape.found_at_end[g];
    const double left = c.count(Count::Quit) + c.count(Count::PromotedAway) + c.count(Count::MovedOn);
    const std::array laws = {
        Law{"contacts",
            "contacts at the start, offered and taken over = abandoned, handled, handed over and there at "
            "the "
            "end",
            "contacts", exact, group,
            level(start, Level::Waiting) + in_hand(start) + c.count(Count::Offered) +
                c.count(Count::TakenOver),
            c.count(Count::Abandoned) + c.count(Count::Handled) + c.count(Count::HandedOver) +
                level(end, Level::Waiting) + in_hand(end)},
        Law{"contacts_in_queue",
            "contacts waiting at the start and offered = abandoned, answered and waiting at the end",
            "contacts", exact, group, level(start, Level::Waiting) + c.count(Count::Offered),
            c.count(Count::Abandoned) + c.count(Count::Answered) + level(end, Level::Waiting)},
        Law{"contacts_in_hand",
            "contacts in hand at the start, answered and taken over = handed over, handled and in hand at "
            "the "
            "end",
            "contacts", exact, group, in_hand(start) + c.count(Count::Answered) + c.count(Count::TakenOver),
            c.count(Count::HandedOver) + c.count(Count::Handled) + in_hand(end)},
        Law{"tries",
            "contacts offered and blocked = issues that no bot met or that it passed on, redials and returns",
            "contacts", exact, group, c.count(Count::Offered) + c.count(Count::Blocked),
            c.count(Count::IssuesOpened) - c.count(Count::BotMet) + c.count(Count::BotPassed) +
                c.count(Count::Redialled) + c.count(Count::Returned)},
        Law{"found_at_start", "contacts in the system at the start as noted = as found", "contacts", exact,
            group, level(start, Level::Waiting) + in_hand(start), before.waiting + before.in_hand},
        Law{"found_waiting", "contacts waiting at the end as noted = as found", "contacts", exact, group,
            level(end, Level::Waiting), after.waiting},
        Law{"found_in_hand", "contacts in hand at the end as noted = as found", "contacts", exact, group,
            in_hand(end), after.in_hand},
        Law{"little_queue",
            "area under the queue = waits of contacts that left it - waits before "
            "the start + waits so far at the end",
            "s", rounded, group, c.area(Level::Waiting) + before.waited_seconds,
            c.sum(Sum::WaitSeconds) + c.sum(Sum::AbandonSeconds) + after.waited_seconds},
        Law{"little_service",
            "area under contacts in hand = their handle times - times before "
            "the start + times so far at the end",
            "s", rounded, group, c.area(Level::Handling) + c.area(Level::Beside) + before.handled_seconds,
            c.sum(Sum::HandleSeconds) + after.handled_seconds},
        Law{"people", "headcount at the start and hired = left and headcount at the end", "agents", exact,
            group, level(start, Level::Headcount) + c.count(Count::Hired),
            left + level(end, Level::Headcount)},
        Law{"customers", "customers at the start and gained = lost and there at the end", "customers", exact,
            group, level(start, Level::Customers) + c.count(Count::Acquired),
            c.count(Count::Churned) + level(end, Level::Customers)},
        Law{"ledger_hires", "hires of the tape = spells that begin in the horizon", "agents", exact, group,
            c.count(Count::Hired), ledger.hired},
        Law{"ledger_leavers", "leavers of the tape = spells that end in the horizon", "agents", exact, group,
            left, ledger.left},
        Law{"ledger_headcount", "headcount at the end = spells that do not end", "agents", exact, group,
            level(end, Level::Headcount), ledger.employed_at_end},
        Law{"ledger_recognitions", "recognitions of the tape = those of the ledger", "recognitions", exact,
            group, c.count(Count::Recognised), ledger.recognised},
    };
    out.insert(out.end(), laws.begin(), laws.end());
}

/// How many numbers of two cells differ, not counting rounding in sums.
double different(const Cell& a, const Cell& b) {
    double n = 0;
    const auto look = [&](std::string_view unit, double left, double right) {
        n += !Law{.name = "", .says = "", .unit = unit, .rounded = rounded, .left = left, .right = right}
                  .holds();
    };
    for (std::size_t i = 0; i < a.counts.size(); ++i) n += a.counts[i] != b.counts[i];
    for (std::size_t i = 0; i < a.areas.size(); ++i) look("s", a.areas[i], b.areas[i]);
    for (std::size_t i = 0; i < a.sums.size(); ++i) look("", a.sums[i], b.sums[i]);
    for (std::size_t i = 0; i < a.spreads.size(); ++i) look("", a.spreads[i].n, b.spreads[i].n);
    look("s", a.seconds, b.seconds);
    return n;
}

/// A metric that is not available adds nothing.
double nothing_if_none(double value) {
    return std::isnan(value) ? 0 : value;
}

void add_sums(const Tape& tape, std::vector<Law>& out) {
    const Cell by_week = tape.total();
    std::vector<Cell> groups;
    Cell by_group;
    for (int g = 0; g < tape.groups; ++g) {
        groups.push_back(tape.group(g));
        by_group.add_group(groups.back());
    }
    out.push_back({"sums", "everything added up by week first = by team first", "numbers that differ", exact,
                   whole_centre_group, different(by_week, by_group), 0});
    for (const Metric& metric : metrics()) {
        if (!metric.adds_up) continue;
        double sum = 0;
        for (const Cell& cell : groups) sum += nothing_if_none(metric.value(cell));
        out.push_back(
            {metric.name, "the metric of the centre = its sum over the teams and what belongs to none",
             metric.unit, rounded, whole_centre_group, nothing_if_none(metric.value(by_week)), sum});
    }
}

/// What is counted by class of contacts adds up to what is counted by team.
void add_class_sums(const Record& record, std::vector<Law>& out) {
    if (record.by_class.groups == 0) return;
    const Cell by_team = record.tape.total(), by_class = record.by_class.total();
    const auto add = [&](std::string_view name, std::string_view says, Count what) {
        out.push_back(
            {name, says, "contacts", exact, whole_centre_group, by_class.count(what), by_team.count(what)});
    };
    add("classes_offered", "contacts offered by class = by team", Count::Offered);
    add("classes_answered", "contacts answered by class = by team", Count::Answered);
    add("classes_abandoned", "contacts abandoned by class = by team", Count::Abandoned);
    add("classes_handled", "contacts handled by class = by team", Count::Handled);
    add("classes_waited", "contacts that found nobody free by class = by team", Count::Waited);
    add("classes_blocked", "calls blocked by class = by team", Count::Blocked);
    add("classes_redialled", "redials by class = by team", Count::Redialled);
    add("classes_returned", "returns by class = by team", Count::Returned);
    add("classes_called_back", "contacts called back by class = by team", Count::CalledBack);
    add("classes_not_reached", "contacts not reached by class = by team", Count::NotReached);
    out.push_back({"overflow", "contacts handed over by their own team = taken over by others", "contacts",
                   exact, whole_centre_group, by_team.count(Count::HandedOver),
                   by_team.count(Count::TakenOver)});
    double waits = 0;
    for (const Waits& of_queue : record.waits) waits += static_cast<double>(of_queue.count());
    out.push_back({"waits", "waits that are counted for percentiles = contacts answered", "contacts", exact,
                   whole_centre_group, waits, by_team.count(Count::Answered)});
}

/// What is counted by half hours adds up to what is counted by week.
void add_half_hour_sums(const Record& record, std::vector<Law>& out) {
    if (record.of_teams.cells.empty()) return;
    HalfHour all;
    for (const HalfHour& one : record.of_teams.cells) all.add(one);
    const Cell total = record.tape.total();
    const auto add = [&](std::string_view name, std::string_view says, std::string_view unit,
                         double by_half_hour, double by_week, bool how) {
        out.push_back({name, says, unit, how, whole_centre_group, by_half_hour, by_week});
    };
    add("half_hours_offered", "contacts offered by half hour = by week", "contacts", all.offered,
        total.count(Count::Offered), exact);
    add("half_hours_answered", "contacts answered by half hour = by week", "contacts", all.answered,
        total.count(Count::Answered), exact);
    add("half_hours_abandoned", "contacts abandoned by half hour = by week", "contacts", all.abandoned,
        total.count(Count::Abandoned), exact);
    add("half_hours_handling", "time that agents spend with contacts by half hour = by week", "s",
        all.handling_seconds, total.area(Level::Handling), rounded);
    add("half_hours_available", "time that agents are free by half hour = by week", "s",
        all.available_seconds, total.area(Level::Available), rounded);
}

/// What is counted by group of customers adds up to what is counted of all.
void add_customer_sums(const Record& record, std::vector<Law>& out) {
    if (record.by_customers.groups == 0) return;
    const Cell all = record.tape.total(), by_group = record.by_customers.total();
    const auto add = [&](std::string_view name, std::string_view says, Count what) {
        out.push_back({name, says, "", exact, whole_centre_group, by_group.count(what), all.count(what)});
    };
    add("groups_lost", "customers lost by group = in all", Count::Churned);
    add("groups_lost_on_issue", "customers lost over an issue by group = in all", Count::ChurnedOnIssue);
    add("groups_gained", "customers gained by group = in all", Count::Acquired);
    add("groups_refused", "prospects put off by group = in all", Count::Refused);
    add("groups_referred", "referrals by group = in all", Count::Referred);
    add("groups_issues", "issues by group of customers = by team", Count::IssuesOpened);
    add("groups_told_good", "good stories by group = in all", Count::ToldGood);
    add("groups_told_bad", "bad stories by group = in all", Count::ToldBad);
    const auto add_sum = [&](std::string_view name, std::string_view says, Sum what) {
        out.push_back({name, says, "USD", rounded, whole_centre_group, by_group.sum(what), all.sum(what)});
    };
    add_sum("groups_value", "margin of customers by group = of all", Sum::CustomerValueUsd);
    add_sum("groups_value_lost", "margin lost with customers by group = of all", Sum::LostValueUsd);
    out.push_back({"groups_customers", "area under the customers by group = of all", "customers s", rounded,
                   whole_centre_group, by_group.area(Level::Customers), all.area(Level::Customers)});
}

}  // namespace

double Law::allowed() const {
    return rounded ? rounding_of_sums * std::max({1., std::abs(left), std::abs(right)}) : 0;
}

bool Law::holds() const {
    return std::abs(missed()) <= allowed();
}

std::vector<Law> laws_of(const Record& record) {
    const Tape& tape = record.tape;
    if (!has_all_groups(tape))
        return {{.name = "groups",
                 .says = "the tape has each group's levels and contacts at start and end",
                 .unit = "",
                 .rounded = exact,
                 .group = whole_centre_group,
                 .left = 0,
                 .right = 1}};
    const std::vector<Counted> ledger =
        count_ledger(record.ledger, static_cast<std::size_t>(std::max(tape.groups, 0)));
    std::vector<Law> laws;
    for (int g = 0; g < tape.groups; ++g) add_group_laws(tape, g, ledger[static_cast<std::size_t>(g)], laws);
    add_sums(tape, laws);
    add_class_sums(record, laws);
    add_half_hour_sums(record, laws);
    add_customer_sums(record, laws);
    return laws;
}

std::vector<Law> imbalances(const Record& record) {
    std::vector<Law> broken = laws_of(record);
    std::erase_if(broken, [](const Law& law) { return law.holds(); });
    return broken;
}

}  // namespace morale
