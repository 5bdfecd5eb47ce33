#include "engine/study/fold.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/study/compare.hpp"
#include "engine/study/decide.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/failures.hpp"
#include "engine/study/goals.hpp"
#include "engine/study/hinges.hpp"
#include "engine/study/known_luck.hpp"
#include "engine/study/waits_of_parts.hpp"

namespace morale {

namespace {

// A spell is observed from the start of measurement or its own beginning, whichever is later, to its end or
// that of the horizon.
void add_spells(LifeTable& tenure, const Record& record) {
    const Time end = measurement_start + span_of_seconds(record.tape.total().seconds);
    for (const Spell& spell : record.ledger.spells) {
        const Time seen_from = std::max(spell.hired, measurement_start);
        const Time seen_to = std::min(spell.left, end);
        tenure.add(in_weeks(seen_from - spell.hired), in_weeks(seen_to - spell.hired), spell.left <= end);
    }
}

/// Takes the estimated mean, cut to the range of the values; quantiles stay those of the values.
void take(Estimate& estimate, const PolicyResult& policy, std::size_t metric) {
    const Estimated mean = mean_of(policy, metric);
    const Interval interval = mean.interval(confidence);
    const ValueRange& range = metrics()[metric].range;
    estimate.estimator = estimator_of(policy, metric, mean);
    estimate.mean = std::clamp(interval.mean, range.lowest, range.highest);
    estimate.low = std::max(interval.low, std::min(range.lowest, estimate.mean));
    estimate.high = std::min(interval.high, std::max(range.highest, estimate.mean));
}

}  // namespace

StudyFold::StudyFold(const StudyPlan& plan)
    : compared_(compared_metrics(plan)), checks_(plan), series_(plan.policies.size()) {
    result_.plan = &plan;
    for (const Team& team : plan.base.teams) result_.groups.push_back(team.name);
    result_.groups.emplace_back(whole_centre);
    for (const ContactClass& one : plan.base.classes) result_.classes.push_back(one.name);
    for (const CustomerGroup& one : plan.base.customer_groups) result_.customer_groups.push_back(one.name);
    result_.parts = parts_with_contacts(plan.base);
    result_.percentiles = told_percentiles(plan);
    for (const PolicyPlan& policy : plan.policies) {
        PolicyResult& made = result_.policies.emplace_back();
        made.name = policy.name;
        made.title = policy.title;
        made.why = policy.why;
        made.headline.resize(metrics().size());
        made.expected.resize(metrics().size());
        made.luck.resize(static_cast<std::size_t>(KnownLuck::last));
    }
    for (Series& series : series_) {
        series.total.resize(metrics().size());
        series.part_waits.resize(result_.parts.size() * result_.percentiles.size());
    }
}

bool StudyFold::add(std::span<const Record> records) {
    return add(records, all_policies(*result_.plan));
}

bool StudyFold::add(std::span<const Record> records, std::span<const std::size_t> policies) {
    const int replication = ++result_.replications;
    std::vector<MetricValues> values(records.size());
    const bool sound = usable(replication, records, policies, values);
    result_.left_out += !sound;
    std::vector<bool> has_value(result_.policies.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        PolicyResult& result = result_.policies[policies[i]];
        result.fingerprints.push_back(records[i].tape.fingerprint());
        result.events.push_back(records[i].events);
        if (sound) add_sound(policies[i], records[i], values[i]);
        if (sound && policies[i] != 0 && policies[0] == 0) add_changes(policies[i], values[0], values[i]);
        has_value[policies[i]] = sound;
    }
    for (std::size_t policy = 0; policy < has_value.size(); ++policy)
        if (!has_value[policy]) add_missing(policy);
    return sound;
}

bool StudyFold::usable(int replication, std::span<const Record> records,
                       std::span<const std::size_t> policies, std::span<MetricValues> values) {
    bool sound = true;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto failure =
            failure_of(*result_.plan, {replication, policies[i], records[i]}, checks_, values[i]);
        if (failure) result_.failures.push_back(*failure);
        sound = sound && !failure;
    }
    return sound;
}

void StudyFold::shape(const Tape& tape) {
    result_.weeks = tape.weeks;
    result_.periods = periods_of(*result_.plan, tape.weeks);
    const std::size_t count = metrics().size() * result_.groups.size() * static_cast<std::size_t>(tape.weeks);
    const std::size_t of_classes = metrics().size() * result_.classes.size();
    for (Series& series : series_) {
        series.weekly.resize(count);
        series.of_periods.resize(metrics().size() * result_.periods.size());
        series.of_class.resize(of_classes);
        series.of_customers.resize(metrics().size() * result_.customer_groups.size());
        series.class_weeks.resize(of_classes * static_cast<std::size_t>(tape.weeks));
        series.changes.resize(compared_.size() * static_cast<std::size_t>(tape.weeks));
    }
}

