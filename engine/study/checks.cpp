#include "engine/study/checks.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/metric/unit.hpp"

namespace morale {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int whole_horizon = -1;

/// A mean of many shares may miss the end of its range in the last digits.
constexpr double rounding = 1e-9;

Check check_of(const Metric& metric, const MoneyUnit& money) {
    const double finite = std::numeric_limits<double>::max();
    return {.name = "range:" + std::string(metric.name),
            .metric = &metric,
            .unit = unit_of(metric, money),
            .lowest = std::max(metric.range.lowest, -finite),
            .highest = std::min(metric.range.highest, finite),
            .least = none,
            .most = none};
}

Check check_of(const Law& law, const std::string& name, const MoneyUnit& money) {
    const Metric* metric = find_metric(law.name);
    return {.name = name,
            .law = law.says,
            .unit = metric ? unit_of(*metric, money) : std::string(law.unit),
            .least = none,
            .most = none};
}

std::string name_of(const Law& law) {
    return (find_metric(law.name) ? "sum:" : "law:") + std::string(law.name);
}

void add_classes(const Record& record, MetricValues& values) {
    const Tape& tape = record.by_class;
    const auto classes = static_cast<std::size_t>(std::max(tape.groups, 0));
    const auto weeks = static_cast<std::size_t>(std::max(tape.weeks, 0));
    values.of_class.assign(metrics().size() * classes, std::numeric_limits<double>::quiet_NaN());
    values.class_weeks.assign(metrics().size() * classes * weeks, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t c = 0; c < classes; ++c) {
        const Cell total = tape.group(static_cast<int>(c));
        const BesideTape beside = beside_tape(record, c);
        for (std::size_t m = 0; m < metrics().size(); ++m) {
            const Metric& metric = metrics()[m];
            if (!metric.by_class) continue;
            values.of_class[m * classes + c] = value_of(metric, total, beside);
            for (std::size_t w = 0; w < weeks; ++w)
                values.class_weeks[(m * classes + c) * weeks + w] =
                    metric.value(tape.cell(static_cast<int>(w), static_cast<int>(c)));
        }
    }
}

void add_customer_groups(const Record& record, MetricValues& values) {
    const auto groups = static_cast<std::size_t>(std::max(record.by_customers.groups, 0));
    values.of_customers.assign(metrics().size() * groups, none);
    for (std::size_t g = 0; g < groups; ++g) {
        const Cell total = record.by_customers.group(static_cast<int>(g));
        for (std::size_t m = 0; m < metrics().size(); ++m)
            if (metrics()[m].by_customers) values.of_customers[m * groups + g] = metrics()[m].value(total);
    }
}

}  // namespace

bool has_range(const Metric& metric) {
    return metric.range.lowest > -infinite || metric.range.highest < infinite;
}

MetricValues metric_values(const Record& record) {
    const Tape& tape = record.tape;
    const auto groups = static_cast<std::size_t>(std::max(tape.groups, 0));
    const auto weeks = static_cast<std::size_t>(std::max(tape.weeks, 0));
    MetricValues values;
    const BesideTape beside = beside_tape(record);
    const Cell total = tape.total();
    for (const Metric& metric : metrics()) values.total.push_back(value_of(metric, total, beside));
    values.weekly.resize(metrics().size() * groups * weeks);
    for (std::size_t w = 0; w < weeks; ++w)
        for (std::size_t g = 0; g < groups; ++g) {
            const int nth = static_cast<int>(w);
            const Cell cell = g + 1 == groups ? tape.week(nth) : tape.cell(nth, static_cast<int>(g));
            for (std::size_t m = 0; m < metrics().size(); ++m)
                values.weekly[(m * groups + g) * weeks + w] = metrics()[m].value(cell);
        }
    add_classes(record, values);
    add_customer_groups(record, values);
    return values;
}

RecordChecks::RecordChecks(const StudyPlan& plan) : plan_(plan) {
    for (const Metric& metric : metrics()) rows_.push_back(check_of(metric, money_unit(plan.base)));
}

bool RecordChecks::see(std::size_t row, double value, double lowest, double highest, const CheckedPlace& at) {
    Check& check = rows_[row];
    ++check.values;
    if (!(value >= check.least)) check.least = value;
    if (!(value <= check.most)) check.most = value;
    if (value >= lowest && value <= highest) return true;
    if (check.broken++ == 0) check.first = at;
    return false;
}

void RecordChecks::look_at_ranges(RecordOf of, const Tape& tape, const MetricValues& values) {
    const auto weeks = static_cast<std::size_t>(tape.weeks);
    const std::size_t places = static_cast<std::size_t>(tape.groups) * weeks;
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        const double lowest = rows_[m].lowest, highest = rows_[m].highest;
        const auto see_value = [&](double value, int group, int nth) {
            if (std::isnan(value)) return;
            const CheckedPlace at{of.replication, of.policy, group, nth};
            if (see(m, value, lowest - rounding, highest + rounding, at) || first_) return;
            first_ = BrokenCheck{.metric = &metrics()[m], .group = group, .week = nth, .left = value};
        };
        see_value(values.total[m], -1, whole_horizon);
        for (std::size_t i = 0; i < places; ++i) {
            const int group = static_cast<int>(i / weeks);
            see_value(values.weekly[m * places + i], group + 1 == tape.groups ? -1 : group,
                      static_cast<int>(i % weeks));
        }
    }
}

void RecordChecks::look_at_laws(RecordOf of, const Record& record) {
    for (const Law& law : laws_of(record)) {
        const std::string name = name_of(law);
        const auto found = std::ranges::find(rows_, name, &Check::name);
        const auto row = static_cast<std::size_t>(found - rows_.begin());
        if (found == rows_.end()) rows_.push_back(check_of(law, name, money_unit(plan_.base)));
        const double allowed = law.allowed();
        rows_[row].highest = std::max(rows_[row].highest, allowed);
        rows_[row].lowest = -rows_[row].highest;
        const CheckedPlace at{of.replication, of.policy, law.group, whole_horizon};
        if (see(row, law.missed(), -allowed, allowed, at) || first_) continue;
        first_ = BrokenCheck{.law = law.says, .group = law.group, .left = law.left, .right = law.right};
    }
}

std::optional<BrokenCheck> RecordChecks::look(RecordOf of, const Record& record, const MetricValues& values) {
    first_.reset();
    look_at_laws(of, record);
    look_at_ranges(of, record.tape, values);
    return std::exchange(first_, std::nullopt);
}

std::int64_t broken_checks(std::span<const Check> checks) {
    return std::ranges::count_if(checks, [](const Check& check) { return !check.holds(); });
}

}  // namespace morale
