// The table of assumptions about training and people.
#include "engine/model/fields/people.hpp"

#include <array>

#include "engine/model/parameters.hpp"

namespace morale {

namespace {

using enum Dimension;
using enum Standing;
using P = Parameters;

// clang-format off
const std::array people_rows = {
    Field{"centre.training.cost", Money, "USD", 0, 1e5, Structural,
          "cost of an hour's training of one person, without that person's own hour",
          slot<&P::training_effects, &TrainingParameters::usd_per_hour>()},
    Field{"centre.training.session", Duration, "h", 0.25, 8, Structural,
          "length of one training session during the year",
          slot<&P::training_effects, &TrainingParameters::session_hours>()},
    Field{"centre.hiring.preview", Money, "USD", 0, 1e5, Structural,
          "cost of showing the job to each newcomer who signs and to those who then decline",
          slot<&P::selection_effects, &SelectionParameters::usd_per_preview>()},
    Field{"centre.work.exception", Money, "USD", 0, 1e5, Structural,
          "cost of one exception to the rules",
          slot<&P::work_effects, &WorkDesignParameters::usd_per_exception>()},
    Field{"centre.work.standards", Duration, "h", 0, 168, Structural,
          "a manager's time for each team and week that keeps standards as clear as can be",
          slot<&P::work_effects, &WorkDesignParameters::clarity_hours_a_week>()},

    Field{"assumptions.training.full", Duration, "h", 1, 1000, Structural,
          "length of a course that teaches all of its subject",
          slot<&P::training_effects, &TrainingParameters::full_hours>()},
    Field{"assumptions.training.effect", Number, "", 0, 3, Structural,
          "SD that a full course adds to what it trains: talent or warmth",
          slot<&P::training_effects, &TrainingParameters::effect_sd>()},
    Field{"assumptions.training.memory", Duration, "wk", 1, 1040, Structural,
          "time constant with which a course is forgotten",
          slot<&P::training_effects, &TrainingParameters::memory_weeks>()},
    Field{"assumptions.training.learns_faster", Share, "", 0, 0.9, Structural,
          "share of the time to experience that a full product course at hire saves",
          slot<&P::training_effects, &TrainingParameters::learns_faster>()},
    Field{"assumptions.training.stress_relief", Number, "", 0, 3, Structural,
          "SD of exhaustion that a full stress course takes away at once",
          slot<&P::training_effects, &TrainingParameters::stress_relief_sd>()},
    Field{"assumptions.training.stress_memory", Duration, "wk", 1, 1040, Structural,
          "time constant with which a stress course regains its effect after the last one",
          slot<&P::training_effects, &TrainingParameters::stress_memory_weeks>()},
    Field{"assumptions.training.perception", Duration, "wk", 1, 520, Structural,
          "time over which managers perceive turnover",
          slot<&P::training_effects, &TrainingParameters::perception_weeks>()},

    Field{"assumptions.work.autonomy_of_the_able", Number, "", -5, 5, Structural,
          "logit of resolution per unit of autonomy, for agents who are talented or trained",
          slot<&P::work_effects, &WorkDesignParameters::autonomy_of_the_able>()},
    Field{"assumptions.work.autonomy_of_the_others", Number, "", -5, 5, Structural,
          "logit of resolution per unit of autonomy, for all other agents",
          slot<&P::work_effects, &WorkDesignParameters::autonomy_of_the_others>()},
    Field{"assumptions.work.able_from_training", Share, "", 0, 1, Structural,
          "share of a product course still in mind from which an agent counts as able",
          slot<&P::work_effects, &WorkDesignParameters::able_from_training>()},
    Field{"assumptions.work.autonomy_on_resources", Number, "", -5, 5, Structural,
          "resources against strain per unit of autonomy",
          slot<&P::work_effects, &WorkDesignParameters::autonomy_on_resources>()},
    Field{"assumptions.work.clarity_on_autonomy", Share, "", 0, 1, Structural,
          "share by which a unit of role clarity strengthens the good effects of autonomy on resolution and strain and weakens the bad ones; its lack does the reverse",
          slot<&P::work_effects, &WorkDesignParameters::clarity_on_autonomy>()},
    Field{"assumptions.work.autonomy_on_wow", Number, "", 0, 20, Structural,
          "relative change of unexpected extras per unit of autonomy",
          slot<&P::work_effects, &WorkDesignParameters::autonomy_on_wow>()},
    Field{"assumptions.work.exceptions", Share, "", 0, 1, Structural,
          "share of resolved contacts that take an exception to the rules with full autonomy",
          slot<&P::work_effects, &WorkDesignParameters::exceptions>()},
    Field{"assumptions.work.clarity_on_resolution", Number, "", -5, 5, Structural,
          "logit of resolution per unit of role clarity",
          slot<&P::work_effects, &WorkDesignParameters::clarity_on_resolution>()},
    Field{"assumptions.work.clarity_on_demand", Number, "", -5, 5, Structural,
          "demand taken away per unit of role clarity",
          slot<&P::work_effects, &WorkDesignParameters::clarity_on_demand>()},
    Field{"assumptions.work.own_way", Number, "", 0, 3, Structural,
          "SD across agents of the logit of resolution when no procedure is clear",
          slot<&P::work_effects, &WorkDesignParameters::own_way_sd>()},

    Field{"assumptions.rest.vacation", Number, "", 0, 3, Structural,
          "SD of exhaustion that a vacation relieves",
          slot<&P::rest, &RestParameters::vacation_relief_sd>()},
    Field{"assumptions.rest.vacation_days", Count, "", 1, 30, Structural,
          "working days away after which a vacation relieves fully",
          slot<&P::rest, &RestParameters::vacation_days>()},
    Field{"assumptions.rest.memory", Duration, "wk", 0.1, 52, Structural,
          "time constant with which relief fades at work",
          slot<&P::rest, &RestParameters::memory_weeks>()},
    Field{"assumptions.rest.load_on_fading", Number, "", 0, 10, Structural,
          "relative pace of fading per unit of demand",
          slot<&P::rest, &RestParameters::load_on_fading>()},
    Field{"assumptions.rest.break_relief", Number, "", 0, 0.1, Structural,
          "exhaustion that a break of one's own choice relieves, when it is long enough",
          slot<&P::rest, &RestParameters::break_relief>()},
    Field{"assumptions.rest.break_minutes", Number, "min", 0.5, 60, Structural,
          "length of a break that relieves fully; a shorter one relieves in proportion",
          slot<&P::rest, &RestParameters::break_minutes>()},
    Field{"assumptions.rest.break_dose", Number, "", 0, 1, Structural,
          "dose of meaning from a break with mission content, for an agent who knows the mission",
          slot<&P::rest, &RestParameters::break_dose>()},
    Field{"assumptions.rest.unwell", Number, "", 0, 20, Structural,
          "shifts worked while unwell for each shift missed sick",
          slot<&P::rest, &RestParameters::unwell_share>()},
    Field{"assumptions.rest.unwell_on_resolution", Number, "", 0, 5, Structural,
          "logit of resolution lost by working while unwell",
          slot<&P::rest, &RestParameters::unwell_on_resolution>()},

    Field{"assumptions.selection.fit_on_quitting", Number, "", -5, 5, Structural,
          "log hazard of quitting taken away per SD of fit",
          slot<&P::selection_effects, &SelectionParameters::fit_on_quitting>()},
    Field{"assumptions.selection.preview_on_early_quits", Share, "", 0, 1, Structural,
          "share of a newcomer's extra hazard of quitting that a full preview takes away",
          slot<&P::selection_effects, &SelectionParameters::preview_on_early_quits>()},

    Field{"assumptions.meaning.tie_floor", Number, "", 0, 10, Structural,
          "memory of the mission, in doses, below which it does not fall for an agent who knows somebody "
          "helped",
          slot<&P::tie_effects, &PersonalTieParameters::floor>()},

    Field{"mechanisms.training", Flag, "", 0, 1, Structural,
          "more or less training than usual makes a difference",
          slot<&P::mechanisms, &Mechanisms::training>()},
    Field{"mechanisms.work_design", Flag, "", 0, 1, Structural,
          "autonomy and clear standards make a difference",
          slot<&P::mechanisms, &Mechanisms::work_design>()},
    Field{"mechanisms.rest", Flag, "", 0, 1, Structural,
          "vacations and breaks relieve, and some agents work unwell",
          slot<&P::mechanisms, &Mechanisms::rest>()},
    Field{"mechanisms.selection", Flag, "", 0, 1, Structural,
          "newcomers are chosen for warmth and for fit, which keeps them, and see the job beforehand",
          slot<&P::mechanisms, &Mechanisms::selection>()},
    Field{"mechanisms.personal_tie", Flag, "", 0, 1, Structural,
          "an agent who knows somebody helped keeps some meaning",
          slot<&P::mechanisms, &Mechanisms::personal_tie>()},
};
// clang-format on

}  // namespace

std::span<const Field> people_fields() {
    return people_rows;
}

}  // namespace morale
