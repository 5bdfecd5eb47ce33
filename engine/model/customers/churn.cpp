#include "engine/model/customers/churn.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/customers/channels.hpp"
#include "engine/model/customers/customer_value.hpp"
#include "engine/model/customers/groups.hpp"
#include "engine/model/terms/channels.hpp"
#include "engine/model/terms/churn.hpp"
#include "engine/model/terms/customer_value.hpp"
#include "engine/model/terms/promise.hpp"

namespace morale {

namespace {

CustomerId candidate(const World& w, const Words& luck) {
    const CustomerRanges& ranges = w.customers.ranges;
    if (ranges.any()) return CustomerId{ranges.row_by(&CustomerRange::churn, luck.w[1])};
    return CustomerId{static_cast<std::uint32_t>(std::uint64_t{luck.w[1]} * w.customers.size() >> 32)};
}

void next_candidate(World& w, double u) {
    schedule(w, churn_slot, w.now + span_of_seconds(exponential(u) / w.derived.churn_rate),
             Kind::ChurnCandidate);
    w.streams.next_candidate = w.luck(Purpose::ChurnCandidate, w.streams.churn_candidate++);
    w.customers.prefetch_customer(candidate(w, w.streams.next_candidate));
}

void next_prospect(World& w, double u) {
    schedule(w, prospect_slot, w.now + span_of_seconds(exponential(u) / w.derived.prospect_rate),
             Kind::ProspectDecides);
}

[[gnu::noinline]] void lose(World& w, CustomerId customer) {
    w.customers.is[customer] = Customership::Gone;
    w.record.count(Count::Churned, w.firm_group());
    w.record.level(Level::Customers, w.firm_group(), -1, w.now);
    note_by_customers(w, customer, [](Recorder::Entry note) {
        note.count(Count::Churned);
        note.level(Level::Customers, -1);
    });
    count_value(w, customer, -1);
}

/// Makes a prospect a customer, who takes the first impression for the whole offer.
void gain(World& w, ProspectId prospect) {
    const CustomerId customer = w.customers.row_of(prospect);
    w.customers.is[customer] = Customership::Active;
    w.record.count(Count::Acquired, w.firm_group());
    w.record.level(Level::Customers, w.firm_group(), +1, w.now);
    note_by_customers(w, customer, [](Recorder::Entry note) {
        note.count(Count::Acquired);
        note.level(Level::Customers, +1);
    });
    count_value(w, customer, +1);
    take_first_impression(w, prospect);
}

}  // namespace

void start_churn(World& w) {
    if (!w.p().mechanisms.churn || w.customers.size() == 0) return;
    w.streams.churn_candidate = w.streams.prospect = 1;
    if (w.derived.churn_rate > 0) next_candidate(w, uniform32(w.luck(Purpose::ChurnCandidate, 0).w[0]));
    if (w.derived.prospect_rate > 0) next_prospect(w, uniform32(w.luck(Purpose::Prospect, 0).w[0]));
}

void handle(World& w, const ChurnCandidate&) {
    const Words luck = w.streams.next_candidate;
    next_candidate(w, uniform32(luck.w[0]));
    const CustomerId id = candidate(w, luck);
    if (!w.customers.active(id)) return;
    // Satisfaction plus trust counts at least as much as the lowest satisfaction, which sets the ceiling.
    const double lasting = std::max(-1., w.customers.attitude[id].satisfaction.value() + trust(w, id));
    const double above = lasting - w.p().experience.neutral_satisfaction;
    const double weight = math::exp(-above);
    w.record.sum(Sum::ChurnExpected, w.firm_group(), std::min(1., weight / w.derived.churn_ceiling));
    if (uniform32(luck.w[2]) * w.derived.churn_ceiling < weight) lose(w, id);
}

void handle(World& w, const ProspectDecides&) {
    const Words luck = w.luck(Purpose::Prospect, w.streams.prospect++);
    next_prospect(w, uniform32(luck.w[0]));
    const ProspectId prospect = take_next_prospect(w, luck.w[2]);
    if (!w.requirements.holds(prospect.row < w.customers.hearsay.size(),
                              "the pool has a row for every prospect", w.now))
        return;
    const CustomerId id = w.customers.row_of(prospect);
    const double u = uniform32(luck.w[1]),
                 willing = willingness(w, prospect) + site_on_willingness(w, prospect);
    const double unheard = unaided_willingness(w.p());
    if (u >= willing) {
        w.customers.is[id] = Customership::Gone;
        w.record.count(Count::Refused, w.firm_group(), u < unheard);
        note_by_customers(w, id, [&](Recorder::Entry note) { note.count(Count::Refused, u < unheard); });
        return;
    }
    w.record.count(Count::Referred, w.firm_group(), u >= unheard);
    note_by_customers(w, id, [&](Recorder::Entry note) { note.count(Count::Referred, u >= unheard); });
    gain(w, prospect);
}

void leave_on_issue(World& w, CustomerId customer, double says_leaves, double u) {
    if (!w.p().mechanisms.churn || !w.customers.active(customer)) return;
    double leaves = says_leaves * w.p().churn.acted_on * value_on_leaving(w, customer);
    if (const double trusted = trust(w, customer); trusted != 0) leaves *= math::exp(-trusted);
    w.record.sum(Sum::ChurnExpected, w.firm_group(), std::clamp(leaves, 0., 1.));
    if (u >= leaves) return;
    w.record.count(Count::ChurnedOnIssue, w.firm_group());
    note_by_customers(w, customer, [](Recorder::Entry note) { note.count(Count::ChurnedOnIssue); });
    lose(w, customer);
}

}  // namespace morale
