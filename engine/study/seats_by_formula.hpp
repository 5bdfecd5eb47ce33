// What formulas say of the seats beside what a simulation finds, and why they differ. The formula's number is
// a planner's: in each half hour the fewest agents with whom the line reaches the goals (Erlang A, or its
// like for the centre's law of patience), all half hours together divided by the hours that one seat is paid
// for. So many seats would do if each half hour had exactly whom it needs and everybody were always there.
#pragma once

#include <span>
#include <vector>

#include "engine/outlook/agents_needed.hpp"
#include "engine/study/fewest_seats.hpp"

namespace morale {

/// The bounds of half hours that the goals ask for: service level, abandonment and waits, of all contacts or
/// of a class.
std::vector<HalfHourBound> bounds_of(const StudyPlan&);

/// Whether the goal is such a bound of half hours.
bool bounds_half_hours(const Goal&);

/// Hours a week for which a seat of the team is paid, and none of them lost.
double hours_of_seat(const Parameters&, const Team&);

/// Whether a formula says how many agents a half hour needs.
enum class FormulaSays {
    Number,
    NoLine,   // all contacts are mail, which waits for hours in which agents are free
    NoLimit,  // what is asked for is reached by no number, or by more than are looked for
};

/// One team in one week, by formula. Bounds of a class count for the teams that answer it; where none is
/// left, the service level is to reach the centre's answer_target_share. Teams that are one line
/// (shared_lines_of) are sized together, and those who are needed are given out as the teams are there.
struct TeamByFormula {
    std::size_t team = 0;
    TeamOutlook outlook{};               // what comes, and who is there
    std::vector<AgentsNeeded> needed{};  // [half hour of the week]
    double seats = 0;                    // that have the hours of these agents; where people are always
                                         // present, the most that a half hour needs
    FormulaSays says = FormulaSays::Number;

    double hours() const;  // of these agents, a week
    /// The half hour that needs most agents, the first of equals.
    std::size_t worst() const;
};

/// The teams in a week with `demand` times the usual issues, with the seats and people of the plan's first
/// policy as if it had always been so.
std::vector<TeamByFormula> teams_by_formula(const StudyPlan& settled, std::span<const std::size_t> teams,
                                            double demand, std::span<const HalfHourBound>);

/// The seats of some teams, from the formula to the number that was tried: each line is the seats that one
/// reason adds. Together they are that number.
struct SeatReasons {
    FormulaSays says = FormulaSays::Number;  // if it is not a number for a team, there is none for all
    double formula = 0;
    double vacant = 0;    // nobody holds them
    double training = 0;  // their holders are not on the floor yet
    double leave = 0;
    double ill = 0;
    double off_phone = 0;  // breaks, meetings, coaching
    double slower = 0;  // contacts take longer than stated: novices, the tired, the pressed; may be negative
    double rest = 0;    // whole shifts do not follow half hours, and no day is the mean day
};

/// `usual`: those teams in a usual week.
SeatReasons seat_reasons(const StudyPlan&, std::span<const TeamByFormula> usual, const TriedSeats&);

}  // namespace morale
