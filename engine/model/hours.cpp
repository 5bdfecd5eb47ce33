#include "engine/model/hours.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <numeric>
#include <utility>
#include <vector>

#include "engine/model/forecast.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/special_days.hpp"

namespace morale {

namespace {

bool any_open(std::span<const double> weights) {
    return std::ranges::any_of(weights, [](double w) { return w > 0; });
}

/// A class without contacts is open as well, so that what a policy does to shares opens and closes nothing.
constexpr double least_share = 1e-12;

bool fits(const std::vector<double>& weights, std::initializer_list<std::size_t> sizes) {
    return std::ranges::count(sizes, weights.size()) > 0 && any_open(weights);
}

bool has_own_days(const ContactClass& one) {
    return fits(one.by_day, {7});
}

bool has_own_hours(const ContactClass& one) {
    return fits(one.by_hour, {24, 48, 96});
}

/// The load of the class as if it were a centre's.
LoadProfile load_of_class(LoadProfile load, const ContactClass& one) {
    if (has_own_days(one)) {
        load.by_day = one.by_day;
        const auto named =
            std::ranges::find_if(load.of_weekday, [](const auto& list) { return !list.empty(); });
        if (load.of_other_days.empty() && named != load.of_weekday.end()) load.of_other_days = *named;
    }
    if (!has_own_hours(one)) return load;
    load.by_hour = one.by_hour;
    load.of_weekday = {};
    load.of_other_days.clear();
    return load;
}

Profile week_of(const LoadProfile& load) {
    if (!differs_by_weekday(load)) return Profile::of(load.by_day, half_hours(load.by_hour));
    std::array<Profile::Day, days_of_week> days{};
    for (std::size_t d = 0; d < days.size(); ++d) days[d] = half_hours(hours_of(load, d));
    return Profile::of(load.by_day, days);
}

/// What the classes bring together.
Profile week_of_classes(const Parameters& p) {
    std::array<double, days_of_week> by_day{};
    std::array<Profile::Day, days_of_week> days{};
    for (const std::array<double, Profile::steps>& load : loads_of_classes(p))
        for (std::size_t i = 0; i < load.size(); ++i) {
            by_day[i / half_hours_of_day] += load[i];
            days[i / half_hours_of_day][i % half_hours_of_day] += load[i];
        }
    return Profile::of(by_day, days);
}

/// The load of a usual week.
Profile week_of_centre(const Parameters& p) {
    return classes_have_hours(p) ? week_of_classes(p) : week_of(p.load);
}

/// The load, or a part of it, with the days on which the centre is closed or has hours of its own.
Profile with_dates(const Parameters& p, Profile load, const Profile& of_centre) {
    if (!p.special_days.empty()) {
        std::vector<OtherDay> days;
        for (const SpecialDay& one : p.special_days) days.push_back(other_day(one, p.time, load, of_centre));
        load = load.with_other(std::move(days));
    }
    std::vector<double> dates = dates_closed_by_forecast(p, of_centre);
    for (const ClosedDay& one : p.closed_days) dates.push_back(one.date);
    if (dates.empty()) return load;
    std::vector<std::int64_t> closed;
    for (const double date : dates)
        closed.push_back(static_cast<std::int64_t>(date) - static_cast<std::int64_t>(p.time.start_date));
    return load.closed_on(std::move(closed));
}

}  // namespace

std::span<const double> hours_of(const LoadProfile& load, std::size_t weekday) {
    const std::vector<double>& own = load.of_weekday[weekday];
    if (!own.empty()) return own;
    return load.of_other_days.empty() ? load.by_hour : load.of_other_days;
}

bool differs_by_weekday(const LoadProfile& load) {
    const auto given = [](const std::vector<double>& list) { return !list.empty(); };
    return given(load.of_other_days) || std::ranges::any_of(load.of_weekday, given);
}

Profile::Day half_hours(std::span<const double> weights) {
    Profile::Day day{};
    for (std::size_t i = 0; i < day.size(); ++i) {
        if (weights.size() > day.size())
            day[i] = (weights[2 * i] + weights[2 * i + 1]) / 2;
        else
            day[i] = weights[i * weights.size() / day.size()];
    }
    return day;
}

Profile load_of(const Parameters& p) {
    const Profile week = week_of_centre(p);
    return with_dates(p, week, week);
}

bool classes_have_hours(const Parameters& p) {
    return !p.teams.empty() && std::ranges::any_of(p.classes, [](const ContactClass& one) {
        return has_own_days(one) || has_own_hours(one);
    });
}

std::vector<std::array<double, Profile::steps>> loads_of_classes(const Parameters& p) {
    const std::vector<double> shares = shared_out(p, given_shares(p));
    std::vector<std::array<double, Profile::steps>> loads;
    for (std::size_t c = 0; c < p.classes.size(); ++c) {
        loads.push_back(week_of(load_of_class(p.load, p.classes[c])).weights());
        const double sum = std::accumulate(loads.back().begin(), loads.back().end(), 0.);
        for (double& share : loads.back())
            share = sum > 0 ? std::max(shares[c], least_share) * share / sum : 0;
    }
    return loads;
}

std::vector<Profile> profiles_of_classes(const Parameters& p) {
    const Profile of_centre = week_of_centre(p);
    std::vector<Profile> profiles;
    for (const ContactClass& one : p.classes)
        profiles.push_back(with_dates(p, week_of(load_of_class(p.load, one)), of_centre));
    return profiles;
}

int open_days(const Parameters& p) {
    int days = 0;
    if (classes_have_hours(p)) {
        const Profile week = week_of_classes(p);
        for (std::size_t d = 0; d < days_of_week; ++d)
            days +=
                any_open(std::span(week.weights()).subspan(half_hours_of_day * d, half_hours_of_day)) ? 1 : 0;
        return days;
    }
    for (std::size_t d = 0; d < p.load.by_day.size(); ++d)
        days += p.load.by_day[d] > 0 && any_open(hours_of(p.load, d)) ? 1 : 0;
    return days;
}

Parameters in_mean_weeks(Parameters p) {
    p.load.by_month.clear();
    p.load.by_week.clear();
    p.load.forecast = {};
    p.closed_days.clear();
    p.special_days.clear();
    return p;
}

}  // namespace morale
