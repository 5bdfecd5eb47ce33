#include "output/bundles/workbook_sheet.hpp"

#include <xlsxwriter.h>

#include <algorithm>

#include "engine/language/utf8.hpp"
#include "output/bundles/plain_cell.hpp"

namespace morale {
namespace {

constexpr std::size_t longest_text = 32'767;  // characters of a cell
constexpr int narrowest = 8, widest = 48, width_of_number = 12;
constexpr int day_zero = 25'569;  // 1970-01-01 as a spreadsheet counts days
constexpr double seconds_of_day = 86'400;

lxw_format* numbers(lxw_workbook* book, const char* pattern) {
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, pattern);
    return format;
}

lxw_format* letters(lxw_workbook* book, bool bold, double size) {
    lxw_format* format = workbook_add_format(book);
    if (bold) format_set_bold(format);
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* head_of(lxw_workbook* book) {
    lxw_format* format = letters(book, true, 11);
    format_set_bg_color(format, 0xE9E9EE);
    format_set_bottom(format, LXW_BORDER_THIN);
    return format;
}

lxw_format* wrapped_of(lxw_workbook* book) {
    lxw_format* format = letters(book, false, 11);
    format_set_text_wrap(format);
    return format;
}

/// The text as a cell may hold it.
std::string fitting(std::string_view text) {
    std::string shown = shown_text(text);
    if (shown.size() <= longest_text) return shown;
    std::size_t end = 0;
    while (end + utf8_size(shown, end) + 3 <= longest_text) end += utf8_size(shown, end);
    return shown.substr(0, end) + "…";
}

std::uint16_t keys_of(const TableColumns& columns) {
    std::uint16_t keys = 0;
    while (keys < columns.size() && columns[keys].key) ++keys;
    return keys;
}

}  // namespace

SheetFormats::SheetFormats(lxw_workbook* book)
    : head(head_of(book)),
      text(letters(book, false, 11)),
      wrapped(wrapped_of(book)),
      title(letters(book, true, 16)),
      bold(letters(book, true, 11)),
      figure(numbers(book, "[>=1000]#,##0;[<=-1000]-#,##0;0.0###")),
      whole(numbers(book, "0")),
      date(numbers(book, "yyyy-mm-dd")),
      date_time(numbers(book, "yyyy-mm-dd hh:mm:ss")) {}

void set_up_paper(lxw_worksheet* sheet) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

void write_text(lxw_worksheet* sheet, std::uint32_t row, std::uint16_t column, std::string_view text,
                lxw_format* format) {
    if (!text.empty()) worksheet_write_string(sheet, row, column, fitting(text).c_str(), format);
}

WorkbookSheet::WorkbookSheet(lxw_worksheet* sheet, const SheetFormats& formats, TableColumns columns)
    : sheet_(sheet), formats_(formats), columns_(std::move(columns)) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        write_text(sheet_, 0, static_cast<std::uint16_t>(i), columns_[i].name, formats_.head);
        widths_.push_back(
            std::max(narrowest, characters(columns_[i].name) + 3));  // beside the button of the filter
    }
    worksheet_freeze_panes(sheet_, 1, keys_of(columns_));
    worksheet_repeat_rows(sheet_, 0, 0);
    set_up_paper(sheet_);
}

RowSink WorkbookSheet::sink() {
    return RowSink(
        CellTaker{.cell = [this](std::size_t place, const TableCell& value) { cell(place, value); },
                  .end_row = [this] { ++rows_; }},
        columns_);
}

void WorkbookSheet::number(std::size_t place, double value, lxw_format* format) {
    widths_[place] = std::max(widths_[place], width_of_number);
    worksheet_write_number(sheet_, static_cast<std::uint32_t>(rows_ + 1), static_cast<std::uint16_t>(place),
                           value, format);
}

void WorkbookSheet::cell(std::size_t place, const TableCell& value) {
    if (rows_ >= most_sheet_rows) return;
    if (const auto* date = std::get_if<Date>(&value))
        return number(place, static_cast<double>(date->days_since_1970 + day_zero), formats_.date);
    if (const auto* at = std::get_if<DateTime>(&value)) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(at->time.time_since_epoch()).count();
        const auto midnight = static_cast<double>(at->start_days_since_1970 + day_zero);
        return number(place, midnight + static_cast<double>(seconds) / seconds_of_day, formats_.date_time);
    }
    const PlainCell plain = plain_cell(value, scratch_);
    if (const auto* text = std::get_if<std::string_view>(&plain)) {
        write_text(sheet_, static_cast<std::uint32_t>(rows_ + 1), static_cast<std::uint16_t>(place), *text,
                   formats_.text);
        widths_[place] = std::clamp(characters(*text) + 2, widths_[place], std::max(widths_[place], widest));
    }
    if (const auto* whole = std::get_if<std::int64_t>(&plain))
        number(place, static_cast<double>(*whole), formats_.whole);
    if (const auto* figure = std::get_if<double>(&plain)) number(place, *figure, formats_.figure);
}

void WorkbookSheet::close() {
    for (std::size_t i = 0; i < widths_.size(); ++i)
        worksheet_set_column(sheet_, static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(i), widths_[i],
                             nullptr);
    const auto last = static_cast<std::uint32_t>(std::min(rows_, most_sheet_rows));
    worksheet_autofilter(sheet_, 0, 0, last, static_cast<std::uint16_t>(columns_.size() - 1));
}

}  // namespace morale
