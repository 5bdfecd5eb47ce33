#include "scenarios/load/measured.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/listed.hpp"
#include "engine/language/text.hpp"
#include "engine/language/unit.hpp"

namespace morale {

namespace {

bool letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::string names_of(const CsvTable& table) {
    std::string all;
    for (std::size_t c = 0; c < table.columns(); ++c) all += (c > 0 ? ", " : "") + std::string(table.name(c));
    return all;
}

/// The cell with a 9 for each run of digits: "08.07.25" and "31.12.24" are alike.
std::string form_of(std::string_view cell) {
    std::string form;
    for (const char c : cell)
        if (c < '0' || c > '9')
            form += c;
        else if (!form.ends_with('9'))
            form += '9';
    return form;
}

/// " (also in lines 3, 4, 5 and 36 more)".
std::string also_in(const std::vector<int>& lines, std::int64_t cells) {
    std::vector<std::string> items;
    for (const int line : lines) items.push_back(std::to_string(line));
    const std::int64_t more = cells - static_cast<std::int64_t>(lines.size());
    if (more > 0) items.push_back(std::to_string(more) + " more");
    return " (also in " + noun(lines.size(), "line") + ' ' + listed(items) + ')';
}

/// With which a row of totals begins.
constexpr std::array<std::string_view, 13> words_of_totals = {
    "total",  "totals",    "grand_total", "sum",    "sums",    "summe", "summen",
    "gesamt", "insgesamt", "gesamtsumme", "totaux", "totales", "suma"};

bool is_unit(std::string_view text) {
    const Result<Unit> unit = parse_unit(text);
    return !text.empty() && !fault(unit) && !std::get<Unit>(unit).none();
}

bool is(const WantedColumn& wanted, std::string_view name) {
    if (name.empty()) return false;
    return name == wanted.name || std::ranges::find(wanted.also, name) != wanted.also.end();
}

/// The name of a column: all of it where it is wanted so ("half_hour"), else without its unit.
std::string name_for(std::string_view written, std::span<const WantedColumn> wanted) {
    std::string whole = as_word(written);
    const bool wanted_whole =
        std::ranges::any_of(wanted, [&](const WantedColumn& w) { return is(w, whole); });
    return wanted_whole ? whole : header_name(written).name;
}

using Places = std::vector<std::size_t>;  // of columns

/// How far behind a name is among those of a wanted column; 0 for its own.
std::size_t rank(const WantedColumn& wanted, std::string_view name) {
    if (name == wanted.name) return 0;
    return static_cast<std::size_t>(1 + (std::ranges::find(wanted.also, name) - wanted.also.begin()));
}

/// The columns whose names fit, the best name first.
Places fitting(const WantedColumn& wanted, const std::vector<std::string>& words, const Places& taken) {
    Places fit;
    for (std::size_t c = 0; c < words.size(); ++c)
        if (is(wanted, words[c]) && std::ranges::find(taken, c) == taken.end()) fit.push_back(c);
    std::ranges::stable_sort(fit, {}, [&](std::size_t c) { return rank(wanted, words[c]); });
    return fit;
}

/// A name that fits two wanted columns is left to the other one where this one has a better name, or the
/// other would go without.
void leave_to_others(Places& fit, std::span<const WantedColumn> others, const std::vector<std::string>& words,
                     const Places& taken) {
    for (const WantedColumn& other : others) {
        const Places theirs = fitting(other, words, taken);
        if (theirs.size() == 1 && fit.size() > 1) std::erase(fit, theirs.front());
        for (std::size_t k = fit.size(); k-- > 1;)
            if (std::ranges::find(theirs, fit[k]) != theirs.end())
                fit.erase(fit.begin() + static_cast<std::ptrdiff_t>(k));
    }
}

void report_missing(const CsvTable& table, const WantedColumn& wanted, TableMistakes& mistakes) {
    std::vector<std::string> words;
    for (std::size_t c = 0; c < table.columns(); ++c) words.push_back(header_name(table.name(c)).name);
    const std::vector<std::string_view> names(words.begin(), words.end());
    std::string_view near = nearest_word(wanted.name, names);
    for (const std::string_view also : wanted.also)
        if (near.empty() && !also.empty()) near = nearest_word(also, names);
    const auto at = static_cast<std::size_t>(std::ranges::find(names, near) - names.begin());
    mistakes.of_table(
        "E0502", "there is no column " + in_quotes(wanted.name),
        near.empty() ? "the first line names the columns: " + names_of(table)
                     : "did you mean " + in_quotes(table.name(at)) + "? Name it " + in_quotes(wanted.name));
}

}  // namespace

std::string words_of(const CsvStyle& style) {
    const std::string mark = style.separator == '\t' ? "tabs" : in_quotes(std::string(1, style.separator));
    std::string words = "columns between " + mark;
    if (style.numbers.sure) words += style.numbers.decimal_comma ? ", decimal commas" : ", decimal points";
    words += ", dates " + std::string(words_of(style.dates.order));
    return words + (style.dates.sure ? "" : " (none of them shows which is the day)");
}

std::string more_mistakes(const std::vector<Diagnostic>& shown, std::int64_t further) {
    const auto count = static_cast<std::int64_t>(shown.size());
    if (count + further < 2) return {};
    return " (the first of " + std::to_string(count + further) + " mistakes" +
           (further > 0 ? ", of which " + std::to_string(count) + " are shown)" : ")");
}

void TableMistakes::add(std::string_view code, Place place, std::string message, std::string hint) {
    if (found_.size() >= most_mistakes) {
        ++further_;
        return;
    }
    std::string source = place.line > 0 ? table_.source(place) : std::string{};
    found_.push_back({.severity = Severity::Error,
                      .code = std::string(code),
                      .place = std::move(place),
                      .message = std::move(message),
                      .hint = std::move(hint),
                      .source = std::move(source)});
}

void TableMistakes::at_name(std::string_view code, std::size_t column, std::string message,
                            std::string hint) {
    add(code, table_.place_of_name(column), std::move(message), std::move(hint));
}

void TableMistakes::at(std::string_view code, std::size_t row, std::size_t column, std::string message,
                       std::string hint) {
    add(code, found_.size() < most_mistakes ? table_.place(row, column) : Place{}, std::move(message),
        std::move(hint));
}

void TableMistakes::at(std::size_t row, std::size_t column, const Fault& fault) {
    of_kind(form_of(table_.cell(row, column)) + '|' + form_of(fault.hint), fault.code, row, column,
            fault.message, fault.hint);
}

void TableMistakes::of_kind(std::string_view kind, std::string_view code, std::size_t row, std::size_t column,
                            std::string message, std::string hint) {
    constexpr std::size_t most_lines = 4;
    const std::string key = std::string(code) + '|' + std::to_string(column) + '|' + std::string(kind);
    if (const auto known = kinds_.find(key); known != kinds_.end()) {
        ++known->second.cells;
        if (known->second.lines.size() < most_lines) known->second.lines.push_back(table_.lines[row]);
        return;
    }
    kinds_[key] = {.told = found_.size(), .lines = {}};
    at(code, row, column, std::move(message), std::move(hint));
}

void TableMistakes::of_table(std::string_view code, std::string message, std::string hint) {
    add(code, {.file = table_.file}, std::move(message), std::move(hint));
}

void TableMistakes::move_to(std::vector<Diagnostic>& diagnostics, std::int64_t& further) {
    for (const auto& [key, kind] : kinds_)
        if (kind.told < found_.size() && kind.cells > 0)
            found_[kind.told].message += also_in(kind.lines, kind.cells);
    std::ranges::stable_sort(found_, {},
                             [](const Diagnostic& d) { return std::tuple(d.place.line, d.place.column); });
    diagnostics.insert(diagnostics.end(), found_.begin(), found_.end());
    further = further_;
}

std::string as_word(std::string_view text) {
    std::string word;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (letter_or_digit(c))
            word += c;
        else if (!word.empty() && word.back() != '_')
            word += '_';
    }
    while (word.ends_with('_')) word.pop_back();
    return word;
}

