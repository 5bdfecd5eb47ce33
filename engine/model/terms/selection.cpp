#include "engine/model/terms/selection.hpp"

namespace morale {

double fit_on_quitting(const World& w, AgentId agent) {
    if (!w.p().mechanisms.selection) return 0;
    // Half the square gives applicants of varied fit the mean tenure of one with neutral fit.
    const double effect = w.p().selection_effects.fit_on_quitting;
    return effect * effect / 2 - effect * w.agents.background[agent].fit;
}

double early_share(const World& w, AgentId agent) {
    if (!w.p().mechanisms.selection) return 1;
    return 1 - w.p().selection_effects.preview_on_early_quits * w.agents.background[agent].preview;
}

}  // namespace morale
