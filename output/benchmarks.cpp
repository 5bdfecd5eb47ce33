#include "output/benchmarks.hpp"

#include "output/headline_metrics.hpp"

namespace morale {
namespace {

/// "30.0" is "30".
std::string without_zeros(std::string text) {
    constexpr std::string_view zeros = ".0";
    if (text.ends_with(zeros)) text.resize(text.size() - zeros.size());
    return text;
}

}  // namespace

std::string Benchmarked::text(const Benchmark& row) const {
    const std::string low = without_zeros(reading.value(row.low));
    return row.low == row.high ? low : low + " to " + without_zeros(reading.value(row.high));
}

std::optional<Benchmarked> benchmarked(const StudyResult& result) {
    const std::optional<std::size_t> turnover = place_of("turnover");
    if (!turnover || !result.plan->base.mechanisms.attrition || !is_available(result, *turnover)) return {};
    Benchmarked found{.metric = *turnover, .reading = reading_of(result, *turnover), .rows = {}};
    for (const Benchmark& row : benchmarks)
        if (row.metric == metrics()[*turnover].name) found.rows.push_back(row);
    return found;
}

std::string benchmarks_text(const StudyResult& result, TextStyle style) {
    const std::optional<Benchmarked> found = benchmarked(result);
    if (!found) return {};
    std::string text = std::string{metrics()[found->metric].title} + " of others, " + found->reading.unit;
    char before = ':';
    for (const Benchmark& row : found->rows) {
        text += before + (' ' + std::string{row.who}) + ' ' + found->text(row);
        before = ';';
    }
    return wrapped(text + '.', style.width);
}

}  // namespace morale
