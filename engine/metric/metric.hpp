// A metric: a number read off a tape, as a row of a table. Name, unit and definition are the glossary's.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

#include "engine/model/record/half_hours.hpp"
#include "engine/model/record/tape.hpp"
#include "engine/model/record/waits.hpp"

namespace morale {

/// Which direction is good for the centre.
enum class Better { Higher, Lower, Neither };

/// The range of a metric's values, for any week, group and replication; each study checks it
/// (engine/study/checks.hpp). Differences, and money that can be lost, have none. An estimate from some
/// replications stays within it: an interval of the mean is cut there. The mean over all replications lies
/// in the range too, so the cut does not lower how often the interval holds.
struct ValueRange {
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
};
inline constexpr ValueRange within_share{.lowest = 0, .highest = 1};
inline constexpr ValueRange not_negative{.lowest = 0};

struct Metric {
    std::string_view name;     // "service_level"
    std::string_view unit;     // "1", "s", "1/yr", "USD/yr"
    std::string_view title;    // "Service level", for people
    std::string_view meaning;  // one sentence: what it is, over what
    Better better;
    bool headline;  // a column of runs.csv and a row of summary.csv's first table
    int decimals;   // for people; files carry every digit
    bool percent;   // people read it as a percentage
    ValueRange range{};
    bool adds_up = false;  // the centre's value is the sum over the teams and the group of no team
    /// The smallest difference between two policies that a manager would act on, in the metric's unit: a
    /// judgement, for want of better about a hundredth of a scale from 0 to 1. Headline metrics have one;
    /// money has none, because what matters depends on the centre. 0: every difference matters.
    double matters_from = 0;
    /// Computed from the sum of any cells; NaN if there was nothing to measure (0 answered contacts have no
    /// mean wait).
    double (*value)(const Cell&);
    /// As `value`, but from the chances that people faced rather than from what became of them, where the
    /// tape holds both. It has the same mean as `value` and much less noise, so a study estimates the mean
    /// from it. Null: there is no such variant.
    double (*expected)(const Cell&) = nullptr;
    /// Whether a study takes luck with a known chance (engine/study/known_luck.hpp) out of the mean of
    /// `value`.
    bool controlled = false;
    /// For a percentile of waits, which needs the waits themselves and is known for the whole horizon only:
    /// the share of the answered contacts that waited no longer. 0: not a percentile.
    double percentile = 0;
    /// For a figure of single half hours, which is known for the whole horizon only: its value from all of
    /// them together. Null: it is not such a figure.
    double (*of_half_hours)(const HalfHour&) = nullptr;
    /// Whether it is told of classes of contacts too: it is about contacts alone, whoever answers them.
    bool by_class = false;
    /// Whether it is told of groups of customers too: it is about customers alone.
    bool by_customers = false;
};

/// Whether it has no value for a week or a team.
inline bool is_of_whole_horizon(const Metric& metric) {
    return metric.percentile > 0 || metric.of_half_hours;
}

struct Record;  // engine/model/life/simulate.hpp

/// What a tape does not hold and metrics of the whole horizon need.
struct BesideTape {
    Waits waits;         // of all answered contacts
    HalfHour half_hour;  // all half hours together
};
BesideTape beside_tape(const Record&);
/// What stands beside the tape of one class of contacts.
BesideTape beside_tape(const Record&, std::size_t of_class);

/// The value over the whole horizon, from the sum of the cells and what belongs to them.
double value_of(const Metric&, const Cell&, const BesideTape&);

/// All metrics, headline ones first.
std::span<const Metric> metrics();

/// The metric of that name, or null.
const Metric* find_metric(std::string_view name);

/// The row of one of metrics() in it.
std::size_t metric_row(const Metric&);

/// The row of the metric of that name. Requires that there is one: any other name ends the program.
std::size_t metric_row(std::string_view name);

}  // namespace morale
