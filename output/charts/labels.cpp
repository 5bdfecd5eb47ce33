#include "output/charts/labels.hpp"

#include <algorithm>
#include <numeric>

namespace morale {

std::vector<double> spread_labels(const std::vector<double>& wanted, double gap, double low, double high) {
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });
    // Blocks of labels that touch are centred on the mean of the heights that their members want, minus
    // their offsets.
    struct Block {
        double sum = 0;
        int labels = 0;
        double top(double g, double lo, double hi) const {
            return std::max(lo, std::min(sum / labels, hi - g * (labels - 1)));
        }
    };
    std::vector<Block> blocks;
    for (const std::size_t i : order) {
        blocks.push_back({wanted[i], 1});
        while (blocks.size() > 1) {
            Block& upper = blocks[blocks.size() - 2];
            const Block& last = blocks.back();
            if (upper.top(gap, low, high) + gap * upper.labels <= last.top(gap, low, high)) break;
            upper.sum += last.sum - last.labels * gap * upper.labels;
            upper.labels += last.labels;
            blocks.pop_back();
        }
    }
    std::vector<double> placed(wanted.size());
    std::size_t next = 0;
    for (const Block& block : blocks)
        for (int k = 0; k < block.labels; ++k) placed[order[next++]] = block.top(gap, low, high) + gap * k;
    return placed;
}

}  // namespace morale
