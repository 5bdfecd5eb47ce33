#include "output/words/periods.hpp"

namespace morale {

std::string_view word_of(PeriodKind kind) {
    return kind == PeriodKind::Month ? "month" : "quarter";
}

std::string name_of(const Period& period) {
    const auto number = [](int n) { return std::to_string(n); };
    if (period.year == 0) {
        const std::string first = number(period.first_week + 1);
        return period.weeks == 1 ? "week " + first
                                 : "weeks " + first + " to " + number(period.first_week + period.weeks);
    }
    if (period.kind == PeriodKind::Quarter) return number(period.year) + "-Q" + number(period.nth);
    return number(period.year) + (period.nth < 10 ? "-0" : "-") + number(period.nth);
}

std::string what_periods_are(const StudyPlan& plan) {
    return has_start_date(plan)
               ? "A week belongs to the month of its Thursday, and a quarter is three such months."
               : "A month is four weeks and a quarter thirteen, because the scenario says no "
                 "'time.start'.";
}

}  // namespace morale
