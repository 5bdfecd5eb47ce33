#include "tools/cli/dimension_words.hpp"

#include <algorithm>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/currency.hpp"
#include "engine/model/fields.hpp"

namespace morale {

std::string_view written_as(Dimension dimension) {
    switch (dimension) {
        case Dimension::Number:
            return "a number";
        case Dimension::Share:
            return "a share: 0.3 or 30 %";
        case Dimension::Count:
            return "a whole number: 450_000";
        case Dimension::Duration:
            return "a duration: 45 s, 6.4 min, 26 weeks";
        case Dimension::Rate:
            return "a rate: 2.2 /yr, 48 /min, 0.8 %/month";
        case Dimension::Hazard:
            return "a probability per time: 9.4 %/yr";
        case Dimension::Money:
            return "money: 14113 USD, or in the currency of the scenario";
        case Dimension::MoneyRate:
            return "money per time: 18 USD/h, or in the currency of the scenario";
        case Dimension::Weights:
            return "a list of numbers: [1, 1, 0.5]";
        case Dimension::TimeDistribution:
            return "a distribution of times: lognormal(mean=3 min, cv=1.2), a "
                   "duration or, of patience, endless";
        case Dimension::Choice:
            return "a word";
        case Dimension::Flag:
            return "yes or no";
        case Dimension::Date:
            return "a date: 2026-01-05";
        case Dimension::DayOfYear:
            return "a day of the year, month-day: 10-05";
        case Dimension::Currency:
            return "a currency, three capital letters: EUR";
        case Dimension::Text:
            return "a word or text";
        case Dimension::Names:
            return "a name, or several in order: [north, south]";
    }
    return {};
}

std::string range_text(const Field& field) {
    using enum Dimension;
    constexpr Dimension unranged[] = {Choice, Flag, Date, DayOfYear, Currency, Text, Names};
    if (std::ranges::find(unranged, field.dimension) != std::end(unranged)) return {};
    if (field.dimension == Share)
        return value_text(field, field.lowest, usual_currency) + " .. " +
               value_text(field, field.highest, usual_currency);
    const std::string unit = field.unit.empty() ? std::string{} : " " + std::string(field.unit);
    if (field.highest >= endless) return "from " + number_text(field.lowest) + unit;
    if (field.least > 0)
        return "0, or " + number_text(field.least) + " .. " + number_text(field.highest) + unit;
    return number_text(field.lowest) + " .. " + number_text(field.highest) + unit;
}

std::string default_text(const Field& field) {
    const Parameters defaults;
    for (const FieldList& list : world_lists())
        if (field.path.starts_with(std::string(list.path) + "[") && list.size(defaults) == 0) return {};
    return says_nothing(field, defaults, 0) ? std::string{} : value_text(field, defaults);
}

}  // namespace morale
