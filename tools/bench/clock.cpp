#include "tools/bench/clock.hpp"

#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <stdexcept>

namespace morale::bench {

namespace {

// A line of /proc/self/status such as "VmHWM:   5184 kB", in bytes.
double status_bytes(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (double kilobytes = 0; word == name && status >> kilobytes) return 1024 * kilobytes;
    return 0;
}

}  // namespace

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double wall_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// First returns freed memory to the system and resets its peak: both would hide growth.
double detail::begin_peak() {
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << 5;
    return status_bytes("VmRSS:");
}

double detail::peak_so_far() {
    return status_bytes("VmHWM:");
}

double heap_bytes() {
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks) + static_cast<double>(heap.hblkhd);
}

double milliseconds_of(const std::vector<std::string>& command) {
    std::vector<char*> words;
    words.reserve(command.size() + 1);
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t silent;
    posix_spawn_file_actions_init(&silent);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&silent, stream, "/dev/null", O_WRONLY, 0);
    const double start = wall_seconds();
    pid_t child = 0;
    int status = posix_spawn(&child, words[0], &silent, nullptr, words.data(), environ);
    if (status == 0) waitpid(child, &status, 0);
    const double seconds = wall_seconds() - start;
    posix_spawn_file_actions_destroy(&silent);
    if (status != 0) throw std::runtime_error("'" + command.front() + "' failed");
    return 1000 * seconds;
}

std::string printed_by(const std::string& command) {
    FILE* const pipe = popen(command.c_str(), "r");
    if (!pipe) throw std::runtime_error("cannot start '" + command + "'");
    std::string out;
    for (int c = fgetc(pipe); c != EOF; c = fgetc(pipe)) out += static_cast<char>(c);
    if (pclose(pipe) != 0) throw std::runtime_error("'" + command + "' failed");
    return out;
}

}  // namespace morale::bench
