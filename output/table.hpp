// Tables for a terminal: what `morale compare` and `morale run` print. The text is aligned and plain; if it
// is wider than the terminal, the columns go on in a second block.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/study/result.hpp"
#include "output/terminal_text.hpp"

namespace morale {

/// The decision: the sentence, and below it its lists except for what is not known.
std::string decision_text(const StudyResult&, TextStyle);

/// The decision comes first, then policies as rows: turnover, exhaustion, service level, customers kept,
/// cost, net value. Under each value is its paired difference from the first policy, with the verdict and
/// the interval that holds for all policies at once. Then the turnover of others, the goals and what is not
/// known.
std::string comparison_table(const StudyResult&, TextStyle);

/// What happens to the contacts of each class under each policy: service level, waits, abandonment, handle
/// time; empty if the centre has no classes.
std::string classes_text(const StudyResult&, TextStyle);  // and groups of customers

/// Headline metrics as rows, and for each policy: mean, its 95 % interval and the middle 80 % of the
/// replications. A bare queue has its figures and the closed form, or why there is none; a single replication
/// its values, and what it is. Then how money is given, the turnover of others and the goals.
std::string summary_table(const StudyResult&, TextStyle);

/// How the decision's difference changes with each assumption that was drawn; empty if none was.
std::string hinges_table(const StudyResult&, TextStyle);

/// For each policy and its twin that cuts a feedback, which share of the difference runs through it; empty if
/// there is no twin.
std::string loop_shares_text(const StudyResult&, TextStyle);

/// Whether the money among the shown metrics is a total or an average per year, in lines, if that must be
/// said; else empty.
std::string told_money(const StudyResult&, const std::vector<std::size_t>& shown, const TextStyle&);

/// That the study failed and must not be used, and which checks broke, in lines and an empty one; empty for
/// a sound study. It goes above everything else.
std::string failure_text(const StudyResult&, const TextStyle&);

}  // namespace morale
