// Who leaves: how, and after how long. Rates are per 100 agents employed for a year.
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "engine/language/listed.hpp"
#include "engine/metric/bare_queue.hpp"
#include "output/charts/stack.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/numbers.hpp"

namespace morale::page {
namespace {

constexpr std::array<std::string_view, 7> ways = {"quit in the first 13 weeks",
                                                  "quit within the year",
                                                  "quit later",
                                                  "dropped out of training",
                                                  "dismissed",
                                                  "promoted",
                                                  "went to another job in the firm"};

/// [way] leavers per 100 agents and year.
std::array<double, ways.size()> rates_of(const Leavers& leavers) {
    const auto by = [&](Leaving why) { return leavers.by_reason[static_cast<std::size_t>(why)]; };
    const std::array<std::int64_t, ways.size()> counts = {
        leavers.by_tenure[0],   leavers.by_tenure[1],  leavers.by_tenure[2], by(Leaving::DroppedOut),
        by(Leaving::Dismissed), by(Leaving::Promoted), by(Leaving::MovedOn)};
    std::array<double, ways.size()> rates{};
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i] = 100 * static_cast<double>(counts[i]) / leavers.agent_years;
    return rates;
}

/// The ways that anybody left under any policy.
std::vector<std::size_t> ways_taken(const StudyResult& result) {
    std::vector<std::size_t> taken;
    for (std::size_t way = 0; way < ways.size(); ++way)
        for (const PolicyResult& policy : result.policies)
            if (rates_of(policy.leavers)[way] > 0) {
                taken.push_back(way);
                break;
            }
    return taken;
}

double quits_of(const PolicyResult& policy) {
    const auto rates = rates_of(policy.leavers);
    return rates[0] + rates[1] + rates[2];
}

std::string tiredness(const Running& of) {
    return of.n > 0 ? fixed(of.mean, 2) : "–";
}

HtmlTable twin_of(const StudyResult& result, const std::vector<std::size_t>& taken) {
    HtmlTable table{.caption = "Leavers per 100 agents and year", .head = {"Policy"}, .rows = {}};
    for (const std::size_t way : taken) table.head.emplace_back(ways[way]);
    table.head.emplace_back("Exhaustion of those who quit, then");
    table.head.emplace_back("of those who are there at the end");
    for (const PolicyResult& policy : result.policies) {
        const auto rates = rates_of(policy.leavers);
        Cells row{escaped(title_of(policy))};
        for (const std::size_t way : taken) row.push_back(fixed(rates[way], 1));
        row.push_back(tiredness(policy.leavers.exhaustion_of_leavers));
        row.push_back(tiredness(policy.leavers.exhaustion_of_others));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// "Of 100 who quit under nothing, 41 did so in their first 13 weeks."
std::string sentence_of(const StudyResult& result) {
    const PolicyResult& first = result.policies.front();
    const double quits = quits_of(first);
    if (!(quits > 0)) return "Nobody quits under " + title_of(first) + ".";
    const double early = rates_of(first.leavers)[0];
    std::string text =
        "Counted, with the luck of the replications; the turnover above is what the chances of quitting "
        "come to. Of 100 who quit under " +
        title_of(first) + ", " + fixed(100 * early / quits, 0) + " did so in their first 13 weeks.";
    const Leavers& l = first.leavers;
    if (l.exhaustion_of_leavers.n > 0 && l.exhaustion_of_others.n > 0)
        text += " When they left, their exhaustion was " + tiredness(l.exhaustion_of_leavers) +
                " on average; those who are there at the end have " + tiredness(l.exhaustion_of_others) + ".";
    return text;
}

}  // namespace

std::string leavers(const Study& study) {
    const StudyResult& result = study.result;
    if (is_bare_queue(study.plan().base) || !(result.policies.front().leavers.agent_years > 0)) return {};
    const std::vector<std::size_t> taken = ways_taken(result);
    if (taken.empty()) return {};
    Stack chart{.title = "Who leaves, by policy",
                .description = sentence_of(result),
                .axis = "leavers per 100 agents and year",
                .parts = {},
                .rows = {},
                .width = 820};
    for (const std::size_t way : taken) chart.parts.emplace_back(ways[way]);
    for (const PolicyResult& policy : result.policies) {
        const auto rates = rates_of(policy.leavers);
        StackRow row{.name = title_of(policy), .parts = {}};
        for (const std::size_t way : taken) row.parts.push_back(rates[way]);
        chart.rows.push_back(std::move(row));
    }
    Figure figure{.heading = "Who leaves, and when",
                  .picture = stack(chart),
                  .narrow = {},
                  .sentence = chart.description,
                  .twin = twin_of(result, taken)};
    chart.width = 470;
    figure.narrow = stack(chart);
    return printed(figure);
}

}  // namespace morale::page
