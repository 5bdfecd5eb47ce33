#include "engine/model/luck.hpp"

namespace morale {

void LuckAhead::look_ahead(const Draws& draws) {
    WordColumns<block> issue, handling, ending;
    draws.columns(static_cast<std::uint8_t>(Purpose::Issue), end_, issue);
    draws.columns(static_cast<std::uint8_t>(Purpose::Handling), end_, handling);
    draws.columns(static_cast<std::uint8_t>(Purpose::Ending), end_, ending);
    std::array<double, block> gaps;
    for (std::uint32_t i = 0; i < block; ++i) gaps[i] = exponential(uniform32(issue.w[0][i]));
    for (std::uint32_t i = 0; i < block; ++i)
        rows_[(end_ + i) % reach] = {
            .gap = gaps[i], .issue = issue.at(i), .handling = handling.at(i), .ending = ending.at(i)};
    end_ += block;
}

}  // namespace morale
