// The predictions of a class for people: on a terminal, as a page or picture for the projector, and as rows
// for other programs.
#pragma once

#include <string>
#include <vector>

#include "output/classroom/class_results.hpp"

namespace morale {

/// For each lesson a few lines and a histogram; then what was not counted.
std::string class_text(const ClassResults&, int width);

/// What was in the file: "24 codes; 2 blank lines, 1 note and 1 repeated code were left out; 1 line is bad."
std::string told_lines(const ClassResults&);

/// "median 180 s, half of them from 120 s to 260 s", and so on: label and text.
struct ClassFact {
    std::string label, text;
};
std::vector<ClassFact> class_facts(const LessonClass&);

/// One HTML file, large enough to be read from the last row.
std::string class_page(const ClassResults&);

/// The histogram of one lesson as an SVG drawing.
std::string class_picture(const LessonClass&, double width);

/// A row for each part of each prediction: lesson, seed, line, week, prediction, result, score.
std::string class_csv(const ClassResults&);
std::string class_json(const ClassResults&);

}  // namespace morale
