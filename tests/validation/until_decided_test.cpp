// Is a study that runs until it is decided wrong in at most one of twenty? It looks after each wave and stops
// when it likes the answer, which would ruin an ordinary interval. A thousand studies with invented records,
// whose true differences are known, go the whole way: waves, closed questions, policies that leave.
#include "engine/study/until_decided.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string_view>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

constexpr std::string_view asked = "service_level";
constexpr int spread = 12;               // of an effect around its mean, in contacts answered in time
constexpr int none = 0, strong = 5;      // mean effects: of about 125 contacts, so 4 points
constexpr std::uint8_t of_effects = 77;  // purpose of the draws

StudyPlan three_policies(int study) {
    StudyPlan plan = morale::test::plan_of({"as-is", "same", "better"});
    plan.base.study.objective = std::string(asked);
    plan.until_decided = true;
    plan.replications = 600;
    plan.seed = Seed{static_cast<std::uint64_t>(study)};
    return plan;
}

/// Contacts answered in time that a policy adds in one replication: its mean effect and luck of its own.
int effect_of(const StudyPlan& plan, std::size_t policy, int replication) {
    if (policy == 0) return none;
    const Draws draws(plan.seed, static_cast<std::uint32_t>(replication));
    const auto luck = static_cast<int>(draws.block(of_effects, policy).w[0] % (2 * spread + 1)) - spread;
    return (policy == 2 ? strong : none) + luck;
}

struct VerdictTally {
    int wrong = 0, decided = 0, replications = 0;
};

/// A study is wrong if it ends with any verdict that is not true.
void add_decided_study(VerdictTally& tally, int number) {
    const StudyPlan plan = three_policies(number);
    const StudyResult study = run_until_decided(
        plan, {.threads = 1}, {}, [&](int replication, std::span<const std::size_t> policies) {
            std::vector<Record> records;
            for (const std::size_t policy : policies)
                records.push_back(morale::test::invented_record(1000 * number + replication,
                                                                effect_of(plan, policy, replication)));
            return records;
        });
    const auto metric = metric_row(asked);
    bool wrong = false, open = false;
    for (const Comparison& c : study.comparisons) {
        if (c.metric != metric) continue;
        const Verdict truth = c.policy == 2 ? Verdict::Better : Verdict::NoDifference;
        open = open || c.verdict == Verdict::Undecided;
        wrong = wrong || (c.verdict != truth && c.verdict != Verdict::Undecided);
    }
    tally.wrong += wrong;
    tally.decided += !open;
    tally.replications += study.replications;
}

VerdictTally verdicts_of(int studies) {
    VerdictTally tally;
    for (int number = 1; number <= studies; ++number) add_decided_study(tally, number);
    return tally;
}

}  // namespace

TEST_CASE("fifty studies that stop when they are decided are wrong as seldom as promised") {
    const VerdictTally tally = verdicts_of(50);
    CAPTURE(tally.wrong, tally.decided, tally.replications);
    CHECK(tally.wrong <= 5);     // of a chance of .05 each, more than five come once in 25 times
    CHECK(tally.decided >= 30);  // otherwise nothing was tried
}

TEST_CASE("a thousand studies that stop when they are decided are wrong as seldom as promised", "[nightly]") {
    const VerdictTally tally = verdicts_of(1000);
    CAPTURE(tally.wrong, tally.decided, tally.replications);
    CHECK(tally.wrong <= 50);
    CHECK(tally.decided >= 600);
}
