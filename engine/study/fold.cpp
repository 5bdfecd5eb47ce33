#include "engine/study/fold.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
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

std::vector<std::size_t> all_metrics() {
    std::vector<std::size_t> all(metrics().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

}  // namespace

StudyFold::StudyFold(const StudyPlan& plan, const std::optional<std::vector<std::size_t>>& weeks_of)
    : compared_(compared_metrics(plan)),
      weekly_(weeks_of ? *weeks_of : all_metrics()),
      first_group_(weeks_of ? plan.base.teams.size() : 0),
      groups_(plan.base.teams.size() + 1),
      checks_(plan),
      series_(plan.policies.size()) {
    std::ranges::copy_if(compared_, std::back_inserter(changed_), [this](std::size_t metric) {
        return std::ranges::find(weekly_, metric) != weekly_.end();
    });
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
    weeks_ = static_cast<std::size_t>(tape.weeks);
    result_.periods = periods_of(*result_.plan, tape.weeks);
    const std::size_t of_classes = metrics().size() * result_.classes.size();
    for (Series& series : series_) {
        series.weekly.resize(weekly_.size() * (groups_ - first_group_) * weeks_);
        series.of_periods.resize(metrics().size() * result_.periods.size());
        series.of_class.resize(of_classes);
        series.of_customers.resize(metrics().size() * result_.customer_groups.size());
        if (first_group_ == 0) series.class_weeks.resize(of_classes * weeks_);
        series.changes.resize(changed_.size() * weeks_);
    }
}

void StudyFold::add_sound(std::size_t policy, const Record& record, const MetricValues& values) {
    if (weeks_ == 0) shape(record.tape);
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
    add_weeks(series_[policy], values);
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

void StudyFold::add_weeks(Series& series, const MetricValues& values) const {
    auto next = series.weekly.begin();
    for (const std::size_t metric : weekly_)
        for (std::size_t i = (metric * groups_ + first_group_) * weeks_; i < (metric + 1) * groups_ * weeks_;
             ++i)
            (next++)->add(values.weekly[i]);
}

void StudyFold::add_changes(std::size_t policy, const MetricValues& first, const MetricValues& values) {
    auto next = series_[policy].changes.begin();
    for (const std::size_t metric : changed_) {
        const std::size_t centre = ((metric + 1) * groups_ - 1) * weeks_;
        for (std::size_t week = 0; week < weeks_; ++week)
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

void StudyFold::estimate_weeks(const Series& series, PolicyResult& result) const {
    result.weekly.assign(metrics().size(), std::vector<std::vector<Estimate>>(groups_));
    auto next = series.weekly.begin();
    for (const std::size_t metric : weekly_)
        for (std::size_t group = first_group_; group < groups_; ++group)
            for (std::size_t week = 0; week < weeks_; ++week)
                result.weekly[metric][group].push_back((next++)->estimate(metrics()[metric].range));
}

void StudyFold::estimate_parts(const Series& series, const StudyResult& whole, PolicyResult& result) {
    for (std::size_t i = 0; i < series.of_periods.size(); ++i) {
        const std::size_t metric = i / whole.periods.size();
        result.of_periods.resize(metric + 1);
        result.of_periods[metric].push_back(series.of_periods[i].estimate(metrics()[metric].range));
    }
    for (std::size_t i = 0; i < series.part_waits.size(); ++i) {
        if (i % whole.percentiles.size() == 0) result.part_waits.emplace_back();
        result.part_waits.back().push_back(series.part_waits[i].estimate(not_negative));
    }
}

void StudyFold::estimate_classes(const Series& series, PolicyResult& result) const {
    const std::size_t classes = series.of_class.size() / metrics().size(),
                      groups = series.of_customers.size() / metrics().size();
    result.class_total.resize(metrics().size());
    for (std::size_t i = 0; i < series.of_class.size(); ++i)
        result.class_total[i / classes].push_back(series.of_class[i].estimate(metrics()[i / classes].range));
    result.customers_total.resize(metrics().size());
    for (std::size_t i = 0; i < series.of_customers.size(); ++i)
        result.customers_total[i / groups].push_back(
            series.of_customers[i].estimate(metrics()[i / groups].range));
    result.class_weekly.resize(metrics().size());
    if (series.class_weeks.empty()) return;
    auto next = series.class_weeks.begin();
    for (std::size_t metric = 0; metric < metrics().size(); ++metric) {
        result.class_weekly[metric].resize(classes);
        for (std::vector<Estimate>& weeks : result.class_weekly[metric])
            for (std::size_t week = 0; week < weeks_; ++week)
                weeks.push_back((next++)->estimate(metrics()[metric].range));
    }
}

void StudyFold::estimate_changes(const Series& series, PolicyResult& result) const {
    const auto has_values = [](const Sample& sample) { return sample.estimate().n > 0; };
    if (std::ranges::none_of(series.changes, has_values)) return;
    result.change_weekly.resize(metrics().size());
    auto next = series.changes.begin();
    for (const std::size_t metric : changed_)
        for (std::size_t week = 0; week < weeks_; ++week)
            result.change_weekly[metric].push_back((next++)->estimate());
}

StudyResult StudyFold::estimated(StudyResult result) const {
    for (std::size_t policy = 0; policy < series_.size(); ++policy) {
        PolicyResult& one = result.policies[policy];
        for (std::size_t m = 0; m < metrics().size(); ++m) {
            one.total.push_back(series_[policy].total[m].estimate(metrics()[m].range));
            if (!one.headline[m].empty() || !one.expected[m].empty()) take(one.total.back(), one, m);
        }
        estimate_weeks(series_[policy], one);
        estimate_parts(series_[policy], result, one);
        estimate_classes(series_[policy], one);
        estimate_changes(series_[policy], one);
    }
    result.checks = checks_.rows();
    result.comparisons = compare(*result.plan, result.policies);
    result.decision = decide(result);
    result.hinges = hinges_of(result);
    return result;
}

StudyResult StudyFold::so_far() const {
    return estimated(result_);
}

StudyResult StudyFold::finish() {
    StudyResult whole = estimated(std::move(result_));
    series_.clear();
    return whole;
}

}  // namespace morale
