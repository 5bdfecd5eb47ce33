// The seats that the goals need, as people and programs read them: the answer, what it stands on, and what
// each half hour needs by formula.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/seats_by_formula.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale {

/// A search and what formulas say beside it.
struct SeatsFound {
    const StudyPlan& plan;           // settled, with one policy
    std::vector<std::size_t> teams;  // whose seats were looked for
    FewestSeats search;
    std::size_t looked_at = 0;             // the fewest, or else the number tried last in their order
    std::vector<TeamByFormula> usual{};    // of these teams in a usual week, with the seats looked at
    std::vector<TeamByFormula> busiest{};  // and in the busiest week; the same without a season
    std::string busiest_name{};            // "December, with 1.4 times the usual demand"; empty: no season
    SeatReasons reasons{};

    const TriedSeats& at() const { return search.tried[looked_at]; }
};

/// The answer in one sentence.
std::string told_seats(const SeatsFound&);

/// What is beside it: since when the policy is taken to hold, the cheapest number, if it is another one,
/// goals that seats cannot meet, and whether what was tried speaks against the search.
std::string told_beside_seats(const SeatsFound&);

/// The half hour of each team that needs most agents in a week that is called `when` (empty: a usual one),
/// and the goals for which.
std::string told_needs(const StudyPlan&, const std::vector<TeamByFormula>&, const std::string& when);

/// Why there is no number by formula; empty if there is one.
std::string told_no_formula(const SeatsFound&);

/// What `told_needs` says of the busiest week; empty where no team has a line that a formula knows.
std::string told_busiest(const SeatsFound&);

/// What one team needs in its worst half hour, as a part of a sentence: "44 agents at the phone on Monday at
/// 10:30, where 36.2 are planned".
std::string told_worst_half_hour(const TeamByFormula&);

/// A line of the way from the formula to the seats.
struct SeatReason {
    std::string_view name;  // "leave"
    std::string_view means;
    double seats = 0;
};
/// The reasons as lines, in order; the line of the formula is left out if there is no number by formula.
std::vector<SeatReason> listed_reasons(const SeatReasons&);

/// "Monday" for 0.
std::string_view weekday_called(std::size_t weekday);

/// "fewest", "meets", "undecided", "misses": what became of a number.
std::string_view word_of(const SeatsFound&, std::size_t tried);

namespace tables {
TableColumns seats_columns(const SeatsFound&);
void seats(RowSink&, const SeatsFound&);
TableColumns seat_reasons_columns();
void seat_reasons(RowSink&, const SeatsFound&);
TableColumns seats_by_half_hour_columns();
void seats_by_half_hour(RowSink&, const SeatsFound&);
}  // namespace tables

}  // namespace morale
