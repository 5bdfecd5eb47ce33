// Our half of each paired benchmark: a library case with a few values changed, run through the ordinary
// engine with its ordinary recording. A unit is a contact offered to the queue, redials and returns included.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "tools/bench/measured.hpp"

namespace morale::bench {

/// The folder of the library, and in it the file of a case.
std::filesystem::path library();
std::filesystem::path case_file(const std::string& name);

/// A case of the library, such as "status-quo", with values as typed after -s. Throws the loader's message
/// if it refuses the case.
StudyPlan open_case(const std::string& name, const std::vector<std::string>& sets);

/// Runs one replication of the first policy from nothing to its record. If the case has no warm-up, every
/// contact that costs time is counted. The answer is the share of contacts that abandon.
Measured replication(const StudyPlan&);

/// The same, but the clock starts when the world has been made.
Measured running(const StudyPlan&);

/// Runs the whole study on `threads` threads: replications, folding, comparison. Seconds are on the wall
/// clock. The contacts are those that the first policy measured.
Measured study(const StudyPlan&, int threads);

/// The bytes that a world has at its start.
double bytes_of_world(const StudyPlan&);

}  // namespace morale::bench
