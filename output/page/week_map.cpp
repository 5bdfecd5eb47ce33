// The week by half hours as a map: where contacts are not answered in time.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "engine/language/clock_text.hpp"
#include "engine/language/listed.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/promised.hpp"
#include "output/charts/heat_map.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/numbers.hpp"
#include "output/words/since.hpp"

namespace morale::page {
namespace {

constexpr std::array<std::string_view, 7> days_up = {"Sunday",    "Saturday", "Friday", "Thursday",
                                                     "Wednesday", "Tuesday",  "Monday"};
constexpr int most_columns = 24;
constexpr std::size_t most_panels = 6;

/// "80 %", "99.5 %".
std::string share_of(double share) {
    return significant_digits(100 * share, 4) + " %";
}

/// A share in whole percent, unless that would show one that is below the promise as the promise itself: then
/// with the digits that tell them apart.
std::string share_beside(double share, double promised) {
    int digits = 0;
    while (digits < 2 && share < promised && fixed(100 * share, digits) == fixed(100 * promised, digits))
        ++digits;
    return fixed(100 * share, digits);
}

struct MappedWeek {
    std::string name;
    double promised = 0;  // by the team: share of contacts answered in time
    std::array<HalfHour, half_hours_of_week> cells{};
};

MappedWeek mapped(const std::string& name, const HalfHours& week, int group) {
    MappedWeek map{.name = name};
    for (int nth = 0; nth < half_hours_of_week; ++nth)
        map.cells[static_cast<std::size_t>(nth)] = week.at(group, nth);
    return map;
}

/// Each team under the first policy and under the recommended one.
std::vector<MappedWeek> mapped_weeks(const StudyResult& result) {
    std::vector<MappedWeek> all;
    for (std::size_t p = 0; p < result.policies.size(); ++p) {
        const PolicyResult& policy = result.policies[p];
        if (policy.of_teams.cells.empty() || (p != 0 && p != result.decision.policy)) continue;
        const std::vector<double> promised = promised_by_team(result.plan->policies[p].parameters);
        for (int team = 0; team < policy.of_teams.groups; ++team) {
            const std::string& of_team = result.groups[static_cast<std::size_t>(team)];
            std::string name = policy.of_teams.groups > 1 ? of_team : std::string{};
            if (result.policies.size() > 1) name += (name.empty() ? "" : ", ") + title_of(policy);
            MappedWeek week = mapped(name, policy.of_teams, team);
            week.promised = promised[static_cast<std::size_t>(team)];
            const bool has_contacts =
                std::ranges::any_of(week.cells, [](const HalfHour& h) { return h.offered > 0; });
            if (has_contacts && all.size() < most_panels) all.push_back(std::move(week));
        }
    }
    return all;
}

bool is_open(const std::vector<MappedWeek>& weeks, int nth) {
    return std::ranges::any_of(
        weeks, [nth](const MappedWeek& w) { return w.cells[static_cast<std::size_t>(nth)].offered > 0; });
}

/// The first and the last half hour of a day with contacts on any weekday, and how many make a column.
struct Columns {
    int from = half_hours_of_day, to = 0, width = 1;
};

Columns columns_of(const std::vector<MappedWeek>& weeks) {
    Columns c;
    for (int nth = 0; nth < half_hours_of_week; ++nth)
        if (is_open(weeks, nth)) {
            c.from = std::min(c.from, nth % half_hours_of_day);
            c.to = std::max(c.to, nth % half_hours_of_day + 1);
        }
    if (c.to - c.from > most_columns) c = {.from = c.from / 2 * 2, .to = (c.to + 1) / 2 * 2, .width = 2};
    return c;
}

HeatPoint point_of(const MappedWeek& week, int day, int column, const Columns& c) {
    HalfHour sum;
    for (int i = 0; i < c.width; ++i)
        sum.add(
            week.cells[static_cast<std::size_t>(day * half_hours_of_day + c.from + column * c.width + i)]);
    HeatPoint point{.x = static_cast<double>(column),
                    .y = static_cast<double>(6 - day),
                    .value = std::numeric_limits<double>::quiet_NaN(),
                    .text = {}};
    const double judged = sum.judged();
    if (!(judged > 0 && sum.offered > 0)) return point;  // who still waits when it is closed makes no column
    const double level = std::min(1., sum.answered_in_target / judged);
    point.value = 1 - level;
    point.best = level < week.promised;
    point.text = share_beside(level, week.promised);
    return point;
}

/// "8" for a column that begins at eight; nothing for one that begins at half past.
std::vector<std::string> hours_across(const Columns& c) {
    std::vector<std::string> words;
    for (int half = c.from; half < c.to; half += c.width)
        words.push_back(half % 2 == 0 ? std::to_string(half / 2) : "");
    return words;
}

/// The same with "8:30" for half past eight.
Cells head_of(const Columns& c) {
    Cells head = {"Weekday"};
    for (int half = c.from; half < c.to; half += c.width) head.push_back(clock_text(half / 2, half % 2 * 30));
    return head;
}

HtmlTable table_of(const HeatPanel& panel, const Columns& c) {
    HtmlTable table{.caption = {}, .head = head_of(c), .rows = {}};
    for (const HeatPoint& point : panel.points) {
        if (point.x == 0) table.rows.push_back({std::string(days_up[static_cast<std::size_t>(point.y)])});
        table.rows.back().push_back(point.text.empty() ? "-" : point.text);
    }
    return table;
}

/// "Fewest on Monday from 8:30: 61 %."
std::string worst_of(const HeatPanel& panel, const Columns& c) {
    const HeatPoint* worst = nullptr;
    for (const HeatPoint& point : panel.points)
        if (point.value >= 0 && (!worst || point.value > worst->value)) worst = &point;
    if (!worst) return {};
    return "Fewest are answered in time on " + std::string(days_up[static_cast<std::size_t>(worst->y)]) +
           " from " + head_of(c)[static_cast<std::size_t>(worst->x) + 1] + ": " + worst->text + " %.";
}

/// The largest share that is missed in any column of any week: the darkest shade of all maps.
double most_missed(const std::vector<MappedWeek>& weeks, const Columns& c) {
    double most = 0;
    for (const MappedWeek& week : weeks)
        for (int day = 0; day < days_of_week; ++day)
            for (int column = 0; column < (c.to - c.from) / c.width; ++column)
                if (const double missed = point_of(week, day, column, c).value; missed > most) most = missed;
    return most;
}

Figure figure_of_week(const MappedWeek& week, const Columns& c, double darkest) {
    const std::string of_what = c.width == 2 ? "hour" : "half hour";
    HeatPanel panel{.name = {}, .points = {}};
    for (int day = 0; day < days_of_week; ++day)
        for (int column = 0; column < (c.to - c.from) / c.width; ++column)
            panel.points.push_back(point_of(week, day, column, c));
    const std::string sentence = worst_of(panel, c);
    const std::string title = "Service level by " + of_what + " of the week";
    HeatMap map{
        .title = week.name.empty() ? title : title + " - " + week.name,
        .description = sentence,
        .heading = "answered in time, %; darker where fewer are, framed below " + share_of(week.promised),
        .across = of_what + " that begins at",
        .up = {},
        .across_words = hours_across(c),
        .up_words = {days_up.begin(), days_up.end()},
        .panels = {panel},
        .width = 820,
        .palest = 0,
        .darkest = darkest};
    return {.heading = week.name.empty() ? "Service level" : week.name,
            .picture = heat_map(map),
            .narrow = {},
            .sentence = sentence,
            .twin = table_of(panel, c),
            .sideways = true};
}

/// What the teams promise, all policies together: "80 % answered in time" or, where that differs, "what is
/// promised there (desk 90 %, post 80 %)".
std::string promise_of(const StudyResult& result) {
    std::vector<std::string> promises;
    bool alike = true;
    const std::vector<double> first = promised_by_team(result.plan->policies[0].parameters);
    for (const PolicyPlan& policy : result.plan->policies) {
        const std::vector<double> promised = promised_by_team(policy.parameters);
        alike = alike && promised == first;
    }
    if (!alike) return "what its policy and team promise";
    if (std::ranges::count(first, first.front()) == std::ssize(first))
        return share_of(first.front()) + " answered in time";
    for (std::size_t team = 0; team < first.size(); ++team)
        promises.push_back(result.plan->base.teams[team].name + ' ' + share_of(first[team]));
    return "what their team promises (" + listed(promises) + " answered in time)";
}

/// The share of the half hours with contacts that keep the promise: those of a policy that ends are those in
/// which it was in force, as on the maps.
double kept_by(const StudyResult& result, std::size_t policy) {
    const PolicyResult& of = result.policies[policy];
    const Metric* metric = find_metric("half_hours_met");
    const Estimate& total = of.total[metric_row(*metric)];
    if (result.plan->policies[policy].until == never || of.of_teams.cells.empty())
        return total.n > 0 ? total.mean : std::numeric_limits<double>::quiet_NaN();
    HalfHour sum;
    for (const HalfHour& one : of.of_teams.cells) sum.add(one);
    return metric->of_half_hours(sum);
}

/// "Of the half hours with contacts, 69 % reach 80 % answered in time under 'nothing'."
std::string promise_kept(const StudyResult& result) {
    std::vector<std::string> told;
    for (std::size_t p = 0; p < result.policies.size(); ++p)
        if (const double kept = kept_by(result, p); std::isfinite(kept))
            told.push_back(
                fixed(100 * kept, 0) + " %" +
                (result.policies.size() > 1 ? " under " + title_of(result.policies[p]) : std::string{}));
    if (told.empty()) return {};
    return "Of the half hours with contacts, " + listed(told) + " reach " + promise_of(result) + ".";
}

}  // namespace

std::string week_map(const Study& study) {
    const std::vector<MappedWeek> weeks = mapped_weeks(study.result);
    const Columns c = columns_of(weeks);
    if (weeks.empty() || c.from >= c.to) return {};
    const std::string in_force = half_hours_in_force(study.plan());
    std::string text =
        paragraph("Where in the week contacts wait too long. " + promise_kept(study.result) +
                  (in_force.empty() ? "" : " ") + in_force +
                  " The agents there, and Erlang A beside each half hour, are in the table profile.");
    const double darkest = most_missed(weeks, c);
    for (const MappedWeek& week : weeks) text += printed(figure_of_week(week, c, darkest));
    return text;
}

}  // namespace morale::page
