// What is, as tables of columns: agents (one row for each seat; the holder's state is overwritten when the
// next one begins), teams, queues, customers (one row for each person, numbered for ever). Ids, never
// pointers: tables copy.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "engine/kernel/compact.hpp"
#include "engine/kernel/distribution.hpp"
#include "engine/kernel/ids.hpp"
#include "engine/kernel/line.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/record/tape.hpp"
#include "engine/model/world/events.hpp"
#include "engine/model/world/luck.hpp"
#include "engine/model/world/queue.hpp"
#include "engine/model/world/roster.hpp"
#include "engine/model/world/waiting_line.hpp"

namespace morale {

struct Seat {
    std::uint32_t team = 0;
    std::uint32_t ordinal = 0;  // in the team
    std::uint64_t key = 0;      // hash of team name and ordinal, 44 bits: the address of its luck
    bool open = true;           // false: not filled again
};

/// Where an employment stands.
enum class Stage : std::uint8_t { Vacant, Training, OnFloor };

struct Employment {
    std::uint32_t incumbent = 0;  // n-th holder of the seat
    Stage stage = Stage::Vacant;
    bool sought = false;  // vacant, and the next holder is on the way
    Time hired{};
    Time on_floor{};       // first day after training, in training the one that is planned
    double hazard = 0;     // of quitting, accumulated since hire
    double threshold = 0;  // a unit exponential of their own: they quit when the hazard passes it
};

struct Traits {
    double talent = 0;        // SD
    double warmth = 0;        // SD
    double resilience = 0;    // SD
    double prosociality = 1;  // mean 1
};

/// Slow states, moved once a day.
struct Mind {
    double exhaustion = 0;  // 0 fresh .. 1 spent
    double cynicism = 0;    // 0..1
    Time strained{};        // when exhaustion was last moved
};

/// Felt recognition: fades by itself, so it is kept with the moment for which it holds.
struct Recognition {
    double felt = 0;      // R
    double recent = 0;    // running count of recognitions
    double fairness = 1;  // J
    Time as_of{};
    // For the contrast after an annual week: mean of felt recognition in the week and in the other ones.
    double week_sum = 0, other_sum = 0;
    int week_days = 0, other_days = 0;
};

struct Meaning {
    double fast = 0;
    double slow = 0;
    Time as_of{};
    Time last_dose = Time::min();  // the agent knows the mission for a while after it
};

/// What else a person brings along.
struct Background {
    double fit = 0;      // SD, with the culture
    double own_way = 0;  // SD, of handling what no standard settles
    double tie = 1;      // 0..1: knows somebody helped when the share of those who do is above it
    double preview = 0;  // 0..1, of the job's reality seen before the contract
};

/// What can be taught beyond what newcomers always learn.
enum class Subject : std::uint8_t { Product, Service, Stress };
inline constexpr std::array all_subjects = {Subject::Product, Subject::Service, Subject::Stress};
inline constexpr std::size_t subject_count = all_subjects.size();
constexpr std::size_t row_of(Subject subject) {
    return static_cast<std::size_t>(subject);
}

struct Taught {
    std::array<double, subject_count> fresh{};  // [subject] 0 nothing .. 1 a full course, as of `as_of`
    std::array<double, subject_count> due{};    // [subject] h not yet given, as of `due_as_of`
    Time as_of{};
    Time due_as_of{};
    double head_start_weeks = 0;  // initial training beyond the usual; negative: short of it
    double learns_faster = 0;     // share of the time to experience that is saved
};

struct Rest {
    double relief = 0;  // SD of exhaustion, as of `as_of`; fades with work
    Time as_of{};
    std::uint32_t stretch = 0;  // counts the stretches of work between pauses
    int days_on_leave = 0;      // working days, of the present or last vacation
    bool unwell = false;        // and at work today
};

/// What the agent has done since awards were last given; kept while there are any.
struct Tally {
    float handled = 0;
    float resolved = 0;
    float seconds = 0;
};

/// What an agent who is about to be promoted will do.
enum class Rise : std::uint8_t { None, Stays, Leaves };

/// Where the agent has come.
struct Rank {
    bool senior = false;     // promoted, and stayed on the phone
    Rise next = Rise::None;  // on the turn of today
};

/// How well the agent works in the present state; follows from the states above.
struct Performance {
    double handle_factor = 1;
    double resolves = 0;  // probability
    double courteous = 0;
    double wow = 0;  // share of the resolved
};

/// How the agent and customers, and managers, treat each other.
struct Encounters {
    double respect = 1;              // U, felt; 1 is neutral
    double slights = 0;              // respect and fairness that are missing
    double courtesy_logit = 0;       // before today's hostile contacts
    double disrespects = 0;          // probability
    double disrespects_hostile = 0;  // the same in a hostile contact
    int hostile = 0;                 // contacts of today
    bool dismissal_due = false;
};

/// Free: between two of the others, within one event.
enum class Presence : std::uint8_t { Away, Available, Handling, Paused, Free };

/// A contact in an agent's hands.
struct Service {
    Contact contact{};
    Span waited{};  // before
    ServiceLuck luck{};
};

/// Whether the job is a first one in the firm.
struct Placed {
    double stay_weeks = 0;  // on the floor, then they go on to another job; infinity: until they quit
};

/// What the team's roster plans for the agent this week.
struct Turn {
    static constexpr std::uint32_t none = 0xffff'ffff;
    std::uint32_t row = none;  // of the roster
    bool on_leave = false;     // all week: the shifts of the row are not worked
};

/// What the agent is doing.
struct Work {
    Presence presence = Presence::Away;
    bool among_novices = false;  // in which of the two lines of the idle they stand
    bool pause_due = false;      // as soon as the contact ends
    bool leave_due = false;
    std::uint8_t pause = 0;           // index of the pause that is due or under way
    std::uint32_t team = 0;           // as in Seat; here it is at hand
    Time since{};                     // of the present presence
    std::uint64_t idle_position = 0;  // in the line of the idle
    Service service{};                // present or last
};

/// Most chats that an agent can have at once.
inline constexpr int most_places = 4;

/// Chats in an agent's hands, by place; that of place 0 stands in Work, as a contact of any channel does.
struct Chats {
    std::array<Service, most_places - 1> beside{};  // [place - 1]
    std::array<Time, most_places> since{};          // [place]
    std::uint64_t position = 0;                     // in the line of those with room
    std::uint8_t busy = 0;                          // places, as bits; none: no chat
    bool in_line = false;
};

/// What the day brought so far.
struct Today {
    double handling_seconds = 0;
    double available_seconds = 0;
    int handled = 0;
    int resolved = 0;
    Shift shift{};
    Time midnight{};  // from which the shift counts; a shift may run past the next one
};

struct AgentTable {
    Column<AgentRow, Seat> seat;
    Column<AgentRow, Employment> employment;
    Column<AgentRow, Traits> traits;
    Column<AgentRow, Mind> mind;
    Column<AgentRow, Recognition> recognition;
    Column<AgentRow, Meaning> meaning;
    Column<AgentRow, Background> background;
    Column<AgentRow, Taught> taught;
    Column<AgentRow, Rest> rest;
    Column<AgentRow, Tally> tally;
    Column<AgentRow, Rank> rank;
    Column<AgentRow, Performance> performance;
    Column<AgentRow, Encounters> encounters;
    Column<AgentRow, Work> work;
    Column<AgentRow, Today> today;
    Column<AgentRow, Placed> placement;
    Column<AgentRow, Turn> turn;
    Column<AgentRow, Chats> chats;  // no rows where nobody has chats

