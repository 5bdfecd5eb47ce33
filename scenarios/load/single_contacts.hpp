// Contacts that are listed one by one, counted by half hour.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace morale {

inline constexpr int minutes_per_day = 24 * 60;

struct CountedHalfHour {
    double day = 0;  // since 1970-01-01
    int minute = 0;  // of the day, when it begins
    double contacts = 0;
};

/// A list of contacts, of which only the half hour is kept.
class SingleContacts {
 public:
    /// Requires 0 <= minute < minutes_per_day.
    void add(double day, int minute);

    std::int64_t count() const { return count_; }

    /// The half hours of the days with a contact, in order of time. Half hours without a contact are zeros,
    /// but for those of the first day before its first contact and of the last day after its last one, which
    /// are left out: the list may begin and end in the middle of a day. What lies outside the hours in which
    /// any day has a contact is a zero on these two days as well.
    std::vector<CountedHalfHour> half_hours() const;

 private:
    static constexpr int minutes_of_count = 30;
    using Day = std::array<double, minutes_per_day / minutes_of_count>;

    std::map<double, Day> by_day_;
    std::int64_t count_ = 0;
};

}  // namespace morale
