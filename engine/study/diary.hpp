// What one agent and one customer experience in one replication, as values. The world is watched from
// outside, between one instant and the next: nothing in the loop knows that somebody looks.
// output/words/diary.hpp puts it in words.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/model/world/world.hpp"

namespace morale {

enum class Happening {
    // What happens to an agent.
    LeavesTheJob,
    IsHired,
    FinishesTraining,
    Resolves,  // `contact`, after `took`
    Fails,     // the same without a solution
    Answers,   // `contact`, which waited `took`
    ComesToWork,
    GoesHome,
    LeavesThePhone,
    IsBack,
    IsRecognised,       // felt recognition `before` and `after`
    IsTreatedUnfairly,  // fairness
    HearsOfTheMission,  // meaning
    EndsTheDay,         // exhaustion
    // What happens to a customer.
    Calls,       // about `contact`, and waits
    CallsAgain,  // after giving up
    IsAnswered,  // by `agent`
    IsAnsweredAtOnce,
    GivesUp,
    IsHelped,
    IsNotHelped,
    Thinks,  // satisfaction `before` and `after`, and the expectation
    HearsABadStory,
    Leaves,
    Becomes,  // a customer
};

struct DiaryEntry {
    Time at{};
    Happening what{};
    Contact contact{};
    Span took{};
    std::uint32_t agent = 0;
    double before = 0, after = 0;
    double expected_before = 0, expected_after = 0;
    /// Of IsRecognised: what the thanks were; none if that is not known.
    std::optional<Programme> programme{};
    bool seen = false;  // of IsRecognised: a colleague was thanked, and the agent saw it
};

struct Diaries {
    std::vector<DiaryEntry> agent;
    std::vector<DiaryEntry> customer;
};

/// Runs the world until `until` and keeps the diaries of whoever holds that seat and of that customer;
/// `customer` may be none. What happens within one microsecond is reported as its outcome. Stops half-way if
/// the world is asked to stop.
Diaries keep_diaries(World& world, AgentId seat, CustomerId customer, Time until);

}  // namespace morale
