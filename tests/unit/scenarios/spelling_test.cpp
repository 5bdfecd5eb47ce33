// The values of the library's cases, told and read again without the reader of files.
#include <catch2/catch.hpp>
#include <filesystem>

#include "scenarios/load/load.hpp"
#include "tests/support/spelling.hpp"

using namespace morale;
namespace fs = std::filesystem;

TEST_CASE("every value of every case reads back from its text with the same bits") {
    const fs::path library = MORALE_SOURCE_DIR "/scenarios/library";
    int cases = 0;
    for (const auto& entry : fs::recursive_directory_iterator(library)) {
        const std::string name = entry.path().stem().string();
        if (entry.path().extension() != ".yaml" || name == "evidence" || name == "practices") continue;
        CAPTURE(entry.path().string());
        const Loaded loaded = load(entry.path(), {.case_library = library});
        REQUIRE(loaded.plan);
        CHECK(test::not_read_back(loaded.plan->base) == std::vector<std::string>{});
        for (const PolicyPlan& policy : loaded.plan->policies)
            CHECK(test::not_read_back(policy.parameters) == std::vector<std::string>{});
        ++cases;
    }
    CHECK(cases > 12);
}
