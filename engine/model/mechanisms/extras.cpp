#include "engine/model/mechanisms/extras.hpp"

#include "engine/model/mechanisms/money.hpp"
#include "engine/model/mechanisms/promise.hpp"

namespace morale {

double extras_on_wow(const World& w) {
    return w.p().offer.extras.share;
}

bool extra_counts(const World& w, CustomerId customer) {
    return trust(w, customer) >= 0;
}

[[gnu::noinline]] void book_extra(World& w, AgentId agent) {
    const Extras& p = w.p().offer.extras;
    if (p.share > 0) book_programme(w, group_of(w, agent), p.cost, 0);
}

}  // namespace morale
