// Centres of all kinds, each as its owner would state it: a fixed draw over seats, load, hours, channels,
// length of talks, turnover and what else is measured.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace morale::test {

struct Centre {
    int seats;
    double occupancy;  // at which the volume is set
    int open_hours;    // a week: 40, 60, 84, 112 or 168
    int teams;
    std::string_view work;  // "phone", "chat", "mixed": calls, mail and chat in one team
    int handle_seconds;
    double turnover;  // a year
    double absence;   // of shifts
    double resolved;  // at the first contact, of the issues
    double churn;     // a month
};

std::span<const Centre> centres();

/// "12 seats, 40 %, 168 h, phone, 200 s".
std::string name_of(const Centre&);

/// Its scenario: what it is, and what was measured.
std::string scenario_of(const Centre&);

}  // namespace morale::test
