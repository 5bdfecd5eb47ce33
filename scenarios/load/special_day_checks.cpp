#include "scenarios/load/special_day_checks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>

#include "engine/kernel/time.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/special_days.hpp"
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

std::string_view word_of(std::size_t weekday) {
    return like_words[weekday + 1];
}

/// The last weekday before this one on which the centre usually opens. Requires that there is one.
std::size_t open_weekday_before(const Profile& week, std::size_t weekday) {
    constexpr std::size_t days = 7;
    do weekday = (weekday + days - 1) % days;
    while (!usual_hours(week, weekday).any());
    return weekday;
}

/// Reports a weekday without hours; returns whether it has any.
bool opens_on_its_weekday(const SpecialDaySaid& day, const Profile& week) {
    const std::size_t weekday = weekday_like(day.one);
    if (usual_hours(week, weekday).any()) return true;
    const std::string write = "'like: " + std::string(word_of(open_weekday_before(week, weekday))) + "'";
    if (day.one.like > 0)
        day.error("E0348", "like", "is like a weekday on which the centre is closed",
                  "name a weekday on which it opens: " + write);
    else
        day.error("E0348", "date", "is on a weekday on which the centre is closed",
                  "say which weekday's load and shifts count on it: " + write);
    return false;
}

std::string usual_text(const OpenHours& usual) {
    return hour_text(in_hours(usual.from)) + " to " + hour_text(in_hours(usual.until));
}

/// It opens, and not as on any other such day. `load` has the special days.
void check_hours(const SpecialDaySaid& day, const Parameters& p, const Profile& load) {
    const OtherDay other = other_day(day.one, p.time, load, load);
    const OpenHours usual = usual_hours(load, weekday_like(day.one));
    if (load.shut(other.number))
        return day.error("E0348", "date", "is among the closed days", "take the date out of one of the two");
    const OpenHours hours = hours_on(load, other.number);
    const std::string hint = "the usual hours of that weekday are " + usual_text(usual);
    if (!hours.any()) return day.error("E0348", "closes", "is open at none of its hours", hint);
    const SpecialDay own{.date = day.one.date};
    if (hours == usual && weekday_like(own) == weekday_like(day.one) && day.one.load_factor == 1)
        day.error("E0348", "opens", "changes nothing: it is as its weekday usually is", hint);
}

}  // namespace

void check_special_days(const StudyPlan& plan, const Written& written, Report& report) {
    const Parameters& p = plan.base;
    const bool hours_known =
        std::ranges::none_of(written.failed,
                             [](const std::string& key) {
                                 const std::string_view path =
                                     std::string_view(key).substr(key.find('|') + 1);
                                 return path.starts_with("centre.load.by_") || path.starts_with("time.start");
                             }) &&
        hours_are_sound(p);
    const Profile load = hours_known ? load_of(p) : Profile{};
    const bool opens = hours_known && load.open_hours() > 0;
    std::set<double> dates;
    for (const SpecialDay& one : p.special_days) {
        const SpecialDaySaid day{one, written, report};
        if (std::ranges::any_of(std::array{"date", "opens", "closes", "like", "load"},
                                [&day](std::string_view key) { return day.failed(key); }))
            continue;
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
        else if (opens && opens_on_its_weekday(day, load))
            check_hours(day, p, load);
    }
}

}  // namespace morale
