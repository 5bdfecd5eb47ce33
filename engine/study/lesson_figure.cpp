#include "engine/study/lesson_figure.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "engine/language/text.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

namespace {

using FigureKind = LessonFigure::Kind;

/// Takes the word off the front of the text, if it stands there.
bool take_word(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word) || (text.size() > word.size() && text[word.size()] != ' ')) return false;
    text = trimmed(text.substr(word.size()));
    return true;
}

/// Where the word stands by itself, counted from the front, from `from` on.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from = 0) {
    for (std::size_t at = text.find(word, from); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if (at > 0 && text[at - 1] == ' ' && end < text.size() && text[end] == ' ') return at;
    }
    return text.npos;
}

std::optional<std::size_t> policy_named(std::string_view name, std::span<const std::string> policies) {
    const auto at = std::ranges::find(policies, name);
    if (at == policies.end()) return std::nullopt;
    return static_cast<std::size_t>(at - policies.begin());
}

/// "notes against nothing" cut in two at a word between the names of two policies, which may contain that
/// word as well: the cut that leaves two policies counts, else the first one.
struct TwoNames {
    std::string_view left, right;
};
std::optional<TwoNames> cut_at(std::string_view text, std::string_view word,
                               std::span<const std::string> policies) {
    std::optional<TwoNames> first;
    for (std::size_t at = find_word(text, word); at != text.npos; at = find_word(text, word, at + 1)) {
        const TwoNames names{trimmed(text.substr(0, at)), trimmed(text.substr(at + word.size()))};
        if (policy_named(names.left, policies) && policy_named(names.right, policies)) return names;
        if (!first) first = names;
    }
    return first;
}

std::variant<LessonFigure, NoFigure> with_other(LessonFigure figure, const TwoNames& names, FigureKind kind,
                                                std::span<const std::string> policies) {
    const auto left = policy_named(names.left, policies), right = policy_named(names.right, policies);
    if (!left || !right) return NoFigure{NoFigure::Why::Policy, left ? names.right : names.left};
    figure.kind = kind;
    figure.policy = *left;
    figure.other = *right;
    return figure;
}

std::variant<LessonFigure, NoFigure> of_one_week(LessonFigure figure, const TwoNames& names,
                                                 std::span<const std::string> policies, int weeks) {
    const auto policy = policy_named(names.left, policies);
    if (!policy) return NoFigure{NoFigure::Why::Policy, names.left};
    std::string_view number = names.right;
    if (!take_word(number, "week")) return NoFigure{NoFigure::Why::Form, names.right};
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), figure.of_week);
    if (error != std::errc{} || end != number.data() + number.size() || figure.of_week < 1 ||
        figure.of_week > weeks)
        return NoFigure{NoFigure::Why::Week, number.empty() ? names.right : number};
    figure.kind = FigureKind::Week;
    figure.policy = *policy;
    return figure;
}

}  // namespace

std::variant<LessonFigure, NoFigure> figure_of(std::string_view text, std::span<const std::string> policies,
                                               int weeks) {
    const std::string_view whole = trimmed(text);
    std::string_view rest = whole;
    LessonFigure figure;
    bool counts = false;
    if (take_word(rest, "how")) {
        if (!take_word(rest, "often")) return NoFigure{NoFigure::Why::Form, whole};
        counts = true;
    } else if (take_word(rest, "lowest")) {
        figure.kind = FigureKind::Lowest;
    } else if (take_word(rest, "highest")) {
        figure.kind = FigureKind::Highest;
    }
    const std::size_t of = find_word(rest, "of");
    if (of == rest.npos) return NoFigure{NoFigure::Why::Form, whole};
    const std::string_view metric = trimmed(rest.substr(0, of)), of_whom = trimmed(rest.substr(of + 2));
    const auto row = std::ranges::find(metrics(), metric, &Metric::name);
    if (row == metrics().end()) return NoFigure{NoFigure::Why::Metric, metric};
    figure.metric = static_cast<std::size_t>(row - metrics().begin());
    if (counts) {
        if (const auto names = cut_at(of_whom, "below", policies))
            return with_other(figure, *names, FigureKind::Below, policies);
        if (const auto names = cut_at(of_whom, "above", policies))
            return with_other(figure, *names, FigureKind::Above, policies);
        return NoFigure{NoFigure::Why::Form, whole};
    }
    if (const auto policy = policy_named(of_whom, policies)) {
        figure.policy = *policy;
        return figure;
    }
    if (figure.kind == FigureKind::Mean) {
        if (const auto names = cut_at(of_whom, "against", policies))
            return with_other(figure, *names, FigureKind::Against, policies);
        if (const auto names = cut_at(of_whom, "in", policies); names && names->right.starts_with("week"))
            return of_one_week(figure, *names, policies, weeks);
    }
    return NoFigure{NoFigure::Why::Policy, of_whom};
}

std::vector<TextPiece> pieces_of_text(std::string_view text) {
    std::vector<TextPiece> pieces;
    while (!text.empty()) {
        const std::size_t open = std::min(text.find('{'), text.size());
        if (open > 0) pieces.push_back({text.substr(0, open)});
        if (open == text.size()) break;
        const std::size_t close = std::min(text.find('}', open), text.size());
        pieces.push_back({text.substr(open + 1, close - open - 1), true});
        text = text.substr(std::min(close + 1, text.size()));
    }
    return pieces;
}

}  // namespace morale
