// The compiled simulation layers ask the system's libraries for nothing whose bits differ between machines:
// what a rule over text might overlook, the linker's own list shows.
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>

#include "tests/architecture/rules.hpp"

using namespace morale::architecture;

namespace {

std::string output_of(const std::string& command) {
    std::string text;
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> part{};
    while (const std::size_t n = std::fread(part.data(), 1, part.size(), pipe)) text.append(part.data(), n);
    REQUIRE(pclose(pipe) == 0);
    return text;
}

}  // namespace

TEST_CASE("compiled simulation layers call no function of libm and no generator of the system") {
    std::string_view archives = MORALE_ARCHIVES;
    REQUIRE_FALSE(archives.empty());
    while (!archives.empty()) {
        const std::size_t end = std::min(archives.find(':'), archives.size());
        const std::string archive(archives.substr(0, end));
        archives.remove_prefix(std::min(end + 1, archives.size()));
        CAPTURE(archive);
        const std::string symbols = output_of(std::string(MORALE_NM) + " -u '" + archive + "'");
        CHECK(symbols.find(" U ") != std::string::npos);
        CHECK(printed(check_symbols(archive, symbols)) == "");
    }
}
