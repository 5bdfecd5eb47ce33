// A lever: one thing that management can set. It is a field of the language (name, unit, range, meaning,
// slot) plus what a manager wants to know: which practices it serves, and to which of the three groups it
// belongs. A lever lives in one file, `levers/<name>.hpp`, and has one row in `levers.cpp`.
#pragma once

#include <span>
#include <string_view>

#include "engine/model/field.hpp"

namespace morale {

/// The shortest interval between rounds of a programme, and between breaks of the agent's own choice. A
/// shorter one is surely a wrong unit and would make the study endless.
inline constexpr double least_rhythm_weeks = 0.01, least_break_hours = 0.05;

/// What leaders decide, what people are taught, how people are treated.
enum class LeverGroup { Policy, Training, Attitude };
/// The group in words: "what leaders decide".
std::string_view name_of(LeverGroup);

struct Lever {
    Field field;
    LeverGroup group;
    std::string_view practices;  // numbers in the practice catalogue, "9 13"
    std::string_view cost;       // what it costs and who pays, in words
};

/// Every lever, in the order of the documents.
std::span<const Lever> levers();

/// The lever of that path, or null if the field is not a lever.
const Lever* find_lever(std::string_view path);

}  // namespace morale
