#include "tools/preflight/inherited.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "engine/language/listed.hpp"
#include "engine/model/shares.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/load.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

/// What is known of an inherited element.
struct Left {
    std::string name;
    std::string size{};  // "52 agents"; empty where it has none
    double share = 0;    // share of the contacts
    bool matters = false;
};

/// A list of named elements: what its elements are called, and how to empty one.
struct NamedList {
    std::string_view path;
    std::string_view one, several;
    std::string_view emptied;  // what to write after the name
    bool takes_contacts;
    Left (*look)(const StudyPlan&, const CentreOutlook&, const std::string& name);
};

Left look_at_team(const StudyPlan& plan, const CentreOutlook& flight, const std::string& name) {
    const auto row = std::ranges::find(plan.base.teams, name, &Team::name);
    Left left{.name = name};
    if (row == plan.base.teams.end()) return left;
    const Outlook& week = flight.teams[static_cast<std::size_t>(row - plan.base.teams.begin())].week;
    left.matters = row->agents > 0;
    left.size = exact_number(row->agents) + ' ' + noun(row->agents, "agent");
    if (flight.contacts_per_week > 0) left.share = week.offered * week.hours / flight.contacts_per_week;
    return left;
}

Left look_at_class(const StudyPlan& plan, const CentreOutlook&, const std::string& name) {
    const auto row = std::ranges::find(plan.base.classes, name, &ContactClass::name);
    Left left{.name = name};
    if (row == plan.base.classes.end()) return left;
    left.share = given_shares(plan.base)[static_cast<std::size_t>(row - plan.base.classes.begin())];
    left.matters = left.share > 0;
    return left;
}

Left look_at_shock(const StudyPlan& plan, const CentreOutlook&, const std::string& name) {
    const auto row = std::ranges::find(plan.base.shocks, name, &DemandShock::name);
    return {.name = name, .size = {}, .share = 0, .matters = row != plan.base.shocks.end() && row->size != 0};
}

constexpr std::array lists = {
    NamedList{"centre.teams", "team", "teams", "agents: 0", true, look_at_team},
    NamedList{"centre.classes", "class", "classes", "share: 0 %", true, look_at_class},
    NamedList{"centre.load.shocks", "shock", "shocks", "size: 0", false, look_at_shock},
};

/// "library/status-quo", as it is written after `extends:`.
std::string as_extended(const std::string& file, const FileName& name_of) {
    return std::filesystem::path(name_of(file)).replace_extension().generic_string();
}

/// Whether the command line says something about the element.
bool mentioned_beside(const StudyPlan& plan, const Inherited& inherited) {
    const std::string start = inherited.list + '[' + inherited.element + "].";
    return std::ranges::any_of(plan.origins, [&](const Origin& origin) {
        return origin.file == command_line && origin.policy.empty() && origin.path.starts_with(start);
    });
}

bool together(const Inherited& a, const Inherited& b) {
    return a.list == b.list && a.file == b.file && place_of(a.beside) == place_of(b.beside);
}

std::string share_text(const NamedList& list, const std::vector<Left>& left) {
    if (!list.takes_contacts) return {};
    double share = 0;
    for (const Left& one : left) share += one.share;
    const std::string take = left.size() == 1 ? " and takes " : " and take ";
    return take + (share > 0 ? fixed(100 * share, 0) + " % of the contacts" : "no contacts");
}

std::string sizes_text(const std::vector<Left>& left) {
    std::vector<std::string> sizes;
    for (const Left& one : left)
        if (!one.size.empty()) sizes.push_back(one.size);
    return sizes.empty() ? "" : " with " + listed(sizes);
}

/// Shares of 0 % count only beside others.
bool shares_are_given(const StudyPlan& plan) {
    return std::ranges::any_of(plan.base.classes, [](const ContactClass& c) { return c.share > 0; });
}

std::string what_to_write(const StudyPlan& plan, const NamedList& list, const std::string& element) {
    const bool no_shares = list.path == "centre.classes" && !shares_are_given(plan);
    return "lists merge by name: write '- {name: " + element + ", " + std::string(list.emptied) + "}'" +
           (no_shares ? " and the shares of the others" : "") + " to be without it, 'name: " + element +
           "' to change it, or '- {name: " + element + "}' if it is meant";
}

Diagnostic warning_of(const StudyPlan& plan, const NamedList& list, const Inherited& first,
                      const std::vector<Left>& left, const FileName& name_of) {
    std::vector<std::string> names;
    for (const Left& one : left) names.push_back(one.name);
    return warning("W038", place_of(first.beside),
                   named(std::string(list.one), std::string(list.several), names) + sizes_text(left) +
                       " of " + as_extended(first.file, name_of) + (left.size() == 1 ? " is" : " are") +
                       " still there" + share_text(list, left),
                   what_to_write(plan, list, names.front()));
}

}  // namespace

std::vector<Diagnostic> inherited_warnings(const StudyPlan& plan, const CentreOutlook& of_the_base,
                                           const FileName& name_of) {
    std::vector<Diagnostic> out;
    std::vector<Inherited> rest = plan.inherited;
    while (!rest.empty()) {
        const Inherited first = rest.front();
        const auto* list = std::ranges::find(lists, first.list, &NamedList::path);
        std::vector<Left> left;
        for (const Inherited& one : rest) {
            if (list == lists.end() || !together(one, first) || mentioned_beside(plan, one)) continue;
            if (Left found = list->look(plan, of_the_base, one.element); found.matters)
                left.push_back(std::move(found));
        }
        std::erase_if(rest, [&](const Inherited& one) { return together(one, first); });
        if (!left.empty()) out.push_back(warning_of(plan, *list, first, left, name_of));
    }
    return out;
}

}  // namespace morale
