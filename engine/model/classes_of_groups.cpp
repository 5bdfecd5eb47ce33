#include "engine/model/classes_of_groups.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <string>

namespace morale {

namespace {

constexpr int most_rounds = 1000;
constexpr double close_enough = 1e-10;
constexpr double least_weight = 1e-30;  // where shares cannot be reached, weights fall without end

using Table = std::vector<std::vector<double>>;  // [group][class]

/// [group][class] whether the group uses the class.
std::vector<std::vector<bool>> uses_of(const Parameters& p) {
    std::vector<std::vector<bool>> uses;
    for (const CustomerGroup& group : p.customer_groups) {
        uses.emplace_back();
        for (const ContactClass& one : p.classes)
            uses.back().push_back(group.classes.empty() || std::ranges::count(group.classes, one.name) > 0);
    }
    return uses;
}

/// The weights of the classes, in each group shared out among those that it uses; evenly where none of these
/// has a weight.
Table rows_of(const std::vector<std::vector<bool>>& uses, const std::vector<double>& weight) {
    Table rows;
    for (const std::vector<bool>& of_group : uses) {
        std::vector<double> row(weight.size());
        double sum = 0;
        for (std::size_t c = 0; c < row.size(); ++c)
            if (of_group[c]) sum += row[c] = weight[c];
        const auto used = static_cast<double>(std::ranges::count(of_group, true));
        for (std::size_t c = 0; c < row.size(); ++c)
            if (of_group[c]) row[c] = sum > 0 ? row[c] / sum : 1 / std::max(1., used);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<double> over_groups(const std::vector<double>& issues, const Table& rows, std::size_t classes) {
    std::vector<double> shares(classes);
    for (std::size_t g = 0; g < rows.size(); ++g)
        for (std::size_t c = 0; c < classes; ++c) shares[c] += issues[g] * rows[g][c];
    return shares;
}

}  // namespace

bool groups_choose_classes(const Parameters& p) {
    return !p.classes.empty() && std::ranges::any_of(p.customer_groups, [](const CustomerGroup& group) {
        return !group.classes.empty();
    });
}

std::vector<double> issues_of_groups(const Parameters& p) {
    std::vector<double> issues;
    for (const CustomerGroup& group : p.customer_groups)
        issues.push_back(group.count * group.issues_per_year);
    const double sum = std::accumulate(issues.begin(), issues.end(), 0.);
    for (double& of_group : issues) of_group = sum > 0 ? of_group / sum : 0;
    return issues;
}

std::vector<std::vector<double>> class_shares_of_groups(const Parameters& p) {
    std::vector<double> stated, weight;
    for (const ContactClass& one : p.classes) stated.push_back(one.share);
    const double sum = std::accumulate(stated.begin(), stated.end(), 0.);
    const std::vector<std::vector<bool>> uses = uses_of(p);
    if (sum <= 0) return rows_of(uses, std::vector<double>(p.classes.size(), 1.));
    for (double& share : stated) share /= sum;
    weight = stated;
    const std::vector<double> issues = issues_of_groups(p);
    Table rows = rows_of(uses, weight);
    for (int round = 0; round < most_rounds; ++round) {
        const std::vector<double> found = over_groups(issues, rows, stated.size());
        double miss = 0;
        for (std::size_t c = 0; c < stated.size(); ++c) {
            miss = std::max(miss, std::abs(found[c] - stated[c]));
            if (found[c] > 0) weight[c] *= stated[c] / found[c];
        }
        if (miss < close_enough) break;
        const double largest = std::ranges::max(weight);
        for (std::size_t c = 0; c < weight.size(); ++c)
            if (stated[c] > 0) weight[c] = std::max(weight[c] / largest, least_weight);
        rows = rows_of(uses, weight);
    }
    return rows;
}

std::vector<double> class_shares_by_groups(const Parameters& p) {
    return over_groups(issues_of_groups(p), class_shares_of_groups(p), p.classes.size());
}

}  // namespace morale
