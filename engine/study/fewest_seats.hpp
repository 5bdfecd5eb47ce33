// The fewest seats that meet the goals, found by simulation under common luck. Every number that is tried is
// a policy in force from the start over the base as it was measured, so that people who are fewer than usual
// tire, fall ill and leave, and newcomers are many where many leave. With more seats the same luck goes
// better, so a number is bracketed and the bracket is halved. A number meets a goal if the limit of the mean
// on the failing side does (goals.hpp).
//
// The search assumes that with more seats no goal that they can meet (is_cap) is further away. If so, the
// largest number that truly misses would have to be taken for one that meets before the answer can be too
// small, so the limits are not wider because several numbers are tried (a fixed sequence: Maurer, Hothorn &
// Lehmacher 1995). Where it is not so, a smaller number may do, and the limits hold for each number by
// itself; what was tried may show it (misses_above).
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "engine/study/goals.hpp"
#include "engine/study/run.hpp"
#include "engine/study/seats_each.hpp"

namespace morale {

/// What a number of seats makes of a team, as means over weeks and replications; NaN where nothing was
/// measured.
struct PeopleSeen {
    double employed = 0, trainees = 0, vacant = 0;  // seats
    double absence = 0;                             // share of the shifts that are not leave
    double shrinkage = 0;                           // share of the paid time
    double handle_seconds = 0;
};

/// One number of seats, run.
struct TriedSeats {
    int seats = 0;                        // of the teams looked at, together
    std::vector<int> of_team{};           // [team], all teams of the centre
    std::vector<GoalCheck> goals{};       // in the order of the scenario
    std::vector<Interval> values{};       // [goal] mean with its 95 % interval
    GoalState state = GoalState::Missed;  // of the goals that more seats can meet
    GoalState all_goals = GoalState::Missed;
    Interval cost{}, turnover{}, exhaustion{};
    std::vector<PeopleSeen> people{};  // [team]
};

struct FewestSeats {
    std::vector<TriedSeats> tried;        // in order of seats, and of teams where these are as many
    std::optional<std::size_t> fewest{};  // surely meets all goals that more seats can meet
    /// Of those that meet all goals, the one with the least mean cost, if it surely costs less than the
    /// fewest: by the paired difference, for all of them at once.
    std::optional<std::size_t> cheapest{};
    bool fewer_leave = false;  // whether with the cheapest fewer surely leave than with the fewest, likewise
    /// The first that surely misses although fewer seats surely meet.
    std::optional<std::size_t> misses_above{};
    std::vector<BrokenRecord> failures{};
    SeatsGoTo given = SeatsGoTo::Proportion;
    /// The fewest in proportion, where seats given in another way are cheaper or alone enough; nothing if
    /// none is.
    std::optional<TriedSeats> in_proportion{};
};

/// Which seats are looked for.
struct SeatQuestion {
    const StudyPlan& plan;           // settled, with one policy
    std::vector<std::size_t> teams;  // that get more or fewer seats, in proportion to those under the policy
    int most = 0;                    // more are not tried
    /// Called after each number of seats.
    std::function<void(const TriedSeats&)> told{};
};

/// Whether more seats cannot help to meet the goal: it limits cost, headcount or vacancies, or asks that
/// people be busy.
bool is_cap(const Goal&);

/// Runs the search. Where teams that help each other have different wages, it runs once more with seats that
/// go by their cost, and takes the answer of lower mean cost. Of the answer each team then gives up as many
/// seats as it can while the goals are met, the one with the highest wage first and the larger of equal ones,
/// until none can spare another one: fewer seats in all, each number tested by itself. Requires a goal that
/// is not a cap. Throws Stopped.
FewestSeats fewest_seats(const SeatQuestion&, const RunOptions&);

}  // namespace morale
