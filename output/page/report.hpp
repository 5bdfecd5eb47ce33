// The report: one HTML file that holds everything it needs, opens from disk, prints, and says in words and
// tables what its pictures show. The same study gives the same bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/study.hpp"

namespace morale::page {

void report(std::string& out, const Study&);

/// A part of the report that has something to say.
struct PrintedPart {
    std::string_view id;  // "weeks"
    std::string_view name;
    std::string html;
};

/// All of them but the decision that are meant for the reader of the study, in the order of reading.
std::vector<PrintedPart> printed_parts(const Study&);

}  // namespace morale::page
