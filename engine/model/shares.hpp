// Which part of the contacts each queue gets.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// The rows of the teams that answer the class, in the order in which they are asked: those that it names,
/// else the first that has agents. There is at least one.
std::vector<std::size_t> teams_of(const Parameters&, const ContactClass&);

/// The row of the first of them: its own.
std::size_t team_of(const Parameters&, const ContactClass&);

/// Shares by queue before outsourcing, adding up to 1: one for each class or, without classes, each team.
/// Classes have the given shares, or equal ones if none is given (those that follow from the groups of
/// customers, where these name classes); teams have the given shares, or shares in
/// proportion to their agents if none is given. A team without agents gets none.
std::vector<double> given_shares(const Parameters&);

/// Shares after outsourcing: teams of another firm get what is outsourced, the others the rest.
std::vector<double> shared_out(const Parameters&, std::vector<double> given);

/// What the bot does with the new issues of a queue, as shares: what their class says or, where it says
/// nothing, what the bot does with all. Both are 0 where no bot is in front.
struct BotShares {
    double contains = 0, fails_silently = 0;
};
BotShares bot_shares(const Parameters&, std::size_t queue);

/// The part of the new issues of a queue that gets past the bot to the agents; 1 without a bot.
double past_bot(const Parameters&, std::size_t queue);

/// The same of all queues together, which have these shares of the new issues.
double past_bot(const Parameters&, const std::vector<double>& shares);

}  // namespace morale
