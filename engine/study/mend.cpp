#include "engine/study/mend.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/model/hours.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/pools.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/world/world.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/short_runs.hpp"

namespace morale {

namespace {

// Each round has its own luck and moves the result by less, so that the last rounds are averaged.
constexpr std::array steps = {1., .5, .4, .33, .25, .2};
// Contacts, or what takes as long.
constexpr double effort_of_round = 400'000, most_of_round = 2'000'000, most_of_all_rounds = 4'000'000;
constexpr double as_before = .005;  // change of the handle time, and of occupancy, that counts as none
constexpr Seed luck_of_mending{3};

/// Short enough to cost little, long enough for mail to pile up.
ShortRuns runs_of(const Parameters& p, double effort) {
    const bool mail = std::ranges::any_of(
        p.classes, [](const ContactClass& c) { return static_cast<Channel>(c.channel) == Channel::Mail; });
    const ShortRuns wanted{.warmup_weeks = std::min(p.time.warmup_weeks, mail ? 8. : 4.),
                           .weeks = std::min(p.time.horizon_weeks, mail ? 26. : 16.),
                           .runs = 24};
    const double affordable = effort_of_round / std::max(1., effort);
    const ShortRuns runs = short_runs(wanted, {.warmup_weeks = 2, .weeks = 4, .runs = 4}, affordable);
    return runs.all_weeks() * effort <= most_of_round
               ? runs
               : short_runs(wanted, {.warmup_weeks = 1, .weeks = 2, .runs = 1}, affordable);
}

/// What the runs show of a team.
struct Seen {
    Cell cell;
    ChatsBegun chats;

    /// The mean factor on a chat's time because it is held beside others.
    double chat_factor(const Parameters& p) const {
        return chats.begun > 0 ? 1 + p.channels.chat_stretch * static_cast<double>(chats.beside) /
                                         static_cast<double>(chats.begun)
                               : 1;
    }
};

/// The team's load in the runs. Pressure counts from the stated time per contact, so what the runs cut or
/// stretch is taken off; otherwise a team that hurries would show a load at which nobody has to.
TeamLoad load_in(const Parameters& p, const TeamOutlook& team, const Seen& seen) {
    const Cell& cell = seen.cell;
    const double handling = cell.area(Level::Handling), present = handling + cell.area(Level::Available);
    const double handled = cell.count(Count::Handled);
    const double shifts =
        cell.count(Count::ShiftsPlanned) - cell.count(Count::ShiftsOnLeave) - cell.count(Count::ShiftsSick);
    if (present <= 0 || handled <= 0 || shifts <= 0) return team.computed;
    const double lost = cell.count(Count::Abandoned) * (1 - p.contacts.redial_share);
    const double longer = cell.sum(Sum::HandleSeconds) / handled / team.handle_seconds;
    return {.occupancy = handling / present,
            .pressed_occupancy = handling / handled * (handled + lost) / present / longer,
            .hostile_per_day = cell.count(Count::Hostile) / shifts,
            .chat_factor = seen.chats.begun > 0 ? seen.chat_factor(p) : team.computed.chat_factor};
}

/// The runs with numbers `first` to `first + runs - 1`.
std::vector<Seen> seen_in(const Parameters& p, int first, int runs) {
    std::vector<Seen> sums(p.teams.size());
    for (int i = first; i < first + runs; ++i) {
        const Record record = run_out(warmed_up(p, luck_of_mending, static_cast<std::uint32_t>(i)));
        if (record.failure) continue;  // the study itself fails too, and says why
        for (std::size_t team = 0; team < sums.size(); ++team) {
            sums[team].cell.add(record.tape.group(static_cast<int>(team)));
            sums[team].chats.begun += record.tape.chats[team].begun;
            sums[team].chats.beside += record.tape.chats[team].beside;
        }
    }
    return sums;
}

double factor(double seen, double computed) {
    return seen > 0 && computed > 0 ? seen / computed : 1;
}

TeamLoad factors(const TeamLoad& seen, const TeamLoad& computed) {
    return {.occupancy = factor(seen.occupancy, computed.occupancy),
            .pressed_occupancy = factor(seen.pressed_occupancy, computed.pressed_occupancy),
            .hostile_per_day = factor(seen.hostile_per_day, computed.hostile_per_day),
            .chat_factor = factor(seen.chat_factor, computed.chat_factor)};
}

TeamLoad between(const TeamLoad& a, const TeamLoad& b, double part) {
    const auto mix = [part](double x, double y) { return x + part * (y - x); };
    return {.occupancy = mix(a.occupancy, b.occupancy),
            .pressed_occupancy = mix(a.pressed_occupancy, b.pressed_occupancy),
            .hostile_per_day = mix(a.hostile_per_day, b.hostile_per_day),
            .chat_factor = mix(a.chat_factor, b.chat_factor)};
}

/// Whether the load found equals the load that people were taken to be used to.
bool settled(const TeamLoad& seen, const TeamLoad& usual) {
    return std::abs(seen.chat_factor - usual.chat_factor) < as_before * usual.chat_factor &&
           std::abs(seen.occupancy - usual.occupancy) < as_before &&
           std::abs(seen.pressed_occupancy - usual.pressed_occupancy) < as_before;
}

}  // namespace

bool is_beyond_formulas(const Parameters& p) {
    return std::ranges::any_of(p.classes, [](const ContactClass& c) {
        return static_cast<Channel>(c.channel) != Channel::Phone || c.teams.size() > 1;
    });
}

bool has_rules_beyond_formulas(const Parameters& p) {
    const bool head_start =
        std::ranges::any_of(p.classes, [](const ContactClass& c) { return c.head_start_seconds > 0; });
    const bool tells = static_cast<ToldWait>(p.announced_wait.by) != ToldWait::Nothing;
    return p.contacts.lines > 0 || p.call_backs.offered_after_seconds > 0 || tells || head_start;
}

bool waits_are_beyond_formulas(const Parameters& p) {
    return has_rules_beyond_formulas(p) || help_beyond_a_line(p) ||
           std::ranges::any_of(p.classes, [](const ContactClass& c) {
               return static_cast<Channel>(c.channel) != Channel::Phone;
           });
}

std::vector<TeamLoad> mend_of(const Parameters& base) {
    if (!is_beyond_formulas(base) || base.roster.always_present) return {};
    std::vector<TeamLoad> mend(base.teams.size(), as_computed);
    double spent = 0;
    int first_run = 1;
    for (const double step : steps) {
        const CentreOutlook outlook = outlook_of(base, mend);
        if (!outlook.settled) return {};
        const double effort = effort_of_week(base, outlook);
        const ShortRuns extent = runs_of(base, effort);
        const double more = extent.all_weeks() * effort;
        if (more > most_of_round) return {};
        if (spent + more > most_of_all_rounds) break;
        spent += more;
        Parameters p = in_mean_weeks(base);
        p.shocks.clear();  // what people are used to has none
        p.usual = outlook.usual;
        p.time.warmup_weeks = extent.warmup_weeks;
        p.time.horizon_weeks = extent.weeks;
        const std::vector<Seen> seen = seen_in(p, first_run, extent.runs);
        first_run += extent.runs;
        bool as_before = true;
        for (std::size_t team = 0; team < mend.size(); ++team) {
            const TeamOutlook& expected = outlook.teams[team];
            const TeamLoad load = load_in(base, expected, seen[team]);
            as_before = as_before && settled(load, expected.load);
            mend[team] = between(mend[team], factors(load, expected.computed), step);
        }
        if (as_before) break;
    }
    return mend;
}

}  // namespace morale
