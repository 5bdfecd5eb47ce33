#include "engine/outlook/outlook.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/kernel/profile.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/customer_groups.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/pools.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/outlook/customers.hpp"
#include "engine/outlook/pressure.hpp"
#include "engine/outlook/team_line.hpp"
#include "engine/outlook/team_week.hpp"

namespace morale {

namespace {

constexpr int most_rounds = 30;
constexpr double close_enough = 1e-4;
constexpr double still_moving = .01;  // change in the last round from which on no usual week was found

/// Contacts of new issues, per hour of mean load.
double fresh_per_hour(const Parameters& p, const Profile& load) {
    const double reach = past_bot(p, shared_out(p, given_shares(p)));
    if (p.customers.count <= 0) return reach * p.contacts.rate_per_hour;
    return reach * (p.customers.count * issues_per_customer_year(p) / weeks_per_year / load.open_hours());
}

/// Whether such contacts come again within the study, on average.
bool comes_again(const Parameters& p, const Distribution& after) {
    return after.mean() < in_seconds(week) * (p.time.warmup_weeks + p.time.horizon_weeks);
}

struct Totals {
    double handled = 0, gone = 0, resolved = 0;
    double wait = 0;  // s, of all contacts
};

Totals totals_of(const std::vector<TeamWeek>& teams) {
    Totals all;
    double offered = 0;
    for (const TeamWeek& team : teams) {
        all.handled += team.handled_per_week;
        all.gone += team.gone_per_week;
        all.resolved += team.handled_per_week * team.work.resolved(team.people.resolves);
        const double contacts = team.outlook.week.offered * team.outlook.week.hours;
        offered += contacts;
        if (contacts > 0 && std::isfinite(team.outlook.week.wait))
            all.wait += contacts * team.outlook.week.wait;
    }
    if (offered > 0) all.wait /= offered;
    return all;
}

Usual usual_of(const Parameters& p, const std::vector<TeamWeek>& teams) {
    Usual usual;
    usual.chat_factor.assign(p.classes.size(), 1);
    for (const TeamWeek& team : teams) {
        usual.teams.push_back({.handle_factor = handle_factor_of(team),
                               .occupancy = team.outlook.load.pressed_occupancy,
                               .standard = team.pressure.standard,
                               .practice = team.pressure.practice,
                               .demand = p.mechanisms.strain ? team.people.demand : 0,
                               .exhaustion = team.people.exhaustion});
        for (const LineClass& c : team.work.classes)
            if (c.places > 1) usual.chat_factor[c.queue] = team.outlook.load.chat_factor;
    }
    return usual;
}

using Pools = std::vector<std::vector<std::size_t>>;

/// The teams that are told as one line. Where some only help later, or with a part of the contacts, one line
/// of all of them is the best that they can reach. Mail that waits beside the line of one of them alone keeps
/// them apart.
Pools told_as_one(const Parameters& p, const std::vector<TeamWork>& work) {
    Pools pools = teams_that_help(p);
    std::erase_if(pools, [&](const std::vector<std::size_t>& rows) {
        const auto has_mail = [&](std::size_t row) { return !work[row].mail.empty(); };
        return std::ranges::any_of(rows, has_mail) && !std::ranges::all_of(rows, has_mail);
    });
    return pools;
}

/// The fixed point of a centre as it is found.
struct Rounds {
    const Parameters& p;
    const Profile load;
    const Pools pools;
    std::vector<TeamWeek> teams{};
    CentreOutlook outlook{};
    double fresh = 0, open_hours = 0;  // contacts of new issues per hour of mean load
    double returning = 0, late = 0;    // shares of the unresolved, and of those who gave up
    double coming_back = 0;            // contacts a week

    Rounds(const Parameters& of, std::span<const TeamLoad> mend, Pools as_one)
        : p(of), load(load_of(of)), pools(std::move(as_one)) {
        for (TeamWork& work : work_of_teams(p)) {
            const std::size_t row = teams.size();
            teams.push_back({.work = std::move(work),
                             .seats = seats_wanted(p, p.teams[row]),
                             .roster = roster_of(p, p.teams[row]),
                             .cover = load_to_cover(p, row, load)});
            teams.back().of_hours = parts_of_hours(p, teams.back().work);
            if (row < mend.size()) teams.back().mend = mend[row];
            teams.back().people = people_under(
                p, row, {.occupancy = p.strain.neutral_occupancy, .hostile = p.hostility.neutral_per_day},
                p.strain.neutral);
        }
        fresh = fresh_per_hour(p, load);
        open_hours = load.open_hours();
        outlook.hostility = p.hostility.neutral_share;
        returning = comes_again(p, p.contacts.return_after) ? p.contacts.return_share : 0;
        late = !redials_soon(p) && comes_again(p, p.contacts.redial_after) ? p.contacts.redial_share : 0;
        const double again = (1 - p.quality.resolution) * returning;
        coming_back = fresh * open_hours * again / (1 - again);
    }

