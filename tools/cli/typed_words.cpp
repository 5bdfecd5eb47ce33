#include "tools/cli/typed_words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/model/currency.hpp"
#include "output/period_figures.hpp"
#include "output/reader.hpp"

namespace morale {

namespace {

constexpr int most_parts = 1'000'000;

template <class T>
std::optional<T> read_number(const std::string& typed) {
    T value{};
    const char* end = typed.data() + typed.size();
    const auto [stop, error] = std::from_chars(typed.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string in_a_row(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

std::string objection_to_name(const std::string& typed) {
    return typed.empty() ? "needs a name" : "";
}

std::string objection_to_whole_number(const std::string& typed, std::int64_t low, std::int64_t high) {
    const auto value = read_number<std::int64_t>(typed);
    if (value && low <= *value && *value <= high) return {};
    return "'" + typed + "' is not a whole number from " + std::to_string(low) + " to " +
           std::to_string(high);
}

std::string objection_to_number_above_zero(const std::string& typed) {
    const auto value = read_number<double>(typed);
    return value && *value > 0 && std::isfinite(*value) ? "" : "'" + typed + "' is not a number above zero";
}

std::string objection_to_number_from_zero(const std::string& typed) {
    const auto value = read_number<double>(typed);
    return value && *value >= 0 && std::isfinite(*value) ? ""
                                                         : "'" + typed + "' is not a number from zero up";
}

std::string objection_to_currency(const std::string& typed) {
    return is_currency(typed) ? "" : "'" + typed + "' is not the three capital letters of a currency";
}

std::string objection_to_period(const std::string& typed) {
    return find_period_kind(typed) ? "" : "'" + typed + "' is not a period; month and quarter are";
}

std::string objection_to_reader(const std::string& typed) {
    if (find_reader(typed)) return {};
    return "nobody called '" + typed + "' reads reports; " +
           in_a_row({reader_names.begin(), reader_names.end()}) + " do";
}

std::string objection_to_share(const std::string& typed) {
    return share_typed(typed) ? "" : "'" + typed + "' is not a share; the second of four is 2/4";
}

std::string objection_to_word(const std::string& typed, const std::vector<std::string>& words) {
    if (std::ranges::find(words, typed) != words.end()) return {};
    return "'" + typed + "' is none of these: " + in_a_row(words);
}

std::string objection_to_format(const std::string& typed, const std::vector<std::string>& formats) {
    if (std::ranges::find(formats, typed) != formats.end()) return {};
    return "'" + typed + "' is not a format of tables; these are: " + in_a_row(formats);
}

std::optional<Share> share_typed(const std::string& typed) {
    const std::size_t slash = typed.find('/');
    if (slash == std::string::npos) return std::nullopt;
    const auto number = read_number<int>(typed.substr(0, slash)),
               of = read_number<int>(typed.substr(slash + 1));
    if (!number || !of || *number < 1 || *of < *number || *of > most_parts) return std::nullopt;
    return Share{*number, *of};
}

}  // namespace morale
