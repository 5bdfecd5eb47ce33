// `--until-decided`: what was requested, and what is told about what is still open.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/study/until_decided.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// The most replications if -n does not say.
inline constexpr int most_until_decided = 5000;

/// What `--on` and `--budget` ask for.
struct DecideRequest {
    std::vector<std::size_t> metrics;                  // of metrics()
    std::optional<std::chrono::nanoseconds> budget{};  // nothing: no end except the most replications
};

/// Sets up the plan and reads the request, with the metrics that `--on` names. If the budget cannot be read,
/// reports why and returns nullopt.
std::optional<DecideRequest> prepare_until_decided(StudyPlan&, const Request&,
                                                   std::vector<std::size_t> metrics, Console&);

/// Whether the word behind --budget, if there is one, is a time; reports why not.
bool budget_makes_sense(const Request&, Console&);
/// The time behind --budget; nothing without one. Requires budget_makes_sense().
std::optional<std::chrono::nanoseconds> budget_typed(const Request&);

/// "open: net value of spread against nothing (about 650 would decide it)", and how many more; "all
/// decided".
std::string told_open(const StudyPlan&, std::span<const OpenQuestion>);

}  // namespace morale
