#include "engine/model/fields.hpp"

#include <array>
#include <vector>

#include "engine/model/fields/assumptions.hpp"
#include "engine/model/fields/centre.hpp"
#include "engine/model/fields/encounter.hpp"
#include "engine/model/fields/leadership.hpp"
#include "engine/model/fields/offer.hpp"
#include "engine/model/fields/operations.hpp"
#include "engine/model/fields/people.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

std::span<const Field> world_fields() {
    static const std::vector<Field> rows = [] {
        std::vector<Field> all(centre_fields().begin(), centre_fields().end());
        all.insert(all.end(), operations_fields().begin(), operations_fields().end());
        all.insert(all.end(), assumption_fields().begin(), assumption_fields().end());
        all.insert(all.end(), encounter_fields().begin(), encounter_fields().end());
        all.insert(all.end(), offer_fields().begin(), offer_fields().end());
        all.insert(all.end(), people_fields().begin(), people_fields().end());
        all.insert(all.end(), leadership_fields().begin(), leadership_fields().end());
        return all;
    }();
    return rows;
}

namespace {

template <auto List>
constexpr FieldList list_of_named(std::string_view path, std::string_view meaning, Standing standing,
                                  std::size_t (*append)(Parameters&, std::string_view),
                                  std::string_view bare = {}) {
    return {.path = path,
            .meaning = meaning,
            .standing = standing,
            .size = [](const Parameters& p) { return (p.*List).size(); },
            .name = [](const Parameters& p, std::size_t i) { return std::string_view((p.*List)[i].name); },
            .append = append,
            .clear = [](Parameters& p) { (p.*List).clear(); },
            .bare = bare};
}

std::size_t append_team(Parameters& p, std::string_view name) {
    p.teams.push_back({.name = std::string(name)});
    return p.teams.size() - 1;
}

/// A class without times of its own has the centre's; the reader of a scenario fills them in at the end.
std::size_t append_class(Parameters& p, std::string_view name) {
    p.classes.emplace_back().name = name;
    return p.classes.size() - 1;
}

std::size_t append_strength(Parameters& p, std::string_view name) {
    p.strengths.push_back({.name = std::string(name)});
    return p.strengths.size() - 1;
}

/// A group without numbers of its own has the centre's; the reader of a scenario fills them in at the end.
std::size_t append_customer_group(Parameters& p, std::string_view name) {
    p.customer_groups.push_back({.name = std::string(name)});
    return p.customer_groups.size() - 1;
}

std::size_t append_hiring_class(Parameters& p, std::string_view name) {
    p.hiring_classes.push_back({.name = std::string(name)});
    return p.hiring_classes.size() - 1;
}

std::size_t append_closed_day(Parameters& p, std::string_view name) {
    p.closed_days.push_back({.name = std::string(name)});
    return p.closed_days.size() - 1;
}

std::size_t append_special_day(Parameters& p, std::string_view name) {
    p.special_days.push_back({.name = std::string(name)});
    return p.special_days.size() - 1;
}

std::size_t append_shock(Parameters& p, std::string_view name) {
    p.shocks.push_back({.name = std::string(name)});
    return p.shocks.size() - 1;
}

constexpr std::array lists = {
    list_of_named<&Parameters::teams>("centre.teams", "the teams of agents", Standing::Structural,
                                      append_team),
    list_of_named<&Parameters::classes>(
        "centre.classes", "kinds of contacts with a queue of their own; none: one queue for each team",
        Standing::Structural, append_class),
    list_of_named<&Parameters::strengths>(
        "centre.strengths", "classes of contacts that a team handles or resolves better or worse than others",
        Standing::Structural, append_strength),
    list_of_named<&Parameters::shocks>("centre.load.shocks", "days with more issues than usual, or fewer",
                                       Standing::Structural, append_shock),
    list_of_named<&Parameters::closed_days>("centre.load.closed",
                                            "days on which the centre does not open, by date; a bare date is "
                                            "its own name",
                                            Standing::Structural, append_closed_day, "date"),
    list_of_named<&Parameters::special_days>(
        "centre.load.special",
        "days on which the centre has other hours than on their weekday, or "
        "another load; without a name a day has that of its date",
        Standing::Structural, append_special_day, "date"),
    list_of_named<&Parameters::customer_groups>(
        "centre.customers.groups",
        "kinds of customers with habits and a margin of their own; a list as 'customers:' is this one",
        Standing::Structural, append_customer_group),
    list_of_named<&Parameters::hiring_classes>(
        "centre.hiring.classes",
        "newcomers who begin together on a day; one without a name is called by its date",
        Standing::Structural, append_hiring_class, "from"),
};

}  // namespace

bool counts_whole_days(const Field& field) {
    return field.path == "centre.load.shocks[].length";
}

std::span<const FieldList> world_lists() {
    return lists;
}

}  // namespace morale
