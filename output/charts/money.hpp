// What a policy costs and brings, as bars from a zero line: gains to the right, costs to the left. Parts
// are pale; their sum is dark and has its interval. Each bar gives its number.
#pragma once

#include <limits>
#include <string>
#include <vector>

namespace morale {

struct MoneyBar {
    std::string name;
    double value = 0;
    bool sum = false;
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

struct MoneyGroup {
    std::string name;
    std::vector<MoneyBar> bars;
};

struct MoneyChart {
    std::string title;
    std::string description;
    std::string axis;  // "thousand USD a year, difference from status-quo"
    std::string left;  // "costs more"
    std::string right;
    int decimals = 0;
    bool with_signs = true;  // whether numbers have signs: differences do
    std::vector<MoneyGroup> groups;
    double low = 0, high = 0;  // amounts that the axis shows at least, as that of a chart beside it does
    double width = 470;

    /// An amount as the chart writes it, with a sign if it has signs.
    std::string amount(double) const;
};

std::string money_bars(const MoneyChart&);

}  // namespace morale
