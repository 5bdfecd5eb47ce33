// Our side of the pairs: a case of the library with a few values changed, run through the ordinary engine
// with its ordinary recording. A unit is a contact offered to the queue, redials and returns included.
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

/// A case of the library, "status-quo", with values as they are typed after -s. Throws what the loader says
/// when it refuses.
StudyPlan open_case(const std::string& name, const std::vector<std::string>& sets);

/// One replication of the first policy from nothing to its record. Every contact that costs time is counted
/// when the case has no warm-up. The answer is the share of contacts that abandon.
Measured replication(const StudyPlan&);

/// The same, but the clock begins when the world has been made.
Measured running(const StudyPlan&);

/// The whole study on so many threads: replications, folding, comparison. Seconds are of the wall. The
/// contacts are the first policy's, measured.
Measured study(const StudyPlan&, int threads);

/// Bytes that a world at its start keeps.
double bytes_of_world(const StudyPlan&);

}  // namespace morale::bench
