#include "engine/model/mechanisms/demand.hpp"

#include <algorithm>

#include "engine/model/mechanisms/routing.hpp"

namespace morale {

namespace {

/// Load factor of the day: a normal deviate within three standard deviations, the same for all policies.
double day_factor(World& w, std::int64_t day_number) {
    if (w.streams.factor_day != day_number) {
        const double u = uniform32(w.luck(Purpose::DayFactor, static_cast<std::uint64_t>(day_number)).w[0]);
        w.streams.factor_day = day_number;
        w.streams.day_factor = 1 + w.p().contacts.day_factor_sd * std::clamp(normal(u), -3., 3.);
    }
    return w.streams.day_factor;
}

void schedule_next(World& w, double u) {
    const double work = exponential(u) / w.derived.issue_rate;
    const Time at = w.load.advance(w.now, work, [&w](std::int64_t d) { return day_factor(w, d); });
    schedule(w, issue_slot, at, Kind::IssueArises);
}

std::uint16_t pick_queue(const World& w, double u) {
    std::size_t q = 0;
    while (q + 1 < w.queues.size() && u >= w.queues[q].share) ++q;
    return static_cast<std::uint16_t>(q);
}

}  // namespace

void start_demand(World& w) {
    if (w.derived.issue_rate <= 0) return;
    w.streams.issue = 1;  // number 0 is only the gap before the first
    schedule_next(w, uniform32(w.luck(Purpose::Issue, 0).w[0]));
}

void handle(World& w, const IssueArises&) {
    const Words luck = w.luck(Purpose::Issue, w.streams.issue);
    Contact contact{.issue = w.streams.issue++};
    schedule_next(w, uniform32(luck.w[0]));
    if (const auto pool = w.customers.size(); pool > 0) {
        const auto row = static_cast<std::uint32_t>(std::uint64_t{luck.w[1]} * pool >> 32);
        contact.customer = CustomerId{row};
        if (w.customers.state[contact.customer].is != Customership::Active) return;
    }
    if (w.queues.size() > 1) contact.queue = pick_queue(w, uniform32(luck.w[2]));
    w.record.count(Count::IssuesOpened, static_cast<int>(w.queues[contact.queue].team.row));
    enter(w, contact);
}

void come_again(World& w, const Contact& contact, const Distribution& after, double u) {
    schedule(w, w.load.advance(w.now, after.quantile(u)), ContactAgain{contact});
}

void handle(World& w, const ContactAgain& again) {
    // Who has left meanwhile does not call.
    if (again.contact.customer && w.customers.state[again.contact.customer].is != Customership::Active)
        return;
    enter(w, again.contact);
}

}  // namespace morale
