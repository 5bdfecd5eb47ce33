// What cannot work although the scenario is valid; `check` finds it before anything is run.
#pragma once

#include <span>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "tools/preflight/season_told.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

/// Warnings in the form of the loader's, each at the line that causes it, or at the file if a default does.
/// `weeks`: those of the base as they are shown; null: by formula.
std::vector<Diagnostic> preflight_warnings(const StudyPlan&, const CentreOutlook& of_the_base,
                                           const FileName&, const WeeksTold* weeks = nullptr);

/// Those of them that say that more comes than the agents there can do (W031, W032), for the base alone.
std::vector<Diagnostic> load_warnings(const StudyPlan&);

/// The rows behind them, for `morale explain W031`.
std::span<const Code> warning_codes();

}  // namespace morale
