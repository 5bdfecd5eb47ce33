// The table of assumptions about leaders.
#include "engine/model/fields/leadership.hpp"

#include <array>

#include "engine/model/parameters.hpp"

namespace morale {

namespace {

using enum Dimension;
using enum Standing;
using P = Parameters;

// Every coefficient is structural: policies are compared in one world.
// clang-format off
const std::array leadership_rows = {
    Field{"assumptions.executives.delay", Duration, "wk", 0, 520, Structural, "time after which executives hear how contacts end", slot<&P::executives, &ExecutiveParameters::delay_weeks>()},
    Field{"assumptions.executives.rosiness", Share, "", 0, 1, Structural, "share of what is not resolved that executives do not hear of", slot<&P::executives, &ExecutiveParameters::rosiness>()},
    Field{"assumptions.executives.neutral_resolved", Share, "", 0, 1, Structural, "share of resolved contacts for which the budget of the status quo is made", slot<&P::executives, &ExecutiveParameters::neutral_resolved>()},
    Field{"assumptions.executives.visit_memory", Duration, "wk", 0.1, 520, Structural, "time over which recent visits count", slot<&P::executives, &ExecutiveParameters::contact_weeks>()},
    Field{"assumptions.executives.visits_that_halve", Number, "", 0.01, 100, Structural, "recent visits that halve delay and rosiness, and lift the status of the function half the way", slot<&P::executives, &ExecutiveParameters::contact_half>()},
    Field{"assumptions.executives.spend_that_halves", MoneyRate, "USD/month", 0.01, 100000, Structural, "spending on measuring, for each agent, that halves delay and rosiness", slot<&P::executives, &ExecutiveParameters::spend_half>()},
    Field{"assumptions.executives.obstacle_memory", Duration, "wk", 1, 520, Structural, "time in which obstacles arise, and go away without help", slot<&P::executives, &ExecutiveParameters::obstacle_weeks>()},
    Field{"assumptions.executives.obstacle_weight", Number, "", 0, 5, Structural, "demand that the usual obstacles add", slot<&P::executives, &ExecutiveParameters::obstacle_weight>()},
    Field{"assumptions.executives.named", Share, "", 0, 1, Structural, "share of an agent's obstacles that is named to an executive who asks", slot<&P::executives, &ExecutiveParameters::named>()},
    Field{"assumptions.executives.budget", Number, "", 0, 10, Structural, "weekly rate at which the budget removes obstacles, per unit of perceived shortfall", slot<&P::executives, &ExecutiveParameters::budget>()},
    Field{"assumptions.executives.fix_cost", Money, "USD", 0, 100000, Structural, "cost, for each agent, of removing all the usual obstacles", slot<&P::executives, &ExecutiveParameters::fix_cost_per_head>()},
    Field{"assumptions.executives.listening_loss", Number, "", 0, 1, Structural, "fairness lost by agents who were listened to when nothing follows", slot<&P::executives, &ExecutiveParameters::listening_loss>()},
    Field{"assumptions.executives.word_step", Share, "", 0, 1, Structural, "share of the way that trust in executives' words moves to their deeds at a visit", slot<&P::executives, &ExecutiveParameters::word_step>()},

    Field{"assumptions.effort.memory", Duration, "wk", 0.1, 520, Structural, "time in which effort follows what counts", slot<&P::effort, &ScorecardParameters::memory_weeks>()},
    Field{"assumptions.effort.time", Number, "", 0, 3, Structural, "log handle time per unit of effort drawn to service", slot<&P::effort, &ScorecardParameters::time_per_effort>()},
    Field{"assumptions.effort.resolution_per_time", Number, "", 0, 5, Structural, "logit of resolution per log handle time that effort adds", slot<&P::effort, &ScorecardParameters::resolution_per_time>()},
    Field{"assumptions.effort.courtesy", Number, "", 0, 3, Structural, "logit of courtesy per unit of effort drawn to service", slot<&P::effort, &ScorecardParameters::courtesy_per_effort>()},
    Field{"assumptions.effort.watched_weight", Number, "", 0, 5, Structural, "demand per unit of effort drawn to speed", slot<&P::effort, &ScorecardParameters::watched_weight>()},
    Field{"assumptions.effort.moved_by_prize", Share, "", 0, 1, Structural, "share of the effort that goes to the one metric to which an announced prize is tied", slot<&P::effort, &ScorecardParameters::moved_by_prize>()},

    Field{"assumptions.awards.passed_over", Number, "", 0, 1, Structural, "fairness lost by an agent who resolves more than the winners and gets nothing", slot<&P::award_effects, &AwardParameters::passed_over>()},
    Field{"assumptions.awards.equity", Number, "", 0, 1, Structural, "fairness won by everybody when an award is as large as those of sales stars, and lost when it is a token", slot<&P::award_effects, &AwardParameters::equity>()},
    Field{"assumptions.awards.size_on_weight", Number, "", 0, 5, Structural, "weight that an award as large as those of sales stars adds to a thank-you", slot<&P::award_effects, &AwardParameters::size_on_weight>()},
    Field{"assumptions.awards.cash_worth", Number, "", 0, 1, Structural, "worth of cash, relative to a gift of the same value", slot<&P::award_effects, &AwardParameters::cash_worth>()},
    Field{"assumptions.awards.heavy_cash", Money, "USD", 0, 100000, Structural, "value from which a prize in cash is heavy", slot<&P::award_effects, &AwardParameters::heavy_cash>()},
    Field{"assumptions.awards.heavy_cash_on_meaning", Share, "", 0, 1, Structural, "share of every gain of meaning that heavy prizes in cash take away", slot<&P::award_effects, &AwardParameters::heavy_cash_on_meaning>()},
    Field{"assumptions.awards.of_sales", Money, "USD", 1, 100000, Structural, "value of what a sales star gets", slot<&P::award_effects, &AwardParameters::sales_award>()},
    Field{"assumptions.awards.prior_contacts", Number, "", 0.01, 100000, Structural, "usual contacts added in front of every record, so that short records do not win by luck", slot<&P::award_effects, &AwardParameters::prior_contacts>()},
    Field{"assumptions.recognition.weight_peer", Number, "", 0, 5, Structural, "weight of a peer's recognition", slot<&P::award_effects, &AwardParameters::weight_peer>()},
    Field{"assumptions.recognition.habit_loss", Duration, "wk", 0, 52, Structural, "weeks of its gain in fairness that the end of a year-round programme costs", slot<&P::award_effects, &AwardParameters::habit_loss_weeks>()},
    Field{"assumptions.recognition.habit_memory", Duration, "wk", 0.1, 520, Structural, "time over which recognition becomes a habit", slot<&P::award_effects, &AwardParameters::habit_weeks>()},

    Field{"assumptions.career.prospect_on_strain", Number, "", 0, 5, Structural, "resource per unit of prospect", slot<&P::career_effects, &CareerParameters::prospect_on_strain>()},
    Field{"assumptions.career.prospect_on_quits", Number, "", -5, 5, Structural, "log hazard of quitting taken away per unit of prospect", slot<&P::career_effects, &CareerParameters::prospect_on_quits>()},
    Field{"assumptions.career.seen_memory", Duration, "wk", 1, 520, Structural, "time over which promotions of others are remembered", slot<&P::career_effects, &CareerParameters::seen_weeks>()},
    Field{"assumptions.career.half_rate", Rate, "1/yr", 0.001, 10, Structural, "promotions per head that make the prospect one half", slot<&P::career_effects, &CareerParameters::half_rate>()},
    Field{"assumptions.career.eligible", Duration, "wk", 0, 520, Structural, "tenure from which an agent can be promoted", slot<&P::career_effects, &CareerParameters::eligible_weeks>()},
    Field{"assumptions.career.status_on_prospect", Number, "", 0, 5, Structural, "prospect per unit of the status that visits give the function", slot<&P::career_effects, &CareerParameters::status_on_prospect>()},
    Field{"assumptions.career.status_on_fairness", Number, "", 0, 5, Structural, "fairness per unit of the status that visits give the function", slot<&P::career_effects, &CareerParameters::status_on_fairness>()},
    Field{"assumptions.career.perks_on_fairness", Number, "", 0, 5, Structural, "fairness gained when perks are for everybody, and lost when they are all at the top", slot<&P::career_effects, &CareerParameters::perks_on_fairness>()},
    Field{"assumptions.career.climate_memory", Duration, "wk", 0.1, 520, Structural, "time in which fairness follows perks and status", slot<&P::career_effects, &CareerParameters::climate_weeks>()},
    Field{"assumptions.support.weight", Number, "", 0, 5, Structural, "resource that full support of managers gives", slot<&P::career_effects, &CareerParameters::support_weight>()},
    Field{"assumptions.support.half_minutes", Number, "", 0.1, 480, Structural, "a manager's minutes for each agent and week that give half of that resource", slot<&P::career_effects, &CareerParameters::support_half_minutes>()},
    Field{"assumptions.support.memory", Duration, "wk", 0.1, 520, Structural, "time in which support comes to be felt, and is forgotten", slot<&P::career_effects, &CareerParameters::support_weeks>()},

    Field{"mechanisms.executives", Flag, "", 0, 1, Structural, "executives hear late how service goes and act on what they see", slot<&P::mechanisms, &Mechanisms::executives>()},
    Field{"mechanisms.scorecard", Flag, "", 0, 1, Structural, "effort follows what counts", slot<&P::mechanisms, &Mechanisms::scorecard>()},
    Field{"mechanisms.awards", Flag, "", 0, 1, Structural, "awards are felt and compared", slot<&P::mechanisms, &Mechanisms::awards>()},
    Field{"mechanisms.habit", Flag, "", 0, 1, Structural, "the end of a programme of recognition is missed", slot<&P::mechanisms, &Mechanisms::habit>()},
    Field{"mechanisms.career", Flag, "", 0, 1, Structural, "prospects, perks and status are felt, and people are promoted", slot<&P::mechanisms, &Mechanisms::career>()},
    Field{"mechanisms.support", Flag, "", 0, 1, Structural, "support by managers is felt", slot<&P::mechanisms, &Mechanisms::support>()},
};
// clang-format on

}  // namespace

std::span<const Field> leadership_fields() {
    return leadership_rows;
}

}  // namespace morale
