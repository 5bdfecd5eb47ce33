#include "output/page/sensitivity.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <vector>

#include "engine/study/assumption.hpp"
#include "output/page/break_even.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/clause.hpp"
#include "output/words/field_label.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/numbers.hpp"
#include "output/words/sensitivity.hpp"

namespace morale::page {
namespace {

constexpr double wide_chart = 920, narrow_chart = 470;
constexpr std::size_t most_screened = 30;

std::string code_of(const SensitivityStory& story, std::size_t assumption) {
    const Uncertain& u = story.found.plan.uncertain[assumption];
    return escaped(title_of_assumption(u)) + "<br><code>" + escaped(u.path) + "</code>" +
           (is_by_convention(story, assumption) ? " *" : "");
}

std::string behind_comma(const std::string& unit) {
    return unit.empty() ? "" : ", " + unit;
}

std::string deviation_text(const Reading& reading, double value) {
    return with_thousands(value * reading.factor, reading.change_decimals);
}

std::string share_with_ends(const Interval& share) {
    return std::isnan(share.mean) ? "–"
                                  : with_thousands(share.mean, 2) + " (" + with_thousands(share.low, 2) +
                                        " to " + with_thousands(share.high, 2) + ")";
}

std::string change_with_ends(const Reading& reading, const Interval& difference) {
    return std::isnan(difference.mean)
               ? "cannot be"
               : reading.change(difference.mean) + " (" + reading.change(difference.low) + " to " +
                     reading.change(difference.high) + ")";
}

/// A list, because a table of sentences is too wide for a phone.
std::string uncertainties_part(const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    const Reading reading = reading_of(s);
    std::string list;
    for (const ToldUncertainty& told : told_uncertainties(s)) {
        const std::string size = std::isnan(told.sd)
                                     ? ""
                                     : "Standard deviation " + deviation_text(reading, told.sd) + ", " +
                                           with_thousands(100 * told.share, 0) + " % of the variance: ";
        list += "<div><dt>" + escaped(capitalised(std::string(told.name))) + "</dt><dd>" +
                unbroken(capitalised(size + told.means)) + ".</dd></div>\n";
    }
    const std::string worlds = told_worlds(s);
    return paragraph("Of the difference of " + called(s.base, s.policy) + " from " + called(s.base, 0) +
                     " in " + title(metrics()[s.metric]) + behind_comma(reading.change_unit) + ":") +
           "<dl class=\"kinds\">\n" + list + "</dl>\n" +
           (worlds.empty() ? "" : paragraph(capitalised(worlds)));
}

std::string turns_at(const Sensitivity& s, const BreakEven& found) {
    const Crossing* c = found.nearest();
    return c                    ? assumption_text(s, found.assumption, c->x)
           : found.surely_never ? "nowhere in its range"
                                : "perhaps nowhere in its range";
}

std::string interval_of_turn(const Sensitivity& s, const BreakEven& found) {
    const Crossing* c = found.nearest();
    if (!c) return "–";
    return (c->open_low ? "below " : "") + assumption_text(s, found.assumption, c->low) + " to " +
           (c->open_high ? "above " : "") + assumption_text(s, found.assumption, c->high);
}

Figure turn_figure(const SensitivityStory& story, const BreakEven& found) {
    const Sensitivity& s = story.found;
    return {.heading = title_of_assumption(s.plan.uncertain[found.assumption]),
            .picture = break_even_chart(s, found, wide_chart),
            .narrow = break_even_chart(s, found, narrow_chart),
            .sentence = told_break_even(s, found) + ' ' + told_runs_of_turn(s, found),
            .twin = break_even_table(s, found)};
}

/// A table of all break-evens, and each as a curve.
std::string turns_part(const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    HtmlTable table{
        .caption = {},
        .head = {"Assumption", "Best estimate", "The decision turns at", "95 % interval", "Range looked at"},
        .rows = {}};
    std::string figures;
    for (const AssumptionSensitivity& row : s.rows) {
        if (!row.turns) continue;
        const Uncertain& u = s.plan.uncertain[row.assumption];
        const auto text = [&](double value) { return escaped(assumption_text(s, row.assumption, value)); };
        table.rows.push_back({code_of(story, row.assumption), text(row.turns->best),
                              escaped(turns_at(s, *row.turns)), escaped(interval_of_turn(s, *row.turns)),
                              text(u.low) + " to " + text(u.high)});
        figures += printed(turn_figure(story, *row.turns));
    }
    if (table.rows.empty())
        return paragraph(
            "Where the decision turns was not looked for. With --break-even it is, for the assumptions "
            "that matter most, or for the one that is named behind it.");
    return paragraph("For each assumption, all others at their best estimates: the value at which " +
                     called(s.base, s.policy) + " and " + called(s.base, 0) +
                     " would change places. Whoever believes that it lies on the other side should decide "
                     "otherwise.") +
           printed(table) + figures;
}

/// The widest bar of the tornado.
const AssumptionSensitivity& widest(const Sensitivity& s) {
    const auto width = [](const AssumptionSensitivity& row) {
        const double moved = std::abs(row.at_high.mean - row.at_low.mean);
        return std::isnan(moved) ? -1 : moved;
    };
    return *std::max_element(s.rows.begin(), s.rows.begin() + static_cast<std::ptrdiff_t>(s.analysed()),
                             [&](const auto& a, const auto& b) { return width(a) < width(b); });
}

std::string alone_part(const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    if (s.analysed() == 0) return {};
    const Reading reading = reading_of(s);
    HtmlTable ends{.caption = "Difference at both ends of the range, all others at their best estimates" +
                              behind_comma(reading.change_unit),
                   .head = {"Assumption", "Low", "Difference (95 %)", "High", "Difference (95 %)"},
                   .rows = {}};
    for (std::size_t i = 0; i < s.analysed(); ++i) {
        const AssumptionSensitivity& row = s.rows[i];
        const Uncertain& u = s.plan.uncertain[row.assumption];
        ends.rows.push_back(
            {code_of(story, row.assumption), escaped(assumption_text(s, row.assumption, u.low)),
             change_with_ends(reading, row.at_low), escaped(assumption_text(s, row.assumption, u.high)),
             change_with_ends(reading, row.at_high)});
    }
    const AssumptionSensitivity& first = widest(s);
    const Uncertain& u = s.plan.uncertain[first.assumption];
    return printed(Figure{.heading = "Each assumption alone, from the low to the high end of its range",
                          .picture = tornado_of(s, wide_chart),
                          .narrow = {},
                          .sentence = title_of_assumption(u) + " moves the difference most: " +
                                      change_with_ends(reading, first.at_low) + " where it is " +
                                      assumption_text(s, first.assumption, u.low) + ", " +
                                      change_with_ends(reading, first.at_high) + " where it is " +
                                      assumption_text(s, first.assumption, u.high) +
                                      ". A bar that passes zero turns the decision.",
                          .twin = ends,
                          .sideways = true});
}

std::string shares_part(const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    if (s.analysed() == 0) return {};
    HtmlTable shares{
        .caption = {}, .head = {"Assumption", "First order (95 %)", "Total (95 %)", "Meaning"}, .rows = {}};
    for (std::size_t i = 0; i < s.analysed(); ++i) {
        const AssumptionSensitivity& row = s.rows[i];
        shares.rows.push_back({code_of(story, row.assumption), share_with_ends(row.first),
                               share_with_ends(row.total),
                               escaped(s.plan.uncertain[row.assumption].field->meaning)});
    }
    if (s.analysed() < s.rows.size())
        shares.rows.push_back({"all " + std::to_string(s.rows.size() - s.analysed()) + " others together",
                               share_with_ends(s.first_of_others), share_with_ends(s.total_of_others), ""});
    return paragraph(told_shares_of_ignorance(s)) + printed(shares);
}

std::string screening_part(const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    std::vector<const AssumptionSensitivity*> order;
    for (const AssumptionSensitivity& row : s.rows)
        if (row.screened) order.push_back(&row);
    if (order.empty()) return {};
    std::ranges::stable_sort(order, std::greater{},
                             [](const auto* row) { return row->screened->mean_square; });
    const Reading reading = reading_of(s);
    HtmlTable table{.caption = {},
                    .head = {"Assumption", "mu*" + behind_comma(reading.change_unit), "95 % interval",
                             "sigma", "mu* of noise"},
                    .rows = {}};
    for (const AssumptionSensitivity* row : std::span(order).first(std::min(order.size(), most_screened))) {
        const MorrisIndex& index = *row->screened;
        table.rows.push_back({code_of(story, row->assumption), deviation_text(reading, index.mu_star.mean),
                              deviation_text(reading, index.mu_star.low) + " to " +
                                  deviation_text(reading, index.mu_star.high),
                              deviation_text(reading, index.sigma), deviation_text(reading, index.of_noise)});
    }
    return paragraph(capitalised(told_screening(s))) +
           folded("The " + std::to_string(table.rows.size()) + " with the largest effects", printed(table));
}

std::string again_part(const SensitivityStory& story) {
    const std::string notes = sensitivity_notes(story);
    std::string files = "<li>" + link("sensitivity.csv") + " a row for each assumption</li>\n<li>" +
                        link("sensitivity.json") + " everything, for programs</li>\n";
    if (story.found.analysed() > 0) files += "<li>" + link("tornado.svg") + " the picture above</li>\n";
    return (notes.empty() ? "" : paragraph(notes, "note")) +
           paragraph("This command gives the same numbers, whatever the number of threads:") + "<pre><code>" +
           escaped(story.again) + "</code></pre>\n<ul class=\"files\">\n" + files + "</ul>\n";
}

struct SensitivityPart {
    std::string_view id, name;
    std::string (*print)(const SensitivityStory&);
};

constexpr SensitivityPart parts_of_page[] = {
    {"uncertainties", "Uncertainties, apart", uncertainties_part},
    {"turns", "What would have to be true", turns_part},
    {"alone", "What each assumption does", alone_part},
    {"shares", "Where the ignorance comes from", shares_part},
    {"screening", "Screening", screening_part},
    {"again", "Run it again", again_part},
};

}  // namespace

std::string sensitivity_report(const SensitivityStory& story) {
    const StudyPlan& plan = story.found.plan;
    std::string links, body;
    for (const SensitivityPart& part : parts_of_page) {
        const std::string inside = part.print(story);
        if (inside.empty()) continue;
        links += "<a href=\"#" + std::string{part.id} + "\">" + escaped(part.name) + "</a>\n";
        body += section(part.id, part.name, inside);
    }
    return whole_page(
        plan.name, "morale sensitivity",
        "<header>\n" + paragraph("Morale · chance, luck and ignorance apart", "eyebrow") + "<h1>" +
            escaped(plan.name) + "</h1>\n" +
            (plan.question.empty() ? "" : paragraph(plan.question, "question")) + "</header>\n<main>\n" +
            section("decision", "Decision",
                    "<p class=\"decision\">" + unbroken(sensitivity_headline(story.found)) + "</p>\n") +
            "<nav aria-label=\"Contents\">\n" + links + "</nav>\n" + body + "</main>\n");
}

}  // namespace morale::page
