// Do 95 % intervals hold the truth in 95 % of studies? A thousand small studies of queues whose figures are
// known go the whole way: replications in parallel, folded, estimated, compared under common luck.
#include <cstddef>
#include <map>

#include "engine/stats/queueing.hpp"
#include "tests/validation/experiment.hpp"

using namespace morale;

namespace {

constexpr double rate = 4, handle = 1, patience = 2. / 3, target = 20. / 3600;  // in hours
constexpr int servers[] = {5, 6};

/// Two queues that differ in their servers, each in its steady state.
StudyPlan two_queues() {
    StudyPlan plan = library_plan(
        "queues/erlang-a-5-servers-overloaded",
        {"centre.contacts.rate=4 /h", "centre.contacts.talk=exponential(mean=1 h)",
         "centre.contacts.patience=exponential(mean=40 min)", "time.horizon=1 week", "time.warmup=1 week"});
    plan.policies.resize(1);
    plan.policies.push_back(plan.policies[0]);
    for (std::size_t i = 0; i < 2; ++i) plan.policies[i].parameters.teams[0].agents = servers[i];
    plan.policies[1].name = "one-more";
    return plan;
}

using Figures = std::map<std::string_view, double>;

Figures exact_figures(int n) {
    const ErlangA a = erlang_a(rate, handle, n, patience);
    return {{"service_level", a.service_level(target) / (1 - a.abandoned_within(target))},
            {"asa", a.mean_wait_served * 3600},
            {"abandonment", a.p_abandon},
            {"occupancy", a.occupancy},
            {"p_wait", a.p_wait},
            {"mean_queue", a.mean_queue}};
}

/// One study, each policy warmed up under itself.
StudyResult study(StudyPlan& plan, int number, int replications) {
    plan.seed = Seed{static_cast<std::uint64_t>(number)};
    plan.replications = replications;
    return run(plan, {}, [&plan](int replication) {
        std::vector<Record> records;
        for (const PolicyPlan& policy : plan.policies) {
            StudyPlan alone = plan;
            alone.base = policy.parameters;
            alone.policies = {policy};
            records.push_back(std::move(simulate_policies(alone, replication).front()));
        }
        return records;
    });
}

struct Held {
    std::map<std::string_view, int> mean, change;
};

void count_held(const StudyResult& result, const Figures& five, const Figures& six, Held& held) {
    for (const auto& [name, exact] : five) {
        const auto m = metric_row(name);
        const Estimate& e = result.policies[0].total[m];
        held.mean[name] += e.low <= exact && exact <= e.high ? 1 : 0;
        for (const Comparison& c : result.comparisons) {
            if (c.metric != m) continue;
            const double change = six.at(name) - exact;
            held.change[name] += c.difference.low <= change && change <= c.difference.high ? 1 : 0;
        }
    }
}

void check_coverage(int studies, int replications, double low, double high) {
    const Figures five = exact_figures(servers[0]), six = exact_figures(servers[1]);
    StudyPlan plan = two_queues();
    Held held;
    for (int s = 1; s <= studies; ++s) count_held(study(plan, s, replications), five, six, held);
    REQUIRE(held.mean.size() == 6);
    REQUIRE(held.change.size() == 6);
    for (const auto* counts : {&held.mean, &held.change})
        for (const auto& [name, count] : *counts) {
            const double share = static_cast<double>(count) / studies;
            INFO((counts == &held.mean ? "mean of " : "change of ") << name << ": " << share);
            CHECK(share > low);
            CHECK(share < high);
        }
}

}  // namespace

TEST_CASE("intervals of means and of paired changes hold the truth in 95 % of a thousand studies") {
    check_coverage(1000, 10, .93, .97);
}

TEST_CASE("intervals hold the truth in 95 % of five thousand studies", "[nightly]") {
    check_coverage(5000, 10, .937, .96);
}
