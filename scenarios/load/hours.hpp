// What the hours of a scenario leave unsaid: days that a block of hours by weekday does not name.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/field_reading.hpp"

namespace morale {

/// Days without hours of their own are as Monday is, unless `other:` says theirs. Reports days that are open
/// where neither is said (E0330). To be called when the files are read, before settings of the command line.
void name_other_days(FieldReading&);

}  // namespace morale
