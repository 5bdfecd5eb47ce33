// How busy each half hour of the week is, relative to a mean of 1 over the open ones; zero means closed. The
// week starts Monday 00:00, as time zero does. A profile is the clock of operational time: `advance` finds
// when a given amount of work has passed, exactly, because the intensity is constant within a half hour.
#pragma once

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "engine/kernel/time.hpp"

namespace morale {

/// A day, by its number since zero, that is not as its weekday is. It is open at most from one moment of it
/// to another, in whole half hours, with the weights of some weekday. Where that reaches beyond the usual
/// hours, a half hour has the weight of the nearest usual one.
struct OtherDay {
    static constexpr int own_weekday = -1;
    std::int64_t number = 0;
    int weekday = own_weekday;  // whose weights it has; 0: Monday
    Span from{}, until = day;
    Span usual_from{}, usual_until = day;  // beyond them the nearest half hour within counts
    double factor = 1;                     // on all weights of the day
    friend bool operator==(const OtherDay&, const OtherDay&) = default;
};

class Profile {
 public:
    static constexpr int steps = 336;
    static constexpr Span step = hour / 2;
    /// `advance` gives `never` for moments further away than this (190 years).
    static constexpr Span reach = 10'000 * week;

    Profile();                                          // constant 1
    using Day = std::array<double, half_hours_of_day>;  // [half hour of the day] weight

    /// Weights of 7 days (Monday first) times weights of 24 hours or 48 half hours, scaled so that the mean
    /// over the open half hours is 1. Zero and below mean closed.
    static Profile of(std::span<const double> by_day, std::span<const double> by_hour);
    /// The same with half hours of each day's own: what comes on a day is in proportion to its weight,
    /// however long it is open, and its half hours share that out.
    static Profile of(std::span<const double> by_day, const std::array<Day, days_of_week>& days);

    /// The same with days on which it is closed all day, by their number since zero.
    Profile closed_on(std::vector<std::int64_t> days) const;

    /// The same with days that are not as their weekdays are, each named once.
    Profile with_other(std::vector<OtherDay> days) const;

    double at(Time time) const {
        if (!others_.empty()) [[unlikely]]
            return at_among_others(time);
        return shut(day_index(time)) ? 0. : weights_[step_of(time)];
    }
    /// Whether it is closed at that moment of this day, although it is open then in other weeks.
    bool put_off(Time time) const {
        return shut(day_index(time)) || (!others_.empty() && put_off_by_others(time));
    }
    /// What that day is like: all day as its weekday, which is named, unless it is one of the other days.
    OtherDay hours_of(std::int64_t number) const;
    /// The half hour of a usual week that stands for that moment: its own, unless it lies on one of the other
    /// days.
    std::size_t usual_step(Time time) const {
        return others_.empty() ? step_of(time) : usual_step_of(hours_of(day_index(time)), time);
    }
    bool shut(std::int64_t number) const {
        return !shut_.empty() && std::binary_search(shut_.begin(), shut_.end(), number);
    }
    bool open(Time time) const { return at(time) > 0.; }
    double open_hours() const;  // of a week without such days
    const std::array<double, steps>& weights() const { return weights_; }

    /// The first moment at which `amount` seconds of work at mean open intensity have passed since `from`:
    /// the integral of at(t) * scale_of_day(day_index(t)) dt reaches the amount. At once for amounts of zero
    /// and below; `never` when it does not happen within reach. Scales must not be negative; days on which it
    /// is closed all day have a scale of 0.
    template <class Scale>
    Time advance(Time from, double amount, Scale&& scale_of_day) const {
        if (!(amount > 0.) || from == never) return from;
        if (!others_.empty()) return walk_by_step(from, amount, std::forward<Scale>(scale_of_day));
        const Span into_week = since_week_start(from);
        const auto now = into_week / step;
        const Span left = (now + 1) * step - into_week;
        const double rate = weights_[static_cast<std::size_t>(now)] * scale_of_day(day_index(from));
        const double work = rate * in_seconds(left);
        if (amount <= work) [[likely]]
            return from + span_of_seconds(amount / rate);
        return walk(from + left, amount - work, std::forward<Scale>(scale_of_day));
    }

    /// The same with every day's scale 1: found in a table, whole weeks are skipped.
    Time advance(Time from, double amount) const;

    /// `from` itself when open, else the start of the next open half hour; `never` when there is none.
    Time next_open(Time from) const;

    friend bool operator==(const Profile&, const Profile&) = default;

 private:
    static std::size_t step_of(Time time) { return static_cast<std::size_t>(since_week_start(time) / step); }
    static Profile scaled(std::array<double, steps> weights);
    void set_weights(const std::array<double, steps>& weights);

    static int weekday_of(std::int64_t number);
    static std::size_t usual_step_of(const OtherDay& hours, Time time);
    double at_among_others(Time time) const;
    bool put_off_by_others(Time time) const;
    Time advance_by_week(Time from, double amount) const;

    // Half hour by half hour, past days on which there is nothing to do.
    template <class Scale>
    Time walk_by_step(Time from, double amount, Scale&& scale_of_day) const {
        const Time limit = from + reach;
        while (from < limit) {
            const double scale = shut(day_index(from)) ? 0. : scale_of_day(day_index(from));
            if (scale <= 0.) {
                from += day - since_step_start(from, day);
                continue;
            }
            const Span left = step - since_step_start(from, step);
            const double rate = at(from) * scale, work = rate * in_seconds(left);
            if (amount <= work) return from + span_of_seconds(amount / rate);
            amount -= work;
            from += left;
        }
        return never;
    }

    // From the start of a half hour, by half hours and, where a day does not suffice, by days.
    template <class Scale>
    Time walk(Time from, double amount, Scale&& scale_of_day) const {
        const Time limit = from + reach;
        while (from < limit) {
            const double scale = scale_of_day(day_index(from));
            std::size_t now = step_of(from);
            const double whole_day = day_work_[now / half_hours_of_day] * scale;
            if (now % half_hours_of_day == 0 && amount > whole_day) {
                amount -= whole_day;
                from += day;
                continue;
            }
            do {
                const double rate = weights_[now] * scale, work = rate * in_seconds(step);
                if (amount <= work) return from + span_of_seconds(amount / rate);
                amount -= work;
                from += step;
            } while (++now % half_hours_of_day != 0);
        }
        return never;
    }

    std::array<double, steps> weights_;          // [half hour of the week] 1 is the mean of the open ones
    std::array<double, days_of_week> day_work_;  // [day of the week] seconds at mean open intensity
    std::array<double, steps + 1> done_;         // [half hour] the same from Monday 00:00 to its beginning
    std::array<std::uint16_t, steps + 1>
        step_at_;                       // [steps-th of the week's work] half hour in which it begins
    std::vector<std::int64_t> shut_{};  // days on which it is closed all day, in order
    std::vector<OtherDay> others_{};    // in order
    std::bitset<steps> opened_{};       // usually closed half hours that one of them opens
};

}  // namespace morale
