#include "tools/preflight/classes_told.hpp"

#include <cmath>
#include <limits>
#include <string_view>

#include "engine/metric/metric.hpp"
#include "engine/outlook/team_line.hpp"
#include "output/padded.hpp"
#include "output/words/numbers.hpp"
#include "tools/preflight/outlook_table.hpp"

namespace morale {

namespace {

constexpr double not_known = std::numeric_limits<double>::quiet_NaN();

/// The part of all contacts that each class has.
std::vector<double> parts_of_classes(const Parameters& p) {
    std::vector<double> parts(p.classes.size());
    if (parts.empty()) return parts;
    for (const TeamWork& work : work_of_teams(p))
        for (const std::vector<LineClass>* classes : {&work.classes, &work.mail})
            for (const LineClass& one : *classes) parts[one.queue] += work.share * one.share;
    return parts;
}

double seen_of_class(const Rehearsal& seen, std::string_view metric, std::size_t of_class) {
    const auto row = static_cast<std::size_t>(find_metric(metric) - metrics().data());
    return seen.result.policies.front().class_total[row][of_class].mean;
}

std::string share_or_dash(double share) {
    return std::isfinite(share) ? percent_text(share) : "-";
}

}  // namespace

std::vector<ToldClass> told_classes(const StudyPlan& plan, const CentreOutlook& of_the_base,
                                    const Rehearsal* seen) {
    const std::vector<double> parts = parts_of_classes(plan.base);
    std::vector<ToldClass> told;
    for (std::size_t c = 0; c < parts.size(); ++c) {
        ToldClass& one = told.emplace_back();
        one.name = plan.base.classes[c].name;
        one.offered_per_week =
            seen ? seen_of_class(*seen, "contacts_offered", c) : parts[c] * of_the_base.contacts_per_week;
        one.service_level = seen ? seen_of_class(*seen, "service_level", c) : not_known;
        one.abandoned = seen ? seen_of_class(*seen, "abandonment", c) : not_known;
        one.wait = seen ? seen_of_class(*seen, "mean_wait_all", c) : not_known;
    }
    return told;
}

std::string table_of_classes(const std::vector<ToldClass>& classes) {
    if (classes.empty()) return {};
    std::vector<std::vector<std::string>> rows = {
        {"class of contacts", "offered/wk", "in target", "abandoned", "mean wait"}};
    for (const ToldClass& one : classes)
        rows.push_back({one.name, fixed(one.offered_per_week, 0), share_or_dash(one.service_level),
                        share_or_dash(one.abandoned), std::isfinite(one.wait) ? wait_text(one.wait) : "-"});
    return columns(rows, {Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
}

}  // namespace morale
