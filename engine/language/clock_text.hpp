// Times as telephone systems and clocks write them: "0:03:09" is hours, minutes and seconds. In a column of
// measured times "3:09" is minutes and seconds, because a call is measured; in a scenario it could also be
// hours and minutes, so the program asks for a unit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace morale {

/// The seconds of "h:mm:ss" or "m:ss", the seconds with decimals if wanted; nullopt if the text is neither.
std::optional<double> clock_seconds(std::string_view text);

/// What to write instead in a scenario: "write 189 s"; nullopt if the text is not such a time.
std::optional<std::string> instead_of_clock(std::string_view text);

/// "8:30" of hours and minutes, "4:05" of minutes and seconds. Requires 0 <= sixtieths < 60.
std::string clock_text(std::int64_t whole, std::int64_t sixtieths);

/// "08:30" of the minutes since midnight, "10:05:09" of the seconds. Requires that they are not negative.
std::string time_of_day(std::int64_t minutes);
std::string time_of_day_to_second(std::int64_t seconds);

}  // namespace morale
