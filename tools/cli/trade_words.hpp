// Words of the trade, and the program's names for them. Somebody who types AHT or burnout is led to the
// metric, field, lever, mechanism or part of a file that they mean; if the model has no such thing, to the
// nearest.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace morale {

struct TradeWord {
    std::string_view words;  // other ways to say it, separated by '|'; the first is shown
    std::string_view says;   // what it is, or why the model has no such thing
    std::string_view ours;   // names that 'morale explain' knows, separated by ", "; the first matters most
    bool is_here = true;     // false: these are only the nearest

    std::string_view shown() const { return words.substr(0, words.find('|')); }
    std::vector<std::string> other_ways() const;  // other ways to say it
    std::vector<std::string> names() const;       // the pieces of `ours`
};

std::span<const TradeWord> trade_words();

/// A word as it is compared: in small letters, with blanks for '_' and '-', in the singular.
std::string in_plain_form(std::string_view word);

/// The row of a word in whatever form, or null.
const TradeWord* find_trade_word(std::string_view word);

}  // namespace morale
