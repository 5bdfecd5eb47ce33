#include "scenarios/load/schedule_from.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"
#include "scenarios/load/load_from.hpp"
#include "scenarios/load/schedule_table.hpp"
#include "scenarios/load/weekdays.hpp"

namespace morale {

namespace {

/// The schedules of one tree; a file that several teams name is read once.
struct ScheduleLaying {
    Report& report;
    std::map<std::string, Measured<ScheduleTable>> read{};

    const Measured<ScheduleTable>& table(const std::string& name, const std::string& from_file) {
        const std::string path = table_beside(name, from_file).generic_string();
        const auto known = read.find(path);
        return known != read.end() ? known->second : read.emplace(path, read_schedule(path)).first->second;
    }

    void refuse_team(const std::string& name, const std::string& team, const ScheduleTable& schedule,
                     const Place& place) {
        std::vector<std::string_view> names;
        for (const TeamOfSchedule& one : schedule.teams) names.push_back(one.name);
        const std::string_view near = nearest_word(team, names);
        report.error("E0352", place, in_quotes(name) + " has no rows of the team " + in_quotes(team),
                     near.empty() ? "its teams are " + with_commas(names)
                                  : "did it mean " + in_quotes(near) + "? Both are called the same");
    }

    static void lay_week(Node& block, const AgentsOfWeek& agents, const Place& place) {
        for (std::size_t d = 0; d < agents.size(); ++d) {
            Node list = bare_node(NodeKind::List, place);
            for (const double mean : agents[d])
                list.items.push_back(scalar_node(number_text(whole_agents(mean)), place));
            say_beside(block, weekday_names[d], std::move(list));
        }
    }

    /// The block with agents by weekday of one team, if it names a table.
    void lay_team(Node& team) {
        const std::string* called = element_name(team);
        for (const std::string_view key : {"agents", "present"}) {
            Node* block = block_below(&team, key);
            const Entry* from = block ? block->find("from") : nullptr;
            if (!called || !from || from->value.broken || from->value.kind != NodeKind::Scalar) continue;
            const Place place = from->value.place;
            const std::string name(trimmed(from->value.text));
            const Measured<ScheduleTable>& found = table(name, place.file);
            if (!found.table) {
                refuse_table("E0352", name, place, found.diagnostics, found.further, report);
                continue;
            }
            if (const TeamOfSchedule* agents = found.table->find(*called))
                lay_week(*block, agents->agents, place);
            else
                refuse_team(name, *called, *found.table, place);
        }
    }

    void lay_teams(Node& block) {
        Entry* teams = nullptr;
        if (Node* centre = block_below(&block, "centre")) teams = centre->find("teams");
        if (!teams || teams->value.broken || teams->value.kind != NodeKind::List) return;
        for (Node& team : teams->value.items)
            if (!team.broken && team.kind == NodeKind::Block) lay_team(team);
    }
};

}  // namespace

void lay_schedules(Node& root, Report& report) {
    ScheduleLaying laying{.report = report};
    laying.lay_teams(root);
    Node* policies = block_below(&root, "policies");
    if (!policies) return;
    for (Entry& policy : policies->entries)
        if (!policy.value.broken && policy.value.kind == NodeKind::Block) laying.lay_teams(policy.value);
}

}  // namespace morale
