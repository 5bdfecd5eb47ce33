#include "tools/cli/sensitivity_text.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "output/people.hpp"
#include "output/words/numbers.hpp"
#include "output/words/sensitivity.hpp"
#include "tools/cli/console.hpp"

namespace morale {

namespace {

using PrintedTable = std::vector<std::vector<std::string>>;

constexpr std::size_t most_screened_rows = 15, most_group_rows = 12;

std::string unit_behind(const Reading& reading) {
    return reading.short_unit.empty() ? "" : ", " + reading.short_unit;
}

/// A size, which has no sign.
std::string size_text(const Reading& reading, double value) {
    return typed(with_thousands(value * reading.factor, reading.change_decimals));
}

std::string whole_percent(double share) {
    return typed(with_thousands(100 * share, 0)) + " %";
}

std::string share_with_interval(const Interval& share) {
    if (std::isnan(share.mean)) return "-";
    return typed(with_thousands(share.mean, 2) + " (" + with_thousands(share.low, 2) + " .. " +
                 with_thousands(share.high, 2) + ")");
}

std::string difference_text(const Reading& reading, const Interval& difference) {
    if (std::isnan(difference.mean)) return "cannot be";
    return typed(reading.change(difference.mean) + " (" + reading.change(difference.low) + " .. " +
                 reading.change(difference.high) + ")");
}

/// The path of an assumption, with a star if its range is a convention.
std::string marked_path(const SensitivityStory& story, std::size_t assumption) {
    return story.found.plan.uncertain[assumption].path + (is_by_convention(story, assumption) ? " *" : "");
}

std::string uncertainties_text(const Sensitivity& s, const TextStyle& style) {
    const Reading reading = reading_of(s);
    PrintedTable rows = {{"", "SD" + unit_behind(reading), "share", ""}};
    for (const ToldUncertainty& told : told_uncertainties(s))
        rows.push_back({std::string(told.name), std::isnan(told.sd) ? "-" : size_text(reading, told.sd),
                        whole_percent(told.share), told.means});
    std::string text = strong("Three uncertainties, apart", style) + '\n' +
                       columns(rows, {Align::Left, Align::Right, Align::Right, Align::Left});
    if (const std::string worlds = told_worlds(s); !worlds.empty())
        text += wrapped(worlds, style.width, 0) + '\n';
    return text + '\n';
}

std::vector<std::string> screening_row(const Reading& reading, std::string name, const MorrisIndex& index,
                                       bool alone) {
    return {std::move(name), size_text(reading, index.mu_star.mean),
            size_text(reading, index.mu_star.low) + " .. " + size_text(reading, index.mu_star.high),
            alone ? size_text(reading, index.sigma) : "-", size_text(reading, index.of_noise)};
}

std::string groups_text(const Sensitivity& s, const Reading& reading) {
    std::vector<std::size_t> order;
    for (std::size_t g = 0; g < s.group_effects.size(); ++g)
        if (s.group_effects[g]) order.push_back(g);
    if (order.empty()) return {};
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t g) { return s.group_effects[g]->mean_square; });
    PrintedTable rows = {{"group", "mu*" + unit_behind(reading), "95 %", "sigma", "of noise"}};
    for (std::size_t i = 0; i < std::min(order.size(), most_group_rows); ++i) {
        const AssumptionGroup& group = s.groups[order[i]];
        rows.push_back(screening_row(reading, group.name + " (" + std::to_string(group.members.size()) + ')',
                                     *s.group_effects[order[i]], false));
    }
    using enum Align;
    return columns(rows, {Left, Right, Left, Right, Right}) +
           (order.size() > most_group_rows
                ? "and " + std::to_string(order.size() - most_group_rows) + " groups with smaller effects\n"
                : "") +
           '\n';
}

std::string screening_text(const SensitivityStory& story, const TextStyle& style) {
    const Sensitivity& s = story.found;
    const Reading reading = reading_of(s);
    std::vector<const AssumptionSensitivity*> order;
    for (const AssumptionSensitivity& row : s.rows)
        if (row.screened) order.push_back(&row);
    std::ranges::stable_sort(order, std::greater{},
                             [](const auto* row) { return row->screened->mean_square; });
    PrintedTable rows = {{"assumption", "mu*" + unit_behind(reading), "95 %", "sigma", "of noise"}};
    for (std::size_t i = 0; i < std::min(order.size(), most_screened_rows); ++i)
        rows.push_back(
            screening_row(reading, marked_path(story, order[i]->assumption), *order[i]->screened, true));
    using enum Align;
    std::string text = strong("Screening", style) + '\n' + wrapped(told_screening(s), style.width, 0) +
                       "\n\n" + groups_text(s, reading) + columns(rows, {Left, Right, Left, Right, Right});
    if (order.size() > most_screened_rows)
        text += "and " + std::to_string(order.size() - most_screened_rows) +
                " with smaller effects, in sensitivity.csv\n";
    return text + '\n';
}

std::string indices_text(const SensitivityStory& story, const TextStyle& style) {
    const Sensitivity& s = story.found;
    const Reading reading = reading_of(s);
    PrintedTable shares = {{"assumption", "first order (95 %)", "total (95 %)"}};
    PrintedTable ends = {
        {"alone at the end of its range", "low", "difference (95 %)", "high", "difference (95 %)"}};
    for (std::size_t i = 0; i < s.analysed(); ++i) {
        const AssumptionSensitivity& row = s.rows[i];
        const Uncertain& u = s.plan.uncertain[row.assumption];
        shares.push_back({marked_path(story, row.assumption), share_with_interval(row.first),
                          share_with_interval(row.total)});
        ends.push_back({u.path, assumption_text(s, row.assumption, u.low),
                        difference_text(reading, row.at_low), assumption_text(s, row.assumption, u.high),
                        difference_text(reading, row.at_high)});
    }
    if (s.analysed() < s.rows.size())
        shares.push_back({"all " + std::to_string(s.rows.size() - s.analysed()) + " others together",
                          share_with_interval(s.first_of_others), share_with_interval(s.total_of_others)});
    using enum Align;
    return strong("Where the ignorance comes from", style) + '\n' +
           wrapped(told_shares_of_ignorance(s), style.width, 0) + "\n\n" +
           columns(shares, {Left, Left, Left}) + '\n' + columns(ends, {Left, Right, Left, Right, Left}) +
           '\n';
}

std::string break_even_text(const Sensitivity& s, const TextStyle& style) {
    std::string text;
    for (const AssumptionSensitivity& row : s.rows)
        if (row.turns) text += wrapped(told_break_even(s, *row.turns), style.width, 2) + '\n';
    return text.empty() ? text : strong("Where the decision turns", style) + '\n' + text + '\n';
}

std::string notes_text(const SensitivityStory& story, int width) {
    const std::string notes = sensitivity_notes(story);
    return notes.empty() ? notes : wrapped(notes, width, 0) + '\n';
}

}  // namespace

std::string sensitivity_text(const SensitivityStory& story, const TextStyle& style) {
    const Sensitivity& s = story.found;
    std::string text =
        wrapped(sensitivity_headline(s), style.width, 0) + "\n\n" + uncertainties_text(s, style);
    if (s.analysed() > 0) text += screening_text(story, style) + indices_text(story, style);
    return text + break_even_text(s, style) + notes_text(story, style.width);
}

}  // namespace morale
