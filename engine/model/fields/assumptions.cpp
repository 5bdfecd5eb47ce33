// The table of assumptions about people.
#include "engine/model/fields/assumptions.hpp"

#include <array>

#include "engine/model/parameters.hpp"

namespace morale {

namespace {

using enum Dimension;
using enum Standing;
using P = Parameters;

// Every coefficient is structural: policies are compared in one world.
// clang-format off
const std::array rows = {
    Field{"assumptions.skill.at_start", Share, "", 0, 1, Structural, "skill on the first day on the floor; 1 is an expert", slot<&P::skill, &SkillParameters::at_start>()},
    Field{"assumptions.skill.learning", Duration, "wk", 0.1, 520, Structural, "time constant of learning", slot<&P::skill, &SkillParameters::learning_weeks>()},
    Field{"assumptions.skill.neutral", Share, "", 0, 1, Structural, "skill at which handle time and resolution are as stated", slot<&P::skill, &SkillParameters::neutral>()},
    Field{"assumptions.skill.on_handle_time", Number, "", 0, 3, Structural, "relative increase of handle time per unit of missing skill", slot<&P::skill, &SkillParameters::on_handle_time>()},
    Field{"assumptions.skill.talent_on_handle_time", Number, "", 0, 1, Structural, "log handle time saved per SD of talent", slot<&P::skill, &SkillParameters::talent_on_handle_time>()},
    Field{"assumptions.skill.colleagues_time", Share, "", 0, 0.2, Structural, "share of an experienced colleague's time that a newcomer takes on the first day", slot<&P::skill, &SkillParameters::colleagues_time>()},

    Field{"assumptions.quality.resolution", Share, "", 0.01, 1, Structural, "share of contacts resolved at the neutral point", slot<&P::quality, &QualityParameters::resolution>()},
    Field{"assumptions.quality.skill_on_resolution", Number, "", 0, 5, Structural, "logit of resolution per unit of skill", slot<&P::quality, &QualityParameters::skill_on_resolution>()},
    Field{"assumptions.quality.talent_on_resolution", Number, "", 0, 2, Structural, "logit of resolution per SD of talent", slot<&P::quality, &QualityParameters::talent_on_resolution>()},
    Field{"assumptions.quality.exhaustion_on_resolution", Number, "", 0, 2, Structural, "logit of resolution lost per SD of exhaustion", slot<&P::quality, &QualityParameters::exhaustion_on_resolution>()},
    Field{"assumptions.quality.recognition_on_resolution", Number, "", 0, 2, Structural, "logit of resolution per unit of felt recognition", slot<&P::quality, &QualityParameters::recognition_on_resolution>()},
    Field{"assumptions.quality.meaning_on_resolution", Number, "", 0, 2, Structural, "logit of resolution per unit of meaning", slot<&P::quality, &QualityParameters::meaning_on_resolution>()},
    Field{"assumptions.quality.courtesy", Share, "", 0.01, 0.99, Structural, "share of courteous contacts at the neutral point", slot<&P::quality, &QualityParameters::courtesy>()},
    Field{"assumptions.quality.warmth_on_courtesy", Number, "", 0, 2, Structural, "logit of courtesy per SD of warmth", slot<&P::quality, &QualityParameters::warmth_on_courtesy>()},
    Field{"assumptions.quality.meaning_on_courtesy", Number, "", 0, 2, Structural, "logit of courtesy per unit of meaning", slot<&P::quality, &QualityParameters::meaning_on_courtesy>()},
    Field{"assumptions.quality.recognition_on_courtesy", Number, "", 0, 2, Structural, "logit of courtesy per unit of felt recognition", slot<&P::quality, &QualityParameters::recognition_on_courtesy>()},
    Field{"assumptions.quality.cynicism_on_courtesy", Number, "", 0, 5, Structural, "logit of courtesy lost per unit of cynicism above its neutral value", slot<&P::quality, &QualityParameters::cynicism_on_courtesy>()},
    Field{"assumptions.quality.wow_share", Share, "", 0, 0.5, Structural, "share of resolved contacts with an unexpected extra", slot<&P::quality, &QualityParameters::wow_share>()},
    Field{"assumptions.quality.meaning_on_wow", Number, "", 0, 10, Structural, "relative increase of the share of unexpected extras per unit of meaning", slot<&P::quality, &QualityParameters::meaning_on_wow>()},

    Field{"assumptions.strain.neutral", Share, "", 0.01, 0.99, Structural, "mean exhaustion of the reference population", slot<&P::strain, &StrainParameters::neutral>()},
    Field{"assumptions.strain.neutral_sd", Number, "", 0.01, 1, Structural, "standard deviation of exhaustion in the reference population", slot<&P::strain, &StrainParameters::neutral_sd>()},
    Field{"assumptions.strain.lowest_deviation", Number, "", -10, 0, Structural, "lowest deviation of exhaustion that still has an effect, in SD; anything lower counts as this", slot<&P::strain, &StrainParameters::lowest_deviation>()},
    Field{"assumptions.strain.highest_deviation", Number, "", 0, 10, Structural, "highest deviation of exhaustion that still has an effect, in SD; anything higher counts as this", slot<&P::strain, &StrainParameters::highest_deviation>()},
    Field{"assumptions.strain.new_hire", Share, "", 0, 1, Structural, "exhaustion of a new hire; proportionally less in a team that is usually less exhausted than the reference population", slot<&P::strain, &StrainParameters::new_hire>()},
    Field{"assumptions.strain.target", Share, "", 0.01, 0.99, Structural, "exhaustion to which constant work leads where demands less resources are 0", slot<&P::strain, &StrainParameters::target>()},
    Field{"assumptions.strain.slope", Number, "", 0, 5, Structural, "logit of the exhaustion to which constant work leads, per unit of demands less resources", slot<&P::strain, &StrainParameters::slope>()},
    Field{"assumptions.strain.offset", Number, "", -2, 2, Structural, "demands less resources at the neutral point", slot<&P::strain, &StrainParameters::offset>()},
    Field{"assumptions.strain.memory", Duration, "wk", 1, 520, Structural, "time constant of exhaustion", slot<&P::strain, &StrainParameters::memory_weeks>()},
    Field{"assumptions.strain.neutral_occupancy", Share, "", 0, 1, Structural, "occupancy that neither tires nor rests", slot<&P::strain, &StrainParameters::neutral_occupancy>()},
    Field{"assumptions.strain.occupancy_scale", Number, "", 0.001, 1, Structural, "deviation of occupancy that counts as one", slot<&P::strain, &StrainParameters::occupancy_scale>()},
    Field{"assumptions.strain.occupancy_weight", Number, "", 0, 5, Structural, "demand per scaled deviation of occupancy", slot<&P::strain, &StrainParameters::occupancy_weight>()},
    Field{"assumptions.strain.neutral_hours", Duration, "h", 1, 12, Structural, "shift length that neither tires nor rests", slot<&P::strain, &StrainParameters::neutral_hours>()},
    Field{"assumptions.strain.hours_scale", Duration, "h", 0.1, 24, Structural, "deviation of the hours that counts as one", slot<&P::strain, &StrainParameters::hours_scale>()},
    Field{"assumptions.strain.hours_weight", Number, "", 0, 5, Structural, "demand per scaled deviation of the hours", slot<&P::strain, &StrainParameters::hours_weight>()},
    Field{"assumptions.strain.meaning_buffer", Number, "", 0, 1, Structural, "share of the demands that full meaning takes away", slot<&P::strain, &StrainParameters::meaning_buffer>()},
    Field{"assumptions.strain.meaning_weight", Number, "", 0, 5, Structural, "resource per unit of meaning", slot<&P::strain, &StrainParameters::meaning_weight>()},
    Field{"assumptions.strain.recognition_weight", Number, "", 0, 5, Structural, "resource per unit of felt recognition", slot<&P::strain, &StrainParameters::recognition_weight>()},
    Field{"assumptions.strain.resilience_weight", Number, "", 0, 5, Structural, "resource per SD of resilience", slot<&P::strain, &StrainParameters::resilience_weight>()},
    Field{"assumptions.strain.contagion", Number, "", 0, 2, Structural, "pull of the peers' mean exhaustion, relative to one's own work", slot<&P::strain, &StrainParameters::contagion>()},
    Field{"assumptions.strain.cynicism_memory", Duration, "wk", 0.1, 520, Structural, "time in which cynicism follows exhaustion", slot<&P::strain, &StrainParameters::cynicism_memory_weeks>()},

    Field{"assumptions.recognition.memory", Duration, "wk", 0.1, 520, Structural, "time constant of felt recognition", slot<&P::recognition, &RecognitionParameters::memory_weeks>()},
    Field{"assumptions.recognition.least_quality", Share, "", 0, 0.99, Structural, "quality of a form letter, which means nothing", slot<&P::recognition, &RecognitionParameters::least_quality>()},
    Field{"assumptions.recognition.half_dose", Number, "", 0.1, 1000, Structural, "recognitions in the last 30 days that halve the next one", slot<&P::recognition, &RecognitionParameters::half_dose>()},
    Field{"assumptions.recognition.dose_memory", Duration, "d", 1, 365, Structural, "time constant of the running count of recognitions", slot<&P::recognition, &RecognitionParameters::dose_memory_days>()},
    Field{"assumptions.recognition.announced", Share, "", 0, 1, Structural, "worth of an announced recognition, relative to a surprise", slot<&P::recognition, &RecognitionParameters::announced_factor>()},
    Field{"assumptions.recognition.weight_leader", Number, "", 0, 5, Structural, "weight of a leader's recognition", slot<&P::recognition, &RecognitionParameters::weight_leader>()},
    Field{"assumptions.recognition.weight_executive", Number, "", 0, 5, Structural, "weight of an executive's recognition", slot<&P::recognition, &RecognitionParameters::weight_executive>()},
    Field{"assumptions.recognition.peer_share", Share, "", 0, 1, Structural, "share of a deserved praise that a peer who sees it gets, at each step of the graph", slot<&P::recognition, &RecognitionParameters::peer_share>()},
    Field{"assumptions.recognition.peer_reach", Count, "", 0, 6, Structural, "steps of the graph over which praise is seen", slot<&P::recognition, &RecognitionParameters::peer_reach>()},
    Field{"assumptions.recognition.praise", Share, "", 0, 1, Structural, "share of contacts after which the customer praises the agent unasked", slot<&P::recognition, &RecognitionParameters::praise_share>()},
    Field{"assumptions.recognition.praise_after_wow", Number, "", 0, 1000, Structural, "factor on that share after an unexpected extra", slot<&P::recognition, &RecognitionParameters::praise_after_wow>()},
    Field{"assumptions.recognition.poor_quality_loss", Number, "", 0, 1, Structural, "fairness lost by a recognition worse than a form letter", slot<&P::recognition, &RecognitionParameters::poor_quality_loss>()},
    Field{"assumptions.recognition.contrast", Number, "", 0, 1, Structural, "fairness lost on the day after the annual week, per unit of recognition above the other weeks", slot<&P::recognition, &RecognitionParameters::contrast>()},
    Field{"assumptions.recognition.fairness_memory", Duration, "wk", 0.1, 520, Structural, "time in which felt fairness returns to neutral", slot<&P::recognition, &RecognitionParameters::fairness_memory_weeks>()},

    Field{"assumptions.peers.ties", Count, "", 0, 50, Structural, "ties that each seat makes to earlier seats of its team", slot<&P::peers, &PeerParameters::ties_per_seat>()},
    Field{"assumptions.peers.far_share", Share, "", 0, 1, Structural, "share of the ties that go anywhere in the team instead of to a neighbour", slot<&P::peers, &PeerParameters::far_share>()},

    Field{"assumptions.meaning.fast_share", Share, "", 0, 1, Structural, "share of a dose that fades fast", slot<&P::meaning, &MeaningParameters::fast_share>()},
    Field{"assumptions.meaning.fast_memory", Duration, "wk", 0.1, 520, Structural, "time constant of the fast part", slot<&P::meaning, &MeaningParameters::fast_weeks>()},
    Field{"assumptions.meaning.slow_memory", Duration, "wk", 0.1, 520, Structural, "time constant of the slow part", slot<&P::meaning, &MeaningParameters::slow_weeks>()},
    Field{"assumptions.meaning.letter_dose", Number, "", 0, 10, Structural, "dose of a bundle of thank-you letters", slot<&P::meaning, &MeaningParameters::letter_dose>()},
    Field{"assumptions.meaning.story_dose", Number, "", 0, 10, Structural, "dose of one story", slot<&P::meaning, &MeaningParameters::story_dose>()},
    Field{"assumptions.meaning.meeting_dose", Number, "", 0, 10, Structural, "dose of meeting a beneficiary", slot<&P::meaning, &MeaningParameters::meeting_dose>()},
    Field{"assumptions.meaning.aware", Duration, "wk", 1, 520, Structural, "how long after a dose an agent still sees the mission in resolved contacts", slot<&P::meaning, &MeaningParameters::aware_weeks>()},
    Field{"assumptions.meaning.efficacy", Number, "", 0, 1, Structural, "daily dose of an aware agent per unit of resolved share above neutral", slot<&P::meaning, &MeaningParameters::efficacy>()},
    Field{"assumptions.meaning.neutral_resolved", Share, "", 0, 1, Structural, "share of resolved contacts that neither lifts nor lowers meaning", slot<&P::meaning, &MeaningParameters::neutral_resolved_share>()},
    Field{"assumptions.meaning.prosociality_sd", Number, "", 0, 0.33, Structural, "standard deviation of how strongly people take a dose; the mean is 1", slot<&P::meaning, &MeaningParameters::prosociality_sd>()},

    Field{"assumptions.attrition.base", Rate, "1/wk", 0, 1, Structural, "hazard of quitting at the neutral point after the first months", slot<&P::attrition, &AttritionParameters::base_per_week>()},
    Field{"assumptions.attrition.early_extra", Number, "", 0, 20, Structural, "extra hazard of a newcomer, as a multiple of the base", slot<&P::attrition, &AttritionParameters::early_extra>()},
    Field{"assumptions.attrition.early", Duration, "wk", 0.1, 520, Structural, "time constant in which a newcomer's extra hazard fades", slot<&P::attrition, &AttritionParameters::early_weeks>()},
    Field{"assumptions.attrition.exhaustion", Number, "", -5, 5, Structural, "log hazard per SD of exhaustion", slot<&P::attrition, &AttritionParameters::exhaustion_effect>()},
    Field{"assumptions.attrition.recognition", Number, "", -5, 5, Structural, "log hazard taken away per unit of felt recognition", slot<&P::attrition, &AttritionParameters::recognition_effect>()},
    Field{"assumptions.attrition.meaning", Number, "", -5, 5, Structural, "log hazard taken away per unit of meaning", slot<&P::attrition, &AttritionParameters::meaning_effect>()},
    Field{"assumptions.attrition.fairness", Number, "", -5, 5, Structural, "log hazard per unit of lost fairness", slot<&P::attrition, &AttritionParameters::fairness_effect>()},
    Field{"assumptions.attrition.wage_elasticity", Number, "", -10, 0, Structural, "elasticity of quitting to the wage relative to the market", slot<&P::attrition, &AttritionParameters::wage_elasticity>()},
    Field{"assumptions.attrition.wage_ceiling", Number, "", 1, 10, Structural, "wage above which more pay keeps nobody, as a multiple of the market's", slot<&P::attrition, &AttritionParameters::wage_ceiling>()},
    Field{"assumptions.attrition.contagion", Number, "", 0, 50, Structural, "log hazard per unit of the team's weekly quit rate above neutral", slot<&P::attrition, &AttritionParameters::contagion>()},
    Field{"assumptions.attrition.neutral_quits", Rate, "1/wk", 0, 1, Structural, "the team's weekly quit rate at the neutral point", slot<&P::attrition, &AttritionParameters::neutral_quits_per_week>()},
    Field{"assumptions.attrition.contagion_memory", Duration, "wk", 0.1, 520, Structural, "time over which recent quits are felt", slot<&P::attrition, &AttritionParameters::contagion_weeks>()},
    Field{"assumptions.attrition.absence", Share, "", 0, 0.5, Structural, "share of working days lost to sickness at the neutral point", slot<&P::attrition, &AttritionParameters::absence>()},
    Field{"assumptions.attrition.exhaustion_on_absence", Number, "", 0, 3, Structural, "log absence per SD of exhaustion", slot<&P::attrition, &AttritionParameters::exhaustion_on_absence>()},

    Field{"assumptions.experience.unresolved", Number, "", -1, 0, Structural, "experienced quality of an unresolved contact", slot<&P::experience, &ExperienceParameters::unresolved>()},
    Field{"assumptions.experience.resolved", Number, "", -1, 1, Structural, "experienced quality of a resolved contact without courtesy", slot<&P::experience, &ExperienceParameters::resolved>()},
    Field{"assumptions.experience.courtesy", Number, "", 0, 2, Structural, "experienced quality that courtesy adds", slot<&P::experience, &ExperienceParameters::courtesy>()},
    Field{"assumptions.experience.earlier_attempt", Number, "", -2, 0, Structural, "experienced quality that each earlier attempt adds", slot<&P::experience, &ExperienceParameters::earlier_attempt>()},
    Field{"assumptions.experience.wait", Number, "", -2, 0, Structural, "experienced quality that each 120 s of waiting add", slot<&P::experience, &ExperienceParameters::wait_per_120s>()},
    Field{"assumptions.experience.wow", Number, "", 0, 2, Structural, "experienced quality that an unexpected extra adds", slot<&P::experience, &ExperienceParameters::wow>()},
    Field{"assumptions.experience.loss_aversion", Number, "", 1, 5, Structural, "weight of a disappointment, relative to a pleasant surprise", slot<&P::experience, &ExperienceParameters::loss_aversion>()},
    Field{"assumptions.experience.satisfaction_step", Share, "", 0, 1, Structural, "share of the way that satisfaction moves at a contact", slot<&P::experience, &ExperienceParameters::satisfaction_step>()},
    Field{"assumptions.experience.expectation_step", Share, "", 0, 1, Structural, "share of the way that the will-expectation moves at a contact", slot<&P::experience, &ExperienceParameters::expectation_step>()},
    Field{"assumptions.experience.should", Number, "", -1, 1, Structural, "should-expectation: the experienced quality that customers think right", slot<&P::experience, &ExperienceParameters::should>()},
    Field{"assumptions.experience.neutral_satisfaction", Number, "", -1, 1, Structural, "mean satisfaction of the reference population", slot<&P::experience, &ExperienceParameters::neutral_satisfaction>()},
    Field{"assumptions.experience.neutral_expectation", Number, "", -1, 1, Structural, "mean will-expectation of the reference population", slot<&P::experience, &ExperienceParameters::neutral_expectation>()},

    Field{"assumptions.churn.base", Rate, "1/month", 0, 1, Structural, "hazard of leaving at neutral satisfaction, contacts apart", slot<&P::churn, &ChurnParameters::base_per_month>()},
    Field{"assumptions.churn.after_one", Share, "", 0, 1, Structural, "share of customers who say that they leave when an issue took one contact", slot<&P::churn, &ChurnParameters::leave_after_one>()},
    Field{"assumptions.churn.after_more", Share, "", 0, 1, Structural, "share of customers who say that they leave when an issue took several contacts", slot<&P::churn, &ChurnParameters::leave_after_more>()},
    Field{"assumptions.churn.after_unresolved", Share, "", 0, 1, Structural, "share of customers who say that they leave when an issue stays unresolved", slot<&P::churn, &ChurnParameters::leave_unresolved>()},
    Field{"assumptions.churn.acted_on", Share, "", 0, 1, Structural, "share who leave, among customers who say that they do", slot<&P::churn, &ChurnParameters::acted_on>()},
    Field{"assumptions.churn.neutral_willingness", Number, "", 0.01, 1, Structural, "mean willingness of the prospects in the reference population", slot<&P::churn, &ChurnParameters::neutral_willingness>()},

    Field{"assumptions.word_of_mouth.acquaintances", Count, "", 0, 1000, Structural, "customers and prospects whom one customer might tell; 0 removes the graph", slot<&P::word_of_mouth, &WordOfMouthParameters::acquaintances>()},
    Field{"assumptions.word_of_mouth.good_share", Share, "", 0, 1, Structural, "share of satisfied customers who tell others of an issue that went well", slot<&P::word_of_mouth, &WordOfMouthParameters::good_share>()},
    Field{"assumptions.word_of_mouth.good_tells", Count, "", 0, 100, Structural, "people whom such a customer tells", slot<&P::word_of_mouth, &WordOfMouthParameters::good_tells>()},
    Field{"assumptions.word_of_mouth.bad_share", Share, "", 0, 1, Structural, "share of customers who tell others of an unresolved issue", slot<&P::word_of_mouth, &WordOfMouthParameters::bad_share>()},
    Field{"assumptions.word_of_mouth.bad_tells", Count, "", 0, 100, Structural, "people whom such a customer tells", slot<&P::word_of_mouth, &WordOfMouthParameters::bad_tells>()},
    Field{"assumptions.word_of_mouth.retell", Share, "", 0, 1, Structural, "share of the hearers of a bad story who pass it on as if it were theirs", slot<&P::word_of_mouth, &WordOfMouthParameters::retell>()},
    Field{"assumptions.word_of_mouth.bad_on_satisfaction", Number, "", -2, 0, Structural, "change of a hearer's satisfaction by a bad story", slot<&P::word_of_mouth, &WordOfMouthParameters::bad_on_satisfaction>()},
    Field{"assumptions.word_of_mouth.bad_on_willingness", Number, "", -1, 0, Structural, "relative change, by a bad story, of a prospect's willingness to become a customer", slot<&P::word_of_mouth, &WordOfMouthParameters::bad_on_willingness>()},

    Field{"assumptions.word_of_mouth.memory", Duration, "wk", 0.1, 520, Structural, "time in which a prospect forgets a bad story", slot<&P::word_of_mouth, &WordOfMouthParameters::memory_weeks>()},

    Field{"assumptions.money.meaning_on_value", Number, "", 0, 5, Structural, "relative margin of a resolved contact per unit of meaning", slot<&P::money, &MoneyParameters::meaning_on_value>()},

    Field{"mechanisms.skill", Flag, "", 0, 1, Structural, "agents learn with tenure and differ in talent", slot<&P::mechanisms, &Mechanisms::skill>()},
    Field{"mechanisms.quality", Flag, "", 0, 1, Structural, "resolution and courtesy depend on the agent", slot<&P::mechanisms, &Mechanisms::quality>()},
    Field{"mechanisms.strain", Flag, "", 0, 1, Structural, "load exhausts", slot<&P::mechanisms, &Mechanisms::strain>()},
    Field{"mechanisms.recognition", Flag, "", 0, 1, Structural, "recognition is felt and remembered", slot<&P::mechanisms, &Mechanisms::recognition>()},
    Field{"mechanisms.peers", Flag, "", 0, 1, Structural, "peers see praise and catch exhaustion over the graph", slot<&P::mechanisms, &Mechanisms::peers>()},
    Field{"mechanisms.fairness", Flag, "", 0, 1, Structural, "recognition can be felt as unfair", slot<&P::mechanisms, &Mechanisms::fairness>()},
    Field{"mechanisms.meaning", Flag, "", 0, 1, Structural, "doses of the mission are felt and remembered", slot<&P::mechanisms, &Mechanisms::meaning>()},
    Field{"mechanisms.attrition", Flag, "", 0, 1, Structural, "agents quit and are replaced", slot<&P::mechanisms, &Mechanisms::attrition>()},
    Field{"mechanisms.absence", Flag, "", 0, 1, Structural, "exhaustion makes agents sick", slot<&P::mechanisms, &Mechanisms::absence>()},
    Field{"mechanisms.experience", Flag, "", 0, 1, Structural, "customers remember how they were served", slot<&P::mechanisms, &Mechanisms::experience>()},
    Field{"mechanisms.churn", Flag, "", 0, 1, Structural, "customers leave, and new ones come", slot<&P::mechanisms, &Mechanisms::churn>()},
    Field{"mechanisms.time_pressure", Flag, "", 0, 1, Structural, "overload shortens contacts and wears the standard down", slot<&P::mechanisms, &Mechanisms::time_pressure>()},
    Field{"mechanisms.channels", Flag, "", 0, 1, Structural, "online contacts are less warm; a site makes a first impression", slot<&P::mechanisms, &Mechanisms::channels>()},
    Field{"mechanisms.outsourcing", Flag, "", 0, 1, Structural, "people outside are paid differently and leave at another rate; those inside notice", slot<&P::mechanisms, &Mechanisms::outsourcing>()},
    Field{"mechanisms.word_of_mouth", Flag, "", 0, 1, Structural, "customers tell acquaintances", slot<&P::mechanisms, &Mechanisms::word_of_mouth>()},
};
// clang-format on

}  // namespace

std::span<const Field> assumption_fields() {
    return rows;
}

}  // namespace morale
