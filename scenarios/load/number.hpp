// Numbers as people write them, and what a reader of text gives back: a value, or a fault with the piece it
// is about.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace morale {

/// What is wrong with a text, and with which bytes of it; length 0 means the whole.
struct Fault {
    std::string_view code;
    std::string message;
    std::string hint = {};
    std::size_t from = 0;
    std::size_t length = 0;
};

template <class T>
using Result = std::variant<T, Fault>;

template <class T>
const Fault* fault(const Result<T>& result) {
    return std::get_if<Fault>(&result);
}

/// "450_000", "1/30", "1e3", "-0.2"; no leading zeros, no hexadecimal, no infinity.
Result<double> parse_number(std::string_view);

struct NumberPrefix {
    double number;
    std::size_t end;  // bytes that belong to it
};

/// The number, or fraction of numbers, with which a text begins.
Result<NumberPrefix> number_prefix(std::string_view);

/// Without blanks and line ends around it.
std::string_view trimmed(std::string_view);

/// The same, with a blank for each line end within.
std::string on_one_line(std::string_view);

}  // namespace morale
