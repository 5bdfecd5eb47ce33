// Each lever, set through its slot, moves what it is meant to move in a short run, and moves it no more when
// what it works through is cut.
#include <algorithm>

#include "engine/policy/lever.hpp"
#include "tests/unit/policy/effect.hpp"

using namespace morale;
using namespace morale::test;

namespace {

const std::vector<Effect>& rows() {
    static const std::vector<Effect> all = [] {
        std::vector<Effect> every;
        for (const auto& part : {recognition_effects(), encounter_effects(), offer_effects(),
                                 people_effects(), leadership_effects(), operations_effects()})
            every.insert(every.end(), part.begin(), part.end());
        return every;
    }();
    return all;
}

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

double outcome(const Effect& row, double value, bool cut) {
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
        CHECK(std::ranges::count(rows(), lever.field.path, &Effect::lever) == 1);
    }
    for (const Effect& row : rows()) CHECK(find_lever(row.lever) != nullptr);
}

TEST_CASE("a lever moves what it works on, and nothing when that is cut") {
    for (const Effect& row : rows()) {
        CAPTURE(row.lever);
        CHECK(outcome(row, row.from, false) != outcome(row, row.to, false));
        CHECK(outcome(row, row.from, true) == outcome(row, row.to, true));
    }
}

TEST_CASE("levers move in the direction their practice promises") {
    for (const std::string_view more_is_more : {"recognition.annual_week.events",
                                                "recognition.annual_week.quality",
                                                "recognition.occasions.events",
                                                "recognition.leader_thanks.every",
                                                "recognition.leader_thanks.share",
                                                "recognition.leader_thanks.quality",
                                                "recognition.praise_note.share",
                                                "recognition.praise_note.from",
                                                "mission.letters.every",
                                                "mission.stories.every",
                                                "mission.meeting.per_year",
                                                "respect.norm",
                                                "respect.by_managers",
                                                "respect.detected",
                                                "scope.complaints",
                                                "call_backs.share",
                                                "recovery.share",
                                                "recovery.within",
                                                "hiring.warmth",
                                                "hiring.warmth_validity",
                                                "training.initial",
                                                "training.specificity",
                                                "training.product.per_year",
                                                "training.service.per_year",
                                                "work.clarity",
                                                "breaks.minutes",
                                                "breaks.mission",
                                                "mission.tie.share",
                                                "mission.tie.hours",
                                                "executives.visits.every",
                                                "executives.visits.quality",
                                                "executives.visits.acted_on",
                                                "scorecard.external",
                                                "awards.rounds",
                                                "awards.value",
                                                "recognition.peers.every",
                                                "career.promotions",
                                                "perks.for_agents",
                                                "placement.stay",
                                                "service_standard.hold"}) {
        CAPTURE(more_is_more);
        const Effect& row = *std::ranges::find(rows(), more_is_more, &Effect::lever);
        CHECK(outcome(row, row.to, false) > outcome(row, row.from, false));
    }
    for (const std::string_view more_is_less :
         {"recognition.annual_week.announced", "recognition.occasions.announced", "pay.wage",
          "respect.dismissal", "training.follows_turnover", "training.stress.per_year", "work.autonomy",
          "breaks.every", "measurement.spend", "scorecard.productivity", "scorecard.all_hands", "awards.cash",
          "awards.announced", "awards.tied_to", "recognition.ends_after", "managers.support",
          "staffing.budget"}) {
        CAPTURE(more_is_less);
        const Effect& row = *std::ranges::find(rows(), more_is_less, &Effect::lever);
        CHECK(outcome(row, row.to, false) < outcome(row, row.from, false));
    }
}
