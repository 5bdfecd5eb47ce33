// Each lever, set through its slot, moves what it is meant to move in a short run, and moves it no more when
// what it works through is cut.
#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

#include "engine/model/simulate.hpp"
#include "engine/model/world.hpp"
#include "engine/policy/language.hpp"

using namespace morale;

namespace {

using Change = void (*)(Parameters&);
using Reader = double (*)(const Cell&);

struct Row {
    std::string_view lever;
    double from, to;
    Reader moves;
    Change with;  // what must be there for the lever to matter
    Change cut;   // without it the lever does nothing
};

double felt(const Cell& c) {
    return c.spread(Spread::Recognition).sum;
}
double meaning(const Cell& c) {
    return c.spread(Spread::Meaning).sum;
}
double spent(const Cell& c) {
    return c.sum(Sum::ProgrammeUsd);
}
double handle_seconds(const Cell& c) {
    return c.sum(Sum::HandleSeconds);
}
double quits(const Cell& c) {
    return c.count(Count::Quit);
}

void nothing(Parameters&) {}
void annual_week(Parameters& p) {
    p.annual_week.events = 5;
}
void occasions(Parameters& p) {
    p.occasions.events_per_year = 26;
}
void thanks(Parameters& p) {
    p.leader_thanks.every_weeks = 1;
}
void notes(Parameters& p) {
    p.praise_note.share = 1;
}
void missions(Parameters& p) {
    p.mission = {
        .letters_every_weeks = 1, .stories_every_weeks = 2, .meetings_per_year = 6, .meeting_start = 112};
}
void no_recognition(Parameters& p) {
    p.mechanisms.recognition = false;
}
void no_meaning(Parameters& p) {
    p.mechanisms.meaning = false;
}
void no_attrition(Parameters& p) {
    p.mechanisms.attrition = false;
}
void no_programme(Parameters& p) {
    p.annual_week.events = p.occasions.events_per_year = p.leader_thanks.every_weeks = p.praise_note.share =
        0;
    p.mission = {.letters_every_weeks = 0, .stories_every_weeks = 0, .meetings_per_year = 0};
}
void choice_of_ten(Parameters& p) {
    p.hiring.selection_ratio = .1;
}
void valid_choice(Parameters& p) {
    p.hiring.validity = .5;
}

const std::vector<Row> rows = {
    {"recognition.annual_week.events", 0, 5, felt, nothing, no_recognition},
    {"recognition.annual_week.start", 112, 119, felt, annual_week, no_recognition},
    {"recognition.annual_week.quality", .5, 1, felt, annual_week, no_recognition},
    {"recognition.annual_week.announced", 0, 1, felt, annual_week, no_recognition},
    {"recognition.annual_week.cost_per_head", 5, 50, spent, annual_week, no_programme},
    {"recognition.occasions.events", 0, 26, felt, nothing, no_recognition},
    {"recognition.occasions.quality", .5, 1, felt, occasions, no_recognition},
    {"recognition.occasions.announced", 0, 1, felt, occasions, no_recognition},
    {"recognition.occasions.cost_per_head", 5, 50, spent, occasions, no_programme},
    {"recognition.leader_thanks.every", 0, 1, felt, nothing, no_recognition},
    {"recognition.leader_thanks.share", .2, 1, felt, thanks, no_recognition},
    {"recognition.leader_thanks.quality", .4, 1, felt, thanks, no_recognition},
    {"recognition.leader_thanks.minutes", 1, 10, spent, thanks, no_programme},
    {"recognition.praise_note.share", 0, 1, felt, nothing, no_recognition},
    {"recognition.praise_note.within", 1, 10, felt, notes, no_recognition},
    {"recognition.praise_note.from", 0, 1, felt, notes, no_recognition},
    {"recognition.praise_note.quality", .4, 1, felt, notes, no_recognition},
    {"recognition.praise_note.minutes", 5, 20, spent, notes, no_programme},
    {"mission.letters.every", 0, 1, meaning, nothing, no_meaning},
    {"mission.letters.minutes", 5, 50, spent, missions, no_programme},
    {"mission.stories.every", 0, 1, meaning, nothing, no_meaning},
    {"mission.stories.minutes", 5, 50, spent, missions, no_programme},
    {"mission.meeting.per_year", 0, 6, meaning, [](Parameters& p) { p.mission.meeting_start = 112; },
     no_meaning},
    {"mission.meeting.start", 112, 119, meaning, missions, no_meaning},
    {"mission.meeting.cost_per_head", 10, 100, spent, missions, no_programme},
    {"hiring.selection_ratio", 1, .1, handle_seconds, valid_choice, no_attrition},
    {"hiring.validity", 0, .8, handle_seconds, choice_of_ten, no_attrition},
    {"pay.wage", 18, 36, quits, nothing, no_attrition},
};

/// Small and lively: many praises, quits and newcomers within a few weeks.
Parameters lively_centre() {
    Parameters p;
    p.teams = {Team{.name = "team", .agents = 10}};
    p.customers.count = 4000;
    p.customers.issues_per_year = 22;
    p.time.warmup_weeks = 1;
    p.time.horizon_weeks = 6;
    p.recognition.praise_share = .05;
    p.annual_week.start = 112;
    p.attrition.base_per_week = .08;
    p.hiring.fill_time = Distribution::constant(86'400);
    p.hiring.training_weeks = .5;
    return p;
}

struct Set {
    Parameters& p;
    double value;
    void operator()(SlotOf<double> s) const { s(p, 0) = value; }
    void operator()(SlotOf<bool> s) const { s(p, 0) = value != 0; }
    void operator()(SlotOf<int> s) const { s(p, 0) = static_cast<int>(value); }
    template <class Other>
    void operator()(Other) const {
        FAIL("a lever of a kind that this test cannot set");
    }
};

double outcome(const Row& row, double value, bool cut) {
    Parameters base = lively_centre();
    row.with(base);
    if (cut) row.cut(base);
    Parameters policy = base;
    std::visit(Set{policy, value}, find_lever(row.lever)->field.slot);
    const Record record = run_policy(warmed_up(base, Seed{5}, 0), policy, measurement_start);
    REQUIRE_FALSE(record.failure);
    return row.moves(record.tape.total());
}

}  // namespace

TEST_CASE("every lever has a row here, and every row a lever") {
    for (const Lever& lever : levers()) {
        CAPTURE(lever.field.path);
        CHECK(std::ranges::count(rows, lever.field.path, &Row::lever) == 1);
    }
    for (const Row& row : rows) CHECK(find_lever(row.lever) != nullptr);
}

TEST_CASE("a lever moves what it works on, and nothing when that is cut") {
    for (const Row& row : rows) {
        CAPTURE(row.lever);
        CHECK(outcome(row, row.from, false) != outcome(row, row.to, false));
        CHECK(outcome(row, row.from, true) == outcome(row, row.to, true));
    }
}

TEST_CASE("levers move in the direction their practice promises") {
    for (const std::string_view more_is_more :
         {"recognition.annual_week.events", "recognition.annual_week.quality", "recognition.occasions.events",
          "recognition.leader_thanks.every", "recognition.leader_thanks.share",
          "recognition.leader_thanks.quality", "recognition.praise_note.share",
          "recognition.praise_note.from", "mission.letters.every", "mission.stories.every",
          "mission.meeting.per_year"}) {
        CAPTURE(more_is_more);
        const Row& row = *std::ranges::find(rows, more_is_more, &Row::lever);
        CHECK(outcome(row, row.to, false) > outcome(row, row.from, false));
    }
    for (const std::string_view more_is_less :
         {"recognition.annual_week.announced", "recognition.occasions.announced", "pay.wage"}) {
        CAPTURE(more_is_less);
        const Row& row = *std::ranges::find(rows, more_is_less, &Row::lever);
        CHECK(outcome(row, row.to, false) < outcome(row, row.from, false));
    }
}
