// Lorenz curves: what the share of people with the least have together. The diagonal is where all have the
// same. Lorenz (1905), Publications of the American Statistical Association 9, 209-219.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct LorenzCurve {
    std::string name;
    std::size_t series = 0;
    std::vector<double> shares;  // at equal steps from 0 to 1; the first is 0, the last 1
};

struct Lorenz {
    std::string title;
    std::string description;
    std::string up;      // "% of all recognitions"
    std::string across;  // "% of agents, those with the fewest first"
    std::vector<LorenzCurve> curves;
    double width = 470;
    double height = 380;
};

std::string lorenz(const Lorenz&);

}  // namespace morale
