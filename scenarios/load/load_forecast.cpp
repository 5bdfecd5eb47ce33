#include "scenarios/load/load_forecast.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/kernel/time.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/customer_groups.hpp"
#include "engine/model/hours.hpp"
#include "scenarios/load/field_reading.hpp"
#include "scenarios/load/schedules.hpp"

namespace morale {

namespace {

constexpr std::string_view forecast_path = "centre.load.forecast";

/// Whether the file itself or a setting says the value, which then counts.
bool is_said(std::string_view key, const Written& written) {
    return written.places.contains(place_key({}, std::string(forecast_path) + '.' + std::string(key)));
}

void note_origin(StudyPlan& plan, std::string_view key, const LaidForecast& laid) {
    plan.origins.push_back({.path = std::string(forecast_path) + '.' + std::string(key),
                            .policy = {},
                            .file = laid.place.file,
                            .line = laid.place.line,
                            .column = laid.place.column,
                            .text = "from " + laid.name});
}

std::string dates_text(double first, double last) {
    return date_text(first) + " to " + date_text(last);
}

/// The Monday of a date's week.
double monday_before(double date) {
    constexpr double monday_after_1970 = 4;
    double weeks = (date - monday_after_1970) / days_of_week;
    weeks = static_cast<double>(static_cast<long long>(weeks)) - (weeks < 0 ? 1 : 0);
    return monday_after_1970 + days_of_week * weeks;
}

bool any_time_failed(const Written& written) {
    return std::ranges::any_of(written.failed, [](const std::string& key) {
        return std::string_view(key).substr(key.find('|') + 1).starts_with("time.");
    });
}

void refuse_dates(const LaidForecast& laid, const DatesOfStudy& study, Report& report) {
    const double first = laid.table.intervals.front().day;
    report.error("E0350", laid.place,
                 in_quotes(laid.name) + " is about " + dates_text(first, laid.table.intervals.back().day) +
                     ", and the study about " + dates_text(study.first, study.last),
                 "begin the study then, 'time: {start: " + date_text(monday_before(first)) +
                     "}', or take the table's mean week with 'load: {from: " + laid.name + "}'");
}

}  // namespace

DatesOfStudy dates_of_study(const TimePlan& time) {
    return {.first = time.start_date - days_of_week * time.warmup_weeks,
            .last = time.start_date + days_of_week * time.horizon_weeks - 1};
}

std::optional<LaidForecast> lay_forecast(Node& root, std::optional<LaidLoad>& usual, Report& report) {
    Node* centre = block_below(&root, "centre");
    Node* block = block_below(block_below(centre, "load"), "forecast");
    const Entry* from = block ? block->find("from") : nullptr;
    if (!from || from->value.broken || from->value.kind != NodeKind::Scalar) return std::nullopt;
    const Place place = from->value.place;
    const std::string name(trimmed(from->value.text));
    Measured<IntervalTable> read = read_intervals(table_beside(name, place.file), Counts::Expected);
    if (!read.table) {
        refuse_table("E0334", name, place, read.diagnostics, read.further, report);
        return std::nullopt;
    }
    if (refuse_intervals(name, place, *read.table, report)) return std::nullopt;
    if (read.table->intervals.empty()) {
        report.error("E0334", place, in_quotes(name) + " has no row with contacts",
                     "write the contacts of each day or interval in a column 'offered'");
        return std::nullopt;
    }
    const UsualWeek week = usual_week(*read.table);
    if (!usual && week.whole && week.offered > 0)
        usual = lay_mean_week(*centre, *read.table, week, place, LuckOfDays::LeftOut);
    const LoadOfTable load = load_in_table(*read.table, week, true);
    return LaidForecast{
        .place = place, .name = name, .table = *std::move(read.table), .week = week, .load = load};
}

double mean_week_said(const StudyPlan& plan, const std::optional<LaidLoad>& usual) {
    const bool anonymous = plan.base.customers.count <= 0;
    if (usual && (!anonymous || says_rate(plan, *usual))) return usual->per_week;
    if (!anonymous || !hours_are_sound(plan.base)) return 0;
    return plan.base.contacts.rate_per_hour * load_of(plan.base).open_hours();
}

void settle_forecast(StudyPlan& plan, const LaidForecast& laid, double mean_week, const Written& written,
                     Report& report) {
    Parameters& p = plan.base;
    if (any_time_failed(written)) return;
    const DatesOfStudy study = dates_of_study(p.time);
    ForecastOfTable told = forecast_in_table(laid.table, laid.week, laid.load, study.first, study.last);
    if (told.contacts.empty()) return refuse_dates(laid, study, report);
    if (mean_week <= 0) mean_week = p.customers.count * issues_per_customer_year(p) / weeks_per_year;
    if (mean_week <= 0 && !is_said("mean_week", written)) {
        if (report.has_errors()) return;  // of what would say it
        report.error("E0350", laid.place,
                     in_quotes(laid.name) + " covers less than a week, and nothing says a mean week",
                     "write the contacts of an open hour, 'contacts: {rate: 90 /h}', or take the usual week "
                     "from a table with 'load: {from: …}'");
        return;
    }
    Forecast& forecast = p.load.forecast;
    const auto lay = [&](std::string_view key, auto& slot, auto value) {
        if (is_said(key, written)) return;
        slot = std::move(value);
        note_origin(plan, key, laid);
    };
    lay("first", forecast.first_date, told.first);
    lay("last", forecast.last_date, told.last());
    lay("contacts", forecast.contacts, std::move(told.contacts));
    lay("mean_week", forecast.mean_week, mean_week);
}

}  // namespace morale
