#include "engine/model/firm/promise.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/process.hpp"

namespace morale {

namespace {

/// How much of the promise the firm's fixes have fulfilled by now.
double kept(const World& w) {
    const double delivered = quality_of_fix(w.p(), w.offer.process.delivered);
    return std::clamp(delivered, 0., w.offer.promise.promised);
}

void move_trust(PromiseState& state, double change) {
    state.trust = std::clamp(state.trust + change, -1., 1.);
}

void announce(World& w) {
    const Announcement& p = w.p().offer.announcement;
    PromiseState& state = w.offer.promise;
    state.announced = true;
    state.promised = p.promise;
    state.hope = p.promise;
    book_programme(w, w.firm_group(), p.cost, 0);
    move_trust(state, p.kept * kept(w));
    schedule(w, w.now + span_of_weeks(p.patience_weeks), PromiseComes{.due = true, .epoch = w.epoch});
}

}  // namespace

void plan_announcement(World& w) {
    const Announcement& p = w.p().offer.announcement;
    if (p.promise <= 0 || w.offer.promise.announced) return;
    const Time at = std::max(w.now, measurement_start + span_of_weeks(p.at_weeks));
    schedule(w, at, PromiseComes{.due = false, .epoch = w.epoch});
}

void promise_day(World& w) {
    const Announcement& p = w.p().offer.announcement;
    PromiseState& state = w.offer.promise;
    const double years = in_days(w.now - measurement_start) / days_per_year;
    w.offer.drift = w.p().offer.market.expectations_drift * std::max(0., years);
    if (state.announced) {
        state.hope *= math::exp(-1 / (days_of_week * p.hope_weeks));
        state.trust *= math::exp(-1 / (days_of_week * p.trust_weeks));
    }
    const double share = w.p().mechanisms.trust ? p.share : 0;
    w.record.spread(Spread::Trust, w.firm_group(), share * state.trust);
    w.record.spread(Spread::Should, w.firm_group(),
                    w.p().experience.should + w.offer.drift + share * state.hope);
}

void handle(World& w, const PromiseComes& event) {
    PromiseState& state = w.offer.promise;
    if (!event.due) {
        if (event.epoch == w.epoch) announce(w);
        return;
    }
    move_trust(state, -w.p().offer.announcement.broken * (state.promised - kept(w)));
}

}  // namespace morale
