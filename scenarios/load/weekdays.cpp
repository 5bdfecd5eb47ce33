#include "scenarios/load/weekdays.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/language/text.hpp"

namespace morale {

namespace {

constexpr std::array<std::string_view, 3> blocks_of_weekdays = {"by_hour", "present", "agents"};

struct DaysInARow {
    std::size_t first = 0, count = 0;  // 0: Monday
};

std::optional<std::size_t> weekday_of(std::string_view name) {
    const auto at = std::ranges::find(weekday_names, name);
    if (at == weekday_names.end()) return std::nullopt;
    return static_cast<std::size_t>(at - weekday_names.begin());
}

std::optional<DaysInARow> days_in_a_row(std::string_view key) {
    const std::size_t dash = key.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto first = weekday_of(key.substr(0, dash)), last = weekday_of(key.substr(dash + 1));
    if (!first || !last) return std::nullopt;
    return DaysInARow{*first, (*last + days_of_week - *first) % days_of_week + 1};
}

void report_day_twice(std::string_view day, const Place& place, const Place& first, Report& report) {
    report.error("E0017", place, "the day " + in_quotes(day) + " is here twice",
                 "line " + std::to_string(first.line) + " says it too; each day once");
}

void spread_in_block(Node& block, Report& report) {
    if (std::ranges::none_of(block.entries, [](const Entry& e) { return days_in_a_row(e.key).has_value(); }))
        return;
    std::vector<Entry> spread;
    for (Entry& entry : block.entries) {
        const auto days = days_in_a_row(entry.key);
        const DaysInARow range = days.value_or(DaysInARow{0, 1});
        for (std::size_t i = 0; i < range.count; ++i) {
            Entry one = entry;
            if (days) one.key = weekday_names[(range.first + i) % days_of_week];
            const auto before = std::ranges::find(spread, one.key, &Entry::key);
            if (before != spread.end())
                report_day_twice(one.key, one.place, before->place, report);
            else
                spread.push_back(std::move(one));
        }
    }
    block.entries = std::move(spread);
}

}  // namespace

void spread_weekdays(Node& node, Report& report) {
    if (node.broken) return;
    for (Entry& entry : node.entries) {
        if (std::ranges::count(blocks_of_weekdays, entry.key) > 0 && !entry.value.broken &&
            entry.value.kind == NodeKind::Block)
            spread_in_block(entry.value, report);
        spread_weekdays(entry.value, report);
    }
    for (Node& item : node.items) spread_weekdays(item, report);
}

}  // namespace morale
