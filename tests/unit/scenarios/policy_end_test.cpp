// When a policy ends, as a scenario says it.
#include <catch2/catch.hpp>
#include <string>

#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

Loaded loaded_policy(const std::string& words) {
    return load_text("morale: 1\npolicies:\n  now: {}\n  more: {" + words + ", pay: {wage: 20 USD/h}}\n",
                     "end.yaml", {.settled = false});
}

std::string code_of_policy(const std::string& words) {
    const Loaded loaded = loaded_policy(words);
    return loaded.diagnostics.empty() ? "" : std::string(loaded.diagnostics.front().code);
}

Time end_of_policy(const std::string& words) {
    const Loaded loaded = loaded_policy(words);
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return loaded.plan->policies[1].until;
}

}  // namespace

TEST_CASE("until is the first moment without the policy, in any form that from has") {
    CHECK(end_of_policy("from: week 10") == never);
    CHECK(end_of_policy("from: week 10, until: week 20") == measurement_start + 19 * week);
    CHECK(end_of_policy("until: 2026-06-01") == measurement_start + 21 * week);
    CHECK(end_of_policy("until: 10 weeks, from: 2026-03-02") == measurement_start + 10 * week);
    CHECK(end_of_policy("from: always, until: week 2") == measurement_start + week);
}

TEST_CASE("a policy ends after it has begun, and within the study") {
    CHECK(code_of_policy("from: 2026-03-02, until: 2026-03-02") == "E0337");
    CHECK(code_of_policy("from: 2026-03-02, until: week 3") == "E0337");
    CHECK(code_of_policy("until: week 1") == "E0337");
    CHECK(code_of_policy("from: always, until: week 1") == "E0337");
    CHECK(code_of_policy("until: always") == "E0337");
    CHECK(code_of_policy("until: 2030-03-02") == "E0311");
    CHECK(code_of_policy("until: soon") == "E0311");
    CHECK(code_of_policy("until: []") == "E0103");
}
