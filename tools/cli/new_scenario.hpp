// A first scenario for a centre of which five numbers are known; everything else is as in the reference
// centre.
#pragma once

#include <string>
#include <string_view>

#include "engine/study/fit.hpp"
#include "engine/study/new_centre.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// The time that the reference centre needs for a contact, as a person would type it.
inline constexpr std::string_view usual_handle_time = "280s";

/// The five numbers as used in computations: where contacts are not given, as many as keep each agent as busy
/// as in the reference centre. Requires a handle time above zero.
FirstNumbers first_numbers(const FiveNumbers&, double handle_seconds);

/// "turnover (35.7 %/yr)": given numbers that runs of the centre do not show; empty if they show all.
std::string not_shown(const Fit&);

/// A commented scenario with three policies: none, a week a year, notes on praise all year. It mentions
/// `not_shown`. The path of a table, if there is one, is written as it is.
std::string new_scenario_text(const FiveNumbers&, const NewCentre&, std::string_view not_shown = {});

}  // namespace morale
