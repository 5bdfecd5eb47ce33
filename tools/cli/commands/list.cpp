// `morale list`: what there is, table by table.
#include <algorithm>
#include <ostream>

#include "engine/language/did_you_mean.hpp"
#include "output/encode/json.hpp"
#include "tools/cli/catalogues.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"

namespace morale {

namespace {

void print_list_json(const Catalogue& catalogue, std::ostream& out) {
    std::vector<std::string> rows;
    for (const Item& item : catalogue.items()) {
        json::Members members = {{"name", json::text(item.name)}};
        if (!catalogue.aside.empty()) members.emplace_back(catalogue.aside, json::text(item.aside));
        members.emplace_back("meaning", json::text(item.meaning));
        rows.push_back(json::object(members));
    }
    out << json::lines(rows);
}

void print_list_text(const Catalogue& catalogue, std::ostream& out) {
    std::vector<std::vector<std::string>> rows;
    for (const Item& item : catalogue.items())
        rows.push_back(catalogue.aside.empty() ? std::vector{item.name, item.meaning}
                                               : std::vector{item.name, item.aside, item.meaning});
    out << columns(rows, std::vector<Align>(catalogue.aside.empty() ? 2 : 3, Align::Left));
}

void print_overview(bool as_json, std::ostream& out) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> objects;
    for (const Catalogue& c : catalogues()) {
        const auto count = c.items().size();
        rows.push_back({"morale list " + std::string(c.name), std::to_string(count), std::string(c.holds)});
        objects.push_back(json::object({{"name", json::text(c.name)},
                                        {"count", std::to_string(count)},
                                        {"holds", json::text(c.holds)}}));
    }
    out << (as_json ? json::lines(objects) : columns(rows, {Align::Left, Align::Right, Align::Left}));
}

int unknown_list(const std::string& word, Console& console) {
    std::vector<std::string_view> names;
    std::string all;
    for (const Catalogue& c : catalogues()) {
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
    const auto row = std::ranges::find(catalogues(), request.subject, &Catalogue::name);
    if (row == catalogues().end()) return unknown_list(request.subject, console);
    (request.json ? print_list_json : print_list_text)(*row, console.out);
    return exit_status::done;
}

}  // namespace morale
