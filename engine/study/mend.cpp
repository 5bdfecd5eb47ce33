#include "engine/study/mend.hpp"

#include <algorithm>

#include "engine/model/shares.hpp"
#include "engine/model/simulate.hpp"
#include "engine/model/world.hpp"
#include "engine/study/short_runs.hpp"

namespace morale {

namespace {

constexpr int rounds = 2;
constexpr double contacts_of_round = 300'000, most_mending_contacts = 2'500'000;
constexpr Seed luck_of_mending{3};

bool is_beyond_formulas(const Parameters& p) {
    return std::ranges::any_of(p.classes, [](const ContactClass& c) {
        return static_cast<Channel>(c.channel) != Channel::Phone;
    });
}

/// Short enough to cost little, long enough for mail to pile up.
ShortRuns runs_of(const Parameters& p, double contacts_per_week) {
    return short_runs(
        {.warmup_weeks = std::min(p.time.warmup_weeks, 8.), .weeks = std::min(p.time.horizon_weeks, 26.), .runs = 24},
        {.warmup_weeks = 2, .weeks = 4, .runs = 2}, contacts_of_round / std::max(1., contacts_per_week));
}

/// What was seen of a team in all the runs.
TeamLoad load_in(const Parameters& p, const TeamOutlook& team, const Cell& seen) {
    const double handling = seen.area(Level::Handling), present = handling + seen.area(Level::Available);
    const double handled = seen.count(Count::Handled);
    const double shifts =
        seen.count(Count::ShiftsPlanned) - seen.count(Count::ShiftsOnLeave) - seen.count(Count::ShiftsSick);
    if (present <= 0 || handled <= 0 || shifts <= 0) return team.computed;
    const double lost = seen.count(Count::Abandoned) * (1 - p.contacts.redial_share);
    return {.occupancy = handling / present,
            .pressed_occupancy = handling / handled * (handled + lost) / present,
            .hostile_per_day = seen.count(Count::Hostile) / shifts,
            .chat_factor = team.load.chat_factor};
}

/// The handle time of all contacts shows how far the factor of chats is off, by their part in it.
double factor_of_chats(const TeamOutlook& team, double share_of_chats, const Cell& seen) {
    const double handled = seen.count(Count::Handled);
    if (share_of_chats <= 0 || handled <= 0 || team.handle_seconds <= 0) return 1;
    const double longer = seen.sum(Sum::HandleSeconds) / handled / team.handle_seconds;
    return std::clamp(1 + (longer - 1) / share_of_chats, .5, 2.);
}

/// Of the team's handle time.
double share_of_chats(const Parameters& p, std::size_t team) {
    double chats = 0, all = 0;
    for (const ContactClass& c : p.classes) {
        if (team_of(p, c) != team) continue;
        const double time = c.share * (c.talk.mean() + c.after_contact_seconds);
        all += time;
        if (static_cast<Channel>(c.channel) == Channel::Chat && c.concurrency > 1) chats += time;
    }
    return all > 0 ? chats / all : 0;
}

std::vector<Cell> cells_of(const Parameters& p, int runs) {
    std::vector<Cell> sums(p.teams.size());
    for (int i = 1; i <= runs; ++i) {
        const Record record = run_out(warmed_up(p, luck_of_mending, static_cast<std::uint32_t>(i)));
        if (record.failure) continue;  // its study fails too, and says why
        for (std::size_t team = 0; team < sums.size(); ++team)
            sums[team].add(record.tape.group(static_cast<int>(team)));
    }
    return sums;
}

double factor(double seen, double computed) {
    return seen > 0 && computed > 0 ? seen / computed : 1;
}

}  // namespace

std::vector<TeamLoad> mend_of(const Parameters& base) {
    if (!is_beyond_formulas(base) || base.roster.always_present) return {};
    std::vector<TeamLoad> mend(base.teams.size(), as_computed);
    for (int round = 0; round < rounds; ++round) {
        const CentreOutlook outlook = outlook_of(base, mend);
        if (!outlook.settled) return {};
        const ShortRuns extent = runs_of(base, outlook.contacts_per_week);
        if (extent.all_weeks() * outlook.contacts_per_week > most_mending_contacts) return {};
        Parameters p = base;
        p.usual = outlook.usual;
        p.time.warmup_weeks = extent.warmup_weeks;
        p.time.horizon_weeks = extent.weeks;
        const std::vector<Cell> cells = cells_of(p, extent.runs);
        for (std::size_t team = 0; team < mend.size(); ++team) {
            const TeamOutlook& computed = outlook.teams[team];
            const TeamLoad seen = load_in(base, computed, cells[team]);
            mend[team].occupancy = factor(seen.occupancy, computed.computed.occupancy);
            mend[team].pressed_occupancy =
                factor(seen.pressed_occupancy, computed.computed.pressed_occupancy);
            mend[team].hostile_per_day = factor(seen.hostile_per_day, computed.computed.hostile_per_day);
            mend[team].chat_factor *= factor_of_chats(computed, share_of_chats(base, team), cells[team]);
        }
    }
    return mend;
}

}  // namespace morale
