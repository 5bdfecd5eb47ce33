#include "tools/preflight/dollars_kept.hpp"

#include <string>

#include "engine/language/listed.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/metric/bare_queue.hpp"
#include "engine/model/currency.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/currency.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

/// The amounts, except zero, that were not written in the currency of the scenario.
std::vector<FieldPlace> taken_over(const StudyPlan& plan) {
    const auto own_words = [&](const FieldPlace& place) {
        const Origin* origin = find_origin(plan, {}, place.path);
        return origin && origin->text.find(plan.base.money.currency) != std::string::npos;
    };
    std::vector<FieldPlace> found;
    for (const FieldPlace& place : field_places(plan.base)) {
        const bool money = place.field->unit.starts_with(usual_currency);
        if (money && value_number(*place.field, plan.base, place.element) != 0 && !own_words(place))
            found.push_back(place);
    }
    return found;
}

}  // namespace

std::vector<Diagnostic> currency_warnings(const StudyPlan& plan) {
    constexpr std::size_t most_named = 3;
    if (plan.base.money.currency == usual_currency || is_bare_queue(plan.base)) return {};
    const std::vector<FieldPlace> all = taken_over(plan);
    if (all.empty()) return {};
    std::vector<std::string> names;
    for (const FieldPlace& place : all)
        if (names.size() < most_named)
            names.push_back(place.path + " (" + value_text(*place.field, plan.base, place.element) + ")");
    if (all.size() > most_named) names.push_back(std::to_string(all.size() - most_named) + " more");
    return {warning("W041", place_of(plan, {}, currency_path),
                    "amounts are in " + plan.base.money.currency + ", and " + std::to_string(all.size()) +
                        (all.size() == 1 ? " is a figure" : " are figures") +
                        " of another currency, US dollars where it is a default: " + listed(names),
                    "nothing is converted: write your own amounts")};
}

}  // namespace morale
