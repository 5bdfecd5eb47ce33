#include "scenarios/load/strength_checks.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/model/shares.hpp"
#include "scenarios/load/field_reading.hpp"

namespace morale {

namespace {

/// One strength, and where its values are written.
struct StrengthSaid {
    const Strength& one;
    const Written& written;

    std::string path() const { return "centre.strengths[" + one.name + "]"; }
    bool failed(std::string_view key) const {
        return written.failed.contains(place_key("", path() + '.' + std::string(key)));
    }
    Place place(std::string_view key) const {
        for (const std::string& where : {path() + '.' + std::string(key), path()})
            if (const auto at = written.places.find(place_key("", where)); at != written.places.end())
                return at->second;
        return written.file;
    }
};

/// Whether the names are some, and all known; reports it if not.
bool check_names_of(const StrengthSaid& s, std::string_view key, const std::vector<std::string>& names,
                    const std::vector<std::string_view>& known, std::string_view plural, Report& report) {
    if (s.failed(key)) return false;
    if (names.empty()) {
        report.error("E0344", s.place(key),
                     "the strength " + in_quotes(s.one.name) + " names no " + std::string(key),
                     known.empty() ? "there are no classes of contacts; name some under 'centre: classes:'"
                                   : std::string(plural) + " are: " + with_commas(known));
        return false;
    }
    for (const std::string& name : names) {
        if (std::ranges::find(known, name) != known.end()) continue;
        const std::string_view near = nearest_word(name, known);
        report.error("E0344", s.place(key), "there is no " + std::string(key) + " " + in_quotes(name),
                     near.empty() ? std::string(plural) + " are: " + with_commas(known)
                                  : "did you mean " + in_quotes(near) + "?");
        return false;
    }
    return true;
}

bool answers(const Parameters& p, const std::string& team, const std::string& name) {
    const auto one = std::ranges::find(p.classes, name, &ContactClass::name);
    const std::vector<std::size_t> teams = teams_of(p, *one);
    return std::ranges::any_of(teams, [&](std::size_t row) { return p.teams[row].name == team; });
}

}  // namespace

void check_strengths(const StudyPlan& plan, const Written& written, Report& report) {
    const Parameters& p = plan.base;
    const auto failed = [&](std::string_view path) {
        return written.failed.contains(place_key("", std::string(path)));
    };
    if (p.teams.empty() || failed("centre.teams") || failed("centre.classes")) return;
    std::vector<std::string_view> teams, classes;
    for (const Team& team : p.teams) teams.push_back(team.name);
    for (const ContactClass& one : p.classes) classes.push_back(one.name);
    std::set<std::pair<std::string, std::string>> said;
    for (const Strength& one : p.strengths) {
        const StrengthSaid s{one, written};
        const bool knows_teams = check_names_of(s, "team", one.teams, teams, "teams", report);
        const bool knows_classes = check_names_of(s, "class", one.classes, classes, "classes", report);
        if (!knows_teams || !knows_classes) continue;
        for (const std::string& team : one.teams)
            for (const std::string& name : one.classes) {
                if (!answers(p, team, name))
                    report.error(
                        "E0345", s.place("class"),
                        "the team " + in_quotes(team) + " does not answer the class " + in_quotes(name),
                        "name the team in 'team:' of the class, or leave the strength out");
                if (!said.emplace(team, name).second)
                    report.error("E0346", s.place("class"),
                                 "a strength of the team " + in_quotes(team) + " with the class " +
                                     in_quotes(name) + " is said twice",
                                 "say both factors in one of them");
            }
    }
}

}  // namespace morale
