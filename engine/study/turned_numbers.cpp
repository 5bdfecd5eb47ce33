#include "engine/study/turned_numbers.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"

namespace morale {

namespace {

constexpr int digits_found = 4;         // more would be luck
constexpr double counts_as_end = 1e-3;  // relative distance from an end of its range

}  // namespace

double Turned::scaled(double value) const {
    if (knob->scale == KnobScale::Sum) return value / target;
    const bool share = knob->scale == KnobScale::Logit;
    const double inside = std::clamp(value, 1e-12, share ? 1 - 1e-9 : 1e12);
    return share ? math::log(inside / (1 - inside)) : math::log(inside);
}

double Turned::unscaled(double x) const {
    if (knob->scale == KnobScale::Sum) return x * target;
    return knob->scale == KnobScale::Logit ? 1 / (1 + math::exp(-x)) : math::exp(x);
}

bool Turned::at_lowest(double value) const {
    return value <= lowest * (1 + counts_as_end);
}

bool Turned::at_highest(double value) const {
    return value >= highest * (1 - counts_as_end);
}

Turned turned_by(const Knob& knob, double target, const Parameters& base) {
    const Field* field = find_field(knob.path);
    return {.knob = &knob,
            .target = target,
            .lowest = field && field->lowest > 0     ? field->lowest
                      : knob.scale == KnobScale::Sum ? 0
                                                     : 1e-9,
            .highest = field ? field->highest : 1e9,
            .before = knob.get(base)};
}

std::vector<Turned> turned_numbers(const StudyPlan& plan) {
    std::vector<Turned> turned;
    for (const Observed& observed : plan.observed) {
        const Knob* knob = knob_for(plan.base, observed.metric);
        const bool taken =
            knob && std::ranges::any_of(turned, [&](const Turned& t) { return t.knob->path == knob->path; });
        if (knob && !taken) turned.push_back(turned_by(*knob, observed.value, plan.base));
    }
    return turned;
}

double few_digits(double value) {
    return to_digits(value, digits_found);
}

Vector numbers_in(const std::vector<Turned>& turned, const Parameters& base) {
    Vector numbers;
    for (const Turned& t : turned) numbers.push_back(t.scaled(t.knob->get(base)));
    return numbers;
}

void set_numbers(const std::vector<Turned>& turned, const Vector& numbers, Parameters& base) {
    for (std::size_t i = 0; i < turned.size(); ++i)
        turned[i].knob->set(base, std::clamp(few_digits(turned[i].unscaled(numbers[i])), turned[i].lowest,
                                             turned[i].highest));
}

Search search_for(const std::vector<Turned>& turned) {
    Search search;
    for (const Turned& t : turned) {
        search.goal.push_back(t.scaled(t.target));
        search.lowest.push_back(t.scaled(t.lowest));
        search.highest.push_back(t.scaled(t.highest));
    }
    return search;
}

}  // namespace morale
