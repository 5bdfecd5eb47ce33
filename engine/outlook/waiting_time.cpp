#include "engine/outlook/waiting_time.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/kernel/math.hpp"

namespace morale {

namespace {

constexpr int intervals = 32;          // of each piece of an integral, by Simpson's rule
constexpr double negligible = -36.0;   // log of the part that is left out
constexpr double grid_ratio = 1.05;    // ratio of neighbours in the table of `waited`
constexpr double longest_wait = 1e18;  // s; the longest patience that can be written has a mean of 1e12
constexpr int most_scales = 8;

bool waits_for_ever(const Distribution& law) {
    return law.kind() == Distribution::Kind::Infinite;
}

double lasts(const Distribution& law, double x) {
    if (waits_for_ever(law)) return 1;
    if (law.kind() == Distribution::Kind::Exponential) return math::exp(-x / law.mean());
    return 1 - law.cdf(x);
}

bool has_closed_form(const Distribution& law) {
    return waits_for_ever(law) || law.kind() == Distribution::Kind::Exponential ||
           law.kind() == Distribution::Kind::Constant;
}

double waited_closed(const Distribution& law, double x) {
    if (waits_for_ever(law)) return x;
    if (law.kind() == Distribution::Kind::Constant) return std::min(x, law.mean());
    return law.mean() * (1 - math::exp(-x / law.mean()));
}

/// The chance that all servers but one are busy, given that not all are: Erlang's recursion.
double last_free(int n, double load) {
    double blocked = 1;
    for (int servers = 1; servers < n && blocked > 0; ++servers)
        blocked = load * blocked / (servers + load * blocked);
    return blocked;
}

struct Density {
    double rate, drain;
    const Patience& patience;
    double at_peak = 0;

