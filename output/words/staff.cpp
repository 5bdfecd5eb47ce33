// Sentences about the seats that the goals need.
#include <algorithm>
#include <array>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/language/clock_text.hpp"
#include "engine/language/listed.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/promised.hpp"
#include "engine/model/shares.hpp"
#include "engine/study/since.hpp"
#include "output/people.hpp"
#include "output/staff.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

/// Whether all open half hours want the same number of agents.
bool is_same_all_week(const TeamByFormula& team) {
    const int most = team.needed[team.worst()].agents;
    for (std::size_t i = 0; i < team.needed.size(); ++i)
        if (team.outlook.steps[i].hours > 0 && team.needed[i].agents != most) return false;
    return true;
}

/// "77.1 %", with the decimals of the metric.
std::string found_text(const SeatsFound& found, const TriedSeats& tried, std::size_t goal) {
    const Metric* metric = told_metric(found.plan.goals[goal].metric);
    const double value = tried.goals[goal].value;
    if (metric == nullptr || !std::isfinite(value)) return "not available";
    return reading_of(*metric, std::abs(value), money_unit(found.plan.base)).with_unit(value);
}

std::string goals_met_text(const SeatsFound& found, const TriedSeats& tried) {
    std::vector<std::string> goals;
    for (std::size_t goal = 0; goal < tried.goals.size(); ++goal)
        if (!is_cap(found.plan.goals[goal]))
            goals.push_back("'" + found.plan.goals[goal].text + "' (" + found_text(found, tried, goal) + ")");
    return listed(goals);
}

/// Goals that are not surely met: "'service_level >= 80 %' is missed (77.1 %)".
std::string not_met_text(const SeatsFound& found, const TriedSeats& tried) {
    std::vector<std::string> goals;
    for (std::size_t goal = 0; goal < tried.goals.size(); ++goal) {
        const GoalState state = tried.goals[goal].state;
        if (state == GoalState::Met || is_cap(found.plan.goals[goal])) continue;
        goals.push_back("'" + found.plan.goals[goal].text +
                        (state == GoalState::Missed ? "' is missed (" : "' is not sure (") +
                        found_text(found, tried, goal) + ")");
    }
    return listed(goals);
}

std::string against_present(const SeatsFound& found) {
    const PolicyPlan& policy = found.plan.policies.front();
    const int now = seats_of(policy.parameters, found.teams), difference = found.at().seats - now;
    const bool as_there_are = now == seats_of(found.plan.base, found.teams);
    const std::string whose = as_there_are ? " there are" : " '" + title_of(policy) + "' has";
    if (difference == 0) return ", as many as" + whose;
    return ", " + std::to_string(std::abs(difference)) +
           (difference > 0 ? " more than the " : " fewer than the ") + std::to_string(now) + " that" + whose;
}

std::string of_teams(const SeatsFound& found) {
    if (found.teams.size() < 2 && found.plan.base.teams.size() < 2) return {};
    std::vector<std::string> teams;
    for (const std::size_t team : found.teams)
        teams.push_back(std::to_string(found.at().of_team[team]) + " in " + found.plan.base.teams[team].name);
    return " (" + listed(teams) + ")";
}

std::string cost_text(const SeatsFound& found, const TriedSeats& tried) {
    const MoneyUnit unit = money_unit(found.plan.base);
    return std::isfinite(tried.cost.mean) && tried.cost.mean > 0
               ? reading(*find_metric("cost_total"), tried.cost.mean, unit)
               : std::string{};
}

/// What is left out of when the policy begins and ends; empty for one that has always held, or that changes
/// nothing.
std::string since_when_text(const StudyPlan& plan) {
    const PolicyPlan& policy = plan.policies.front();
    const bool begins = policy.from != always, ends = policy.until != never;
    if ((!begins && !ends) || changes_nothing(plan, policy)) return {};
    return "'" + title_of(policy) + "' is tried as if it had always been so" +
           (ends ? " and never ended: its '" : ": its '") +
           (begins ? ends ? "from' and 'until' are" : "from' is" : "until' is") + " left out. ";
}

