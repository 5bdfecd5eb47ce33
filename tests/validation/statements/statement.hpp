// What the model must show, as experiments: each row is a claim with its source, the worlds that test it,
// what is measured and between which bounds it has to lie. A claim is decided by an interval, on seeds that
// were fixed before anybody looked.
#pragma once

#include <functional>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/life/simulate.hpp"
#include "engine/study/plan.hpp"

namespace morale {

inline constexpr double no_limit = std::numeric_limits<double>::infinity();

/// Largely written into one equation, so that the test is of the plumbing; or the work of several.
enum class Cause { Equation, Interplay };

/// Of the page.
enum class Chapter { Statement, Published, Reference, MeanField };

/// Worlds that are run once for all rows that read them.
struct Experiment {
    std::string name;      // of its results
    std::string scenario;  // a document that may extend status-quo.yaml
    int replications = 20;
    /// What the records do not tell: looks into the worlds of one replication, numbered from 1, and gives its
    /// `columns` in order. Counts up its revision when it changes. Empty: the readings are of records.
    std::vector<std::string> columns{};
    std::function<std::vector<double>(const StudyPlan&, int replication)> observe{};
    int revision = 1;
};

/// One number read off one replication: of which policy, and how. In an experiment that observes for itself
/// the name is that of a column.
struct Reading {
    std::string name;
    std::size_t policy = 0;
    std::function<double(const Record&)> value{};
};

struct Statement {
    std::string number;  // "9": as in engine/model/README.md
    Chapter chapter = Chapter::Statement;
    Cause cause{};
    std::string says;
    std::string source;
    Experiment experiment;
    std::vector<Reading> readings;
    std::string measured;
    /// From the means of the readings over replications.
    std::function<double(std::span<const double>)> formula;
    double lowest = -no_limit, highest = no_limit;  // between which the whole interval must lie
    int strong = 0;                                 // so few replications decide it too; 0: they do not
    std::string note{};                             // beside the result: what was found out about it
};

/// The metric over the whole horizon, or over weeks first..last, counted from 1.
Reading reading(std::size_t policy, std::string_view metric, int first = 0, int last = 0);
/// Mean exhaustion at leaving of those who quit.
Reading exhaustion_of_leavers(std::size_t policy);
/// Standard deviation of exhaustion between agents and days.
Reading spread_of_exhaustion(std::size_t policy);

/// Of an experiment that observes for itself.
std::vector<Reading> columns(std::initializer_list<std::string_view> names);

inline double first_of(std::span<const double> m) {
    return m[0];
}
inline double difference(std::span<const double> m) {
    return m[1] - m[0];
}
inline double ratio(std::span<const double> m) {
    return m[1] / m[0];
}
inline double relative_change(std::span<const double> m) {
    return m[1] / m[0] - 1;
}

/// Every statement, in the order of the page.
std::vector<Statement> statements();

std::vector<Statement> recognition_statements();
std::vector<Statement> award_statements();
std::vector<Statement> purpose_statements();
std::vector<Statement> people_statements();
std::vector<Statement> exhaustion_statements();
std::vector<Statement> customer_statements();
std::vector<Statement> issue_statements();
std::vector<Statement> selection_statements();
std::vector<Statement> bundle_statements();
std::vector<Statement> unit_statements();
std::vector<Statement> published_statements();
std::vector<Statement> reference_statements();
std::vector<Statement> mean_field_statements();

}  // namespace morale
