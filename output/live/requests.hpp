// What somebody asks of a plan on a page, as lines of text, and the plan that follows.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "engine/study/plan.hpp"

namespace morale::live {

/// The plan with these requests (Desk::change), settled; or what is wrong with them, in a sentence. The plan
/// must be settled.
std::variant<StudyPlan, std::string> requested(const StudyPlan&, std::string_view requests);

}  // namespace morale::live
