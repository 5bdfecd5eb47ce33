// The functions that the script of the page calls. Bytes go in through a room that the script fills, and come
// out of another one; numbers are given and returned as they are.
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/live/controls.hpp"
#include "output/live/desk.hpp"

namespace {

struct Engine {
    morale::live::Desk desk;
    std::vector<std::byte> in, out;

    std::string_view text() const { return {reinterpret_cast<const char*>(in.data()), in.size()}; }

    void give(std::string_view text) {
        const auto* bytes = reinterpret_cast<const std::byte*>(text.data());
        out.assign(bytes, bytes + text.size());
    }
};

/// Lives as long as the instance: the exports are C functions and have no other place for it.
Engine& engine() {
    static Engine the_one;
    return the_one;
}

}  // namespace

/// The place where the script puts that many bytes as the input of the next call.
extern "C" [[clang::export_name("room")]] std::byte* page_room(std::uint32_t size) {
    engine().in.resize(size);
    return engine().in.data();
}

/// What the last call gave out.
extern "C" [[clang::export_name("given")]] const std::byte* page_given() {
    return engine().out.data();
}
extern "C" [[clang::export_name("given_size")]] std::uint32_t page_given_size() {
    return static_cast<std::uint32_t>(engine().out.size());
}

/// Opens the plan in the input; 0 if it is none.
extern "C" [[clang::export_name("open")]] int page_open() {
    return engine().desk.open(engine().in);
}

/// Changes the opened plan as the input asks; gives out what is wrong, or nothing.
extern "C" [[clang::export_name("change")]] void page_change() {
    engine().give(engine().desk.change(engine().text()));
}

extern "C" [[clang::export_name("plan")]] void page_plan() {
    engine().out = engine().desk.plan_bytes();
}

extern "C" [[clang::export_name("controls")]] void page_controls() {
    engine().give(morale::live::controls_json(engine().desk.plan()));
}

extern "C" [[clang::export_name("replicate")]] void page_replicate(int replication) {
    engine().out = morale::live::Desk::simulated(engine().desk.plan(), replication);
}

/// Folds the records in the input; 0 if they are damaged.
extern "C" [[clang::export_name("take")]] int page_take() {
    return engine().desk.take(engine().in);
}

extern "C" [[clang::export_name("parts")]] void page_parts() {
    engine().give(engine().desk.parts());
}

extern "C" [[clang::export_name("outcomes")]] void page_outcomes() {
    engine().give(engine().desk.outcomes());
}

/// Gives out the prediction in the input beside what is known so far.
extern "C" [[clang::export_name("reveal")]] void page_reveal() {
    engine().give(engine().desk.reveal(engine().text()));
}

extern "C" [[clang::export_name("paired")]] void page_paired() {
    engine().give(engine().desk.paired());
}

extern "C" [[clang::export_name("fingerprints")]] void page_fingerprints() {
    engine().give(engine().desk.fingerprints());
}

/// Takes the assumptions in the input; 0 if they are damaged.
extern "C" [[clang::export_name("assume")]] int page_assume() {
    return engine().desk.assume(engine().in);
}

/// Begins to look for where the decision turns, as the input asks; gives out what is wrong, or nothing.
extern "C" [[clang::export_name("begin_turn")]] void page_begin_turn() {
    engine().give(engine().desk.begin_turn(engine().text()));
}

/// The plan that the search runs, the runs that it wants now, and the most that there may be.
extern "C" [[clang::export_name("turn_plan")]] void page_turn_plan() {
    engine().out = engine().desk.turn()->plan_bytes();
}
extern "C" [[clang::export_name("turn_jobs")]] void page_turn_jobs() {
    engine().give(engine().desk.turn()->jobs());
}
extern "C" [[clang::export_name("turn_runs")]] int page_turn_runs() {
    return engine().desk.turn()->most_runs();
}

/// One of these runs, by an engine that has opened the plan of the search.
extern "C" [[clang::export_name("difference")]] void page_difference() {
    engine().give(morale::live::difference(engine().desk.plan(), engine().text()));
}

/// Takes what came out of the runs; 0 if these are not as many numbers.
extern "C" [[clang::export_name("take_turn")]] int page_take_turn() {
    return engine().desk.turn()->take(engine().text());
}

extern "C" [[clang::export_name("turn")]] void page_turn() {
    engine().give(engine().desk.turn()->found());
}