void StudyFold::add_sound(std::size_t policy, const Record& record, const MetricValues& values) {
    if (result_.weeks == 0) shape(record.tape);
    PolicyResult& result = result_.policies[policy];
    for (std::size_t m = 0; m < metrics().size(); ++m) series_[policy].total[m].add(values.total[m]);
    for (const std::size_t m : compared_) result.headline[m].push_back(values.total[m]);
    const Cell total = record.tape.total();
    for (std::size_t m = 0; m < metrics().size(); ++m)
        if (metrics()[m].expected) result.expected[m].push_back(metrics()[m].expected(total));
    const auto luck = known_luck(record.tape);
    for (std::size_t k = 0; k < luck.size(); ++k) result.luck[k].push_back(luck[k]);
    const auto add_all = [](const std::vector<double>& from, std::vector<Sample>& to) {
        for (std::size_t i = 0; i < to.size(); ++i) to[i].add(from[i]);
    };
    add_all(values.weekly, series_[policy].weekly);
    add_all(period_values(record.tape, result_.periods), series_[policy].of_periods);
    add_all(values.of_class, series_[policy].of_class);
    add_all(values.of_customers, series_[policy].of_customers);
    add_all(values.class_weeks, series_[policy].class_weeks);
    add_all(waits_of_parts(record, result_.plan->base, result_.parts, result_.percentiles),
            series_[policy].part_waits);
    add_goal_values(result, *result_.plan, policy, &record);
    const bool ended = !record.in_force.empty();  // its half hours are those in which it was in force
    result.of_teams.add(ended ? record.in_force.of_teams : record.of_teams);
    result.of_classes.add(ended ? record.in_force.of_classes : record.of_classes);
    add_spells(result.tenure, record);
    morale::add(result.thanked, record, result_.plan->policies[policy].parameters);
    morale::add(result.leavers, record);
}

void StudyFold::add_changes(std::size_t policy, const MetricValues& first, const MetricValues& values) {
    const auto weeks = static_cast<std::size_t>(result_.weeks);
    auto next = series_[policy].changes.begin();
    for (const std::size_t metric : compared_) {
        const std::size_t centre = ((metric + 1) * result_.groups.size() - 1) * weeks;
        for (std::size_t week = 0; week < weeks; ++week)
            (next++)->add(values.weekly[centre + week] - first.weekly[centre + week]);
    }
}

void StudyFold::add_missing(std::size_t policy) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    PolicyResult& result = result_.policies[policy];
    for (const std::size_t m : compared_) result.headline[m].push_back(none);
    for (std::size_t m = 0; m < metrics().size(); ++m)
        if (metrics()[m].expected) result.expected[m].push_back(none);
    for (std::vector<double>& luck : result.luck) luck.push_back(none);
    add_goal_values(result, *result_.plan, policy, nullptr);
}

std::vector<std::vector<std::vector<Estimate>>> StudyFold::weekly_estimates(
    const std::vector<Sample>& samples, std::size_t groups) const {
    std::vector<std::vector<std::vector<Estimate>>> estimates(metrics().size());
    auto next = samples.begin();
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        estimates[m].resize(groups);
        for (auto& weeks : estimates[m]) {
            for (int w = 0; w < result_.weeks; ++w) weeks.push_back((next++)->estimate(metrics()[m].range));
        }
    }
    return estimates;
}

void StudyFold::add_class_estimates(const Series& series, PolicyResult& result) const {
    const std::size_t classes = result_.classes.size();
    result.class_total.resize(metrics().size());
    for (std::size_t m = 0; m < metrics().size() && !series.of_class.empty(); ++m)
        for (std::size_t c = 0; c < classes; ++c)
            result.class_total[m].push_back(series.of_class[m * classes + c].estimate(metrics()[m].range));
    const std::size_t groups = result_.customer_groups.size();
    result.customers_total.resize(metrics().size());
    for (std::size_t i = 0; i < series.of_customers.size(); ++i)
        result.customers_total[i / groups].push_back(
            series.of_customers[i].estimate(metrics()[i / groups].range));
    for (std::size_t i = 0; i < series.part_waits.size(); ++i) {
        if (i % result_.percentiles.size() == 0) result.part_waits.emplace_back();
        result.part_waits.back().push_back(series.part_waits[i].estimate(not_negative));
    }
    result.class_weekly = weekly_estimates(series.class_weeks, series.class_weeks.empty() ? 0 : classes);
}

void StudyFold::add_change_estimates(const Series& series, PolicyResult& result) const {
    if (series.changes.empty() || series.changes.front().estimate().n == 0) return;
    result.change_weekly.resize(metrics().size());
    auto next = series.changes.begin();
    for (const std::size_t metric : compared_)
        for (int week = 0; week < result_.weeks; ++week)
            result.change_weekly[metric].push_back((next++)->estimate());
}

StudyResult StudyFold::finish() {
    for (std::size_t policy = 0; policy < series_.size(); ++policy) {
        PolicyResult& result = result_.policies[policy];
        for (std::size_t m = 0; m < metrics().size(); ++m) {
            result.total.push_back(series_[policy].total[m].estimate(metrics()[m].range));
            if (!result.headline[m].empty() || !result.expected[m].empty())
                take(result.total.back(), result, m);
        }
        result.weekly = weekly_estimates(series_[policy].weekly, result_.groups.size());
        for (std::size_t i = 0; i < series_[policy].of_periods.size(); ++i) {
            const std::size_t metric = i / result_.periods.size();
            result.of_periods.resize(metric + 1);
            result.of_periods[metric].push_back(
                series_[policy].of_periods[i].estimate(metrics()[metric].range));
        }
        add_class_estimates(series_[policy], result);
        add_change_estimates(series_[policy], result);
    }
    series_.clear();
    result_.checks = checks_.rows();
    result_.comparisons = compare(*result_.plan, result_.policies);
    result_.decision = decide(result_);
    result_.hinges = hinges_of(result_);
    return std::move(result_);
}

}  // namespace morale
