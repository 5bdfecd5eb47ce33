// The parts of the warnings of `check`: a code, a place in a file, a sentence.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// How a file is called in a message: "library/status-quo.yaml", or its place beside the scenario.
using FileName = std::function<std::string(const std::string& file)>;

/// A warning in the form of the loader's, with the line of the file.
Diagnostic warning(std::string_view code, Place place, std::string message, std::string hint = {});

/// The same with the line of the file to which it points.
Diagnostic told_at(Diagnostic);

/// Where a value is written; the whole scenario if it is a default, the whole command line if it was typed
/// there.
Place place_of(const StudyPlan&, std::string_view policy, std::string_view path);
Place place_of(const Origin&);

/// "policy 'a'", "policies 'a' and 'b'".
std::string named(const std::string& one, const std::string& several, const std::vector<std::string>& names);

}  // namespace morale
