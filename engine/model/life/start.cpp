#include "engine/model/life/start.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/customers/channels.hpp"
#include "engine/model/customers/churn.hpp"
#include "engine/model/firm/leadership.hpp"
#include "engine/model/firm/process.hpp"
#include "engine/model/firm/programmes.hpp"
#include "engine/model/firm/promise.hpp"
#include "engine/model/floor/demand.hpp"
#include "engine/model/floor/rota.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/life/stationary.hpp"
#include "engine/model/minds/habit.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/time_pressure.hpp"
#include "engine/model/prospects.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/staff/outsourcing.hpp"
#include "engine/model/staff/staffing.hpp"

namespace morale {

namespace {

constexpr double month_seconds = days_per_month * in_seconds(day);

/// FNV-1a, cut to 44 bits: 20 are left for the number of the holder.
std::uint64_t seat_key(std::string_view team, std::uint32_t ordinal) {
    std::uint64_t hash = 0xcbf29ce484222325;
    auto take = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3; };
    for (char c : team) take(static_cast<unsigned char>(c));
    for (int shift = 0; shift < 32; shift += 8) take(static_cast<unsigned char>(ordinal >> shift));
    return (hash ^ hash >> 44) & ((1ULL << 44) - 1);
}

void add_queue(World& w, TeamId team, const ContactClass& c) {
    QueueState queue{.team = team,
                     .priority = c.priority,
                     .talk = c.talk,
                     .patience = c.patience,
                     .after_contact_seconds = c.after_contact_seconds,
                     .line = {}};
    set_channel(w.p(), c, queue);
    w.queues.push_back(std::move(queue));
    w.teams[team.row].queues.push_back(QueueId{static_cast<std::uint32_t>(w.queues.size() - 1)});
}

void give_shares(World& w) {
    const std::vector<double> share = given_shares(w.p());
    for (std::size_t i = 0; i < share.size(); ++i) w.queues[i].given_share = share[i];
}

void make_queues(World& w) {
    const Parameters& p = w.p();
    if (p.classes.empty()) {
        for (std::uint32_t t = 0; t < p.teams.size(); ++t)
            add_queue(w, TeamId{t},
                      {.talk = p.contacts.talk,
                       .patience = p.contacts.patience,
                       .after_contact_seconds = p.contacts.after_contact_seconds});
        return;
    }
    for (const ContactClass& c : p.classes)
        add_queue(w, TeamId{static_cast<std::uint32_t>(team_of(p, c))}, c);
    for (TeamState& team : w.teams)
        std::ranges::stable_sort(team.queues, std::greater{},
                                 [&](QueueId q) { return w.queues[q.row].priority; });
}

void derive(World& w) {
    const Parameters& p = w.p();
    Derived& d = w.derived;
    w.streams.steady_until = Time::min();  // the intensity of issues is looked up anew
    const double open_seconds_per_year = w.load.open_hours() * days_per_year / 7 * 3600;
    d.issue_rate = p.customers.count > 0 ? static_cast<double>(w.customers.size()) *
                                               p.customers.issues_per_year / open_seconds_per_year
                                         : p.contacts.rate_per_hour / 3600;
    // Satisfaction is at least -1, so no customer's factor is higher.
    d.churn_ceiling = math::exp(1 + p.experience.neutral_satisfaction);
    d.churn_rate = static_cast<double>(w.customers.size()) * p.churn.base_per_month / month_seconds *
                   d.churn_ceiling * p.offer.market.competition;
    d.prospect_rate = prospects_per_month(p) / month_seconds;
    d.resolution_logit = math::logit(p.quality.resolution);
    d.courtesy_logit = math::logit(p.quality.courtesy);
    d.strain_target_logit = math::logit(p.strain.target);
    d.hostility_odds = p.hostility.share / (1 - p.hostility.share);
    d.disrespect_logit = math::logit(p.respect_effects.disrespect);
}

void make_customers(World& w) {
    const Parameters& p = w.p();
    w.customers.at_start = static_cast<std::uint32_t>(p.customers.count);
    const auto prospects = static_cast<std::size_t>(prospect_rows(p));
    w.customers.is.resize(w.customers.at_start, Customership::Active);
    w.customers.is.resize(w.customers.at_start + prospects, Customership::Prospect);
    w.customers.attitude.resize(w.customers.size(),
                                {.satisfaction = Compact(p.experience.neutral_satisfaction),
                                 .expectation = Compact(p.experience.neutral_expectation)});
    w.customers.hearsay.resize(
        prospects, {.willingness = static_cast<float>(p.churn.neutral_willingness),
                    .heard_minute = static_cast<std::int32_t>(w.now.time_since_epoch() / minute)});
    if (p.mechanisms.experience && w.customers.at_start > 0) start_customers(w);
    w.record.level(Level::Customers, w.no_team(), w.customers.at_start, w.now);
    w.offer.value_sum = w.customers.at_start;
}

AgentId add_seat(World& w, std::uint32_t team, std::uint32_t ordinal) {
    const Seat seat{.team = team, .ordinal = ordinal, .key = seat_key(w.p().teams[team].name, ordinal)};
    const AgentId agent = w.agents.add(seat, any_chats(w));
    w.agents.work[agent].team = team;
    w.teams[team].seats.push_back(agent);
    w.future.slots.grow(slot_of(w, agent) + (1u << w.place_bits));
    return agent;
}

void make_peers(World& w) {
    const PeerParameters& p = w.p().peers;
    std::vector<SeatOfTeam> seats;
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        const Seat& seat = w.agents.seat[agent];
        seats.push_back({agent, seat.team, seat.ordinal, seat.key});
    }
    const int ties = w.p().mechanisms.peers ? static_cast<int>(p.ties_per_seat) : 0;
    w.peers = Peers(seats, ties, p.far_share, static_cast<int>(w.p().recognition.peer_reach), w.draws);
}

