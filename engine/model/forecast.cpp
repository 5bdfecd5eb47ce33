#include "engine/model/forecast.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace morale {

namespace {

constexpr double surely_some_contacts = 5;  // where so many are expected, there is none in 7 of 1,000
constexpr auto steps_of_date = static_cast<std::size_t>(half_hours_of_day);

using HalfHoursOfDate = std::array<double, steps_of_date>;

std::size_t dates_of(const Forecast& f) {
    return static_cast<std::size_t>(std::max(0., f.last_date - f.first_date + 1));
}

bool by_half_hour(const Forecast& f) {
    return f.contacts.size() != dates_of(f);
}

std::size_t weekday_of_date(double date) {
    constexpr std::int64_t of_1970 = 3;  // 1 January 1970 was a Thursday
    return static_cast<std::size_t>((static_cast<std::int64_t>(date) + of_1970) % days_of_week);
}

/// The numbers of one date, as they are written.
std::span<const double> numbers_on(const Forecast& f, std::size_t date) {
    const std::size_t each = by_half_hour(f) ? steps_of_date : 1;
    return std::span(f.contacts).subspan(date * each, each);
}

double sum_of(std::span<const double> numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.);
}

/// What one date brings, half hour by half hour, as the table tells it; where it tells the day alone, as its
/// usual hours share it out, or all of it at midnight where there are none.
HalfHoursOfDate told_on(std::span<const double> numbers, const HalfHoursOfDate& usual) {
    HalfHoursOfDate told{};
    if (numbers.size() == steps_of_date) {
        std::ranges::copy(numbers, told.begin());
        return told;
    }
    const double all = sum_of(usual);
    if (!(all > 0)) {
        told[0] = numbers[0];
        return told;
    }
    for (std::size_t i = 0; i < told.size(); ++i) told[i] = numbers[0] * usual[i] / all;
    return told;
}

/// The nearest open half hour, of two the earlier. Requires one.
std::size_t nearest_open(const HalfHoursOfDate& usual, std::size_t to) {
    std::size_t nearest = usual.size();
    const auto away = [to](std::size_t i) { return i > to ? i - to : to - i; };
    for (std::size_t i = 0; i < usual.size(); ++i)
        if (usual[i] > 0 && (nearest == usual.size() || away(i) < away(nearest))) nearest = i;
    return nearest;
}

}  // namespace

bool has_forecast(const LoadProfile& load) {
    const Forecast& f = load.forecast;
    const std::size_t dates = dates_of(f);
    return !f.contacts.empty() && dates > 0 && f.mean_week > 0 &&
           (f.contacts.size() == dates || f.contacts.size() == dates * steps_of_date);
}

std::optional<double> mean_weeks_told(const LoadProfile& load, double date) {
    const Forecast& f = load.forecast;
    if (!has_forecast(load) || date < f.first_date || date > f.last_date) return std::nullopt;
    return sum_of(numbers_on(f, static_cast<std::size_t>(date - f.first_date))) / f.mean_week;
}

std::vector<double> dates_closed_by_forecast(const Parameters& p, const Profile& week) {
    std::vector<double> closed;
    if (!has_forecast(p.load)) return closed;
    std::array<double, days_of_week> of_weekday{};
    const double all = sum_of(week.weights());
    for (std::size_t i = 0; i < Profile::steps; ++i)
        of_weekday[i / steps_of_date] += week.weights()[i] * p.load.forecast.mean_week / all;
    for (double date = p.load.forecast.first_date; date <= p.load.forecast.last_date; ++date)
        if (*mean_weeks_told(p.load, date) == 0 &&
            of_weekday[weekday_of_date(date)] >= surely_some_contacts &&
            std::ranges::find(p.special_days, date, &SpecialDay::date) == p.special_days.end())
            closed.push_back(date);
    return closed;
}

DemandByDate::DemandByDate(const Parameters& p, const Profile& load) {
    if (!has_forecast(p.load)) return;
    const Forecast& f = p.load.forecast;
    first_ = static_cast<std::int64_t>(f.first_date) - static_cast<std::int64_t>(p.time.start_date);
    const double each = load.open_hours() * 2 / f.mean_week;  // the weight of a contact in a half hour
    weights_.resize(dates_of(f) * steps_of_date);
    for (std::size_t date = 0; date < days(); ++date) {
        const Time midnight = measurement_start + (first_ + static_cast<std::int64_t>(date)) * day;
        HalfHoursOfDate usual;
        for (std::size_t i = 0; i < usual.size(); ++i)
            usual[i] = load.at(midnight + static_cast<int>(i) * Profile::step);
        const HalfHoursOfDate told = told_on(numbers_on(f, date), usual);
        const double in_all = sum_of(told);
        if (sum_of(usual) <= 0) {
            left_out_ += in_all;
            days_left_out_ += in_all > 0 ? 1 : 0;
            continue;
        }
        for (std::size_t i = 0; i < told.size(); ++i) {
            if (told[i] == 0) continue;
            const std::size_t open = usual[i] > 0 ? i : nearest_open(usual, i);
            weights_[date * steps_of_date + open] += told[i] * each;
            if (open != i) moved_ += told[i];
        }
    }
}

double DemandByDate::at(Time time) const {
    const auto date = static_cast<std::size_t>(day_index(time) - first_);
    return weights_[date * steps_of_date +
                    static_cast<std::size_t>(since_step_start(time, day) / Profile::step)];
}

}  // namespace morale
