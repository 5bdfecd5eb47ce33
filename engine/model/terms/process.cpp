#include "engine/model/terms/process.hpp"

#include "engine/kernel/math.hpp"

namespace morale {

double process_quality(const World& w) {
    const ProcessParameters& p = w.p().offer.process;
    if (!w.p().mechanisms.process) return 0;
    return w.offer.process.delivered - p.burden - p.fault_size * w.offer.process.faults;
}

double process_on_resolution(const World& w) {
    const ProcessParameters& p = w.p().offer.process;
    if (!w.p().mechanisms.process) return 0;
    return process_quality(w) +
           (p.standard_time == 1 ? 0 : p.time_on_resolution * math::log(p.standard_time));
}

double process_on_quality(const World& w) {
    return w.p().offer.process.on_quality * process_quality(w);
}

double process_on_demand(const World& w) {
    return -w.p().offer.process.on_demand * process_quality(w);
}

double process_on_handle_time(const World& w) {
    const ProcessParameters& p = w.p().offer.process;
    if (!w.p().mechanisms.process) return 1;
    return p.standard_time * math::exp(-p.on_handle_time * process_quality(w));
}

double quality_of_fix(const Parameters& p, double gain) {
    if (!p.mechanisms.process) return 0;
    const double more = math::sigmoid(math::logit(p.quality.resolution) + gain) - p.quality.resolution;
    const double resolved = p.experience.resolved + p.experience.courtesy * p.quality.courtesy;
    return more * (resolved - p.experience.unresolved) +
           p.offer.process.on_quality * gain * p.quality.resolution;
}

}  // namespace morale
