// The program `morale`: the words of the command line and the three streams, handed to run_program().
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "tools/cli/exit_status.hpp"
#include "tools/cli/program.hpp"
#include "tools/cli/standard_streams.hpp"

namespace {

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

/// Whether a person watches the stream, on something that can show a bar and colours.
bool watched(int stream) {
    const char* kind = std::getenv("TERM");
    return isatty(stream) == 1 && (kind == nullptr || std::string_view(kind) != "dumb");
}

int width_of(int stream) {
    constexpr int usual = 110, least = 60;
    winsize size{};
    if (ioctl(stream, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
    return std::max(least, static_cast<int>(size.ws_col));
}

int run(int count, char** values) {
    if (!morale::keep_standard_streams()) return morale::exit_status::failed;
    std::signal(SIGXFSZ,
                SIG_IGN);  // a write beyond the allowed file size then fails with the file's name
    std::ios::sync_with_stdio(false);
    const bool colours = !is_set("NO_COLOR");
    morale::Console console{.out = std::cout,
                            .talk = std::cerr,
                            .terminal = watched(STDERR_FILENO),
                            .terminal_out = isatty(STDOUT_FILENO) == 1,
                            .colour = colours && watched(STDERR_FILENO),
                            .colour_out = colours && watched(STDOUT_FILENO),
                            .width = width_of(STDOUT_FILENO),
                            .talk_width = width_of(STDERR_FILENO)};
    return morale::run_program(std::vector<std::string>(values, values + count), console);
}

}  // namespace

int main(int count, char** values) {
    try {
        return run(count, values);
    } catch (const std::bad_alloc&) {
        // Not even the streams could be begun: a text that needs no memory, without them.
        constexpr std::string_view told = "morale: not enough memory to begin\n";
        std::fwrite(told.data(), 1, told.size(), stderr);
        return morale::exit_status::failed;
    }
}
