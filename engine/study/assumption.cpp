#include "engine/study/assumption.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "engine/kernel/distribution.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/fields.hpp"
#include "engine/model/world/purpose.hpp"

namespace morale {

namespace {

/// FNV-1a, the same on every machine.
std::uint64_t hash_of(std::string_view path) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : path) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

/// A number becomes the value; a distribution is stretched until the value is its mean.
void set(const Field& field, std::size_t element, Parameters& p, double value) {
    if (!is_distribution(field)) {
        std::get<SlotOf<double>>(field.slot)(p, element) = value;
        return;
    }
    Distribution& law = std::get<SlotOf<Distribution>>(field.slot)(p, element);
    law = law.scaled(value / law.mean());
}

}  // namespace

double best_estimate(const StudyPlan& plan, const Uncertain& assumption) {
    const Field& field = *assumption.field;
    return is_distribution(field) ? value_distribution(field, plan.base, assumption.element).mean()
                                  : value_number(field, plan.base, assumption.element);
}

double assumption_quantile(const Uncertain& assumption, double best, double u) {
    if (!(assumption.low < assumption.high)) return assumption.low;  // a range of days that count whole
    const double value = Distribution::triangular(assumption.low, best, assumption.high).quantile(u);
    if (assumption.field->dimension == Dimension::Count) return std::round(value);
    if (counts_whole_days(*assumption.field)) return std::ceil(value);
    return std::clamp(value, assumption.low, assumption.high);  // against rounding
}

void set_assumption(const Uncertain& assumption, Parameters& p, double value) {
    set(*assumption.field, assumption.element, p, value);
    for (const auto& [field, element] : assumption.heirs) set(*field, element, p, value);
}

double value_at_attempt(const StudyPlan& plan, const Uncertain& assumption, int replication,
                        std::uint32_t attempt) {
    const Draws draws(plan.seed, static_cast<std::uint32_t>(replication));
    const Words words = draw(draws, Purpose::Assumption, hash_of(assumption.path), attempt);
    return assumption_quantile(assumption, best_estimate(plan, assumption),
                               uniform53(words.w[0], words.w[1]));
}

}  // namespace morale
