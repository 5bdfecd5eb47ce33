// What can be wrong with a word that is typed behind a flag. An objection is a clause that quotes the word
// and says what it would have to be; it is empty for a word that will do.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/study/share.hpp"

namespace morale {

std::string objection_to_name(const std::string& typed);
std::string objection_to_whole_number(const std::string& typed, std::int64_t low, std::int64_t high);
std::string objection_to_number_above_zero(const std::string& typed);
std::string objection_to_number_from_zero(const std::string& typed);
std::string objection_to_currency(const std::string& typed);
std::string objection_to_period(const std::string& typed);
std::string objection_to_reader(const std::string& typed);
std::string objection_to_share(const std::string& typed);
std::string objection_to_word(const std::string& typed, const std::vector<std::string>& words);
std::string objection_to_format(const std::string& typed, const std::vector<std::string>& formats);

/// "2/5" as a share; nothing if it is not one.
std::optional<Share> share_typed(const std::string& typed);

/// "csv, json"
std::string in_a_row(const std::vector<std::string>& names);

}  // namespace morale
