#include "tools/cli/sweep_table.hpp"

#include <algorithm>
#include <cmath>

#include "output/encode/json.hpp"
#include "output/people.hpp"
#include "output/tables/sweep.hpp"
#include "output/words/sweep.hpp"
#include "tools/cli/console.hpp"

namespace morale {

namespace {

using TextRows = std::vector<std::vector<std::string>>;

std::string ends_text(const Reading& reading, const Interval& interval, bool of_change) {
    if (!std::isfinite(interval.low)) return "-";
    const auto told = [&](double v) { return of_change ? reading.change(v) : reading.value(v); };
    return typed(told(interval.low) + ".." + told(interval.high));
}

Reading reading_of_rows(const Sweep& sweep, std::span<const SweepRow> rows) {
    double largest = 0;
    for (const SweepRow& row : rows)
        if (std::isfinite(row.value.mean)) largest = std::max(largest, std::abs(row.value.mean));
    return reading_of(metrics()[rows.front().metric], largest, money_unit(sweep.plan->base));
}

/// The rows of one metric as a table.
std::string table_of(const Sweep& sweep, std::span<const SweepRow> rows) {
    const Reading reading = reading_of_rows(sweep, rows);
    const bool policies = sweep.plan->policies.size() > 1;
    TextRows lines(1);
    for (std::size_t d = 0; d < sweep.paths.size(); ++d) lines[0].push_back(short_name(sweep, d));
    if (policies) lines[0].emplace_back("policy");
    const std::string unit = reading.short_unit.empty() ? "" : ", " + reading.short_unit;
    lines[0].push_back(std::string(metrics()[rows.front().metric].title) + unit);
    for (const char* head : {"95 % interval", "difference", "its 95 % interval", ""})
        lines[0].emplace_back(head);
    for (const SweepRow& row : rows) {
        if (is_repeated(sweep, row)) continue;
        std::vector<std::string>& line = lines.emplace_back();
        const std::string& policy = sweep.plan->policies[row.policy].name;
        for (std::size_t d = 0; d < sweep.paths.size(); ++d) {
            const bool is_of_it = sweep.paths[d].policy.empty() || sweep.paths[d].policy == policy;
            line.push_back(is_of_it ? sweep.points[row.point][d].text : "-");
        }
        if (policies) line.push_back(sweep.plan->policies[row.policy].name);
        line.push_back(std::isfinite(row.value.mean) ? typed(reading.value(row.value.mean)) : "-");
        line.push_back(ends_text(reading, row.value, false));
        line.push_back(row.point == 0 ? "" : typed(reading.change(row.change.mean)));
        line.push_back(row.point == 0 ? "" : ends_text(reading, row.change, true));
        line.emplace_back(word_of(row.ranking));
    }
    std::vector<Align> align(lines[0].size(), Align::Right);
    align.back() = Align::Left;
    if (policies) align[sweep.paths.size()] = Align::Left;
    return columns(lines, align);
}

}  // namespace

std::string sweep_text(const Sweep& sweep, int width) {
    std::string text = wrapped(told_best(sweep), width, 0) + '\n';
    const std::size_t each = sweep.points.size() * sweep.plan->policies.size();
    for (std::size_t m = 0; m < sweep.metrics.size(); ++m)
        text += '\n' + table_of(sweep, std::span(sweep.rows).subspan(m * each, each));
    return text + '\n' +
           wrapped(
               "difference: from the first point, under the same policy and luck, by itself. best: it looks "
               "best; may be best: not surely worse than that, all at once; worse: surely.",
               width, 0) +
           '\n';
}

std::string sweep_json(const Sweep& sweep, const std::string& folder) {
    std::string rows;
    RowSink sink(rows, json::on_one_line(), tables::sweep_columns(sweep));
    tables::sweep(sink, sweep);
    sink.finish();
    std::vector<std::string> paths;
    for (const SweptPath& path : sweep.paths) paths.push_back(path.name());
    const SweepRow* best = best_of(sweep);
    json::Members members{
        {"scenario", json::text(sweep.plan->name)},
        {"varied", json::list_of_texts(paths)},
        {"points", std::to_string(sweep.points.size())},
        {"decided_on", json::text(metrics()[sweep.metrics.front()].name)},
        {"told", json::text(told_best(sweep))},
        {"best_point", best ? std::to_string(best->point + 1) : "null"},
        {"best_policy", best ? json::text(sweep.plan->policies[best->policy].name) : "null"},
        {"folder", json::text(folder)},
        {"rows", rows}};
    return json::object(members) + '\n';
}

}  // namespace morale
