#include "output/words/known_luck.hpp"

#include <algorithm>

#include "engine/language/listed.hpp"

namespace morale {

namespace {

bool takes_luck_out(const StudyResult& result, std::size_t metric) {
    return std::ranges::any_of(result.comparisons, [&](const Comparison& c) {
        return c.metric == metric &&
               (c.estimator == Estimator::Controlled ||
                result.policies[c.policy].total[metric].estimator == Estimator::Controlled);
    });
}

}  // namespace

std::string why_differences_differ(const StudyResult& result, const std::vector<std::size_t>& metrics) {
    if (std::ranges::none_of(metrics, [&](std::size_t metric) { return takes_luck_out(result, metric); }))
        return {};
    return "Luck that is known is taken out of every value and every difference by itself, so a difference "
           "need not be exactly that of two values.";
}

std::string why_parts_do_not_add_up(const std::vector<std::string>& counted) {
    const std::string but =
        counted.empty() ? ""
                        : ", but for " + listed(counted) +
                              (counted.size() == 1 ? ", which is a plain mean" : ", which are plain means");
    return "Luck that is known is taken out of the net value and of its parts, each by itself" + but +
           ". So the parts need not add up to it exactly.";
}

}  // namespace morale