    /// Calls act(column) for each column above that has a row for every seat, but that of the seats.
    template <class Act>
    void each_state(bool with_chats, Act&& act) {
        act(employment), act(traits), act(mind), act(recognition), act(meaning), act(background);
        act(taught), act(rest), act(tally), act(rank), act(performance), act(encounters);
        act(work), act(today), act(placement), act(turn);
        if (with_chats) act(chats);
    }

    std::size_t size() const { return seat.size(); }
    auto ids() const { return all_ids<AgentRow>(size()); }
    AgentId add(const Seat& row, bool with_chats);
    /// Makes room for as many rows, and for no more.
    void reserve(std::size_t count, bool with_chats);
    /// Address of the luck of the person who holds the seat now.
    std::uint64_t person(AgentId agent) const { return seat[agent].key << 20 | employment[agent].incumbent; }
};

/// What a team has come to hold right.
struct Culture {
    double respect_norm = 0;  // how customers are treated; 0 is neutral
};

/// The service standard of a team: times per contact as shares of the usual one.
struct Standard {
    double held = 1;                               // held to be right
    double time = 1;                               // taken now
    double pressure = 0;                           // a deviation from the status quo
    double load_seconds = 0, present_seconds = 0;  // of recent days, fading
    int given_up = 0;                              // contacts, since the last worked day
};

/// Who takes the rows of a team's roster, and who goes on leave: the same people in the same order.
struct Rota {
    std::vector<AgentId> people;
    std::size_t next_leave = 0;       // index of who goes on leave next
    double leave_due = .5;            // people who should have gone by now, less those who have
    std::size_t moved = 0;            // row of the first of them
    std::vector<RosterPattern> kept;  // made for other numbers of people
};

struct TeamState {
    std::vector<AgentId> seats;   // by ordinal
    std::vector<QueueId> queues;  // highest priority first
    Line<AgentId> idle;           // who is available, the longest idle first
    Line<AgentId> idle_novices;   // of these, novices while the routing tells them apart
    Line<AgentId> with_room;      // who has chats in hand and room for another
    double recent_quits = 0;      // per head and week, exponentially weighted
    Time quits_as_of{};
    double perceived_quits = 0;  // the same over a longer time: what managers take for their turnover
    RosterPattern roster;        // of this week
    Rota rota;
    Culture culture;
    Standard standard;
    ChatsBegun chats;
    std::uint32_t to_close = 0;  // seats, with the next who leave
};

enum class Customership : std::uint8_t { Prospect, Active, Gone };

/// What a customer has come to think.
struct Attitude {
    Compact satisfaction;  // S
    Compact expectation;   // Ew
};

/// Who is not yet a customer; the columns of prospects have rows for these only.
struct ProspectRow;
using ProspectId = Id<ProspectRow>;

struct Hearsay {
    float willingness = 1;          // to become a customer
    std::int32_t heard_minute = 0;  // for which it holds
};

struct CustomerTable {
    Column<CustomerRow, Customership> is;
    Column<CustomerRow, Attitude> attitude;
    Column<ProspectRow, Hearsay> hearsay;
    std::uint32_t at_start = 0;  // rows that begin as customers; prospects come after
    std::uint32_t next_prospect = 0;
    std::vector<CustomerId> tellers, told;  // scratch of the story that is being told

    std::size_t size() const { return is.size(); }
    bool active(CustomerId id) const { return is[id] == Customership::Active; }
    CustomerId row_of(ProspectId prospect) const { return CustomerId{at_start + prospect.row}; }
    /// Requires a row after those of the first customers.
    ProspectId prospect(CustomerId id) const { return ProspectId{id.row - at_start}; }
    /// Asks the memory for who the person is and what a customer thinks of the firm.
    void prefetch_customer(CustomerId id) const {
        is.prefetch(id);
        attitude.prefetch(id);
    }
    /// The same, and for what the person has heard if they are no customer.
    void prefetch_person(CustomerId id) const {
        prefetch_customer(id);
        hearsay.prefetch(ProspectId{std::max(id.row, at_start) - at_start});
    }
};

}  // namespace morale
