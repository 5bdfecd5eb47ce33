#include "engine/model/staff/selection.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

/// A trait that correlates with the score by `validity`; the rest is independent of it.
double trait(double validity, double score, double u_rest) {
    return validity * score + math::sqrt(1 - validity * validity) * normal(u_rest);
}

}  // namespace

void choose_person(World& w, AgentId agent) {
    const std::uint64_t person = w.agents.person(agent);
    const Words luck = w.luck(Purpose::Person, person);
    const Words more = w.luck(Purpose::PersonMore, person);
    const Words background = w.luck(Purpose::Background, person);
    const HiringParameters& hiring = w.p().hiring;
    const Selection s = w.p().mechanisms.selection ? w.p().selection : Selection{};
    const double score = normal(1 - hiring.selection_ratio * (1 - uniform32(luck.w[0])));
    w.agents.traits[agent] = {
        .talent = trait(hiring.validity, score, uniform32(luck.w[1])),
        .warmth = s.warmth + trait(s.warmth_validity, score, uniform32(luck.w[2])),
        .resilience = normal(uniform32(luck.w[3])),
        .prosociality = std::max(
            0., 1 + w.p().meaning.prosociality_sd * std::clamp(normal(uniform32(more.w[0])), -3., 3.))};
    w.agents.background[agent] = {.fit = trait(s.fit_validity, score, uniform32(more.w[1])),
                                  .own_way = std::clamp(normal(uniform32(background.w[0])), -3., 3.),
                                  .tie = uniform32(background.w[1]),
                                  .preview = s.preview};
}

void book_preview(World& w, AgentId agent) {
    const double share = w.agents.background[agent].preview;
    if (share == 0 || !is_own(w, agent)) return;
    w.record.sum(Sum::ReplacementUsd, group_of(w, agent), share * w.p().selection_effects.usd_per_preview);
}

}  // namespace morale
