#include "scenarios/load/hours.hpp"

#include <algorithm>
#include <array>

#include "engine/language/text.hpp"
#include "scenarios/load/weekdays.hpp"

namespace morale {

namespace {

const std::string by_hour = "centre.load.by_hour";

std::string path_of(std::string_view day) {
    return by_hour + '.' + std::string(day);
}

bool is_written(const FieldReading& r, const std::string& path) {
    return r.places.contains(place_key({}, path));
}

/// Open days without hours of their own.
std::vector<std::string_view> unnamed_days(const LoadProfile& load) {
    std::vector<std::string_view> days;
    for (std::size_t d = 0; d < weekday_names.size() && d < load.by_day.size(); ++d)
        if (load.by_day[d] > 0 && load.of_weekday[d].empty()) days.push_back(weekday_names[d]);
    return days;
}

}  // namespace

void name_other_days(FieldReading& r) {
    LoadProfile& load = r.parameters.load;
    const bool any_named =
        std::ranges::any_of(weekday_names, [&](std::string_view day) { return is_written(r, path_of(day)); });
    const bool any_wrong = std::ranges::any_of(
        r.failed, [](const std::string& key) { return key.starts_with(place_key({}, "centre.load.by_")); });
    if (!any_named || any_wrong || is_written(r, path_of("other"))) return;
    const std::vector<std::string_view> unnamed = unnamed_days(load);
    if (unnamed.empty()) return;
    if (load.of_weekday[0].empty())
        return r.report.error(
            "E0330", r.places.at(place_key({}, by_hour)),
            "the hours of " + with_commas(unnamed) + " are not said",
            "write them as 'other: […]', or give monday: days that are not named are as Monday");
    load.of_other_days = load.of_weekday[0];
    const auto monday = std::ranges::find_if(
        r.origins, [](const Origin& o) { return o.policy.empty() && o.path == path_of(weekday_names[0]); });
    if (monday == r.origins.end()) return;
    Origin other = *monday;
    other.path = path_of("other");
    r.origins.push_back(std::move(other));
}

}  // namespace morale
