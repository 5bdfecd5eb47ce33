// How sure the results are: what the intervals hold, what they do not, and what common luck is worth.
#include <cmath>

#include "engine/study/decision_uncertainty.hpp"
#include "engine/study/uncertain.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"
#include "output/words/checks.hpp"
#include "output/words/naming.hpp"
#include "output/words/numbers.hpp"
#include "output/words/uncertain.hpp"

namespace morale::page {
namespace {

std::string deviation(const Reading& reading, double value) {
    return with_thousands(value * reading.factor, reading.change_decimals + 1);
}

/// How many times as many replications would be needed without common luck for an equally narrow interval.
std::string worth(const Comparison& c) {
    if (!(c.paired_sd > 0) || !std::isfinite(c.independent_sd)) return "–";
    const double ratio = c.independent_sd / c.paired_sd;
    return with_thousands(ratio * ratio, 1) + "×";
}

/// About one policy, or all that are compared with the first.
HtmlTable luck(const StudyResult& result, std::size_t from, std::size_t to) {
    HtmlTable table{
        .caption = "Standard deviation, over replications, of the difference from " + called(result, 0),
        .head = {"Metric", "Policy", "Common luck", "Luck of its own", "Worth in replications",
                 "Share of replications better, ties half"},
        .rows = {}};
    for (const std::size_t metric : shown_metrics(result))
        for (std::size_t p = from; p <= to; ++p)
            if (const Comparison* c = comparison_of(result, p, metric)) {
                const Reading reading = reading_of(result, metric);
                table.rows.push_back(
                    {escaped(metrics()[metric].title) +
                         (reading.change_unit.empty() ? "" : ", " + escaped(reading.change_unit)),
                     escaped(title_of(result.policies[p])), deviation(reading, c->paired_sd),
                     deviation(reading, c->independent_sd), worth(*c),
                     std::isfinite(c->probability_better)
                         ? with_thousands(100 * c->probability_better, 0) + " %"
                         : "–"});
            }
    return table;
}

std::string checked(const Study& study) {
    const StudyResult& result = study.result;
    return paragraph("The study checked itself. " + checks_text(result) + " Each is a row of " +
                         table_file(study, "checks") +
                         ": ranges of metrics, conservation, Little's law, sums.",
                     broken_checks(result.checks) > 0 ? "warning" : "note");
}

std::string ignorance(const StudyPlan& plan) {
    const std::string rest =
        "No interval of this page contains what would change if they are not; their plausible ranges stand "
        "beside them.";
    if (!draws_assumptions(plan)) return "The inputs below are taken as true. " + rest;
    return count_of_uncertain(plan) +
           " took a new value in each replication, so what they may do is in the spread between the "
           "replications. The other inputs below are taken as true. " +
           rest;
}

std::string simulation_error(int replications) {
    if (replications == 1)
        return "There is one replication: the values are what may happen, not means, and nothing here tells "
               "how far another run would differ. More replications do.";
    return std::to_string(replications) +
           " replications leave the means uncertain. The 95 % intervals say by how much; more replications "
           "make them narrower.";
}

std::string luck_between_years(int replications) {
    const std::string differ = "Single years differ even when nothing changes. ";
    if (replications == 1) return differ + "This is one of them.";
    return differ + "The middle 80 % of the replications show it; more replications do not make it smaller.";
}

/// The numbers of all three stand beside the decision. Without one they are told in general.
std::string three_kinds(const StudyResult& result) {
    if (uncertainty_of(result)) return paragraph(ignorance(*result.plan));
    return "<dl class=\"kinds\">\n<div><dt>Simulation error</dt><dd>" +
           simulation_error(result.replications) + "</dd></div>\n<div><dt>Luck between years</dt><dd>" +
           luck_between_years(result.replications) +
           "</dd></div>\n"
           "<div><dt>Ignorance of assumptions</dt><dd>" +
           ignorance(*result.plan) + "</dd></div>\n</dl>\n";
}

}  // namespace

std::string certainty(const Study& study) {
    const StudyResult& result = study.result;
    std::string out = three_kinds(result) + checked(study);
    if (result.comparisons.empty()) return out;
    const std::size_t last = result.policies.size() - 1;
    const std::size_t shown = result.decision.policy > 0 ? result.decision.policy : last;
    out += paragraph(
        "All policies of a replication meet the same luck: the same callers, the same issues, the same "
        "people. So the difference between two policies varies less than with luck of their own, and fewer "
        "replications are enough. Whether somebody quits or a customer leaves is drawn with a chance that "
        "the simulation knows. What came of it beyond the chance is luck alone and is taken out of means and "
        "differences of turnover, money, service and customers; the counted values stand beside them in the "
        "tables.");
    out += printed(luck(result, shown, shown));
    return last > 1 ? out + folded("All policies", printed(luck(result, 1, last))) : out;
}

}  // namespace morale::page
