#include "output/encode/json.hpp"

#include <algorithm>
#include <charconv>

#include "engine/language/utf8.hpp"
#include "output/words/numbers.hpp"

namespace morale::json {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

bool is_plain(std::string_view value) {
    return std::ranges::all_of(value, [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
}

void append_escaped(std::string& out, std::string_view value) {
    const std::string valid = valid_utf8(value);
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const auto byte = static_cast<unsigned char>(valid[i]);
        const bool c1 = byte == 0xc2 && static_cast<unsigned char>(valid[i + 1]) < 0xa0;
        if (c1) ++i;
        const auto code = static_cast<unsigned char>(valid[i]);  // for C1 the second byte is the number
        if (valid[i] == '"' || valid[i] == '\\')
            out += {'\\', valid[i]};
        else if (valid[i] == '\n')
            out += "\\n";
        else if (c1 || byte < 0x20 || byte == 0x7f)
            out += "\\u00" + std::string{hexadecimal[code >> 4], hexadecimal[code & 15]};
        else
            out += valid[i];
    }
}

void append_text(std::string& out, std::string_view value) {
    out += '"';
    if (is_plain(value))
        out += value;
    else
        append_escaped(out, value);
    out += '"';
}

/// What `append` adds; null if that is nothing.
template <class Append, class Number>
void append_or_null(std::string& out, Append append, Number value) {
    const std::size_t before = out.size();
    append(out, value);
    if (out.size() == before) out += "null";
}

struct Printed {
    std::string& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(std::string_view value) const {
        if (value.empty())
            out += "null";
        else
            append_text(out, value);
    }
    void operator()(std::int64_t value) const { append_integer(out, value); }
    void operator()(double value) const {
        append_or_null(
            out, [](std::string& to, double v) { append_exact(to, v); }, value);
    }
    void operator()(float value) const {
        append_or_null(
            out, [](std::string& to, float v) { append_exact(to, v); }, value);
    }
    void operator()(TwelveDigits number) const { append_or_null(out, append_twelve_digits, number.value); }
    void operator()(Mark mark) const {
        in_quotes([&] { append_mark(out, mark.bits); });
    }
    void operator()(Date date) const {
        in_quotes([&] { append_iso_date(out, date.days_since_1970); });
    }
    void operator()(DateTime at) const {
        in_quotes([&] { append_iso_date_time(out, at.start_days_since_1970, at.time); });
    }

 private:
    template <class Append>
    void in_quotes(Append append) const {
        out += '"';
        append();
        out += '"';
    }
};

std::string joined(const std::vector<std::string>& items, std::string_view between) {
    std::string out;
    for (const std::string& item : items) {
        if (!out.empty()) out += between;
        out += item;
    }
    return out;
}

std::vector<std::string> printed(const Members& members) {
    std::vector<std::string> items;
    for (const auto& [name, value] : members) items.push_back(member(name, value));
    return items;
}

/// The number of a control character behind "\u"; the member comes from this writer, so other escapes do
/// not occur.
void append_control(std::string& out, std::string_view digits) {
    unsigned code = 0;
    std::from_chars(digits.data(), digits.data() + std::min<std::size_t>(4, digits.size()), code, 16);
    if (code >= 0x80) out += static_cast<char>(0xc0 | code >> 6);
    out += static_cast<char>(code >= 0x80 ? 0x80 | (code & 0x3f) : code);
}

}  // namespace

std::string text(std::string_view value) {
    std::string out;
    append_text(out, value);
    return out;
}

std::string number(double value) {
    const std::string digits = exact_number(value);
    return digits.empty() ? "null" : digits;
}

std::string interval_end(double value) {
    const std::string digits = twelve_digits(value);
    return digits.empty() ? "null" : digits;
}

std::string flag(bool value) {
    return value ? "true" : "false";
}

std::string member(std::string_view name, std::string_view value) {
    return text(name) + ": " + std::string{value};
}

std::string object(const Members& members) {
    return "{" + joined(printed(members), ", ") + "}";
}

std::string list(const std::vector<std::string>& items) {
    return "[" + joined(items, ", ") + "]";
}

std::string list_of_texts(const std::vector<std::string>& values) {
    std::vector<std::string> items;
    for (const std::string& value : values) items.push_back(text(value));
    return list(items);
}

std::string lines(const std::vector<std::string>& items) {
    return items.empty() ? "[]\n" : "[\n  " + joined(items, ",\n  ") + "\n]\n";
}

std::string document(const Members& members) {
    return "{\n  " + joined(printed(members), ",\n  ") + "\n}\n";
}

std::string text_member(std::string_view document, std::string_view name) {
    const std::string start = text(name) + ": \"";
    const std::size_t at = document.find(start);
    if (at == std::string_view::npos) return {};
    std::string value;
    for (std::size_t i = at + start.size(); i < document.size() && document[i] != '"'; ++i) {
        if (document[i] != '\\' || i + 1 == document.size()) {
            value += document[i];
            continue;
        }
        const char escaped = document[++i];
        if (escaped == 'u') {
            append_control(value, document.substr(i + 1));
            i += 4;
        } else {
            value += escaped == 'n' ? '\n' : escaped;
        }
    }
    return value;
}

void begin(std::string& out, const TableColumns&) {
    out += '[';
}

void begin_row(std::string& out, std::size_t row) {
    out += row == 0 ? "\n  {" : ",\n  {";
}

void cell(std::string& out, const TableColumn& column, std::size_t place, const TableCell& value) {
    out += place == 0 ? "\"" : ", \"";
    out += column.name;  // of small letters, digits and "_"
    out += "\": ";
    std::visit(Printed{out}, value);
}

void end_row(std::string& out) {
    out += '}';
}

void end(std::string& out, std::size_t rows) {
    out += rows == 0 ? "]\n" : "\n]\n";
}

const Encoding& on_one_line() {
    static constexpr Encoding row{
        .name = "json",
        .media_type = "application/json",
        .holds = "an array of records on one line",
        .begin = begin,
        .begin_row = [](std::string& out, std::size_t nth) { out += nth == 0 ? "{" : ", {"; },
        .cell = cell,
        .end_row = end_row,
        .end = [](std::string& out, std::size_t) { out += ']'; }};
    return row;
}

}  // namespace morale::json
