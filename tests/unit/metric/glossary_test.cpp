// The section Metrics of GLOSSARY.md and the table of metrics name the same metrics with the same units.
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <string>

#include "engine/metric/metric.hpp"

using namespace morale;

namespace {

// name -> unit, of the rows `| `name` | definition | unit |`.
std::map<std::string, std::string> units_in_glossary() {
    std::ifstream page(std::string(MORALE_SOURCE_DIR) + "/GLOSSARY.md");
    std::map<std::string, std::string> units;
    bool in_section = false;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("## ")) in_section = line == "## Metrics";
        if (!in_section || !line.starts_with("| `")) continue;
        const std::size_t last = line.rfind(" | ");
        units[line.substr(3, line.find('`', 3) - 3)] = line.substr(last + 3, line.size() - last - 5);
    }
    return units;
}

}  // namespace

TEST_CASE("every metric stands in the glossary with its unit, and no other does") {
    auto units = units_in_glossary();
    for (const Metric& metric : metrics()) {
        CAPTURE(metric.name, metric.meaning);
        CHECK(units[std::string(metric.name)] == metric.unit);
        units.erase(std::string(metric.name));
    }
    for (const auto& [name, unit] : units) {
        CAPTURE(name, unit);
        CHECK(find_metric(name));
    }
}
