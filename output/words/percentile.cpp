#include "output/words/percentile.hpp"

#include "engine/language/number_text.hpp"
#include "engine/metric/percentile.hpp"
#include "output/words/numbers.hpp"

namespace morale {

double percent_of(double share) {
    constexpr int digits = 12;  // more than a name can have
    return to_digits(share * 100, digits);
}

std::string percentile_name(double share) {
    return std::string(percentile_prefix) + exact_number(percent_of(share));
}

}  // namespace morale
