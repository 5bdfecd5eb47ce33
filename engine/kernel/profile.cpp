#include "engine/kernel/profile.hpp"

#include <algorithm>

namespace morale {

Profile::Profile() {
    std::array<double, steps> ones;
    ones.fill(1.);
    set_weights(ones);
}

Profile Profile::of(std::span<const double> by_day, std::span<const double> by_hour) {
    std::array<double, steps> weights{};
    double sum = 0., open = 0.;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double d = by_day[i / steps_per_day], h = by_hour[i % steps_per_day / 2];
        if (d > 0. && h > 0.) {
            weights[i] = d * h;
            sum += weights[i];
            open += 1.;
        }
    }
    for (double& weight : weights) weight = open > 0. ? weight * open / sum : 0.;
    Profile profile;
    profile.set_weights(weights);
    return profile;
}

void Profile::set_weights(const std::array<double, steps>& weights) {
    weights_ = weights;
    day_work_.fill(0.);
    for (std::size_t i = 0; i < weights.size(); ++i)
        day_work_[i / steps_per_day] += weights[i] * in_seconds(step);
    week_work_ = 0.;
    for (const double work : day_work_) week_work_ += work;
}

double Profile::open_hours() const {
    return in_hours(step) *
           static_cast<double>(std::ranges::count_if(weights_, [](double w) { return w > 0.; }));
}

Time Profile::advance(Time from, double amount) const {
    constexpr auto same = [](std::int64_t) { return 1.; };
    if (!(amount > week_work_)) return advance(from, amount, same);
    const double weeks = amount / week_work_;
    if (!(weeks < static_cast<double>(reach / week))) return never;
    // The last week is walked even when it is whole: its work may be done before its last, closed hours.
    const auto whole = static_cast<std::int64_t>(weeks) - 1;
    return advance(from + whole * week, amount - static_cast<double>(whole) * week_work_, same);
}

Time Profile::next_open(Time from) const {
    if (from == never || open(from)) return from;
    from += step - since_step_start(from, step);
    for (int i = 0; i < steps; ++i, from += step)
        if (open(from)) return from;
    return never;
}

}  // namespace morale
