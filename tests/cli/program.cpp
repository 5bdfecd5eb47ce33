#include "tests/cli/program.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace morale::test {

namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// In the child: everything is set up, the program takes over.
[[noreturn]] void become(const std::string& program, std::vector<std::string> words, const fs::path& folder,
                         const fs::path& out, const fs::path& talk,
                         const std::map<std::string, std::string>& environment) {
    const int to_out = open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const int to_talk = open(talk.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    dup2(to_out, STDOUT_FILENO);
    dup2(to_talk, STDERR_FILENO);
    setenv("MORALE_STORE", "off", 1);  // what one test simulates, another must not find
    for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
    std::vector<char*> pointers = {const_cast<char*>("morale")};
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    if (chdir(folder.c_str()) == 0) execv(program.c_str(), pointers.data());
    _exit(127);
}

struct Ended {
    int status;
    bool by_signal;
};

Ended end_of(pid_t child) {
    int raw = 0;
    waitpid(child, &raw, 0);
    const bool by_signal = WIFSIGNALED(raw);
    return {by_signal ? 128 + WTERMSIG(raw) : WEXITSTATUS(raw), by_signal};
}

/// Where the streams go: beside the workplace, so that it holds only what the program leaves.
fs::path stream_file(const fs::path& folder, const char* name) {
    return folder.string() + name;
}

pid_t start(const std::string& program, const std::vector<std::string>& words, const fs::path& folder,
            const std::map<std::string, std::string>& environment) {
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("cannot start another process");
    if (child == 0)
        become(program, words, folder, stream_file(folder, ".out"), stream_file(folder, ".talk"),
               environment);
    return child;
}

}  // namespace

Workplace::~Workplace() {
    std::error_code none;
    fs::remove(stream_file(folder_, ".out"), none);
    fs::remove(stream_file(folder_, ".talk"), none);
}

Said Workplace::run(const std::vector<std::string>& words, const std::string& program,
                    const std::map<std::string, std::string>& environment) const {
    const pid_t child = start(program.empty() ? MORALE_PROGRAM : program, words, folder_, environment);
    const auto [status, by_signal] = end_of(child);
    return {status, text_of(stream_file(folder_, ".out")), text_of(stream_file(folder_, ".talk")), by_signal};
}

namespace {

/// Does the process catch that signal by now? Before, it would end without a word of its own.
bool catches(pid_t process, int signal) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("SigCgt:"))
            return ((std::stoull(line.substr(7), nullptr, 16) >> (signal - 1)) & 1U) != 0;
    return false;
}

constexpr int longest_start_ms = 60'000;  // on a machine that does much else

}  // namespace

Said Workplace::run_and_signal(const std::vector<std::string>& words, int signal, int after_ms,
                               int second_signal) const {
    const pid_t child = start(MORALE_PROGRAM, words, folder_, {});
    const int longest = signal == SIGKILL ? 0 : longest_start_ms;  // nobody catches it
    for (int waited = 0; waited < longest && !catches(child, signal); waited += 10)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
    const auto sent = std::chrono::steady_clock::now();
    kill(child, signal);
    if (second_signal != 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        kill(child, second_signal);
    }
    const auto [status, by_signal] = end_of(child);
    return {status, text_of(stream_file(folder_, ".out")), text_of(stream_file(folder_, ".talk")), by_signal,
            std::chrono::duration<double>(std::chrono::steady_clock::now() - sent).count()};
}

void Workplace::write(const std::string& name, const std::string& text) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
}

std::string Workplace::read(const std::string& name) const {
    return text_of(folder_ / name);
}

std::vector<std::string> Workplace::files(const std::string& below) const {
    std::vector<std::string> names;
    if (!has(below)) return names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder_ / below))
        if (!entry.is_directory())
            names.push_back(fs::relative(entry.path(), folder_ / below).generic_string());
    std::ranges::sort(names);
    return names;
}

std::string small_scenario() {
    return "# Does anything help a small centre?\n"
           "morale: 1\n"
           "name: Small\n"
           "extends: library/status-quo\n"
           "time: {warmup: 2 weeks, horizon: 4 weeks}\n"
           "study: {replications: 3}\n"
           "centre:\n"
           "  teams:\n"
           "    - {name: care, agents: 8}\n"
           "  customers: {count: 30_000}\n"
           "policies:\n"
           "  nothing: {}\n"
           "  notes:\n"
           "    recognition: {praise_note: {share: 80 %, from: executive}}\n"
           "  thanks:\n"
           "    recognition: {leader_thanks: {every: 1 wk}}\n";
}

}  // namespace morale::test
