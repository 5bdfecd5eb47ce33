#include "engine/model/mechanisms/churn.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"

namespace morale {

namespace {

void next_candidate(World& w, double u) {
    schedule(w, churn_slot, w.now + span_of_seconds(exponential(u) / w.derived.churn_rate),
             Kind::ChurnCandidate);
}

void next_prospect(World& w, double u) {
    schedule(w, prospect_slot, w.now + span_of_seconds(exponential(u) / w.derived.prospect_rate),
             Kind::ProspectDecides);
}

void lose(World& w, CustomerId customer) {
    w.customers.is[customer] = Customership::Gone;
    w.record.count(Count::Churned, w.no_team());
    w.record.level(Level::Customers, w.no_team(), -1, w.now);
}

std::int32_t minute_of(Time t) {
    return static_cast<std::int32_t>(t.time_since_epoch() / minute);
}

}  // namespace

void start_churn(World& w) {
    if (!w.p().mechanisms.churn || w.customers.size() == 0) return;
    w.streams.churn_candidate = w.streams.prospect = 1;
    if (w.derived.churn_rate > 0) next_candidate(w, uniform32(w.luck(Purpose::ChurnCandidate, 0).w[0]));
    if (w.derived.prospect_rate > 0) next_prospect(w, uniform32(w.luck(Purpose::Prospect, 0).w[0]));
}

void handle(World& w, const ChurnCandidate&) {
    const Words luck = w.luck(Purpose::ChurnCandidate, w.streams.churn_candidate++);
    next_candidate(w, uniform32(luck.w[0]));
    const CustomerId id{static_cast<std::uint32_t>(std::uint64_t{luck.w[1]} * w.customers.size() >> 32)};
    if (!w.customers.active(id)) return;
    const double above =
        w.customers.attitude[id].satisfaction.value() - w.p().experience.neutral_satisfaction;
    if (uniform32(luck.w[2]) * w.derived.churn_ceiling < math::exp(-above)) lose(w, id);
}

void handle(World& w, const ProspectDecides&) {
    const Words luck = w.luck(Purpose::Prospect, w.streams.prospect++);
    next_prospect(w, uniform32(luck.w[0]));
    const ProspectId prospect{w.customers.next_prospect++};
    if (!w.requirements.holds(prospect.row < w.customers.hearsay.size(),
                              "the pool has a row for every prospect", w.now))
        return;
    const CustomerId id = w.customers.row_of(prospect);
    if (uniform32(luck.w[1]) >= willingness(w, prospect)) {
        w.customers.is[id] = Customership::Gone;
        w.record.count(Count::Refused, w.no_team());
        return;
    }
    w.customers.is[id] = Customership::Active;
    w.record.count(Count::Acquired, w.no_team());
    w.record.level(Level::Customers, w.no_team(), +1, w.now);
}

void leave_on_issue(World& w, CustomerId customer, double says_leaves, double u) {
    if (!w.p().mechanisms.churn || !w.customers.active(customer)) return;
    if (u >= says_leaves * w.p().churn.acted_on) return;
    w.record.count(Count::ChurnedOnIssue, w.no_team());
    lose(w, customer);
}

double willingness(const World& w, ProspectId prospect) {
    const Hearsay& heard = w.customers.hearsay[prospect];
    const double weeks = (minute_of(w.now) - heard.heard_minute) / (7 * 24 * 60.);
    return 1 + (static_cast<double>(heard.willingness) - 1) *
                   math::exp(-weeks / w.p().word_of_mouth.memory_weeks);
}

}  // namespace morale