    double log_unscaled(double x) const { return rate * patience.waited(x) - drain * x; }
    double operator()(double x) const { return math::exp(log_unscaled(x) - at_peak); }
};

/// Calls add(x, weight, step) for the points of Simpson's rule.
template <class Add>
void simpson(double from, double to, Add&& add) {
    if (!(to > from)) return;
    const double step = (to - from) / intervals;
    for (int i = 0; i <= intervals; ++i)
        add(from + i * step, step / 3 * (i == 0 || i == intervals ? 1 : i % 2 ? 4 : 2), step);
}

/// Where the density is highest: it rises while more come than go.
double peak_of(const Density& v) {
    if (v.rate * v.patience.lasts(0) <= v.drain) return 0;
    double low = 0, high = 1;
    while (v.rate * v.patience.lasts(high) > v.drain && high < longest_wait) low = high, high *= 2;
    for (int i = 0; i < 50; ++i) {
        const double middle = (low + high) / 2;
        if (v.rate * v.patience.lasts(middle) > v.drain)
            low = middle;
        else
            high = middle;
    }
    return high;
}

/// The first x beyond `from` in direction `step` at which the density is negligible.
double end_of(const Density& v, double from, double step, double lowest) {
    double x = from;
    for (int i = 0; i < 200; ++i, step *= 1.3) {
        x = std::max(lowest, x + step);
        if (x <= lowest || v.log_unscaled(x) - v.at_peak < negligible) break;
    }
    return x;
}

}  // namespace

Patience::Patience(std::vector<Part> parts) : parts_(std::move(parts)) {
    bool table = false;
    double longest = 1;
    for (const Part& part : parts_) {
        if (waits_for_ever(part.law)) endless_ += part.share;
        table = table || !has_closed_form(part.law);
        if (!waits_for_ever(part.law)) longest = std::max(longest, part.law.mean());
    }
    if (!table) return;
    grid_ = {0};
    sum_ = {0};
    for (double x = longest * 1e-4; x < longest * 1e4; x *= grid_ratio) {
        const double before = grid_.back(), middle = (before + x) / 2;
        sum_.push_back(sum_.back() + (x - before) / 6 * (lasts(before) + 4 * lasts(middle) + lasts(x)));
        grid_.push_back(x);
    }
}

double Patience::lasts(double x) const {
    double sum = 0;
    for (const Part& part : parts_) sum += part.share * morale::lasts(part.law, x);
    return sum;
}

double Patience::waited(double x) const {
    if (grid_.empty()) {
        double sum = 0;
        for (const Part& part : parts_) sum += part.share * waited_closed(part.law, x);
        return sum;
    }
    const auto above = std::ranges::upper_bound(grid_, x);
    if (above == grid_.end()) return sum_.back() + (x - grid_.back()) * endless_;
    const auto i = static_cast<std::size_t>(above - grid_.begin()) - 1;
    return sum_[i] + (sum_[i + 1] - sum_[i]) * (x - grid_[i]) / (grid_[i + 1] - grid_[i]);
}

double Patience::mean() const {
    if (endless_ > 0) return math::infinity;
    double sum = 0;
    for (const Part& part : parts_) sum += part.share * part.law.mean();
    return sum;
}

SolvedLine::SolvedLine(double rate, double handle, int n, const Patience& patience) : servers_(n) {
    if (rate <= 0) return;
    p_wait_ = 1;
    if (n <= 0) return;
    const double load = rate * handle;
    grows_ = load * patience.endless() >= n;
    if (grows_) return;
    Density v{.rate = rate, .drain = n / handle, .patience = patience};
    const double peak = peak_of(v);
    v.at_peak = v.log_unscaled(peak);
    const double grain = 1 / v.drain;
    const double first = peak > 0 ? end_of(v, peak, -grain, 0) : 0;
    const double last = end_of(v, peak, grain, 0);
    // Most waits are far shorter than the longest, so pieces grow, starting from the shortest.
    const double top = std::clamp(peak, first, last);
    double late = 0;
    const auto add = [&](double x, double weight, double step) {
        points_.push_back({x, weight * v(x), step});
        late += points_.back().weight;
    };
    const auto integrate = [&] {
        points_.clear();
        late = 0;
        if (top > first) simpson(first, top, add);
        double from = top;
        for (double reach = (last - top) / 16; from < last; reach *= 3) {
            const double to = std::min(last, top + reach > from ? top + reach : last);
            simpson(from, to, add);
            from = to;
        }
    };
    integrate();
    // Where people wait for months, the table of `waited` is coarse beside the density, which can exceed
    // its value at the peak by more than a number can hold.
    for (int scale = 0; !(late < math::infinity) && scale < most_scales; ++scale) {
        for (const Point& point : points_) v.at_peak = std::max(v.at_peak, v.log_unscaled(point.wait));
        integrate();
    }
    if (!(late > 0 && late < math::infinity)) {  // its steady state lies beyond all times
        grows_ = true;
        return;
    }
    for (Point& point : points_) point.weight /= late;
    const double free = math::exp(-v.at_peak);  // scaled like the density
    const double busy = rate * last_free(n, load) * late;
    p_wait_ = busy / (free + busy);
}

Wait SolvedLine::met_by(const Patience& patience, double target, double p_wait, double stretch) const {
    if (servers_ <= 0)
        return {
            .gone_in_time = p_wait * (1 - patience.lasts(target)),
            .abandoned = p_wait * (1 - patience.endless()),
            .mean = p_wait > 0 ? p_wait * patience.mean() : 0,
        };
    if (grows_) return {.in_time = 1 - p_wait, .mean = p_wait > 0 ? math::infinity : 0};
    Wait met{.in_time = 1 - p_wait};
    const double gone_by_target = 1 - patience.lasts(target);
    for (const Point& point : points_) {
        const double wait = point.wait * stretch, part = p_wait * point.weight;
        const double stays = patience.lasts(wait);
        met.abandoned += part * (1 - stays);
        met.mean += part * patience.waited(wait);
        // A point stands for the waits around it, some of which may be longer than the target.
        const double early = std::clamp((target / stretch - point.wait) / point.around + .5, 0., 1.);
        met.in_time += part * early * stays;
        met.gone_in_time += part * (early * (1 - stays) + (1 - early) * gone_by_target);
    }
    return met;
}

}  // namespace morale
