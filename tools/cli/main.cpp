// The program `morale`: the words of the command line and the three streams, handed to run_program().
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
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

// A text that needs no memory, without the streams, which may not have begun.
constexpr std::string_view no_memory_to_begin = "morale: not enough memory to begin\n";

/// Where there is not even the memory for an exception, the library ends the program without one. This is so
/// only before anything is done: later there is a reserve for it.
void end_without_exception() {
    if (std::current_exception()) std::abort();
    // Where nothing can be written, the status alone tells it.
    [[maybe_unused]] const ssize_t told =
        write(STDERR_FILENO, no_memory_to_begin.data(), no_memory_to_begin.size());
    std::_Exit(morale::exit_status::failed);
}

struct EndSet {
    EndSet() { std::set_terminate(end_without_exception); }
};

/// Made before what the other files of the program begin with, which takes memory too.
__attribute__((init_priority(101))) const EndSet end_set;

int run(int count, char** values) {
    if (!morale::keep_standard_streams()) return morale::exit_status::failed;
    std::signal(SIGXFSZ,
                SIG_IGN);  // a write beyond the allowed file size then fails with the file's name
    morale::end_at_interrupt();
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
        std::fwrite(no_memory_to_begin.data(), 1, no_memory_to_begin.size(), stderr);
        return morale::exit_status::failed;
    }
}
