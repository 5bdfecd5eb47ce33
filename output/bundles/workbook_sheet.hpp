// One table on a sheet of a workbook: its head in the first row, frozen, then a row for each of its rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace morale {

/// How cells look. They belong to the workbook.
struct SheetFormats {
    explicit SheetFormats(lxw_workbook*);

    lxw_format* head;       // names of columns
    lxw_format* text;       // as it is
    lxw_format* wrapped;    // over several lines where it is long
    lxw_format* title;      // of the workbook
    lxw_format* bold;       // what a line is about
    lxw_format* figure;     // whole from 1000 on, else up to four digits after the dot
    lxw_format* whole;      // a count
    lxw_format* date;       // 2026-01-05
    lxw_format* date_time;  // 2026-01-05 08:30:00
};

/// Rows below the head for which a sheet has room.
inline constexpr std::int64_t most_sheet_rows = 1'048'575;

/// On paper a sheet lies on its side and is as wide as one page.
void set_up_paper(lxw_worksheet*);

/// Writes a text as a text, cut with "…" where it is longer than a cell may be; nothing for an empty one.
void write_text(lxw_worksheet*, std::uint32_t row, std::uint16_t column, std::string_view text, lxw_format*);

class WorkbookSheet {
 public:
    WorkbookSheet(lxw_worksheet*, const SheetFormats&, TableColumns);

    /// Takes the rows. The sheet must outlive it.
    RowSink sink();
    /// Sets the widths of the columns and the filters. To be called once, last.
    void close();

    std::int64_t rows() const { return rows_; }  // beyond most_sheet_rows nothing is written

 private:
    void cell(std::size_t place, const TableCell&);
    void number(std::size_t place, double value, lxw_format*);

    lxw_worksheet* sheet_;
    SheetFormats formats_;
    TableColumns columns_;
    std::vector<int> widths_;  // [column], in characters
    std::int64_t rows_ = 0;
    std::string scratch_;
};

}  // namespace morale
