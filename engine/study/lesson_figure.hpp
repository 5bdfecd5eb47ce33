// Figures in the texts of a lesson, made from the run: "callers waited {asa of eleven}". Between braces
// stands
//   asa of eleven                             its mean over the replications
//   exhaustion of neglect in week 52          of that week
//   turnover of notes against nothing         by how much it is higher or lower
//   lowest turnover of notes                  of one replication; highest as well
//   how often turnover of notes below nothing in how many replications; above as well
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace morale {

struct LessonFigure {
    enum class Kind { Mean, Week, Against, Lowest, Highest, Below, Above } kind = Kind::Mean;
    std::size_t metric = 0;  // in metrics()
    std::size_t policy = 0;
    std::size_t other = 0;  // of Against, Below and Above
    int of_week = 0;        // of Week, from 1
};

/// Why a text in braces is not a figure, and the piece of it that is wrong.
struct NoFigure {
    enum class Why { Form, Metric, Policy, Week } why;
    std::string_view piece;
};

/// Reads what stands between braces. `weeks` is the horizon.
std::variant<LessonFigure, NoFigure> figure_of(std::string_view text, std::span<const std::string> policies,
                                               int weeks);

/// A piece of a text: words, or what stands between braces.
struct TextPiece {
    std::string_view text;
    bool is_figure = false;
};

/// The pieces of a text in order. A brace that is not closed begins a figure that reaches to the end.
std::vector<TextPiece> pieces_of_text(std::string_view text);

}  // namespace morale
