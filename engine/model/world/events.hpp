// Everything that can happen: an enum of kinds, and one small struct for each. Kinds stand in the order in
// which events of one instant are handled. To add an event, write its struct here, a row in `Kind`, and
// `handle(World&, const X&)` in the mechanism that owns it; until then the compiler names what is missing.
#pragma once

#include <cstdint>
#include <type_traits>
#include <variant>

#include "engine/kernel/ids.hpp"
#include "engine/kernel/phase.hpp"

namespace morale {

struct AgentRow;
struct TeamRow;
struct QueueRow;
struct CustomerRow;
using AgentId = Id<AgentRow>;
using TeamId = Id<TeamRow>;
using QueueId = Id<QueueRow>;
using CustomerId = Id<CustomerRow>;

enum class Kind : std::uint8_t {
    WeekTurns,
    PolicyStarts,
    RosterStep,  // before the day begins: a shift that ends at midnight has ended
    DayBegins,
    SeatFilled,
    TrainingEnds,
    HiringClassBegins,
    StaffChanges,
    RoundComes,
    NoteArrives,
    AmendsArrive,
    ProcessChanges,
    PromiseComes,
    ContactAgain,
    BreakComes,
    LineFrees,
    IssueArises,
    PatienceEnds,
    OverflowDue,
    HandlingEnds,
    ChurnCandidate,
    ProspectDecides,
};

/// One try to get an issue solved. Its luck is addressed by issue and try, so that tries do not shift
/// anybody else's luck (luck.hpp). It takes three words because many contacts wait; the calendar keeps one
/// in sixteen bytes.
struct Contact {
    std::uint32_t issue = 0;
    CustomerId customer{};  // none: an anonymous caller
    std::uint8_t queue = 0;
    std::uint8_t attempt = 0;      // answered contacts of the issue before this one
    std::uint16_t entry : 14 = 0;  // entries into the queue before this one
    std::uint16_t marks : 2 = 0;   // bits:

    static constexpr std::uint8_t redial = 1;          // it comes again after abandoning
    static constexpr std::uint8_t promise_missed = 2;  // a promised call-back did not come

    bool is(std::uint8_t mark) const { return (marks & mark) != 0; }
    void mark(std::uint8_t one) { marks = (marks | one) & 3; }
    void unmark(std::uint8_t one) { marks = marks & ~one & 3; }
    /// The next try; a count that is full stays full.
    void count_entry() { entry = (entry + (entry < most_entries)) & most_entries; }
    void count_attempt() { attempt = static_cast<std::uint8_t>(attempt + (attempt < most_attempts)); }

    /// Highest counts of tries.
    static constexpr std::uint16_t most_entries = 0x3fff;
    static constexpr std::uint8_t most_attempts = 0xff;
};
static_assert(sizeof(Contact) == 12);

/// A contact keeps its queue in eight bits.
inline constexpr int most_queues = 255;

// Events that live in slots: each has exactly one next occurrence.
struct IssueArises {};
struct PatienceEnds {
    QueueId queue;
};
/// A contact of the queue may have waited so long that further teams answer it.
struct OverflowDue {
    QueueId queue;
};
struct HandlingEnds {
    AgentId agent;
    int place = 0;  // of several chats
};
struct ChurnCandidate {};
struct ProspectDecides {};

// Events that live in the calendar.
struct WeekTurns {};
struct PolicyStarts {};
struct DayBegins {};
struct SeatFilled {
    AgentId agent;
    std::uint32_t incumbent;
};
struct TrainingEnds {
    AgentId agent;
    std::uint32_t incumbent;
    bool drops_out = false;  // leaves instead of beginning on the floor
};
/// The newcomers of a class begin; stale if a policy has started since it was planned.
struct HiringClassBegins {
    std::uint32_t number;  // in Parameters::hiring_classes
    std::uint8_t epoch;
};
/// The schedules of teams ask for other numbers of agents, or those who stayed on after closing are looked
/// at.
struct StaffChanges {
    bool at_half_hour;  // the next half hour follows
};
/// A round of a repeating programme; it is stale if a policy has started since it was planned.
struct RoundComes {
    std::uint8_t programme;  // Round, firm/programmes.hpp
    std::uint8_t epoch;
    std::uint16_t number;
};
struct NoteArrives {
    AgentId agent;
    std::uint32_t incumbent;
};
/// A complaint is answered well. What the customer says about leaving then follows from that.
struct AmendsArrive {
    CustomerId customer;
    float says_leaves;
    std::uint32_t leaves;  // a word: decides whether they leave
};
/// The process gets better or worse; a delivery is stale if a policy has started since it was planned.
struct ProcessChanges {
    std::uint8_t change;  // Change, firm/process.hpp
    std::uint8_t epoch;
};
/// The announcement is made, or its promise falls due.
struct PromiseComes {
    bool due;
    std::uint8_t epoch;
};
struct RosterStep {
    AgentId agent;
    std::uint32_t step;  // 0: the shift begins; 2i + 1, 2i + 2: pause i begins, ends; last: the shift ends
};
struct ContactAgain {
    Contact contact;
};
/// It is time for a break of the agent's own choice; stale if the stretch of work is over.
struct BreakComes {
    AgentId agent;
    std::uint32_t stretch;
};

/// A caller hangs up, at the end of the talk.
struct LineFrees {};

using CalendarEvent = std::variant<WeekTurns, PolicyStarts, RosterStep, DayBegins, SeatFilled, TrainingEnds,
                                   HiringClassBegins, StaffChanges, RoundComes, NoteArrives, AmendsArrive,
                                   ProcessChanges, PromiseComes, ContactAgain, BreakComes, LineFrees>;
static_assert(sizeof(CalendarEvent) <= 16 && std::is_trivially_copyable_v<CalendarEvent>);

/// Kinds of the calendar begin with the first alternative and follow in the same order.
inline Kind kind_of(const CalendarEvent& event) {
    return static_cast<Kind>(event.index());
}

/// What changes the rules comes before what happens under them.
constexpr Phase phase_of(Kind kind) {
    return kind <= Kind::StaffChanges ? Phase::Change : Phase::Normal;
}

}  // namespace morale
