// The present state, as tables of columns: agents (one row for each seat, whose next holder's state
// overwrites the last one's), teams, queues, customers (one row for each person, numbered for ever). They
// hold ids, never pointers: tables copy.
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
#include "engine/model/world/customer_ranges.hpp"
#include "engine/model/world/events.hpp"
#include "engine/model/world/luck.hpp"
#include "engine/model/world/queue.hpp"
#include "engine/model/world/roster.hpp"
#include "engine/model/world/waiting_line.hpp"

namespace morale {

struct Seat {
    std::uint32_t team = 0;
    std::uint32_t ordinal = 0;  // number in the team
    std::uint64_t key = 0;      // hash of team name and ordinal, 44 bits: the address of its luck
    bool open = true;           // false: not filled again
};

/// The stage of an employment.
enum class Stage : std::uint8_t { Vacant, Training, OnFloor };

struct Employment {
    std::uint32_t incumbent = 0;  // n-th holder of the seat
    Stage stage = Stage::Vacant;
    bool vacancy = false;  // counts as a vacancy
    bool sought = false;   // vacant, and a successor is on the way
    Time hired{};
    Time on_floor{};       // first day after training; for a trainee the planned one
    double hazard = 0;     // hazard of quitting, accumulated since hire
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

/// Felt recognition. It fades by itself, so it is kept with the moment at which it holds.
struct Recognition {
    double felt = 0;      // R
    double recent = 0;    // running count of recognitions
    double fairness = 1;  // J
    Time as_of{};
    // For the contrast after an annual week: mean felt recognition in the week and in the other weeks.
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
    double fit = 0;      // fit with the culture, SD
    double own_way = 0;  // SD of their own way of handling what no standard settles
    double tie = 1;      // 0..1: has a tie if this is below the share of those who do
    double preview = 0;  // 0..1, share of the job's reality seen before the contract
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
    std::array<double, subject_count> due{};    // [subject] hours not yet given, as of `due_as_of`
    Time as_of{};
    Time due_as_of{};
    double head_start_weeks = 0;  // initial training beyond the usual; negative: less than that
    double learns_faster = 0;     // share of the time to experience that is saved
};

struct Rest {
    double relief = 0;  // SD of exhaustion, as of `as_of`; fades with work
    Time as_of{};
    std::uint32_t stretch = 0;  // number of the stretch of work between two pauses
    int days_on_leave = 0;      // working days of the present or last vacation
    bool unwell = false;        // at work today although unwell
};

/// What the agent has done since the last awards; kept only while there are awards.
struct Tally {
    float handled = 0;
    float resolved = 0;
    float seconds = 0;
};

/// What the promotion ahead will bring.
enum class Rise : std::uint8_t { None, Stays, Leaves };

/// The agent's rank.
struct Rank {
    bool senior = false;     // promoted, and stayed on the phone
    Rise next = Rise::None;  // at the next turn of the day
};

/// How well the agent works now; follows from the states above.
struct Performance {
    double handle_factor = 1;
    double resolves = 0;  // probability
    double courteous = 0;
    double wow = 0;  // share of the resolved contacts with an unexpected extra
};

/// How the agent is treated by managers and customers, and treats customers.
struct Encounters {
    double respect = 1;              // U, felt; 1 is neutral
    double slights = 0;              // respect and fairness that are missing
    double courtesy_logit = 0;       // before the effect of today's hostile contacts
    double disrespects = 0;          // probability
    double disrespects_hostile = 0;  // probability in a hostile contact
    int hostile = 0;                 // contacts of today
    bool dismissal_due = false;
};

/// Free lasts only from one presence to the next, within one event.
enum class Presence : std::uint8_t { Away, Available, Handling, Paused, Free };

/// A contact in an agent's hands.
struct Service {
    Contact contact{};
    Span waited{};  // before the answer
    ServiceLuck luck{};
    bool called_back = false;  // waited for the call, not on the line
    bool reached = true;       // false: nobody answered the call
};

/// How long the agent stays, if this is a first job in the firm.
struct Placed {
    double stay_weeks = 0;  // time on the floor before they go on to another job; infinity: until they quit
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
    bool among_novices = false;  // which of the two lines of the idle they are in
    bool pause_due = false;      // as soon as the contact ends
    bool leave_due = false;
    std::uint8_t pause = 0;           // index of the pause that is due or under way
    std::uint32_t team = 0;           // as in Seat; kept here for speed
    Time since{};                     // beginning of the present presence
    std::uint64_t idle_position = 0;  // in the line of the idle
    Service service{};                // present or last
};

/// The most chats that an agent can have at once, and those of them that every agent who chats has room for.
inline constexpr int most_places = 8;
inline constexpr std::size_t usual_places = 4;

/// Chats in an agent's hands, by place; the one in place 0 is kept in Work, like a contact of any other
/// channel.
struct Chats {
    std::array<Service, usual_places - 1> beside{};  // [place - 1]
    std::array<Time, usual_places> since{};          // [place]
    std::uint64_t position = 0;                      // in the line of those with room
    std::uint8_t busy = 0;                           // a bit for each place in use; 0: no chat
    bool in_line = false;
};
static_assert(most_places <= 8);  // bits of Chats::busy

/// The chats of the places beyond the usual ones.
struct MoreChats {
    std::array<Service, most_places - usual_places> beside{};  // [place - usual_places]
    std::array<Time, most_places - usual_places> since{};      // [place - usual_places]
};

/// What the day has brought so far.
struct Today {
    double handling_seconds = 0;
    double available_seconds = 0;
    int handled = 0;
    int resolved = 0;
    Shift shift{};
    Time midnight{};  // midnight from which the shift counts; a shift may run past the next one
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
    Column<AgentRow, Chats> chats;           // no rows where nobody has chats
    Column<AgentRow, MoreChats> more_chats;  // no rows where nobody has more of them than usual

