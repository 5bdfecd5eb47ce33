#include "scenarios/load/observed.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/kernel/time.hpp"
#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/study/knobs.hpp"
#include "scenarios/load/goals.hpp"
#include "scenarios/load/read_value.hpp"

namespace morale {

namespace {

constexpr double agree_within = .03;   // difference between two figures that agree
constexpr double largest_named = 1e6;  // largest end of a range that is worth naming

const MetricName* metric_named(const Entry& entry, std::span<const MetricName> metrics, Report& report) {
    const auto metric = std::ranges::find(metrics, entry.key, &MetricName::name);
    if (metric != metrics.end()) return &*metric;
    report.error("E0402", entry.place, "there is no metric " + in_quotes(entry.key),
                 metric_hint(entry.key, metrics));
    return nullptr;
}

/// Brings figures to one scale if possible: contacts a week become contacts a day.
double alike(std::string_view metric, double value) {
    return metric == "contacts_offered" ? value / days_of_week : value;
}

/// The figure with the same number of the base behind it that contradicts this one.
const Observed* contradicted(const std::vector<Observed>& observed, std::string_view metric, double value,
                             const Parameters& base) {
    const Knob* knob = knob_for(base, metric);
    for (const Observed& other : observed) {
        const Knob* same = knob_for(base, other.metric);
        if (!knob || !same || same->path != knob->path) continue;
        const double here = alike(metric, value), there = alike(other.metric, other.value);
        if (std::abs(here - there) > agree_within * std::abs(there)) return &other;
    }
    return nullptr;
}

}  // namespace

std::string bounds_in_words(const MetricName& metric, const Bounds& bounds) {
    const std::string low = figure_text(metric, bounds.lowest), name(metric.name);
    if (bounds.highest > largest_named) return name + " is above " + low;
    return name + " lies above " + low + " and below " + figure_text(metric, bounds.highest);
}

std::vector<Observed> read_observed(const Node& block, std::span<const MetricName> metrics,
                                    const Parameters& base, Report& report) {
    const MoneyUnit money = money_unit(base);
    std::vector<Observed> observed;
    if (block.broken || block.kind == NodeKind::Empty || metrics.empty()) return observed;
    if (block.kind != NodeKind::Block) {
        report.error("E0103", block.place,
                     "'observed' is a block of keys, not " + std::string(kind_in_words(block)),
                     "write each figure as 'turnover: 38 %/yr'");
        return observed;
    }
    for (const Entry& entry : block.entries) {
        if (entry.value.broken) continue;
        const MetricName* metric = metric_named(entry, metrics, report);
        if (!metric) continue;
        const Result<double> value = entry.value.kind == NodeKind::Scalar
                                         ? measured_value(trimmed(entry.value.text), *metric, money)
                                         : Fault{entry.value.kind == NodeKind::Empty ? "E0104" : "E0103",
                                                 in_quotes(entry.key) + " takes a value, not " +
                                                     std::string(kind_in_words(entry.value)),
                                                 "write it as 'turnover: 38 %/yr'"};
        if (fault(value)) {
            report_fault(*fault(value), entry.value, report);
            continue;
        }
        if (const Bounds bounds = measurable(entry.key); !bounds.hold(std::get<double>(value))) {
            report.error("E0405", entry.value.place,
                         in_quotes(trimmed(entry.value.text)) + " cannot be measured",
                         bounds_in_words(*metric, bounds));
            continue;
        }
        if (const Observed* other = contradicted(observed, entry.key, std::get<double>(value), base)) {
            report.error("E0407", entry.place,
                         in_quotes(entry.key) + " and " + in_quotes(other->metric) +
                             " say different things of one number, " +
                             std::string(knob_for(base, entry.key)->path),
                         "keep the one that is surer, and delete the other");
            continue;
        }
        observed.push_back({.metric = entry.key,
                            .value = std::get<double>(value),
                            .text = std::string(trimmed(entry.value.text)),
                            .file = entry.place.file,
                            .line = entry.place.line,
                            .column = entry.place.column});
    }
    return observed;
}

}  // namespace morale
