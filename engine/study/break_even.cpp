#include "engine/study/break_even.hpp"

namespace morale {

BreakEven break_even(const DesignRun& run, std::size_t assumption, int replications) {
    TurnSearch search(run.plan, assumption);
    while (!search.wanted().empty()) {
        std::vector<DesignPoint> points;
        for (const double value : search.wanted())
            points.push_back({.settings = {{assumption, value}}, .first = 1, .repeats = replications});
        search.take(differences_at(run, points));
    }
    return search.found();
}

}  // namespace morale
