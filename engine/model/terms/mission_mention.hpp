// What mentioning the mission does to a contact (minds/mission_mention.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Experienced quality that the mention adds to a courteous contact.
double mention_on_quality(const World& w);

/// Factor on handle time.
double mention_on_handle_time(const World& w);

}  // namespace morale
