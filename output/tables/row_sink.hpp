// Takes the rows of one table, cell after cell in the order of its columns, and appends their bytes or hands
// the cells on.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "output/encode/encoding.hpp"

namespace morale {

/// Throws std::logic_error; where there are no exceptions, the program ends.
[[noreturn]] void refuse_cells(const std::string& why);

/// Takes cells that do not become bytes here: the place of each in its row, from 0, and the end of each row.
struct CellTaker {
    std::function<void(std::size_t place, const TableCell&)> cell;
    std::function<void()> end_row;
};

/// A row ends with the cell of its last column. A row with more or fewer cells than columns is our error
/// and throws std::logic_error. `out` must outlive the sink; it may be emptied between rows.
class RowSink {
 public:
    /// Writes what comes before the rows.
    RowSink(std::string& out, const Encoding&, TableColumns);
    RowSink(CellTaker, TableColumns);

    /// Begins a row.
    RowSink& row();

    RowSink& text(std::string_view value) { return put(value); }
    RowSink& integer(std::integral auto value) { return put(static_cast<std::int64_t>(value)); }
    RowSink& number(std::floating_point auto value) { return put(value); }
    /// For numbers from a function whose last digits differ between machines: ends of intervals.
    RowSink& twelve_digits(double value) { return put(TwelveDigits{value}); }
    RowSink& mark(std::uint64_t bits) { return put(Mark{bits}); }
    RowSink& date(std::int64_t days_since_1970) { return put(Date{days_since_1970}); }
    RowSink& date_time(std::int64_t start_days_since_1970, Time time) {
        return put(DateTime{start_days_since_1970, time});
    }
    /// A cell that is not available.
    RowSink& empty() { return put(TableCell{}); }

    /// Writes what comes after the rows. To be called last.
    void finish();

 private:
    RowSink& put(const TableCell&);

    CellTaker taker_;             // used where there is no encoding
    std::string* out_ = nullptr;  // with the encoding
    const Encoding* encoding_ = nullptr;
    TableColumns columns_;
    std::size_t place_ = 0;  // place of the next cell in its row
    std::size_t rows_ = 0;   // finished rows
    bool inside_ = false;    // whether it is inside a row
};

}  // namespace morale
