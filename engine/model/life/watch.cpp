#include "engine/model/life/watch.hpp"

#include <algorithm>
#include <string_view>

namespace morale {

namespace {

/// What in the scenario may cause endless events of this kind.
std::string_view cause_of(Kind kind) {
    switch (kind) {
        case Kind::PatienceEnds:
        case Kind::ContactAgain:
            return "most are callers who give up and call again: look at patience, redial_share and "
                   "redial_after, and whether anybody answers";
        case Kind::HandlingEnds:
            return "most are contacts that end: look at talk, return_share and return_after";
        case Kind::IssueArises:
            return "most are new issues: look at customers.issues, contacts.rate and load.shocks";
        case Kind::RosterStep:
        case Kind::BreakComes:
            return "most are breaks: look at breaks.every and breaks.minutes";
        case Kind::RoundComes:
            return "most are rounds of programmes: look at what is written as 'every:'";
        case Kind::SeatFilled:
        case Kind::TrainingEnds:
        case Kind::HiringClassBegins:
            return "most are hires: look at hiring.fill_time, hiring.training and hiring.classes";
        case Kind::ChurnCandidate:
        case Kind::ProspectDecides:
            return "most are customers who come and go: look at customers.count, "
                   "customers.new and churn.base";
        default:
            return "look for a time or a rhythm that is nearly zero";
    }
}

/// Issues and candidates have 32-bit numbers; past the last one their luck would repeat.
constexpr std::uint32_t most_numbered = 0xffff0000;

void look_at_numbers(World& w) {
    if (w.streams.issue < most_numbered && w.streams.churn_candidate < most_numbered) return;
    w.requirements.give_up("a replication has fewer than four billion issues, and candidates for leaving",
                           "simulate a share of the customers and agents, or a shorter horizon", w.now);
}

void note_next(World& w) {
    const Time in_slots = w.future.slots.first_time(), in_calendar = w.future.calendar.first_time();
    if (std::min(in_slots, in_calendar) == never) return;
    const bool slot = slots_go_first(w.future, in_slots, in_calendar);
    ++w.pace.seen[slot ? w.future.slots.first().kind : w.future.calendar.first().kind];
}

}  // namespace

void look_at_pace(World& w) {
    Pace& pace = w.pace;
    if (const std::int64_t today = day_index(w.now); today != pace.day) {
        pace.day = today;
        pace.events_before = w.events;
        pace.seen.fill(0);
    }
    note_next(w);
    look_at_numbers(w);
    const double issues = w.derived.issue_rate * in_seconds(day);
    const auto today = static_cast<double>(w.events - pace.events_before);
    if (today <= pace.most_events + pace.events_an_issue * issues) return;
    const auto most = std::ranges::max_element(pace.seen) - pace.seen.begin();
    w.requirements.give_up("a day has more events than it can have", cause_of(static_cast<Kind>(most)),
                           w.now);
}

}  // namespace morale
