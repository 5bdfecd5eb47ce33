#include "scenarios/load/special_day_checks.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <string_view>

#include "engine/kernel/time.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/hours.hpp"
#include "scenarios/load/field_reading.hpp"
#include "scenarios/load/schedules.hpp"

namespace morale {

namespace {

/// One day, and where its values are written.
struct SpecialDaySaid {
    const SpecialDay& one;
    const Written& written;
    Report& report;

    std::string path() const { return "centre.load.special[" + one.name + "]"; }
    bool failed(std::string_view key) const {
        return written.failed.contains(place_key("", path() + '.' + std::string(key)));
    }
    void error(std::string_view code, std::string_view key, const std::string& what,
               const std::string& hint) const {
        Place at = written.file;
        for (const std::string& where : {path(), path() + '.' + std::string(key)})
            if (const auto found = written.places.find(place_key("", where)); found != written.places.end())
                at = found->second;
        report.error(code, at, "the special day " + in_quotes(one.name) + ' ' + what, hint);
    }
};

bool is_half_hour(double hours) {
    return hours * 2 == std::floor(hours * 2);
}

std::string hour_text(double hours) {
    return number_text(hours) + " h";
}

/// Some of its hours are among those of its weekday, and none is outside them.
void check_within_week(const SpecialDaySaid& day, const Parameters& usual, const TimePlan& time) {
    const Profile week = load_of(usual);
    const auto number = static_cast<std::int64_t>(day.one.date) - static_cast<std::int64_t>(time.start_date);
    const Time midnight = measurement_start + number * morale::day;
    double first = 24, last = 0;
    bool any = false;  // whether some usual half hour is left
    for (double h = 0; h < 24; h += .5) {
        if (!week.open(midnight + span_of_seconds(h * 3600))) continue;
        first = std::min(first, h), last = std::max(last, h + .5);
        any = any || (h >= day.one.opens_hours && h + .5 <= day.one.closes_hours);
    }
    const std::string hint = "the usual hours of that weekday are " + hour_text(first) + " to " +
                             hour_text(last) + "; special hours are a part of them";
    if (last <= first)
        return day.error("E0348", "date", "is one on which the centre is closed",
                         "nobody is planned for that weekday, or the date is in 'closed:'; special hours are "
                         "a part of the usual ones");
    if (!any) return day.error("E0348", "closes", "is open at none of its hours", hint);
    if (day.one.opens_hours <= first && day.one.closes_hours >= last)
        day.error("E0348", "opens", "changes nothing: its hours are no less than the usual ones", hint);
}

}  // namespace

void check_special_days(const StudyPlan& plan, const Written& written, Report& report) {
    const Parameters& p = plan.base;
    Parameters usual = p;
    usual.special_days.clear();
    const bool hours_known =
        std::ranges::none_of(written.failed,
                             [](const std::string& key) {
                                 const std::string_view path =
                                     std::string_view(key).substr(key.find('|') + 1);
                                 return path.starts_with("centre.load.by_") || path.starts_with("time.start");
                             }) &&
        hours_are_sound(p);
    std::set<double> dates;
    for (const SpecialDay& one : p.special_days) {
        const SpecialDaySaid day{one, written, report};
        if (day.failed("date") || day.failed("opens") || day.failed("closes")) continue;
        if (one.date == 0) {
            day.error("E0347", "date", "has no date",
                      "write its date beside the name: {name: " + one.name +
                          ", date: " + date_text(p.time.start_date + 3) + ", closes: 13 h}");
            continue;
        }
        if (!dates.insert(one.date).second)
            day.error("E0347", "date", "has the date of another one", "say its hours once");
        if (!is_half_hour(one.opens_hours))
            day.error("E0348", "opens", "opens between two half hours", "write 9 h or 9.5 h");
        else if (!is_half_hour(one.closes_hours))
            day.error("E0348", "closes", "closes between two half hours", "write 13 h or 13.5 h");
        else if (hours_known)
            check_within_week(day, usual, p.time);
    }
}

}  // namespace morale
