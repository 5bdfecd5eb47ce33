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
