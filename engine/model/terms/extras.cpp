#include "engine/model/terms/extras.hpp"

#include "engine/model/terms/promise.hpp"

namespace morale {

double extras_on_wow(const World& w) {
    return w.p().offer.extras.share;
}

bool extra_counts(const World& w, CustomerId customer) {
    return trust(w, customer) >= 0;
}

}  // namespace morale
