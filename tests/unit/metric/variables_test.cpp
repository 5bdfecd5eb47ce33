#include "engine/causes/variables.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/metric/metric.hpp"

using namespace morale;

TEST_CASE("what shows a variable of the causal diagram is a metric") {
    for (const Variable& variable : variables()) {
        CAPTURE(variable.name, variable.shown);
        CHECK((variable.shown.empty() ||
               std::ranges::find(metrics(), variable.shown, &Metric::name) != metrics().end()));
    }
}
