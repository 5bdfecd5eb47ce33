// Tables for a terminal: what `morale compare` and `morale run` print. Aligned plain text; wider than the
// terminal, the columns go on in a second block.
#pragma once

#include <string>
#include <string_view>

#include "engine/study/result.hpp"

namespace morale {

struct TextStyle {
    bool colour = false;  // ANSI escapes
    int width = 110;
};

/// Policies as rows: turnover, exhaustion, service level, customers kept, cost, net value. Under each value
/// its paired difference from the first policy, with the verdict and the interval that holds for all policies
/// at once. Then the decision, the goals and what is not known.
std::string comparison_table(const StudyResult&, TextStyle);

/// Headline metrics as rows, for each policy: mean, its 95 % interval and the middle 80 % of the
/// replications; of a bare queue its figures and the closed form, or why there is none; of a single
/// replication its values, and what it is. Then the goals.
std::string summary_table(const StudyResult&, TextStyle);

/// How the difference of the decision moves with each assumption that was drawn; empty when none was.
std::string hinges_table(const StudyResult&, TextStyle);

/// A heading.
std::string strong(std::string words, const TextStyle&);

/// Words broken into lines of at most that many characters; ends with a line break.
std::string wrapped(std::string_view words, int width);

}  // namespace morale
