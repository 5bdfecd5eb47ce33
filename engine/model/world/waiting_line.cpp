#include "engine/model/world/waiting_line.hpp"

#include <utility>

namespace morale {

// The line has just doubled. Its newest position is among them and has no deadline yet.
void WaitingLine::grow() {
    const WinnerTree before = std::exchange(deadlines_, WinnerTree(line_.places()));
    for (std::size_t place = 0; place < before.size(); ++place) {
        if (before.at(place) == WinnerTree::empty) continue;
        // The line was full, so the position is among the first before.size() from the front.
        const std::uint64_t position = line_.first() + ((place - line_.first()) & (before.size() - 1));
        deadlines_.set(line_.place(position), before.at(place));
    }
}

}  // namespace morale
