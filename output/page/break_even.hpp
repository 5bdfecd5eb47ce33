// What would have to be true, for a page: where the decision turns over the values of one assumption, as a
// picture and a table. The sentence is told_break_even (output/words/sensitivity.hpp).
#pragma once

#include <string>

#include "engine/study/sensitivity_result.hpp"
#include "output/page/html.hpp"

namespace morale::page {

/// The difference over the values that were run, with its 95 % interval, zero, the best estimate and the
/// places where the decision turns.
std::string break_even_chart(const Sensitivity&, const BreakEven&, double width);

/// The same numbers.
HtmlTable break_even_table(const Sensitivity&, const BreakEven&);

}  // namespace morale::page
