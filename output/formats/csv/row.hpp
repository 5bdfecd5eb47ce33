// Rows of a CSV file by RFC 4180, in UTF-8 with "\n": a field with a comma, a quote or a line break stands in
// quotes, its own quotes doubled.
#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include "output/dictionary.hpp"
#include "output/text.hpp"

namespace morale::csv {

std::string quoted(std::string_view field);

/// Adds one row to `out`, a field at a time; the row ends with the object.
class Row {
 public:
    explicit Row(std::string& out) : out_(out) {}
    ~Row() { out_ += '\n'; }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;

    Row& text(std::string_view field) { return add(quoted(field)); }
    Row& integer(std::integral auto value) { return add(std::to_string(value)); }
    Row& number(std::floating_point auto value) { return add(morale::number(value)); }
    Row& number12(double value) { return add(morale::number12(value)); }
    Row& empty() { return add({}); }

 private:
    Row& add(std::string_view field) {
        if (!first_) out_ += ',';
        first_ = false;
        out_ += field;
        return *this;
    }

    std::string& out_;
    bool first_ = true;
};

/// The header line.
void header(std::string& out, const Columns&);

}  // namespace morale::csv
