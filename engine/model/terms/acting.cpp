#include "engine/model/terms/acting.hpp"

#include <algorithm>

#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/work_design.hpp"

namespace morale {

double deep_acting(const HostilityParameters& p, double meaning, double autonomy) {
    return std::clamp(p.deep_share + p.meaning_on_deep * meaning + p.autonomy_on_deep * autonomy, 0., 1.);
}

double strain_of_acting(const World& w, AgentId agent) {
    const HostilityParameters& p = w.p().hostility;
    if (!w.p().mechanisms.acting) return 1;
    auto strain = [&](double deep) { return 1 + p.surface_on_strain * (1 - deep); };
    return strain(deep_acting(p, felt_meaning(w, agent), autonomy(w))) / strain(p.deep_share);
}

}  // namespace morale
