// Tables for a terminal: what `morale compare` and `morale run` print. Aligned plain text; wider than the
// terminal, the columns go on in a second block.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/study/result.hpp"
#include "output/terminal_text.hpp"

namespace morale {

/// The decision: the sentence, and below it its lists but for what is not known.
std::string decision_text(const StudyResult&, TextStyle);

/// The decision first. Then policies as rows: turnover, exhaustion, service level, customers kept, cost, net
/// value. Under each value its paired difference from the first policy, with the verdict and the interval
/// that holds for all policies at once. Then the turnover of others, the goals and what is not known.
std::string comparison_table(const StudyResult&, TextStyle);

/// Headline metrics as rows, for each policy: mean, its 95 % interval and the middle 80 % of the
/// replications; of a bare queue its figures and the closed form, or why there is none; of a single
/// replication its values, and what it is. Then how money is told, the turnover of others and the goals.
std::string summary_table(const StudyResult&, TextStyle);

/// How the difference of the decision moves with each assumption that was drawn; empty when none was.
std::string hinges_table(const StudyResult&, TextStyle);

/// Whether the money among the shown metrics is a total or an average per year, where that has to be said, in
/// lines; else empty.
std::string told_money(const StudyResult&, const std::vector<std::size_t>& shown, const TextStyle&);

/// That the study failed, which checks broke and that it must not be used, in lines and one that is empty;
/// empty for a sound study. Stands above all that is told of it.
std::string failure_text(const StudyResult&, const TextStyle&);

}  // namespace morale
