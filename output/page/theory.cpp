// A bare queue beside its closed form: what was simulated and what queueing theory says.
#include <algorithm>
#include <cmath>

#include "engine/metric/bare_queue.hpp"
#include "engine/study/closed_form_of.hpp"
#include "output/headline_metrics.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"

namespace morale::page {
namespace {

const double* value_of(const ClosedForm& theory, std::string_view metric) {
    const auto known = std::ranges::find(theory.values, metric, &std::pair<std::string_view, double>::first);
    return known == theory.values.end() ? nullptr : &known->second;
}

Cells row(const StudyResult& result, std::size_t policy, std::size_t metric, double theory) {
    const Reading reading = reading_of(result, metric);
    const Estimate& e = result.policies[policy].total[metric];
    const std::string interval =
        std::isfinite(e.low) ? " (" + reading.value(e.low) + " to " + reading.value(e.high) + ")" : "";
    return {escaped(std::string{metrics()[metric].title} + (reading.unit.empty() ? "" : ", " + reading.unit)),
            reading.value(e.mean) + interval, reading.value(theory), reading.change(e.mean - theory)};
}

std::string of_policy(const StudyResult& result, std::size_t policy) {
    const ClosedForm theory = closed_form_of(*result.plan, policy);
    const std::string& name = result.policies[policy].name;
    if (theory.name.empty()) return paragraph(escaped(name + " has no closed form: " + theory.why_not + "."));
    HtmlTable table{.caption = name + " beside " + theory.name,
                    .head = {"Figure", "Simulated (95 % interval)", theory.name, "Differs by"},
                    .rows = {}};
    for (const std::size_t metric : summary_metrics(result))
        if (const double* value = value_of(theory, metrics()[metric].name))
            table.rows.push_back(row(result, policy, metric, *value));
    return printed(table);
}

}  // namespace

std::string theory(const Study& study) {
    const StudyResult& result = study.result;
    if (!is_bare_queue(result.plan->base)) return {};
    std::string text;
    bool known = false;
    for (std::size_t policy = 0; policy < result.policies.size(); ++policy) {
        text += of_policy(result, policy);
        known = known || !closed_form_of(*result.plan, policy).name.empty();
    }
    return (known
                ? paragraph(
                      "Queueing theory knows this queue exactly, in the long run. A simulation that is right "
                      "lies around its figures: about one interval in twenty misses.")
                : "") +
           text;
}

}  // namespace morale::page
