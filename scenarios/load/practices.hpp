// The catalogue of practices: what consultants and managers say about service teams, and where each claim
// is found in the program, read from scenarios/library/practices.yaml. The levers that serve a practice say
// so themselves (engine/policy); a test compares the catalogue with levers, metrics, mechanisms, cases and
// tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

struct Practice {
    int number = 0;
    std::string article = {};  // whose claim it is, in short: "K"
    std::string kind = {};     // lever, mechanism, metric or quote
    std::string claim = {};
    std::string how = {};                      // how the model does it
    std::vector<std::string> mechanisms = {};  // files of engine/model/mechanisms
    std::vector<std::string> fields = {};      // fields of the world that switch it on if no lever does
    std::vector<std::string> metrics = {};
    std::vector<std::string> cases = {};
    std::vector<std::string> tests = {};  // names of test cases
    Place place = {};
};

struct PracticeCatalogue {
    std::vector<Practice> practices;  // in order of number
    std::vector<Diagnostic> diagnostics;
};

/// Reads the catalogue; `file` names it in diagnostics.
PracticeCatalogue read_practices(std::string_view text, const std::string& file);

/// Paths of the levers that serve the practice, in the order of the table of levers.
std::vector<std::string> levers_of_practice(int number);

/// "Kars4Kids, a charity's service team" for "K"; empty for a letter without a meaning.
std::string_view article_in_words(std::string_view article);

}  // namespace morale
