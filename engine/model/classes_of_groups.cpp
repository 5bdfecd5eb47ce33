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

using Table = std::vector<std::vector<double>>;  // [group][class]

bool uses(const CustomerGroup& group, const ContactClass& one) {
    return group.classes.empty() || std::ranges::count(group.classes, one.name) > 0;
}

/// The weights of the classes, in each group shared out among those that it uses.
Table rows_of(const Parameters& p, const std::vector<double>& weight) {
    Table rows;
    for (const CustomerGroup& group : p.customer_groups) {
        std::vector<double> row(p.classes.size());
        double sum = 0;
        for (std::size_t c = 0; c < row.size(); ++c)
            if (uses(group, p.classes[c])) sum += row[c] = weight[c];
        if (sum > 0)
            for (double& share : row) share /= sum;
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
    if (sum <= 0) return rows_of(p, std::vector<double>(p.classes.size(), 1.));
    for (double& share : stated) share /= sum;
    weight = stated;
    const std::vector<double> issues = issues_of_groups(p);
    Table rows = rows_of(p, weight);
    for (int round = 0; round < most_rounds; ++round) {
        const std::vector<double> found = over_groups(issues, rows, stated.size());
        double miss = 0;
        for (std::size_t c = 0; c < stated.size(); ++c) {
            miss = std::max(miss, std::abs(found[c] - stated[c]));
            if (found[c] > 0) weight[c] *= stated[c] / found[c];
        }
        if (miss < close_enough) break;
        rows = rows_of(p, weight);
    }
    return rows;
}

std::vector<double> class_shares_by_groups(const Parameters& p) {
    return over_groups(issues_of_groups(p), class_shares_of_groups(p), p.classes.size());
}

}  // namespace morale
