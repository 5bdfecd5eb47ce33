// A forest plot: differences from one policy, one row each, with their intervals. The zero line means "as
// that policy", the shaded zone differences too small to matter. A thick bar is the interval by itself, the
// thin one holds for all rows at once; a full dot is decided, an open one is not. Every row gives its
// numbers. Cleveland (1985), The Elements of Graphing Data; Lewis and Clarke (2001), BMJ 322, 1479-1480.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct ForestRow {
    std::string name;
    double difference = 0;
    double low = 0;  // holds for all rows at once
    double high = 0;
    double own_low = 0;  // holds by itself
    double own_high = 0;
    std::string verdict;  // "better"
    bool decided = false;
};

struct Forest {
    std::string title;
    std::string description;
    std::string axis;   // "difference in turnover from status-quo, percentage points"
    std::string left;   // what lies to the left of zero: "better"
    std::string right;  // and to the right
    double care = 0;    // differences up to this do not matter
    int decimals = 1;
    std::vector<ForestRow> rows;
    double width = 470;  // from 640 on, names and numbers are beside the plot, else above each row
};

std::string forest(const Forest&);

}  // namespace morale
