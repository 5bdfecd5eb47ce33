// Tables on a terminal of what happens to contacts by class, how long they wait, and of customers by group.
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/percentile.hpp"
#include "output/headline_metrics.hpp"
#include "output/padded.hpp"
#include "output/people.hpp"
#include "output/table.hpp"
#include "output/words/numbers.hpp"
#include "output/words/percentile.hpp"

namespace morale {
namespace {

struct Figure {
    std::string_view metric, head;
};
constexpr std::array class_figures = {
    Figure{"contacts_offered", "Offered"}, Figure{"service_level", "Service level"},
    Figure{"asa", "Answered in"},          Figure{"wait_p90", "90 % within"},
    Figure{"abandonment", "Abandoned"},    Figure{"aht", "Handle time"},
};
constexpr std::array customer_figures = {
    Figure{"active_customers", "Customers"}, Figure{"churn", "Churn"},
    Figure{"customers_lost", "Lost"},        Figure{"customers_gained", "Gained"},
    Figure{"customer_value", "Margin"},      Figure{"value_churn", "Margin lost"},
    Figure{"satisfaction", "Satisfaction"},
};

/// What is told apart, and by which figures.
struct Split {
    std::string_view head;
    const std::vector<std::string>& parts;
    std::vector<std::vector<Estimate>> PolicyResult::*totals;  // [metric][part]
    std::span<const Figure> figures;
};

using Line = std::vector<std::string>;

/// The head, its units, and a line for each part and policy.
std::vector<Line> lines_of(const StudyResult& result, const Split& split) {
    const bool several = result.policies.size() > 1;
    std::vector<Line> lines(2);
    lines[0] = {std::string(split.head)};
    if (several) lines[0].emplace_back("policy");
    lines[1].resize(lines[0].size());
    for (const std::string& part : split.parts)
        for (const PolicyResult& policy : result.policies) {
            lines.push_back({&policy == &result.policies.front() ? part : std::string{}});
            if (several) lines.back().push_back(policy.name);
        }
    for (const auto& [name, head] : split.figures) {
        const auto metric = *place_of(name);
        const Reading reading = reading_of(metrics()[metric], 0, money_unit(result.plan->base));
        lines[0].emplace_back(head);
        lines[1].push_back(reading.short_unit);
        for (std::size_t row = 2; row < lines.size(); ++row) {
            const std::size_t c = (row - 2) / result.policies.size(), p = (row - 2) % result.policies.size();
            const Estimate& e = (result.policies[p].*split.totals)[metric][c];
            lines[row].push_back(e.n > 0 ? typed(reading.value(e.mean)) : "-");
        }
    }
    return lines;
}

/// The lines in aligned columns, the first `words` of which hold words and the others numbers.
std::string aligned(const std::vector<Line>& lines, std::size_t words, TextStyle style) {
    std::vector<std::size_t> widths(lines.front().size());
    for (const Line& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], length_of(line[i]));
    std::string text = "\n";
    for (std::size_t row = 0; row < lines.size(); ++row) {
        std::string line;
        for (std::size_t i = 0; i < lines[row].size(); ++i) {
            std::string cell = padded(lines[row][i], widths[i], i >= words);
            if (row == 0 && i == 0) cell = strong(cell, style);
            line += (i > 0 ? "  " : "") + cell;
        }
        text += without_trailing_blanks(line);
    }
    return text + '\n';
}

std::size_t columns_of_words(const StudyResult& result) {
    return result.policies.size() > 1 ? 2 : 1;
}

std::string text_of(const StudyResult& result, const Split& split, TextStyle style) {
    if (split.parts.empty() || result.weeks == 0) return {};
    return aligned(lines_of(result, split), columns_of_words(result), style);
}

/// The percentiles that a terminal has room for: four usual ones and those that goals name.
std::vector<std::size_t> shown_percentiles(const StudyResult& result) {
    constexpr std::array usual = {.5, .9, .95, .99};
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < result.percentiles.size(); ++i) {
        const double share = result.percentiles[i];
        if (std::ranges::count(usual, share) > 0 ||
            std::ranges::any_of(result.plan->goals,
                                [&](const Goal& g) { return percentile_named(g.metric) == share; }))
            shown.push_back(i);
    }
    return shown;
}

/// Whether contacts of the part were answered under any policy. A team whose work another one shares out has
/// none of its own.
bool answers(const StudyResult& result, std::size_t part) {
    return std::ranges::any_of(result.policies, [part](const PolicyResult& policy) {
        return std::ranges::any_of(policy.part_waits[part], [](const Estimate& e) { return e.n > 0; });
    });
}

/// How long the answered contacts of each part of the centre waited at most. Where there is but one part, and
/// no goal about a percentile, the metrics have said it.
std::string waits_text(const StudyResult& result, TextStyle style) {
    const bool asked = std::ranges::any_of(
        result.plan->goals, [](const Goal& goal) { return percentile_named(goal.metric).has_value(); });
    if (result.weeks == 0 || (result.parts.size() < 2 && !asked)) return {};
    const Reading reading = reading_of(*told_metric("wait_p90"), 0, money_unit(result.plan->base));
    const bool several = result.policies.size() > 1;
    const std::vector<std::size_t> shown = shown_percentiles(result);
    std::vector<Line> lines = {{"Waited at most"}, {""}};
    if (several) lines[0].emplace_back("policy"), lines[1].emplace_back();
    for (const std::size_t i : shown) {
        lines[0].push_back(exact_number(percent_of(result.percentiles[i])) + " %");
        lines[1].push_back(reading.short_unit);
    }
    for (std::size_t part = 0; part < result.parts.size(); ++part) {
        if (part > 0 && !answers(result, part)) continue;
        for (const PolicyResult& policy : result.policies) {
            const std::string name = std::string(word_of(result.parts[part].kind)) + ' ' +
                                     name_of(result.plan->base, result.parts[part]);
            const bool first = &policy == &result.policies.front();
            lines.push_back({!first ? "" : part == 0 ? "the whole centre" : name});
            if (several) lines.back().push_back(policy.name);
            for (const std::size_t i : shown) {
                const Estimate& e = policy.part_waits[part][i];
                lines.back().push_back(e.n > 0 ? typed(reading.value(e.mean)) : "-");
            }
        }
    }
    return aligned(lines, columns_of_words(result), style);
}

}  // namespace

std::string classes_text(const StudyResult& result, TextStyle style) {
    return text_of(result,
                   {"By class of contacts", result.classes, &PolicyResult::class_total, class_figures},
                   style) +
           waits_text(result, style) +
           text_of(result,
                   {"By group of customers", result.customer_groups, &PolicyResult::customers_total,
                    customer_figures},
                   style);
}

}  // namespace morale
