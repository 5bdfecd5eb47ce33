// How chats are spread over agents of whom each holds several at once.
#pragma once

namespace morale {

struct ChatSpread {
    double occupied = 0;  // agents who have at least one
    double beside = 0;    // chats that a new chat finds with the agent who takes it
};

/// The steady state of a line with `agents`, each with `places`, whose load is `load`; `p_wait` is the share
/// of the time in which all places are taken. The number of chats has a Poisson law up to the number of
/// places.
ChatSpread mean_spread(double load, int agents, int places, double p_wait);

}  // namespace morale
