// Starts the program as a person would, in a folder of its own, and keeps what it said.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/support/folder.hpp"

namespace morale::test {

struct Said {
    int status = -1;  // as a shell would see it: 128 + n for signal n
    std::string out;
    std::string talk;
    bool by_signal = false;            // a signal ended it, without a word of its own
    double seconds_after_signal = -1;  // until its end
};

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// An empty folder that lives as long as the test.
class Workplace {
 public:
    Workplace() = default;
    ~Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    /// Runs `program` (the one under test when empty) here. `environment` is added to ours.
    Said run(const std::vector<std::string>& words, const std::string& program = {},
             const std::map<std::string, std::string>& environment = {}) const;
    /// Starts it, sends it `signal` so many milliseconds after it began to catch it, a second one when there
    /// is one, and waits for its end.
    Said run_and_signal(const std::vector<std::string>& words, int signal, int after_ms,
                        int second_signal = 0) const;

    void write(const std::string& name, const std::string& text) const;
    std::string read(const std::string& name) const;
    bool has(const std::string& name) const { return std::filesystem::exists(folder_ / name); }
    /// Everything in it, in order of name, folders apart.
    std::vector<std::string> files(const std::string& below = ".") const;
    const std::filesystem::path& folder() const { return folder_; }

 private:
    EmptyFolder empty_;
    std::filesystem::path folder_ = empty_.place();
};

/// A centre of six agents over 2 + 4 weeks with three policies: runs in a moment.
std::string small_scenario();

}  // namespace morale::test
