// The columns of a table: what a reader of the file has to know. The keys and header lines of the files and
// datapackage.json are read off these rows, so they cannot differ.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/metric/unit.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Types as the Frictionless Table Schema calls them. A date-time is the local time of the centre, to the
/// second.
enum class ColumnType { Text, Integer, Number, Date, DateTime };
std::string_view name_of(ColumnType);

/// The pattern of values that do not have the type's default form; else empty. The default date-time of the
/// schema is in UTC and ends in Z. A centre has no time zone, so its times have a pattern without one.
std::string_view format_of(ColumnType);

struct TableColumn {
    std::string name;
    ColumnType type = ColumnType::Text;
    std::string unit;  // "s", "1/yr"; "1" for shares and ratios; empty where there is none
    std::string description;
    bool key = false;                      // the key columns together identify a row; none is empty
    std::vector<std::string> one_of = {};  // all words that occur, if they are few
};

using TableColumns = std::vector<TableColumn>;

/// The metric's name with its unit as suffix: "wait" in "s" is "wait_s", "turnover" in "1/yr" is
/// "turnover_per_yr", "cost_total" in "EUR/yr" is "cost_total_eur_per_yr". A unit of "1", or one that the
/// name contains already ("active_customers", "contacts_per_agent_day"), adds nothing.
std::string column_name(const Metric&, const MoneyUnit&);
TableColumn column_of(const Metric&, const MoneyUnit&);

/// The names of an enumeration that ends in `last`.
template <class Enum>
std::vector<std::string> names_of_all() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Enum::last); ++i)
        names.emplace_back(name_of(static_cast<Enum>(i)));
    return names;
}

/// Columns that several tables share, with the same words in each.
TableColumn policy_column();
TableColumn rep_column();
TableColumn team_column();
TableColumn week_column();
TableColumn class_column();

/// Since when a policy holds, and its value for the policy of that number: "always", or when it comes.
TableColumn from_column(std::string name, std::string_view whose);
std::string from_of(const StudyPlan&, std::size_t policy);

}  // namespace morale
