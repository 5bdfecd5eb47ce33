#include "engine/stats/rank_correlation.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace morale {

namespace {

double correlation(std::span<const double> a, std::span<const double> b) {
    const auto n = static_cast<double>(a.size());
    const double mean = (n + 1) / 2;  // of ranks, ties or not
    double together = 0, of_a = 0, of_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        together += (a[i] - mean) * (b[i] - mean);
        of_a += (a[i] - mean) * (a[i] - mean);
        of_b += (b[i] - mean) * (b[i] - mean);
    }
    if (of_a == 0 || of_b == 0) return std::numeric_limits<double>::quiet_NaN();
    return std::clamp(together / std::sqrt(of_a * of_b), -1., 1.);
}

}  // namespace

std::vector<double> ranks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> out(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
        const double rank = static_cast<double>(from + 1 + to) / 2;
        for (; from < to; ++from) out[order[from]] = rank;
    }
    return out;
}

Interval rank_correlation(std::span<const double> a, std::span<const double> b, double level) {
    std::vector<double> x, y;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i])) continue;
        x.push_back(a[i]);
        y.push_back(b[i]);
    }
    Interval result{.n = static_cast<std::int64_t>(x.size())};
    if (x.size() < 2) return result;
    const double r = correlation(ranks(x), ranks(y));
    result.mean = r;
    if (x.size() < 4) return result;
    const double error = std::sqrt((1 + r * r / 2) / (static_cast<double>(x.size()) - 3));
    const double half = normal_quantile((1 + level) / 2) * error;
    result.low = std::tanh(std::atanh(r) - half);
    result.high = std::tanh(std::atanh(r) + half);
    return result;
}

}  // namespace morale
