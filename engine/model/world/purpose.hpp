// What a draw is for. Purposes are numbered once, for ever: a new one takes the next number, a dropped one
// leaves a gap. Each row gives its subject, what `nth` counts, and what the four words of its block decide.
// In Handling the high end of the third word is disrespect, that of the fourth hostility. Past the last entry
// or attempt that a contact can count, the moment is part of the address (luck.hpp).
#pragma once

#include <cstdint>

#include "engine/kernel/draws.hpp"

namespace morale {

enum class Purpose : std::uint8_t {
    Issue = 1,     // issue number            | gap to the next, customer, queue, patience at its first entry
    Patience = 2,  // issue; entry            | patience, from entry 1 on; hangs up at once?,
                   // when told a long wait?
    Handling = 3,  // issue; served attempt   | talk, resolved (and wow), courteous or not, praised or hostile
    Ending = 4,    // issue; served attempt   | returns?, after how long, leaves?, tells?
    Redial = 5,    // issue; entry            | redials?, after how long
    DayFactor = 6,   // day                     | the day's load factor
    Person = 7,      // person                  | talent score, talent rest, warmth, resilience
    PersonMore = 8,  // person                  | prosociality, fit
    Threshold = 9,   // person                  | the accumulated hazard at which they quit
    Fill = 10,  // person                  | how long their seat stays open before them; leaves in training?,
                // when
    Sick = 12,  // person; day             | sick?
    Tie = 13,   // seat; k                 | far?, to whom
    ChurnCandidate = 14,    // candidate             | gap to the next, customer, accepted?
    Prospect = 15,          // prospect                | gap to the next, accepted?, group
    Tell = 16,              // issue, n-th teller     | with which acquaintance they begin
    Acquaintance = 17,      // customer row; k         | who the acquaintances 4k .. 4k + 3 are
    Hear = 18,              // issue, n-th teller; k  | which of the hearers 4k .. 4k + 3 retell
    StartCustomer = 20,     // customer row            | the last contacts before the start
    Note = 21,              // issue; served attempt   | is a note written?, when
    Round = 22,             // person; day and round   | chosen in a round?
    Scope = 23,             // issue                   | is it a complaint?
    CallBack = 24,          // issue; served attempt   | missed?, when
    Complaint = 25,         // issue                   | complains?, in writing?, answered well?, when
    Disrespect = 26,        // issue; served attempt   | detected?
    Audience = 30,          // customer row            | hears the announcement?
    Worth = 31,             // customer row            | value
    Fault = 32,             // fault                   | gap to the next
    Mention = 33,           // issue; served attempt   | is the mission mentioned?
    Background = 37,        // person                  | own way, personal tie, turn in training
    Visit = 44,             // person; day and round   | met by the executive?
    Promotion = 45,         // person; day             | promoted?, stays?, by merit?
    Award = 46,             // person; day and round   | drawn in the lottery?
    PeerThanks = 47,        // person; day and round   | thanked by a peer?
    Stay = 51,              // how long they stay in this job, if it is their first in the firm
    Site = 52,              // prospect                | have they met the firm through its site?
    Assumption = 53,        // hash of its path        | its value in this replication
    InsteadOfWaiting = 55,  // issue; entry         | takes a call-back?, tries until reached
    Bot = 56,               // issue                   | solved, lost or passed on by the bot?
    Design = 54,            // part, or dimension     | where the points of a design lie
};

inline Words draw(const Draws& draws, Purpose purpose, std::uint64_t subject, std::uint32_t nth = 0) {
    return draws.block(static_cast<std::uint8_t>(purpose), subject, nth);
}

}  // namespace morale
