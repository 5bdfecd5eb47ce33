// Where a service organisation fails, area by area, and what good looks like in each: the levers of the area
// with values that the sources call good practice. The health check improves one area at a time.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/policy/lever.hpp"

namespace morale {

/// The direction in which a lever improves. A rhythm is a time between two rounds; 0 is never.
enum class Toward { More, Less, MoreOften };

/// One lever at a good value, in the unit of its field. A centre whose value is at least as good keeps its
/// own.
struct Remedy {
    std::string_view lever;
    double good;
    Toward toward = Toward::More;
};

struct Area {
    std::string_view name;
    std::string_view looks_at;
    std::span<const Remedy> remedies;
};

/// The areas: processes, policies, attitude, standards, selection, recognition and the three trainings.
std::span<const Area> areas();

/// The remedies of the area that would improve these parameters.
std::vector<Remedy> wanting(const Area&, const Parameters&);

/// The parameters with those remedies. Requires that each remedy names a lever that is a number, a choice
/// or a flag.
Parameters improved(Parameters, std::span<const Remedy>);

}  // namespace morale
