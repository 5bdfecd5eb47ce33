// What is typed behind --vary, --include and --exclude: a path, and the values that it takes.
//
//     pay.wage=18 USD/h,19 USD/h                      a list
//     recognition.praise_note.share=10 %..50 % by 10 %   a range in steps
//     centre.customers.count=x0.9..x1.2               a range without steps, of which a design takes points
//     notes:recognition.praise_note.share=20 %,80 %   the value of one policy
//
// Values stay texts: what they mean is for the scenario language to say.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace morale {

/// What is wrong with a word of the command line, and what to type instead.
struct Mistake {
    std::string problem;
    std::string hint;
};

/// Numbers between two ends, with what stands before and behind them: "x", "+", " %", " USD/h".
struct VariedRange {
    std::string before;
    std::string behind;
    double low = 0;
    double high = 0;
    int decimals = 0;  // of the ends and the step, as typed
};

struct Varied {
    std::string path;
    std::string policy;                // the policy whose value it is; empty: the world's
    std::vector<std::string> values;   // empty only for a range without steps
    std::optional<VariedRange> range;  // set for any range

    std::string name() const { return policy.empty() ? path : policy + ':' + path; }
};

/// The most values of one path.
inline constexpr std::size_t most_values = 1000;

std::variant<Varied, Mistake> read_varied(std::string_view typed);

/// "PATH=V PATH=V", as --include and --exclude take it. A value may contain blanks.
std::variant<std::vector<Varied>, Mistake> read_varied_together(std::string_view typed);

/// The value that lies at that share of a range, from 0 to 1, rounded to a thousandth of its length or to a
/// whole number.
std::string value_at(const VariedRange&, double share, bool whole);

/// Whether a value, as typed, is one of those, or lies in the range. Units are compared as they are typed.
bool takes(const Varied&, std::string_view value);

/// The number of a text such as "18 USD/h", and what stands before and behind it; nothing if it is none.
struct NumberIn {
    std::string before;
    double number = 0;
    std::string behind;
    int decimals = 0;
};
std::optional<NumberIn> number_in(std::string_view);

}  // namespace morale
