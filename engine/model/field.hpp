// A field: one thing of the world that a scenario can set, as a row of a table. Parsing, ranges, spelling
// hints, `explain`, `show --origin`, `parameters.csv` and the evidence test are all read off these rows.
//
// A field has a dimension (what may be written), a unit (in which Parameters keep the number and in which it
// is shown) and a slot: the function that finds its place in Parameters. A path with "[]" is a field of each
// element of a list, such as "centre.teams[].agents"; its slot takes the element's index, others ignore it.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "engine/kernel/distribution.hpp"

namespace morale {

struct Parameters;

/// What may be written for a field.
enum class Dimension {
    Number,            // a pure number, or one in a fixed scale such as SD
    Share,             // 0..1, written 0.3 or "30 %"
    Count,             // a whole number
    Duration,          // "45 s", "6.4 min", "26 weeks"
    Rate,              // events per time, may pass one: "2.2 /yr", "48 /min"
    Hazard,            // a probability per time, "9.4 %/yr", kept as the hazard -ln(1 - p) per unit of time
    Money,             // "14113 USD"
    MoneyRate,         // money per time: "18 USD/h"
    Weights,           // a list of numbers
    TimeDistribution,  // "lognormal(mean=3 min, cv=1.2)", or a duration, which is constant
    Choice,            // one word of a fixed list
    Flag,              // yes or no
    Date,              // 2026-01-05, kept as days since 1970-01-01
    DayOfYear,         // 10-05, kept as month * 100 + day
    Currency,          // three capital letters: EUR
    Text,
    Names,  // a name, or several in brackets: [north, south]
};

/// Whether a policy may change the field, or all policies share one value.
enum class Standing { Live, Structural };

/// Finds a value in parameters, to be changed or only to be read.
template <class T>
struct SlotOf {
    T& (*place)(Parameters&, std::size_t element);
    const T& (*value)(const Parameters&, std::size_t element);

    T& operator()(Parameters& p, std::size_t element) const { return place(p, element); }
    const T& operator()(const Parameters& p, std::size_t element) const { return value(p, element); }
};

/// Where the value is. Choices are kept as their index in `Field::choices`.
using Slot =
    std::variant<SlotOf<double>, SlotOf<bool>, SlotOf<int>, SlotOf<std::string>, SlotOf<Distribution>,
                 SlotOf<std::vector<double>>, SlotOf<std::vector<std::string>>>;

/// A highest value that excludes nothing.
inline constexpr double endless = 1e12;

struct Field {
    std::string_view path;
    Dimension dimension;
    std::string_view unit;  // "wk", "s", "1/yr", "USD/h"; empty for numbers, shares and words
    double lowest;          // in that unit, inclusive; for a distribution: the lowest mean
    double highest;
    Standing standing;
    std::string_view meaning;
    Slot slot;
    std::span<const std::string_view> choices = {};
    double least = 0;  // the lowest value above zero; 0 itself is allowed if `lowest` is 0, and means never
    std::string_view in_lists = {};  // key beside it that takes a list, or a block, written in its place
};

/// A list whose elements are named and merged by name, such as "centre.teams".
struct FieldList {
    std::string_view path;
    std::string_view meaning;
    Standing standing;  // whether a policy may add an element
    std::size_t (*size)(const Parameters&);
    std::string_view (*name)(const Parameters&, std::size_t element);
    std::size_t (*append)(Parameters&, std::string_view name);  // returns the new element's index
    void (*clear)(Parameters&);  // a list given in a file replaces the default one
    std::string_view bare = {};  // key of the value that stands for a whole element and names it
};

namespace detail {
template <auto First, auto... Rest>
constexpr auto& member(auto& object) {
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return member<Rest...>(object.*First);
}

/// The slot whose value `find` finds in parameters, constant ones or not.
template <class Find>
constexpr Slot slot_by(Find) {
    using T = std::remove_reference_t<std::invoke_result_t<Find, Parameters&, std::size_t>>;
    // Written out: clang 14 turns a lambda that returns auto& into no pointer.
    return SlotOf<T>{
        .place = [](Parameters& p, std::size_t element) -> T& { return Find{}(p, element); },
        .value = [](const Parameters& p, std::size_t element) -> const T& { return Find{}(p, element); }};
}
}  // namespace detail

/// The slot reached by following members from Parameters: `slot<&Parameters::time, &TimePlan::warmup_weeks>`.
template <auto... Path>
constexpr Slot slot() {
    return detail::slot_by([](auto& p, std::size_t) -> auto& { return detail::member<Path...>(p); });
}

/// The slot of a member of each element of a list: `slot_each<&Parameters::teams, &Team::agents>`.
template <auto List, auto... Path>
constexpr Slot slot_each() {
    return detail::slot_by(
        [](auto& p, std::size_t element) -> auto& { return detail::member<Path...>((p.*List)[element]); });
}

}  // namespace morale
