#include "engine/outlook/team_outlook.hpp"

#include <algorithm>
#include <cstddef>

namespace morale {

Outlook together(const Outlook& a, const Outlook& b) {
    if (a.hours <= 0) return b;
    if (b.hours <= 0) return a;
    const double hours = a.hours + b.hours;
    const auto by_time = [&](double x, double y) { return (x * a.hours + y * b.hours) / hours; };
    const double contacts_a = a.offered * a.hours;
    const double contacts_b = b.offered * b.hours;
    const double contacts = contacts_a + contacts_b;
    const auto by_contact = [&](double x, double y) {
        return contacts > 0 ? (x * contacts_a + y * contacts_b) / contacts : std::max(x, y);
    };
    const double staff = by_time(a.staff, b.staff);
    return {.hours = hours,
            .offered = by_time(a.offered, b.offered),
            .load = by_time(a.load, b.load),
            .needed = by_time(a.needed, b.needed),
            .staff = staff,
            .occupancy = staff > 0 ? by_time(a.occupancy * a.staff, b.occupancy * b.staff) / staff : 0,
            .service_level = by_contact(a.service_level, b.service_level),
            .abandoned = by_contact(a.abandoned, b.abandoned),
            .wait = by_contact(a.wait, b.wait)};
}

Outlook side_by_side(const Outlook& a, const Outlook& b) {
    const double offered = a.offered + b.offered, staff = a.staff + b.staff;
    const auto mean = [](double x, double of_x, double y,
                         double of_y) {  // what nothing is known of counts for nothing
        if (of_y <= 0) return x;
        return of_x > 0 ? (x * of_x + y * of_y) / (of_x + of_y) : y;
    };
    const auto by_contact = [&](double x, double y) { return mean(x, a.offered, y, b.offered); };
    return {.hours = std::max(a.hours, b.hours),
            .offered = offered,
            .load = a.load + b.load,
            .needed = a.needed + b.needed,
            .staff = staff,
            .occupancy = mean(a.occupancy, a.staff, b.occupancy, b.staff),
            .service_level = by_contact(a.service_level, b.service_level),
            .abandoned = by_contact(a.abandoned, b.abandoned),
            .wait = by_contact(a.wait, b.wait)};
}

Outlook TeamOutlook::hour(int weekday, int h) const {
    const auto first = static_cast<std::size_t>(weekday * half_hours_of_day + 2 * h);
    return together(steps[first], steps[first + 1]);
}

}  // namespace morale
