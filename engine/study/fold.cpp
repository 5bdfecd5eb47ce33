#include "engine/study/fold.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/study/compare.hpp"
#include "engine/study/decide.hpp"
#include "engine/study/failures.hpp"
#include "engine/study/hinges.hpp"

namespace morale {

namespace {

// A spell is seen from the start of measurement or from its beginning, whichever is later, to its end or that
// of the horizon.
void add_spells(LifeTable& tenure, const Record& record) {
    const Time end = measurement_start + span_of_seconds(record.tape.total().seconds);
    for (const Spell& spell : record.ledger.spells) {
        const Time seen_from = std::max(spell.hired, measurement_start);
        const Time seen_to = std::min(spell.left, end);
        tenure.add(in_weeks(seen_from - spell.hired), in_weeks(seen_to - spell.hired), spell.left <= end);
    }
}

}  // namespace

StudyFold::StudyFold(const StudyPlan& plan)
    : compared_(compared_metrics(plan)), checks_(plan), series_(plan.policies.size()) {
    result_.plan = &plan;
    for (const Team& team : plan.base.teams) result_.groups.push_back(team.name);
    result_.groups.emplace_back(whole_centre);
    for (const PolicyPlan& policy : plan.policies) {
        PolicyResult& made = result_.policies.emplace_back();
        made.name = policy.name;
        made.title = policy.title;
        made.why = policy.why;
        made.headline.resize(metrics().size());
    }
    for (Series& series : series_) series.total.resize(metrics().size());
}

bool StudyFold::add(std::span<const Record> records) {
    const int replication = ++result_.replications;
    std::vector<MetricValues> values(records.size());
    const bool sound = usable(replication, records, values);
    result_.left_out += !sound;
    for (std::size_t policy = 0; policy < records.size(); ++policy) {
        PolicyResult& result = result_.policies[policy];
        result.fingerprints.push_back(records[policy].tape.fingerprint());
        result.events.push_back(records[policy].events);
        if (sound)
            add_sound(policy, records[policy], values[policy]);
        else
            add_missing(policy);
    }
    return sound;
}

bool StudyFold::usable(int replication, std::span<const Record> records, std::span<MetricValues> values) {
    bool sound = true;
    for (std::size_t policy = 0; policy < records.size(); ++policy) {
        const auto failure =
            failure_of(*result_.plan, {replication, policy, records[policy]}, checks_, values[policy]);
        if (failure) result_.failures.push_back(*failure);
        sound = sound && !failure;
    }
    return sound;
}

void StudyFold::shape(const Tape& tape) {
    result_.weeks = tape.weeks;
    const std::size_t count = metrics().size() * result_.groups.size() * static_cast<std::size_t>(tape.weeks);
    for (Series& series : series_) series.weekly.resize(count);
}

void StudyFold::add_sound(std::size_t policy, const Record& record, const MetricValues& values) {
    if (result_.weeks == 0) shape(record.tape);
    PolicyResult& result = result_.policies[policy];
    for (std::size_t m = 0; m < metrics().size(); ++m) series_[policy].total[m].add(values.total[m]);
    for (const std::size_t m : compared_) result.headline[m].push_back(values.total[m]);
    for (std::size_t i = 0; i < values.weekly.size(); ++i) series_[policy].weekly[i].add(values.weekly[i]);
    add_spells(result.tenure, record);
}

void StudyFold::add_missing(std::size_t policy) {
    for (const std::size_t m : compared_)
        result_.policies[policy].headline[m].push_back(std::numeric_limits<double>::quiet_NaN());
}

std::vector<std::vector<std::vector<Estimate>>> StudyFold::weekly_estimates(const Series& series) const {
    std::vector<std::vector<std::vector<Estimate>>> estimates(metrics().size());
    auto next = series.weekly.begin();
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        estimates[m].resize(result_.groups.size());
        for (auto& weeks : estimates[m]) {
            for (int w = 0; w < result_.weeks; ++w) weeks.push_back((next++)->estimate(metrics()[m].range));
        }
    }
    return estimates;
}

StudyResult StudyFold::finish() {
    for (std::size_t policy = 0; policy < series_.size(); ++policy) {
        PolicyResult& result = result_.policies[policy];
        for (std::size_t m = 0; m < metrics().size(); ++m)
            result.total.push_back(series_[policy].total[m].estimate(metrics()[m].range));
        result.weekly = weekly_estimates(series_[policy]);
    }
    series_.clear();
    result_.checks = checks_.rows();
    result_.comparisons = compare(*result_.plan, result_.policies);
    result_.decision = decide(result_);
    result_.hinges = hinges_of(result_);
    return std::move(result_);
}

}  // namespace morale
