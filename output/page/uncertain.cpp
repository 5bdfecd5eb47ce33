// Uncertain assumptions: the range of each, and which of them the policy's gain hinges on.
#include <algorithm>
#include <cmath>

#include "engine/language/value_text.hpp"
#include "engine/study/uncertain.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"
#include "output/words/hinges.hpp"
#include "output/words/naming.hpp"
#include "output/words/numbers.hpp"
#include "output/words/uncertain.hpp"

namespace morale::page {
namespace {

std::string range(const Uncertain& assumption, const std::string& currency) {
    return escaped(value_text(*assumption.field, assumption.low, currency)) + " to " +
           escaped(value_text(*assumption.field, assumption.high, currency));
}

HtmlTable ranges(const StudyPlan& plan) {
    HtmlTable table{
        .caption = {}, .head = {"Assumption", "Best estimate", "Range", "Source", "Meaning"}, .rows = {}};
    const std::string& currency = plan.base.money.currency;
    for (const Uncertain& assumption : plan.uncertain)
        table.rows.push_back(
            {"<code>" + escaped(assumption.path) + "</code>",
             escaped(value_text(*assumption.field, best_estimate(plan, assumption), currency)),
             range(assumption, currency), escaped(assumption.source), escaped(assumption.field->meaning)});
    return table;
}

HtmlTable hinges(const StudyResult& result) {
    const std::vector<Hinge>& rows = result.hinges.rows;
    double largest = 0;
    for (const Hinge& hinge : rows)
        largest = std::max({largest, std::abs(hinge.when_low), std::abs(hinge.when_high)});
    const Metric& metric = metrics()[result.hinges.metric];
    const Reading reading = reading_of(metric, largest, money_unit(result.plan->base));
    const std::string unit = reading.change_unit.empty() ? "" : ", " + reading.change_unit;
    HtmlTable table{
        .caption = std::string(metric.title) + unit + ": difference of " +
                   called(result, result.hinges.policy) + " from " + called(result, 0),
        .head = {"Assumption", "Rank correlation", "95 % interval", "Where it is low", "Where it is high"},
        .rows = {}};
    for (const Hinge& hinge : rows)
        table.rows.push_back(
            {"<code>" + escaped(result.plan->uncertain[hinge.assumption].path) + "</code>",
             with_thousands(hinge.correlation.mean, 2),
             with_thousands(hinge.correlation.low, 2) + " to " + with_thousands(hinge.correlation.high, 2),
             reading.change(hinge.when_low), reading.change(hinge.when_high)});
    return table;
}

std::string asked(const StudyPlan& plan) {
    if (!draws_assumptions(plan))
        return "These have their best estimates on this page. With --uncertain each replication draws them "
               "within their ranges.";
    return "Each replication drew its own value of each of them, the same for all policies, "
           "by a triangular law with its peak at the best estimate. "
           "So the intervals of this page are of the average over what they may be, "
           "and the middle 80 % of the replications holds their ignorance beside the luck of the year. " +
           drawn_together_text(plan);
}

}  // namespace

std::string uncertain(const Study& study) {
    const StudyPlan& plan = study.plan();
    if (plan.uncertain.empty()) return {};
    std::string out = paragraph(asked(plan)) + printed(ranges(plan));
    if (study.result.hinges.rows.empty()) return out;
    out += "<h3>What the decision hangs on</h3>\n" + paragraph(hinge_sentence(study.result)) +
           printed(hinges(study.result)) +
           paragraph(
               "Rank correlation of the value drawn with the difference between the two policies: "
               "1 or -1 when the difference always rises or falls with it, "
               "0 when it does not depend on it; the intervals hold for all assumptions at once. "
               "Low and high are the halves of the replications with the smaller and the larger values.",
               "note");
    return out + "<p class=\"note\">The values drawn: " + link(table_file(study, "draws")) + ".</p>\n";
}

}  // namespace morale::page
