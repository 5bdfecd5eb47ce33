#include "engine/model/terms/churn.hpp"

#include "engine/kernel/math.hpp"

namespace morale {

namespace {

std::int32_t minute_of(Time t) {
    return static_cast<std::int32_t>(t.time_since_epoch() / minute);
}

}  // namespace

double unaided_willingness(const Parameters& p) {
    const bool told = p.mechanisms.word_of_mouth && p.word_of_mouth.acquaintances >= 1;
    return told ? p.offer.market.unaided : p.churn.neutral_willingness;
}

double willingness(const World& w, ProspectId prospect) {
    const double unheard = unaided_willingness(w.p());
    const Hearsay& heard = w.customers.hearsay[prospect];
    const double weeks = (minute_of(w.now) - heard.heard_minute) / (days_of_week * 24 * 60.);
    return math::relaxed(static_cast<double>(heard.willingness), unheard, weeks,
                         w.p().word_of_mouth.memory_weeks);
}

}  // namespace morale
