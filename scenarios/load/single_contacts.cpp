#include "scenarios/load/single_contacts.hpp"

#include <algorithm>
#include <cstddef>

namespace morale {

namespace {

constexpr auto any_contact = [](double count) { return count > 0; };

std::size_t first_of(const auto& day) {
    return static_cast<std::size_t>(std::ranges::find_if(day, any_contact) - day.begin());
}

std::size_t last_of(const auto& day) {
    return static_cast<std::size_t>(std::find_if(day.rbegin(), day.rend(), any_contact).base() - day.begin() -
                                    1);
}

}  // namespace

void SingleContacts::add(double day, int minute) {
    ++by_day_[day][static_cast<std::size_t>(minute / minutes_of_count)];
    ++count_;
}

std::vector<CountedHalfHour> SingleContacts::half_hours() const {
    std::vector<CountedHalfHour> half_hours;
    std::size_t earliest = minutes_per_day / minutes_of_count, latest = 0;
    for (const auto& [day, counts] : by_day_) {
        earliest = std::min(earliest, first_of(counts));
        latest = std::max(latest, last_of(counts));
    }
    for (const auto& [day, counts] : by_day_) {
        const bool is_first = day == by_day_.begin()->first, is_last = day == by_day_.rbegin()->first;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const bool before = is_first && i >= earliest && i < first_of(counts);
            const bool after = is_last && i <= latest && i > last_of(counts);
            if (!before && !after)
                half_hours.push_back(
                    {.day = day, .minute = static_cast<int>(i) * minutes_of_count, .contacts = counts[i]});
        }
    }
    return half_hours;
}

}  // namespace morale
