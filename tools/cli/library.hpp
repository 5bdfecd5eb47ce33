// The library of cases: where it is and what is in it.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

struct LibraryCase {
    std::string name;  // "service-week", "queues/erlang-c-4-servers"
    std::filesystem::path file;
    std::string question;  // the file's opening comment line
    std::string predict;   // what to predict before running it
    bool is_queue = false;
};

/// The variable MORALE_LIBRARY if it is set, else beside the installed program, else in the source tree.
std::filesystem::path library_folder();

/// Cases in order of name, the queues last. Empty if there is no library.
std::vector<LibraryCase> library_cases();

/// The file that a person means: one that exists, or a case of the library by its name ("service-week",
/// "library/service-week"). Another name is returned unchanged.
std::filesystem::path scenario_file(const std::string& typed);

/// The name of a file, independent of where things are: "library/status-quo.yaml", or relative to the
/// scenario's folder. A name without a file is returned unchanged.
std::string place_free(const std::string& file, const std::filesystem::path& scenario);

/// place_free() for the files of a plan.
std::function<std::string(const std::string& file)> names_of_files(const StudyPlan&);

/// What identifies a scenario: "library/status-quo.yaml", or where its file is.
std::string scenario_identity(const std::string& file);

/// Whether the scenario itself gives that value of its base: in its own files or on the command line, not
/// in one of the library.
bool is_stated(const StudyPlan&, std::string_view path);

/// The text of a whole file; empty if it cannot be read.
std::string text_of_file(const std::filesystem::path&);

}  // namespace morale
