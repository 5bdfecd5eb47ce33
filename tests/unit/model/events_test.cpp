// The kinds of events and the alternatives of a calendar's event are two lists in one order.
#include "engine/model/world/events.hpp"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

using namespace morale;

TEST_CASE("an event of the calendar is of the kind that has its name") {
    const std::vector<std::pair<CalendarEvent, Kind>> all = {
        {WeekTurns{}, Kind::WeekTurns},       {PolicyStarts{}, Kind::PolicyStarts},
        {RosterStep{}, Kind::RosterStep},     {DayBegins{}, Kind::DayBegins},
        {SeatFilled{}, Kind::SeatFilled},     {TrainingEnds{}, Kind::TrainingEnds},
        {RoundComes{}, Kind::RoundComes},     {NoteArrives{}, Kind::NoteArrives},
        {AmendsArrive{}, Kind::AmendsArrive}, {ProcessChanges{}, Kind::ProcessChanges},
        {PromiseComes{}, Kind::PromiseComes}, {ContactAgain{}, Kind::ContactAgain},
        {BreakComes{}, Kind::BreakComes},     {LineFrees{}, Kind::LineFrees},
        {StaffChanges{}, Kind::StaffChanges}, {HiringClassBegins{}, Kind::HiringClassBegins},
    };
    CHECK(all.size() == std::variant_size_v<CalendarEvent>);
    for (const auto& [event, kind] : all) CHECK(kind_of(event) == kind);
}

TEST_CASE("what changes the rules goes before what happens under them") {
    for (const Kind rule : {Kind::WeekTurns, Kind::PolicyStarts, Kind::RosterStep, Kind::DayBegins})
        CHECK(phase_of(rule) == Phase::Change);
    for (const Kind contact : {Kind::ContactAgain, Kind::IssueArises, Kind::HandlingEnds, Kind::NoteArrives})
        CHECK(phase_of(contact) == Phase::Normal);
}
