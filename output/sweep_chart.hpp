// The picture of a sweep on its first metric, as one SVG file that stands by itself: a curve for one varied
// path, a map for two; for more, how far each of the best combinations lies from the one that looks best.
#pragma once

#include <string>

#include "engine/study/sweep.hpp"

namespace morale {

std::string sweep_chart(const Sweep&);

}  // namespace morale
