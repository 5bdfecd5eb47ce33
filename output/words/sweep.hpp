// A sweep in words: what its points are called, and which is best how surely.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/sweep.hpp"

namespace morale {

/// "best", "may be best", "worse"; empty for what cannot be said.
std::string_view word_of(AgainstBest);

/// What a varied path is called in a heading: its last key, "share"; as much of the path as is needed where
/// several end alike.
std::string short_name(const Sweep&, std::size_t path);

/// "share 80 %, agents 52".
std::string called(const Sweep&, std::size_t point);

/// The value of a path at a point; empty if it is that of another policy.
std::string value_under(const Sweep&, std::size_t point, std::size_t path, std::size_t policy);

/// "share 80 % under 'notes'"; of a policy whose own values are not varied: "'nothing', of which nothing is
/// varied".
std::string called_under(const Sweep&, std::size_t point, std::size_t policy);

/// Which combination looks best on the first metric, which others are not surely worse, and how many are.
std::string told_best(const Sweep&);

/// A value of a field as it is read along an axis, and its unit there: shares and probabilities in percent.
double number_on_axis(const Field&, double number);
std::string unit_on_axis(const Field&, std::string_view currency);

/// How the values of a path are read along an axis: shares and probabilities in percent, and the others in
/// the field's unit.
struct PathScale {
    bool numbers = true;               // false: at least one value is a word, so they stand side by side
    std::string unit{};                // "%", "USD/h"
    std::vector<double> places{};      // [point], the number to be read, or which word it is
    std::vector<std::string> words{};  // of values side by side, in order of their first point
};
PathScale scale_of(const Sweep&, std::size_t path);

}  // namespace morale
