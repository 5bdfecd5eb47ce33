// What a bundle says of its study beside the tables, as names and values: nothing here depends on when, where
// and how fast it ran.
#pragma once

#include <string>
#include <vector>

#include "output/formats.hpp"
#include "output/study.hpp"

namespace morale {

struct StudyFact {
    std::string name;  // "seed"
    std::string says;  // "Seed": for people
    std::string value;
};

/// Question, decision, scenario and settings, in the order of reading. None is empty.
std::vector<StudyFact> study_facts(const Study&);

/// All that `formats()` has of tables for this study.
std::vector<const Format*> tables_of(const StudyPlan&);

}  // namespace morale
