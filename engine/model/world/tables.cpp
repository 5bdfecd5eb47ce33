#include "engine/model/world/tables.hpp"

namespace morale {

AgentId AgentTable::add(const Seat& row, bool with_chats) {
    each_state(with_chats, [](auto& column) { column.push_back({}); });
    return seat.push_back(row);
}

void AgentTable::reserve(std::size_t count, bool with_chats) {
    seat.reserve(count);
    each_state(with_chats, [count](auto& column) { column.reserve(count); });
}

}  // namespace morale
