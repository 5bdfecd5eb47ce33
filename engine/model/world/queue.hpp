// A queue: one class of contact, its laws and its waiting line.
#pragma once

#include "engine/kernel/distribution.hpp"
#include "engine/model/world/events.hpp"
#include "engine/model/world/waiting_line.hpp"

namespace morale {

struct QueueState {
    TeamId team;
    bool online = false;
    int places = 1;  // contacts that one agent handles at once
    double priority = 0;
    double given_share = 0;  // of the contacts, before outsourcing
    double share = 0;        // of the contacts, cumulated over the queues up to this one
    Distribution talk;
    Distribution patience;
    double after_contact_seconds = 0;
    double target_seconds = 0;  // to be answered within
    double rapport = 1;         // factor on the chance of courtesy
    double felt_wait = 1;       // a wait feels so many times as long as on the telephone
    double leaving = 1;         // factor on the share of those who say they leave
    WaitingLine line;
};

}  // namespace morale
