// Uses the installed headers and libraries as a stranger's project would.
#include <iostream>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/time.hpp"

int main() {
    using namespace morale;
    const Draws draws(Seed{2026}, 1);
    const double u = draws.uniform(1, 52);
    std::cout << in_hours(span_of_seconds(3600. * exponential(u))) << '\n';
    return u > 0. && u < 1. ? 0 : 1;
}