    /// Calls act(column) for each column above that has a row for every seat, except the seats' own, where
    /// agents have that number of places.
    template <class Act>
    void each_state(int places, Act&& act) {
        act(employment), act(traits), act(mind), act(recognition), act(meaning), act(background);
        act(taught), act(rest), act(tally), act(rank), act(performance), act(encounters);
        act(work), act(today), act(placement), act(turn);
        if (places > 1) act(chats);
        if (places > static_cast<int>(usual_places)) act(more_chats);
    }

    std::size_t size() const { return seat.size(); }
    auto ids() const { return all_ids<AgentRow>(size()); }
    /// Adds a row for a seat whose holders have that number of places.
    AgentId add(const Seat& row, int places);
    /// Reserves room for exactly `count` rows.
    void reserve(std::size_t count, int places);
    /// The address of the luck of the seat's present holder.
    std::uint64_t person(AgentId agent) const { return seat[agent].key << 20 | employment[agent].incumbent; }
};

/// What a team has come to think right.
struct Culture {
    double respect_norm = 0;  // how customers should be treated; 0 is neutral
};

/// A team's service standard: times per contact, as shares of the usual time.
struct Standard {
    double held = 1;                               // the time thought right
    double time = 1;                               // the time taken now
    double pressure = 0;                           // deviation from the status quo
    double load_seconds = 0, present_seconds = 0;  // over recent days, fading
    int given_up = 0;                              // contacts, since the last worked day
};

/// Who takes which row of a team's roster, and who goes on leave; one order of people decides both.
struct Rota {
    std::vector<AgentId> people;
    std::size_t next_leave = 0;       // index of the next person to go on leave
    double leave_due = .5;            // people who should have gone on leave by now, less those who have
    std::size_t moved = 0;            // row of the first person in order
    std::vector<RosterPattern> kept;  // rosters made for other numbers of people
    ToCover cover;                    // what the rosters are made for
    bool outdated = false;            // whether they were made for something else
};

/// What is added to each of a team's people, so that their mean is that of the base (minds/held.hpp).
struct HeldShift {
    double exhaustion = 0, cynicism = 0, recognition = 0, meaning = 0, skill = 0;
};

struct TeamState {
    std::vector<AgentId> seats;   // by ordinal
    std::vector<QueueId> queues;  // highest priority first; those of other teams that it helps too
    bool compares_waits = false;  // whether a free agent takes who has waited longest, not the first class
    Line<AgentId> idle;           // agents available, the longest idle first
    Line<AgentId> idle_novices;   // of these, novices while the routing tells them apart
    Line<AgentId> with_room;      // agents with chats in hand and room for another
    double recent_quits = 0;      // per head and week, exponentially weighted
    Time quits_as_of{};
    double perceived_quits = 0;  // the same over a longer time: what managers take for their turnover
    RosterPattern roster;        // of this week
    std::vector<std::uint16_t> schedule;  // [half hour of the week] agents asked for; empty: it has none
    std::size_t next_to_come = 0;         // index of the seat that is asked first when more are wanted
    Time next_look = Time::min();         // after closing time, when the agents are looked at again
    Rota rota;
    Culture culture;
    Standard standard;
    HeldShift shift;
    ChatsBegun chats;
    std::uint32_t to_close = 0;  // seats that close with the next leavers
};

enum class Customership : std::uint8_t { Prospect, Active, Gone };

/// What a customer has come to think.
struct Attitude {
    Compact satisfaction;  // S
    Compact expectation;   // Ew
};

/// People who are not yet customers; the columns of prospects have rows for these only.
struct ProspectRow;
using ProspectId = Id<ProspectRow>;

struct Hearsay {
    float willingness = 1;          // willingness to become a customer
    std::int32_t heard_minute = 0;  // minute of the simulation at which it was so large
};

struct CustomerTable {
    Column<CustomerRow, Customership> is;
    Column<CustomerRow, Attitude> attitude;
    Column<ProspectRow, Hearsay> hearsay;
    std::uint32_t at_start = 0;  // rows that begin as customers; prospects come after
    std::uint32_t next_prospect = 0;
    CustomerRanges ranges;                  // of groups
    std::vector<CustomerId> tellers, told;  // scratch space for the story that is being told

    std::size_t size() const { return is.size(); }
    bool active(CustomerId id) const { return is[id] == Customership::Active; }
    CustomerId row_of(ProspectId prospect) const { return CustomerId{at_start + prospect.row}; }
    /// Requires a row after those of the first customers.
    ProspectId prospect(CustomerId id) const { return ProspectId{id.row - at_start}; }
    /// Prefetches who the person is and what a customer thinks of the firm.
    void prefetch_customer(CustomerId id) const {
        is.prefetch(id);
        attitude.prefetch(id);
    }
    /// Prefetches the same, and what a prospect has heard.
    void prefetch_person(CustomerId id) const {
        prefetch_customer(id);
        hearsay.prefetch(ProspectId{std::max(id.row, at_start) - at_start});
    }
};

}  // namespace morale
