#include "engine/model/terms/experience.hpp"

namespace morale {

double experienced_quality(const ExperienceParameters& p, const Outcome& outcome) {
    if (!outcome.resolved) return p.unresolved;
    return p.resolved + p.courtesy * outcome.courteous + p.earlier_attempt * outcome.earlier_attempts +
           p.wait_per_120s * in_seconds(outcome.waited) / 120 + (outcome.wow ? p.wow : 0) + outcome.treatment;
}

}  // namespace morale
