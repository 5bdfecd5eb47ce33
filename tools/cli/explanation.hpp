// What is known about a name, in whatever table it is: a heading, a sentence and facts.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/model/field.hpp"
#include "tools/cli/trade_words.hpp"

namespace morale {

struct Explanation {
    std::string kind;  // "lever"
    std::string name;
    std::string meaning;
    std::vector<std::pair<std::string, std::string>> facts = {};  // name, text; empty ones are not shown
};

Explanation explain_field(const Field&);

/// Everything with exactly that name.
std::vector<Explanation> explain_exactly(const std::string& topic);

/// The levers, then the fields, of whose path the topic is a part: its beginning, its end or a block in
/// between.
std::vector<const Field*> fields_with_part(const std::string& topic);

/// What else is related to the name: the variable that a metric shows, practices that mention it.
std::vector<Explanation> explain_akin(const std::string& topic);

/// The topic as one of the names that can be explained: without regard to case, with blanks for '_', and
/// also in the plural. Unchanged if it is not one.
std::string known_name(const std::string& topic);

/// A word of the trade, and what it is called here.
Explanation explain_trade_word(const TradeWord&);

/// Every name that can be explained, parts of paths included.
std::vector<std::string> explainable();

}  // namespace morale
