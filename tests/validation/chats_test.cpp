// Chats side by side, held to a Markov chain that is solved exactly: each takes longer for those beside which
// it began.
#include <array>

#include "tests/validation/chain.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

constexpr int at_once = 6;

/// Chats in hand by the number beside which they began, as digits to the base 7.
using ByBeside = std::array<int, at_once>;

ByBeside digits(int state) {
    ByBeside all{};
    for (int& one : all) one = state % (at_once + 1), state /= at_once + 1;
    return all;
}

int in_hand_of(int state) {
    int sum = 0;
    for (const int one : digits(state)) sum += one;
    return sum;
}

int unit_of(int beside) {
    int unit = 1;
    for (int i = 0; i < beside; ++i) unit *= at_once + 1;
    return unit;
}

}  // namespace

TEST_CASE("six chats at once, each longer for those beside which it begins, are what the chain says") {
    constexpr double rate = 2.5, stretch = .35;  // per minute of a chat alone
    const StudyPlan plan = bare_queue_plan(
        "  teams: [{name: one, agents: 1}]\n"
        "  contacts: {rate: 2.5 /min, talk: exponential(mean=1 min), patience: 0 s}\n"
        "  classes: [{name: chat, channel: chat, concurrency: 6}]\n"
        "assumptions: {channels: {chat_stretch: 0.35}}\n",
        3);
    const double alone = 1 / plan.base.usual.chats(0);  // minutes: the mean is the time that was stated
    const Chain chain({0}, [&](const ChainState& s, const Chain::Go& go) {
        const int all = in_hand_of(s[0]);
        go({s[0] + (all < at_once ? unit_of(all) : 0)}, all < at_once ? rate : 0);
        const ByBeside hand = digits(s[0]);
        for (int beside = 0; beside < at_once; ++beside)
            go({s[0] - unit_of(beside)},
               hand[static_cast<std::size_t>(beside)] / (alone * (1 + stretch * beside)));
    });
    const auto totals = run_totals(plan);
    CAPTURE(alone, chain.size());
    check_exact("lost", values(totals[0], "abandonment"),
                chain.mean([](const ChainState& s) { return in_hand_of(s[0]) == at_once; }), .03);
    std::vector<double> busy, chats;
    for (const Cell& cell : totals[0]) {
        busy.push_back(cell.mean(Level::Handling));
        chats.push_back(cell.mean(Level::Handling) + cell.mean(Level::Beside));
    }
    check_exact("busy", busy, chain.mean([](const ChainState& s) { return s[0] > 0; }), .02);
    check_exact("chats in hand", chats, chain.mean([](const ChainState& s) { return in_hand_of(s[0]); }),
                .02);
}
