// From the words of a command line to a request.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "tools/cli/command.hpp"

namespace morale {

struct Understood {
    const Command* command = nullptr;
    Request request;
};

/// What to print, and the status with which to end, if there is nothing to run.
struct Answered {
    int status = 0;
    std::string out;   // help, version
    std::string talk;  // what is wrong
};

/// `words` begins with the program's name. An unknown word gets its nearest neighbour as a hint.
std::variant<Understood, Answered> read_command_line(const std::vector<std::string>& words);

/// A flag as it is typed.
struct FlagWords {
    std::vector<std::string> names;  // "-p", "--policy"
    std::string means;
    bool takes_value = false;
};

struct CommandWords {
    const Command* command;
    std::vector<FlagWords> flags;
};

/// Everything that can be typed, in the order of --help.
std::vector<CommandWords> all_words();

}  // namespace morale
