#include "engine/language/uncertain_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/distribution_text.hpp"
#include "engine/language/names.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/currency.hpp"

namespace morale {

namespace {

constexpr std::string_view uncertain_word = "uncertain";
constexpr std::string_view from_evidence = "evidence";
constexpr std::string_view source_key = "source";
constexpr int most_wrong_letters = 2;  // in the word

/// A piece of the text, and where it begins.
struct Piece {
    std::string_view text;
    std::size_t from = 0;
};

Piece trimmed_piece(std::string_view whole, std::size_t from, std::size_t to) {
    while (from < to && whole[from] == ' ') ++from;
    while (to > from && whole[to - 1] == ' ') --to;
    return {whole.substr(from, to - from), from};
}

Fault at(const Piece& piece, Fault fault) {
    fault.from = piece.from;
    fault.length = std::max<std::size_t>(piece.text.size(), 1);
    return fault;
}

Fault wrong(std::string message, std::string hint) {
    return {"E0215", std::move(message), std::move(hint)};
}

/// The field of the mean, if the field is a distribution; else the field itself.
Field field_of_range(const Field& field) {
    Field range = field;
    if (is_distribution(field)) range.dimension = Dimension::Duration;
    return range;
}

/// An example of a range, or the word for what the catalogue says.
std::string example_or_evidence(const Field& field) {
    return uncertain_example(field) + " or uncertain(evidence)";
}

/// What to write instead of a piece that cannot be read.
std::string in_place_of(const Piece& piece, const std::string& otherwise) {
    constexpr std::array words = {from_evidence};
    return nearest_word(piece.text, words).empty() ? otherwise : "did you mean 'evidence'?";
}

/// The word before the parenthesis, right or wrong.
Piece head_of(std::string_view text) {
    return trimmed_piece(text, 0, std::min(text.find_first_of("([ "), text.size()));
}

/// Whether there is a range outside parentheses.
bool holds_range(std::string_view text) {
    const std::size_t open = std::min(text.find('('), text.size());
    const std::size_t close = text.rfind(')');
    return text.substr(0, open).find("..") != std::string_view::npos ||
           (close < text.size() && text.substr(close).find("..") != std::string_view::npos);
}

/// The first comma in [from, to) outside parentheses.
std::size_t comma(std::string_view text, std::size_t from, std::size_t to) {
    int depth = 0;
    for (std::size_t i = from; i < to; ++i) {
        if (text[i] == '(') ++depth;
        if (text[i] == ')') --depth;
        if (text[i] == ',' && depth == 0) return i;
    }
    return to;
}

/// Whether it is "source=…".
bool is_source(const Piece& piece) {
    const std::size_t equals = piece.text.find('=');
    return equals != std::string_view::npos && trimmed(piece.text.substr(0, equals)) == source_key;
}

/// What is in the parentheses: best estimate, range and source; a missing one is empty.
struct Arguments {
    Piece best, range, source;
};

Result<Arguments> split(const Field& field, std::string_view text) {
    if (const Piece head = head_of(text); head.text != uncertain_word)
        return at(head, wrong(in_quotes(head.text) + " is no word here", "did you mean 'uncertain'?"));
    if (text == uncertain_word) return wrong(in_quotes(text) + " says no values", example_or_evidence(field));
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos)
        return wrong(in_quotes(text) + " has no parentheses", example_or_evidence(field));
    if (text.back() != ')')
        return wrong(in_quotes(text) + " is not closed by a parenthesis", example_or_evidence(field));
    Arguments out;
    std::size_t from = open + 1;
    const std::size_t end = text.size() - 1;
    for (int i = 0; from < end; ++i) {
        std::size_t to = comma(text, from, end);
        Piece piece = trimmed_piece(text, from, to);
        if (is_source(piece)) {  // it may contain commas, so it comes last
            piece = trimmed_piece(text, text.find('=', from) + 1, end);
            if (piece.text.size() > 1 && piece.text.find('"', 1) == piece.text.size() - 1 &&
                piece.text.front() == '"')
                piece = {piece.text.substr(1, piece.text.size() - 2), piece.from + 1};
            out.source = piece;
            return out;
        }
        const std::string_view before_parentheses = piece.text.substr(0, piece.text.find('('));
        if (i > 1 || before_parentheses.find('=') != std::string_view::npos)
            return at(piece,
                      wrong(in_quotes(piece.text) + " is no part of uncertain(…)",
                            "it takes a best estimate, a range and source=…; " + example_or_evidence(field)));
        if (std::ranges::count(piece.text, '(') != std::ranges::count(piece.text, ')'))
            return at(piece, wrong("the parentheses of " + in_quotes(piece.text) + " do not match",
                                   example_or_evidence(field)));
        if (i == 0)
            out.best = piece;
        else
            out.range = piece;
        from = to + 1;
    }
    return out;
}

Result<double> value_in(const Field& whole, const Piece& piece) {
    const Field field = field_of_range(whole);
    Result<double> value = parse_value(field, piece.text);
    if (Fault* bad = std::get_if<Fault>(&value)) {
        if (bad->code == "E0201") bad->hint = in_place_of(piece, example_or_evidence(whole));
        return at(piece, *bad);
    }
    if (const std::optional<Fault> range = out_of_range(field, std::get<double>(value), piece.text))
        return at(piece, *range);
    return value;
}

std::optional<Fault> set_range(UncertainValue& out, const Field& field, const Piece& range) {
    const std::size_t dots = std::min(range.text.find(".."), range.text.size());
    const std::size_t end = range.text.size();
    Piece low = trimmed_piece(range.text, 0, dots);
    Piece high = trimmed_piece(range.text, std::min(dots + 2, end), end);
    if (low.text.empty() || high.text.empty() || high.text.front() == '.')
        return at(range, wrong(in_quotes(range.text) + " is not a range",
                               in_place_of(
                                   range, "a range is written " + uncertain_example_range(field, out.best))));
    low.from += range.from;
    high.from += range.from;
    for (auto& [piece, into] : {std::pair<const Piece&, double&>(low, out.low), {high, out.high}}) {
        const Result<double> value = value_in(field, piece);
        if (fault(value)) return *fault(value);
        into = std::get<double>(value);
    }
    return std::nullopt;
}

std::optional<Fault> set_range(UncertainValue& out, const Field& field, const KnownRange& row) {
    if (row.low.empty())
        return wrong("the evidence has no range for " + in_quotes(field.path), example_or_evidence(field));
    for (auto& [text, into] :
         {std::pair<const std::string&, double&>(row.low, out.low), {row.high, out.high}}) {
        const Result<double> value = parse_value(field_of_range(field), text);
        if (fault(value)) return *fault(value);
        into = std::get<double>(value);
    }
    out.source = row.source + (row.convention ? "; range by convention, half to double" : "");
    return std::nullopt;
}

/// What may not be uncertain, and why.
std::optional<Fault> refused(const Field& field) {
    if (can_be_uncertain(field)) return std::nullopt;
    if (!is_number(field) && !is_distribution(field))
        return wrong("only a number or a distribution can be uncertain",
                     "write the best estimate, without uncertain(…)");
    if (field.standing == Standing::Live)
        return wrong(in_quotes(field.path) + " is set by management and so not uncertain",
                     "write a value; compare policies that set it differently");
    if (field.path.starts_with("centre.load."))
        return wrong(in_quotes(field.path) + " says when the centre is open and is not uncertain",
                     "write the hours of that day");
    return wrong(in_quotes(field.path) + " says how the study is made and is not uncertain", "write a value");
}

std::optional<Fault> unordered(const UncertainValue& v, const Field& field, const Arguments& given) {
    if (!(v.low < v.high))
        return at(given.range,
                  wrong("the range " + in_quotes(given.range.text) + " holds nothing",
                        v.low == v.high
                            ? "what is known is written alone: " + value_text(field, v.low, usual_currency)
                            : "its lower end comes first: " + value_text(field, v.high, usual_currency) +
                                  ".." + value_text(field, v.low, usual_currency)));
    if (is_distribution(field) && !(v.low > 0))
        return at(given.range, wrong("a mean of zero is not possible here", "begin the range above zero"));
    if (v.best < v.low || v.best > v.high)
        return at(given.best,
                  wrong("the best estimate " + value_text(field, v.best, usual_currency) +
                            " lies outside its range " + value_text(field, v.low, usual_currency) + ".." +
                            value_text(field, v.high, usual_currency),
                        "widen the range, or correct the estimate"));
    return std::nullopt;
}

std::optional<Fault> set_best(UncertainValue& out, const Field& field, const Piece& piece,
                              const Sources& sources) {
    if (holds_range(piece.text))
        return at(piece, wrong(in_quotes(piece.text) + " is no best estimate",
                               "the best estimate comes first, then a comma and the range; " +
                                   example_or_evidence(field)));
    if (!is_distribution(field)) {
        const Result<double> best = value_in(field, piece);
        if (fault(best)) return *fault(best);
        out.best = std::get<double>(best);
        return std::nullopt;
    }
    const Result<Distribution> law = parse_distribution(field, piece.text, sources);
    if (fault(law)) return at(piece, *fault(law));
    out.law = std::get<Distribution>(law);
    out.best = out.law->mean();
    if (out.law->kind() == Distribution::Kind::Infinite)
        return at(piece, wrong(in_quotes(piece.text) + " has no mean that could be uncertain",
                               example_or_evidence(field)));
    return std::nullopt;
}

}  // namespace

