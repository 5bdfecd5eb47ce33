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
    const std::size_t each = half_hours_of_day / by_hour.size();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double d = by_day[i / half_hours_of_day], h = by_hour[i % half_hours_of_day / each];
        if (d > 0. && h > 0.) weights[i] = d * h;
    }
    return scaled(weights);
}

Profile Profile::of(std::span<const double> by_day, const std::array<Day, days_of_week>& days) {
    std::array<double, steps> weights{};
    for (std::size_t d = 0; d < days.size(); ++d) {
        double whole = 0.;
        for (const double h : days[d]) whole += std::max(0., h);
        for (std::size_t i = 0; i < half_hours_of_day; ++i)
            if (by_day[d] > 0. && days[d][i] > 0.)
                weights[d * half_hours_of_day + i] = by_day[d] * (days[d][i] / whole);
    }
    return scaled(weights);
}

Profile Profile::scaled(std::array<double, steps> weights) {
    double sum = 0., open = 0.;
    for (const double weight : weights) {
        sum += weight;
        open += weight > 0. ? 1. : 0.;
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
        day_work_[i / half_hours_of_day] += weights[i] * in_seconds(step);
    done_[0] = 0.;
    for (std::size_t i = 0; i < weights.size(); ++i) done_[i + 1] = done_[i] + weights[i] * in_seconds(step);
    std::uint16_t now = 0;
    for (std::size_t part = 0; part <= steps; ++part) {
        const double work = done_.back() * static_cast<double>(part) / steps;
        while (now + 1 < steps && done_[now + 1u] < work) ++now;
        step_at_[part] = now;
    }
}

double Profile::open_hours() const {
    return in_hours(step) *
           static_cast<double>(std::ranges::count_if(weights_, [](double w) { return w > 0.; }));
}

Profile Profile::closed_on(std::vector<std::int64_t> days) const {
    Profile profile = *this;
    std::ranges::sort(days);
    profile.shut_ = std::move(days);
    return profile;
}

Profile Profile::with_other(std::vector<OtherDay> days) const {
    Profile profile = *this;
    std::ranges::sort(days, {}, &OtherDay::number);
    profile.others_ = std::move(days);
    for (OtherDay& other : profile.others_) {
        if (other.weekday == OtherDay::own_weekday) other.weekday = weekday_of(other.number);
        const Time midnight = measurement_start + other.number * day;
        for (Time at = midnight; at < midnight + day; at += step)
            if (weights_[step_of(at)] <= 0. && profile.open(at)) profile.opened_.set(step_of(at));
    }
    return profile;
}

int Profile::weekday_of(std::int64_t number) {
    const auto weekday = static_cast<int>(number % 7);
    return weekday < 0 ? weekday + 7 : weekday;
}

OtherDay Profile::hours_of(std::int64_t number) const {
    const auto found = std::ranges::lower_bound(others_, number, {}, &OtherDay::number);
    if (found != others_.end() && found->number == number) return *found;
    return {.number = number, .weekday = weekday_of(number)};
}

std::size_t Profile::usual_step_of(const OtherDay& hours, Time time) {
    const Span since = std::clamp(since_step_start(time, day), hours.usual_from, hours.usual_until - Span{1});
    return static_cast<std::size_t>(hours.weekday * half_hours_of_day + since / step);
}

double Profile::at_among_others(Time time) const {
    if (shut(day_index(time))) return 0.;
    const OtherDay hours = hours_of(day_index(time));
    const Span since = since_step_start(time, day);
    if (since < hours.from || since >= hours.until) return 0.;
    return hours.factor * weights_[usual_step_of(hours, time)];
}

bool Profile::put_off_by_others(Time time) const {
    const OtherDay hours = hours_of(day_index(time));
    const Span since = since_step_start(time, day);
    if (since < hours.from || since >= hours.until) return true;
    const std::size_t own = step_of(time);
    return (weights_[own] > 0. || opened_[own]) && !open(time);
}

Time Profile::advance(Time from, double amount) const {
    if (!(amount > 0.) || from == never) return from;
    const Time at = advance_by_week(from, amount);
    if ((shut_.empty() && others_.empty()) || at == never) return at;
    const auto next = std::ranges::lower_bound(shut_, day_index(from));
    const auto other = std::ranges::lower_bound(others_, day_index(from), {}, &OtherDay::number);
    const bool shuts = next != shut_.end() && *next <= day_index(at);
    const bool differs = other != others_.end() && other->number <= day_index(at);
    if (!shuts && !differs) return at;
    return advance(from, amount, [this](std::int64_t d) { return shut(d) ? 0. : 1.; });
}

Time Profile::advance_by_week(Time from, double amount) const {
    const Span into_week = since_week_start(from);
    const auto now = static_cast<std::size_t>(into_week / step);
    const double in_step = in_seconds(into_week - static_cast<int>(now) * step);
    double target = done_[now] + weights_[now] * in_step + amount;  // since Monday 00:00
    const double week_work = done_.back(), weeks = target / week_work;
    if (!(weeks < static_cast<double>(reach / week))) return never;
    auto whole = static_cast<std::int64_t>(weeks);
    target -= static_cast<double>(whole) * week_work;
    if (!(target > 0.)) {  // done with the last work of a week, before its closed hours
        target = week_work;
        --whole;
    }
    const auto part = static_cast<std::size_t>(target * (steps / week_work));
    std::size_t last = part > 0 ? step_at_[part - 1] : 0;  // one part earlier: rounding cannot skip a step
    while (last + 1 < steps && done_[last + 1] < target) ++last;
    const Time begins = from - into_week + whole * week + static_cast<int>(last) * step;
    return std::max(from, begins + span_of_seconds((target - done_[last]) / weights_[last]));
}

Time Profile::next_open(Time from) const {
    if (from == never || open(from)) return from;
    from += step - since_step_start(from, step);
    // Each day that is closed, or not as usual, may put it off by a week.
    const Time limit = from + static_cast<std::int64_t>(1 + shut_.size() + others_.size()) * week;
    for (; from < limit; from += step)
        if (open(from)) return from;
    return never;
}

}  // namespace morale
