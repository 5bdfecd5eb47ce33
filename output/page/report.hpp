// The report: one HTML file that holds everything it needs, opens from disk, prints, and says in words and
// tables what its pictures show. The same study gives the same bytes.
#pragma once

#include <string>

#include "output/study.hpp"

namespace morale::page {

void report(std::string& out, const Study&);

}  // namespace morale::page
