// The tape: what one replication leaves for the metrics, as sufficient statistics instead of lists of
// observations. There is one cell for each week and group. Cells add, so that one formula over one sum
// gives a metric for any span and any set of groups. Groups are the teams, and one more for what belongs to
// no team: customers, issues as a whole, the firm's money.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/time.hpp"

namespace morale {

/// Things that are counted. Contacts and issues count in their team, agents in theirs, customers in the
/// group of no team.
enum class Count : std::uint8_t {
    Offered,            // contacts that arrived, redials and returns included
    Answered,           // reached an agent
    Abandoned,          // left the queue first
    Waited,             // found no free agent
    AnsweredInTarget,   // within the answer target
    AbandonedInTarget,  // left within the answer target
    Redialled,          // contacts that are another try after abandoning
    Returned,           // contacts that are another try after an unresolved one
    Handled,            // contacts that ended, after-contact work included
    Resolved,           // of these: the issue is solved
    Courteous,          // of these: the customer felt well treated
    Wow,                // of these: an unexpected extra
    Praised,            // of these: the customer praised the agent unasked
    Hostile,            // of these: the customer was aggressive
    Disrespected,       // of these: the agent was disrespectful
    Retaliated,         // missed call-backs and curt closings by which agents got even
    CallBacksPromised,  // at unresolved contacts
    CallBacksKept,      // of these: in time
    ComplaintsWritten,  // about issues that have ended
    ComplaintsSpoken,   // the same
    Recovered,          // of these: answered well
    IssuesOpened,
    IssuesResolved,
    ResolvedAtFirst,   // issues resolved at their first contact
    IssuesUnresolved,  // issues that ended unresolved
    IssuesGivenUp,     // of these: abandoned and not tried again
    Recognised,        // recognitions received, each a row of the ledger
    PraiseSeen,        // praises of a peer that an agent saw
    MissionDoses,      // letters, stories and meetings that reached an agent
    VacanciesOpened,
    Hired,
    Quit,          // left of their own accord or dismissed
    Dismissed,     // of these: for disrespect
    Promoted,      // to a better position; those who stay on the phone included
    PromotedAway,  // of these: left the phone
    MovedOn,       // went on to another job in the firm
    ShiftsPlanned,
    ShiftsOnLeave,
    ShiftsSick,
    Churned,
    ChurnedOnIssue,  // of these: because of how an issue ended
    Acquired,
    Refused,   // prospects who did not come because of what they had heard
    Referred,  // of the acquired: prospects who came only because of what they had heard
    ToldGood,
    ToldBad,
    Faults,        // faults that arose in the process
    Mentioned,     // handled contacts in which the mission was mentioned
    OwnBreaks,     // breaks of the agent's own choice
    Exceptions,    // contacts that an agent resolved by an exception to the rules
    ShiftsUnwell,  // shifts worked while unwell
    HandedOver,    // answered contacts of the team that an agent of another team has taken
    TakenOver,     // contacts of other teams that agents of this one have taken
    Blocked,       // calls that found all lines taken; they are not offered
    CalledBack,    // contacts that waited for a call-back and not on the line, and whose turn came
    NotReached,    // of these: nobody answered, so that they abandoned
    BotMet,        // new issues that met the bot
    BotContained,  // of these: solved by it
    BotFailed,     // of these: neither solved nor passed on
    BotPassed,     // passed on by it and in the queue for the first time
    DroppedOut,    // of those who quit: left in their initial training instead of finishing it
    last
};

/// Numbers of things at a time; the tape keeps the area under them, in units x seconds.
enum class Level : std::uint8_t {
    Waiting,    // contacts in the queue
    Handling,   // agents with a contact or its after-work
    Beside,     // chats in an agent's hands beyond the first
    Available,  // agents free for a contact
    OffPhone,   // agents on shift in a break or meeting
    Headcount,  // employed, trainees included
    Training,   // of these: in initial training
    Vacant,     // open seats without a holder
    Customers,  // active ones
    last
};

/// Amounts that add up.
enum class Sum : std::uint8_t {
    WaitSeconds,     // of answered contacts
    AbandonSeconds,  // waited by those who abandoned
    HandleSeconds,
    WagesUsd,
    ReplacementUsd,    // recruiting, assessing applicants and training
    ProgrammeUsd,      // recognition, mission, training, work design; managers' time included
    ContactValueUsd,   // earned by resolved contacts
    CustomerValueUsd,  // margin of active customers
    LostValueUsd,      // margin a month of those who left
    CustomerStockUsd,  // change of what the active customers are still worth
    StaffStockUsd,     // change of what replacing the agents would cost
    TrainingHours,     // of agents, initial training left out
    QuitsExpected,     // agents' chances of quitting; each dismissal counts 1
    ChurnExpected,     // customers' chances of leaving
    OffLineSeconds,    // of the waits of answered contacts: for a call-back, not on the line
    last
};

/// Quantities observed one by one; the tape keeps number, sum and sum of squares.
enum class Spread : std::uint8_t {
    Exhaustion,         // of each agent on the floor, daily
    Cynicism,           // the same
    Recognition,        // felt recognition, the same
    Meaning,            // the same
    Fairness,           // the same
    Respect,            // felt respect, the same
    Skill,              // the same
    Quality,            // experienced quality of each handled contact
    Satisfaction,       // of the customer after it
    Process,            // quality of the process, daily
    Trust,              // mean over customers, against the usual, daily
    Should,             // mean should-expectation of customers, daily
    Resolves,           // chance to resolve a contact of each agent on the floor, daily
    RecognitionOfDay,   // felt recognition, mean over the agents on the floor, daily
    PerceivedResolved,  // share of contacts resolved as executives see it, daily, in the group of no team
    Obstacles,          // 1 as usual, the same
    CareerProspect,     // 0 as usual, the same
    ServiceStandard,    // each team's, daily
    TimePressure,       // the same
    last
};

template <class Enum>
inline constexpr std::size_t size_of = static_cast<std::size_t>(Enum::last);

struct Moments {
    double n = 0;
    double sum = 0;
    double squares = 0;
    double mean() const { return sum / n; }
};

/// The observations of one week and one group, or of any span and several groups after adding.
struct Cell {
    std::array<std::int64_t, size_of<Count>> counts{};
    std::array<double, size_of<Level>> areas{};  // [level], unit x s
    std::array<double, size_of<Sum>> sums{};
    std::array<Moments, size_of<Spread>> spreads{};
    double seconds = 0;          // simulated time in the cell; not multiplied by the number of groups
    double horizon_seconds = 0;  // measured seconds of the whole study, however much of them is in the cell

