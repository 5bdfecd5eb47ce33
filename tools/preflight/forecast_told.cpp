#include "tools/preflight/forecast_told.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/season.hpp"
#include "engine/study/resolved.hpp"
#include "output/encode/json.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/interval_notices.hpp"
#include "scenarios/load/load_forecast.hpp"

namespace morale {

namespace {

constexpr std::size_t most_weeks_told = 53, most_closed_dates_told = 12;
constexpr std::string_view from_path = "centre.load.forecast.from";

std::string told_days(double days) {
    return fixed(days, 0) + (days == 1 ? " day" : " days");
}

/// Weeks begin on the Mondays of the study.
std::vector<WeekOfForecast> weeks_of(const Parameters& p) {
    std::vector<WeekOfForecast> weeks;
    const Forecast& f = p.load.forecast;
    for (double date = f.first_date; date <= f.last_date; ++date) {
        const double monday =
            p.time.start_date + days_of_week * std::floor((date - p.time.start_date) / days_of_week);
        if (weeks.empty() || weeks.back().monday != monday) weeks.push_back({.monday = monday});
        weeks.back().contacts += *mean_weeks_told(p.load, date) * f.mean_week;
    }
    return weeks;
}

/// How the table was read, where the forecast is from one.
std::vector<std::string> reading_lines(const StudyPlan& plan) {
    const Origin* from = find_origin(plan, {}, from_path);
    if (!from) return {};
    const std::string& file = plan.base.load.forecast.from_file;
    const Measured<IntervalTable> read = read_intervals(table_beside(file, from->file), Counts::Expected);
    if (!read.table) return {};
    const Origin* by_day = find_origin(plan, {}, "centre.load.by_day");
    const bool of_week =
        by_day && by_day->file == from->file && by_day->line == from->line && by_day->column == from->column;
    std::vector<std::string> lines = {"The forecast is from " + file + ": " + reading_told(*read.table) +
                                      (of_week ? "; the usual week is its mean, " +
                                                     fixed(plan.base.load.forecast.mean_week, 0) + " contacts"
                                               : "")};
    for (const std::string& line : notices_of_forecast(*read.table, usual_week(*read.table)))
        lines.push_back(file + ": " + line);
    return lines;
}

std::string study_line(const Parameters& p, const ForecastTold& told) {
    std::string line = "it is about " + told_days(told.last - told.first + 1) + " of the study, " +
                       date_text(told.first) + " to " + date_text(told.last);
    std::vector<std::string> outside;
    if (told.before > 0) outside.push_back("the " + told_days(told.before) + " before");
    if (told.after > 0) outside.push_back("the " + told_days(told.after) + " after");
    if (outside.empty()) return line;
    line += "; on " + outside.front();
    if (outside.size() > 1) line += " and " + outside.back();
    return line + " it, the usual week counts" + (has_season(p.load) ? ", with its season" : "");
}

std::string weeks_line(const ForecastTold& told) {
    std::string line = "contacts by week, from each Monday on: ";
    double sum = 0;
    for (std::size_t i = 0; i < told.weeks.size(); ++i) {
        sum += told.weeks[i].contacts;
        if (i < most_weeks_told)
            line += (i > 0 ? ", " : "") + date_text(told.weeks[i].monday) + ' ' +
                    fixed(told.weeks[i].contacts, 0);
    }
    if (told.weeks.size() > most_weeks_told)
        line += ", and " + std::to_string(told.weeks.size() - most_weeks_told) + " more weeks";
    return line + "; " + fixed(sum, 0) + " in all";
}

std::string closed_line(const ForecastTold& told) {
    std::string dates;
    for (std::size_t i = 0; i < std::min(told.closed.size(), most_closed_dates_told); ++i)
        dates += (i > 0 ? ", " : "") + date_text(told.closed[i]);
    if (told.closed.size() > most_closed_dates_told) dates += ", …";
    return told_days(static_cast<double>(told.closed.size())) + (told.closed.size() == 1 ? " has" : " have") +
           " no contacts, unlike others of the same weekday: closed, as if in 'closed:' (" + dates + ")";
}

}  // namespace

std::optional<ForecastTold> forecast_told(const StudyPlan& plan) {
    const Parameters& p = plan.base;
    if (!has_forecast(p.load)) return std::nullopt;
    const DatesOfStudy study = dates_of_study(p.time);
    const Forecast& f = p.load.forecast;
    const Profile load = load_of(p);
    const DemandByDate demand(p, load);
    return ForecastTold{.first = f.first_date,
                        .last = f.last_date,
                        .before = std::max(0., f.first_date - study.first),
                        .after = std::max(0., study.last - f.last_date),
                        .weeks = weeks_of(p),
                        .moved = demand.moved(),
                        .left_out = demand.left_out(),
                        .days_left_out = static_cast<int>(demand.days_left_out()),
                        .closed = dates_closed_by_forecast(p, load_of(in_mean_weeks(p)))};
}

std::vector<std::string> forecast_taken(const StudyPlan& plan) {
    const std::optional<ForecastTold> told = forecast_told(plan);
    if (!told) return {};
    const Parameters& p = plan.base;
    std::vector<std::string> lines = reading_lines(plan);
    const auto say = [&lines](const std::string& line) { lines.push_back("forecast: " + line); };
    say(study_line(p, *told));
    say(weeks_line(*told));
    if (!told->closed.empty()) say(closed_line(*told));
    if (told->moved > 0)
        say("contacts of half hours in which the centre is closed, " + fixed(told->moved, 0) +
            " in all, come in the nearest open one of their day");
    if (told->days_left_out > 0)
        say("contacts of days on which the centre does not open, " + fixed(told->left_out, 0) + " on " +
            told_days(told->days_left_out) +
            ", are left out; 'special: [{date: …, like: saturday}]' opens a date");
    say("its days differ as it says, which is no luck: day_factor_sd, " +
        exact_number(p.contacts.day_factor_sd) + ", is what comes on top");
    if (p.customers.count > 0)
        say("customers bring the contacts: on each date as many times those of a mean week as in the table; "
            "they are as many as there where customers bring " +
            fixed(p.load.forecast.mean_week, 0) + " in a mean week");
    return lines;
}

std::string forecast_json(const StudyPlan& plan) {
    const std::optional<ForecastTold> told = forecast_told(plan);
    if (!told) return "null";
    std::vector<std::string> weeks, closed;
    for (const WeekOfForecast& week : told->weeks)
        weeks.push_back(json::object(
            {{"monday", json::text(date_text(week.monday))}, {"contacts", json::number(week.contacts)}}));
    for (const double date : told->closed) closed.push_back(json::text(date_text(date)));
    return json::object({{"file", json::text(plan.base.load.forecast.from_file)},
                         {"first", json::text(date_text(told->first))},
                         {"last", json::text(date_text(told->last))},
                         {"days_before", json::number(told->before)},
                         {"days_after", json::number(told->after)},
                         {"moved", json::number(told->moved)},
                         {"left_out", json::number(told->left_out)},
                         {"closed", json::list(closed)},
                         {"weeks", json::list(weeks)}});
}

}  // namespace morale
