#include "engine/model/terms/hostility.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/terms/acting.hpp"
#include "engine/model/terms/bot.hpp"
#include "engine/model/terms/channels.hpp"
#include "engine/model/terms/promise.hpp"
#include "engine/model/terms/respect.hpp"

namespace morale {

namespace {

/// Whether the issue is a complaint beyond the usual mix, in a team that deals with complaints.
bool is_complaint(const World& w, Contact contact) {
    const double share = w.p().scope.complaints;
    return share > 0 && uniform32(w.luck(Purpose::Scope, contact.issue).w[0]) < share;
}

/// The deviation of the logit of hostility.
double provocation(const World& w, Contact contact, Span waited) {
    const HostilityParameters& p = w.p().hostility;
    double sum = p.earlier_attempt * contact.attempt + p.wait_per_120s * in_seconds(waited) / 120;
    if (contact.customer)
        sum -= p.satisfaction * (w.customers.attitude[contact.customer].satisfaction.value() -
                                 w.p().experience.neutral_satisfaction);
    if (contact.is(Contact::promise_missed)) sum += p.missed_call_back;
    if (is_complaint(w, contact)) sum += p.complaint;
    if (contact.customer) sum += broken_promise_on_hostility(w, contact.customer);
    sum += channel_on_hostility(w, contact);
    sum += bot_on_hostility(w, contact);
    return sum;
}

/// u < odds / (1 + odds)
bool below_odds(double u, double odds) {
    return u * (1 + odds) < odds;
}

}  // namespace

bool comes_hostile(const World& w, Contact contact, Span waited, double u) {
    if (!w.p().mechanisms.hostility) return false;
    const double x = provocation(w, contact, waited);
    // exp(x) is at most 1 + x + x^2 up to 1.79: that decides most contacts without an exp.
    if (x < 1.79 && !below_odds(u, w.derived.hostility_odds * (1 + x + x * x))) return false;
    return below_odds(u, w.derived.hostility_odds * math::exp(x));
}

double hostile_beyond_usual(const World& w, AgentId agent) {
    const int met = w.agents.encounters[agent].hostile;
    // This is asked just after one has come; on average half a contact fewer has come until the next.
    return (met ? met - .5 : 0) - w.p().hostility.neutral_share * w.agents.today[agent].handled;
}

double hostility_on_demand(const World& w, AgentId agent) {
    const HostilityParameters& p = w.p().hostility;
    if (!w.p().mechanisms.hostility) return 0;
    const double felt =
        w.agents.encounters[agent].hostile * strain_of_acting(w, agent) * (1 - spared_strain(w));
    return p.on_demand * (felt - p.neutral_per_day) / p.scale;
}

double hostility_on_cynicism(const World& w, AgentId agent) {
    const HostilityParameters& p = w.p().hostility;
    if (!w.p().mechanisms.hostility) return 0;
    return p.on_cynicism * (w.agents.encounters[agent].hostile - p.neutral_per_day) / p.scale;
}

double hostility_on_courtesy(const World& w, AgentId agent) {
    if (!w.p().mechanisms.hostility) return 0;
    return -w.p().hostility.on_courtesy * hostile_beyond_usual(w, agent);
}

}  // namespace morale
