// A quantity: the first byte says of which field.
#include "engine/language/quantity.hpp"

#include <cmath>

#include "engine/language/vocabulary.hpp"
#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    std::string_view text = fuzz::text_of(bytes, count);
    const auto fields = language_fields();
    const std::size_t high = fuzz::take_byte(text), low = fuzz::take_byte(text);
    const Field& field = *fields[(256 * high + low) % fields.size()];
    const Result<double> value = parse_value(field, text);
    if (const Fault* wrong = fault(value)) {
        must(!wrong->code.empty() && !wrong->message.empty(), "a fault has a code and a message");
        must(wrong->from + wrong->length <= text.size(), "a fault is about a piece of the text");
    } else {
        must(std::isfinite(std::get<double>(value)), "a quantity is finite");
    }
    const Result<NumberPrefix> prefix = number_prefix(text);
    if (!fault(prefix)) must(std::get<NumberPrefix>(prefix).end <= text.size(), "a number ends in its text");
    static_cast<void>(parse_flag(text));
    return 0;
}