    double count(Count c) const { return static_cast<double>(counts[static_cast<std::size_t>(c)]); }
    double area(Level l) const { return areas[static_cast<std::size_t>(l)]; }
    double sum(Sum s) const { return sums[static_cast<std::size_t>(s)]; }
    const Moments& spread(Spread s) const { return spreads[static_cast<std::size_t>(s)]; }
    /// Time average of a level.
    double mean(Level l) const { return area(l) / seconds; }

    void add(const Cell& other);        // adds another span of the same groups: seconds add
    void add_group(const Cell& other);  // adds another group of the same span: seconds stay
};

/// Contacts in the system at a moment, counted there and not from notes (engine/model/floor/in_system.hpp).
struct InSystem {
    double waiting = 0;
    double in_hand = 0;          // with an agent; each of several chats counts
    double waited_seconds = 0;   // so far, by those who wait
    double handled_seconds = 0;  // so far, of those in hand
};

/// Chats that began, and the chats that their agents had in hand already.
struct ChatsBegun {
    std::int64_t begun = 0, beside = 0;
};

using LevelsOfGroup = std::array<double, size_of<Level>>;  // [level]

/// Cells of one replication: [week][group]. Group `groups - 1` is for what belongs to no team.
struct Tape {
    int weeks = 0;
    int groups = 0;
    std::vector<Cell> cells;
    /// Levels when measurement starts and when the horizon ends, [group]; contacts in the system are Waiting
    /// + Handling + Beside.
    std::vector<LevelsOfGroup> at_start, at_end;
    /// The contacts counted at these moments, [group].
    std::vector<InSystem> found_at_start, found_at_end;
    std::vector<ChatsBegun> chats;  // [team] of the whole horizon

    const Cell& cell(int week, int group) const {
        return cells[static_cast<std::size_t>(week * groups + group)];
    }
    /// All groups of one week.
    Cell week(int week) const;
    /// The whole horizon, one group or all.
    Cell group(int group) const;
    Cell total() const;
    /// A 64-bit fingerprint that changes when any number of the tape does.
    std::uint64_t fingerprint() const;
};

}  // namespace morale
