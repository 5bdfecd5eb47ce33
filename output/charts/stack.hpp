// Stacked bars: what a whole is made of, one bar for each row, on one scale. The parts have the same order
// and colours in each row and are named above; a part gives its number where there is room.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct StackRow {
    std::string name;
    std::vector<double> parts;  // [part], at least 0
};

struct Stack {
    std::string title;
    std::string description;
    std::string axis;  // "agents who leave in a year, of 100 employed"
    std::vector<std::string> parts;
    std::vector<StackRow> rows;
    int decimals = 0;
    double width = 640;
};

std::string stack(const Stack&);

}  // namespace morale