    /// The teams of each pool and how many of them are there.
    void fill_pools() {
        for (const std::vector<std::size_t>& rows : pools) {
            Pool pool;
            for (const std::size_t row : rows) {
                pool.share += teams[row].work.share;
                pool.of_hours.add(teams[row].of_hours);
                const Week staff = staff_of(p, row, teams[row], load);
                for (std::size_t i = 0; i < staff.size(); ++i) pool.staff[i] += staff[i];
            }
            for (const std::size_t row : rows) teams[row].pool = pool;
        }
    }

    /// One round; `people` says whether people follow their load. Returns the largest change.
    double go_on(bool people) {
        const double per_hour = fresh + coming_back / open_hours;
        const double before = coming_back;
        double moved = 0, moved_on_average = 0;
        fill_pools();
        for (std::size_t row = 0; row < teams.size(); ++row) {
            const Moved of_team = solve_week(p, row, load, per_hour, teams[row]);
            moved = std::max(moved, of_team.most);
            moved_on_average = std::max(moved_on_average, of_team.mean);
            if (!people) continue;
            teams[row].unrest = unrest_of_days(p, teams[row]);
            solve_load(p, outlook.hostility, teams[row]);
            solve_people(p, row, teams[row]);
        }
        const Totals all = totals_of(teams);
        outlook.resolves = all.handled > 0 ? all.resolved / all.handled : p.quality.resolution;
        outlook.hostility = hostility_of(p, outlook.resolves, all.wait);
        const double returns = (all.handled - all.resolved) * returning + all.gone * late;
        coming_back += step_of_round * (returns - coming_back);
        const double scale = std::max(1., fresh * open_hours);
        const double came_back = std::abs(coming_back - before) / scale;
        // One quiet half hour may swing for ever; false also if it is not a number.
        outlook.settled = moved_on_average < still_moving && came_back < still_moving;
        return std::max(moved, came_back);
    }

    void settle(bool people) {
        for (int round = 0; round < most_rounds; ++round) {
            const double moved = go_on(people);
            if (round > 4 && moved < close_enough) break;
        }
    }
};

}  // namespace

CentreOutlook outlook_of(const Parameters& p, std::span<const TeamLoad> mend) {
    Rounds rounds(p, mend, pools_of(p));
    rounds.settle(true);
    std::vector<TeamWeek>& teams = rounds.teams;
    CentreOutlook& outlook = rounds.outlook;
    const double fresh = rounds.fresh, open_hours = rounds.open_hours;
    double heads = 0, quits = 0;
    for (std::size_t row = 0; row < teams.size(); ++row) {
        TeamWeek& team = teams[row];
        solve_load(p, outlook.hostility, team);
        team.pressure = usual_pressure(p, team.outlook.load.pressed_occupancy, team.unrest);
        solve_people(p, row, team);
        outlook.contacts_per_week += team.outlook.week.offered * team.outlook.week.hours;
        if (p.teams[row].outside.outside) continue;
        heads += team.seats * team.people.employed;
        quits += team.seats * team.people.employed * team.people.turnover;
    }
    outlook.turnover = heads > 0 ? quits / heads : 0;
    outlook.contacts_per_issue = fresh > 0 ? outlook.contacts_per_week / (fresh * open_hours) : 1;
    outlook.usual = usual_of(p, teams);
    for (std::size_t row = 0; row < teams.size(); ++row) {
        teams[row].outlook.name = p.teams[row].name;
        teams[row].outlook.people = teams[row].people;
        teams[row].outlook.handle_seconds = teams[row].work.handle_seconds;
        teams[row].outlook.needed_seconds = teams[row].work.needed_seconds;
        outlook.teams.push_back(std::move(teams[row].outlook));
    }
    return std::move(outlook);
}

std::vector<TeamOutlook> teams_under(const Parameters& p, double demand, std::span<const TeamLoad> mend) {
    Rounds rounds(p, mend, told_as_one(p, work_of_teams(p)));
    rounds.settle(true);
    rounds.fresh *= demand;
    rounds.coming_back *= demand;
    rounds.settle(false);
    std::vector<TeamOutlook> teams;
    for (std::size_t row = 0; row < rounds.teams.size(); ++row) {
        TeamOutlook& found = teams.emplace_back(std::move(rounds.teams[row].outlook));
        found.name = p.teams[row].name;
        found.handle_seconds = rounds.teams[row].work.handle_seconds;
        found.needed_seconds = rounds.teams[row].work.needed_seconds;
    }
    return teams;
}

CentreOutlook as_told(CentreOutlook of_the_base, const Parameters& p, std::span<const TeamLoad> mend) {
    const Pools helping = teams_that_help(p);
    if (helping.empty()) return of_the_base;
    std::vector<TeamOutlook> told = teams_under(p, 1, mend);
    for (const std::vector<std::size_t>& rows : helping)
        for (const std::size_t row : rows) {
            of_the_base.teams[row].steps = std::move(told[row].steps);
            of_the_base.teams[row].week = told[row].week;
        }
    return of_the_base;
}

std::vector<Outlook> week_under(const Parameters& p, double demand, std::span<const TeamLoad> mend) {
    std::vector<Outlook> weeks;
    for (const TeamOutlook& team : teams_under(p, demand, mend)) weeks.push_back(team.week);
    return weeks;
}

}  // namespace morale
