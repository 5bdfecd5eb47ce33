#include "tools/cli/typed_time.hpp"

#include <optional>

#include "engine/language/clock_text.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"

namespace morale {

std::variant<double, std::string> seconds_typed(const std::string& typed, const std::string& what) {
    if (const std::optional<std::string> hint = instead_of_clock(typed))
        return in_quotes(typed) + " has no unit: " + *hint;
    Unit duration;
    duration.time = 1;
    const Result<Quantity> read = parse_quantity(typed);
    if (const Fault* f = fault(read)) return f->message;
    const Quantity& quantity = std::get<Quantity>(read);
    if (quantity.unit.time != 1 || quantity.unit.money != 0 || quantity.unit.percent)
        return "'" + typed + "' is not a duration";
    const double seconds = in_unit(quantity, duration);
    if (!(seconds > 0)) return what + " is above zero";
    return seconds;
}

}  // namespace morale
