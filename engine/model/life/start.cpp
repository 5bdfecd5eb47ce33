#include "engine/model/life/start.hpp"

#include <algorithm>
#include <cstddef>

#include "engine/model/customer_groups.hpp"
#include "engine/model/customers/churn.hpp"
#include "engine/model/customers/groups.hpp"
#include "engine/model/firm/process.hpp"
#include "engine/model/firm/programmes.hpp"
#include "engine/model/firm/promise.hpp"
#include "engine/model/floor/demand.hpp"
#include "engine/model/floor/numbers.hpp"
#include "engine/model/floor/rota.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/life/derived.hpp"
#include "engine/model/life/hiring_classes.hpp"
#include "engine/model/life/queues.hpp"
#include "engine/model/life/seating.hpp"
#include "engine/model/life/stationary.hpp"
#include "engine/model/minds/time_pressure.hpp"
#include "engine/model/promised.hpp"
#include "engine/model/prospects.hpp"
#include "engine/model/staff/outsourcing.hpp"
#include "engine/model/terms/customer_value.hpp"

namespace morale {

namespace {

/// Adds rows a part at a time, since somebody who asks to stop does not wait for many millions.
template <class Rows, class T>
void add_rows(const World& w, Rows& rows, std::size_t count, const T& value) {
    constexpr std::size_t part = 1 << 22;
    const std::size_t end = rows.size() + count;
    rows.reserve(end);
    while (rows.size() < end && !stop_asked(w.pace)) rows.resize(std::min(end, rows.size() + part), value);
}

/// Left half done when somebody asks to stop.
void make_customers(World& w) {
    const Parameters& p = w.p();
    w.customers.at_start = static_cast<std::uint32_t>(p.customers.count);
    const auto prospects = static_cast<std::size_t>(prospect_rows(p));
    make_ranges(w);
    add_rows(w, w.customers.is, w.customers.at_start, Customership::Active);
    add_rows(w, w.customers.is, prospects, Customership::Prospect);
    add_rows(w, w.customers.attitude, w.customers.size(),
             Attitude{.satisfaction = Compact(p.experience.neutral_satisfaction),
                      .expectation = Compact(p.experience.neutral_expectation)});
    add_rows(w, w.customers.hearsay, prospects,
             Hearsay{.willingness = static_cast<float>(p.churn.neutral_willingness),
                     .heard_minute = static_cast<std::int32_t>(w.now.time_since_epoch() / minute)});
    if (stop_asked(w.pace)) return;
    if (p.mechanisms.experience && w.customers.at_start > 0) start_customers(w);
    w.record.level(Level::Customers, w.firm_group(), w.customers.at_start, w.now);
    w.offer.value_sum = value_at_start(w);
    w.offer.value_of_group = value_of_groups_at_start(w);
    const std::vector<std::uint32_t> of_groups = customers_of_groups(p);
    for (std::size_t group = 0; group < of_groups.size(); ++group)
        w.by_customers.level(Level::Customers, static_cast<int>(group), of_groups[group], w.now);
}

}  // namespace

World make_world(const Parameters& base, Seed seed, std::uint32_t replication, StopAsked stop) {
    const Time start = measurement_start - static_cast<int>(base.time.warmup_weeks) * week;
    World w{.parameters = &base,
            .next_parameters = nullptr,
            .draws = Draws(seed, replication),
            .load = load_of(base),
            .now = start,
            .pace = {.stop = stop},
            .record = Recorder(static_cast<int>(base.time.horizon_weeks),
                               static_cast<int>(base.teams.size()) + 1, start),
            .by_class = Recorder(static_cast<int>(base.time.horizon_weeks),
                                 static_cast<int>(base.classes.size()), start),
            .by_customers = Recorder(static_cast<int>(base.time.horizon_weeks),
                                     static_cast<int>(base.customer_groups.size()), start),
            .half_hours_of_teams = HalfHourReader(promised_by_team(base)),
            .half_hours_of_classes = HalfHourReader(promised_by_class(base))};
    w.forecast = DemandByDate(base, w.load);
    w.teams.resize(base.teams.size());
    for (TeamState& team : w.teams) team.perceived_quits = base.attrition.neutral_quits_per_week;
    make_queues(w);
    w.waits.resize(w.queues.size());
    give_shares(w);
    for (const QueueState& queue : w.queues)
        while (1 << w.place_bits < queue.places) ++w.place_bits;
    const auto queues = static_cast<std::uint32_t>(w.queues.size());
    w.first_overflow_slot = first_queue_slot + queues;
    w.first_agent_slot = w.first_overflow_slot + (w.any_overflow ? queues : 0);
    w.future.slots = Slots(w.first_agent_slot, start, w.first_agent_slot);
    open_seats(w);
    if (stop_asked(w.pace)) return w;
    make_customers(w);
    if (stop_asked(w.pace)) return w;
    share_out(w);
    derive(w);
    w.leadership = {.as_of = w.now, .heard = w.p().executives.neutral_resolved};
    start_standards(w);
    read_schedules(w);
    read_loads(w);
    start_agents(w);
    if (stop_asked(w.pace)) return w;
    start_numbers(w);
    plan_hiring_classes(w);
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

}  // namespace morale
