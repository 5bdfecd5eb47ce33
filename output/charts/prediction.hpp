// A prediction beside what a run shows: a number on its scale, with a mark for each replication, or a curve
// over the weeks.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct NumberBeside {
    std::string title;
    std::string description;
    std::string unit;  // of the numbers on the axis; may be empty
    double lowest = 0;
    double highest = 1;
    double predicted = 0;
    double shown = 0;            // NaN: not available
    std::vector<double> single;  // of each replication; those off the scale are left out
    std::string predicted_name;  // "you: 40 s"
    std::string shown_name;
    double width = 640;
};

std::string number_beside(const NumberBeside&);

struct CurveBeside {
    std::string title;
    std::string description;
    std::string up;  // what the axis shows, with unit
    double lowest = 0;
    double highest = 1;
    std::vector<int> weeks;         // at which it was predicted, from 1
    std::vector<double> predicted;  // [weeks]
    std::vector<double> shown;      // [week of the study]; NaN: not available
    std::string predicted_name;
    std::string shown_name;
    double width = 640;
};

std::string curve_beside(const CurveBeside&);

}  // namespace morale
