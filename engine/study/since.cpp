#include "engine/study/since.hpp"

#include <algorithm>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

bool same_values(const Parameters& a, const Parameters& b) {
    return std::ranges::all_of(all_field_places(a), [&](const FieldPlace& place) {
        return value_text(*place.field, a, place.element) == value_text(*place.field, b, place.element);
    });
}

bool changes_nothing(const StudyPlan& plan, const PolicyPlan& policy) {
    return same_values(policy.parameters, plan.base);
}

std::string moment_text(const StudyPlan& plan, Time moment) {
    if (moment == always) return "always";
    const Span after = moment - measurement_start;
    if (after % day != Span{0}) return number_text(in_seconds(after)) + " s";
    return date_text(plan.base.time.start_date + in_days(after));
}

}  // namespace morale
