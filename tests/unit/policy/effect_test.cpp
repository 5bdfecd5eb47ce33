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

void nothing(Parameters&) {}
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
double courteous(const Cell& c) {
    return c.count(Count::Courteous) / c.count(Count::Handled);
}
double hostile(const Cell& c) {
    return c.count(Count::Hostile);
}
double disrespected(const Cell& c) {
    return c.count(Count::Disrespected);
}
double dismissed(const Cell& c) {
    return c.count(Count::Dismissed);
}
double promised(const Cell& c) {
    return c.count(Count::CallBacksPromised);
}
double waits(const Cell& c) {
    return c.sum(Sum::WaitSeconds);
}
double recovered(const Cell& c) {
    return c.count(Count::Recovered);
}
double lost_on_issue(const Cell& c) {
    return c.count(Count::ChurnedOnIssue);
}
double resolved(const Cell& c) {
    return c.count(Count::Resolved);
}
double process(const Cell& c) {
    return c.spread(Spread::Process).sum;
}
double extras(const Cell& c) {
    return c.count(Count::Wow);
}
double trusted(const Cell& c) {
    return c.spread(Spread::Trust).sum;
}
double satisfied(const Cell& c) {
    return c.spread(Spread::Satisfaction).sum;
}
double mean_exhaustion(const Cell& c) {
    return c.spread(Spread::Exhaustion).mean();
}
double mean_skill(const Cell& c) {
    return c.spread(Spread::Skill).mean();
}
double resolves(const Cell& c) {
    return c.spread(Spread::Resolves).mean();
}
double trained(const Cell& c) {
    return c.sum(Sum::TrainingHours);
}
double off_phone(const Cell& c) {
    return c.area(Level::OffPhone);
}
double employed(const Cell& c) {
    return c.area(Level::Headcount);
}
double fair(const Cell& c) {
    return c.spread(Spread::Fairness).sum;
}
double perceived(const Cell& c) {
    return c.spread(Spread::PerceivedResolved).sum;
}
double obstacles(const Cell& c) {
    return c.spread(Spread::Obstacles).sum;
}
double prospects(const Cell& c) {
    return c.spread(Spread::Prospect).sum;
}
double promoted_away(const Cell& c) {
    return c.count(Count::PromotedAway);
}
double wages(const Cell& c) {
    return c.sum(Sum::WagesUsd);
}
double exhaustion(const Cell& c) {
    return c.spread(Spread::Exhaustion).sum;
}
double headcount(const Cell& c) {
    return c.area(Level::Headcount);
}
double standard(const Cell& c) {
    return c.spread(Spread::ServiceStandard).sum;
}
double moved_on(const Cell& c) {
    return c.count(Count::MovedOn);
}
double came(const Cell& c) {
    return c.count(Count::Acquired);
}
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
    p.visits.every_weeks = p.awards.per_year = p.peer_thanks.every_weeks = p.perks.for_agents = 0;
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
void norm(Parameters& p) {
    p.respect.norm = 1;
}
void rule(Parameters& p) {
    p.respect.dismissal = true;
}
void answers(Parameters& p) {
    p.recovery.share = 1;
}
void no_hostility(Parameters& p) {
    p.mechanisms.hostility = false;
}
void no_respect(Parameters& p) {
    p.mechanisms.respect = p.mechanisms.retaliation = false;
}
void no_call_backs(Parameters& p) {
    p.mechanisms.call_backs = false;
}
void no_complaints(Parameters& p) {
    p.mechanisms.complaints = false;
}
void no_process(Parameters& p) {
    p.mechanisms.process = false;
}
void no_trust(Parameters& p) {
    p.mechanisms.trust = false;
}
void faults(Parameters& p) {
    p.offer.process.faults_per_year = 100;
}
void a_fix(Parameters& p) {
    p.offer.fix.gain = .5;
    p.offer.fix.weeks = 2;
    p.offer.fix.commitment = 1;
}
void no_fix(Parameters& p) {
    p.offer.fix.gain = 0;
}
void a_promise(Parameters& p) {
    p.offer.announcement.promise = .2;
    p.offer.announcement.patience_weeks = 2;
}
void no_promise(Parameters& p) {
    p.offer.announcement.promise = 0;
}
void no_quality(Parameters& p) {
    p.mechanisms.quality = false;
}
void gifts(Parameters& p) {
    p.offer.extras.share = .2;
}
void no_gifts(Parameters& p) {
    p.offer.extras.share = 0;
}
void polish(Parameters& p) {
    p.churn.new_per_month = .1;
    p.offer.first_impression.above = .3;
}
void no_newcomers(Parameters& p) {
    p.mechanisms.churn = false;
}
void courses(Parameters& p) {
    p.training.product.hours_per_year = p.training.service.hours_per_year = p.training.stress.hours_per_year =
        100;
}
void no_hurry(Parameters& p) {
    p.mechanisms.time_pressure = false;
}
void no_training(Parameters& p) {
    p.mechanisms.training = false;
}
void no_work_design(Parameters& p) {
    p.mechanisms.work_design = false;
}
void breaks(Parameters& p) {
    p.breaks.every_hours = 1;
}
void breaks_and_mission(Parameters& p) {
    breaks(p);
    missions(p);
}
void no_rest(Parameters& p) {
    p.mechanisms.rest = false;
}
void no_selection(Parameters& p) {
    p.mechanisms.selection = false;
}
void ties(Parameters& p) {
    p.tie.share = 1;
}
void no_tie(Parameters& p) {
    p.mechanisms.personal_tie = false;
}
void visits(Parameters& p) {
    p.visits = {.every_weeks = 1, .share = .5, .acted_on = .5};
}
void measuring(Parameters& p) {
    p.measurement.spend = 200;
}
void awards(Parameters& p) {
    p.awards = {.per_year = 52, .share = .3, .value = 1000};
}
void announced_awards(Parameters& p) {
    p.awards = {.per_year = 52, .to = static_cast<int>(AwardTo::Everybody), .announced = true};
}
void peers(Parameters& p) {
    p.peer_thanks.every_weeks = 1;
}
void promotions(Parameters& p) {
    p.career = {.promotions_per_year = 10, .stay = .5};
    p.prospects.eligible_weeks = 0;
}
void soon_eligible(Parameters& p) {
    p.prospects.eligible_weeks = 0;
}
void perks(Parameters& p) {
    p.perks.for_agents = 1;
}
void no_executives(Parameters& p) {
    p.mechanisms.executives = false;
}
void no_scorecard(Parameters& p) {
    p.mechanisms.scorecard = false;
}
void no_awards(Parameters& p) {
    p.mechanisms.awards = false;
}
void no_career(Parameters& p) {
    p.mechanisms.career = false;
}
void no_support(Parameters& p) {
    p.mechanisms.support = false;
}
void no_fairness(Parameters& p) {
    p.mechanisms.fairness = false;
}
void overload(Parameters& p) {
    p.customers.issues_per_year = 30;
}
void few_contacts(Parameters& p) {
    p.customers.issues_per_year = 6;
    p.routing.novice_weeks = 2;
}
void held_standard(Parameters& p) {
    overload(p);
    p.service_standard.hold = true;
}
void no_held_standard(Parameters& p) {
    p.service_standard.hold = false;
}
void no_time_pressure(Parameters& p) {
    p.mechanisms.time_pressure = false;
}
void nobody_is_a_novice(Parameters& p) {
    p.routing.novice_weeks = 0;
}
void another_firm(Parameters& p) {
    p.teams.push_back({.name = "vendor", .agents = 10, .outside = {.outside = true}});
}
void no_channels(Parameters& p) {
    p.mechanisms.channels = false;
}
void no_other_firm(Parameters& p) {
    p.teams.resize(1);
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
    {"respect.norm", 0, 1, courteous, nothing, no_respect},
    {"respect.by_managers", -1, 1, courteous, nothing, no_respect},
    {"respect.minutes", 5, 50, spent, norm, no_respect},
    {"respect.dismissal", 0, 1, disrespected, nothing, no_respect},
    {"respect.detected", 0, 1, dismissed, rule, no_respect},
    {"scope.complaints", 0, .5, hostile, nothing, no_hostility},
    {"call_backs.share", 0, .5, promised, nothing, no_call_backs},
    {"call_backs.within", 1, 40, waits, nothing, no_call_backs},
    {"recovery.share", 0, 1, recovered, nothing, no_complaints},
    {"recovery.within", 1, 20, lost_on_issue, answers, no_complaints},
    {"recovery.cost_per_case", 10, 100, spent, answers, no_complaints},
    {"process.burden", 0, .5, resolved, nothing, no_process},
    {"process.standard", 1, .8, handle_seconds, nothing, no_process},
    {"faults.detected_after", 0, 2, process, faults, no_process},
    {"faults.measuring", 0, 500, process, faults, no_process},
    {"fix.gain", 0, .5, resolved, a_fix, no_process},
    {"fix.begins", 0, 2, process, a_fix, no_process},
    {"fix.weeks", 2, 4, process, a_fix, no_process},
    {"fix.commitment", 1, .5, process, a_fix, no_process},
    {"fix.cost", 1000, 2000, spent, a_fix, no_fix},
    {"fix.minutes", 60, 600, spent, a_fix, no_fix},
    {"announcement.promise", 0, .2, trusted, a_promise, no_trust},
    {"announcement.at", 0, 2, trusted, a_promise, no_trust},
    {"announcement.share", .5, 1, trusted, a_promise, no_trust},
    {"announcement.cost", 1000, 2000, spent, a_promise, no_promise},
    {"extras.share", 0, .2, extras, nothing, no_quality},
    {"extras.cost", 1, 5, spent, gifts, no_gifts},
    {"first_impression.above", 0, .3, satisfied, polish, no_newcomers},
    {"first_impression.cost", 1, 5, spent, polish, no_newcomers},
    {"mission.mention.share", 0, .5, meaning, nothing, no_meaning},
    {"hiring.warmth", -1, 1, courteous, nothing, no_selection},
    {"hiring.warmth_validity", 0, .8, courteous, choice_of_ten, no_selection},
    {"hiring.fit_validity", 0, .8, employed, choice_of_ten, no_selection},
    {"hiring.preview", 0, 1, employed, nothing, no_selection},
    {"training.initial", 0, 2, mean_skill, nothing, no_training},
    {"training.specificity", 0, 1, resolves, courses, no_training},
    {"training.follows_turnover", 0, .5, trained, courses, no_training},
    {"training.product.at_hire", 0, 34, mean_skill, nothing, no_training},
    {"training.product.per_year", 0, 200, resolves, no_hurry, no_training},
    {"training.service.at_hire", 0, 34, courteous, nothing, no_training},
    {"training.service.per_year", 0, 200, courteous, no_hurry, no_training},
    {"training.stress.at_hire", 0, 34, mean_exhaustion, nothing, no_training},
    {"training.stress.per_year", 0, 200, mean_exhaustion, nothing, no_training},
    {"work.autonomy", -1, 1, mean_exhaustion, nothing, no_work_design},
    {"work.clarity", -1, 1, resolves, nothing, no_work_design},
    {"breaks.every", 0, 1, mean_exhaustion, nothing, no_rest},
    {"breaks.minutes", 2, 10, off_phone, breaks, no_rest},
    {"breaks.mission", 0, 1, meaning, breaks_and_mission, no_rest},
    {"mission.tie.share", 0, 1, meaning, nothing, no_tie},
    {"mission.tie.hours", 1, 30, spent, ties, no_tie},
    {"executives.visits.every", 0, 1, felt, nothing, no_recognition},
    {"executives.visits.share", .2, 1, felt, visits, no_recognition},
    {"executives.visits.minutes", 5, 50, spent, visits, no_programme},
    {"executives.visits.quality", .4, 1, felt, visits, no_recognition},
    {"executives.visits.acted_on", 0, 1, fair, visits, no_executives},
    {"measurement.spend", 0, 200, perceived, nothing, no_executives},
    {"scorecard.external", 0, 1, handle_seconds, nothing, no_scorecard},
    {"scorecard.productivity", 0, 1, handle_seconds, nothing, no_scorecard},
    {"scorecard.all_hands", 0, 1, obstacles, measuring, no_executives},
    {"awards.rounds", 0, 26, felt, nothing, no_awards},
    {"awards.to", 0, 2, felt, awards, no_recognition},
    {"awards.share", .1, .5, felt, awards, no_recognition},
    {"awards.value", 100, 1000, felt, awards, no_recognition},
    {"awards.cash", 0, 1, felt, awards, no_recognition},
    {"awards.announced", 0, 1, felt, awards, no_recognition},
    {"awards.tied_to", 0, 2, handle_seconds, announced_awards, no_scorecard},
    {"awards.quality", .4, 1, felt, awards, no_recognition},
    {"awards.minutes", 5, 50, spent, awards, no_programme},
    {"recognition.peers.every", 0, 1, felt, nothing, no_recognition},
    {"recognition.peers.share", .2, 1, felt, peers, no_recognition},
    {"recognition.peers.quality", .4, 1, felt, peers, no_recognition},
    {"recognition.peers.minutes", 5, 50, spent, peers, no_programme},
    {"recognition.ends_after", 0, 2, felt, thanks, no_recognition},
    {"career.promotions", 0, 10, prospects, soon_eligible, no_career},
    {"career.stay", 0, 1, promoted_away, promotions, no_career},
    {"career.raise", 0, .5, wages, promotions, no_career},
    {"perks.for_agents", -1, 1, fair, nothing, no_fairness},
    {"perks.cost_per_head", 5, 50, spent, perks, no_programme},
    {"managers.support", 0, 60, exhaustion, nothing, no_support},
    {"staffing.budget", 1, .5, headcount, nothing, no_attrition},
    {"service_standard.hold", 0, 1, standard, overload, no_time_pressure},
    {"service_standard.minutes", 5, 50, spent, held_standard, no_held_standard},
    {"routing.novices", 0, 1, handle_seconds, few_contacts, nobody_is_a_novice},
    {"placement.stay", 0, 1, moved_on, nothing, no_attrition},
    {"outsourcing.share", 0, .5, handle_seconds, another_firm, no_other_firm},
    {"site.impression", 0, -1, came, nothing, no_channels},
    {"site.spend", 0, 10'000, spent, nothing, no_channels},
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
        const Row& row = *std::ranges::find(rows, more_is_more, &Row::lever);
        CHECK(outcome(row, row.to, false) > outcome(row, row.from, false));
    }
    for (const std::string_view more_is_less :
         {"recognition.annual_week.announced", "recognition.occasions.announced", "pay.wage",
          "respect.dismissal", "training.follows_turnover", "training.stress.per_year", "work.autonomy",
          "breaks.every", "measurement.spend", "scorecard.productivity", "scorecard.all_hands", "awards.cash",
          "awards.announced", "awards.tied_to", "recognition.ends_after", "managers.support",
          "staffing.budget"}) {
        CAPTURE(more_is_less);
        const Row& row = *std::ranges::find(rows, more_is_less, &Row::lever);
        CHECK(outcome(row, row.to, false) < outcome(row, row.from, false));
    }
}
