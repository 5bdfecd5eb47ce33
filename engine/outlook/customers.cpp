#include "engine/outlook/customers.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/terms/experience.hpp"

namespace morale {

namespace {

constexpr int most_attempts = 12;

struct Opinion {
    double mean = 0, variance = 0;
};

/// The satisfaction of customers whose contacts all go like this, each felt as in equation 11.
Opinion opinion_of(const ExperienceParameters& p, double resolves, double courtesy, double wait_seconds) {
    const double plain = p.resolved + p.wait_per_120s * wait_seconds / 120;
    const double courteous = plain + p.courtesy;
    const double share[] = {1 - resolves, resolves * (1 - courtesy), resolves * courtesy};
    const double quality[] = {p.unresolved, plain, courteous};
    double expected = 0;
    for (int i = 0; i < 3; ++i) expected += share[i] * quality[i];
    double mean = 0, square = 0;
    for (int i = 0; i < 3; ++i) {
        const double surprise = quality[i] - standard_of_customer(expected, p.should);
        const double felt = std::clamp(surprise > 0 ? surprise : p.loss_aversion * surprise, -1., 1.);
        mean += share[i] * felt;
        square += share[i] * felt * felt;
    }
    const double step = p.satisfaction_step;
    return {mean, (square - mean * mean) * step / (2 - step)};
}

}  // namespace

double satisfaction_beyond_usual(const Parameters& p, double resolves, double wait_seconds) {
    if (!p.mechanisms.experience || p.customers.count <= 0) return 0;
    const Parameters reference;
    const double usual =
        opinion_of(reference.experience, reference.quality.resolution, reference.quality.courtesy, 0).mean;
    const double here = opinion_of(p.experience, resolves, p.quality.courtesy, wait_seconds).mean;
    return here - usual + reference.experience.neutral_satisfaction - p.experience.neutral_satisfaction;
}

double hostility_of(const Parameters& p, double resolves, double wait_seconds) {
    if (!p.mechanisms.hostility) return 0;
    const HostilityParameters& h = p.hostility;
    const bool remembered = p.mechanisms.experience && p.customers.count > 0;
    const double spread =
        remembered ? opinion_of(p.experience, resolves, p.quality.courtesy, wait_seconds).variance : 0;
    const double mood = -h.satisfaction * satisfaction_beyond_usual(p, resolves, wait_seconds) +
                        h.satisfaction * h.satisfaction * spread / 2 + h.wait_per_120s * wait_seconds / 120;
    const double again = (1 - resolves) * p.contacts.return_share;
    double share = 0, part = 1 - again;
    const double of_bot = p.contacts.bot.in_front() ? p.contacts.bot.hostility : 0;
    for (int attempt = 0; attempt < most_attempts; ++attempt, part *= again)
        share += part * math::sigmoid(math::logit(h.share) + mood + h.earlier_attempt * attempt +
                                      (attempt == 0 ? of_bot : 0));
    return share;
}

}  // namespace morale
