#include "engine/study/chosen_assumptions.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace morale {

namespace {

// Parts of the analysis that draw from luck of their own.
constexpr std::uint32_t part_of_groups = 1, part_of_screening = 2;

bool stronger(const std::optional<MorrisIndex>& a, const std::optional<MorrisIndex>& b) {
    const auto strength = [](const std::optional<MorrisIndex>& index) {
        return index && !std::isnan(index->mean_square) ? index->mean_square
                                                        : -std::numeric_limits<double>::infinity();
    };
    return strength(a) > strength(b);
}

std::vector<std::vector<std::size_t>> each_alone(const std::vector<std::size_t>& assumptions) {
    std::vector<std::vector<std::size_t>> blocks;
    for (const std::size_t assumption : assumptions) blocks.push_back({assumption});
    return blocks;
}

/// Which assumptions move alone: all, or those of the groups with the largest effects, as many as have room.
std::vector<std::size_t> to_screen(Sensitivity& s, const DesignRun& run) {
    std::vector<std::size_t> chosen;
    std::vector<std::size_t> order(s.groups.size());
    for (std::size_t g = 0; g < order.size(); ++g) order[g] = g;
    if (s.design.group_paths > 0) {
        std::vector<std::vector<std::size_t>> blocks;
        for (const AssumptionGroup& group : s.groups) blocks.push_back(group.members);
        const auto effects = screened(run, blocks, s.design.group_paths, s.design.repeats, part_of_groups);
        s.group_effects.assign(effects.begin(), effects.end());
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            return stronger(s.group_effects[a], s.group_effects[b]);
        });
    } else {
        s.group_effects.resize(s.groups.size());
    }
    for (const std::size_t g : order) {
        const std::vector<std::size_t>& members = s.groups[g].members;
        if (chosen.size() + members.size() <= static_cast<std::size_t>(s.design.screened))
            chosen.insert(chosen.end(), members.begin(), members.end());
    }
    std::ranges::sort(chosen);
    return chosen;
}

void screen_all(Sensitivity& s, const DesignRun& run) {
    for (std::size_t g = 0; g < s.groups.size(); ++g)
        for (const std::size_t member : s.groups[g].members)
            s.rows.push_back({.assumption = member, .group = g});
    std::ranges::sort(s.rows, {}, &AssumptionSensitivity::assumption);
    const std::vector<std::size_t> alone = to_screen(s, run);
    const auto effects =
        screened(run, each_alone(alone), s.design.paths, s.design.repeats, part_of_screening);
    for (std::size_t i = 0; i < alone.size(); ++i) s.rows[alone[i]].screened = effects[i];
    std::ranges::stable_sort(s.rows, [](const AssumptionSensitivity& a, const AssumptionSensitivity& b) {
        return stronger(a.screened, b.screened);
    });
}

/// The assumptions with the largest effects that stand out from the noise, or else the one with the largest;
/// they come first.
void choose_analysed(Sensitivity& s) {
    int room = s.design.analysed;
    for (AssumptionSensitivity& row : s.rows) {
        const auto& index = row.screened;
        const bool stands_out = index && index->mean_square > 0 && !(index->mu_star.mean <= index->of_noise);
        row.analysed = stands_out && room-- > 0;
    }
    if (s.analysed() == 0) s.rows.front().analysed = true;
    std::stable_partition(s.rows.begin(), s.rows.end(), [](const auto& row) { return row.analysed; });
}

}  // namespace

void choose_assumptions(Sensitivity& s, const DesignRun& run) {
    screen_all(s, run);
    choose_analysed(s);
}

}  // namespace morale
