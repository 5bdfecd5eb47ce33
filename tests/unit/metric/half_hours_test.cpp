#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/model/life/simulate.hpp"

using namespace morale;

namespace {

/// Two teams in one half hour each; the second also has a class of its own.
Record two_half_hours() {
    Record record;
    record.of_teams = {.groups = 2, .cells = std::vector<HalfHour>(2 * half_hours_of_week)};
    record.of_teams.cells[20] = {.with_contacts = 4, .met = 3};
    record.of_teams.cells[half_hours_of_week + 21] = {.with_contacts = 6, .met = 1};
    record.of_classes = {.groups = 1, .cells = std::vector<HalfHour>(half_hours_of_week)};
    record.of_classes.cells[21] = {.with_contacts = 6, .met = 1};
    record.waits.resize(2);
    return record;
}

}  // namespace

TEST_CASE("the share of half hours that kept the promise is a metric of the whole horizon") {
    const Record record = two_half_hours();
    const Metric& met = *find_metric("half_hours_met");
    CHECK(is_of_whole_horizon(met));
    CHECK(value_of(met, {}, beside_tape(record)) == .4);
    CHECK(value_of(met, {}, beside_tape(record, 0)) == Approx(1. / 6));
    CHECK(std::isnan(met.value({})));
    CHECK_FALSE(is_of_whole_horizon(*find_metric("occupancy")));
    CHECK(is_of_whole_horizon(*find_metric("wait_p90")));
}
