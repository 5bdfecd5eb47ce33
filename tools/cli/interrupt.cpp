#include "tools/cli/interrupt.hpp"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <string_view>

#include "engine/study/run.hpp"
#include "tools/cli/exit_status.hpp"

namespace morale {

namespace {

using Steady = std::chrono::steady_clock;

// A signal handler can use only variables of this kind, and a run that asks whether to stop has no others.
// They are the only globals of the program.
std::atomic<int> noted = 0;
std::atomic<bool> over_a_bar = false;
std::atomic<Steady::rep> end_of_budget = Steady::time_point::max().time_since_epoch().count();
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

extern "C" void note(int signal) {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    std::signal(SIGXCPU, SIG_DFL);
    // Of two signals that wait together, as they do on a busy machine, the system starts both handlers.
    if (int none = 0; !noted.compare_exchange_strong(none, signal)) {
        std::raise(signal);
        return;
    }
    constexpr std::string_view answer = "\r\033[Kstopping…\n", clear = "\r\033[K";
    const std::string_view told = over_a_bar ? answer : answer.substr(clear.size());
    // It does not matter if nobody reads this: the exit status says the same.
    [[maybe_unused]] const auto written = write(STDERR_FILENO, told.data(), told.size());
}

extern "C" void end_now(int signal) {
    constexpr std::string_view answer = "stopped\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, answer.data(), answer.size());
    _exit(exit_status::of_signal + signal);
}

}  // namespace

void end_at_interrupt() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGXCPU})
        if (std::signal(signal, end_now) == SIG_IGN) std::signal(signal, SIG_IGN);
}

void watch_for_interrupt(bool terminal) {
    over_a_bar = terminal;
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
    for (const int signal : {SIGHUP, SIGXCPU})
        if (std::signal(signal, note) == SIG_IGN) std::signal(signal, SIG_IGN);  // as nohup wishes
}

int interrupted_by() {
    return noted;
}

void set_end_of_time(Steady::time_point when) {
    end_of_budget = when.time_since_epoch().count();
}

bool time_is_over() {
    return Steady::now().time_since_epoch().count() >= end_of_budget;
}

void leave_if_interrupted() {
    if (was_interrupted()) throw Stopped{};
}

}  // namespace morale
