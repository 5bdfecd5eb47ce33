// Times as telephone systems and clocks write them: "0:03:09" is hours, minutes and seconds. In a column of
// measured times "3:09" is minutes and seconds, because a call is measured; in a scenario it could also be
// hours and minutes, so the program asks for a unit.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace morale {

/// The seconds of "h:mm:ss" or "m:ss", the seconds with decimals if wanted; nullopt if the text is neither.
std::optional<double> clock_seconds(std::string_view text);

/// What to write instead in a scenario: "write 189 s"; nullopt if the text is not such a time.
std::optional<std::string> instead_of_clock(std::string_view text);

}  // namespace morale
