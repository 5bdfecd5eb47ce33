#include "scenarios/load/evidence.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>

#include "engine/language/quantity.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/fields.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

const EvidenceCatalogue& catalogue() {
    static const EvidenceCatalogue read = [] {
        const std::string file = MORALE_SOURCE_DIR "/scenarios/library/evidence.yaml";
        std::ifstream in(file, std::ios::binary);
        return read_evidence(std::string(std::istreambuf_iterator<char>(in), {}), "evidence.yaml");
    }();
    return read;
}

/// A default that could be another number. How a study is set up, switches and words have no source, and an
/// element of a list that is empty by default has no default.
bool needs_evidence(const Field& field) {
    if (field.path.starts_with("study.") || field.path.starts_with("time.") ||
        field.path.starts_with("centre.classes[]") || field.path.starts_with("centre.load.shocks[]") ||
        field.path.starts_with("centre.load.closed[]") || field.path.starts_with("centre.hiring.classes[]") ||
        field.path.starts_with("centre.load.special[]") || field.path.starts_with("centre.strengths[]") ||
        field.path.starts_with("centre.customers.groups[]") || says_nothing(field, Parameters{}, 0))
        return false;
    using enum Dimension;
    return field.dimension != Flag && field.dimension != Choice && field.dimension != Text &&
           field.dimension != Date;
}

std::vector<std::string> parts_of(std::string path) {
    std::vector<std::string> parts;
    for (std::size_t dot; (dot = path.find('.')) != std::string::npos; path.erase(0, dot + 1))
        parts.push_back(path.substr(0, dot));
    parts.push_back(path);
    return parts;
}

/// A scenario that says nothing but this value.
std::string scenario_with(const std::string& path, const std::string& value) {
    std::string text = "morale: 1\n";
    std::string indent;
    for (const std::string& part : parts_of(path)) {
        const bool list = part.ends_with("[]");
        text += indent + (list ? part.substr(0, part.size() - 2) : part) + ":";
        indent += "  ";
        if (list) {
            text += "\n" + indent + "- name: team";
            indent += "  ";
        }
        text += "\n";
    }
    text.back() = ' ';
    return text + value + "\n";
}

/// The value as the field keeps it, shown as the program shows it; the complaint when it cannot be read.
std::string as_shown(const Field& field, const std::string& value) {
    const Loaded loaded =
        load_text(scenario_with(std::string(field.path), value), "row.yaml", {.settled = false});
    return loaded.plan ? value_text(field, loaded.plan->base) : render(loaded.diagnostics);
}

}  // namespace

TEST_CASE("the catalogue of evidence can be read") {
    CHECK(render(catalogue().diagnostics) == "");
    CHECK(catalogue().rows.size() > 100);
}

TEST_CASE("every default has a row of evidence with its value") {
    const Parameters defaults;
    for (const Field* field : language_fields()) {
        if (!needs_evidence(*field)) continue;
        const EvidenceRow* row = find_evidence(catalogue().rows, field->path);
        CAPTURE(field->path);
        REQUIRE(row != nullptr);
        CHECK(as_shown(*field, row->value) == value_text(*field, defaults));
    }
}

TEST_CASE("every row of evidence is about a field, once, in its unit") {
    std::set<std::string> seen;
    for (const EvidenceRow& row : catalogue().rows) {
        CAPTURE(row.path);
        CHECK(seen.insert(row.path).second);
        const Field* field = find_field(row.path);
        REQUIRE(field != nullptr);
        CHECK(needs_evidence(*field));
        if (!field->unit.empty()) CHECK(row.unit == field->unit);
        CHECK_FALSE(row.source.empty());
    }
}

TEST_CASE("a default lies within its plausible range") {
    const Parameters defaults;
    for (const EvidenceRow& row : catalogue().rows) {
        if (row.low.empty()) continue;
        CAPTURE(row.path);
        Field field = *find_field(row.path);
        const auto* law = std::get_if<SlotOf<Distribution>>(&field.slot);
        Parameters p;
        const double value = law ? (*law)(p, 0).mean() : value_number(field, defaults);
        if (law) field.dimension = Dimension::Duration;
        const auto low = parse_value(field, row.low);
        const auto high = parse_value(field, row.high);
        REQUIRE(fault(low) == nullptr);
        REQUIRE(fault(high) == nullptr);
        CHECK(std::get<double>(low) <= value);
        CHECK(value <= std::get<double>(high));
        CHECK(std::get<double>(low) < std::get<double>(high));
    }
}

TEST_CASE("a row that is not as it should be is told with its place") {
    const EvidenceCatalogue read = read_evidence(
        "pay.wage:\n  value: 18 USD/h\n  unit: USD/h\n  kind: obs, seen\n  sorce: EPI\n", "evidence.yaml");
    CHECK(render(read.diagnostics) ==
          "evidence.yaml:1:1: error E0104: 'pay.wage' has no source\n"
          "    pay.wage:\n"
          "    ^~~~~~~~\n"
          "evidence.yaml:4:9: error E0207: 'seen' is no kind of evidence\n"
          "    kind: obs, seen\n"
          "          ^~~~~~~~~\n"
          "  hint: exp, obs, vendor, lore, calc or assumed; checked beside one of these\n"
          "evidence.yaml:5:3: error E0102: unknown key 'sorce'\n"
          "    sorce: EPI\n"
          "    ^~~~~\n"
          "  hint: did you mean 'source'?\n");
}

TEST_CASE("an element of a list has the evidence of its field") {
    const EvidenceRow* row = find_evidence(catalogue().rows, "centre.teams[billing].agents");
    REQUIRE(row != nullptr);
    CHECK(row->path == "centre.teams[].agents");
}

TEST_CASE("kinds of evidence are told in words") {
    CHECK(kind_in_words("obs, checked") == "observation, checked");
    CHECK(kind_in_words("calc") == "calculated");
}
