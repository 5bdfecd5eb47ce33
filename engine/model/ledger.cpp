#include "engine/model/ledger.hpp"

#include <array>

namespace morale {

std::string_view name_of(Programme programme) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(Programme::last)> names = {
        "annual_week", "occasion", "leader_thanks", "praise_note"};
    return names[static_cast<std::size_t>(programme)];
}

}  // namespace morale
