#include "engine/model/terms/call_backs.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/terms/strain.hpp"

namespace morale {

bool is_promised_call_back(const World& w, double u) {
    return w.p().mechanisms.call_backs && u < w.p().call_backs.share;
}

double chance_of_missing(const World& w, AgentId agent, double grudge) {
    const RetaliationParameters& p = w.p().retaliation;
    if (p.missed <= 0) return 0;
    return math::sigmoid(math::logit(p.missed) + p.grudge_on_missed * grudge +
                         p.exhaustion_on_missed * exhaustion_deviation(w, agent));
}

double treatment(const World& w, Contact contact, bool disrespected) {
    return (disrespected ? w.p().respect_effects.disrespect_on_quality : 0) +
           (contact.is(Contact::promise_missed) ? w.p().retaliation.missed_on_quality : 0);
}

}  // namespace morale