std::string against_the_search_text(const FewestSeats& search) {
    if (!search.misses_above) return {};
    const auto meets = std::ranges::find(search.tried, GoalState::Met, &TriedSeats::state);
    return "The search assumes that more seats never harm the goals, which is not so here: " +
           counted(meets->seats, "seat") + " surely " + (meets->seats == 1 ? "meets" : "meet") +
           " them and " + std::to_string(search.tried[*search.misses_above].seats) +
           " surely miss them, so a smaller number that was not tried may meet them as well. ";
}

/// "80 %", "99.5 %".
std::string share_text(double share) {
    return significant_digits(100 * share, 4) + " %";
}

/// "answer_target_share of 80 %" or, where classes that wait in a line promise different shares, "what each
/// class promises (phone 95 %, chat 50 %)".
std::string promise_text(const Parameters& p) {
    const std::vector<double> shares = given_shares(p);
    std::vector<double> promises;
    std::string by_class;
    for (std::size_t c = 0; c < p.classes.size(); ++c) {
        if (static_cast<Channel>(p.classes[c].channel) == Channel::Mail || !(shares[c] > 0)) continue;
        promises.push_back(promised_share(p, p.classes[c]));
        by_class += (by_class.empty() ? "" : ", ") + p.classes[c].name + ' ' + share_text(promises.back());
    }
    if (promises.empty()) promises.push_back(p.contacts.target_share);
    if (std::ranges::count(promises, promises.front()) == std::ssize(promises))
        return "answer_target_share of " + share_text(promises.front());
    return "what each class promises (" + by_class + ')';
}

}  // namespace

std::string_view weekday_called(std::size_t weekday) {
    constexpr std::array<std::string_view, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};
    return names[weekday];
}

std::string told_no_formula(const SeatsFound& found) {
    switch (found.reasons.says) {
        case FormulaSays::NoLine:
            return "No formula says how many seats that takes: mail does not wait in a line, but for the "
                   "hours in which agents are free.";
        case FormulaSays::NoLimit:
            return "The formula has no sensible answer: in each half hour a goal asks for what no number of "
                   "agents reaches.";
        case FormulaSays::Number:
            break;
    }
    return {};
}

namespace {

/// What the search says where seats were not given in proportion.
std::string not_in_proportion_text(const SeatsFound& found) {
    if (found.search.given == SeatsGoTo::Proportion) return {};
    const std::optional<TriedSeats>& other = found.search.in_proportion;
    std::string text =
        found.search.given == SeatsGoTo::Cheapest
            ? "Of teams that help each other the one with the lowest wage gets the further seats, and "
              "the one with the highest wage gives up the fewer: "
            : "Each team has given up what it can while the others keep theirs, so another division of as "
              "many "
              "seats may do as well: ";
    if (!other) return text + "in proportion no number that was tried meets all goals. ";
    text += "in proportion " + counted(other->seats, "seat") + " would be the fewest";
    if (const std::string cost = cost_text(found, *other); !cost.empty()) text += ", at a cost of " + cost;
    return text + ". ";
}

}  // namespace

std::string told_seats(const SeatsFound& found) {
    const TriedSeats& at = found.at();
    if (!found.search.fewest)
        return "No number of seats up to " + std::to_string(at.seats) +
               " surely meets all goals: with that many " + not_met_text(found, at) + '.';
    const bool each_by_itself = found.search.given == SeatsGoTo::WhereNeeded;
    std::string text = counted(at.seats, "seat") + of_teams(found) +
                       (each_by_itself ? " surely meet " : " are the fewest that surely meet ") +
                       goals_met_text(found, at) +
                       (each_by_itself ? ", and no team can spare another one" : "") + against_present(found);
    if (const std::string cost = cost_text(found, at); !cost.empty()) text += ", at a cost of " + cost;
    if (*found.search.fewest > 0 && !each_by_itself) {
        const TriedSeats& fewer = found.search.tried[*found.search.fewest - 1];
        text += "; with " + std::to_string(fewer.seats) + ' ' + not_met_text(found, fewer);
    }
    return text + '.';
}

