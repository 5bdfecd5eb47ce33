#include "engine/study/screening.hpp"

#include <algorithm>
#include <optional>

#include "engine/model/world/purpose.hpp"
#include "engine/study/assumption.hpp"

namespace morale {

namespace {

constexpr std::uint32_t most_attempts_at_a_path = 1000;

/// What moves: each factor is an assumption, and belongs to a block.
struct Factors {
    std::vector<std::size_t> assumptions, block_of;
    std::vector<bool> alone;  // [block]
};

Factors factors_of(const std::vector<std::vector<std::size_t>>& blocks) {
    Factors f;
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        f.alone.push_back(blocks[block].size() == 1);
        for (const std::size_t assumption : blocks[block]) {
            f.assumptions.push_back(assumption);
            f.block_of.push_back(block);
        }
    }
    return f;
}

std::vector<Setting> settings_of_point(const StudyPlan& plan, const Factors& f,
                                       const std::vector<double>& point) {
    std::vector<Setting> settings;
    for (std::size_t i = 0; i < point.size(); ++i) {
        const Uncertain& assumption = plan.uncertain[f.assumptions[i]];
        settings.push_back(
            {f.assumptions[i], assumption_quantile(assumption, best_estimate(plan, assumption), point[i])});
    }
    return settings;
}

/// The first drawn path whose points all keep the rules.
std::optional<MorrisPath> path_that_keeps_rules(const StudyPlan& plan, const Factors& f,
                                                std::uint64_t subject) {
    for (std::uint32_t attempt = 0; attempt < most_attempts_at_a_path; ++attempt) {
        const Draws draws(plan.seed, attempt);
        MorrisPath path = morris_path(f.block_of, f.alone.size(), [&](std::uint32_t i) {
            const Words words = draw(draws, Purpose::Design, subject, i);
            return uniform53(words.w[0], words.w[1]);
        });
        if (std::ranges::all_of(path.points, [&](const std::vector<double>& point) {
                return keep_rules_at(plan, settings_of_point(plan, f, point));
            }))
            return path;
    }
    return std::nullopt;
}

/// The effect of a move, repeat by repeat, for a move through the whole range.
std::vector<double> effect_of(const std::vector<double>& before, const std::vector<double>& after,
                              double step) {
    std::vector<double> effect(before.size());
    std::ranges::transform(before, after, effect.begin(),
                           [step](double x, double y) { return (y - x) / step; });
    return effect;
}

}  // namespace

std::vector<AssumptionGroup> assumption_groups(const StudyPlan& plan) {
    std::vector<AssumptionGroup> groups;
    for (std::size_t i = 0; i < plan.uncertain.size(); ++i) {
        const std::string& path = plan.uncertain[i].path;
        const std::size_t dot = path.find('.');
        const std::string name =
            path.substr(0, dot == std::string::npos ? dot : path.find_first_of(".[", dot + 1));
        const auto known = std::ranges::find(groups, name, &AssumptionGroup::name);
        if (known == groups.end())
            groups.push_back({name, {i}});
        else
            known->members.push_back(i);
    }
    return groups;
}

std::vector<std::size_t> group_sizes(const std::vector<AssumptionGroup>& groups) {
    std::vector<std::size_t> sizes;
    for (const AssumptionGroup& group : groups) sizes.push_back(group.members.size());
    return sizes;
}

std::vector<MorrisIndex> screened(const DesignRun& run, const std::vector<std::vector<std::size_t>>& blocks,
                                  int paths, int repeats, std::uint32_t part) {
    const Factors f = factors_of(blocks);
    std::vector<MorrisPath> drawn_paths;
    std::vector<DesignPoint> points;
    for (int p = 0; p < paths; ++p) {
        const std::uint64_t subject = std::uint64_t{part} << 32 | static_cast<std::uint32_t>(p);
        const std::optional<MorrisPath> path = path_that_keeps_rules(run.plan, f, subject);
        if (!path) continue;
        drawn_paths.push_back(*path);
        for (const std::vector<double>& point : path->points)
            points.push_back({.settings = settings_of_point(run.plan, f, point),
                              .first = p * repeats + 1,
                              .repeats = repeats});
    }
    const auto differences = differences_at(run, points);
    std::vector<std::vector<std::vector<double>>> effects(blocks.size());
    std::size_t at = 0;
    for (const MorrisPath& path : drawn_paths) {
        for (std::size_t i = 0; i < path.moved.size(); ++i, ++at) {
            const std::size_t block = path.moved[i];
            const auto factor =
                static_cast<std::size_t>(std::ranges::find(f.block_of, block) - f.block_of.begin());
            const double step =
                f.alone[block] ? path.points[i + 1][factor] - path.points[i][factor] : morris_step;
            effects[block].push_back(effect_of(differences[at], differences[at + 1], step));
        }
        ++at;  // the last point of a path is not a beginning
    }
    std::vector<MorrisIndex> indices;
    for (const auto& of_block : effects) indices.push_back(morris_index(of_block));
    return indices;
}

}  // namespace morale
