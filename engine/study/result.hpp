// What a study found: values only, ready to be written. Made by run(), read by the outputs.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/kernel/require.hpp"
#include "engine/metric/metric.hpp"
#include "engine/metric/part.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/stats/interval.hpp"
#include "engine/stats/survival.hpp"
#include "engine/study/checks.hpp"
#include "engine/study/comparison.hpp"
#include "engine/study/decision.hpp"
#include "engine/study/hinge.hpp"
#include "engine/study/people_over_time.hpp"
#include "engine/study/periods.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// One point of a series over the replications of one policy. Not available: NaN, n = 0.
struct Estimate {
    double mean = 0;
    double low = 0;  // 95 % interval of the mean
    double high = 0;
    double p10 = 0;  // quantiles over replications
    double p50 = 0;
    double p90 = 0;
    std::int64_t n = 0;  // replications that have a value
    double counted = 0;  // the plain mean, with all its luck
    Estimator estimator = Estimator::Counted;
};

/// Everything about one policy by itself; no other policy changes any of these numbers.
struct PolicyResult {
    std::string name;
    std::string title;  // as people call it; empty: by its name
    std::string why;
    // Whole horizon, whole centre: [metric][replication]. Empty for metrics that are not compared
    // (compared_metrics); NaN in all policies for a replication that is left out.
    std::vector<std::vector<double>> headline;
    // The same for the metrics' twins of chances; empty for a metric without a twin.
    std::vector<std::vector<double>> expected{};
    std::vector<std::vector<double>> luck{};  // [KnownLuck][replication]
    // What the goals with numbers of their own (has_own_values) are about: [goal][replication]; empty for
    // other goals.
    std::vector<std::vector<double>> of_goal{};
    std::vector<Estimate> total;  // [metric], every one, over whole horizon and centre
    std::vector<std::vector<std::vector<Estimate>>> weekly;  // [metric][group, last: whole centre][week]
    std::vector<std::vector<Estimate>> class_total{};        // [metric][class]
    std::vector<std::vector<Estimate>> customers_total{};    // [metric][group of customers]
    std::vector<std::vector<Estimate>> part_waits{};         // [part][percentile], s
    std::vector<std::vector<Estimate>> of_periods{};         // [metric][period], whole centre
    std::vector<std::vector<std::vector<Estimate>>> class_weekly{};  // [metric][class][week]
    HalfHours of_teams{};                     // the week by half hours, [team], all replications together
    HalfHours of_classes{};                   // the same by class of contacts
    std::vector<std::uint64_t> fingerprints;  // [replication]
    std::vector<std::uint64_t> events;        // [replication]
    LifeTable tenure;                         // weeks of employment, with late entry and censoring
    Thanked thanked{};
    Leavers leavers{};
    // What the policy changes week by week against the first, whole centre, by pairs of one replication:
    // [metric] [week]; empty for the first policy and for metrics that are not compared.
    std::vector<std::vector<Estimate>> change_weekly{};
};

/// What people call the policy.
inline const std::string& title_of(const PolicyResult& policy) {
    return policy.title.empty() ? policy.name : policy.title;
}

/// A record that cannot be used: a requirement of the program or a check failed. If neither is set, its tape
/// lacks the right groups: one for each team, and one for no team.
struct BrokenRecord {
    int replication = 1;  // from 1
    std::size_t policy = 0;
    std::optional<Failure> requirement{};
    std::optional<BrokenCheck> check{};
};

/// The name of all teams together; no team has it.
inline constexpr std::string_view whole_centre = "centre";

struct StudyResult {
    const StudyPlan* plan = nullptr;             // outlives the result
    std::vector<std::string> groups;             // team names, then whole_centre
    std::vector<std::string> classes{};          // of contacts
    std::vector<std::string> customer_groups{};  // of customers
    std::vector<Part> parts{};                   // that contacts are told of; the whole comes first
    std::vector<double> percentiles{};           // of waits that are told, as shares, rising
    std::vector<Period> periods{};               // months, then quarters
    int weeks = 0;
    int replications = 0;
    std::vector<PolicyResult> policies;
    std::vector<Comparison> comparisons;  // every policy but the first x every compared metric
    Decision decision;
    Hinges hinges;     // the drawn assumptions on which the decision hinges
    int left_out = 0;  // replications without a number, because one of their records cannot be used
    std::vector<Check> checks{};           // what was checked of all records, and what broke
    std::vector<BrokenRecord> failures{};  // in order of replication, then policy
};

/// What one sound replication of one policy hands over, in order of replication, then policy; valid during
/// the call.
struct ReplicationRow {
    int replication = 1;  // from 1
    std::size_t policy = 0;
    const Record& record;
};

}  // namespace morale
