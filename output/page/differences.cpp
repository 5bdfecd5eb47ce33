// Forest plots: the metric that ranks the policies large, the other compared metrics small.
#include <algorithm>
#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/study/compare.hpp"
#include "output/charts/forest.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/verdicts.hpp"

namespace morale::page {
namespace {

struct Subject {
    const StudyResult& result;
    std::size_t metric;
    Reading reading;
    const Metric& row() const { return metrics()[metric]; }
    std::string first() const { return called(result, 0); }
};

ForestRow row_of(const Subject& subject, const Comparison& c) {
    const double factor = subject.reading.factor;
    return {.name = title_of(subject.result.policies[c.policy]),
            .difference = factor * c.difference.mean,
            .low = factor * c.simultaneous.low,
            .high = factor * c.simultaneous.high,
            .own_low = factor * c.difference.low,
            .own_high = factor * c.difference.high,
            .verdict = std::string{word_of(c.verdict)},
            .decided = c.verdict == Verdict::Better || c.verdict == Verdict::Worse};
}

std::vector<const Comparison*> comparisons_of(const Subject& subject) {
    std::vector<const Comparison*> found;
    for (const Comparison& c : subject.result.comparisons)
        if (c.metric == subject.metric) found.push_back(&c);
    return found;
}

std::string interval(const Reading& reading, double low, double high) {
    return std::isfinite(low) ? reading.change(low) + " to " + reading.change(high) : "–";
}

std::string outcome(const Subject& subject, Verdict verdict, std::string_view words) {
    std::vector<std::string> names;
    for (const Comparison* c : comparisons_of(subject))
        if (c->verdict == verdict) names.push_back(called(subject.result, c->policy));
    return names.empty() ? std::string{} : ' ' + std::string{words} + ": " + listed(names) + '.';
}

std::string sentence_of(const Subject& subject) {
    const std::vector<const Comparison*> all = comparisons_of(subject);
    const auto size = [](const Comparison* c) {
        return std::isfinite(c->difference.mean) ? std::abs(c->difference.mean) : -1.;
    };
    const Comparison* largest = *std::ranges::max_element(all, {}, size);
    std::string text =
        "Largest change from " + subject.first() + ": " + called(subject.result, largest->policy) + ", " +
        subject.reading.change_with_unit(largest->difference.mean) + " (" +
        interval(subject.reading, largest->simultaneous.low, largest->simultaneous.high) + ").";
    return text + outcome(subject, Verdict::Better, "Better") + outcome(subject, Verdict::Worse, "Worse") +
           outcome(subject, Verdict::NoDifference, "Too small a difference to matter") +
           outcome(subject, Verdict::Undecided, "Not decided by these replications") +
           outcome(subject, Verdict::Differs, "Different, and neither direction is good");
}

HtmlTable twin_of(const Subject& subject) {
    const std::string unit = subject.reading.change_unit.empty() ? "" : ", " + subject.reading.change_unit;
    HtmlTable table{
        .caption = std::string{subject.row().title} + ": difference from " + subject.first() + unit,
        .head = {"Policy", "Difference", "95 % interval, all at once", "95 % interval, by itself",
                 "Share of replications better, ties half", "Verdict"},
        .rows = {}};
    for (const Comparison* c : comparisons_of(subject))
        table.rows.push_back({escaped(title_of(subject.result.policies[c->policy])),
                              subject.reading.change(c->difference.mean),
                              interval(subject.reading, c->simultaneous.low, c->simultaneous.high),
                              interval(subject.reading, c->difference.low, c->difference.high),
                              std::isfinite(c->probability_better)
                                  ? std::to_string(std::lround(100 * c->probability_better)) + " %"
                                  : "–",
                              std::string{word_of(c->verdict)}});
    return table;
}

Forest chart_of(const Subject& subject, double care, double width) {
    const Better better = subject.row().better;
    const std::string title = std::string{subject.row().title} + ": difference from " + subject.first();
    Forest chart{.title = title,
                 .description = sentence_of(subject),
                 .axis = "difference from " + subject.first() +
                         (subject.reading.change_unit.empty() ? "" : ", " + subject.reading.change_unit),
                 .left = better == Better::Lower    ? "better"
                         : better == Better::Higher ? "worse"
                                                    : "",
                 .right = better == Better::Lower    ? "worse"
                          : better == Better::Higher ? "better"
                                                     : "",
                 .care = care * subject.reading.factor,
                 .decimals = subject.reading.change_decimals,
                 .rows = {},
                 .width = width};
    for (const Comparison* c : comparisons_of(subject)) chart.rows.push_back(row_of(subject, *c));
    return chart;
}

Figure figure_of(const Subject& subject, double care, bool large) {
    return {.heading = std::string{subject.row().title},
            .picture = forest(chart_of(subject, care, large ? 920 : 470)),
            .narrow = large ? forest(chart_of(subject, care, 470)) : "",
            .sentence = sentence_of(subject),
            .twin = twin_of(subject)};
}

std::string legend() {
    return paragraph(
        "Each policy against the first, replication by replication under the same luck. Thick bar: "
        "95 % interval by itself; thin line: for all policies at once. A full dot is decided, "
        "an open one is not. Shaded: too small to matter.",
        "note");
}

}  // namespace

std::string differences(const Study& study) {
    const StudyResult& result = study.result;
    const std::optional<std::size_t> ranking = ranking_metric(result);
    if (!ranking || result.comparisons.empty() || result.replications < 2) return {};
    const auto care = [&](std::size_t metric) { return smallest_that_matters(*result.plan, metric); };
    std::string out =
        legend() + printed(figure_of({result, *ranking, reading_of(result, *ranking)}, care(*ranking), true));
    out += "<div class=\"pairs\">\n";
    for (const std::size_t metric : shown_metrics(result))
        if (metric != *ranking && comparison_of(result, 1, metric) != nullptr)
            out += printed(figure_of({result, metric, reading_of(result, metric)}, care(metric), false));
    return out + "</div>\n";
}

}  // namespace morale::page
