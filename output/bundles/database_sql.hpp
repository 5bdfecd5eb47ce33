// The statements that make the tables and views of `study.sqlite`, read off the columns.
#pragma once

#include <string>
#include <string_view>

#include "output/tables/column.hpp"

namespace morale {

/// CREATE TABLE with type, key, unit and meaning of each column.
std::string create_table(std::string_view table, const TableColumns&);

/// INSERT with a parameter for each column.
std::string insert_into(std::string_view table, const TableColumns&);

/// CREATE VIEW that joins the table with itself: each policy beside `first` where all other keys are equal.
/// For each number x it has x, x_against and x_difference.
std::string create_pairs(std::string_view view, std::string_view table, const TableColumns&,
                         std::string_view first);

}  // namespace morale
