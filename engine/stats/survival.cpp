#include "engine/stats/survival.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/stats/interval.hpp"

namespace morale {
namespace {

constexpr double longest_weeks = 1e6;

void set_bounds(SurvivalPoint& point, double greenwood, double z) {
    if (point.survival >= 1) return;
    if (point.survival <= 0) {
        point.low = point.high = std::numeric_limits<double>::quiet_NaN();
        return;
    }
    const double spread = z * std::sqrt(greenwood) / -std::log(point.survival);
    point.low = std::pow(point.survival, std::exp(spread));
    point.high = std::pow(point.survival, std::exp(-spread));
}

}  // namespace

bool LifeTable::add(double start, double end, bool left) {
    if (!(start >= 0 && start <= end && end < longest_weeks)) return false;
    // A spell that ended would have been observed to the end of its week: it is at risk until then.
    const double seen_to = left ? std::floor(end) + 1 : end;
    const auto last = static_cast<std::size_t>(std::ceil(seen_to));
    if (last > weeks_.size()) weeks_.resize(last);
    for (auto week = static_cast<std::size_t>(start); week < last; ++week) {
        const double begin = static_cast<double>(week);
        weeks_[week].at_risk += std::min(seen_to, begin + 1) - std::max(start, begin);
    }
    if (left) ++weeks_[last - 1].left;
    return true;
}

void LifeTable::merge(const LifeTable& other) {
    if (other.weeks_.size() > weeks_.size()) weeks_.resize(other.weeks_.size());
    for (std::size_t week = 0; week < other.weeks_.size(); ++week) {
        weeks_[week].at_risk += other.weeks_[week].at_risk;
        weeks_[week].left += other.weeks_[week].left;
    }
}

std::vector<SurvivalPoint> LifeTable::curve(double level) const {
    const double z = normal_quantile((1 + level) / 2);
    std::vector<SurvivalPoint> points{SurvivalPoint{}};
    points.reserve(weeks_.size() + 1);
    double greenwood = 0;
    for (std::size_t week = 0; week < weeks_.size(); ++week) {
        const auto [at_risk, left] = weeks_[week];
        const double ended = static_cast<double>(left);
        SurvivalPoint point{.week = static_cast<double>(week + 1),
                            .survival = points.back().survival,
                            .at_risk = at_risk,
                            .left = left};
        if (left > 0) {
            // With parts of weeks, more can leave than were at risk; survival is then 0.
            point.survival *= std::max(0.0, 1 - ended / at_risk);
            if (at_risk > ended) greenwood += ended / (at_risk * (at_risk - ended));
        }
        set_bounds(point, greenwood, z);
        points.push_back(point);
    }
    return points;
}

}  // namespace morale
