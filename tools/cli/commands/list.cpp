// `morale list`: what there is, table by table.
#include <algorithm>
#include <array>
#include <ostream>

#include "engine/metric/metric.hpp"
#include "engine/model/told_loops.hpp"
#include "engine/policy/language.hpp"
#include "output/formats.hpp"
#include "scenarios/load/did_you_mean.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/dimension_words.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/json.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/practices.hpp"
#include "tools/cli/warnings.hpp"

namespace morale {

namespace {

/// One line of a list: a name, something short beside it, what it means.
struct Item {
    std::string name;
    std::string aside;
    std::string meaning;
};

struct Catalogue {
    std::string_view name;
    std::string_view holds;
    std::string_view aside;  // what stands beside the name, as a JSON key; empty: nothing
    std::vector<Item> (*items)();
};

std::vector<Item> cases() {
    std::vector<Item> items;
    for (const LibraryCase& c : library_cases()) items.push_back({c.name, {}, c.question});
    return items;
}

Item item_of(const Field& field) {
    return {std::string(field.path), default_text(field), std::string(field.meaning)};
}

std::vector<Item> all_levers() {
    std::vector<Item> items;
    for (const Lever& lever : levers()) items.push_back(item_of(lever.field));
    return items;
}

std::vector<Item> fields() {
    std::vector<Item> items;
    for (const Field* field : language_fields()) items.push_back(item_of(*field));
    return items;
}

std::vector<Item> all_metrics() {
    std::vector<Item> items;
    for (const Metric& m : metrics())
        items.push_back({std::string(m.name), std::string(m.unit), std::string(m.meaning)});
    return items;
}

std::vector<Item> all_practices() {
    std::vector<Item> items;
    for (const Practice& p : library_practices())
        items.push_back({"practice " + std::to_string(p.number), p.kind, p.claim});
    return items;
}

std::vector<Item> all_loops() {
    std::vector<Item> items;
    for (const NumberedLoop& row : numbered_loops(model_links(), longest_listed))
        items.push_back({row.number, row.loop.sign > 0 ? "reinforces" : "balances",
                         (row.told ? std::string(row.told->title) + ": " : "") + in_words(row.loop)});
    return items;
}

std::vector<Item> all_formats() {
    std::vector<Item> items;
    for (const Format& format : formats())
        items.push_back({std::string(format.file), {}, std::string(format.holds)});
    return items;
}

std::vector<Item> all_codes() {
    std::vector<Item> items;
    for (const Code& code : codes()) items.push_back({std::string(code.code), {}, std::string(code.title)});
    for (const Code& code : warning_codes())
        items.push_back({std::string(code.code), {}, std::string(code.title)});
    return items;
}

constexpr std::array catalogues = {
    Catalogue{"cases", "scenarios with a question and its policies", "", cases},
    Catalogue{"levers", "what management can set in a policy", "default", all_levers},
    Catalogue{"metrics", "what a study measures", "unit", all_metrics},
    Catalogue{"practices", "what is said to work or ruin, and how it goes in the model", "kind",
              all_practices},
    Catalogue{"loops", "the short causal loops of the model, those worth knowing first", "polarity",
              all_loops},
    Catalogue{"fields", "everything that a scenario can set, levers included", "default", fields},
    Catalogue{"formats", "the files that a study leaves", "", all_formats},
    Catalogue{"codes", "errors and warnings about scenarios", "", all_codes},
};

void print_json(const Catalogue& catalogue, std::ostream& out) {
    std::vector<std::string> rows;
    for (const Item& item : catalogue.items()) {
        std::vector<json::Member> members = {{"name", json::text(item.name)}};
        if (!catalogue.aside.empty()) members.emplace_back(catalogue.aside, json::text(item.aside));
        members.emplace_back("meaning", json::text(item.meaning));
        rows.push_back(json::object(members));
    }
    out << json::lines(rows);
}

void print_text(const Catalogue& catalogue, std::ostream& out) {
    std::vector<std::vector<std::string>> rows;
    for (const Item& item : catalogue.items())
        rows.push_back(catalogue.aside.empty() ? std::vector{item.name, item.meaning}
                                               : std::vector{item.name, item.aside, item.meaning});
    out << columns(rows, std::vector<Align>(catalogue.aside.empty() ? 2 : 3, Align::Left));
}

void print_overview(bool as_json, std::ostream& out) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> objects;
    for (const Catalogue& c : catalogues) {
        const auto count = c.items().size();
        rows.push_back({"morale list " + std::string(c.name), std::to_string(count), std::string(c.holds)});
        objects.push_back(json::object({{"name", json::text(c.name)},
                                        {"count", std::to_string(count)},
                                        {"holds", json::text(c.holds)}}));
    }
    out << (as_json ? json::lines(objects) : columns(rows, {Align::Left, Align::Right, Align::Left}));
}

int unknown(const std::string& word, Console& console) {
    std::vector<std::string_view> names;
    std::string all;
    for (const Catalogue& c : catalogues) {
        names.push_back(c.name);
        all += (all.empty() ? "" : ", ") + std::string(c.name);
    }
    const std::string_view nearest = nearest_word(word, names);
    complain(console, "there is no list '" + word + "'",
             nearest.empty() ? "the lists are " + all : "did you mean '" + std::string(nearest) + "'?");
    return exit_status::wrong_command;
}

}  // namespace

int list_command(const Request& request, Console& console) {
    if (request.subject.empty()) {
        print_overview(request.json, console.out);
        return exit_status::done;
    }
    const auto row = std::ranges::find(catalogues, request.subject, &Catalogue::name);
    if (row == catalogues.end()) return unknown(request.subject, console);
    (request.json ? print_json : print_text)(*row, console.out);
    return exit_status::done;
}

}  // namespace morale
