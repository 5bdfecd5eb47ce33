#include "scenarios/load/load_from.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"
#include "engine/model/hours.hpp"
#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/load_of_table.hpp"
#include "scenarios/load/schedules.hpp"
#include "scenarios/load/weekdays.hpp"

namespace morale {

namespace {

constexpr std::string_view month_key = "by_month", week_key = "by_week";

std::string to_four_places(double x) {
    return number_text(std::round(x * 1e4) / 1e4);
}

Node list_node_of(const std::vector<double>& numbers, const Place& place) {
    Node list = bare_node(NodeKind::List, place);
    for (const double x : numbers) list.items.push_back(scalar_node(to_four_places(x), place));
    return list;
}

double contacts_on(const DayOfTable& day) {
    double sum = 0;
    for (const double x : day) sum += x;
    return sum;
}

/// Whether the file that names the table says the season itself; 'by_month: []' says that there is none.
bool says_season(const Node& block, const Place& place) {
    const auto own = [&](std::string_view key) {
        const Entry* entry = block.find(key);
        return entry && entry->place.file == place.file;
    };
    return own(month_key) || own(week_key);
}

void say_season(Node& block, const LoadOfTable& load, const Place& place) {
    if (!load.by_month) return;
    std::erase_if(block.entries, [](const Entry& entry) { return entry.key == week_key; });
    say_beside(block, month_key, list_node_of({load.by_month->begin(), load.by_month->end()}, place));
}

void say_week(Node& block, const LoadOfTable& load, const Place& place) {
    std::vector<double> by_day;
    double most = 0;
    for (const DayOfTable& day : load.days) most = std::max(most, contacts_on(day));
    for (const DayOfTable& day : load.days) by_day.push_back(contacts_on(day) / most);
    say_beside(block, "by_day", list_node_of(by_day, place));
    if (load.days[0].size() == 1) return;
    Node by_hour = bare_node(NodeKind::Block, place);
    for (std::size_t d = 0; d < load.days.size(); ++d)
        if (contacts_on(load.days[d]) > 0)
            by_hour.entries.push_back(
                {std::string(weekday_names[d]), place, list_node_of(load.days[d], place)});
    say_beside(block, "by_hour", std::move(by_hour));
}

std::string rate_text(double per_hour) {
    return to_four_places(per_hour) + " /h";
}

/// The rate of a table of days before the hours are known: as if it were open day and night.
double rate_before_hours(const LoadOfTable& load) {
    const auto open =
        std::ranges::count_if(load.days, [](const DayOfTable& day) { return contacts_on(day) > 0; });
    return load.per_week / (24 * static_cast<double>(open));
}

void say_contacts(Node& centre, const LoadOfTable& load, const Place& place, LuckOfDays luck) {
    if (!centre.find("contacts"))
        centre.entries.push_back({"contacts", place, bare_node(NodeKind::Block, place)});
    Node& contacts = centre.find("contacts")->value;
    if (contacts.kind != NodeKind::Block) return;
    if (load.day_sd && luck == LuckOfDays::Taken)
        say_beside(contacts, "day_factor_sd", scalar_node(to_four_places(*load.day_sd), place));
    const double rate = load.per_open_hour > 0 ? load.per_open_hour : rate_before_hours(load);
    say_beside(contacts, "rate", scalar_node(rate_text(rate), place));
}

/// Whether the rate of anonymous contacts is from there.
bool is_rate_of(const Origin& o, const LaidLoad& laid) {
    return o.policy.empty() && o.path == "centre.contacts.rate" && o.file == laid.place.file &&
           o.line == laid.place.line && o.column == laid.place.column;
}

}  // namespace

std::filesystem::path table_beside(std::string_view table, std::string_view file) {
    return std::filesystem::path(file).parent_path() / std::filesystem::path(table);
}

void say_beside(Node& block, std::string_view key, Node value) {
    Entry* there = block.find(key);
    if (!there) {
        block.entries.push_back({std::string(key), value.place, std::move(value)});
    } else if (there->place.file != value.place.file) {
        there->place = value.place;
        there->value = std::move(value);
    }
}

Node* block_below(Node* block, std::string_view key) {
    Entry* entry = block ? block->find(key) : nullptr;
    return entry && !entry->value.broken && entry->value.kind == NodeKind::Block ? &entry->value : nullptr;
}

void refuse_table(std::string_view code, const std::string& name, const Place& place,
                  const std::vector<Diagnostic>& mistakes, std::int64_t further, Report& report) {
    const Diagnostic& first = mistakes.front();
    const bool in_rows = first.place.line > 0;
    report.error(code, place,
                 in_quotes(name) + (in_rows ? ", line " + std::to_string(first.place.line) : "") + ": " +
                     first.message + more_mistakes(mistakes, further),
                 first.hint);
    if (!in_rows) return;
    for (const Diagnostic& mistake : mistakes) report.take(mistake);
}

bool refuse_intervals(const std::string& name, const Place& place, const IntervalTable& table,
                      Report& report) {
    if (makes_half_hours(table)) return false;
    report.error("E0334", place,
                 in_quotes(name) + " has intervals of " + std::to_string(table.minutes) + " min",
                 "parts of an hour, whole hours or days can be read");
    return true;
}

LaidLoad lay_mean_week(Node& centre, const IntervalTable& table, const UsualWeek& week, const Place& place,
                       LuckOfDays luck) {
    Node& block = *block_below(&centre, "load");
    const LoadOfTable load = load_in_table(table, week, !says_season(block, place));
    say_season(block, load, place);
    say_week(block, load, place);
    say_contacts(centre, load, place, luck);
    return {.place = place, .per_week = load.per_week, .tells_hours = load.per_open_hour > 0};
}

std::optional<LaidLoad> lay_load_from_table(Node& root, Report& report) {
    Node* centre = block_below(&root, "centre");
    Node* block = block_below(centre, "load");
    const Entry* from = block ? block->find("from") : nullptr;
    if (!from || from->value.broken || from->value.kind != NodeKind::Scalar) return std::nullopt;
    const Place place = from->value.place;
    const std::string name(trimmed(from->value.text));
    const Measured<IntervalTable> read = read_intervals(table_beside(name, place.file));
    if (!read.table) {
        refuse_table("E0334", name, place, read.diagnostics, read.further, report);
        return std::nullopt;
    }
    const UsualWeek week = usual_week(*read.table);
    if (!week.whole || week.offered <= 0) {
        report.error("E0334", place, in_quotes(name) + " does not cover a whole week",
                     "a week needs contacts on at least one Monday, one Tuesday and so on");
        return std::nullopt;
    }
    if (refuse_intervals(name, place, *read.table, report)) return std::nullopt;
    return lay_mean_week(*centre, *read.table, week, place, LuckOfDays::Taken);
}

bool says_rate(const StudyPlan& plan, const LaidLoad& laid) {
    return std::ranges::any_of(plan.origins, [&](const Origin& o) { return is_rate_of(o, laid); });
}

void settle_rate_of_days(StudyPlan& plan, const LaidLoad& laid) {
    const auto rate =
        std::ranges::find_if(plan.origins, [&](const Origin& o) { return is_rate_of(o, laid); });
    if (laid.tells_hours || rate == plan.origins.end() || !hours_are_sound(plan.base)) return;
    const double open = load_of(plan.base).open_hours();
    if (open <= 0) return;
    plan.base.contacts.rate_per_hour = laid.per_week / open;
    rate->text = rate_text(plan.base.contacts.rate_per_hour);
}

}  // namespace morale
