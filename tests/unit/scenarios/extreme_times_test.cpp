// Every time that the language takes, at its ends: what is accepted is simulated to the end and balances.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "engine/language/value_text.hpp"
#include "engine/metric/balance.hpp"
#include "engine/model/fields.hpp"
#include "engine/policy/lever.hpp"
#include "engine/study/run.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

constexpr std::string_view small =
    "morale: 1\n"
    "time: {warmup: 1 week, horizon: 1 week}\n"
    "study: {replications: 1}\n"
    "centre:\n"
    "  teams: [{name: care, agents: 6}]\n"
    "  customers: {count: 12_000, issues: 6 /yr}\n"
    "assumptions: {attrition: {base: 0.05 /wk}}\n"
    "policies: {first: {}}\n";

/// The small centre with the value at the path, if the language takes it; and something else set.
std::optional<StudyPlan> plan_with(std::string_view path, const std::string& value,
                                   const std::string& beside = "study.replications=1") {
    return load_text(small, "f.yaml", {.sets = {std::string(path) + "=" + value, beside}}).plan;
}

void check_lived(const StudyPlan& plan) {
    for (const Record& record : simulate_policies(plan, 1)) {
        if (record.failure) UNSCOPED_INFO(record.failure->what);
        CHECK_FALSE(record.failure);
        const std::vector<Law> broken = imbalances(record);
        for (const Law& law : broken) UNSCOPED_INFO(law.name);
        CHECK(broken.empty());
        CHECK(record.events > 10);
    }
}

bool is_time(const Field& field) {
    return field.dimension == Dimension::Duration || field.dimension == Dimension::Rate;
}

}  // namespace

TEST_CASE("every law of times runs to the end, endless and as long or as short as may be") {
    const std::vector<std::string> laws = {"endless",
                                           "0 s",
                                           "1 s",
                                           "0.000001 s",
                                           "100_000_000 s",
                                           "10_000_000 s",
                                           "exponential(mean=100_000_000 s)",
                                           "lognormal(mean=1 s, cv=1_000_000)",
                                           "lognormal(mean=10_000_000 s, cv=1_000_000_000)",
                                           "lognormal(p50=1 s, p90=1_000_000 s)",
                                           "weibull(mean=10_000_000 s, shape=0.1)",
                                           "gamma(mean=10_000_000 s, cv=10)",
                                           "uniform(low=0 s, high=20_000_000 s)"};
    int fields = 0, taken = 0;
    for (const Field& field : world_fields()) {
        if (field.dimension != Dimension::TimeDistribution || field.path.find("[]") != std::string_view::npos)
            continue;
        ++fields;
        for (const std::string& law : laws) {
            CAPTURE(field.path, law);
            const std::optional<StudyPlan> plan = plan_with(field.path, law);
            if (!plan) continue;
            ++taken;
            check_lived(*plan);
        }
    }
    CHECK(fields == 5);
    CHECK(taken > fields * 8);
}

TEST_CASE("every duration and rate runs to the end at the ends of its range") {
    int taken = 0;
    auto at = [&](const Field& field, double value) {
        const std::string text = value_text(field, value, "USD");
        CAPTURE(field.path, text);
        const std::optional<StudyPlan> plan = plan_with(field.path, text);
        if (!plan) return;
        ++taken;
        check_lived(*plan);
    };
    auto ends = [&](const Field& field) {
        if (!is_time(field) || field.path.find("[]") != std::string_view::npos ||
            field.path.starts_with("time."))
            return;
        at(field, field.lowest);
        if (field.least > 0) at(field, field.least);
        if (field.path != "centre.contacts.rate" && field.path != "centre.customers.issues")
            at(field, field.highest);
    };
    for (const Field& field : world_fields()) ends(field);
    for (const Lever& lever : levers()) ends(lever.field);
    CHECK(taken > 150);
}

TEST_CASE("a contact that comes back after the end has not come back") {
    const std::string path = "centre.contacts.return_after", alone = "mechanisms.call_backs=no";
    const std::optional<StudyPlan> usual = plan_with(path, "1 h", alone),
                                   late = plan_with(path, "100_000_000 s", alone),
                                   endless = plan_with(path, "endless", alone);
    REQUIRE((usual && late && endless));
    const Cell often = simulate_policies(*usual, 1).front().tape.total(),
               once = simulate_policies(*late, 1).front().tape.total(),
               same = simulate_policies(*endless, 1).front().tape.total();
    CHECK(often.count(Count::Returned) > 20);
    for (const Cell& c : {once, same}) {
        CHECK(c.count(Count::Returned) == 0);
        // It is an issue that is neither resolved nor given up.
        CHECK(c.count(Count::IssuesOpened) >
              c.count(Count::IssuesResolved) + c.count(Count::IssuesUnresolved) + 20);
    }
    CHECK(simulate_policies(*late, 1).front().tape.fingerprint() ==
          simulate_policies(*endless, 1).front().tape.fingerprint());
}
