#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

#include "engine/metric/metric.hpp"
#include "engine/metric/metrics/customers.hpp"
#include "engine/metric/metrics/encounter.hpp"
#include "engine/metric/metrics/leadership.hpp"
#include "engine/metric/metrics/money.hpp"
#include "engine/metric/metrics/offer.hpp"
#include "engine/metric/metrics/operations.hpp"
#include "engine/metric/metrics/preparation.hpp"
#include "engine/metric/metrics/quality.hpp"
#include "engine/metric/metrics/queue.hpp"
#include "engine/metric/metrics/recognition.hpp"
#include "engine/metric/metrics/staff.hpp"
#include "engine/metric/metrics/state.hpp"
#include "engine/metric/metrics/time_use.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

namespace {

template <class... Families>
constexpr auto headline_first(const Families&... families) {
    std::array<Metric, (std::tuple_size_v<Families> + ...)> table{};
    std::size_t row = 0;
    for (const bool headline : {true, false}) {
        auto append = [&](const auto& family) {
            for (const Metric& metric : family) {
                if (metric.headline == headline) table[row++] = metric;
            }
        };
        (append(families), ...);
    }
    return table;
}

// The table: one entry for each file in metrics/.
constexpr auto table =
    headline_first(money_metrics, staff_metrics, state_metrics, recognition_metrics, leadership_metrics,
                   queue_metrics, operations_metrics, time_use_metrics, quality_metrics, customer_metrics,
                   encounter_metrics, offer_metrics, preparation_metrics);

}  // namespace

std::span<const Metric> metrics() {
    return table;
}

BesideTape beside_tape(const Record& record) {
    BesideTape beside;
    for (const Waits& of_queue : record.waits) beside.waits.merge(of_queue);
    for (const HalfHour& one : record.of_teams.cells) beside.half_hour.add(one);
    return beside;
}

BesideTape beside_tape(const Record& record, std::size_t of_class) {
    BesideTape beside{.waits = record.waits[of_class], .half_hour = {}};
    for (int nth = 0; nth < half_hours_of_week && !record.of_classes.cells.empty(); ++nth)
        beside.half_hour.add(record.of_classes.at(static_cast<int>(of_class), nth));
    return beside;
}

double value_of(const Metric& metric, const Cell& cell, const BesideTape& beside) {
    if (metric.of_half_hours) return metric.of_half_hours(beside.half_hour);
    return metric.percentile > 0 ? beside.waits.quantile(metric.percentile) : metric.value(cell);
}

const Metric* find_metric(std::string_view name) {
    const auto found = std::ranges::find(table, name, &Metric::name);
    return found == table.end() ? nullptr : &*found;
}

std::size_t metric_row(const Metric& metric) {
    return static_cast<std::size_t>(&metric - table.data());
}

std::size_t metric_row(std::string_view name) {
    const Metric* metric = find_metric(name);
    if (metric == nullptr) std::abort();
    return metric_row(*metric);
}

}  // namespace morale
