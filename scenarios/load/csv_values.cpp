#include "scenarios/load/csv_values.hpp"
#include "engine/language/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace morale {

namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

bool has_digits(std::string_view text) {
    for (const char c : text)
        if (!digit(c)) return false;
    return !text.empty();
}

/// Whether the groups after the first have three digits each, with that mark between them.
bool good_groups(std::string_view whole, char mark) {
    std::size_t at = whole.find(mark);
    if (at == std::string_view::npos) return has_digits(whole);
    if (at == 0 || at > 3 || !has_digits(whole.substr(0, at))) return false;
    while (at < whole.size()) {
        if (whole[at] != mark || whole.size() - at < 4 || !has_digits(whole.substr(at + 1, 3))) return false;
        at += 4;
    }
    return true;
}

/// What the marks of one unsigned number show: ',' or '.' if that is the decimal mark, or 0 if either may
/// be, or the text is not a number (a date with points).
char decimal_mark_of(std::string_view number) {
    const std::size_t comma = number.rfind(','), point = number.rfind('.');
    constexpr std::size_t none = std::string_view::npos;
    if (comma == none && point == none) return 0;
    if (comma != none && point != none) {
        const std::size_t last = std::max(comma, point);
        const char group = number[std::min(comma, point)];
        return good_groups(number.substr(0, last), group) ? number[last] : 0;
    }
    const std::size_t last = comma != none ? comma : point;
    const char mark = number[last], other = mark == ',' ? '.' : ',';
    if (number.find(mark) != last) return good_groups(number, mark) ? other : 0;  // 1,234,567
    const bool group = good_groups(number, mark) && number[0] != '0';
    return group ? 0 : mark;
}

Fault not_a_number(std::string_view cell, std::string hint = {}) {
    return {"E0505", in_quotes(cell) + " is not a number", std::move(hint)};
}

std::optional<double> plain_number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The number without what stands between thousands: blanks, also those that keep together or are thin, and
/// apostrophes. The text as it is if it has none, or has them elsewhere.
std::string without_blanks(std::string_view cell) {
    std::string marked;
    for (std::size_t at = 0; at < cell.size();) {
        std::size_t size = 0;
        for (const std::string_view blank : {" ", "'", "\u00a0", "\u2009", "\u202f", "\u2019"})
            if (cell.substr(at).starts_with(blank)) size = blank.size();
        marked += size > 0 ? ' ' : cell[at];
        at += std::max<std::size_t>(size, 1);
    }
    const std::size_t sign = !marked.empty() && (marked[0] == '-' || marked[0] == '+') ? 1 : 0;
    const std::string_view whole =
        std::string_view(marked).substr(sign, marked.find_first_of(",.", sign) - sign);
    if (!good_groups(whole, ' ')) return std::string(cell);
    std::erase(marked, ' ');
    return marked;
}

/// Whether a number may have something between its thousands.
bool may_have_blanks(std::string_view cell) {
    return cell.size() > 4 && std::ranges::any_of(cell, [](char c) {
               return c == ' ' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
           });
}

}  // namespace

CsvNumbers recognised_numbers(const CsvTable& table) {
    CsvNumbers found{.decimal_comma = table.separator != ',', .sure = false};
    for (const CsvTable::Cell c : table.cells) {
        const std::string_view cell = table.piece(c);
        if (cell.find_first_of(",.") == std::string_view::npos) continue;
        const std::size_t end = csv_number_length(cell);
        const std::string_view rest = cell.substr(end);
        if (end == 0 || (!rest.empty() && rest[0] != ' ' && rest[0] != '%')) continue;
        const std::size_t sign = digit(cell[0]) ? 0 : 1;
        if (const char mark = decimal_mark_of(cell.substr(sign, end - sign)); mark != 0)
            return {.decimal_comma = mark == ',', .sure = true};
    }
    return found;
}

std::size_t csv_number_length(std::string_view cell) {
    std::size_t at = !cell.empty() && (cell[0] == '-' || cell[0] == '+') ? 1 : 0;
    if (at >= cell.size() || !digit(cell[at])) return 0;
    while (at < cell.size() && (digit(cell[at]) || ((cell[at] == ',' || cell[at] == '.') &&
                                                    at + 1 < cell.size() && digit(cell[at + 1]))))
        ++at;
    return at;
}

Result<double> csv_number(std::string_view cell, CsvNumbers numbers) {
    if (may_have_blanks(cell))
        if (const std::string plain = without_blanks(cell); plain != cell) return csv_number(plain, numbers);
    if (cell.find_first_of(",.") == std::string_view::npos) {
        const std::optional<double> value = plain_number(cell.starts_with('+') ? cell.substr(1) : cell);
        return value ? Result<double>(*value) : not_a_number(cell);
    }
    if (csv_number_length(cell) != cell.size()) return not_a_number(cell);
    const char decimal = numbers.decimal_comma ? ',' : '.', group = numbers.decimal_comma ? '.' : ',';
    const std::size_t sign = digit(cell[0]) ? 0 : 1;
    const std::size_t at = cell.find(decimal);
    const std::string_view whole = cell.substr(sign, std::min(at, cell.size()) - sign);
    const std::string_view part = at == std::string_view::npos ? std::string_view{} : cell.substr(at + 1);
    if (!numbers.sure && decimal_mark_of(cell.substr(sign)) == 0) {
        std::string joined, pointed;
        for (const char c : cell) {
            if (c != ',' && c != '.') joined += c;
            pointed += c == ',' ? '.' : c;
        }
        return not_a_number(cell,
                            "it may mean " + joined + " or " + pointed +
                                ", and no other cell shows which: write one of them with '.' as decimal "
                                "mark and no marks for thousands, here and in other cells");
    }
    if (!good_groups(whole, group) || (at != std::string_view::npos && !has_digits(part)))
        return not_a_number(cell, numbers.decimal_comma ? "commas are decimal in this table"
                                                        : "points are decimal in this table");
    std::string plain(sign == 1 && cell[0] == '-' ? "-" : "");
    for (const char c : whole)
        if (c != group) plain += c;
    if (!part.empty()) plain.append(1, '.').append(part);
    const std::optional<double> value = plain_number(plain);
    return value ? Result<double>(*value) : not_a_number(cell);
}

}  // namespace morale
