// The study, the plan of time, and the centre itself: teams, contacts, load, roster, customers.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/kernel/distribution.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/parameters/forecast.hpp"
#include "engine/model/parameters/outsourcing.hpp"

namespace morale {

struct StudySettings {
    double replications = 30;             // number of them
    double seed = 1;                      // a number, no quantity
    std::string objective = "net_value";  // the metric that ranks the policies
    double care = 0;         // smallest difference that matters: USD, share or whatever the objective is in
    bool end_value = true;   // whether people who are there at the end of the horizon are worth something
    bool uncertain = false;  // whether each replication draws the uncertain assumptions
};

/// A shift may begin whenever it fits into the day.
inline constexpr double any_start = 24;

struct TimePlan {
    double start_date = 20458;  // days since 1970-01-01: 2026-01-05, a Monday
    double warmup_weeks = 26;
    double horizon_weeks = 52;
};

/// What the contract of a team's people says; 0: as everywhere in the centre.
struct Contract {
    double shift_hours = 0;
    double days_per_week = 0;
    double earliest_start = 0;        // hours after midnight
    double latest_start = any_start;  // hours after midnight
    double least_on_shift = 0;        // people on shift in each open half hour that their shifts can reach
    double wage_per_hour = 0;         // USD
};

struct Team {
    std::string name = "team";
    double agents = 52;  // number of seats
    double share = 0;    // share of the issues; all zero: in proportion to the agents
    OutsideTeam outside{};
    Contract contract{};
    std::vector<double> present{};  // agents at the phone by open hour or half hour; empty: as planned
    std::array<std::vector<double>, days_of_week>
        present_on{};            // the same of a weekday, Monday first; empty: as above
    std::string present_from{};  // table from which these numbers are; empty: none
};

/// When the further teams of a class answer its contacts, and how well.
struct Overflow {
    double after_seconds = 0;      // wait from which on they do; 0: at once, unless `from_waiting` says more
    double from_waiting = 0;       // number of contacts waiting from which on they do; 0: any
    double handle_factor = 1;      // on their handle time
    double resolution_factor = 1;  // on their chance to resolve
};

/// A kind of contact with its own queue. Without any, each team has one queue for the centre's contacts.
struct ContactClass {
    std::string name{};
    std::vector<std::string> teams{};  // in the order in which they are asked; none: the first with agents
    double share = 0;                  // share of the contacts; all zero: equal shares
    double priority = 0;               // a number: the class with the higher one is served first
    double head_start_seconds = 0;     // counted as waited already, among classes of one priority
    Overflow overflow{};
    Distribution talk;
    Distribution patience;
    double after_contact_seconds = 0;
    double hang_up_at_once = 0;     // share of those who would have to wait
    bool bot = true;                // whether the centre's bot, if there is one, is in front of it
    double bot_contains = 0;        // share of its issues that the bot solves; 0: the bot's for all
    double bot_fails_silently = 0;  // share of its issues that the bot loses; 0: the bot's for all
    bool told_wait = true;          // whether its callers are told their wait, if the centre tells any
    int channel = 0;                // Channel
    double target_seconds = 0;      // 0: the centre's
    double target_share = 0;        // share that is promised within the target; 0: the centre's
    double concurrency = 3;         // number of chats that one agent handles at once
    std::vector<double> by_day{};   // weights of its weekdays, Monday first; empty: the centre's
    std::vector<double> by_hour{};  // weights of its hours; empty: the centre's
};

/// A bot in front of the agents, which new issues meet first.
struct Bot {
    double contains = 0;        // share that it solves
    double fails_silently = 0;  // share that it does not solve and whose customers do not call
    double delay_seconds = 0;   // open time that a customer who is passed on spends before the queue
    double handle_factor = 1;   // on the first service of a customer who is passed on
    double hostility = 0;       // logit, in the first contact of a customer who is passed on
    double usd_per_issue = 0;
    bool in_front() const {
        return contains > 0 || fails_silently > 0 || delay_seconds > 0 || handle_factor != 1 ||
               hostility != 0 || usd_per_issue > 0;
    }
};

struct ContactParameters {
    double rate_per_hour = 0;  // anonymous contacts at mean load while open, if there are no customers
    Distribution talk = Distribution::lognormal(180, 1.2);  // s
    double after_contact_seconds = 100;
    Distribution patience = Distribution::exponential(348);      // s
    double hang_up_at_once = 0;                                  // share of those who would have to wait
    double redial_share = 0.8;                                   // share of those who abandoned who try again
    Distribution redial_after = Distribution::exponential(600);  // s of opening hours
    double return_share = 0.8;  // share of unresolved contacts that come back
    Distribution return_after = Distribution::exponential(36'000);  // s of opening hours
    double day_factor_sd = 0.04;
    double target_seconds = 20;
    double target_share = .8;
    Bot bot;
    double lines = 0;  // number of telephone lines; 0: as many as are needed
};

/// Beyond this the day's load factor follows a gamma law instead of a normal one.
inline constexpr double most_normal_day_sd = 0.3;

struct LoadProfile {
    std::vector<double> by_day = {1.12, 1.04, 1.0, 1.0, 1.0, 0.84, 0};  // Monday first; 0: closed
    std::vector<double> by_hour = {0,    0,   0,    0,    0,    0,   0, 0, 0.6, 0.88, 1.2, 1.2,
                                   1.12, 1.1, 1.14, 1.14, 0.92, 0.7, 0, 0, 0,   0,    0,   0};
    std::array<std::vector<double>, days_of_week> of_weekday{};  // Monday first; empty: as the other days
    std::vector<double> of_other_days{};                         // empty: by_hour
    std::string from_file{};         // table from which the lists are; empty: none
    std::vector<double> by_month{};  // January first; empty: months are alike
    std::vector<double> by_week{};   // of the year by ISO 8601; empty: weeks are alike
    Forecast forecast{};
};

struct Roster {
    bool always_present = false;  // every agent, every hour: a bare queue
    double shift_hours = 8;
    double days_per_week = 5;
    double off_phone_share = 0.215;  // share of a shift in breaks and meetings
    double leave_share = 0.096;      // share of the working weeks that is planned leave
    // Of one team, from its contract (engine/model/contract.hpp):
    double earliest_start = 0;        // hours after midnight
    double latest_start = any_start;  // hours after midnight
    double least_on_shift = 0;        // number of people in each open half hour that shifts can reach
};

struct CustomerParameters {
    double count = 255'000;  // number of customers; 0: anonymous callers
    double issues_per_year = 2.2;
};

}  // namespace morale
