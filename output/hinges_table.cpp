// The table of what the decision hinges on, for a terminal.
#include <algorithm>
#include <cmath>
#include <vector>

#include "output/people.hpp"
#include "output/table.hpp"
#include "output/words/hinges.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

using Line = std::vector<std::string>;

/// Aligns the first cell to the left, the others to the right.
std::string set(const std::vector<Line>& lines) {
    std::vector<std::size_t> widths(lines.front().size());
    for (const Line& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], line[i].size());
    std::string text;
    for (const Line& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string blanks(widths[i] - line[i].size(), ' ');
            text += i == 0 ? line[i] + blanks : "  " + blanks + line[i];
            if (i + 1 == line.size()) text += '\n';
        }
    return text;
}

}  // namespace

std::string hinges_table(const StudyResult& result, TextStyle style) {
    const Hinges& hinges = result.hinges;
    if (hinges.rows.empty()) return {};
    double largest = 0;
    for (const Hinge& hinge : hinges.rows)
        largest = std::max({largest, std::abs(hinge.when_low), std::abs(hinge.when_high)});
    const Reading reading = reading_of(metrics()[hinges.metric], largest, money_unit(result.plan->base));
    std::vector<Line> lines = {{"assumption", "correlation", "95 % for all", "where low", "where high"}};
    for (const Hinge& hinge : hinges.rows)
        lines.push_back({result.plan->uncertain[hinge.assumption].path,
                         typed(with_thousands(hinge.correlation.mean, 2)),
                         typed(with_thousands(hinge.correlation.low, 2) + ".." +
                               with_thousands(hinge.correlation.high, 2)),
                         typed(reading.change(hinge.when_low)), typed(reading.change(hinge.when_high))});
    return '\n' + strong("What the decision hangs on", style) + '\n' +
           wrapped(hinge_sentence(result), style.width) + set(lines) +
           wrapped("Rank correlation with the difference in " + title(metrics()[hinges.metric]) + " of " +
                       called(result, hinges.policy) +
                       "; that difference in the halves of the replications where "
                       "the assumption is low and high" +
                       (reading.short_unit.empty() ? "." : ", in " + reading.short_unit + "."),
                   style.width);
}

}  // namespace morale
