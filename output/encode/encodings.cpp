#include "output/encode/encodings.hpp"

#include <algorithm>
#include <array>

#include "output/encode/csv.hpp"
#include "output/encode/json.hpp"

namespace morale {
namespace {

constexpr std::array encoding_rows{
    Encoding{.name = "csv",
             .media_type = "text/csv",
             .holds = "tables with a header line and a line for each row (RFC 4180); what is written unless "
                      "asked otherwise",
             .begin = csv::begin,
             .begin_row = csv::begin_row,
             .cell = csv::cell,
             .end_row = csv::end_row,
             .end = csv::end},
    Encoding{
        .name = "json",
        .media_type = "application/json",
        .holds = "tables as arrays of records, null for what is not available (RFC 8259); asked for by name",
        .begin = json::begin,
        .begin_row = json::begin_row,
        .cell = json::cell,
        .end_row = json::end_row,
        .end = json::end},
};
constexpr std::array usual_rows{&encoding_rows.front()};

}  // namespace

std::span<const Encoding> encodings() {
    return encoding_rows;
}

const Encoding* find_encoding(std::string_view name) {
    const auto row = std::ranges::find(encoding_rows, name, &Encoding::name);
    return row == encoding_rows.end() ? nullptr : &*row;
}

Encodings usual_encodings() {
    return usual_rows;
}

}  // namespace morale
