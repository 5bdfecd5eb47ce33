#include "engine/kernel/require.hpp"

#include <catch2/catch.hpp>

using namespace morale;

TEST_CASE("the first broken requirement is kept with its place and time") {
    Requirements requirements;
    CHECK(requirements.holds(true, "nothing is wrong", measurement_start));
    CHECK_FALSE(requirements.failed);
    const auto line = static_cast<std::uint32_t>(__LINE__ + 1);
    CHECK_FALSE(requirements.holds(false, "time goes forward", measurement_start + hour));
    CHECK_FALSE(requirements.holds(false, "a consequence", measurement_start + day));
    REQUIRE(requirements.failed);
    CHECK(requirements.failed->what == "time goes forward");
    CHECK(requirements.failed->file == "require_test.cpp");
    CHECK(requirements.failed->line == line);
    CHECK(requirements.failed->at == measurement_start + hour);
}

TEST_CASE("who gives up says what to look at, unless something else has failed before") {
    Requirements requirements;
    const auto line = static_cast<std::uint32_t>(__LINE__ + 1);
    requirements.give_up("it has an end", "look at the times", measurement_start + hour);
    REQUIRE(requirements.failed);
    CHECK(requirements.failed->what == "it has an end");
    CHECK(requirements.failed->look_at == "look at the times");
    CHECK(requirements.failed->line == line);
    CHECK(requirements.failed->at == measurement_start + hour);

    Requirements broken;
    broken.holds(false, "time goes forward", measurement_start);
    broken.give_up("it has an end", "look at the times", measurement_start + hour);
    CHECK(broken.failed->what == "time goes forward");
    CHECK(broken.failed->look_at.empty());
}
