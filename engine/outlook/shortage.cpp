#include "engine/outlook/shortage.hpp"

#include <algorithm>
#include <cmath>
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

bool look_alike(const Outlook& a, const Outlook& b) {
    constexpr double tenth = .05;
    return std::abs(a.load - b.load) <= tenth && std::abs(a.needed - b.needed) <= tenth &&
           std::abs(a.staff - b.staff) <= tenth;
}

/// The half hours of the stretch next to the worst that look like it.
Stretch alike(const TeamOutlook& team, const Stretch& s) {
    const Outlook& worst = worst_of(team, s);
    const auto place = static_cast<std::size_t>(&worst - team.steps.data());
    Stretch found{place, place + 1};
    while (found.begin > s.begin && look_alike(team.steps[found.begin - 1], worst)) --found.begin;
    while (found.end < s.end && look_alike(team.steps[found.end], worst)) ++found.end;
    return found;
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
                    .told = lack == Lack::Nobody ? worst : alike(team, worst),
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
