// A lesson: what a pupil is asked before anything is shown, how the answer is given, and what is said of the
// result once it is there. A plan may have one; it changes nothing of what is simulated.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace morale {

/// What a pupil predicts: a number, the policy that comes out best, or a curve over the weeks.
enum class PredictionKind { Number, Choice, Curve };

/// The scale on which a number or a curve is set, in the metric's unit.
struct LessonScale {
    double lowest = 0;
    double highest = 1;
    double step = .01;
};

struct Lesson {
    std::string story;  // what has to be known before; may be empty
    std::string ask;    // what is asked
    PredictionKind kind = PredictionKind::Number;
    std::string metric;
    std::string policy{};  // whose number or curve; empty for a choice
    // A policy: the number is the share of the replications in which the metric of `policy` is below, or
    // above, that of this one. Empty: the number is the mean.
    std::string other{};
    bool below = true;
    LessonScale scale{};  // of a number or a curve
    // What is said once the result is there. Figures stand in braces (lesson_figure.hpp).
    std::string happened;
    std::string why;
    std::vector<std::string> loop{};  // "agents tire", "agents leave" …: each leads to the next, the last to
                                      // the first; may be empty
    std::string exercise;  // what to try next; may be empty
};

/// A slider of a policy card, as the scenario asks for it: a lever or live field and its positions.
struct PlaySlider {
    std::string path;      // "pay.wage", "centre.teams[care].agents"
    std::string policy{};  // on whose card; empty: on every card
    std::string label{};   // empty: from the meaning of the field
    double lowest = 0;     // in the field's unit; not used for words
    double highest = 0;
    double step = 0;
};

/// A curve is predicted at this many weeks, evenly from the first to the last; in a shorter study at every
/// week.
inline constexpr int most_curve_points = 9;

/// The weeks at which a curve is predicted, from 1.
std::vector<int> curve_weeks(int weeks);

/// What a pupil predicts: the position on the scale, from 0; the number of the policy, from 0; or for each of
/// curve_weeks() a hundredth of the scale, from 0 to 100.
using Prediction = std::vector<int>;

/// The last position on the scale.
int last_position(const LessonScale&);

/// From 0 at the lowest value of the scale to 1 at the highest.
double part_of_scale(const LessonScale&, double value);

/// Whether the prediction has as many parts as the lesson asks for in a study of that length with that many
/// policies, each part in its range.
bool can_be_predicted(const Lesson&, const Prediction&, int weeks, std::size_t policies);

/// The value of each part of a prediction of a number or a curve, in the metric's unit.
std::vector<double> predicted_values(const Lesson&, const Prediction&);

/// A mark of what the lesson asks: two lessons that ask something else have other marks, almost always.
std::uint32_t mark_of(const Lesson&, const std::vector<std::string>& policies);

}  // namespace morale
