#include "tools/cli/interrupt.hpp"

#include <csignal>

namespace morale {

namespace {

// A signal can reach nothing but a variable of this kind; it is the only one of the program.
volatile std::sig_atomic_t noted = 0;

extern "C" void note(int signal) {
    noted = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

void watch_for_interrupt() {
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

bool was_interrupted() {
    return noted != 0;
}

}  // namespace morale
