#include "output/bundles/database_sql.hpp"

#include <algorithm>

#include "engine/language/utf8.hpp"

namespace morale {
namespace {

std::string between(char quote, std::string_view text) {
    std::string out(1, quote);
    for (const char c : text) {
        if (c == quote) out += quote;
        out += c;
    }
    return out + quote;
}

std::string identifier(std::string_view name) {
    return between('"', name);
}

std::string_view sql_type(ColumnType type) {
    switch (type) {
        case ColumnType::Integer:
            return "INTEGER";
        case ColumnType::Number:
            return "REAL";
        case ColumnType::Text:
        case ColumnType::Date:
        case ColumnType::DateTime:
            break;
    }
    return "TEXT";
}

/// Unit and meaning as a comment of one line, which the database keeps with its schema.
std::string comment_of(const TableColumn& column) {
    const std::string unit = column.unit.empty() ? "" : column.unit + ": ";
    std::string text = shown_text(unit + column.description);
    std::ranges::replace(text, '\n', ' ');
    return text.empty() ? "" : "  -- " + text;
}

std::string primary_key_of(const TableColumns& columns) {
    std::string names;
    for (const TableColumn& column : columns)
        if (column.key) names += (names.empty() ? "" : ", ") + identifier(column.name);
    return names;
}

}  // namespace

std::string create_table(std::string_view table, const TableColumns& columns) {
    const std::string key = primary_key_of(columns);
    std::string sql = "CREATE TABLE " + identifier(table) + " (\n";
    for (const TableColumn& column : columns) {
        const bool last = &column == &columns.back() && key.empty();
        sql += "  " + identifier(column.name) + ' ' + std::string(sql_type(column.type)) +
               (column.key ? " NOT NULL" : "") + (last ? "" : ",") + comment_of(column) + '\n';
    }
    if (!key.empty()) sql += "  PRIMARY KEY (" + key + ")\n";
    return sql + ")";
}

std::string insert_into(std::string_view table, const TableColumns& columns) {
    std::string places;
    for (std::size_t i = 0; i < columns.size(); ++i) places += i == 0 ? "?" : ", ?";
    return "INSERT INTO " + identifier(table) + " VALUES (" + places + ")";
}

std::string create_pairs(std::string_view view, std::string_view table, const TableColumns& columns,
                         std::string_view first) {
    std::string shown = "p.\"policy\", f.\"policy\" AS \"against\"", same;
    for (const TableColumn& column : columns) {
        const std::string name = identifier(column.name);
        if (column.key && column.name != "policy") {
            shown += ", p." + name;
            same += " AND f." + name + " = p." + name;
        }
        if (column.key || column.type != ColumnType::Number) continue;
        shown += ",\n  p." + name + ", f." + name + " AS " + identifier(column.name + "_against") + ", p." +
                 name + " - f." + name + " AS " + identifier(column.name + "_difference");
    }
    const std::string name_of_first = between('\'', first);
    return "CREATE VIEW " + identifier(view) + " AS SELECT " + shown + "\nFROM " + identifier(table) +
           " AS p JOIN " + identifier(table) + " AS f ON f.\"policy\" = " + name_of_first + same +
           "\nWHERE p.\"policy\" <> " + name_of_first;
}

}  // namespace morale
