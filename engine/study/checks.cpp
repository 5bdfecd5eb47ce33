#include "engine/study/checks.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/metric/unit.hpp"
#include "engine/study/result.hpp"
#include "engine/study/words.hpp"

namespace morale {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int whole_horizon = -1;
constexpr std::size_t most_named = 3;

/// A mean of many shares may miss the end of its range in the last digits.
constexpr double rounding = 1e-9;

bool has_range(const Metric& metric) {
    return metric.range.lowest > -infinite || metric.range.highest < infinite;
}

std::string range_text(const Metric& metric) {
    const auto [lowest, highest] = metric.range;
    if (!has_range(metric)) return "is finite or not available";
    if (highest == infinite) return "is not below " + number(lowest, 0);
    return "lies between " + number(lowest, 0) + " and " + number(highest, 0);
}

Check check_of(const Metric& metric, const MoneyUnit& money) {
    const double finite = std::numeric_limits<double>::max();
    return {.name = "range:" + std::string(metric.name),
            .meaning = "the metric of each policy, replication, week and team " + range_text(metric),
            .unit = unit_of(metric, money),
            .lowest = std::max(metric.range.lowest, -finite),
            .highest = std::min(metric.range.highest, finite),
            .least = none,
            .most = none,
            .where = {}};
}

Check check_of(const Law& law, const std::string& name, const MoneyUnit& money) {
    const Metric* metric = find_metric(law.name);
    return {.name = name,
            .meaning = std::string(law.says),
            .unit = metric ? unit_of(*metric, money) : std::string(law.unit),
            .least = none,
            .most = none,
            .where = {}};
}

std::string name_of(const Law& law) {
    return (find_metric(law.name) ? "sum:" : "law:") + std::string(law.name);
}

std::string team_name(const StudyPlan& plan, int group) {
    if (group < 0) return std::string(whole_centre);
    const auto g = static_cast<std::size_t>(group);
    return g < plan.base.teams.size() ? "team " + plan.base.teams[g].name : "what belongs to no team";
}

/// Ten digits that matter, without the noise behind them.
std::string short_number(double value) {
    std::array<char, 32> text;
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 10);
    return {text.data(), end.ptr};
}

}  // namespace

MetricValues metric_values(const Tape& tape) {
    const auto groups = static_cast<std::size_t>(std::max(tape.groups, 0));
    const auto weeks = static_cast<std::size_t>(std::max(tape.weeks, 0));
    MetricValues values;
    const Cell total = tape.total();
    for (const Metric& metric : metrics()) values.total.push_back(metric.value(total));
    values.weekly.resize(metrics().size() * groups * weeks);
    for (std::size_t w = 0; w < weeks; ++w)
        for (std::size_t g = 0; g < groups; ++g) {
            const int nth = static_cast<int>(w);
            const Cell cell = g + 1 == groups ? tape.week(nth) : tape.cell(nth, static_cast<int>(g));
            for (std::size_t m = 0; m < metrics().size(); ++m)
                values.weekly[(m * groups + g) * weeks + w] = metrics()[m].value(cell);
        }
    return values;
}

/// Where a value is from.
struct RecordChecks::At {
    RecordOf record;
    int group = -1;  // -1: the whole centre
    int week = whole_horizon;
};

RecordChecks::RecordChecks(const StudyPlan& plan) : plan_(plan) {
    for (const Metric& metric : metrics()) rows_.push_back(check_of(metric, money_unit(plan.base)));
}

bool RecordChecks::see(std::size_t row, double value, double lowest, double highest, const At& at) {
    Check& check = rows_[row];
    ++check.values;
    if (!(value >= check.least)) check.least = value;
    if (!(value <= check.most)) check.most = value;
    if (value >= lowest && value <= highest) return true;
    if (check.broken++ == 0)
        check.where = "policy " + plan_.policies[at.record.policy].name + ", replication " +
                      std::to_string(at.record.replication) + ", " + team_name(plan_, at.group) +
                      (at.week == whole_horizon ? "" : ", week " + std::to_string(at.week + 1));
    return false;
}

void RecordChecks::look_at_ranges(RecordOf of, const Tape& tape, const MetricValues& values) {
    const auto weeks = static_cast<std::size_t>(tape.weeks);
    const std::size_t places = static_cast<std::size_t>(tape.groups) * weeks;
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        const double lowest = rows_[m].lowest, highest = rows_[m].highest;
        const auto see_value = [&](double value, int group, int nth) {
            if (std::isnan(value)) return;
            if (see(m, value, lowest - rounding, highest + rounding, {of, group, nth}) || first_) return;
            first_ = "'" + std::string(metrics()[m].name) + ' ' + range_text(metrics()[m]) +
                     "' did not hold in " + team_name(plan_, group) +
                     (nth == whole_horizon ? "" : " in week " + std::to_string(nth + 1)) + ": " +
                     short_number(value);
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
        if (see(row, law.missed(), -allowed, allowed, {of, law.group}) || first_) continue;
        first_ = "'" + std::string(law.says) + "' did not hold in " + team_name(plan_, law.group) + ": " +
                 short_number(law.left) + " against " + short_number(law.right);
    }
}

std::optional<std::string> RecordChecks::look(RecordOf of, const Record& record, const MetricValues& values) {
    first_.reset();
    look_at_laws(of, record);
    look_at_ranges(of, record.tape, values);
    return std::exchange(first_, std::nullopt);
}

std::int64_t broken_checks(std::span<const Check> checks) {
    return std::ranges::count_if(checks, [](const Check& check) { return !check.holds(); });
}

std::string checks_text(std::span<const Check> checks) {
    std::int64_t values = 0;
    std::vector<std::string> broken;
    for (const Check& check : checks) {
        values += check.values;
        if (!check.holds()) broken.push_back(check.name + " (" + check.where + ")");
    }
    const std::string all = number(static_cast<double>(checks.size()), 0);
    const std::string of = " checks of " + number(static_cast<double>(values), 0) + " values ";
    if (broken.empty()) return "All " + all + of + "hold.";
    std::string named = std::to_string(broken.size()) + " of " + all + of + "do not hold: ";
    const std::size_t more = broken.size() - std::min(broken.size(), most_named);
    broken.resize(broken.size() - more);
    if (more > 0) broken.push_back(std::to_string(more) + " more");
    return named + listed(broken) + ".";
}

}  // namespace morale
