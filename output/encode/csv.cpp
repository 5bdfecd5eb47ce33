#include "output/encode/csv.hpp"

#include <algorithm>

#include "engine/language/utf8.hpp"
#include "output/words/numbers.hpp"

namespace morale::csv {
namespace {

/// Whether the field needs no quotes. Most do not: names and units in ASCII.
bool is_plain(std::string_view field) {
    return std::ranges::all_of(field, [](char c) { return c >= ' ' && c <= '~' && c != ',' && c != '"'; });
}

struct Printed {
    std::string& out;

    void operator()(std::monostate) const {}
    void operator()(std::string_view text) const { append_quoted(out, text); }
    void operator()(std::int64_t value) const { append_integer(out, value); }
    void operator()(double value) const { append_exact(out, value); }
    void operator()(float value) const { append_exact(out, value); }
    void operator()(TwelveDigits number) const { append_twelve_digits(out, number.value); }
    void operator()(Mark mark) const { append_mark(out, mark.bits); }
    void operator()(Date date) const { append_iso_date(out, date.days_since_1970); }
    void operator()(DateTime at) const { append_iso_date_time(out, at.start_days_since_1970, at.time); }
};

}  // namespace

void append_quoted(std::string& out, std::string_view field) {
    if (is_plain(field)) {
        out += field;
        return;
    }
    const std::string shown = shown_text(field);
    if (shown.find_first_of(",\"\n") == std::string::npos) {
        out += shown;
        return;
    }
    out += '"';
    for (const char c : shown) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

void begin(std::string& out, const TableColumns& columns) {
    for (const TableColumn& column : columns) {
        if (&column != &columns.front()) out += ',';
        append_quoted(out, column.name);
    }
    out += '\n';
}

void begin_row(std::string&, std::size_t) {}

void cell(std::string& out, const TableColumn&, std::size_t place, const TableCell& value) {
    if (place > 0) out += ',';
    std::visit(Printed{out}, value);
}

void end_row(std::string& out) {
    out += '\n';
}

void end(std::string&, std::size_t) {}

}  // namespace morale::csv