HeaderName header_name(std::string_view written) {
    written = trimmed(written);
    const std::size_t open = written.find_first_of("([");
    if (open != std::string_view::npos && open > 0) {
        const std::size_t close = written.find_first_of(")]", open);
        const std::string_view unit = written.substr(open + 1, std::min(close, written.size()) - open - 1);
        return {as_word(written.substr(0, open)), std::string(trimmed(unit))};
    }
    if (const std::size_t percent = written.find('%'); percent != std::string_view::npos && percent > 0)
        return {as_word(written.substr(0, percent)), std::string(trimmed(written.substr(percent)))};
    const std::string word = as_word(written);
    if (const std::size_t per = word.find("_per_");
        per != std::string::npos && is_unit("/" + word.substr(per + 5))) {
        const bool money = word.substr(0, per).ends_with("_usd");
        return {word.substr(0, money ? per - 4 : per), (money ? "USD/" : "1/") + word.substr(per + 5)};
    }
    if (const std::size_t last = word.rfind('_'); last != std::string::npos) {
        const std::string unit = word.substr(last + 1) == "usd" ? "USD" : word.substr(last + 1);
        if (is_unit(unit)) return {word.substr(0, last), unit};
    }
    return {word, {}};
}

bool names_weekdays(const CsvTable& table, std::size_t column) {
    constexpr std::size_t enough = 10;
    std::size_t seen = 0;
    for (std::size_t row = 0; row < table.rows() && seen < enough; ++row) {
        const std::string_view cell = table.cell(row, column);
        if (cell.empty() || is_word_of_totals(cell)) continue;
        if (!is_weekday_name(cell)) return false;
        ++seen;
    }
    return seen > 0;
}

