#include "engine/metric/balance.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "engine/metric/group_laws.hpp"
#include "engine/metric/metric.hpp"
#include "engine/metric/split_sums.hpp"

namespace morale {

namespace {

bool has_all_groups(const Tape& tape) {
    const auto groups = static_cast<std::size_t>(std::max(tape.groups, 0));
    return tape.at_start.size() == groups && tape.at_end.size() == groups &&
           tape.found_at_start.size() == groups && tape.found_at_end.size() == groups &&
           tape.cells.size() == groups * static_cast<std::size_t>(std::max(tape.weeks, 0));
}

/// How many numbers of two cells differ, not counting rounding in sums.
double different(const Cell& a, const Cell& b) {
    double n = 0;
    const auto look = [&](std::string_view unit, double left, double right) {
        n += !Law{.name = "", .says = "", .unit = unit, .rounded = rounded_sums, .left = left, .right = right}
                  .holds();
    };
    for (std::size_t i = 0; i < a.counts.size(); ++i) n += a.counts[i] != b.counts[i];
    for (std::size_t i = 0; i < a.areas.size(); ++i) look("s", a.areas[i], b.areas[i]);
    for (std::size_t i = 0; i < a.sums.size(); ++i) look("", a.sums[i], b.sums[i]);
    for (std::size_t i = 0; i < a.spreads.size(); ++i) look("", a.spreads[i].n, b.spreads[i].n);
    look("s", a.seconds, b.seconds);
    return n;
}

/// A metric that is not available adds nothing.
double nothing_if_none(double value) {
    return std::isnan(value) ? 0 : value;
}

void add_sums(const Tape& tape, std::vector<Law>& out) {
    const Cell by_week = tape.total();
    std::vector<Cell> groups;
    Cell by_group;
    for (int g = 0; g < tape.groups; ++g) {
        groups.push_back(tape.group(g));
        by_group.add_group(groups.back());
    }
    out.push_back({"sums", "everything added up by week first = by team first", "numbers that differ",
                   exact_counts, whole_centre_group, different(by_week, by_group), 0});
    for (const Metric& metric : metrics()) {
        if (!metric.adds_up) continue;
        double sum = 0;
        for (const Cell& cell : groups) sum += nothing_if_none(metric.value(cell));
        out.push_back(
            {metric.name, "the metric of the centre = its sum over the teams and what belongs to none",
             metric.unit, rounded_sums, whole_centre_group, nothing_if_none(metric.value(by_week)), sum});
    }
}

}  // namespace

std::vector<Law> laws_of(const Record& record) {
    const Tape& tape = record.tape;
    if (!has_all_groups(tape))
        return {{.name = "groups",
                 .says = "the tape has each group's levels and contacts at start and end",
                 .unit = "",
                 .rounded = exact_counts,
                 .group = whole_centre_group,
                 .left = 0,
                 .right = 1}};
    std::vector<Law> laws;
    add_group_laws(record, laws);
    add_sums(tape, laws);
    add_split_sums(record, laws);
    return laws;
}

std::vector<Law> imbalances(const Record& record) {
    std::vector<Law> broken = laws_of(record);
    std::erase_if(broken, [](const Law& law) { return law.holds(); });
    return broken;
}

}  // namespace morale
