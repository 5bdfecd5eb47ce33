// Points and weights that integrate smooth functions over a standard normal law (Gauss-Hermite).
#pragma once

#include <array>

namespace morale {

struct NormalNode {
    double z, weight;
};

inline constexpr std::array three_nodes = {NormalNode{-1.7320508075688772, 1. / 6}, NormalNode{0, 2. / 3},
                                           NormalNode{1.7320508075688772, 1. / 6}};
inline constexpr std::array five_nodes = {
    NormalNode{-2.856970013872806, .01125741132772069}, NormalNode{-1.355626179974266, .2220759220056126},
    NormalNode{0, .5333333333333333}, NormalNode{1.355626179974266, .2220759220056126},
    NormalNode{2.856970013872806, .01125741132772069}};
inline constexpr std::array seven_nodes = {
    NormalNode{-3.750439717725742, 5.482688559722e-4}, NormalNode{-2.366759410734541, 3.075712396758e-2},
    NormalNode{-1.154405394739968, .2401231786050127}, NormalNode{0, .4571428571428571},
    NormalNode{1.154405394739968, .2401231786050127},  NormalNode{2.366759410734541, 3.075712396758e-2},
    NormalNode{3.750439717725742, 5.482688559722e-4}};

}  // namespace morale
