#include "engine/study/seats_by_formula.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "engine/model/contract.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/pools.hpp"
#include "engine/model/promised.hpp"
#include "engine/study/whole_parts.hpp"

namespace morale {

namespace {

using Figure = HalfHourBound::Figure;

void add_bound(std::vector<HalfHourBound>& bounds, const Goal& goal) {
    const std::string_view metric = goal.metric;
    const bool is_known = goal.part == PartKind::Whole || goal.part == PartKind::Class;
    if (!is_known) return;  // the formula sizes lines by their classes
    const auto add = [&](Figure figure) { bounds.push_back({figure, goal.value, goal.of}); };
    if (metric == "service_level" && !goal.at_most) add(Figure::ServiceLevel);
    if (metric == "abandonment" && goal.at_most) add(Figure::Abandoned);
    if ((metric == "asa" || metric == "mean_wait_all") && goal.at_most) add(Figure::Wait);
}

/// The bounds that are about contacts of the team's line.
std::vector<HalfHourBound> bounds_of_team(const Parameters& p, const TeamWork& work,
                                          std::span<const HalfHourBound> bounds) {
    std::vector<HalfHourBound> own;
    for (const HalfHourBound& bound : bounds)
        if (bound.of_class.empty() || std::ranges::any_of(work.classes, [&](const LineClass& c) {
                return !p.classes.empty() && p.classes[c.queue].name == bound.of_class;
            }))
            own.push_back(bound);
    if (!own.empty()) return own;
    const bool each =
        std::ranges::any_of(p.classes, [](const ContactClass& one) { return one.target_share > 0; });
    for (const LineClass& c : work.classes)
        if (each && c.queue < p.classes.size())
            own.push_back(
                {Figure::ServiceLevel, promised_share(p, p.classes[c.queue]), p.classes[c.queue].name});
    if (own.empty()) own.push_back({Figure::ServiceLevel, p.contacts.target_share});
    return own;
}

FormulaSays said_of(const TeamByFormula& team, const TeamWork& work, std::span<const HalfHourBound> bounds) {
    if (!(work.in_line > 0)) return FormulaSays::NoLine;
    const bool beyond = std::ranges::any_of(bounds, &HalfHourBound::is_beyond_reach) ||
                        team.needed[team.worst()].agents >= most_agents_needed;
    return beyond ? FormulaSays::NoLimit : FormulaSays::Number;
}

/// The teams with which the team is one line; itself where it is alone.
std::vector<std::size_t> line_of(const std::vector<std::vector<std::size_t>>& lines, std::size_t team) {
    for (const std::vector<std::size_t>& line : lines)
        if (std::ranges::count(line, team) > 0) return line;
    return {team};
}

/// What comes to the teams together.
TeamOutlook offered_to(const std::vector<TeamOutlook>& outlooks, const std::vector<std::size_t>& line) {
    TeamOutlook all = outlooks[line.front()];
    for (std::size_t i = 0; i < all.steps.size(); ++i) {
        Outlook& sum = all.steps[i];
        double gone = sum.offered * sum.abandoned;
        for (std::size_t other = 1; other < line.size(); ++other) {
            const Outlook& step = outlooks[line[other]].steps[i];
            sum.hours = std::max(sum.hours, step.hours);
            sum.offered += step.offered;
            gone += step.offered * step.abandoned;
        }
        sum.abandoned = sum.offered > 0 ? gone / sum.offered : 0;
    }
    return all;
}

/// The team's part of those whom its line needs, as the teams of the line are there; where none is, all are
/// the first one's.
int part_of_line(const std::vector<TeamOutlook>& outlooks, const std::vector<std::size_t>& line,
                 std::size_t team, std::size_t step, int agents) {
    std::vector<double> there;
    for (const std::size_t one : line) there.push_back(outlooks[one].steps[step].staff);
    const std::vector<int> parts = whole_parts(there, agents);
    return parts[static_cast<std::size_t>(std::ranges::find(line, team) - line.begin())];
}

double whole_or(double value, double otherwise) {
    return std::isfinite(value) ? value : otherwise;
}

/// Seats that go to contacts which take longer than stated. Chats and mail are beyond this.
double seats_of_longer_contacts(const TeamWork& work, const TeamByFormula& team, double seen, double hours) {
    const bool plain = work.mail.empty() &&
                       std::ranges::all_of(work.classes, [](const LineClass& c) { return c.places == 1; });
    if (!plain || !(seen > 0)) return 0;
    return (seen / work.handle_seconds - 1) * team.outlook.week.load * team.outlook.week.hours / hours;
}

void add_team(SeatReasons& reasons, const TeamWork& work, const TeamByFormula& team, const PeopleSeen& people,
              const Parameters& p, int seats) {
    const double hours = hours_of_seat(p, p.teams[team.team]);
    const double employed = whole_or(people.employed, seats);
    const double floor = employed - whole_or(people.trainees, 0);
    if (team.says != FormulaSays::Number) reasons.says = team.says;
    SeatReasons one{.formula = team.seats, .vacant = seats - employed, .training = employed - floor};
    if (!p.roster.always_present) {
        one.leave = floor * p.roster.leave_share;
        one.ill = (floor - one.leave) * whole_or(people.absence, 0);
        one.off_phone = floor * whole_or(people.shrinkage, 0) - one.leave - one.ill;
    }
    one.slower = seats_of_longer_contacts(work, team, people.handle_seconds, hours);
    one.rest =
        seats - one.formula - one.vacant - one.training - one.leave - one.ill - one.off_phone - one.slower;
    for (double SeatReasons::*part :
         {&SeatReasons::formula, &SeatReasons::vacant, &SeatReasons::training, &SeatReasons::leave,
          &SeatReasons::ill, &SeatReasons::off_phone, &SeatReasons::slower, &SeatReasons::rest})
        reasons.*part += one.*part;
}

/// The parameters that hold from the start under the plan's first policy.
Parameters in_force(const StudyPlan& plan) {
    const PolicyPlan& policy = plan.policies.front();
    Parameters p = policy.from == always ? as_always(policy.parameters, plan.base) : plan.base;
    p.usual = policy.from == always ? policy.parameters.usual : plan.base.usual;
    return p;
}

}  // namespace

std::vector<HalfHourBound> bounds_of(const StudyPlan& plan) {
    std::vector<HalfHourBound> bounds;
    for (const Goal& goal : plan.goals) add_bound(bounds, goal);
    return bounds;
}

bool bounds_half_hours(const Goal& goal) {
    std::vector<HalfHourBound> bounds;
    add_bound(bounds, goal);
    return !bounds.empty();
}

double hours_of_seat(const Parameters& p, const Team& team) {
    const double open = open_days(p);
    if (p.roster.always_present) return load_of(p).open_hours();
    const Roster roster = roster_of(p, team);
    return roster.shift_hours * std::min(roster.days_per_week, open);
}

double TeamByFormula::hours() const {
    double sum = 0;
    for (std::size_t i = 0; i < needed.size(); ++i) sum += needed[i].agents * outlook.steps[i].hours;
    return sum;
}

std::size_t TeamByFormula::worst() const {
    const auto most = std::ranges::max_element(needed, {}, &AgentsNeeded::agents);
    return static_cast<std::size_t>(most - needed.begin());
}

std::vector<TeamByFormula> teams_by_formula(const StudyPlan& plan, std::span<const std::size_t> teams,
                                            double demand, std::span<const HalfHourBound> bounds) {
    const Parameters p = in_force(plan);
    const std::vector<TeamOutlook> outlooks = teams_under(p, demand, plan.mend);
    const std::vector<TeamWork> works = work_of_teams(p);
    const std::vector<std::vector<std::size_t>> lines = shared_lines_of(p);
    std::vector<TeamByFormula> found;
    for (const std::size_t team : teams) {
        const std::vector<std::size_t> line = line_of(lines, team);
        const std::vector<HalfHourBound> own = bounds_of_team(p, works[team], bounds);
        TeamByFormula& one = found.emplace_back();
        one.team = team;
        one.outlook = outlooks[team];
        one.needed = agents_needed_by_half_hour(p, works[team], offered_to(outlooks, line), own);
        one.says = said_of(one, works[team], own);
        for (std::size_t i = 0; line.size() > 1 && i < one.needed.size(); ++i)
            one.needed[i].agents = part_of_line(outlooks, line, team, i, one.needed[i].agents);
        one.seats = p.roster.always_present ? one.needed[one.worst()].agents
                                            : one.hours() / hours_of_seat(p, p.teams[team]);
    }
    return found;
}

SeatReasons seat_reasons(const StudyPlan& plan, std::span<const TeamByFormula> usual,
                         const TriedSeats& tried) {
    const Parameters p = in_force(plan);
    const std::vector<TeamWork> works = work_of_teams(p);
    SeatReasons reasons;
    for (const TeamByFormula& team : usual)
        add_team(reasons, works[team.team], team, tried.people[team.team], p, tried.of_team[team.team]);
    return reasons;
}

}  // namespace morale
