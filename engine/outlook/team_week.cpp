#include "engine/outlook/team_week.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "engine/kernel/math.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/world/roster.hpp"
#include "engine/model/world/roster_by_numbers.hpp"
#include "engine/outlook/normal_nodes.hpp"

namespace morale {

namespace {

constexpr double seconds_per_hour = 3600, step_seconds = 1800;
constexpr double soon_seconds = 2 * 3600.;

constexpr double log_of_grid = .015;  // step of the rates for which lines are solved
constexpr int busy_steps = 50;
constexpr double most_warmup_weeks_of_mail = 8,
                 most_weeks_of_mail = 26;  // time over which its backlog is followed
constexpr unsigned most_exact = 256;       // agents of whom each further one counts by itself
constexpr std::size_t equal_days = 15;     // days for which a load that varies much is looked at
constexpr int most_planned = 400;          // people: the plan of more has the same shape

double open_days_of(const Parameters& p) {
    return open_days(p);
}

double shift_seconds_on_phone(const Roster& roster) {
    return roster.shift_hours * seconds_per_hour * (1 - roster.off_phone_share);
}

/// Of the people on the floor, those whose shifts are planned and who come.
double coming(const Parameters& p, const People& people) {
    return (1 - people.absence) * (1 - p.roster.leave_share);
}

/// The numbers of a schedule, as far as there are people for its shifts and they are not ill.
Week scheduled_staff(const Parameters& p, const TeamWeek& team, const Schedule& schedule) {
    const double people = team.seats * team.people.on_floor;
    Week staff{};
    for (std::size_t i = 0; i < staff.size(); ++i) staff[i] = std::min<double>(schedule[i], people);
    if (p.roster.always_present) return staff;
    const double rows = std::max(1, rows_for_numbers(team.roster, schedule));
    const double covered =
        std::min(1., people * (1 - p.roster.leave_share) / rows) * (1 - team.people.absence);
    for (std::size_t i = 0; i < staff.size(); ++i) staff[i] = schedule[i] * covered;
    return staff;
}

/// Relative variance of presence for a mean staff, and of the day's load.
double unrest_of(const Parameters& p, const TeamWeek& team, double staff) {
    double variance = p.contacts.day_factor_sd * p.contacts.day_factor_sd;
    if (staff <= 0) return variance;
    if (!p.roster.always_present) variance += team.people.absence / staff;
    const double held = team.people.on_floor;
    if (p.mechanisms.attrition && held > 0) variance += (1 - held) / (held * team.seats);
    return variance;
}

TeamWait between(const TeamWait& a, const TeamWait& b, double part) {
    if (part <= 0) return a;
    const auto mix = [part](double x, double y) { return x == y ? x : x + part * (y - x); };
    return {.in_time = mix(a.in_time, b.in_time),
            .gone_in_time = mix(a.gone_in_time, b.gone_in_time),
            .abandoned = mix(a.abandoned, b.abandoned),
            .mean = mix(a.mean, b.mean),
            .handled = mix(a.handled, b.handled),
            .occupied = mix(a.occupied, b.occupied),
            .chat_factor = mix(a.chat_factor, b.chat_factor)};
}

/// The wait at a rate between two rates of a grid, each of which is solved once for all half hours and
/// rounds. As load and staff vary from day to day, that is near enough.
TeamWait wait_near(const Parameters& p, TeamWeek& team, double rate, double always_busy, int n) {
    const double place = math::log(rate) / log_of_grid;
    const auto below = static_cast<int>(std::floor(place));
    const auto busy = static_cast<int>(always_busy * busy_steps + .5);
    const auto solved = [&](int i) {
        const auto [at, is_new] = team.solved.try_emplace({i, busy, n});
        if (is_new)
            at->second = team_wait(p, team.work, math::exp(i * log_of_grid),
                                   busy / static_cast<double>(busy_steps), n);
        return at->second;
    };
    return between(solved(below), solved(below + 1), place - below);
}

/// The step between numbers of agents for which lines are solved. Neighbours in a small team; in a large one
/// they lie less than half a percent apart, so that few lines have to be solved.
int step_of_staff(double staff) {
    return std::max(1, static_cast<int>(std::bit_floor(static_cast<unsigned>(staff)) / most_exact));
}

/// For a staff that need not be whole: interpolates between two numbers that are `step` apart.
template <class WaitOf>
TeamWait with_staff(double staff, int step, WaitOf&& wait_of) {
    const int n = static_cast<int>(staff) / step * step;
    const double part = (staff - n) / step;
    const TeamWait less = wait_of(n);
    return part > 1e-9 ? between(less, wait_of(n + step), part) : less;
}

/// Worked shifts of the team in a week.
double shifts_per_week(const Parameters& p, const TeamWeek& team) {
    const double open_days = open_days_of(p);
    return team.seats * team.people.on_floor * std::min(team.roster.days_per_week, open_days) *
           coming(p, team.people);
}

/// The line of a half hour over all the days on which it comes.
struct LineOfHalfHour {
    double in_time = 0, gone_in_time = 0, abandoned = 0;  // shares of those in the line
    double wait = 0;                                      // s, mean
    double occupied = 0;                                  // agents
    double stretched = 0;  // how much longer a chat takes because of others beside it, as a share
};

/// Loads of days that are as likely as each other, with a mean of 1; of a contact, the busier days see more.
std::vector<double> days_of_equal_chance(double sd) {
    const Distribution law = Distribution::gamma(1, sd);
    std::vector<double> days(equal_days);
    double sum = 0;
    for (std::size_t i = 0; i < days.size(); ++i)
        sum += days[i] = law.quantile((static_cast<double>(i) + .5) / static_cast<double>(equal_days));
    for (double& day : days) day *= static_cast<double>(equal_days) / sum;
    return days;
}

/// Staff and load vary from day to day; where that is little, only their ratio counts.
LineOfHalfHour line_of_half_hour(const Parameters& p, TeamWeek& team, double rate, double always_busy,
                                 double staff) {
    const double sd = math::sqrt(unrest_of(p, team, staff));
    LineOfHalfHour sum;
    const auto add = [&](const TeamWait& wait, double there, double weight, double of_time) {
        sum.in_time += weight * wait.in_time;
        sum.gone_in_time += weight * wait.gone_in_time;
        sum.abandoned += weight * wait.abandoned;
        sum.wait += weight * wait.mean;
        sum.occupied += of_time * std::min(wait.occupied, there);
        sum.stretched += weight * (wait.chat_factor - 1);
    };
    if (p.contacts.day_factor_sd > most_normal_day_sd && rate > 0) {
        if (team.days.empty()) team.days = days_of_equal_chance(p.contacts.day_factor_sd);
        for (const double load : team.days) {
            const auto near = [&](int n) { return wait_near(p, team, rate * load, always_busy, n); };
            add(with_staff(staff, step_of_staff(staff), near), staff, load / equal_days, 1. / equal_days);
        }
        return sum;
    }
    if (sd == 0 || rate <= 0) {
        add(with_staff(staff, 1, [&](int n) { return team_wait(p, team.work, rate, always_busy, n); }), staff,
            1, 1);
        return sum;
    }
    for (const NormalNode& day : five_nodes) {
        const double there = std::max(0., staff * (1 + day.z * sd));
        const TeamWait wait = with_staff(there, step_of_staff(there),
                                         [&](int n) { return wait_near(p, team, rate, always_busy, n); });
        add(wait, there, day.weight, day.weight);
    }
    return sum;
}

/// The line and the mail together. Rates are per second.
Outlook with_mail(const LineOfHalfHour& line, double rate, double mail_rate, const TeamWork& work,
                  double staff, const Backlog& backlog, std::size_t step) {
    const double all = rate + mail_rate, in_time = rate * line.in_time + mail_rate * backlog.in_time;
    const double counted = rate * (1 - line.gone_in_time) + mail_rate;
    const double occupied = line.occupied + backlog.taken[step];
    return {
        .hours = .5,
        .offered = all * seconds_per_hour,
        .load = all * work.handle_seconds,
        .needed = all * work.needed_seconds,
        .staff = staff,
        .occupancy = staff > 0 ? std::min(1., occupied / staff) : 0,
        .service_level = counted > 0 ? in_time / counted : 0,
        .abandoned = all > 0 ? rate * line.abandoned / all : 0,
        .wait = all > 0 && mail_rate > 0 ? (rate * line.wait + mail_rate * backlog.wait) / all : line.wait};
}

/// The spare time that the line leaves for mail.
void solve_mail(const Parameters& p, TeamWeek& team, const Week& staff, const Week& occupied,
                const Week& mail_rate) {
    BacklogGiven g;
    g.load_sd = p.contacts.day_factor_sd;
    g.slow_weeks = team.unrest.slow_weeks;
    g.warmup_weeks = static_cast<int>(std::min(p.time.warmup_weeks, most_warmup_weeks_of_mail));
    g.weeks = std::max(1, static_cast<int>(std::min(p.time.horizon_weeks, most_weeks_of_mail)));
    double share = 0, seconds = 0;
    for (const LineClass& c : team.work.mail) share += c.share, seconds += c.share * c.handle_seconds;
    for (const LineClass& c : team.work.mail) g.targets.push_back({c.share / share, c.target_seconds});
    g.handle_seconds = seconds / share;
    for (std::size_t i = 0; i < staff.size(); ++i) {
        g.arriving[i] = mail_rate[i] * step_seconds;
        g.staff[i] = mail_rate[i] > 0 ? staff[i] : 0;
        g.spare[i] = mail_rate[i] > 0 ? std::max(0., staff[i] - occupied[i]) : 0;
    }
    const double mean = std::max(1., shifts_per_week(p, team) / std::max(1., open_days_of(p)));
    if (!p.roster.always_present) g.day_sd = math::sqrt(team.people.absence / mean);
    g.slow_sd = team.unrest.slow_sd;
    team.backlog = backlog_of(g);
}

/// Load at the stated handle time over presence: contacts handled and contacts given up for good.
double pressed(const Parameters& p, const TeamWeek& team) {
    const Outlook& w = team.outlook.week;
    const double present = w.staff * w.hours * seconds_per_hour;
    if (present <= 0) return 0;
    const double given_up = team.gone_per_week * (1 - p.contacts.redial_share);
    const double of_handled = w.occupancy * present;
    const double each =
        team.handled_per_week > 0 ? of_handled / team.handled_per_week : team.work.handle_seconds;
    return each * (team.handled_per_week + given_up) / present;
}

}  // namespace

bool redials_soon(const Parameters& p) {
    return p.contacts.redial_after.mean() <= soon_seconds;
}

// Shifts are planned for people who are not on leave.
Week staff_of(const Parameters& p, std::size_t row, TeamWeek& team, const Profile& load) {
    const double people = team.seats * team.people.on_floor;
    Week staff;
    staff.fill(people);
    if (people <= 0) return staff;
    if (has_schedule(p.teams[row])) return scheduled_staff(p, team, schedule_of(p.teams[row], load));
    if (p.roster.always_present) return staff;
    const double planned = people * (1 - p.roster.leave_share);
    const int rows = std::clamp(static_cast<int>(planned + .5), 1, most_planned);
    const auto [plan, is_new] = team.plans.try_emplace(rows);
    if (is_new) plan->second = make_roster(rows, team.roster, team.cover).presence();
    // The last contact of a shift is finished after its end.
    const double longer = team.outlook.week.occupancy * team.work.handle_seconds *
                          (1 + team.work.handle_cv2) / 2 / shift_seconds_on_phone(team.roster);
    // What takes longer than a shift keeps its agent at it day and night, and nobody counts twice.
    const double most = longer < 1 ? std::numeric_limits<double>::infinity() : people;
    for (std::size_t i = 0; i < staff.size(); ++i)
        staff[i] =
            std::min(most, plan->second[i] * planned / rows * (1 - team.people.absence) * (1 + longer));
    return staff;
}

Moved solve_week(const Parameters& p, std::size_t row, const Profile& load, double per_hour, TeamWeek& team) {
    const Week staff = staff_of(p, row, team, load);
    const double redial = redials_soon(p) ? p.contacts.redial_share : 0;
    team.outlook.steps.assign(Profile::steps, {});
    team.outlook.week = {};
    team.handled_per_week = team.gone_per_week = 0;
    double stretched = 0, chats = 0, contacts = 0;
    Moved moved;
    Week occupied{}, mail_rate{};
    std::map<std::array<double, 4>, LineOfHalfHour> seen;  // most half hours have their like in the week
    for (std::size_t i = 0; i < staff.size(); ++i) {
        const double weight = load.weights()[i];
        if (weight <= 0) continue;
        const SharedLine line = shared_line(team.work, team.of_hours, team.pool, staff[i], i);
        const double per_second = per_hour * line.share * weight / seconds_per_hour;
        const double line_rate = per_second * line.in_line / (1 - redial * std::min(team.redials[i], .99));
        const double rate = line_rate * line.own;
        mail_rate[i] = per_second * line.own * line.mail;
        const double always_busy = team.backlog.busy[i];
        const auto [same, is_new] =
            seen.try_emplace({weight * line.in_line, line.staff, team.redials[i], always_busy});
        if (is_new) same->second = line_of_half_hour(p, team, line_rate, always_busy, line.staff);
        LineOfHalfHour now = same->second;
        now.occupied *= line.own;
        occupied[i] = now.occupied;
        const double change = std::abs(now.abandoned - team.redials[i]);
        moved.most = std::max(moved.most, change);
        moved.mean += rate * change, contacts += rate;
        team.redials[i] += step_of_round * (now.abandoned - team.redials[i]);
        team.outlook.steps[i] = with_mail(now, rate, mail_rate[i], team.work, staff[i], team.backlog, i);
        team.outlook.week = together(team.outlook.week, team.outlook.steps[i]);
        const double handled = rate * (1 - now.abandoned) * step_seconds;
        team.handled_per_week += handled;
        team.gone_per_week += rate * now.abandoned * step_seconds;
        stretched += handled * now.stretched, chats += handled;
    }
    team.handled_per_week += team.backlog.handled_per_week;
    team.outlook.computed.chat_factor = chats > 0 ? 1 + stretched / chats : 1;
    if (!team.work.mail.empty()) solve_mail(p, team, staff, occupied, mail_rate);
    if (contacts > 0) moved.mean /= contacts;
    return moved;
}

void solve_load(const Parameters& p, double hostility, TeamWeek& team) {
    const double shifts = shifts_per_week(p, team);
    TeamLoad& load = team.outlook.computed;
    load.occupancy = p.roster.always_present ? p.strain.neutral_occupancy : team.outlook.week.occupancy;
    load.pressed_occupancy = pressed(p, team);
    load.hostile_per_day = shifts > 0 && !p.roster.always_present ? team.handled_per_week * hostility / shifts
                                                                  : p.hostility.neutral_per_day;
    const TeamLoad& mend = team.mend;
    team.outlook.load = {.occupancy = std::min(1., load.occupancy * mend.occupancy),
                         .pressed_occupancy = load.pressed_occupancy * mend.pressed_occupancy,
                         .hostile_per_day = load.hostile_per_day * mend.hostile_per_day,
                         .chat_factor = load.chat_factor * mend.chat_factor};
    if (p.roster.always_present) team.outlook.load.occupancy = load.occupancy;
}

void solve_people(const Parameters& p, std::size_t row, TeamWeek& team) {
    const DailyLoad load{.occupancy = team.outlook.load.occupancy,
                         .hostile = team.outlook.load.hostile_per_day,
                         .pressure = team.pressure.pressure,
                         .quits = team.people.turnover / weeks_per_year};
    const double before = team.people.on_floor;
    team.people = people_under(p, row, load, team.people.exhaustion);
    if (p.mechanisms.attrition)
        team.people.on_floor = before + step_of_round * (team.people.on_floor - before);
}

Unrest unrest_of_days(const Parameters& p, const TeamWeek& team) {
    const double felt = 1 - math::exp(-1 / p.time_pressure.memory_days);
    const double of_days = felt / (2 - felt);  // of a variance, after smoothing
    const double open_days = open_days_of(p);
    const double shifts = shifts_per_week(p, team) / std::max(1., open_days);
    const double contacts = team.handled_per_week / std::max(1., open_days);
    double variance = p.contacts.day_factor_sd * p.contacts.day_factor_sd;
    if (shifts > 0 && !p.roster.always_present) variance += team.people.absence / shifts;
    if (contacts > 0) variance += (1 + team.work.handle_cv2) / contacts;
    Unrest unrest{.fast_sd = math::sqrt(variance * of_days)};
    const double held = team.people.on_floor;
    if (p.mechanisms.attrition && held > 0 && team.seats > 0)
        unrest.slow_sd = math::sqrt((1 - held) / (held * team.seats));
    unrest.slow_weeks = std::max(1., p.hiring.fill_time.mean() / in_seconds(week) + p.hiring.training_weeks);
    return unrest;
}

double handle_factor_of(const TeamWeek& team) {
    const double busy = std::clamp(team.outlook.week.occupancy * team.mend.occupancy, 0., 1.);
    return team.people.handle_by_agent + busy * (team.people.handle_by_time - team.people.handle_by_agent);
}

}  // namespace morale
