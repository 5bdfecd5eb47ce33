// What the model must show, as experiments: each row is a claim with its source, the scenario that tests it,
// what is measured and between which bounds it has to lie. A claim is decided by an interval, on seeds that
// were fixed before anybody looked.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/simulate.hpp"
#include "engine/stats/interval.hpp"

namespace morale {

/// Largely written into one equation, so that the test is of the plumbing; or the work of several.
enum class Cause { Equation, Interplay };

/// One number read off one replication: of which policy, and how.
struct Reading {
    std::size_t policy = 0;
    std::function<double(const Record&)> value;
};

struct Statement {
    std::string number;  // as in engine/model/README.md: "1"
    Cause cause{};
    std::string says;
    std::string source;
    std::string scenario;  // a document that may extend status-quo.yaml
    int replications = 20;
    std::vector<Reading> readings;
    std::string measured;
    /// From the means of the readings over replications.
    std::function<double(std::span<const double>)> formula;
    double lowest = 0, highest = 0;  // between which the whole interval must lie
    bool strong = false;             // decided by a quarter of the replications too
};

/// The metric over the whole horizon, or over weeks first..last, counted from 1.
Reading reading(std::size_t policy, std::string_view metric, int first = 0, int last = 0);

/// Mean exhaustion at leaving of those who quit.
Reading exhaustion_of_leavers(std::size_t policy);
/// Standard deviation of exhaustion between agents and days.
Reading spread_of_exhaustion(std::size_t policy);

/// Every statement, in the order of the page.
std::vector<Statement> statements();

std::vector<Statement> recognition_statements();
std::vector<Statement> purpose_statements();
std::vector<Statement> people_statements();
std::vector<Statement> customer_statements();
std::vector<Statement> bundle_statements();

}  // namespace morale
