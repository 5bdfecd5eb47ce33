// A table of a database that takes rows from a table of a study.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/store/database.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale {

class DatabaseTable {
 public:
    /// Makes the table. Throws DatabaseFailed, as do the sink's calls.
    DatabaseTable(Database&, std::string_view name, TableColumns);
    DatabaseTable(const DatabaseTable&) = delete;
    DatabaseTable& operator=(const DatabaseTable&) = delete;

    /// Takes its rows. The table must outlive it.
    RowSink sink();

 private:
    TableColumns columns_;
    Statement insertion_;
    std::string scratch_;
};

/// Makes a table of texts and fills it.
void add_texts(Database&, std::string_view table, const TableColumns&,
               const std::vector<std::vector<std::string>>& rows);

}  // namespace morale
