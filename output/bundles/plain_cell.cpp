#include "output/bundles/plain_cell.hpp"

#include <charconv>
#include <cmath>

#include "engine/language/utf8.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

struct Plain {
    std::string& scratch;

    PlainCell operator()(std::monostate) const { return {}; }
    PlainCell operator()(std::int64_t value) const { return value; }
    PlainCell operator()(double value) const { return std::isfinite(value) ? PlainCell{value} : PlainCell{}; }
    PlainCell operator()(std::string_view text) const {
        scratch = shown_text(text);
        return written();
    }
    PlainCell operator()(float value) const {
        append_exact(scratch, value);
        return read_back();
    }
    PlainCell operator()(TwelveDigits number) const {
        append_twelve_digits(scratch, number.value);
        return read_back();
    }
    PlainCell operator()(Mark mark) const {
        append_mark(scratch, mark.bits);
        return written();
    }
    PlainCell operator()(Date date) const {
        append_iso_date(scratch, date.days_since_1970);
        return written();
    }
    PlainCell operator()(DateTime at) const {
        append_iso_date_time(scratch, at.start_days_since_1970, at.time);
        return written();
    }

 private:
    PlainCell written() const { return scratch.empty() ? PlainCell{} : PlainCell{std::string_view{scratch}}; }
    PlainCell read_back() const {
        double value = 0;
        if (scratch.empty()) return {};
        std::from_chars(scratch.data(), scratch.data() + scratch.size(), value);
        return value;
    }
};

}  // namespace

PlainCell plain_cell(const TableCell& cell, std::string& scratch) {
    scratch.clear();
    return std::visit(Plain{scratch}, cell);
}

}  // namespace morale