bool looks_uncertain(std::string_view text) {
    text = trimmed(text);
    return word_distance(head_of(text).text, uncertain_word) <= most_wrong_letters;
}

Result<UncertainValue> parse_uncertain(const Field& field, std::string_view text, const Sources& sources) {
    text = trimmed(text);
    if (const std::optional<Fault> no = refused(field)) return *no;
    const Result<Arguments> arguments = split(field, text);
    if (fault(arguments)) return *fault(arguments);
    const Arguments& given = std::get<Arguments>(arguments);
    if (given.best.text.empty())
        return wrong(in_quotes(text) + " has no best estimate", example_or_evidence(field));
    UncertainValue out;
    std::optional<KnownRange> row;
    const bool best_known = given.best.text == from_evidence;
    const bool range_known = given.range.text == from_evidence || (best_known && given.range.text.empty());
    if (best_known || range_known) {
        const Result<KnownRange> found = sources.evidence(field);
        if (fault(found)) return *fault(found);
        row = std::get<KnownRange>(found);
    }
    if (const std::optional<Fault> bad =
            set_best(out, field, best_known ? Piece{row->value, given.best.from} : given.best, sources))
        return *bad;
    if (given.range.text.empty() && !range_known)
        return wrong(in_quotes(text) + " has no range", "write " + uncertain_example_of(field, out.best) +
                                                            ", or uncertain(" + std::string(given.best.text) +
                                                            ", evidence)");
    if (const std::optional<Fault> bad =
            range_known ? set_range(out, field, *row) : set_range(out, field, given.range))
        return *bad;
    if (begins_a_formula(given.source.text))
        return at(given.source,
                  Fault{"E0326", in_quotes(given.source.text) + " begins as a formula does",
                        "spreadsheets compute what begins with =, +, - or @; begin with a word"});
    if (!given.source.text.empty()) out.source = on_one_line(given.source.text);
    if (const std::optional<Fault> bad = unordered(out, field, given)) return *bad;
    return out;
}

}  // namespace morale
