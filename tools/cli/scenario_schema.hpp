// The scenario language as JSON Schema (2020-12), for editors that complete keys, show what they mean and
// mark what cannot be: read off the tables of fields, lists, metrics and mechanisms, so that it says what the
// program reads.
//
// It says less than `morale check`, never more: what it refuses the program refuses too. Shapes and keys are
// exact; of values it knows words, and ranges where no unit is written. Readers of YAML must take `yes`,
// `2026-01-05` and `12:30` as texts, as YAML 1.2 does.
#pragma once

#include <string>

namespace morale {

/// The whole schema, ending with a newline.
std::string scenario_schema();

}  // namespace morale
