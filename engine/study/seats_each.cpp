#include "engine/study/seats_each.hpp"

#include <algorithm>
#include <numeric>

#include "engine/model/contract.hpp"
#include "engine/model/pools.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/shares.hpp"
#include "engine/study/settle.hpp"
#include "engine/study/whole_parts.hpp"

namespace morale {

namespace {

/// Work stays where it is although seats do not: shares that follow from the seats are written down. As
/// elsewhere, more agents under a policy attract no contacts.
void keep_work_in_place(Parameters& base, Parameters& policy) {
    const bool by_seats = std::ranges::all_of(base.teams, [](const Team& team) { return team.share <= 0; });
    if (!base.classes.empty() || base.teams.size() < 2 || !by_seats) return;
    const std::vector<double> shares = given_shares(base);
    for (std::size_t team = 0; team < shares.size(); ++team)
        base.teams[team].share = policy.teams[team].share = shares[team];
}

/// The places in `teams` of those that help each other, a line for each group of two and more.
std::vector<std::vector<std::size_t>> helping_places(const Parameters& p,
                                                     std::span<const std::size_t> teams) {
    std::vector<std::vector<std::size_t>> groups;
    for (const std::vector<std::size_t>& helping : teams_that_help(p)) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < teams.size(); ++i)
            if (std::ranges::count(helping, teams[i]) > 0) places.push_back(i);
        if (places.size() > 1) groups.push_back(std::move(places));
    }
    return groups;
}

/// The seats of a group again: as they are now, the further ones in its cheapest team, and the fewer ones out
/// of its dearest, which keep one.
void give_by_cost(const Parameters& p, std::span<const std::size_t> teams, std::vector<std::size_t> places,
                  std::vector<int>& each) {
    std::ranges::stable_sort(places, {}, [&](std::size_t i) { return wage_of(p, p.teams[teams[i]]); });
    int more = 0;
    for (const std::size_t i : places) {
        const int now = static_cast<int>(p.teams[teams[i]].agents);
        more += each[i] - now;
        each[i] = now;
    }
    if (more > 0) each[places.front()] += more;
    for (auto i = places.rbegin(); i != places.rend() && more < 0; ++i) {
        const int taken = std::min(-more, each[*i] - 1);
        each[*i] -= taken;
        more += taken;
    }
}

}  // namespace

bool wages_differ(const Parameters& p, std::span<const std::size_t> teams) {
    return std::ranges::any_of(helping_places(p, teams), [&](const std::vector<std::size_t>& places) {
        return std::ranges::any_of(places, [&](std::size_t i) {
            return wage_of(p, p.teams[teams[i]]) != wage_of(p, p.teams[teams[places.front()]]);
        });
    });
}

std::vector<std::size_t> teams_with_seats(const Parameters& p) {
    std::vector<std::size_t> teams;
    for (std::size_t team = 0; team < p.teams.size(); ++team)
        if (!p.teams[team].outside.outside && p.teams[team].agents > 0 && !has_schedule(p.teams[team]))
            teams.push_back(team);
    return teams;
}

int seats_of(const Parameters& p, std::span<const std::size_t> teams) {
    return std::accumulate(teams.begin(), teams.end(), 0, [&](int sum, std::size_t team) {
        return sum + static_cast<int>(p.teams[team].agents);
    });
}

StudyPlan plan_with_seats(const StudyPlan& settled, std::span<const std::size_t> teams, int seats) {
    return plan_with_seats(
        settled, teams, seats_each(settled.policies.front().parameters, teams, seats, SeatsGoTo::Proportion));
}

std::vector<int> seats_each(const Parameters& p, std::span<const std::size_t> teams, int seats,
                            SeatsGoTo to) {
    std::vector<double> now;
    for (const std::size_t team : teams) now.push_back(p.teams[team].agents);
    std::vector<int> each = whole_parts(now, seats, 1);
    if (to == SeatsGoTo::Cheapest)
        for (std::vector<std::size_t>& places : helping_places(p, teams))
            give_by_cost(p, teams, std::move(places), each);
    return each;
}

StudyPlan plan_with_seats(const StudyPlan& settled, std::span<const std::size_t> teams,
                          std::span<const int> each) {
    StudyPlan plan = settled;
    PolicyPlan& policy = plan.policies.front();
    keep_work_in_place(plan.base, policy.parameters);
    for (std::size_t i = 0; i < teams.size(); ++i) policy.parameters.teams[teams[i]].agents = each[i];
    policy.from = always;
    policy.until = never;
    policy.parameters.usual = usual_of_policy(policy.parameters, policy.from, plan.base, plan.mend);
    return plan;
}

}  // namespace morale
