#include "engine/model/terms/awards.hpp"

namespace morale {

double left_by_cash(const World& w) {
    const Awards& p = w.p().awards;
    const bool heavy =
        p.per_year > 0 && p.cash && p.value >= w.p().award_effects.heavy_cash && w.p().mechanisms.awards;
    return heavy ? 1 - w.p().award_effects.heavy_cash_on_meaning : 1;
}

}  // namespace morale
