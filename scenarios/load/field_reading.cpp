#include "scenarios/load/field_reading.hpp"

namespace morale {

std::string place_key(std::string_view policy, std::string_view path) {
    return std::string(policy) + '|' + std::string(path);
}

}  // namespace morale
