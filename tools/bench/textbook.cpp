// Compiled with its own flags (CMakeLists.txt): all that this processor can do, but vectors of 128 bits at
// most. Wider ones would carry the events through ymm registers, and every call of the system's log() after
// them would wait for their upper halves to be saved: the textbook twice as slow, and our ratios flattered.
//
// Types of the library are instantiated with types of this file only: what is compiled here with other flags
// must not be what the linker picks for the rest of the program.
#include "tools/bench/textbook.hpp"

#include <cmath>
#include <deque>
#include <queue>
#include <random>
#include <vector>

#include "tools/bench/clock.hpp"

namespace morale::bench::textbook {

namespace {

enum class Kind : int { Arrival, Departure, PatienceEnds };

struct Event {
    double at;
    Kind kind;
    std::uint64_t number;  // whom or what it concerns; settles the order within one instant
};

struct Later {
    bool operator()(const Event& a, const Event& b) const {
        return a.at != b.at ? a.at > b.at : a.number > b.number;
    }
};

using Agenda = std::priority_queue<Event, std::vector<Event>, Later>;

class Chance {
 public:
    explicit Chance(std::uint64_t seed) : generator_(seed) {}
    /// 53 random bits, as a number above 0 and at most 1, for inversion.
    double exponential(double mean) {
        const double u = static_cast<double>((generator_() >> 11) + 1) * 0x1p-53;
        return -mean * std::log(u);
    }

 private:
    std::mt19937_64 generator_;
};

constexpr std::uint64_t seed = 12'345;

Event take_first(Agenda& agenda) {
    const Event first = agenda.top();
    agenda.pop();
    return first;
}

}  // namespace

Measured single_server(std::uint64_t customers) {
    struct Waiting {
        double since;
    };
    constexpr double between = 1 / .9, service = 1;
    Chance chance(seed);
    Agenda agenda;
    std::queue<Waiting> line;
    bool busy = false;
    double in_service_since = 0, in_system = 0;
    std::uint64_t arrived = 0, departed = 0;
    const double start = cpu_seconds();
    agenda.push({chance.exponential(between), Kind::Arrival, arrived++});
    while (!agenda.empty()) {
        const Event now = take_first(agenda);
        if (now.kind == Kind::Arrival) {
            if (busy) {
                line.push({now.at});
            } else {
                busy = true;
                in_service_since = now.at;
                agenda.push({now.at + chance.exponential(service), Kind::Departure, now.number});
            }
            if (arrived < customers)
                agenda.push({now.at + chance.exponential(between), Kind::Arrival, arrived++});
            continue;
        }
        in_system += now.at - in_service_since;
        ++departed;
        busy = !line.empty();
        if (!busy) continue;
        in_service_since = line.front().since;
        line.pop();
        agenda.push({now.at + chance.exponential(service), Kind::Departure, now.number + 1});
    }
    const auto units = static_cast<double>(departed);
    return {.units = units, .seconds = cpu_seconds() - start, .answer = in_system / units};
}

Measured erlang_a(std::uint64_t calls) {
    struct Call {
        double since;
        bool waits;
    };
    constexpr double between = 1. / 48, talk = 1, patience = 1;
    Chance chance(seed);
    Agenda agenda;
    std::deque<Call> line;    // in order of arrival; an abandoned call stays until it is first
    std::uint64_t ahead = 0;  // calls that have left the front of the line
    int free_agents = 50;
    std::uint64_t arrived = 0, abandoned = 0;
    double waited = 0;
    const double start = cpu_seconds();
    const auto begin_talk = [&](double now) {
        --free_agents;
        agenda.push({now + chance.exponential(talk), Kind::Departure, 0});
    };
    agenda.push({chance.exponential(between), Kind::Arrival, 0});
    while (!agenda.empty()) {
        const Event now = take_first(agenda);
        if (now.kind == Kind::Arrival) {
            if (free_agents > 0) {
                begin_talk(now.at);
            } else {
                const std::uint64_t place = ahead + line.size();
                agenda.push({now.at + chance.exponential(patience), Kind::PatienceEnds, place});
                line.push_back({now.at, true});
            }
            if (++arrived < calls) agenda.push({now.at + chance.exponential(between), Kind::Arrival, 0});
        } else if (now.kind == Kind::Departure) {
            ++free_agents;
            while (free_agents > 0 && !line.empty()) {
                const Call next = line.front();
                line.pop_front();
                ++ahead;
                if (!next.waits) continue;
                waited += now.at - next.since;
                begin_talk(now.at);
            }
        } else if (now.number >= ahead && line[now.number - ahead].waits) {
            Call& lost = line[now.number - ahead];
            lost.waits = false;
            waited += now.at - lost.since;
            ++abandoned;
        }
    }
    const double seconds = cpu_seconds() - start;
    // With a mean patience of 1 the share that abandons and the mean wait are the same number, found in two
    // ways.
    const auto units = static_cast<double>(arrived);
    return {
        .units = units, .seconds = seconds, .answer = (static_cast<double>(abandoned) + waited) / 2 / units};
}

Measured hold(std::uint64_t pending, std::uint64_t steps) {
    Chance chance(seed);
    Agenda agenda;
    for (std::uint64_t i = 0; i < pending; ++i) agenda.push({chance.exponential(1), Kind::Arrival, i});
    const auto step = [&] {
        Event event = take_first(agenda);
        event.at += chance.exponential(1);
        agenda.push(event);
    };
    for (std::uint64_t i = 0; i < 2 * pending; ++i) step();
    const double start = cpu_seconds();
    for (std::uint64_t i = 0; i < steps; ++i) step();
    return {.units = static_cast<double>(steps), .seconds = cpu_seconds() - start};
}

}  // namespace morale::bench::textbook
