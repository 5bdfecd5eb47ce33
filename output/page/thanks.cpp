// Who is thanked, and who never is. Names are left out: it is about the spread.
#include <cmath>
#include <string>
#include <vector>

#include "engine/language/listed.hpp"
#include "output/charts/lorenz.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/numbers.hpp"

namespace morale::page {
namespace {

constexpr std::size_t half = Concentration::steps / 2;

std::string in_percent(double share) {
    return std::isfinite(share) ? fixed(100 * share, 0) + " %" : "–";
}

/// Policies under which anybody is thanked.
std::vector<std::size_t> with_thanks(const StudyResult& result) {
    std::vector<std::size_t> some;
    for (std::size_t p = 0; p < result.policies.size(); ++p)
        if (result.policies[p].thanked.gini.n > 0) some.push_back(p);
    return some;
}

LorenzCurve curve_of(const PolicyResult& policy, std::size_t series) {
    LorenzCurve curve{.name = title_of(policy), .series = series, .shares = {}};
    for (const Running& ordinate : policy.thanked.curve) curve.shares.push_back(ordinate.mean);
    return curve;
}

std::string told_share(const PolicyResult& policy) {
    return in_percent(policy.thanked.curve[half].mean) + " under " + title_of(policy);
}

std::string told_never(const PolicyResult& policy) {
    return in_percent(policy.thanked.never.mean) + " under " + title_of(policy);
}

HtmlTable twin_of(const StudyResult& result) {
    HtmlTable table{
        .caption = {},
        .head = {"Policy", "Recognitions per agent and year", "Of all, the half thanked least gets",
                 "Never thanked", "Gini index (0: all alike, 1: one gets all)"},
        .rows = {}};
    for (const PolicyResult& policy : result.policies) {
        const Thanked& t = policy.thanked;
        table.rows.push_back({escaped(title_of(policy)), fixed(t.per_year.mean, 1),
                              t.gini.n > 0 ? in_percent(t.curve[half].mean) : "–",
                              in_percent(t.never.n > 0 ? t.never.mean : std::nan("")),
                              t.gini.n > 0 ? fixed(t.gini.mean, 2) : "–"});
    }
    return table;
}

std::string sentence_of(const StudyResult& result, const std::vector<std::size_t>& some) {
    std::vector<std::string> shares, never;
    for (const std::size_t p : some) {
        shares.push_back(told_share(result.policies[p]));
        never.push_back(told_never(result.policies[p]));
    }
    return "Of all recognitions, the half of the agents who are thanked least gets " + listed(shares) +
           ". Never thanked within the study: " + listed(never) +
           ". Agents count by the time that they were employed.";
}

}  // namespace

std::string thanks(const Study& study) {
    const std::vector<std::size_t> some = with_thanks(study.result);
    if (some.empty()) return {};
    Lorenz chart{.title = "How recognition is spread",
                 .description = sentence_of(study.result, some),
                 .up = "% of all recognitions",
                 .across = "% of the agents, least thanked first",
                 .curves = {},
                 .width = 920,
                 .height = 420};
    for (const std::size_t p : some) chart.curves.push_back(curve_of(study.result.policies[p], p));
    Figure figure{.heading = "How recognition is spread over the agents",
                  .picture = lorenz(chart),
                  .narrow = {},
                  .sentence = chart.description,
                  .twin = twin_of(study.result)};
    chart.width = 470, chart.height = 360;
    figure.narrow = lorenz(chart);
    return paragraph(
               "On the grey diagonal all are thanked alike; the further a curve hangs below it, the more "
               "goes to a few.",
               "note") +
           printed(figure);
}

}  // namespace morale::page
