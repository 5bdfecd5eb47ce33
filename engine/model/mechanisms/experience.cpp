#include "engine/model/mechanisms/experience.hpp"

#include <algorithm>

namespace morale {

double experienced_quality(const ExperienceParameters& p, const Outcome& outcome) {
    if (!outcome.resolved) return p.unresolved;
    return p.resolved + (outcome.courteous ? p.courtesy : 0) + p.earlier_attempt * outcome.earlier_attempts +
           p.wait_per_120s * in_seconds(outcome.waited) / 120 + (outcome.wow ? p.wow : 0);
}

void learn_from(const ExperienceParameters& p, Attitude& customer, double quality) {
    const double expectation = customer.expectation.value();
    const double satisfaction = customer.satisfaction.value();
    const double surprise = quality - (.5 * expectation + .5 * p.should);
    const double felt = std::clamp(surprise > 0 ? surprise : p.loss_aversion * surprise, -1., 1.);
    customer.satisfaction = Compact(satisfaction + p.satisfaction_step * (felt - satisfaction));
    customer.expectation = Compact(expectation + p.expectation_step * (quality - expectation));
}

void remember(World& w, CustomerId id, int group, const Outcome& outcome) {
    const double quality = experienced_quality(w.p().experience, outcome);
    Attitude& customer = w.customers.attitude[id];
    if (w.p().mechanisms.experience) learn_from(w.p().experience, customer, quality);
    w.record.spread(Spread::Quality, group, quality);
    w.record.spread(Spread::Satisfaction, group, customer.satisfaction.value());
}

}  // namespace morale
