#include "engine/model/terms/promise.hpp"

#include <algorithm>

#include "engine/model/terms/experience.hpp"

namespace morale {

bool heard_announcement(const World& w, CustomerId customer) {
    const double share = w.p().offer.announcement.share;
    return share >= 1 || uniform32(w.luck(Purpose::Audience, customer.row).w[0]) < share;
}

double raised_expectation(const World& w, CustomerId customer) {
    const double for_all = weight_of_should * w.offer.drift;  // what should happen drifts, not what will
    if (w.offer.promise.hope == 0 || !w.p().mechanisms.trust) return for_all;
    return heard_announcement(w, customer) ? for_all + w.offer.promise.hope : for_all;
}

double trust(const World& w, CustomerId customer) {
    if (w.offer.promise.trust == 0 || !w.p().mechanisms.trust) return 0;
    return heard_announcement(w, customer) ? w.offer.promise.trust : 0;
}

double broken_promise_on_hostility(const World& w, CustomerId customer) {
    return std::max(0., -trust(w, customer));
}

}  // namespace morale
