#include "engine/language/weights.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "engine/language/number.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"

namespace morale {

namespace {

struct Needed {
    std::string_view path;
    std::size_t count;
    std::string_view each;
};

constexpr std::array needed = {
    Needed{"centre.load.by_day", 7, "one for each weekday, Monday first"},
    Needed{"centre.load.by_hour", 24, "one for each hour of the day, from midnight"},
};

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
    const auto row = std::ranges::find(needed, field.path, &Needed::path);
    if (row != needed.end() && weights.size() != row->count)
        return Fault{
            "E0305",
            std::to_string(weights.size()) + " numbers where " + std::to_string(row->count) + " are needed",
            std::string(row->each)};
    if (std::ranges::all_of(weights, [](double w) { return w == 0; }))
        return Fault{"E0305", "all weights are zero, so the centre never opens",
                     "make at least one of them larger than zero"};
    return std::nullopt;
}

}  // namespace morale
