// The code with which a prediction and its score leave the page of a lesson: a line of text to copy,
//   M1-the-spiral-1-8F3K2Q7DZ0M4C5A9X1E
// version, lesson, seed, and the rest in the digits of Crockford's base 32 (which has no I, L, O and U), with
// a checksum of all of it. A code keeps from mistyping, not from cheating.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/study/lesson.hpp"

namespace morale {

struct LessonAnswer {
    std::string lesson;       // its name: lower-case letters, digits and hyphens
    std::uint64_t seed = 1;   // of the run
    std::uint32_t mark = 0;   // of what was asked: the lowest 16 bits of mark_of()
    std::uint32_t pupil = 0;  // by chance, below 2^20: tells two pupils who predict the same apart
    PredictionKind kind = PredictionKind::Number;
    int score = 0;            // 0 to 100
    Prediction prediction{};  // what was predicted
    // What the run showed. A number or a curve: parts of the scale, NaN if there was none. A choice: the
    // number of the policy that came out best.
    std::vector<double> outcome{};
};

/// The largest position that a code can hold, and the most policies.
inline constexpr int largest_code_position = 4095, most_code_policies = 32;

std::string code_of(const LessonAnswer&);

/// Why a text is not a code that can be read.
enum class NoCode { None, Newer, Damaged };

/// The code in a line of text, which may stand among other words; small letters and I, L and O for 1 and 0
/// are understood.
std::variant<LessonAnswer, NoCode> answer_of(std::string_view line);

/// The name by which codes call the lesson of this scenario file: "library/lessons/the-spiral.yaml" is
/// "the-spiral".
std::string lesson_name(std::string_view file);

}  // namespace morale
