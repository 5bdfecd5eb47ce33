#include "engine/model/floor/extras.hpp"

#include "engine/model/money/money.hpp"

namespace morale {

[[gnu::noinline]] void book_extra(World& w, AgentId agent) {
    const Extras& p = w.p().offer.extras;
    if (p.share > 0) book_programme(w, group_of(w, agent), p.cost, 0);
}

}  // namespace morale
