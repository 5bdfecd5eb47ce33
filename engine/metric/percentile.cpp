#include "engine/metric/percentile.hpp"

#include <cstddef>

#include "engine/metric/metrics/queue.hpp"

namespace morale {

namespace {

constexpr std::size_t most_places = 4;

// The percentiles that are not rows of the table have this in common.
constexpr Metric any_percentile =
    wait_percentile(.5, "wait_p", "Percentile of waits",
                    "wait that this many of 100 answered contacts did not exceed, within 3 %");

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::optional<double> percentile_named(std::string_view name) {
    if (!name.starts_with(percentile_prefix)) return std::nullopt;
    name.remove_prefix(percentile_prefix.size());
    const std::size_t point = name.find('.');
    const std::string_view whole = name.substr(0, point);
    const std::string_view behind = point == std::string_view::npos ? "" : name.substr(point + 1);
    if (whole.empty() || whole.size() > 2 || (whole.size() == 2 && whole[0] == '0')) return std::nullopt;
    if (behind.size() > most_places || (behind.empty() && point != std::string_view::npos))
        return std::nullopt;
    // One division, so that the share is the number that is nearest to it.
    double digits = 0, scale = 100;
    for (const std::string_view part : {whole, behind})
        for (const char c : part) {
            if (!is_digit(c)) return std::nullopt;
            digits = digits * 10 + (c - '0');
        }
    for (std::size_t i = 0; i < behind.size(); ++i) scale *= 10;
    if (digits == 0) return std::nullopt;
    return digits / scale;
}

const Metric* told_metric(std::string_view name) {
    if (const Metric* row = find_metric(name)) return row;
    return percentile_named(name) ? &any_percentile : nullptr;
}

std::optional<Metric> metric_named(std::string_view name) {
    if (const Metric* row = find_metric(name)) return *row;
    const std::optional<double> share = percentile_named(name);
    if (!share) return std::nullopt;
    Metric metric = any_percentile;
    metric.percentile = *share;
    return metric;
}

}  // namespace morale
