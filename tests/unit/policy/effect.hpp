// What the tests of levers share: one row for each lever, and a small centre in which everything happens
// often.
#pragma once

#include <catch2/catch.hpp>
#include <string_view>
#include <vector>

#include "engine/model/life/simulate.hpp"
#include "engine/model/world/world.hpp"

namespace morale::test {

using Change = void (*)(Parameters&);
using Reader = double (*)(const Cell&);

struct Effect {
    std::string_view lever;
    double from, to;
    Reader moves;
    Change with;  // what must be there for the lever to matter
    Change cut;   // without it the lever does nothing
};

std::vector<Effect> recognition_effects();
std::vector<Effect> encounter_effects();
std::vector<Effect> offer_effects();
std::vector<Effect> people_effects();
std::vector<Effect> leadership_effects();
std::vector<Effect> operations_effects();

inline void nothing(Parameters&) {}
inline double felt(const Cell& c) {
    return c.spread(Spread::Recognition).sum;
}
inline double meaning(const Cell& c) {
    return c.spread(Spread::Meaning).sum;
}
inline double spent(const Cell& c) {
    return c.sum(Sum::ProgrammeUsd);
}
inline double handle_seconds(const Cell& c) {
    return c.sum(Sum::HandleSeconds);
}
inline double courteous(const Cell& c) {
    return c.count(Count::Courteous) / c.count(Count::Handled);
}
inline void annual_week(Parameters& p) {
    p.annual_week.events = 5;
}
inline void occasions(Parameters& p) {
    p.occasions.events_per_year = 26;
}
inline void thanks(Parameters& p) {
    p.leader_thanks.every_weeks = 1;
}
inline void missions(Parameters& p) {
    p.mission = {
        .letters_every_weeks = 1, .stories_every_weeks = 2, .meetings_per_year = 6, .meeting_start = 112};
}
inline void no_recognition(Parameters& p) {
    p.mechanisms.recognition = false;
}
inline void no_meaning(Parameters& p) {
    p.mechanisms.meaning = false;
}
inline void no_attrition(Parameters& p) {
    p.mechanisms.attrition = false;
}
inline void no_programme(Parameters& p) {
    p.visits.every_weeks = p.awards.per_year = p.peer_thanks.every_weeks = p.perks.for_agents = 0;
    p.annual_week.events = p.occasions.events_per_year = p.leader_thanks.every_weeks = p.praise_note.share =
        0;
    p.mission = {.letters_every_weeks = 0, .stories_every_weeks = 0, .meetings_per_year = 0};
}
inline void choice_of_ten(Parameters& p) {
    p.hiring.selection_ratio = .1;
}
inline void visits(Parameters& p) {
    p.visits = {.every_weeks = 1, .share = .5, .acted_on = .5};
}
inline void awards(Parameters& p) {
    p.awards = {.per_year = 52, .share = .3, .value = 1000};
}
inline void perks(Parameters& p) {
    p.perks.for_agents = 1;
}

}  // namespace morale::test
