#include "tools/preflight/hours_told.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "engine/language/listed.hpp"
#include "engine/model/hours.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/interval_notices.hpp"
#include "scenarios/load/load_from.hpp"
#include "scenarios/load/load_of_table.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

struct Weekday {
    std::string_view key, name;
};

constexpr std::array weekdays_told = {
    Weekday{"monday", "Monday"},     Weekday{"tuesday", "Tuesday"}, Weekday{"wednesday", "Wednesday"},
    Weekday{"thursday", "Thursday"}, Weekday{"friday", "Friday"},   Weekday{"saturday", "Saturday"},
    Weekday{"sunday", "Sunday"},
};
constexpr std::string_view hours_path = "centre.load.by_hour";

std::string path_below(std::string_view key) {
    return std::string(hours_path) + '.' + std::string(key);
}

/// Half hours whose two quarters differ.
int uneven_pairs(std::span<const double> weights) {
    int pairs = 0;
    if (weights.size() != 96) return 0;
    for (std::size_t i = 0; i < weights.size(); i += 2) pairs += weights[i] != weights[i + 1] ? 1 : 0;
    return pairs;
}

void look_at_quarters(const StudyPlan& plan, const std::string& path, std::span<const double> weights,
                      std::vector<Diagnostic>& out) {
    const int pairs = uneven_pairs(weights);
    if (pairs == 0 || !find_origin(plan, {}, path)) return;
    const Place place = place_of(plan, {}, path);
    const auto same = [&](const Diagnostic& d) {
        return d.code == "W058" && d.place.file == place.file && d.place.line == place.line;
    };
    if (std::ranges::any_of(out, same)) return;  // one table says all weekdays
    out.push_back(warning("W058", place,
                          "quarters of an hour are joined to half hours, and in " + std::to_string(pairs) +
                              " of 48 the two differ",
                          "each half hour has the mean of its quarters, and is open if one of them is"));
}

}  // namespace

std::vector<Diagnostic> hours_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out;
    const LoadProfile& load = plan.base.load;
    look_at_quarters(plan, std::string(hours_path), load.by_hour, out);
    for (const ContactClass& one : plan.base.classes)
        look_at_quarters(plan, "centre.classes[" + one.name + "].by_hour", one.by_hour, out);
    for (std::size_t d = 0; d < weekdays_told.size(); ++d) {
        const std::string path = path_below(weekdays_told[d].key);
        if (load.of_weekday[d].empty()) continue;
        look_at_quarters(plan, path, load.of_weekday[d], out);
        if (load.by_day[d] <= 0)
            out.push_back(warning("W059", place_of(plan, {}, path),
                                  "the hours of " + std::string(weekdays_told[d].name) +
                                      " have no effect: its weight in by_day is 0, which means closed",
                                  "give it a weight in by_day above zero"));
    }
    return out;
}

std::string hours_taken(const StudyPlan& plan) {
    const LoadProfile& load = plan.base.load;
    const Origin* other = find_origin(plan, {}, path_below("other"));
    const Origin* monday = find_origin(plan, {}, path_below("monday"));
    if (!other || !monday || other->line != monday->line || other->column != monday->column) return {};
    std::vector<std::string> days;
    for (std::size_t d = 0; d < weekdays_told.size(); ++d)
        if (load.by_day[d] > 0 && load.of_weekday[d].empty()) days.emplace_back(weekdays_told[d].name);
    if (days.empty()) return {};
    return listed(days) + (days.size() == 1 ? " has" : " have") + " the hours of Monday";
}

std::vector<std::string> load_table_taken(const StudyPlan& plan) {
    const Origin* from = find_origin(plan, {}, "centre.load.from");
    if (!from) return {};
    const std::string& file = plan.base.load.from_file;
    const Measured<IntervalTable> read = read_intervals(table_beside(file, from->file));
    if (!read.table || !makes_half_hours(*read.table)) return {};
    const Origin* month = find_origin(plan, {}, "centre.load.by_month");
    const bool of_table =
        month && month->file == from->file && month->line == from->line && month->column == from->column;
    return told_of_load(file, *read.table, of_table);
}

}  // namespace morale
