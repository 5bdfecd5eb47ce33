// One scenario tried: it is refused with mistakes, or it runs and what comes out is sound.
#pragma once

#include <string>

#include "tests/combinations/scenario.hpp"

namespace morale::test {

enum class Came { Out, Refused, TooLarge, Broken };

struct Outcome {
    Came came = Came::Broken;
    std::string why;  // of what is broken
};

/// In a process of its own, so that one that crashes or does not end is seen and named.
Outcome try_out(const Tried&);

}  // namespace morale::test
