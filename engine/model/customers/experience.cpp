#include "engine/model/customers/experience.hpp"

#include <algorithm>

#include "engine/model/terms/extras.hpp"
#include "engine/model/terms/mission_mention.hpp"
#include "engine/model/terms/process.hpp"
#include "engine/model/terms/promise.hpp"

namespace morale {

void learn_from(const ExperienceParameters& p, Attitude& customer, double quality, double raised) {
    const double expectation = customer.expectation.value();
    const double satisfaction = customer.satisfaction.value();
    const double surprise = quality - standard_of_customer(expectation, p.should) - raised;
    const double felt = std::clamp(surprise > 0 ? surprise : p.loss_aversion * surprise, -1., 1.);
    customer.satisfaction = Compact(satisfaction + p.satisfaction_step * (felt - satisfaction));
    customer.expectation = Compact(expectation + p.expectation_step * (quality - expectation));
}

void remember(World& w, CustomerId id, int group, const Outcome& outcome) {
    Outcome felt = outcome;
    if (felt.wow) felt.wow = extra_counts(w, id);
    double quality = experienced_quality(w.p().experience, felt);
    if (outcome.resolved) quality += process_on_quality(w);
    quality += mention_on_quality(w) * (outcome.mentioned & outcome.courteous);
    Attitude& customer = w.customers.attitude[id];
    if (w.p().mechanisms.experience)
        learn_from(w.p().experience, customer, quality, raised_expectation(w, id));
    Recorder::Entry note = w.record.at(group, w.now);
    note.spread(Spread::Quality, quality);
    note.spread(Spread::Satisfaction, customer.satisfaction.value());
    note_by_customers(w, id, [&](Recorder::Entry of_group) {
        of_group.spread(Spread::Quality, quality);
        of_group.spread(Spread::Satisfaction, customer.satisfaction.value());
    });
}

void remember_bot(World& w, CustomerId id, bool solved) {
    const ExperienceParameters& p = w.p().experience;
    if (!w.p().mechanisms.experience) return;
    learn_from(p, w.customers.attitude[id], experienced_quality(p, {.resolved = solved}),
               raised_expectation(w, id));
}

}  // namespace morale
