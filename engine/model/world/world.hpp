// The world: one replication of one policy at one moment. It is a value: a copy copies everything and runs
// on exactly as the original would.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/future.hpp"
#include "engine/kernel/profile.hpp"
#include "engine/kernel/require.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/record/half_hours.hpp"
#include "engine/model/record/in_force.hpp"
#include "engine/model/record/ledger.hpp"
#include "engine/model/record/recorder.hpp"
#include "engine/model/record/waits.hpp"
#include "engine/model/world/course.hpp"
#include "engine/model/world/events.hpp"
#include "engine/model/world/leadership.hpp"
#include "engine/model/world/luck.hpp"
#include "engine/model/world/offer.hpp"
#include "engine/model/world/pace.hpp"
#include "engine/model/world/peers.hpp"
#include "engine/model/world/purpose.hpp"
#include "engine/model/world/stock.hpp"
#include "engine/model/world/tables.hpp"

namespace morale {

/// What follows from the parameters alone, computed once when they begin to hold.
struct Derived {
    double issue_rate = 0;     // candidates per second of open time at mean load
    double churn_rate = 0;     // candidates per second
    double prospect_rate = 0;  // per second
    double churn_ceiling = 1;  // highest factor on the base hazard
    double resolution_logit = 0;
    double courtesy_logit = 0;
    double strain_target_logit = 0;
    double hostility_odds = 0;
    double disrespect_logit = 0;
    bool chooses_agents = false;     // whether more than the line of one team decides who gets a contact
    bool teams_differ = false;       // whether teams may resolve contacts of one class with different chances
    double paid_per_shift_hour = 1;  // hours that are paid for an hour of a shift
    bool bot_in_front = false;
    std::optional<Distribution> day_law{};  // of the day's load factor; none: normal
};

/// The next numbers of the numbered streams, and the present rate of issues as a cache.
struct Streams {
    std::uint32_t issue = 0;
    std::uint32_t churn_candidate = 0;
    std::uint32_t prospect = 0;
    Words next_candidate{};  // of churn: drawn when the one before has come, so that memory has time to load
    Time steady_until = Time::min();  // issues arise at the same rate until then
    double mean_gap = 0;              // s; infinity while closed
};

struct World {
    const Parameters* parameters;       // in force; owned by the study's plan
    const Parameters* next_parameters;  // of the policy that is to start, or of what is in force after it
    Draws draws;
    Profile load;
    Time now{};
    Future<CalendarEvent> future{};
    std::uint32_t first_overflow_slot = 0;
    std::uint32_t first_agent_slot = 0;
    std::uint32_t place_bits = 0;  // an agent has 2^bits slots: one, or one for each chat

    AgentTable agents{};
    std::vector<TeamState> teams{};    // [team]
    std::vector<QueueState> queues{};  // [queue]
    QueuesByHour queues_by_hour{};     // where classes have hours of their own
    bool any_overflow = false;         // whether a queue has further teams
    std::uint32_t lines_taken = 0;     // by calls that wait or talk; counted only where lines are limited
    CustomerTable customers{};
    Peers peers{};
    Leadership leadership{};

    OfferState offer{};
    Stock stock{};

    Derived derived{};
    LuckAhead ahead{};
    Streams streams{};
    Time policy_ends = never;         // when the policy that is to start ends
    std::uint8_t epoch = 0;           // counts the policies that have started
    Time annual_week_begins = never;  // the present or last one; never: there has been none
    bool numbers_watched = false;     // whether each half hour looks at the schedules of teams
    std::uint64_t events = 0;
    Pace pace{};

    Recorder record;
    Recorder by_class;           // [class of contacts] what happens to contacts; no group without classes
    Recorder by_customers;       // [group of customers] what happens to customers; no group without groups
    std::vector<Waits> waits{};  // [queue] of contacts answered since the start of measurement
    HalfHourReader half_hours_of_teams;
    HalfHourReader half_hours_of_classes;
    SeenInForce in_force{};  // while the policy is: what there was before it; afterwards: what it has seen
    InForceStage in_force_stage = InForceStage::NotKept;
    Ledger ledger{};
    Requirements requirements{};

    const BaseCourse* base_course = nullptr;  // known to policies that cut; outlives the world
    BaseCourse* course_to_keep = nullptr;     // written by the base where a policy cuts; outlives the world
    DemandByDate forecast{};                  // of the base, for every policy

