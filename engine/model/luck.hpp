// Draws of issues, looked up ahead: 64 issues at a time, because one loop over many addresses costs a third
// of as many single look-ups. A cache of a pure function: what it holds is what `draw` would give, and an
// issue that has left it is looked up alone.
#pragma once

#include <array>
#include <cstdint>

#include "engine/kernel/draws.hpp"
#include "engine/model/events.hpp"
#include "engine/model/purpose.hpp"

namespace morale {

/// What is drawn for an issue and its first service; words as `Purpose` lays them out.
struct alignas(64) IssueLuck {
    double gap = 0;    // to the next issue, a unit exponential: word 0 of `issue`
    Words issue{};     // Purpose::Issue
    Words handling{};  // Purpose::Handling, served attempt 0
    Words ending{};    // Purpose::Ending, served attempt 0
};

class LuckAhead {
 public:
    /// Requires that issues are asked for in order, from 0; earlier ones may be asked for again, within
    /// reach.
    const IssueLuck& of(const Draws& draws, std::uint32_t issue) {
        if (issue == end_) [[unlikely]]
            look_ahead(draws);
        return rows_[issue % reach];
    }
    /// True when it can be asked for by `held`.
    bool holds(std::uint32_t issue) const { return end_ - issue <= reach && issue < end_; }
    /// Requires holds(issue).
    const IssueLuck& held(std::uint32_t issue) const { return rows_[issue % reach]; }

 private:
    static constexpr std::uint32_t block = 64;
    static constexpr std::uint32_t reach = 2 * block;

    void look_ahead(const Draws& draws);

    std::array<IssueLuck, reach> rows_{};
    std::uint32_t end_ = 0;  // the first issue not yet looked up
};

/// Luck of the service that answers the contact next.
inline Words handling_luck(const Draws& draws, const LuckAhead& ahead, const Contact& contact) {
    if (contact.attempt == 0 && ahead.holds(contact.issue)) [[likely]]
        return ahead.held(contact.issue).handling;
    return draw(draws, Purpose::Handling, contact.issue, contact.attempt);
}

/// Luck of what follows on that service, or on giving up instead of it.
inline Words ending_luck(const Draws& draws, const LuckAhead& ahead, const Contact& contact) {
    if (contact.attempt == 0 && ahead.holds(contact.issue)) [[likely]]
        return ahead.held(contact.issue).ending;
    return draw(draws, Purpose::Ending, contact.issue, contact.attempt);
}

}  // namespace morale
