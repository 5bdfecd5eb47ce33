#include "engine/model/floor/extras.hpp"

#include "engine/model/firm/promise.hpp"
#include "engine/model/money/money.hpp"

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