std::vector<std::size_t> find_columns(const CsvTable& table, std::span<const WantedColumn> wanted,
                                      TableMistakes& mistakes) {
    std::vector<std::string> words;
    for (std::size_t c = 0; c < table.columns(); ++c)
        words.push_back(names_weekdays(table, c) ? std::string{} : name_for(table.name(c), wanted));
    Places places;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const WantedColumn& one = wanted[i];
        Places fit = fitting(one, words, places);
        leave_to_others(fit, wanted.subspan(i + 1), words, places);
        for (std::size_t k = 1; k < fit.size(); ++k)
            mistakes.at_name("E0503", fit[k],
                             in_quotes(table.name(fit[k])) + " and " + in_quotes(table.name(fit[0])) +
                                 " are both the column " + in_quotes(one.name),
                             "keep one of them");
        if (fit.empty() && one.needed) report_missing(table, one, mistakes);
        places.push_back(fit.empty() ? table.columns() : fit.front());
    }
    return places;
}

void note_other_lines(const CsvTable& table, std::vector<Skipped>& skipped) {
    if (table.title_lines > 0) skipped.push_back({"lines above the names of columns", table.title_lines});
    if (table.empty_lines > 0) skipped.push_back({"empty lines", table.empty_lines});
}

void note_other_columns(const CsvTable& table, std::span<const std::size_t> used,
                        std::vector<Skipped>& skipped) {
    std::string names;
    std::int64_t count = 0;
    for (std::size_t c = 0; c < table.columns(); ++c) {
        if (std::ranges::find(used, c) != used.end()) continue;
        names += (count > 0 ? ", " : "") + std::string(table.name(c));
        ++count;
    }
    if (count > 0) skipped.push_back({"columns that are not used: " + names, count});
}

bool fits_header(const CsvTable& table, std::size_t row) {
    const std::size_t cells = table.cells_in(row);
    for (std::size_t c = table.columns(); c < cells; ++c)
        if (!table.cell(row, c).empty()) return false;
    return cells >= table.columns();
}

bool is_word_of_totals(std::string_view cell) {
    if (cell.size() < 3 || cell[0] < 'A') return false;
    const std::string word = as_word(cell);
    return std::ranges::any_of(words_of_totals, [&](std::string_view total) {
        return word.starts_with(total) && (word.size() == total.size() || word[total.size()] == '_');
    });
}

bool is_row_of_totals(const CsvTable& table, std::size_t row) {
    std::size_t c = 0;
    while (c < table.cells_in(row) && table.cell(row, c).empty()) ++c;
    return is_word_of_totals(table.cell(row, c));
}

void check_shape(const CsvTable& table, TableMistakes& mistakes) {
    if (table.rows() == 0)
        mistakes.of_table("E0501", "the table has no rows",
                          "its first line names the columns, the others are rows");
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (fits_header(table, row) || is_row_of_totals(table, row)) continue;
        const std::size_t cells = table.cells_in(row);
        const std::size_t column = std::min(cells, table.columns());
        mistakes.of_kind(
            std::to_string(cells), "E0504", row, column,
            "the row has " + counted(cells, "cell") + " and the header " + std::to_string(table.columns()),
            cells > table.columns() ? "a cell that contains " + in_quotes(std::string(1, table.separator)) +
                                          " goes into double quotes"
                                    : "an empty cell is written as nothing between separators");
    }
}

std::optional<double> read_count(const CsvTable& table, std::size_t row, std::size_t column,
                                 CsvNumbers numbers, TableMistakes& mistakes, Counts counts) {
    const std::string_view cell = table.cell(row, column);
    if (cell.empty()) return std::nullopt;
    const Result<double> number = csv_number(cell, numbers);
    if (fault(number)) {
        mistakes.at(row, column, *fault(number));
        return std::nullopt;
    }
    const double count = std::get<double>(number);
    if (count >= 0 && (counts == Counts::Expected || count == std::floor(count))) return count;
    mistakes.of_kind(count < 0 ? "negative" : "part", "E0507", row, column,
                     in_quotes(cell) + " is not a count",
                     count < 0 ? "a count is not negative" : "a count is a whole number");
    return std::nullopt;
}

}  // namespace morale
