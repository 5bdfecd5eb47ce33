// Each policy by itself: a metric per row, with how certain it is and, for a bare queue, what theory says.
#include <algorithm>
#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/metric/bare_queue.hpp"
#include "engine/study/closed_form_of.hpp"
#include "output/benchmarks.hpp"
#include "output/goals.hpp"
#include "output/headline_metrics.hpp"
#include "output/padded.hpp"
#include "output/people.hpp"
#include "output/table.hpp"
#include "output/words/since.hpp"

namespace morale {
namespace {

constexpr std::size_t title_width = 28, value_width = 12, range_width = 20;

/// The columns between value and unit. A single replication has none: no interval and no middle.
struct Shown {
    bool interval = true;
    bool middle = true;
    const ClosedForm* theory = nullptr;  // for a bare queue that has one
};

std::size_t theory_width(const Shown& shown) {
    return std::max(value_width, length_of(shown.theory->name));
}

std::string line(const Shown& shown, const std::string& title, const std::string& value,
                 const std::string& interval, const std::string& middle, const std::string& theory,
                 const std::string& unit) {
    return without_trailing_blanks(padded(title, title_width) + padded(value, value_width, true) + "  " +
                                   (shown.interval ? padded(interval, range_width) + "  " : "") +
                                   (shown.middle ? padded(middle, range_width) + "  " : "") +
                                   (shown.theory ? padded(theory, theory_width(shown), true) + "  " : "") +
                                   unit);
}

std::string head(const Shown& shown) {
    const std::string value = shown.theory ? "simulated" : shown.interval ? "mean" : "value";
    return line(shown, {}, value, "95 % interval", "middle 80 % of runs",
                shown.theory ? shown.theory->name : "", "unit");
}

std::string theory_of(const Shown& shown, std::string_view metric, const Reading& reading) {
    if (!shown.theory) return {};
    const auto known =
        std::ranges::find(shown.theory->values, metric, &std::pair<std::string_view, double>::first);
    return known == shown.theory->values.end() ? "-" : reading.value(known->second);
}

std::string row(const StudyResult& result, std::size_t policy, std::size_t metric, const Shown& shown) {
    const Reading reading = reading_of(result, metric);
    const Estimate& e = result.policies[policy].total[metric];
    const auto range = [&](double low, double high) {
        return std::isfinite(low) ? reading.value(low) + ".." + reading.value(high) : std::string{};
    };
    return typed(line(shown, std::string{metrics()[metric].title}, reading.value(e.mean),
                      range(e.low, e.high), range(e.p10, e.p90),
                      theory_of(shown, metrics()[metric].name, reading), reading.short_unit));
}

/// "Write the notes (notes)".
std::string heading_of(const PolicyResult& policy) {
    return policy.title.empty() ? policy.name : policy.title + " (" + policy.name + ")";
}

std::string of_policy(const StudyResult& result, std::size_t policy, const TextStyle& style) {
    const bool bare = is_bare_queue(result.plan->base);
    const bool several = result.replications > 1;
    const ClosedForm theory = bare ? closed_form_of(*result.plan, policy) : ClosedForm{};
    const Shown shown{
        .interval = several, .middle = several && !bare, .theory = theory.name.empty() ? nullptr : &theory};
    std::string text = strong(heading_of(result.policies[policy]), style) + ", " +
                       since_text(*result.plan, result.plan->policies[policy]) + '\n' + head(shown);
    for (const std::size_t metric : summary_metrics(result)) text += row(result, policy, metric, shown);
    if (!theory.why_not.empty()) text += wrapped("No closed form: " + theory.why_not + ".", style.width);
    return text;
}

/// What a single replication is, for readers who take it for the result.
std::string one_run_of_luck(const StudyResult& result, const TextStyle& style) {
    if (result.replications > 1) return {};
    const std::string length =
        result.weeks == 52 ? "One year" : "One run of " + counted(result.weeks, "week");
    return '\n' +
           wrapped(
               length +
                   " of luck: it shows what may happen, not what is usual. Another --seed gives another; how "
                   "far they lie apart is seen from more replications, such as -n 30.",
               style.width);
}

}  // namespace

std::string summary_table(const StudyResult& result, TextStyle style) {
    std::string text = failure_text(result, style);
    for (std::size_t p = 0; p < result.policies.size(); ++p)
        text += (p > 0 ? "\n" : "") + of_policy(result, p, style);
    text += classes_text(result, style) + told_money(result, summary_metrics(result), style) +
            benchmarks_text(result, style);
    return text + one_run_of_luck(result, style) + goals_text(result, style);
}

}  // namespace morale