    const Parameters& p() const { return *parameters; }
    int team_count() const { return static_cast<int>(teams.size()); }
    /// The tape's group for what belongs to no team.
    int firm_group() const { return team_count(); }
    Words luck(Purpose purpose, std::uint64_t subject, std::uint32_t nth = 0) const {
        return draw(draws, purpose, subject, nth);
    }
    /// Luck of the contact's present entry into the queue, or of its service.
    Words luck_of_entry(Purpose purpose, const Contact& contact) const {
        return draw_try(draws, purpose, contact.issue, contact.entry, Contact::most_entries, now);
    }
    Words luck_of_attempt(Purpose purpose, const Contact& contact) const {
        return draw_try(draws, purpose, contact.issue, contact.attempt, Contact::most_attempts, now);
    }
    /// Luck of the issue that arises next or has just arisen.
    const IssueLuck& issue_luck(std::uint32_t issue) {
        return ahead.of(draws, queues, customers.ranges, issue);
    }
    /// Luck of the service that answers the contact next, or of giving up instead.
    ServiceLuck service_luck(Contact contact) const {
        if (contact.attempt == 0 && ahead.holds(contact.issue)) return ahead.held(contact.issue).first;
        return draw_service(draws, queues, contact, now);
    }
    bool measuring() const { return now >= measurement_start; }
};

/// The tape's group of the agent, or of the contact: their team.
inline int group_of(const World& w, AgentId agent) {
    return static_cast<int>(w.agents.work[agent].team);
}
inline int group_of(const QueueState& queue) {
    return static_cast<int>(queue.team.row);
}
inline int group_of(const World& w, Contact contact) {
    return group_of(w.queues[contact.queue]);
}

/// Calls write(entry) for the class of the queue, if the centre has classes.
template <class Write>
void note_by_class(World& w, QueueId queue, Write&& write) {
    if (w.by_class.groups() > 0) write(w.by_class.at(static_cast<int>(queue.row), w.now));
}

/// Calls write(entry) for the group of the customer, if customers have groups.
template <class Write>
void note_by_customers(World& w, CustomerId customer, Write&& write) {
    if (w.by_customers.groups() > 0)
        write(w.by_customers.at(static_cast<int>(w.customers.ranges.group_of(customer.row)), w.now));
}

// Slots: the streams, then one for each queue, then, where there is overflow, another one for each queue,
// then one for each agent.
inline constexpr std::uint32_t issue_slot = 0;
inline constexpr std::uint32_t churn_slot = 1;
inline constexpr std::uint32_t prospect_slot = 2;
inline constexpr std::uint32_t first_queue_slot = 3;

inline std::uint32_t slot_of(QueueId queue) {
    return first_queue_slot + queue.row;
}
/// The slot for the moment at which a contact of the queue has waited so long that further teams answer it.
/// Requires w.any_overflow.
inline std::uint32_t overflow_slot(const World& w, QueueId queue) {
    return w.first_overflow_slot + queue.row;
}
inline std::uint32_t slot_of(const World& w, AgentId agent) {
    return w.first_agent_slot + (agent.row << w.place_bits);
}
inline AgentId agent_of_slot(const World& w, std::uint32_t slot) {
    return AgentId{(slot - w.first_agent_slot) >> w.place_bits};
}
/// Whether an agent can have several contacts at once.
inline bool any_chats(const World& w) {
    return w.place_bits > 0;
}
/// The contacts that an agent has slots for.
inline int places_of_agents(const World& w) {
    return 1 << w.place_bits;
}
/// Whether the agent has chats in hand. Requires any_chats(w).
inline bool chats(const World& w, AgentId agent) {
    return w.agents.chats[agent].busy != 0;
}
/// When the chat in that place began.
inline auto& chat_since(auto& agents, AgentId agent, int place) {
    const auto i = static_cast<std::size_t>(place);
    return i < usual_places ? agents.chats[agent].since[i] : agents.more_chats[agent].since[i - usual_places];
}
/// Which of the agent's places the slot stands for.
inline int place_of_slot(const World& w, std::uint32_t slot) {
    return static_cast<int>((slot - w.first_agent_slot) & ((1u << w.place_bits) - 1));
}

/// Puts a rare event into the calendar. It is not inlined, so that frequent code around it stays short.
[[gnu::noinline]] inline void schedule(World& w, Time at, const CalendarEvent& event) {
    const Kind kind = kind_of(event);
    w.future.calendar.schedule(at, phase_of(kind), static_cast<std::uint8_t>(kind), event);
}

/// Sets when the one event of a slot comes next.
inline void schedule(World& w, std::uint32_t slot, Time at, Kind kind) {
    w.future.slots.set(slot, at, Phase::Normal, static_cast<std::uint8_t>(kind));
}

}  // namespace morale
