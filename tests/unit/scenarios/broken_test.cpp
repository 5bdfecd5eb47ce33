// Broken scenarios and their messages, compared whole, to the caret.
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "scenarios/load/load.hpp"

using namespace morale;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(MORALE_SOURCE_DIR) / "tests/unit/scenarios/broken";
const std::array metrics = {
    MetricName{.name = "service_level", .unit = "1", .percent = true, .lowest = 0, .highest = 1},
    MetricName{.name = "turnover", .unit = "1/yr", .percent = true, .lowest = 0},
    MetricName{.name = "exhaustion", .unit = "1", .lowest = 0, .highest = 1},
    MetricName{.name = "quits", .unit = "1/yr", .lowest = 0},
    MetricName{.name = "headcount", .unit = "agents", .lowest = 0},
    MetricName{.name = "net_value", .unit = "USD"}};

std::string content(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::vector<fs::path> broken_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The settings that are tried on a file: the lines of the file beside it that ends in ".sets".
std::vector<std::string> settings_for(fs::path file) {
    std::istringstream lines(content(file.replace_extension(".sets")));
    std::vector<std::string> sets;
    for (std::string line; std::getline(lines, line);) sets.push_back(line);
    return sets;
}

/// Relative names do not depend on where the sources lie. Files that others extend are in a folder below,
/// which is not listed.
Loaded load_here(const fs::path& file) {
    const fs::path before = fs::current_path();
    fs::current_path(folder);
    Loaded loaded = load(
        file.filename(),
        {.sets = settings_for(file), .case_library = "../../../../scenarios/library", .metrics = metrics});
    fs::current_path(before);
    return loaded;
}

}  // namespace

TEST_CASE("every broken scenario is told whole, and makes no plan") {
    const std::vector<fs::path> files = broken_files();
    CHECK(files.size() >= 150);
    for (const fs::path& file : files) {
        CAPTURE(file.filename().string());
        const Loaded loaded = load_here(file);
        CHECK_FALSE(loaded.plan);
        CHECK(render(loaded.diagnostics) == content(fs::path(file).replace_extension(".expected")));
    }
}

TEST_CASE("every code that is used is explained, and none twice") {
    for (const fs::path& file : broken_files())
        for (const Diagnostic& d : load_here(file).diagnostics) {
            CAPTURE(d.code);
            REQUIRE(find_code(d.code));
            CHECK_FALSE(find_code(d.code)->explanation.empty());
        }
    for (const Code& code : codes()) {
        CAPTURE(code.code);
        CHECK(std::count_if(codes().begin(), codes().end(),
                            [&](const Code& c) { return c.code == code.code; }) == 1);
    }
    CHECK(find_code("E9999") == nullptr);
}

TEST_CASE("every code in the sources has its row") {
    for (const auto& entry : fs::directory_iterator(fs::path(MORALE_SOURCE_DIR) / "scenarios/load")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string text = content(entry.path());
        for (std::size_t at = text.find("\"E0"); at != std::string::npos; at = text.find("\"E0", at + 1)) {
            CAPTURE(entry.path().filename().string(), text.substr(at + 1, 5));
            CHECK(find_code(text.substr(at + 1, 5)));
        }
    }
}
