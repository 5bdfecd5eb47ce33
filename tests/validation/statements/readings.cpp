// What is read off the record of a replication, and the list of all statements.
#include <cmath>
#include <stdexcept>

#include "engine/metric/metric.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

Cell weeks_of(const Tape& tape, int first, int last) {
    if (first == 0) return tape.total();
    Cell all;
    for (int week = first - 1; week < last; ++week) all.add(tape.week(week));
    return all;
}

std::string name_of(std::size_t policy, std::string_view what) {
    return std::string(what) + "[" + std::to_string(policy) + "]";
}

}  // namespace

Reading reading(std::size_t policy, std::string_view metric, int first, int last) {
    const Metric* row = find_metric(metric);
    if (row == nullptr) throw std::runtime_error("no metric " + std::string(metric));
    std::string name = name_of(policy, metric);
    if (first > 0) name += std::to_string(first) + ".." + std::to_string(last);
    return {std::move(name), policy,
            [row, first, last](const Record& r) { return row->value(weeks_of(r.tape, first, last)); }};
}

Reading exhaustion_of_leavers(std::size_t policy) {
    return {name_of(policy, "exhaustion of leavers"), policy, [](const Record& r) {
                double sum = 0, n = 0;
                for (const Spell& spell : r.ledger.spells)
                    if (spell.why == Leaving::Quit) sum += static_cast<double>(spell.exhaustion), n += 1;
                return sum / n;
            }};
}

Reading spread_of_exhaustion(std::size_t policy) {
    return {name_of(policy, "spread of exhaustion"), policy, [](const Record& r) {
                const Moments m = r.tape.total().spread(Spread::Exhaustion);
                return std::sqrt(m.squares / m.n - m.mean() * m.mean());
            }};
}

std::vector<Reading> columns(std::initializer_list<std::string_view> names) {
    std::vector<Reading> readings;
    for (const std::string_view name : names) readings.push_back({.name = std::string(name)});
    return readings;
}

std::vector<Statement> statements() {
    std::vector<Statement> all;
    for (const auto& part :
         {recognition_statements(), award_statements(), purpose_statements(), people_statements(),
          exhaustion_statements(), customer_statements(), issue_statements(), selection_statements(),
          bundle_statements(), unit_statements(), published_statements(), reference_statements(),
          mean_field_statements()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace morale
