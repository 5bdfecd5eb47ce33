#include "engine/language/number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>

#include "engine/language/text.hpp"

namespace morale {

namespace {

Fault not_a_number(std::string_view text, std::string hint = {}) {
    return {"E0201", in_quotes(text) + " is not a number", std::move(hint)};
}

/// The end of a row of digits with '_' between them.
std::size_t digits_end(std::string_view text, std::size_t from) {
    std::size_t i = from;
    while (i < text.size() && (is_digit(text[i]) || (text[i] == '_' && i > from && is_digit(text[i - 1]) &&
                                                     i + 1 < text.size() && is_digit(text[i + 1]))))
        ++i;
    return i;
}

/// The end of a decimal number that begins at `from`; `from` if there is none.
std::size_t number_end(std::string_view text, std::size_t from) {
    std::size_t i = from;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
    const std::size_t begin = i;
    i = digits_end(text, i);
    if (i + 1 < text.size() && text[i] == '.' && is_digit(text[i + 1])) i = digits_end(text, i + 1);
    if (i == begin) return from;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::size_t power = i + 1;
        if (power < text.size() && (text[power] == '+' || text[power] == '-')) ++power;
        if (power < text.size() && is_digit(text[power])) i = digits_end(text, power);
    }
    return i;
}

Result<double> decimal(std::string_view text) {
    std::string plain;
    std::copy_if(text.begin(), text.end(), std::back_inserter(plain),
                 [](char c) { return c != '_' && c != '+'; });
    const std::size_t first = plain.find_first_not_of('-');
    if (first + 1 < plain.size() && plain[first] == '0' && is_digit(plain[first + 1])) {
        std::size_t significant = std::min(plain.find_first_not_of('0', first), plain.size() - 1);
        if (plain[significant] == '.') --significant;
        return not_a_number(text, "numbers do not begin with 0: write " + plain.substr(significant));
    }
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error == std::errc::result_out_of_range)
        return Fault{"E0201", in_quotes(text) + " is too large or too small for a number",
                     "numbers lie between 1e-307 and 1e308"};
    if (error != std::errc{} || end != plain.data() + plain.size() || !std::isfinite(value))
        return not_a_number(text);
    return value;
}

/// Why a text that should begin with a number does not.
Fault no_number(std::string_view text) {
    if (text.starts_with("x") && text.size() > 1 && (is_digit(text[1]) || text[1] == '.' || text[1] == '-'))
        return not_a_number(text, "a factor is a positive number behind the x: x1.2");
    return not_a_number(text);
}

/// "14.113,50", "1,000,000", "450 000" and the like, as the language writes them; empty if it is not clear
/// which number is meant.
std::string with_marks_of_the_language(std::string_view text) {
    constexpr std::string_view marks = ",.' ";
    std::size_t end = 0;
    while (end < text.size() &&
           (is_digit(text[end]) || (end > 0 && marks.find(text[end]) != std::string_view::npos &&
                                    end + 1 < text.size() && is_digit(text[end + 1]))))
        ++end;
    const std::string_view number = text.substr(0, end);
    const std::size_t last = number.find_last_of(marks);
    if (last == std::string_view::npos) return {};
    const bool alone = std::ranges::count(number, number[last]) == 1;
    const bool first = number.find_first_of(marks) == last;
    const bool grouped = end - last == 4 && number[0] != '0';
    const bool may_be_decimal = number[last] == ',' || number[last] == '.';
    const bool decimal = may_be_decimal && alone && (!first || !grouped);
    std::string out;
    for (std::size_t from = 0; from <= end;) {
        const std::size_t to = std::min(number.find_first_of(marks, from), end);
        const bool behind_mark = from > 0 && !(decimal && from == last + 1);
        if (behind_mark ? to - from != 3 : from == 0 && !first && to > 3) return {};
        if (from > 0) out += decimal && from == last + 1 ? '.' : '_';
        out += number.substr(from, to - from);
        from = to + 1;
    }
    return out + std::string(text.substr(end));
}

/// The fault if what follows the number shows that another number was meant.
std::optional<Fault> bad_tail(std::string_view text, std::size_t end) {
    if (end >= text.size()) return std::nullopt;
    const char next = text[end];
    if ((next == 'x' || next == 'X') && text.substr(0, end) == "0")
        return not_a_number(text, "hexadecimal numbers are not part of the language");
    const bool mark = next == ',' || next == '.' || next == ' ' || next == '\'';
    if (mark && end + 1 < text.size() && is_digit(text[end + 1])) {
        const std::string number = with_marks_of_the_language(text);
        return not_a_number(text, number.empty() ? number : "write " + number);
    }
    if (next == '_' || next == '.') return not_a_number(text);
    return std::nullopt;
}

}  // namespace

Result<NumberPrefix> number_prefix(std::string_view text) {
    const std::size_t end = number_end(text, 0);
    if (end == 0) return no_number(text);
    if (end < text.size() && text[end] == ':') return not_a_number(text);
    if (auto bad = bad_tail(text, end)) return *bad;
    const Result<double> number = decimal(text.substr(0, end));
    if (fault(number)) return *fault(number);
    if (end + 1 >= text.size() || text[end] != '/' || !is_digit(text[end + 1]))
        return NumberPrefix{std::get<double>(number), end};
    const std::size_t last = number_end(text, end + 1);
    if (auto bad = bad_tail(text, last)) return *bad;
    const Result<double> divisor = decimal(text.substr(end + 1, last - end - 1));
    if (fault(divisor)) return *fault(divisor);
    if (std::get<double>(divisor) == 0) return Fault{"E0201", in_quotes(text) + " divides by zero"};
    return NumberPrefix{std::get<double>(number) / std::get<double>(divisor), last};
}

Result<double> parse_number(std::string_view text) {
    text = trimmed(text);
    const Result<NumberPrefix> prefix = number_prefix(text);
    if (fault(prefix)) return *fault(prefix);
    const auto [number, end] = std::get<NumberPrefix>(prefix);
    if (end != text.size()) return not_a_number(text);
    return number;
}

}  // namespace morale
