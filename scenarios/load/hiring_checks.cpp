#include "scenarios/load/hiring_checks.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "scenarios/load/field_reading.hpp"

namespace morale {

namespace {

/// One class, and where its values are written.
struct ClassOfHires {
    const HiringClass& one;
    std::string path;
    const Written& written;

    bool says(std::string_view key) const {
        const std::string where = place_key("", path + '.' + std::string(key));
        return written.places.contains(where) || written.failed.contains(where);
    }
    Place place(std::string_view key = {}) const {
        const auto value = written.places.find(place_key("", path + '.' + std::string(key)));
        if (value != written.places.end()) return value->second;
        const auto whole = written.places.find(place_key("", path));
        return whole == written.places.end() ? written.file : whole->second;
    }
};

void check_day_and_size(const ClassOfHires& c, const TimePlan& time, Report& report) {
    const std::string name = "the hiring class " + in_quotes(c.one.name);
    const std::string all =
        "{from: " + date_text(c.one.date > 0 ? c.one.date : time.start_date + 28) + ", size: 12}";
    if (!c.says("from"))
        report.error("E0335", c.place(), name + " has no day on which it begins", "write both: " + all);
    else if (!c.says("size"))
        report.error("E0335", c.place(), name + " has no size", "write how many newcomers it has: " + all);
}

void check_team(const ClassOfHires& c, const std::vector<Team>& teams, Report& report) {
    if (c.one.team.empty()) return;
    const auto team = std::ranges::find(teams, c.one.team, &Team::name);
    if (team != teams.end()) {
        if (team->outside.outside)
            report.error(
                "E0336", c.place("team"),
                "the team " + in_quotes(c.one.team) + " belongs to another firm, which hires by itself",
                "name a team of this firm, or none");
        return;
    }
    std::vector<std::string_view> names;
    for (const Team& one : teams) names.push_back(one.name);
    const std::string_view near = nearest_word(c.one.team, names);
    report.error("E0336", c.place("team"), "there is no team " + in_quotes(c.one.team),
                 near.empty() ? "teams are: " + with_commas(names) : "did you mean " + in_quotes(near) + "?");
}

}  // namespace

void check_hiring_classes(const StudyPlan& plan, const Written& written, Report& report) {
    for (const HiringClass& one : plan.base.hiring_classes) {
        const ClassOfHires c{one, "centre.hiring.classes[" + one.name + "]", written};
        check_day_and_size(c, plan.base.time, report);
        if (!written.failed.contains(place_key("", "centre.teams"))) check_team(c, plan.base.teams, report);
    }
}

}  // namespace morale
