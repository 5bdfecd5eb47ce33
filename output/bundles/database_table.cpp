#include "output/bundles/database_table.hpp"

#include <utility>

#include "output/bundles/database_sql.hpp"
#include "output/bundles/plain_cell.hpp"

namespace morale {
namespace {

/// Gives a parameter of a statement its value.
struct Binding {
    Statement& into;
    int parameter;

    void operator()(std::monostate) const { into.with_nothing(parameter); }
    void operator()(std::string_view text) const { into.with(parameter, text); }
    void operator()(std::int64_t value) const { into.with(parameter, value); }
    void operator()(double value) const { into.with(parameter, value); }
};

/// Makes the table, and gives back the statement that fills it.
Statement made(Database& database, std::string_view name, const TableColumns& columns) {
    database.run(create_table(name, columns));
    return Statement(database, insert_into(name, columns));
}

}  // namespace

DatabaseTable::DatabaseTable(Database& database, std::string_view name, TableColumns columns)
    : columns_(std::move(columns)), insertion_(made(database, name, columns_)) {}

RowSink DatabaseTable::sink() {
    const auto cell = [this](std::size_t place, const TableCell& value) {
        std::visit(Binding{insertion_, static_cast<int>(place) + 1}, plain_cell(value, scratch_));
    };
    return RowSink(CellTaker{.cell = cell, .end_row = [this] { insertion_.run(); }}, columns_);
}

void add_texts(Database& database, std::string_view table, const TableColumns& columns,
               const std::vector<std::vector<std::string>>& rows) {
    DatabaseTable filled(database, table, columns);
    RowSink sink = filled.sink();
    for (const std::vector<std::string>& row : rows) {
        sink.row();
        for (const std::string& text : row) sink.text(text);
    }
}

}  // namespace morale
