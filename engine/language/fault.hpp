// What a reader of text returns: a value, or a fault with the piece of the text it is about. Nothing is
// thrown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace morale {

/// What is wrong with a text, and at which bytes; length 0 means all of it.
struct Fault {
    std::string_view code;  // "E0201"
    std::string message;    // quotes what was written
    std::string hint = {};  // what to write; may be empty
    std::size_t from = 0;
    std::size_t length = 0;
};

template <class T>
using Result = std::variant<T, Fault>;

template <class T>
const Fault* fault(const Result<T>& result) {
    return std::get_if<Fault>(&result);
}

}  // namespace morale