std::string told_beside_seats(const SeatsFound& found) {
    std::string text =
        since_when_text(found.plan) + not_in_proportion_text(found) + against_the_search_text(found.search);
    const TriedSeats& at = found.at();
    if (found.search.cheapest && found.search.cheapest != found.search.fewest) {
        const TriedSeats& cheap = found.search.tried[*found.search.cheapest];
        text += "Of the numbers that were tried and meet all goals " + std::to_string(cheap.seats) +
                " cost least, " + cost_text(found, cheap) +
                (found.search.fewer_leave ? ", as fewer people leave. " : ". ");
    }
    for (std::size_t goal = 0; goal < at.goals.size(); ++goal) {
        if (!is_cap(found.plan.goals[goal]) || at.goals[goal].state == GoalState::Met) continue;
        text += "More seats do not help to meet '" + found.plan.goals[goal].text + "', which is " +
                (at.goals[goal].state == GoalState::Missed ? "missed" : "not sure") + " with " +
                std::to_string(at.seats) + " (" + found_text(found, at, goal) + "). ";
    }
    if (!text.empty()) text.pop_back();
    return text;
}

std::string told_worst_half_hour(const TeamByFormula& team) {
    const std::size_t worst = team.worst();
    if (is_same_all_week(team))
        return std::to_string(team.needed[worst].agents) + " agents at the phone in each half hour, when " +
               fixed(team.outlook.steps[worst].staff, 1) + " are expected there";
    const auto half = static_cast<int>(worst) % half_hours_of_day;
    const int agents = team.needed[worst].agents;
    return counted(agents, "agent") + " at the phone on " +
           std::string(weekday_called(worst / half_hours_of_day)) + " at " +
           clock_text(half / 2, half % 2 * 30) + ", when " + fixed(team.outlook.steps[worst].staff, 1) +
           " are expected there";
}

std::string told_needs(const StudyPlan& plan, const std::vector<TeamByFormula>& teams,
                       const std::string& when) {
    std::vector<std::string> needs;
    for (const TeamByFormula& team : teams) {
        if (team.says != FormulaSays::Number) continue;
        needs.push_back((plan.base.teams.size() > 1 ? plan.base.teams[team.team].name + ' ' : std::string{}) +
                        told_worst_half_hour(team));
    }
    if (needs.empty()) return {};
    std::vector<std::string> goals;
    for (const Goal& goal : plan.goals)
        if (bounds_half_hours(goal)) goals.push_back(goal.text);
    const std::string why = goals.empty() ? promise_text(plan.base) : listed(goals);
    return "By formula " + (when.empty() ? "a usual week" : when) + " needs at most, for " + why + ": " +
           listed(needs) + '.';
}

std::string told_busiest(const SeatsFound& found) {
    return told_needs(found.plan, found.busiest, found.busiest_name);
}

std::vector<SeatReason> listed_reasons(const SeatReasons& r) {
    std::vector<SeatReason> reasons = {
        {"formula", "by formula, if each half hour had exactly the agents it needs", r.formula},
        {"leave", "on leave", r.leave},
        {"ill", "ill", r.ill},
        {"off_phone", "in breaks, meetings and coaching", r.off_phone},
        {"vacant", "vacant, because people leave and successors have to be found", r.vacant},
        {"training", "held by newcomers in their initial training", r.training},
        {"slower", "for contacts that take longer than stated: novices, tired or pressed people", r.slower},
        {"rest",
         r.rest < 0
             ? "less, because the goals are about means and the formula asks for them in each half hour"
             : "because whole shifts do not follow half hours, and no day is the mean day",
         r.rest}};
    if (r.says == FormulaSays::Number) return reasons;
    reasons.erase(reasons.begin());
    reasons.back() = {"rest", "for the contacts; no formula says how many those are", r.formula + r.rest};
    return reasons;
}

std::string_view word_of(const SeatsFound& found, std::size_t tried) {
    if (found.search.fewest == tried) return "fewest";
    constexpr std::array<std::string_view, 3> words = {"meets", "misses", "undecided"};
    const GoalState state = found.search.tried[tried].state;
    return words[state == GoalState::Met ? 0 : state == GoalState::Missed ? 1 : 2];
}

}  // namespace morale
