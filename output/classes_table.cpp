#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "output/headline_metrics.hpp"
#include "output/padded.hpp"
#include "output/people.hpp"
#include "output/table.hpp"

namespace morale {
namespace {

struct ClassFigure {
    std::string_view metric, head;
};
constexpr std::array class_figures = {
    ClassFigure{"contacts_offered", "Offered"}, ClassFigure{"service_level", "Service level"},
    ClassFigure{"asa", "Answered in"},          ClassFigure{"wait_p90", "90 % within"},
    ClassFigure{"abandonment", "Abandoned"},    ClassFigure{"aht", "Handle time"},
};

using Line = std::vector<std::string>;

/// The head, its units, and a line for each class and policy.
std::vector<Line> lines_of(const StudyResult& result) {
    const bool several = result.policies.size() > 1;
    std::vector<Line> lines(2);
    lines[0] = several ? Line{"By class of contacts", "policy"} : Line{"By class of contacts"};
    lines[1].resize(lines[0].size());
    for (std::size_t c = 0; c < result.classes.size(); ++c)
        for (const PolicyResult& policy : result.policies) {
            lines.push_back({&policy == &result.policies.front() ? result.classes[c] : std::string{}});
            if (several) lines.back().push_back(policy.name);
        }
    for (const auto& [name, head] : class_figures) {
        const auto metric = *place_of(name);
        const Reading reading = reading_of(metrics()[metric], 0, money_unit(result.plan->base));
        lines[0].emplace_back(head);
        lines[1].push_back(reading.short_unit);
        for (std::size_t row = 2; row < lines.size(); ++row) {
            const std::size_t c = (row - 2) / result.policies.size(), p = (row - 2) % result.policies.size();
            const Estimate& e = result.policies[p].class_total[metric][c];
            lines[row].push_back(e.n > 0 ? typed(reading.value(e.mean)) : "-");
        }
    }
    return lines;
}

}  // namespace

std::string classes_text(const StudyResult& result, TextStyle style) {
    if (result.classes.empty() || result.weeks == 0) return {};
    const std::vector<Line> lines = lines_of(result);
    const std::size_t words = result.policies.size() > 1 ? 2 : 1;  // columns of words come first
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

}  // namespace morale
