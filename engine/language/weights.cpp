#include "engine/language/weights.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "engine/language/number.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"

namespace morale {

namespace {

/// How many numbers a list may have.
struct Needed {
    std::string_view path;
    std::array<std::size_t, 3> counts;  // possible ones, the rest are 0
    std::string_view each;
    bool optional = false;           // may be empty, which says nothing
    bool zeros = false;              // may be zero throughout
    std::string_view of = "centre";  // what is closed where all are zero
};

constexpr std::string_view hours = "24 hours, 48 half hours or 96 quarters of a day, from midnight";

constexpr std::array needed = {
    Needed{.path = "centre.load.by_month",
           .counts = {12},
           .each = "one for each month of the year, from January",
           .optional = true},
    Needed{.path = "centre.load.by_week",
           .counts = {52, 53},
           .each = "one for each week of the year",
           .optional = true},
    Needed{"centre.load.by_day", {7}, "one for each weekday, Monday first"},
    Needed{"centre.load.by_hour", {24, 48, 96}, hours},
    Needed{.path = "centre.load.by_hour.",
           .counts = {24, 48, 96},
           .each = hours,
           .optional = true,
           .zeros = true},
    Needed{.path = "centre.classes[].by_day",
           .counts = {7},
           .each = "one for each weekday, Monday first",
           .optional = true,
           .of = "class"},
    Needed{.path = "centre.classes[].by_hour",
           .counts = {24, 48, 96},
           .each = hours,
           .optional = true,
           .of = "class"},
};

/// The row of the field, or that of the block in which it lies; null if any number of numbers is right.
const Needed* needed_for(std::string_view path) {
    const std::string_view block = path.substr(0, path.rfind('.') + 1);
    for (const Needed& row : needed)
        if (row.path == path || row.path == block) return &row;
    return nullptr;
}

/// "24, 48 or 96".
std::string counts_text(const Needed& row) {
    const auto end = std::ranges::find(row.counts, 0u);
    std::string text;
    for (auto at = row.counts.begin(); at != end; ++at)
        text += (text.empty() ? "" : at + 1 == end ? " or " : ", ") + std::to_string(*at);
    return text;
}

}  // namespace

Result<double> parse_weight(const Field& field, std::string_view text) {
    Result<double> value = parse_number(text);
    if (!fault(value))
        if (std::optional<Fault> range = out_of_range(field, std::get<double>(value), text)) value = *range;
    if (Fault* wrong = std::get_if<Fault>(&value); wrong && wrong->hint.empty())
        wrong->hint = how_weights_are_written;
    return value;
}

Result<std::vector<double>> parse_weights(const Field& field, std::string_view text) {
    const std::string_view list = trimmed(text);
    if (list.size() < 2 || list.front() != '[' || list.back() != ']')
        return Fault{"E0216", in_quotes(list) + " is not a list of numbers",
                     "write them in brackets: [1, 1, 0.5]"};
    std::vector<double> weights;
    const std::size_t last = list.size() - 1;
    const bool none = trimmed(list.substr(1, last - 1)).empty();
    for (std::size_t from = 1; from <= last && !none;) {
        const std::size_t to = std::min(list.find(',', from), last);
        const std::string_view piece = list.substr(from, to - from);
        Result<double> value = parse_weight(field, piece);
        if (Fault* wrong = std::get_if<Fault>(&value)) {
            wrong->from = from;
            wrong->length = std::max<std::size_t>(piece.size(), 1);
            return *wrong;
        }
        weights.push_back(std::get<double>(value));
        from = to + 1;
    }
    return weights;
}

std::optional<Fault> unfit_weights(const Field& field, std::span<const double> weights) {
    const Needed* row = needed_for(field.path);
    if (row != nullptr && row->optional && weights.empty()) return std::nullopt;
    if (row != nullptr &&
        (weights.empty() || std::ranges::find(row->counts, weights.size()) == row->counts.end()))
        return Fault{"E0305",
                     std::to_string(weights.size()) + " numbers where " + counts_text(*row) + " are needed",
                     std::string(row->each)};
    const bool zeros = row != nullptr && row->zeros;
    if (!zeros && std::ranges::all_of(weights, [](double w) { return w == 0; }))
        return Fault{"E0305",
                     "all weights are zero, so the " + std::string(row == nullptr ? "centre" : row->of) +
                         " never opens",
                     "make at least one of them larger than zero"};
    return std::nullopt;
}

}  // namespace morale
