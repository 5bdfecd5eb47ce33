// The study, the plan of time, and the centre itself: teams, contacts, load, roster, customers.
#pragma once

#include <string>
#include <vector>

#include "engine/kernel/distribution.hpp"
#include "engine/model/parameters/outsourcing.hpp"

namespace morale {

struct StudySettings {
    double replications = 30;
    double seed = 1;
    std::string objective = "net_value";  // the metric that ranks the policies
    double care = 0;                      // smallest difference of the objective that matters, in its unit
    bool end_value = true;   // are those who are there at the end of the horizon worth something?
    bool uncertain = false;  // does each replication draw the assumptions that are uncertain?
};

struct TimePlan {
    double start_date = 20458;  // days since 1970-01-01: 2026-01-05, a Monday
    double warmup_weeks = 26;
    double horizon_weeks = 52;
};

struct Team {
    std::string name = "team";
    double agents = 52;
    double share = 0;  // of the issues; all zero: in proportion to the agents
    OutsideTeam outside{};
};

/// A kind of contact with its own queue. Without any, each team has one queue of the centre's contacts.
struct ContactClass {
    std::string name{};
    std::string team{};   // empty: the first team with agents
    double share = 0;     // of the contacts; all zero: equal shares
    double priority = 0;  // the higher is served first
    Distribution talk;
    Distribution patience;
    double after_contact_seconds = 0;
    int channel = 0;            // Channel
    double target_seconds = 0;  // 0: that of the centre
    double concurrency = 3;     // chats that one agent handles at once
};

struct ContactParameters {
    double rate_per_hour = 0;  // of anonymous contacts while open, at mean load, when there are no customers
    Distribution talk = Distribution::lognormal(180, 1.2);  // s
    double after_contact_seconds = 100;
    Distribution patience = Distribution::exponential(348);         // s
    double redial_share = 0.8;                                      // of the abandoned try again
    Distribution redial_after = Distribution::exponential(600);     // s of open time
    double return_share = 0.8;                                      // of unresolved contacts come back
    Distribution return_after = Distribution::exponential(36'000);  // s of open time
    double day_factor_sd = 0.04;
    double target_seconds = 20;
};

struct LoadProfile {
    std::vector<double> by_day = {1.12, 1.04, 1.0, 1.0, 1.0, 0.84, 0};  // Monday first; 0: closed
    std::vector<double> by_hour = {0,    0,   0,    0,    0,    0,   0, 0, 0.6, 0.88, 1.2, 1.2,
                                   1.12, 1.1, 1.14, 1.14, 0.92, 0.7, 0, 0, 0,   0,    0,   0};
};

struct Roster {
    bool always_present = false;  // every agent, every hour: a bare queue
    double shift_hours = 8;
    double days_per_week = 5;
    double off_phone_share = 0.215;  // of the shift: breaks and meetings
    double leave_share = 0.096;      // of the working weeks: planned leave
};

struct CustomerParameters {
    double count = 255'000;  // 0: anonymous callers
    double issues_per_year = 2.2;
};

}  // namespace morale
