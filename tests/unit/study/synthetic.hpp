// Studies without a model: a plan, and records with invented but balanced numbers; or results written by
// hand.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/result.hpp"

namespace morale::test {

inline StudyPlan plan_of(const std::vector<std::string>& policies) {
    StudyPlan plan;
    plan.file = "cases/thanks.yaml";
    plan.base.teams = {Team{.name = "billing"}, Team{.name = "tech"}};
    plan.base.time.horizon_weeks = 3;
    plan.seed = Seed{5};
    for (const std::string& name : policies)
        plan.policies.push_back({name, "why " + name, plan.base, Time{}});
    return plan;
}

/// The numbers of one group and week; `effect` is what the policy adds to the contacts answered in time.
inline Cell invented_cell(const Draws& draws, std::uint64_t subject, int effect) {
    const auto words = draws.block(1, subject);
    Cell cell;
    auto set = [&](Count which, std::uint32_t n) { cell.counts[static_cast<std::size_t>(which)] = n; };
    const std::uint32_t handled = 100 + words.w[0] % 50;
    const std::uint32_t abandoned = words.w[1] % 10;
    set(Count::Offered, handled + abandoned);
    set(Count::Answered, handled);
    set(Count::Handled, handled);
    set(Count::Abandoned, abandoned);
    set(Count::AnsweredInTarget, 60 + words.w[2] % 30 + static_cast<std::uint32_t>(effect));
    cell.seconds = 7 * 86'400;
    cell.areas[static_cast<std::size_t>(Level::Headcount)] = 20 * cell.seconds;
    set(Count::IssuesOpened, handled + abandoned);
    cell.sums[static_cast<std::size_t>(Sum::WaitSeconds)] = uniform32(words.w[3]) * 3000;
    cell.areas[static_cast<std::size_t>(Level::Waiting)] = uniform32(words.w[3]) * 3000;
    cell.sums[static_cast<std::size_t>(Sum::WagesUsd)] = 20'000;
    return cell;
}

/// Three weeks of two teams, of which one agent leaves in the second week.
inline Record invented_record(int replication, int effect) {
    const Draws draws(Seed{5}, static_cast<std::uint32_t>(replication));
    Record record;
    Tape& tape = record.tape;
    tape.weeks = 3;
    tape.groups = 3;
    tape.at_start.resize(3);
    tape.at_end.resize(3);
    tape.found_at_start.resize(3);
    tape.found_at_end.resize(3);
    for (std::uint64_t i = 0; i < 9; ++i) {
        Cell cell;
        cell.seconds = 7 * 86'400;
        cell.spreads[static_cast<std::size_t>(Spread::Process)].n = 7;
        tape.cells.push_back(i % 3 < 2 ? invented_cell(draws, i, effect) : cell);
    }
    tape.cells[3].counts[static_cast<std::size_t>(Count::Quit)] = 1;
    tape.cells[3].sums[static_cast<std::size_t>(Sum::QuitsExpected)] = 1;
    tape.at_start[0][static_cast<std::size_t>(Level::Headcount)] = 2;
    tape.at_end[0][static_cast<std::size_t>(Level::Headcount)] = 1;
    record.ledger.spells = {{.seat = 0,
                             .hired = measurement_start - 5 * week,
                             .left = Time{} + week + 3 * day,
                             .why = Leaving::Quit},
                            {.seat = 1, .hired = measurement_start - 9 * week}};
    record.events = 1000 + static_cast<std::uint64_t>(replication);
    return record;
}

/// A result with one number for each replication, policy and named metric, compared; no decision yet.
/// The policies are named as in the plan.
struct Numbers {
    std::string metric;
    std::vector<std::vector<double>> values;  // [policy][replication]
};

inline StudyResult result_of(const StudyPlan& plan, const std::vector<Numbers>& numbers) {
    StudyResult study;
    study.plan = &plan;
    study.replications = plan.replications;
    for (std::size_t p = 0; p < plan.policies.size(); ++p) {
        PolicyResult& policy = study.policies.emplace_back();
        policy.name = plan.policies[p].name;
        policy.title = plan.policies[p].title;
        policy.headline.resize(metrics().size());
        policy.total.resize(metrics().size());
        for (const Numbers& n : numbers) {
            const auto m = metric_row(n.metric);
            policy.headline[m] = n.values[p];
            policy.total[m].mean = mean_interval(n.values[p]).mean;
        }
    }
    study.comparisons = compare(plan, study.policies);
    return study;
}

// Ten years that are not alike.
inline const std::vector<double> worth = {4.0e6, 4.1e6, 3.8e6, 4.2e6, 3.9e6,
                                          4.0e6, 4.3e6, 3.7e6, 4.1e6, 3.9e6};
inline const std::vector<double> leaving = {.38, .41, .35, .39, .36, .40, .42, .33, .37, .39};

/// The same years with something added, and luck of its own that comes and goes.
inline std::vector<double> with(std::vector<double> years, double change, double luck) {
    for (std::size_t i = 0; i < years.size(); ++i) years[i] += change + (i % 2 == 0 ? luck : -luck);
    return years;
}

}  // namespace morale::test
