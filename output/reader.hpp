// For whom a report is written: who reads it decides how deep it goes.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace morale {

enum class Reader {
    Consultant,  // everything
    Manager,     // what to do, what it brings and costs, what the centre demands
    Teacher      // how it happens: the weeks, the people, the theory
};

inline constexpr std::array<std::string_view, 3> reader_names = {"consultant", "manager", "teacher"};

constexpr std::optional<Reader> find_reader(std::string_view name) {
    for (std::size_t i = 0; i < reader_names.size(); ++i)
        if (reader_names[i] == name) return static_cast<Reader>(i);
    return std::nullopt;
}

}  // namespace morale
