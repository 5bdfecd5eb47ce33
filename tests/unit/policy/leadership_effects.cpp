// The levers of what leaders see, reward and signal: two values each, what differs between them, and what to
// cut.
#include "tests/unit/policy/effect.hpp"

namespace morale::test {

namespace {

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
    return c.spread(Spread::CareerProspect).sum;
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
void measuring(Parameters& p) {
    p.measurement.spend = 200;
}
void announced_awards(Parameters& p) {
    p.awards = {.per_year = 52, .to = static_cast<int>(AwardTo::Everybody), .announced = true};
}
void peers(Parameters& p) {
    p.peer_thanks.every_weeks = 1;
}
void promotions(Parameters& p) {
    p.career = {.promotions_per_year = 10, .stay = .5};
    p.career_effects.eligible_weeks = 0;
}
void promotions_away(Parameters& p) {
    p.career = {.promotions_per_year = 10, .stay = 0};
    p.career_effects.eligible_weeks = 0;
}
double sum_of_resolves(const Cell& c) {
    return c.spread(Spread::Resolves).sum;
}
void soon_eligible(Parameters& p) {
    p.career_effects.eligible_weeks = 0;
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

}  // namespace

std::vector<Effect> leadership_effects() {
    return {
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
        {"career.by_merit", 0, 1, sum_of_resolves, promotions_away, no_career},
        {"career.raise", 0, .5, wages, promotions, no_career},
        {"perks.for_agents", -1, 1, fair, nothing, no_fairness},
        {"perks.cost_per_head", 5, 50, spent, perks, no_programme},
        {"managers.support", 0, 60, exhaustion, nothing, no_support},
    };
}

}  // namespace morale::test
