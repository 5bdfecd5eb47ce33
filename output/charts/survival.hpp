// Survival curves: the share that is still there after each number of weeks, as steps, with the 95 % interval
// as a band. Kaplan and Meier (1958).
#pragma once

#include <string>
#include <vector>

#include "engine/stats/survival.hpp"

namespace morale {

struct SurvivalCurve {
    std::string name;
    std::size_t series = 0;
    bool band = true;
    std::vector<SurvivalPoint> points;
};

struct Survival {
    std::string title;
    std::string description;
    std::string axis;    // "% still employed"
    std::string across;  // "weeks since hiring"
    std::vector<SurvivalCurve> curves;
    double width = 470;
    double height = 320;
};

std::string survival(const Survival&);

}  // namespace morale
