// Curves over one varied number: a metric's mean at each point with the 95 % interval as a band, one line
// for each policy. Values that are words stand side by side with whiskers, because nothing lies between
// them.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct CurvePoint {
    double x = 0;
    double mean = 0;  // NaN: not available
    double low = 0;   // of its 95 % interval; NaN: none
    double high = 0;
    bool best = false;
};

struct Curve {
    std::string name;
    std::size_t series = 0;          // colour and dashes
    std::vector<CurvePoint> points;  // in order of x
};

/// A line upwards at a value, with words.
struct CurveMark {
    double x = 0;
    std::string words;
    bool strong = false;
};

struct Curves {
    std::string title;
    std::string description;
    std::string up;  // what the axes show, with units
    std::string across;
    std::vector<std::string> words;  // x of 0, 1, 2 …; empty: x is a number
    std::vector<Curve> curves;
    bool from_zero = false;  // whether the axis upwards begins at zero, for amounts that are compared
    bool zero = false;       // whether a line marks zero: for differences
    std::vector<CurveMark> marks{};
    double width = 640;
    double height = 380;
};

std::string curves(const Curves&);

}  // namespace morale
