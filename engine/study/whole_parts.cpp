#include "engine/study/whole_parts.hpp"

namespace morale {

std::vector<int> whole_parts(std::span<const double> weights, int whole, int least) {
    std::vector<int> parts(weights.size(), least);
    const auto claim = [&](std::size_t i) { return weights[i] / (2 * parts[i] + 1); };
    for (int given = least * static_cast<int>(parts.size()); given < whole; ++given) {
        std::size_t next = 0;
        for (std::size_t i = 1; i < parts.size(); ++i)
            if (claim(i) > claim(next)) next = i;
        ++parts[next];
    }
    return parts;
}

}  // namespace morale
