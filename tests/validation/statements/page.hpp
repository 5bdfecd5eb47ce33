// The page of checks: a row for each statement, with what came out on every block, whatever it is.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/validation/statements/experiment.hpp"

namespace morale {

// Fixed before the first run; never chosen by what they show.
inline constexpr std::array<std::uint64_t, 3> blocks = {20'260'001, 20'260'002, 20'260'003};

/// A statement with what was found on each block; none where it was not run.
struct Checked {
    const Statement* statement;
    std::vector<std::optional<Finding>> found;
};

/// "0.231 (0.193 .. 0.269)".
std::string text_of(const Finding&);
std::string_view word_of(Ruling);
/// "0.2 .. 0.45", "at most 0.25".
std::string bounds_of(const Statement&);
/// What is known of a row before it is run, as the beginning of its line.
std::string claim_of(const Statement&);
/// The same with its results.
std::string line_of(const Checked&);

/// Markdown, whole.
std::string page_of(const std::vector<Checked>&);

}  // namespace morale
