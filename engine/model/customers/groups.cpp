#include "engine/model/customers/groups.hpp"

#include <vector>

#include "engine/model/customer_groups.hpp"
#include "engine/model/prospects.hpp"

namespace morale {

namespace {

/// Turns rates into shares that are cumulated; where nothing happens, all groups count by their rows.
void cumulate(std::vector<CustomerRange>& ranges, double CustomerRange::*share) {
    double sum = 0;
    for (const CustomerRange& range : ranges) sum += range.*share;
    double so_far = 0;
    for (CustomerRange& range : ranges) {
        so_far += range.*share;
        range.*share = sum > 0 ? so_far / sum : 0;
    }
}

}  // namespace

void make_ranges(World& w) {
    const Parameters& p = w.p();
    CustomerRanges& ranges = w.customers.ranges;
    const auto groups = static_cast<std::uint32_t>(p.customer_groups.size());
    if (groups <= 1) return;
    const std::vector<std::uint32_t> counts = customers_of_groups(p);
    std::uint32_t first = 0;
    const auto add = [&](std::uint32_t group, std::uint32_t rows) {
        const CustomerGroup& of = p.customer_groups[group];
        if (rows > 0)
            ranges.by_row.push_back({.first = first,
                                     .rows = rows,
                                     .group = group,
                                     .issues = rows * of.issues_per_year,
                                     .churn = rows * of.churn_per_month});
        first += rows;
    };
    for (std::uint32_t group = 0; group < groups; ++group) add(group, counts[group]);
    for (std::uint32_t group = 0; group < groups; ++group) {
        ranges.first_of_prospects.push_back(first - w.customers.at_start);
        add(group, static_cast<std::uint32_t>(prospect_rows(p, group)));
    }
    cumulate(ranges.by_row, &CustomerRange::issues);
    cumulate(ranges.by_row, &CustomerRange::churn);
    ranges.prospects_seen.resize(groups);
    const double margin = margin_per_month(p);
    for (const CustomerGroup& group : p.customer_groups)
        ranges.margin.push_back(margin > 0 ? group.margin_per_month / margin : 1);
}

ProspectId take_next_prospect(World& w, std::uint32_t word) {
    CustomerRanges& ranges = w.customers.ranges;
    if (!ranges.any()) return ProspectId{w.customers.next_prospect++};
    const Parameters& p = w.p();
    const double u = uniform32(word) * prospects_per_month(p);
    double until = 0;
    std::uint32_t group = 0;
    for (std::uint32_t g = 0; g < p.customer_groups.size(); ++g) {
        const double here = prospects_per_month(p, g);
        if (here > 0) group = g;
        until += here;
        if (u < until) break;
    }
    const std::uint32_t seen = ranges.prospects_seen[group]++;
    w.requirements.holds(seen < static_cast<std::uint32_t>(prospect_rows(p, group)),
                         "a group has a row for each of its prospects", w.now);
    return ProspectId{ranges.first_of_prospects[group] + seen};
}

}  // namespace morale
