// What a class has predicted: the codes of its pupils, lesson by lesson, with what is worth telling of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/study/lesson_code.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// A code, and where it stands.
struct ClassAnswer {
    int line = 1;
    LessonAnswer answer;
};

/// A line that is not a code of a known lesson.
struct BadClassLine {
    int line = 1;
    std::string why;  // a clause: "the code is damaged: …"
};

struct LessonClass {
    StudyPlan plan;  // that of the lesson; it has one
    std::vector<ClassAnswer> answers;
};

struct ClassResults {
    std::string file;
    int lines = 0, blank = 0, notes = 0, repeated = 0;
    std::vector<BadClassLine> bad;
    std::vector<LessonClass> lessons;  // in the order in which they come

    int codes() const;  // that count: of all lessons, without repeated and bad ones
};

/// A part of the scale, or a policy, with how many predicted it.
struct ClassBar {
    std::string name;
    int count = 0;
    bool holds_result = false;  // what the run shows is here
};

/// How the predictions lie: by policy for a choice, else by tenths of the scale; for a curve at its last
/// week.
std::vector<ClassBar> class_bars(const LessonClass&);

/// Median and quartiles; NaN without values.
struct ThreePoints {
    double low = 0, middle = 0, high = 0;
};
ThreePoints quartiles_of(std::vector<double> values);

/// What each predicted at a part of a prediction, in the metric's unit: 0 for a number, the week's place for
/// a curve.
std::vector<double> predicted_at(const LessonClass&, std::size_t part);

/// What the runs show there, the mean over the answers; NaN if none has a number.
double shown_at(const LessonClass&, std::size_t part);

std::vector<double> scores_of(const LessonClass&);

/// The seeds of the runs, each once, rising.
std::vector<std::uint64_t> seeds_of(const LessonClass&);

}  // namespace morale
