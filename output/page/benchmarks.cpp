// Turnover of the policies beside that of others.
#include "output/benchmarks.hpp"

#include <cmath>

#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/numbers.hpp"

namespace morale::page {
namespace {

std::string against_all(double low, double high) {
    const std::string first = with_thousands(low / all_industries_turnover, 1);
    return low == high ? first : first + " to " + with_thousands(high / all_industries_turnover, 1);
}

std::string with_interval(const Reading& reading, const Estimate& e) {
    return reading.value(e.mean) +
           (std::isfinite(e.low) ? " (" + reading.value(e.low) + " to " + reading.value(e.high) + ")" : "");
}

}  // namespace

std::string benchmarks(const Study& study) {
    const std::optional<Benchmarked> found = benchmarked(study.result);
    if (!found) return {};
    HtmlTable table{
        .caption = {},
        .head = {"Whose", std::string{metrics()[found->metric].title} + ", " + found->reading.unit,
                 "Times that of all industries", "Source"},
        .rows = {}};
    for (const PolicyResult& policy : study.result.policies) {
        const Estimate& e = policy.total[found->metric];
        if (std::isfinite(e.mean))
            table.rows.push_back({escaped(title_of(policy)), with_interval(found->reading, e),
                                  against_all(e.mean, e.mean), "this study (95 % interval)"});
    }
    for (const Benchmark& row : found->rows)
        table.rows.push_back(
            {escaped(row.who), found->text(row), against_all(row.low, row.high), escaped(row.source)});
    return paragraph(
               "Where this centre stands beside others. The figures of others are quoted, not simulated, "
               "and enter no verdict.") +
           printed(table);
}

}  // namespace morale::page
