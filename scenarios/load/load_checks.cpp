#include "scenarios/load/load_checks.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/language/weights.hpp"
#include "engine/model/fields.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/hours.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/schedules.hpp"

namespace morale {

namespace {

void check_weights(const CheckedCase& c, const std::string& path, const std::vector<double>& weights) {
    if (c.failed(path) || !c.concerns(path)) return;
    if (const std::optional<Fault> wrong = unfit_weights(*find_field(path), weights))
        c.error(wrong->code, path, wrong->message, wrong->hint);
}

/// The lists of weekdays, one by one, and that one of them has an hour at which the centre opens.
void check_hours_of_weekdays(const CheckedCase& c) {
    const std::string block = "centre.load.by_hour";
    if (!differs_by_weekday(c.p.load) || !c.concerns(block)) return;
    for (const Field& field : world_fields())
        if (field.path.starts_with(block + '.'))
            check_weights(c, std::string(field.path),
                          std::get<SlotOf<std::vector<double>>>(field.slot)(c.p, 0));
    if (!c.any_failed_below("centre.load.by_") && c.p.load.by_day.size() == c.p.load.of_weekday.size() &&
        open_days(c.p) == 0)
        c.error("E0305", block, "all weights are zero, so the centre never opens",
                "make one larger than zero, on a day whose weight in by_day is above zero");
}

void check_hours_of_classes(const CheckedCase& c) {
    const Field &days = *find_field("centre.classes[].by_day"),
                &hours = *find_field("centre.classes[].by_hour");
    for (const ContactClass& one : c.p.classes) {
        const std::string path = "centre.classes[" + one.name + "]";
        const auto check = [&](const Field& field, const std::string& at,
                               const std::vector<double>& weights) {
            if (c.failed(at) || !c.concerns(at)) return;
            if (const std::optional<Fault> wrong = unfit_weights(field, weights))
                c.error(wrong->code, at, wrong->message, wrong->hint);
        };
        check(days, path + ".by_day", one.by_day);
        check(hours, path + ".by_hour", one.by_hour);
    }
    if (c.any_failed_below("centre.classes") || c.any_failed_below("centre.load.by_") ||
        !hours_are_sound(c.p) || !classes_have_hours(c.p))
        return;
    const std::vector<Profile> profiles = profiles_of_classes(c.p);
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const std::string path = "centre.classes[" + c.p.classes[i].name + "]";
        if (profiles[i].open_hours() > 0 || !c.concerns(path)) continue;
        c.error("E0305", path,
                "the class " + in_quotes(c.p.classes[i].name) + " never opens: its weekdays have no hours",
                "write 'by_hour' and 'by_day' so that one of its hours is on one of its days");
    }
}

void check_season(const CheckedCase& c) {
    if (!c.p.load.by_month.empty()) check_weights(c, "centre.load.by_month", c.p.load.by_month);
    if (!c.p.load.by_week.empty()) check_weights(c, "centre.load.by_week", c.p.load.by_week);
    if (!c.p.load.by_month.empty() && !c.p.load.by_week.empty() && c.concerns("centre.load.by_week"))
        c.error("E0331", "centre.load.by_week", "the season is given by month and by week",
                "one of them is enough: leave out the other");
}

/// A number for each date or for each half hour of them, and a mean week from which they count.
void check_forecast(const CheckedCase& c) {
    const Forecast& f = c.p.load.forecast;
    const std::string block = "centre.load.forecast";
    if (!c.policy.empty() || c.any_failed_below(block)) return;
    const bool said = !f.contacts.empty() || f.first_date > 0 || f.last_date > 0 || f.mean_week > 0;
    if (!said || has_forecast(c.p.load)) return;
    if (f.contacts.empty() && c.report.has_errors()) return;  // of the table that says them
    if (f.last_date < f.first_date)
        return c.error("E0351", block + ".last",
                       "the forecast ends on " + date_text(f.last_date) + ", before it begins",
                       "write the date of its last day");
    const double dates = f.last_date - f.first_date + 1;
    if (f.mean_week <= 0)
        return c.error("E0351", block + ".mean_week", "the forecast counts from a mean week without contacts",
                       "write how many contacts a usual week has: 4_200");
    c.error("E0351", block + ".contacts",
            number_text(static_cast<double>(f.contacts.size())) + " numbers for " + number_text(dates) +
                (dates == 1 ? " date" : " dates"),
            "one for each date, or 48 for each, one for each half hour from midnight");
}

void check_closed_days(const CheckedCase& c) {
    if (!c.policy.empty()) return;
    for (const ClosedDay& day : c.p.closed_days) {
        const std::string path = "centre.load.closed[" + day.name + "]";
        if (day.date == 0 && !c.failed(path + ".date"))
            c.error("E0332", path, "the closed day " + in_quotes(day.name) + " has no date",
                    "write its date beside the name: {name: " + day.name +
                        ", date: " + date_text(c.p.time.start_date) + "}");
    }
}

}  // namespace

void check_load(const CheckedCase& c) {
    check_weights(c, "centre.load.by_day", c.p.load.by_day);
    check_weights(c, "centre.load.by_hour", c.p.load.by_hour);
    check_hours_of_weekdays(c);
    check_hours_of_classes(c);
    check_season(c);
    check_forecast(c);
    check_closed_days(c);
}

void check_calendar(const CheckedCase& c, const StudyPlan& plan) {
    const auto written = [&](const std::string& path, double weeks) {
        const Origin* origin = find_origin(plan, "", path);
        return origin ? origin->text : number_text(weeks) + " weeks";
    };
    const double start = c.p.time.start_date;
    // 1970-01-01 was a Thursday; 0 is Monday.
    const int weekday = static_cast<int>(std::fmod(start + 3, days_of_week));
    if (!c.failed("time.start") && weekday != 0)
        c.error("E0303", "time.start", date_text(start) + " is not a Monday",
                "the next Monday is " + date_text(start + 7 - weekday));
    if (!c.failed("time.horizon") && c.p.time.horizon_weeks < 1)
        c.error("E0306", "time.horizon", "the horizon is shorter than a week", "write at least 1 week");
    for (const auto& [path, weeks] : {std::pair<std::string, double>("time.warmup", c.p.time.warmup_weeks),
                                      {"time.horizon", c.p.time.horizon_weeks}})
        if (!c.failed(path) && weeks != std::floor(weeks))
            c.error("E0307", path, in_quotes(written(path, weeks)) + " is not a whole number of weeks",
                    "write " + (weeks > 1 ? number_text(std::floor(weeks)) + " or " : std::string{}) +
                        number_text(std::ceil(weeks)) + (weeks > 1 ? " weeks" : " week"));
}

}  // namespace morale