/// As many seats as the parameters ask for are open; more are added, the others close in time.
void open_seats(World& w) {
    const std::size_t before = w.agents.size();
    std::size_t more = 0;
    for (std::uint32_t t = 0; t < w.teams.size(); ++t)
        more += std::max(static_cast<std::size_t>(w.p().teams[t].agents), w.teams[t].seats.size()) -
                w.teams[t].seats.size();
    w.agents.reserve(before + more, any_chats(w));
    for (std::uint32_t t = 0; t < w.teams.size(); ++t) {
        const std::uint32_t wanted = seats_wanted(w.p(), w.p().teams[t]);
        while (w.teams[t].seats.size() < wanted)
            add_seat(w, t, static_cast<std::uint32_t>(w.teams[t].seats.size()));
        open_and_close(w, w.teams[t], wanted);
    }
    if (w.agents.size() != before) make_peers(w);
}

}  // namespace

AgentId AgentTable::add(const Seat& row, bool with_chats) {
    each_state(with_chats, [](auto& column) { column.push_back({}); });
    return seat.push_back(row);
}

void AgentTable::reserve(std::size_t count, bool with_chats) {
    seat.reserve(count);
    each_state(with_chats, [count](auto& column) { column.reserve(count); });
}

World make_world(const Parameters& base, Seed seed, std::uint32_t replication, StopAsked stop) {
    const Time start = measurement_start - static_cast<int>(base.time.warmup_weeks) * week;
    World w{.parameters = &base,
            .next_parameters = nullptr,
            .draws = Draws(seed, replication),
            .load = Profile::of(base.load.by_day, base.load.by_hour),
            .now = start,
            .pace = {.stop = stop},
            .record = Recorder(static_cast<int>(base.time.horizon_weeks),
                               static_cast<int>(base.teams.size()) + 1, start)};
    w.teams.resize(base.teams.size());
    for (TeamState& team : w.teams) team.perceived_quits = base.attrition.neutral_quits_per_week;
    make_queues(w);
    give_shares(w);
    share_out(w);
    for (const QueueState& queue : w.queues)
        while (1 << w.place_bits < queue.places) ++w.place_bits;
    w.first_agent_slot = first_queue_slot + static_cast<std::uint32_t>(w.queues.size());
    w.future.slots = Slots(w.first_agent_slot, start, w.first_agent_slot);
    open_seats(w);
    make_customers(w);
    derive(w);
    w.leadership = usual_leadership(w);
    start_standards(w);
    start_agents(w);
    plan_programmes(w);
    start_faults(w);
    plan_fix(w);
    plan_announcement(w);
    start_demand(w);
    start_churn(w);
    schedule(w, start, WeekTurns{});
    schedule(w, start, DayBegins{});
    return w;
}

void handle(World& w, const PolicyStarts&) {
    const Parameters& before = w.p();
    w.parameters = w.next_parameters;
    miss_dropped(w, before);
    derive(w);
    if (!w.p().classes.empty()) give_shares(w);  // those of teams stay: more agents attract no contacts
    share_out(w);
    w.ahead.renew(w.draws, w.queues);
    open_seats(w);
    staff_outside(w);
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        const Employment& employment = w.agents.employment[agent];
        if (employment.stage == Stage::Vacant && !employment.sought && w.agents.seat[agent].open)
            open_vacancy(w, agent);
        if (employment.stage != Stage::Vacant) refresh_performance(w, agent);
    }
    plan_new_rosters(w);
    plan_programmes(w);
    plan_fix(w);
    plan_announcement(w);
}

}  // namespace morale
