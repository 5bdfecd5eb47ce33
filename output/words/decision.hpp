// What a study decides, in words: a sentence that can be read aloud, and below it short lists of what else
// it does, how sure that is, what the goals say, what would decide more and what is not known. Terminal,
// page and JSON use these.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// Some lines about one thing. Each line is a sentence or two.
struct ToldPart {
    std::string_view about;  // "size" "good" "bad" "small" "open" "ties" "goals" "sure" "uncertainties"
                             // "needed" "unknown"
    std::string heading;     // "What it costs or worsens"
    std::vector<std::string> lines;
};

/// For programs: "choose", "stay, worse", "open" and so on.
std::string_view word_of(Outcome);

struct ToldDecision {
    std::string headline;
    std::vector<ToldPart> parts;  // those that have lines, in the order of reading
};

/// Puts the decision of the study, and what it points to, into words.
ToldDecision told_decision(const StudyResult&);

/// Headline and lines as one paragraph, without what is not known.
std::string paragraph_of(const ToldDecision&);

/// What is not known, as one paragraph; empty if nothing is said of it.
std::string unknown_of(const ToldDecision&);

}  // namespace morale
