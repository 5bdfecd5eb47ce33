// The rules about what leads to what: the order of the folders of engine/model, and circles of units.
#include <algorithm>
#include <map>
#include <set>

#include "tests/architecture/rules.hpp"

namespace morale::architecture {
namespace {

constexpr std::string_view model = "engine/model/";

// The place of the folder that holds the file: 0 is the highest, that of files beside the folders the lowest.
std::size_t place_in_model(std::string_view path) {
    path.remove_prefix(model.size());
    const std::string_view folder = path.substr(0, path.find('/'));
    return static_cast<std::size_t>(std::ranges::find(model_folders, folder) - model_folders.begin());
}

std::string unit_of(const std::string& path) {
    return path.substr(0, path.rfind('.'));
}

using Units = std::map<std::string, std::set<std::string>>;  // each with those that it includes

Units units_of(std::span<const Source> sources) {
    Units units;
    for (const Source& source : sources) units[unit_of(source.path)];
    for (const Source& source : sources)
        for (const Include& include : source.includes)
            if (include.quoted && units.contains(unit_of(include.path)) &&
                unit_of(include.path) != unit_of(source.path))
                units[unit_of(source.path)].insert(unit_of(include.path));
    return units;
}

// One circle through the unit, as a > b > a; empty when there is none.
std::string circle_through(const std::string& start, const Units& units) {
    std::map<std::string, std::string> came_from;
    std::vector<std::string> open{start};
    for (std::size_t i = 0; i < open.size(); ++i) {
        const std::string here = open[i];
        for (const std::string& next : units.at(here)) {
            if (next == start) {
                std::string words = start;
                for (std::string at = here; at != start; at = came_from.at(at)) words = at + " > " + words;
                return start + " > " + words;
            }
            if (came_from.try_emplace(next, here).second) open.push_back(next);
        }
    }
    return {};
}

}  // namespace

std::vector<Violation> check_circles_of_units(std::span<const Source> sources,
                                              std::span<const std::string_view> may_be_circular) {
    const Units units = units_of(sources);
    std::vector<Violation> found;
    for (const auto& [unit, included] : units) {
        const bool listed = std::ranges::count(may_be_circular, unit) > 0;
        const std::string circle = circle_through(unit, units);
        if (circle.empty() && listed)
            found.push_back({unit, 1, "is in no circle of units any more: take it off the list"});
        if (!circle.empty() && !listed) found.push_back({unit, 1, "a circle of units: " + circle});
    }
    for (std::string_view unit : may_be_circular)
        if (!units.contains(std::string(unit)))
            found.push_back({std::string(unit), 1, "is no unit of the tree: take it off the list"});
    return found;
}

std::vector<Violation> check_model_order(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!source.path.starts_with(model)) continue;
        const std::size_t place = place_in_model(source.path);
        for (const Include& include : source.includes)
            if (include.quoted && include.path.starts_with(model) && place_in_model(include.path) < place)
                found.push_back(
                    {source.path, include.line, "\"" + include.path + "\" lies above this folder"});
    }
    return found;
}

std::vector<Violation> check_terms(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!source.path.starts_with(std::string(terms_folder) + "/")) continue;
        int number = 0;
        for (std::string_view line : lines_of(source.code)) {
            ++number;
            for (std::string_view taken : {"World&", "World*"})
                for (std::size_t at = line.find(taken); at != std::string_view::npos;
                     at = line.find(taken, at + 1))
                    if (!line.substr(0, at).ends_with("const "))
                        found.push_back(
                            {source.path, number, "a term reads the world and moves nothing of it"});
        }
    }
    return found;
}

}  // namespace morale::architecture
