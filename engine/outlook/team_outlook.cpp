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

Outlook TeamOutlook::hour(int weekday, int h) const {
    const auto first = static_cast<std::size_t>(weekday * 48 + 2 * h);
    return together(steps[first], steps[first + 1]);
}

}  // namespace morale
