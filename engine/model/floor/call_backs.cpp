#include "engine/model/floor/call_backs.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/floor/demand.hpp"
#include "engine/model/minds/retaliation.hpp"
#include "engine/model/minds/strain.hpp"

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

[[gnu::noinline]] void promise_call_back(World& w, AgentId agent, Contact contact) {
    const int group = group_of(w, agent);
    const Words luck = w.luck_of_attempt(Purpose::CallBack, contact);
    const double u = uniform32(luck.w[0]), later = uniform32(luck.w[1]);
    const double within = w.p().call_backs.within_hours * 3600;
    w.record.count(Count::CallBacksPromised, group);
    if (u >= chance_of_missing(w, agent, grudge(w, agent))) {
        w.record.count(Count::CallBacksKept, group);
        return come_again(w, contact, within * later);
    }
    if (u >= chance_of_missing(w, agent, 0)) w.record.count(Count::Retaliated, group);
    contact.mark(Contact::promise_missed);
    come_again(w, contact, within + w.p().contacts.return_after.quantile(later));
}

double treatment(const World& w, Contact contact, bool disrespected) {
    return (disrespected ? w.p().respect_effects.disrespect_on_quality : 0) +
           (contact.is(Contact::promise_missed) ? w.p().retaliation.missed_on_quality : 0);
}

}  // namespace morale
