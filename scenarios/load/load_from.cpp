#include "scenarios/load/load_from.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"
#include "engine/stats/overdispersion.hpp"
#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/weekdays.hpp"

namespace morale {

namespace {

constexpr int minutes_of_whole_day = 24 * 60, minutes_of_half_hour = 30;
constexpr double stray = .02;  // of the mean open interval: fewer contacts came while it was closed
constexpr double fewest_whole_days = 20;

/// The mean contacts of a weekday, by hour, half hour or quarter; one number where the table has days.
using DayOfTable = std::vector<double>;

struct LoadOfTable {
    std::array<DayOfTable, 7> days{};
    double per_open_hour = 0;
    std::optional<double> day_sd{};
};

/// Numbers in a list of hours; 0 if the intervals make no half hours.
int parts_of_day(int minutes) {
    for (const int each : {60, 30, 15})
        if (minutes == each) return minutes_of_whole_day / each;
    return minutes < minutes_of_half_hour && minutes_of_half_hour % minutes == 0
               ? minutes_of_whole_day / minutes_of_half_hour
               : 0;
}

/// Half hours with hardly any contacts are closed.
void close_stray(std::array<DayOfTable, 7>& days) {
    double sum = 0, open = 0;
    for (const DayOfTable& day : days)
        for (const double x : day) sum += x, open += x > 0 ? 1 : 0;
    for (DayOfTable& day : days)
        for (double& x : day)
            if (x < stray * sum / open) x = 0;
}

std::optional<double> sd_of_days(const IntervalTable& table) {
    const Overdispersion spread = overdispersion(offered_by_day(table), Around::PlacesAndStretches);
    if (spread.groups == 0 || static_cast<double>(spread.deviation.n) < fewest_whole_days)
        return std::nullopt;
    return std::min(1., spread.deviation.mean);
}

LoadOfTable load_in_table(const IntervalTable& table, const UsualWeek& week) {
    LoadOfTable load{.day_sd = sd_of_days(table)};
    const bool whole_days = table.minutes == minutes_of_whole_day;
    const auto parts = static_cast<std::size_t>(whole_days ? 1 : parts_of_day(table.minutes));
    const std::size_t slots = week.slots.size() / weekday_names.size(), each = slots / parts;
    for (std::size_t d = 0; d < load.days.size(); ++d) {
        load.days[d].assign(parts, 0);
        for (std::size_t i = 0; i < slots; ++i) load.days[d][i / each] += week.slots[d * slots + i];
    }
    close_stray(load.days);
    double open = 0;
    for (const DayOfTable& day : load.days)
        open += static_cast<double>(std::ranges::count_if(day, [](double x) { return x > 0; }));
    if (!whole_days) load.per_open_hour = week.offered / (open * 24 / static_cast<double>(parts));
    return load;
}

std::string to_four_places(double x) {
    return number_text(std::round(x * 1e4) / 1e4);
}

Node list_node_of(const std::vector<double>& numbers, const Place& place) {
    Node list = bare_node(NodeKind::List, place);
    for (const double x : numbers) list.items.push_back(scalar_node(to_four_places(x), place));
    return list;
}

/// Says it where the file that names the table does not say it itself.
void say(Node& block, std::string_view key, Node value) {
    Entry* there = block.find(key);
    if (!there) {
        block.entries.push_back({std::string(key), value.place, std::move(value)});
    } else if (there->place.file != value.place.file) {
        there->place = value.place;
        there->value = std::move(value);
    }
}

double contacts_on(const DayOfTable& day) {
    double sum = 0;
    for (const double x : day) sum += x;
    return sum;
}

void say_week(Node& block, const LoadOfTable& load, const Place& place) {
    std::vector<double> by_day;
    double most = 0;
    for (const DayOfTable& day : load.days) most = std::max(most, contacts_on(day));
    for (const DayOfTable& day : load.days) by_day.push_back(contacts_on(day) / most);
    say(block, "by_day", list_node_of(by_day, place));
    if (load.days[0].size() == 1) return;
    Node by_hour = bare_node(NodeKind::Block, place);
    for (std::size_t d = 0; d < load.days.size(); ++d)
        if (contacts_on(load.days[d]) > 0)
            by_hour.entries.push_back(
                {std::string(weekday_names[d]), place, list_node_of(load.days[d], place)});
    say(block, "by_hour", std::move(by_hour));
}

void say_contacts(Node& centre, const LoadOfTable& load, const Place& place) {
    if (!centre.find("contacts"))
        centre.entries.push_back({"contacts", place, bare_node(NodeKind::Block, place)});
    Node& contacts = centre.find("contacts")->value;
    if (contacts.kind != NodeKind::Block) return;
    if (load.day_sd) say(contacts, "day_factor_sd", scalar_node(to_four_places(*load.day_sd), place));
    if (load.per_open_hour > 0)
        say(contacts, "rate", scalar_node(to_four_places(load.per_open_hour) + " /h", place));
}

/// The block below a block, or null.
Node* block_below(Node* block, std::string_view key) {
    Entry* entry = block ? block->find(key) : nullptr;
    return entry && !entry->value.broken && entry->value.kind == NodeKind::Block ? &entry->value : nullptr;
}

}  // namespace

std::filesystem::path table_beside(std::string_view table, std::string_view file) {
    return std::filesystem::path(file).parent_path() / std::filesystem::path(table);
}

void lay_load_from_table(Node& root, Report& report) {
    Node* centre = block_below(&root, "centre");
    Node* block = block_below(centre, "load");
    const Entry* from = block ? block->find("from") : nullptr;
    if (!from || from->value.broken || from->value.kind != NodeKind::Scalar) return;
    const Place place = from->value.place;
    const std::string name(trimmed(from->value.text));
    const auto refuse = [&](const std::string& message, const std::string& hint) {
        report.error("E0334", place, message, hint);
    };
    const Measured<IntervalTable> read = read_intervals(table_beside(name, place.file));
    if (!read.table) {
        const Diagnostic& first = read.diagnostics.front();
        const bool in_rows = first.place.line > 0;
        refuse(in_quotes(name) + (in_rows ? ", line " + std::to_string(first.place.line) : "") + ": " +
                   first.message + more_mistakes(read.diagnostics, read.further),
               first.hint);
        if (in_rows)
            for (const Diagnostic& mistake : read.diagnostics) report.take(mistake);
        return;
    }
    const UsualWeek week = usual_week(*read.table);
    if (!week.whole || week.offered <= 0)
        return refuse(in_quotes(name) + " does not cover a whole week",
                      "a week needs contacts on at least one Monday, one Tuesday and so on");
    if (read.table->minutes != minutes_of_whole_day && parts_of_day(read.table->minutes) == 0)
        return refuse(in_quotes(name) + " has intervals of " + std::to_string(read.table->minutes) + " min",
                      "hours, half hours, parts of half hours or days can be read");
    const LoadOfTable load = load_in_table(*read.table, week);
    say_week(*block, load, place);
    say_contacts(*centre, load, place);
}

}  // namespace morale
