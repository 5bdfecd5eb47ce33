// Work that can wait: mail, taken up by agents who have nobody else to answer. The formulas for the line of
// one half hour cannot describe it, because what is left in the evening is there in the morning. It is
// followed as an amount, half hour by half hour, over as many weeks as the study has, with drawn ups and
// downs of load and presence that are always the same.
#pragma once

#include <array>
#include <vector>

#include "engine/kernel/profile.hpp"

namespace morale {

struct BacklogGiven {
    std::array<double, Profile::steps> arriving{};  // contacts in the half hour
    std::array<double, Profile::steps> spare{};     // mean agents not busy with anybody else; closed: 0
    std::array<double, Profile::steps> staff{};     // agents present
    double handle_seconds = 1;
    struct Target {
        double share, seconds;
    };
    std::vector<Target> targets;  // shares of the contacts; they add up to 1
    double load_sd = 0;           // relative, of a day
    double day_sd = 0;            // relative, of the presence of a day
    double slow_sd = 0;           // the same of vacancies
    double slow_weeks = 9;
    int warmup_weeks = 0, weeks = 52;
};

struct Backlog {
    static constexpr double step_seconds = 1800;
    std::array<double, Profile::steps> busy{};   // share of the half hour's occurrences in which mail waits
    std::array<double, Profile::steps> taken{};  // mean agents handling mail
    double in_time = 1;                          // share of the contacts that are taken up within the target
    double wait = 0;                             // s, mean
    double handled_per_week = 0;
    double left_at_end = 0;  // contacts not taken up at the end
};

Backlog backlog_of(const BacklogGiven&);

}  // namespace morale
