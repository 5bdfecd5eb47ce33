#include "engine/model/record/ledger.hpp"

#include <array>

namespace morale {

std::string_view name_of(Leaving why) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(Leaving::last)> names = {
        "employed", "quit", "dismissed", "promoted", "moved_on", "dropped_out"};
    return names[static_cast<std::size_t>(why)];
}

std::string_view name_of(Programme programme) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(Programme::last)> names = {
        "annual_week", "occasion", "leader_thanks", "praise_note", "visit", "award", "peer_thanks"};
    return names[static_cast<std::size_t>(programme)];
}

}  // namespace morale
