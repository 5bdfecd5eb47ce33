// Rules over several values: each value may be within its range and all of them together may still make a
// world that cannot be simulated. A rule is a row: what it is about, which fields it uses, what follows
// from them, and how high that may be. Scenarios have to keep the rules when they are read, uncertain
// assumptions when they are drawn.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace morale {

struct Parameters;

struct Rule {
    std::string_view name;                   // what holds while it is kept: "bad stories die out"
    std::string_view quantity;               // of which there can be too much, in words
    std::array<std::string_view, 4> fields;  // paths of the fields it follows from; structural numbers
    double highest;                          // highest quantity that is simulated
    std::string_view why;                    // what would happen beyond, and why the bound is where it is
    double (*value)(const Parameters&);
};

std::span<const Rule> rules();

/// Whether a rule depends on the field of that path.
bool is_bound_by(const Rule&, std::string_view path);

/// Whether these values keep all rules.
bool keep_rules(const Parameters&);

}  // namespace morale
