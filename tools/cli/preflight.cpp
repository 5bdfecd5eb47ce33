#include "tools/cli/preflight.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "engine/kernel/profile.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/roster.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/shares.hpp"
#include "engine/stats/queueing.hpp"

namespace morale {

namespace {

constexpr double seconds_per_hour = 3600;
constexpr int most_rounds = 20;
constexpr double close_enough = 1e-4;  // of the contacts

/// What one team is asked to do.
struct Work {
    double share = 0;     // of all contacts
    double handle = 0;    // s, mean
    double patience = 0;  // s, mean
};

/// An agent's time for one contact of the class, when chats are handled as many at once as may be.
double handle_of(const Parameters& p, const ContactClass& kind) {
    const double alone = kind.talk.mean() + kind.after_contact_seconds;
    if (static_cast<Channel>(kind.channel) != Channel::Chat) return alone;
    return alone * (1 + p.channels.chat_stretch * (kind.concurrency - 1)) / kind.concurrency;
}

std::vector<Work> work_of_classes(const Parameters& p) {
    const std::vector<double> share = queue_shares(p);
    std::vector<Work> work(p.teams.size());
    for (std::size_t i = 0; i < share.size(); ++i) {
        const ContactClass& kind = p.classes[i];
        Work& w = work[team_of(p, kind)];
        w.share += share[i];
        w.handle += share[i] * handle_of(p, kind);
        w.patience += share[i] * kind.patience.mean();
    }
    for (Work& w : work)
        if (w.share > 0) w.handle /= w.share, w.patience /= w.share;
    return work;
}

std::vector<Work> work_of_teams(const Parameters& p) {
    std::vector<Work> work;
    for (const double share : queue_shares(p))
        work.push_back({.share = share,
                        .handle = p.contacts.talk.mean() + p.contacts.after_contact_seconds,
                        .patience = p.contacts.patience.mean()});
    return work;
}

/// Teams of another firm get what is outsourced, the others the rest.
void give_outside(const Parameters& p, std::vector<Work>& work) {
    double in = 0, out = 0;
    for (std::size_t i = 0; i < work.size(); ++i) (p.teams[i].outside.outside ? out : in) += work[i].share;
    if (out <= 0 || in <= 0) return;
    for (std::size_t i = 0; i < work.size(); ++i)
        work[i].share *=
            p.teams[i].outside.outside ? p.outsourcing.share / out : (1 - p.outsourcing.share) / in;
}

/// Mean weeks between being hired and quitting, by the hazard of tenure.
double mean_tenure_weeks(const AttritionParameters& a, bool strain, double relative_wage) {
    const double spread = strain ? std::exp(a.exhaustion_effect * a.exhaustion_effect / 2) : 1;
    const double base =
        a.base_per_week * spread * std::pow(std::min(relative_wage, a.wage_ceiling), a.wage_elasticity);
    if (base <= 0) return INFINITY;
    const auto survival = [&](double weeks) {
        return std::exp(-base *
                        (weeks + a.early_extra * a.early_weeks * (1 - std::exp(-weeks / a.early_weeks))));
    };
    const double end = 30 * a.early_weeks;  // from here on the hazard is constant
    const int steps = 3000;
    double area = 0;
    for (int i = 0; i < steps; ++i) area += survival((i + .5) * end / steps) * end / steps;
    return area + survival(end) / base;
}

double mean_tenure_weeks(const Parameters& p) {
    return mean_tenure_weeks(p.attrition, p.mechanisms.strain,
                             p.money.wage_per_hour / p.money.market_wage_per_hour);
}

/// Share of the seats whose holder is there and trained.
double filled_share(const Parameters& p) {
    if (!p.mechanisms.attrition) return 1;
    const double away_weeks = p.hiring.fill_time.mean() / in_seconds(week) + p.hiring.training_weeks;
    const double tenure = mean_tenure_weeks(p);
    return std::isinf(tenure) ? 1
                              : std::max(0., tenure - p.hiring.training_weeks) /
                                    (tenure + away_weeks - p.hiring.training_weeks);
}

using Week = std::array<double, Profile::steps>;

/// Agents ready for contacts, by half hour.
Week staff_of(const Parameters& p, const Team& team, const Profile& load) {
    const double filled = filled_share(p);
    const auto seats = static_cast<int>(seats_wanted(p, team));
    Week staff;
    staff.fill(filled * seats);
    if (p.roster.always_present) return staff;
    const double there = (1 - p.attrition.absence) * (1 - p.roster.leave_share);
    staff = make_roster(seats, p.roster, load).presence();
    for (double& agents : staff) agents *= filled * there;
    return staff;
}

Outlook with_servers(const Parameters& p, const Work& work, double per_second, int n) {
    Outlook o;
    if (work.share <= 0) return o;
    const double target = p.contacts.target_seconds;
    if (std::isinf(work.patience)) {
        const ErlangC c = erlang_c(per_second, work.handle, n);
        const bool stable = per_second * work.handle < n;
        o.occupancy = n > 0 ? std::min(1., per_second * work.handle / n) : 0;
        o.service_level = stable ? c.service_level(target) : 0;
        o.wait = stable ? c.mean_wait : INFINITY;
        return o;
    }
    const ErlangA a = erlang_a(per_second, work.handle, n, work.patience);
    o.occupancy = n > 0 ? a.occupancy : 0;
    // As the metric: who gave up within the target does not count.
    o.service_level = n > 0 ? a.service_level(target) / (1 - a.abandoned_within(target)) : 0;
    o.abandoned = a.p_abandon;
    o.wait = a.mean_wait;
    return o;
}

double between(double a, double b, double part) {
    return part > 0 ? a + part * (b - a) : a;
}

/// Half an hour with a mean staff that need not be whole: between the two whole numbers.
Outlook half_hour(const Parameters& p, const Work& work, double offered_per_hour, double staff) {
    const double per_second = offered_per_hour / seconds_per_hour;
    const double whole = std::floor(staff);
    const double part = staff - whole;
    const Outlook less = with_servers(p, work, per_second, static_cast<int>(whole));
    const Outlook more = part > 0 ? with_servers(p, work, per_second, static_cast<int>(whole) + 1) : less;
    return {.hours = .5,
            .offered = offered_per_hour,
            .load = per_second * work.handle,
            .staff = staff,
            .occupancy = between(less.occupancy, more.occupancy, part),
            .service_level = between(less.service_level, more.service_level, part),
            .abandoned = between(less.abandoned, more.abandoned, part),
            .wait = between(less.wait, more.wait, part)};
}

/// Contacts that arrive for the first time, per hour of mean load.
double fresh_per_hour(const Parameters& p, const Profile& load) {
    if (p.customers.count <= 0) return p.contacts.rate_per_hour;
    return p.customers.count * p.customers.issues_per_year / weeks_per_year / load.open_hours();
}

double contacts_per_issue(const Parameters& p, double abandoned) {
    const double unresolved = 1 - p.quality.resolution;
    return 1 /
           (1 - abandoned * p.contacts.redial_share - (1 - abandoned) * unresolved * p.contacts.return_share);
}

TeamOutlook team_outlook(const Parameters& p, std::size_t team, const Work& work, const Profile& load,
                         const Week& staff, double per_hour) {
    TeamOutlook outlook{
        .name = p.teams[team].name, .steps = std::vector<Outlook>(Profile::steps), .week = {}};
    std::map<std::pair<double, double>, Outlook> seen;  // most half hours have their like in the week
    for (std::size_t i = 0; i < staff.size(); ++i) {
        if (load.weights()[i] <= 0) continue;
        const auto [same, is_new] = seen.try_emplace({load.weights()[i], staff[i]});
        if (is_new) same->second = half_hour(p, work, per_hour * work.share * load.weights()[i], staff[i]);
        outlook.steps[i] = same->second;
        outlook.week = together(outlook.week, outlook.steps[i]);
    }
    return outlook;
}

double abandoned_share(const Preflight& flight) {
    Outlook all;
    for (const TeamOutlook& team : flight.teams) all = together(all, team.week);
    return all.abandoned;
}

}  // namespace

Outlook together(const Outlook& a, const Outlook& b) {
    if (a.hours <= 0) return b;
    if (b.hours <= 0) return a;
    const double hours = a.hours + b.hours;
    const auto by_time = [&](double x, double y) { return (x * a.hours + y * b.hours) / hours; };
    const double contacts_a = a.offered * a.hours;
    const double contacts_b = b.offered * b.hours;
    const double contacts = contacts_a + contacts_b;
    const auto by_contact = [&](double x, double y) {
        return contacts > 0 ? (x * contacts_a + y * contacts_b) / contacts : std::max(x, y);
    };
    const double staff = by_time(a.staff, b.staff);
    return {.hours = hours,
            .offered = by_time(a.offered, b.offered),
            .load = by_time(a.load, b.load),
            .staff = staff,
            .occupancy = staff > 0 ? by_time(a.occupancy * a.staff, b.occupancy * b.staff) / staff : 0,
            .service_level = by_contact(a.service_level, b.service_level),
            .abandoned = by_contact(a.abandoned, b.abandoned),
            .wait = by_contact(a.wait, b.wait)};
}

Outlook TeamOutlook::hour(int weekday, int h) const {
    const auto first = static_cast<std::size_t>(weekday * 48 + 2 * h);
    return together(steps[first], steps[first + 1]);
}

double steady_turnover(const AttritionParameters& attrition, bool strain, double relative_wage) {
    return weeks_per_year / mean_tenure_weeks(attrition, strain, relative_wage);
}

double steady_turnover(const Parameters& p) {
    return p.mechanisms.attrition ? weeks_per_year / mean_tenure_weeks(p) : 0;
}

Preflight preflight(const Parameters& p) {
    const Profile load = Profile::of(p.load.by_day, p.load.by_hour);
    std::vector<Work> work = p.classes.empty() ? work_of_teams(p) : work_of_classes(p);
    give_outside(p, work);
    const double fresh = fresh_per_hour(p, load);
    std::vector<Week> staff;
    for (const Team& team : p.teams) staff.push_back(staff_of(p, team, load));
    Preflight flight;
    double abandoned = 0;
    for (int round = 0; round < most_rounds; ++round) {  // who gives up calls again, which makes more give up
        flight.contacts_per_issue = contacts_per_issue(p, abandoned);
        flight.teams.clear();
        for (std::size_t t = 0; t < p.teams.size(); ++t)
            flight.teams.push_back(
                team_outlook(p, t, work[t], load, staff[t], fresh * flight.contacts_per_issue));
        const double now = abandoned_share(flight);
        if (std::abs(now - abandoned) < close_enough) break;
        abandoned = now;
    }
    for (const TeamOutlook& team : flight.teams)
        flight.contacts_per_week += team.week.offered * team.week.hours;
    flight.turnover = steady_turnover(p);
    return flight;
}

}  // namespace morale
