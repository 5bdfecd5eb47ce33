#include "engine/model/world/tables.hpp"

namespace morale {

AgentId AgentTable::add(const Seat& row, int places) {
    each_state(places, [](auto& column) { column.push_back({}); });
    return seat.push_back(row);
}

void AgentTable::reserve(std::size_t count, int places) {
    seat.reserve(count);
    each_state(places, [count](auto& column) { column.reserve(count); });
}

}  // namespace morale
