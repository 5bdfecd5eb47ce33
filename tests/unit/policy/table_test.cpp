// The tables of fields and levers as tables: unique, complete, with defaults that are allowed.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "engine/language/vocabulary.hpp"
#include "engine/model/currency.hpp"
#include "engine/model/fields.hpp"
#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

using namespace morale;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

const std::filesystem::path policy_folder = std::filesystem::path(MORALE_SOURCE_DIR) / "engine/policy";

struct InRange {
    const Field& field;
    Parameters& p;
    bool within(double x) const { return x >= field.lowest && x <= field.highest; }
    bool operator()(SlotOf<double> s) const { return within(s(p, 0)); }
    bool operator()(SlotOf<bool>) const { return field.dimension == Dimension::Flag; }
    bool operator()(SlotOf<int> s) const {
        return s(p, 0) >= 0 && static_cast<std::size_t>(s(p, 0)) < field.choices.size();
    }
    bool operator()(SlotOf<std::string> s) const {
        return field.dimension == Dimension::Text ||
               (field.dimension == Dimension::Currency && is_currency(s(p, 0)));
    }
    bool operator()(SlotOf<Distribution> s) const { return within(s(p, 0).mean()); }
    bool operator()(SlotOf<std::vector<double>> s) const {
        return std::ranges::all_of(s(p, 0), [this](double x) { return within(x); });
    }
    bool operator()(SlotOf<std::vector<std::string>>) const { return field.dimension == Dimension::Names; }
};

}  // namespace

TEST_CASE("every path of the language is unique and found again") {
    std::set<std::string_view> paths;
    for (const Field* field : language_fields()) {
        CAPTURE(field->path);
        CHECK(paths.insert(field->path).second);
        CHECK(find_field(field->path) == field);
    }
    CHECK(paths.size() == world_fields().size() + levers().size());
    CHECK(find_field("centre.nothing") == nullptr);
}

TEST_CASE("every default lies in the range of its field") {
    Parameters defaults;
    for (const Field* field : language_fields()) {
        const FieldList* list = list_of(*field);
        if (list && list->size(defaults) == 0) continue;  // there are none by default
        CAPTURE(field->path);
        CHECK(field->lowest <= field->highest);
        CHECK(std::visit(InRange{*field, defaults}, field->slot));
        CHECK_FALSE(field->meaning.empty());
    }
}

TEST_CASE("a lever is live, says what it costs, and names the practices it serves") {
    for (const Lever& lever : levers()) {
        CAPTURE(lever.field.path);
        CHECK(find_lever(lever.field.path) == &lever);
        CHECK(lever.field.standing == Standing::Live);
        CHECK_FALSE(lever.cost.empty());
        CHECK_FALSE(lever.practices.empty());
        CHECK(lever.practices.find_first_not_of("0123456789 ") == std::string_view::npos);
    }
    for (const Field& field : world_fields()) CHECK(find_lever(field.path) == nullptr);
}

TEST_CASE("every header in levers/ has its row, and no row is without one") {
    const std::string table = text_of(policy_folder / "levers.cpp");
    std::size_t levers_in_files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(policy_folder / "levers")) {
        const std::string name = entry.path().stem().string();
        CAPTURE(name);
        CHECK(table.find("row(" + name + "_levers);") != std::string::npos);
        const std::string text = text_of(entry.path());
        for (auto at = text.find("Lever{{\""); at != std::string::npos; at = text.find("Lever{{\"", at)) {
            at += 8;
            const std::string path = text.substr(at, text.find('"', at) - at);
            CAPTURE(path);
            CHECK(find_lever(path) != nullptr);
            ++levers_in_files;
        }
    }
    CHECK(levers_in_files == levers().size());
}

TEST_CASE("two fields do not share one place") {
    Parameters p;
    for (const FieldList& list : world_lists())  // each needs a first element
        if (list.size(p) == 0) list.append(p, "first");
    std::set<const void*> places;
    for (const Field* field : language_fields()) {
        CAPTURE(field->path);
        const void* place =
            std::visit([&p](auto slot) { return static_cast<const void*>(&slot(p, 0)); }, field->slot);
        CHECK(places.insert(place).second);
    }
}
