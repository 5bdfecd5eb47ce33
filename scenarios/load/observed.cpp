#include "scenarios/load/observed.hpp"

#include <algorithm>
#include <string>

#include "scenarios/load/did_you_mean.hpp"
#include "scenarios/load/goals.hpp"
#include "scenarios/load/read_value.hpp"

namespace morale {

namespace {

const MetricName* metric_named(const Entry& entry, std::span<const MetricName> metrics, Report& report) {
    const auto metric = std::ranges::find(metrics, entry.key, &MetricName::name);
    if (metric != metrics.end()) return &*metric;
    std::vector<std::string_view> names;
    for (const MetricName& m : metrics) names.push_back(m.name);
    const std::string_view near = nearest_word(entry.key, names);
    report.error("E0402", entry.place, "there is no metric " + in_quotes(entry.key),
                 near.empty() ? "'morale list metrics' shows them" : "did you mean " + in_quotes(near) + "?");
    return nullptr;
}

}  // namespace

std::vector<Observed> read_observed(const Node& block, std::span<const MetricName> metrics,
                                    const MoneyUnit& money, Report& report) {
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
