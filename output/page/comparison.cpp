// Policies as rows, what a manager asks about as columns. The table states its roles itself, because on a
// narrow screen its rows are laid out as cards.
#include <cmath>

#include "engine/language/listed.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"
#include "output/words/known_luck.hpp"
#include "output/words/naming.hpp"
#include "output/words/verdicts.hpp"

namespace morale::page {
namespace {

std::string change_of(const Comparison* c, const Reading& reading) {
    if (c == nullptr || !std::isfinite(c->difference.mean) || c->difference.n < 2) return {};
    const std::string word{word_of(c->verdict)};
    std::string out = "<span class=\"change\">" + reading.change(c->difference.mean) + " <b class=\"" + word +
                      "\">" + word + "</b></span>";
    if (std::isfinite(c->simultaneous.low))
        out += "<span class=\"interval\">" + reading.change(c->simultaneous.low) + " to " +
               reading.change(c->simultaneous.high) + "</span>";
    return out;
}

std::string head(const StudyResult& result, const std::vector<std::size_t>& shown) {
    std::string out =
        "<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Policy</th>";
    for (const std::size_t metric : shown)
        out += "<th role=\"columnheader\" scope=\"col\" title=\"" +
               escaped(meaning_of(metrics()[metric], money_unit(result.plan->base))) + "\">" +
               escaped(metrics()[metric].title) + "<span class=\"unit\">" +
               escaped(reading_of(result, metric).unit) + "</span></th>";
    return out + "</tr></thead>\n";
}

/// The name of the decision's policy; empty if nothing is decided.
std::string_view tag_of_chosen(const StudyResult& result) {
    const Decision& decision = result.decision;
    if (result.policies.size() < 2) return "";
    if (decision.goals) return *decision.goals == GoalState::Met ? "recommended" : "nearest to the goals";
    return decision.verdict == Verdict::Undecided ? "" : "recommended";
}

std::string row(const StudyResult& result, const std::vector<std::size_t>& shown, std::size_t policy) {
    const std::string tag{policy == result.decision.policy ? tag_of_chosen(result) : ""};
    std::string out = std::string{"<tr role=\"row\""} + (tag.empty() ? "" : " class=\"chosen\"") +
                      "><th role=\"rowheader\" scope=\"row\">" + escaped(title_of(result.policies[policy])) +
                      (tag.empty() ? "" : "<span class=\"tag\">" + tag + "</span>") + "</th>";
    for (const std::size_t metric : shown) {
        const Reading reading = reading_of(result, metric);
        out += "<td role=\"cell\"><span class=\"label\">" + escaped(metrics()[metric].title) +
               (reading.unit.empty() ? "" : ", " + escaped(reading.unit)) + "</span><span class=\"value\">" +
               reading.value(result.policies[policy].total[metric].mean) + "</span>" +
               change_of(comparison_of(result, policy, metric), reading) + "</td>";
    }
    return out + "</tr>\n";
}

std::string explanation(const StudyResult& result, const std::vector<std::size_t>& shown) {
    const std::string runs =
        counted(result.replications, "replication") + " of " + counted(result.weeks, "week") + '.';
    const auto after = [](const std::string& words) { return (words.empty() ? "" : " ") + words; };
    const std::string money = after(how_money_is_told(result, shown));
    if (result.policies.size() < 2 || result.replications < 2)
        return (result.replications < 2 ? "Values of " : "Means over ") + runs + money;
    return "Means over " + runs + " Under each value: the difference from " + called(result, 0) +
           " under the same luck, and its 95 % interval, which holds for all policies at once. Alike: no "
           "difference that matters. Unclear: this many replications cannot tell, or cannot tell whether it "
           "matters. " +
           what_matters(result, shown) + after(why_differences_differ(result, shown)) + money;
}

}  // namespace

std::string comparison(const Study& study) {
    const StudyResult& result = study.result;
    const std::vector<std::size_t> shown = shown_metrics(result);
    if (shown.empty()) return {};
    std::string out =
        "<table class=\"comparison\" role=\"table\">\n" + head(result, shown) + "<tbody role=\"rowgroup\">\n";
    for (std::size_t p = 0; p < result.policies.size(); ++p) out += row(result, shown, p);
    return out + "</tbody></table>\n" + paragraph(explanation(result, shown), "note");
}

}  // namespace morale::page
