#include "engine/model/strengths.hpp"

#include <algorithm>

namespace morale {

namespace {

bool is_named(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

TeamFactors factors_of(const Parameters& p, std::size_t team, const ContactClass& one) {
    TeamFactors factors;
    for (const Strength& s : p.strengths)
        if (is_named(s.teams, p.teams[team].name) && is_named(s.classes, one.name))
            factors = {.handle = s.handle_factor, .resolution = s.resolution_factor};
    return factors;
}

std::vector<TeamFactors> factors_of(const Parameters& p, const ContactClass& one) {
    const auto names_it = [&](const Strength& s) { return is_named(s.classes, one.name); };
    if (std::ranges::none_of(p.strengths, names_it)) return {};
    std::vector<TeamFactors> factors;
    for (std::size_t team = 0; team < p.teams.size(); ++team) factors.push_back(factors_of(p, team, one));
    return factors;
}

}  // namespace morale
