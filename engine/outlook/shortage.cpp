#include "engine/outlook/shortage.hpp"

#include <algorithm>
#include <optional>

#include "engine/kernel/time.hpp"

namespace morale {

namespace {

bool lacks(const Outlook& o, Lack lack) {
    return lack == Lack::Nobody ? o.offered > 0 && o.staff <= 0 : o.needed > o.staff && o.staff > 0;
}

std::vector<Stretch> stretches(const TeamOutlook& team, Lack lack) {
    std::vector<Stretch> all;
    for (std::size_t i = 0; i < team.steps.size(); ++i) {
        if (!lacks(team.steps[i], lack)) continue;
        const bool goes_on = !all.empty() && all.back().end == i && i % half_hours_of_day != 0;
        if (goes_on)
            all.back().end = i + 1;
        else
            all.push_back({i, i + 1});
    }
    return all;
}

double missing(const Outlook& o) {
    return o.needed - o.staff;
}

const Outlook& worst_of(const TeamOutlook& team, const Stretch& s) {
    const auto first = team.steps.begin() + static_cast<std::ptrdiff_t>(s.begin);
    const auto last = team.steps.begin() + static_cast<std::ptrdiff_t>(s.end);
    return *std::ranges::max_element(first, last, {}, missing);
}

std::optional<Shortage> shortage_of(const TeamOutlook& team, std::size_t index, Lack lack) {
    const std::vector<Stretch> all = stretches(team, lack);
    if (all.empty()) return std::nullopt;
    const Stretch& worst =
        *std::ranges::max_element(all, {}, [&](const Stretch& s) { return missing(worst_of(team, s)); });
    double hours = 0;
    for (const Stretch& s : all) hours += .5 * static_cast<double>(s.end - s.begin);
    return Shortage{.lack = lack,
                    .team = index,
                    .worst = worst,
                    .at_worst = worst_of(team, worst),
                    .hours = hours,
                    .stretches = static_cast<int>(all.size())};
}

}  // namespace

std::vector<Shortage> shortages(const CentreOutlook& centre) {
    std::vector<Shortage> all;
    for (std::size_t team = 0; team < centre.teams.size(); ++team)
        for (const Lack lack : {Lack::Nobody, Lack::TooFew})
            if (const auto found = shortage_of(centre.teams[team], team, lack)) all.push_back(*found);
    return all;
}

}  // namespace morale
