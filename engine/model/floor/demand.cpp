#include "engine/model/floor/demand.hpp"

#include <algorithm>

#include "engine/model/floor/bot.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/season.hpp"

namespace morale {

namespace {

/// The day's demand shocks, as a factor.
double shock_factor(const World& w, std::int64_t day_number) {
    double factor = 1;
    for (const DemandShock& shock : w.p().shocks) {
        const double days = static_cast<double>(day_number) + w.p().time.start_date - shock.from;
        if (days >= 0 && days < shock.days) factor *= 1 + shock.size;
    }
    return factor;
}

/// Luck of the day: a normal deviate within three standard deviations, or, where that could come near zero, a
/// gamma law with the same deviation.
double day_luck(const World& w, double u) {
    if (w.derived.day_law) return w.derived.day_law->quantile(u);
    return 1 + w.p().contacts.day_factor_sd * std::clamp(normal(u), -3., 3.);
}

/// Load factor of the day, the same for all policies.
double day_factor(const World& w, std::int64_t day_number) {
    if (w.load.shut(day_number)) return 0;
    const double u = uniform32(w.luck(Purpose::DayFactor, static_cast<std::uint64_t>(day_number)).w[0]);
    const double season =
        w.forecast.tells(day_number)
            ? 1.
            : season_factor(w.p().load, static_cast<double>(day_number) + w.p().time.start_date);
    return day_luck(w, u) * shock_factor(w, day_number) * season;
}

/// Load of the moment before the day's factor: that of the forecast on the dates of which it tells.
double load_at(const World& w, Time at) {
    return w.forecast.tells(day_index(at)) ? w.forecast.at(at) : w.load.at(at);
}

/// The moment at which `amount` seconds of work at mean open load have passed, where a forecast says the load
/// of some dates half hour by half hour; `never` when it does not happen within reach.
Time walk_dates(const World& w, double amount) {
    const Time limit = w.now + Profile::reach;
    for (Time from = w.now; from < limit;) {
        const Span left = Profile::step - since_step_start(from, Profile::step);
        const double load = load_at(w, from), rate = load > 0 ? load * day_factor(w, day_index(from)) : 0.;
        const double work = rate * in_seconds(left);
        if (rate > 0 && amount <= work) return from + span_of_seconds(amount / rate);
        amount -= work;
        from += left;
    }
    return never;
}

/// When the next candidate comes, if that is beyond the present half hour.
[[gnu::noinline]] Time after_step(World& w, double gap) {
    Streams& s = w.streams;
    if (w.now >= s.steady_until) {
        s.steady_until = w.now - since_step_start(w.now, Profile::step) + Profile::step;
        s.mean_gap = 1 / (w.derived.issue_rate * load_at(w, w.now) * day_factor(w, day_index(w.now)));
        const Time at = w.now + span_of_seconds(gap * s.mean_gap);
        if (at <= s.steady_until) return at;
    }
    if (w.forecast.any()) return walk_dates(w, gap / w.derived.issue_rate);
    return w.load.advance(w.now, gap / w.derived.issue_rate,
                          [&w](std::int64_t d) { return day_factor(w, d); });
}

/// The next candidate after an exponential `gap` in operational time.
void schedule_next(World& w, double gap) {
    const Streams& s = w.streams;
    Time at = w.now + span_of_seconds(gap * s.mean_gap);
    if (w.now >= s.steady_until || at > s.steady_until) [[unlikely]]
        at = after_step(w, gap);
    schedule(w, issue_slot, at, Kind::IssueArises);
}

/// Puts the issue that has just arisen into the queue that its moment and its luck lead to.
[[gnu::noinline]] std::uint8_t queue_of_moment(World& w, std::uint32_t issue) {
    const std::size_t half_hour = w.load.usual_step(w.now);
    const double u = uniform32(w.luck(Purpose::Issue, issue).w[2]);
    const std::uint32_t queue = w.queues_by_hour.queue_at(half_hour, u);
    if (queue != w.issue_luck(issue).queue) w.ahead.give_queue(w.draws, w.queues, issue, queue);
    return static_cast<std::uint8_t>(queue);
}

}  // namespace

CustomerId customer_of(const World& w, const IssueLuck& luck) {
    const CustomerRanges& ranges = w.customers.ranges;
    if (ranges.any()) [[unlikely]]
        return CustomerId{ranges.row_by(&CustomerRange::issues, luck.customer)};
    return CustomerId{static_cast<std::uint32_t>(std::uint64_t{luck.customer} * w.customers.size() >> 32)};
}

void start_demand(World& w) {
    if (w.derived.issue_rate <= 0) return;
    w.streams.issue = 1;  // number 0 is only the gap before the first
    schedule_next(w, w.issue_luck(0).gap);
}

// This is inlined with all that it calls in this unit (CMakeLists.txt): the rest of a contact's time passes
// here.
[[gnu::flatten]] void handle(World& w, const IssueArises&) {
    const IssueLuck& luck = w.issue_luck(w.streams.issue);
    Contact contact{.issue = w.streams.issue++, .queue = static_cast<std::uint8_t>(luck.queue)};
    if (w.queues_by_hour.any()) [[unlikely]]
        contact.queue = queue_of_moment(w, contact.issue);
    schedule_next(w, luck.gap);
    if (w.customers.size() > 0) {
        contact.customer = customer_of(w, luck);
        w.customers.is.prefetch(customer_of(w, w.issue_luck(w.streams.issue)));
        if (!w.customers.active(contact.customer)) return;
        note_by_customers(w, contact.customer, [](Recorder::Entry note) { note.count(Count::IssuesOpened); });
    }
    w.record.count(Count::IssuesOpened, group_of(w, contact));
    note_by_class(w, QueueId{contact.queue}, [](Recorder::Entry note) { note.count(Count::IssuesOpened); });
    if (w.derived.bot_in_front) [[unlikely]]
        return meet_bot(w, contact);
    enter(w, contact);
}

void handle(World& w, const ContactAgain& again) {
    // A customer who has left meanwhile does not call.
    if (again.contact.customer && !w.customers.active(again.contact.customer)) return;
    if (again.contact.entry == 0) note_passed_on(w, again.contact);  // all others have been in the queue
    enter(w, again.contact);
}

}  // namespace morale
