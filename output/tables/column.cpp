#include "output/tables/column.hpp"

#include <cctype>
#include <utility>

#include "engine/model/life/simulate.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

std::string suffix_of(std::string_view unit) {
    if (unit.empty() || unit == "1") return {};
    std::string words;
    if (unit.starts_with("1/")) unit.remove_prefix(1);
    for (const char c : unit) {
        if (c == '/')
            words += words.empty() ? "per_" : "_per_";
        else if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            words += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (!words.ends_with('_'))
            words += '_';
    }
    return words;
}

}  // namespace

std::string_view name_of(ColumnType type) {
    switch (type) {
        case ColumnType::Text:
            return "string";
        case ColumnType::Integer:
            return "integer";
        case ColumnType::Number:
            return "number";
        case ColumnType::Date:
            return "date";
        case ColumnType::DateTime:
            return "datetime";
    }
    return "string";
}

std::string_view format_of(ColumnType type) {
    return type == ColumnType::DateTime ? "%Y-%m-%dT%H:%M:%S" : "";
}

std::string column_name(const Metric& metric, const MoneyUnit& money) {
    std::string name{metric.name};
    const std::string suffix = suffix_of(unit_of(metric, money));
    if (suffix.empty() || name.ends_with('_' + suffix) || name.find("_per_") != std::string::npos)
        return name;
    return name + '_' + suffix;
}

TableColumn column_of(const Metric& metric, const MoneyUnit& money) {
    return {column_name(metric, money), ColumnType::Number, unit_of(metric, money),
            meaning_of(metric, money)};
}

TableColumn policy_column() {
    return {"policy", ColumnType::Text, "", "name of the policy, as in the scenario", true};
}

TableColumn rep_column() {
    return {"rep", ColumnType::Integer, "",
            "replication, from 1; the same number is the same luck for all policies", true};
}

TableColumn team_column() {
    return {"team", ColumnType::Text, "", "name of the team; 'centre' is the whole centre", true};
}

TableColumn class_column() {
    return {"class", ColumnType::Text, "", "name of the class of contacts", true};
}

TableColumn week_column() {
    return {"week", ColumnType::Integer, "wk",
            "week of the horizon, from 1; policies start with week 1, at a "
            "date of their own, or have always been",
            true};
}

TableColumn from_column(std::string name, std::string_view whose) {
    return {
        std::move(name), ColumnType::Text, "",
        "when " + std::string{whose} +
            " comes as a change that people live through, as ISO 8601; 'always': as if it had always been "
            "so, warm-up included; of one that ends, also the first moment without it, after a slash"};
}

std::string from_of(const StudyPlan& plan, std::size_t policy) {
    const auto start = static_cast<std::int64_t>(plan.base.time.start_date);
    const PolicyPlan& of = plan.policies[policy];
    const std::string from = of.from == always ? "always" : iso_date_time(start, of.from);
    return of.until == never ? from : from + '/' + iso_date_time(start, of.until);
}

}  // namespace morale
