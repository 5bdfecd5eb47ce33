#include "engine/study/index_rows.hpp"

#include <algorithm>
#include <cstdint>

#include "engine/model/world/purpose.hpp"
#include "engine/stats/sobol_points.hpp"
#include "engine/study/assumption.hpp"

namespace morale {

namespace {

// Subjects of draws: what of the rows they make. Those of the others are followed by the row.
constexpr std::uint64_t shift_of_a = std::uint64_t{3} << 32, shift_of_b = std::uint64_t{4} << 32,
                        order_of_b = std::uint64_t{5} << 32, others_of_a = std::uint64_t{6} << 32,
                        others_of_b = std::uint64_t{7} << 32;

Words words_at(const StudyPlan& plan, std::uint64_t subject, std::size_t nth) {
    return draw(Draws(plan.seed, 0), Purpose::Design, subject, static_cast<std::uint32_t>(nth));
}

double uniform_at(const StudyPlan& plan, std::uint64_t subject, std::size_t nth) {
    const Words words = words_at(plan, subject, nth);
    return uniform53(words.w[0], words.w[1]);
}

std::vector<std::uint64_t> shift_words(const StudyPlan& plan, std::uint64_t subject, std::size_t count) {
    std::vector<std::uint64_t> shift;
    for (std::size_t d = 0; d < count; ++d) {
        const Words words = words_at(plan, subject, d);
        shift.push_back(std::uint64_t{words.w[0]} << 32 | words.w[1]);
    }
    return shift;
}

/// One point: the value of every assumption, the chosen ones first, in their order.
std::vector<Setting> world_of(const StudyPlan& plan, const std::vector<std::size_t>& chosen,
                              const std::vector<std::size_t>& others, const std::vector<double>& place,
                              std::uint64_t subject_of_others) {
    std::vector<Setting> settings;
    const auto add = [&](std::size_t assumption, double u) {
        const Uncertain& row = plan.uncertain[assumption];
        settings.push_back({assumption, assumption_quantile(row, best_estimate(plan, row), u)});
    };
    for (std::size_t i = 0; i < chosen.size(); ++i) add(chosen[i], place[i]);
    for (const std::size_t assumption : others)  // each draws by its own number, whatever else is chosen
        add(assumption, uniform_at(plan, subject_of_others, assumption));
    return settings;
}

/// The points of one row: A, B, then A with each factor of B.
std::vector<DesignPoint> points_of(const std::vector<Setting>& a, const std::vector<Setting>& b,
                                   std::size_t chosen, int row, int repeats) {
    const int luck = 2 * row * repeats + 1;
    std::vector<DesignPoint> points = {{a, luck, repeats}, {b, luck + repeats, repeats}};
    for (std::size_t i = 0; i < chosen; ++i) {
        points.push_back(points.front());
        points.back().settings[i] = b[i];
    }
    if (chosen == a.size()) return points;
    points.push_back(points.front());
    std::copy(b.begin() + static_cast<std::ptrdiff_t>(chosen), b.end(),
              points.back().settings.begin() + static_cast<std::ptrdiff_t>(chosen));
    return points;
}

}  // namespace

IndexRows index_rows(const DesignRun& run, const std::vector<std::size_t>& chosen, int rows, int repeats) {
    const StudyPlan& plan = run.plan;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < plan.uncertain.size(); ++i)
        if (std::ranges::find(chosen, i) == chosen.end()) others.push_back(i);
    const PointPairs pairs =
        sobol_pairs(static_cast<std::size_t>(rows), shift_words(plan, shift_of_a, chosen.size()),
                    shift_words(plan, shift_of_b, chosen.size()),
                    [&](std::uint32_t i) { return uniform_at(plan, order_of_b, i); });
    IndexRows out;
    std::vector<DesignPoint> all;
    for (int row = 0; row < rows; ++row) {
        const auto r = static_cast<std::size_t>(row);
        const auto points = points_of(world_of(plan, chosen, others, pairs.a[r], others_of_a + r),
                                      world_of(plan, chosen, others, pairs.b[r], others_of_b + r),
                                      chosen.size(), row, repeats);
        const bool kept = std::ranges::all_of(
            points, [&](const DesignPoint& point) { return keep_rules_at(plan, point.settings); });
        out.skipped += !kept;
        if (kept) all.insert(all.end(), points.begin(), points.end());
    }
    const auto differences = differences_at(run, all);
    const std::size_t factors = chosen.size() + (others.empty() ? 0 : 1);
    for (std::size_t at = 0; at < differences.size(); at += 2 + factors) {
        DesignRow& row = out.rows.emplace_back(DesignRow{.a = differences[at], .b = differences[at + 1]});
        for (std::size_t i = 0; i < factors; ++i) row.mixed.push_back(differences[at + 2 + i]);
    }
    return out;
}

}  // namespace morale
