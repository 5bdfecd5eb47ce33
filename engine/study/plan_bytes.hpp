// A plan as bytes, settled values included: the form in which a study travels to a page or to another process
// that runs it. Every number is exact to its last bit. The bytes begin with the version of the form and a
// mark of the table of fields, and end with a checksum.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

std::vector<std::byte> bytes_of(const StudyPlan&);

/// The plan that was written. Nothing if the bytes are cut off or damaged, or were written by a program with
/// other fields.
std::optional<StudyPlan> plan_of(std::span<const std::byte>);

/// Assumptions alone, with their ranges: a page may ask at which value of each the decision turns.
std::vector<std::byte> bytes_of(const std::vector<Uncertain>&);
std::optional<std::vector<Uncertain>> assumptions_of(std::span<const std::byte>);

}  // namespace morale
