#include "tools/bench/report.hpp"

#include <array>
#include <cmath>
#include <initializer_list>

#include "output/words/numbers.hpp"

namespace morale::bench {

namespace {

struct Column {
    const char* name;
    std::size_t width;
    bool right;
};

constexpr std::array columns{
    Column{"row", 35, false}, Column{"median", 9, true},        Column{"", 16, false},
    Column{"least", 9, true}, Column{"most", 9, true},          Column{"asked", 8, true},
    Column{"", 8, false},     Column{"reference ns", 13, true}, Column{"own ns", 9, true},
    Column{"per", 9, false},
};

std::string aligned(const std::array<std::string, columns.size()>& cells) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t used = cells[i].size();
        const std::string space(columns[i].width > used ? columns[i].width - used : 0, ' ');
        out += columns[i].right ? space + cells[i] : cells[i] + space;
        out += ' ';
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return out + '\n';
}

// Three significant digits.
std::string short_number(double value) {
    if (!std::isfinite(value)) return {};
    const double size = std::abs(value);
    return with_thousands(value, size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0);
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

std::string joined(std::initializer_list<std::string> cells) {
    std::string out;
    for (const std::string& cell : cells) out += (out.empty() ? "" : ",") + cell;
    return out + '\n';
}

}  // namespace

std::string heading() {
    std::array<std::string, columns.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = columns[i].name;
    return aligned(names);
}

std::string line(const Outcome& o) {
    return aligned({o.row.name, short_number(o.median.figure), o.row.figure, short_number(o.least),
                    short_number(o.most), text_of(o.row.asked),
                    !o.is_asked()    ? ""
                    : o.is_reached() ? "reached"
                                     : "missed",
                    short_number(o.median.reference_ns), short_number(o.median.own_ns), o.row.unit});
}

std::string csv(std::span<const Outcome> outcomes, const Machine& machine) {
    std::string out =
        "date,commit,processor,cores,compiler,load,row,figure,median,least,most,asked_least,asked_most,"
        "repeats,reference_ns,own_ns,unit\n";
    for (const Outcome& o : outcomes)
        // The 'g' in front is as in git describe: without it a spreadsheet takes 12e4567 for a number.
        out += joined({machine.date, "g" + machine.commit, quoted(machine.processor),
                       std::to_string(machine.cores), quoted(machine.compiler), exact_number(machine.load),
                       quoted(o.row.name), quoted(o.row.figure), twelve_digits(o.median.figure),
                       twelve_digits(o.least), twelve_digits(o.most), twelve_digits(o.row.asked.least),
                       twelve_digits(o.row.asked.most), std::to_string(o.repeats),
                       twelve_digits(o.median.reference_ns), twelve_digits(o.median.own_ns), o.row.unit});
    return out;
}

}  // namespace morale::bench
