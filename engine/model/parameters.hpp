// Parameters: everything that is given to one simulated world, constant while it runs. One struct per
// subject; the equation numbers are those of engine/model/README.md, the sources of the defaults
// scenarios/library/evidence.yaml. A member's name ends in its unit where it has one; the rest are shares,
// counts, weights on a logit or log scale, or numbers in standard deviations (SD).
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "engine/kernel/distribution.hpp"
#include "engine/model/parameters/awards.hpp"
#include "engine/model/parameters/channels.hpp"
#include "engine/model/parameters/encounter.hpp"
#include "engine/model/parameters/leadership.hpp"
#include "engine/model/parameters/offer.hpp"
#include "engine/model/parameters/outsourcing.hpp"
#include "engine/model/parameters/personal_tie.hpp"
#include "engine/model/parameters/rest.hpp"
#include "engine/model/parameters/selection.hpp"
#include "engine/model/parameters/shocks.hpp"
#include "engine/model/parameters/staffing.hpp"
#include "engine/model/parameters/time_pressure.hpp"
#include "engine/model/parameters/training.hpp"
#include "engine/model/parameters/work_design.hpp"

namespace morale {

struct StudySettings {
    double replications = 30;
    double seed = 1;
    std::string objective = "net_value";  // the metric that ranks the policies
    double care = 0;                      // smallest difference of the objective that matters, in its unit
};

struct TimePlan {
    double start_date = 20458;  // days since 1970-01-01: 2026-01-05, a Monday
    double warmup_weeks = 26;
    double horizon_weeks = 52;
};

struct Team {
    std::string name = "team";
    double agents = 52;
    double share = 0;  // of the issues; all zero: in proportion to the agents
    OutsideTeam outside{};
};

/// A kind of contact with its own queue. Without any, each team has one queue of the centre's contacts.
struct ContactClass {
    std::string name{};
    std::string team{};   // empty: the first team
    double share = 0;     // of the contacts; all zero: equal shares
    double priority = 0;  // the higher is served first
    Distribution talk;
    Distribution patience;
    double after_contact_seconds = 0;
    int channel = 0;            // Channel
    double target_seconds = 0;  // 0: that of the centre
    double concurrency = 3;     // chats that one agent handles at once
};

struct ContactParameters {
    double rate_per_hour = 0;  // of anonymous contacts while open, at mean load, when there are no customers
    Distribution talk = Distribution::lognormal(180, 1.2);  // s
    double after_contact_seconds = 100;
    Distribution patience = Distribution::exponential(348);         // s
    double redial_share = 0.8;                                      // of the abandoned try again
    Distribution redial_after = Distribution::exponential(600);     // s of open time
    double return_share = 0.8;                                      // of unresolved contacts come back
    Distribution return_after = Distribution::exponential(36'000);  // s of open time
    double day_factor_sd = 0.04;
    double target_seconds = 20;
};

struct LoadProfile {
    std::vector<double> by_day = {1.12, 1.04, 1.0, 1.0, 1.0, 0.84, 0};  // Monday first; 0: closed
    std::vector<double> by_hour = {0,    0,   0,    0,    0,    0,   0, 0, 0.6, 0.88, 1.2, 1.2,
                                   1.12, 1.1, 1.14, 1.14, 0.92, 0.7, 0, 0, 0,   0,    0,   0};
};

struct Roster {
    bool always_present = false;  // every agent, every hour: a bare queue
    double shift_hours = 8;
    double days_per_week = 5;
    double off_phone_share = 0.215;  // of the shift: breaks and meetings
    double leave_share = 0.096;      // of the working weeks: planned leave
};

struct CustomerParameters {
    double count = 255'000;  // 0: anonymous callers
    double issues_per_year = 2.2;
};

struct SkillParameters {  // equation 1
    double at_start = 0.35;
    double learning_weeks = 12;
    double neutral = 0.93;
    double on_handle_time = 0.65;
    double talent_on_handle_time = 0.05;
};

struct QualityParameters {  // equations 3 and 4
    double resolution = 0.70;
    double skill_on_resolution = 0.9;
    double talent_on_resolution = 0.25;
    double exhaustion_on_resolution = 0.09;
    double recognition_on_resolution = 0.12;
    double meaning_on_resolution = 0.15;
    double courtesy = 0.75;
    double warmth_on_courtesy = 0.4;
    double meaning_on_courtesy = 0.3;
    double recognition_on_courtesy = 0.2;
    double cynicism_on_courtesy = 0.5;
    double wow_share = 0.01;  // of resolved contacts
    double meaning_on_wow = 1.0;
};

struct StrainParameters {  // equation 5
    double neutral = 0.365;
    double neutral_sd = 0.12;
    double lowest_deviation = -2.5;
    double highest_deviation = 3;
    double new_hire = 0.30;
    double target = 0.48;
    double slope = 0.62;
    double offset = 0.15;
    double memory_weeks = 26;
    double neutral_occupancy = 0.83;
    double occupancy_scale = 0.06;
    double occupancy_weight = 0.5;
    double neutral_hours = 8;
    double hours_scale = 4;
    double hours_weight = 0.35;
    double meaning_buffer = 0.3;
    double meaning_weight = 0.5;
    double recognition_weight = 0.5;
    double resilience_weight = 1.25;
    double contagion = 0.15;
    double cynicism_memory_weeks = 8;
};

struct RecognitionParameters {  // equations 6 and 7
    double memory_weeks = 2;
    double least_quality = 0.3;
    double half_dose = 4;
    double dose_memory_days = 30;
    double announced_factor = 0.3;
    double weight_leader = 1.0;
    double weight_executive = 1.2;
    double peer_share = 0.3;
    double peer_reach = 2;  // steps along the graph
    double praise_share = 0.002;
    double praise_after_wow = 10;
    double poor_quality_loss = 0.05;
    double contrast = 0.05;
    double fairness_memory_weeks = 13;
};

struct PeerParameters {
    double ties_per_seat = 3;  // that each seat makes to earlier ones; about as many come from later ones
    double far_share = 0.1;    // of the ties go anywhere in the team instead of to a neighbour
};

struct MeaningParameters {  // equation 8
    double fast_share = 0.85;
    double fast_weeks = 1;
    double slow_weeks = 26;
    double letter_dose = 0.1;
    double story_dose = 0.25;
    double meeting_dose = 1;
    double aware_weeks = 26;
    double efficacy = 0.05;
    double neutral_resolved_share = 0.70;
    double prosociality_sd = 0.3;
};

struct AttritionParameters {  // equation 9
    double base_per_week = 0.0054;
    double early_extra = 2;
    double early_weeks = 13;
    double exhaustion_effect = 0.47;
    double recognition_effect = 0.55;
    double meaning_effect = 0.25;
    double fairness_effect = 0.2;
    double wage_elasticity = -2.5;
    double contagion = 5;
    double neutral_quits_per_week = 0.007;
    double contagion_weeks = 4;
    double absence = 0.0375;
    double exhaustion_on_absence = 0.19;
};

struct HiringParameters {
    Distribution fill_time = Distribution::uniform(4 * 604'800.0, 8 * 604'800.0);  // s
    double training_weeks = 4.2;
    double selection_ratio = 1;  // hired per applicant
    double validity = 0;         // correlation of the selection score with talent
    double cost_per_applicant = 40;
};

struct ExperienceParameters {  // equation 11
    double unresolved = -1;
    double resolved = 0.2;
    double courtesy = 0.6;
    double earlier_attempt = -0.15;
    double wait_per_120s = -0.1;
    double wow = 0.1;
    double loss_aversion = 2;
    double satisfaction_step = 0.3;
    double expectation_step = 0.2;
    double should = 0.4;
    double neutral_satisfaction = -0.101;
    double neutral_expectation = 0.123;
};

struct ChurnParameters {  // equation 14
    double base_per_month = 0.0042;
    double leave_after_one = 0.05;
    double leave_after_more = 0.09;
    double leave_unresolved = 0.25;
    double acted_on = 0.3;
    double new_per_month = 0.0082;  // of the customers at the start
    double neutral_willingness = 0.725;
};

struct WordOfMouthParameters {  // equation 14
    double acquaintances = 10;
    double good_share = 0.41;
    double good_tells = 1;
    double bad_share = 0.74;
    double bad_tells = 5;
    double retell = 0.108;
    double bad_on_satisfaction = -0.02;
    double bad_on_willingness = -0.03;
    double memory_weeks = 26;
};

struct MoneyParameters {  // equation 17
    double wage_per_hour = 18;
    double market_wage_per_hour = 18;
    double contract_hours = 40;
    double replacement = 14'113;
    double manager_hour = 45;
    double value_per_customer_month = 5;
    double value_per_good_contact = 0;
    double meaning_on_value = 0.25;
};

/// Who gives a recognition.
enum class Giver { Leader, Executive };

struct AnnualWeek {
    double events = 0;
    double start = 1005;  // month * 100 + day
    double quality = 1;
    bool announced = true;
    double cost_per_head = 15;  // of each event
};

struct Occasions {  // the same kind of event, spread evenly over the year
    double events_per_year = 0;
    double quality = 1;
    bool announced = true;
    double cost_per_head = 15;
};

struct LeaderThanks {
    double every_weeks = 0;
    double share = 1;
    double quality = 0.7;
    double minutes = 5;
};

struct PraiseNote {
    double share = 0;
    double within_days = 3;
    int from = 0;  // Giver
    double quality = 0.7;
    double minutes = 10;
};

struct Mission {
    double letters_every_weeks = 0;
    double stories_every_weeks = 0;
    double meetings_per_year = 0;
    double meeting_start = 510;
    double letter_minutes = 15;
    double story_minutes = 30;
    double meeting_cost_per_head = 60;
};

/// Mechanisms that can be cut: a mechanism that is off contributes its neutral value.
struct Mechanisms {
    bool skill = true;
    bool quality = true;
    bool strain = true;
    bool recognition = true;
    bool peers = true;
    bool fairness = true;
    bool meaning = true;
    bool attrition = true;
    bool absence = true;
    bool experience = true;
    bool churn = true;
    bool word_of_mouth = true;
    bool hostility = true;
    bool acting = true;
    bool respect = true;
    bool retaliation = true;
    bool call_backs = true;
    bool complaints = true;
    bool process = true;
    bool trust = true;
    bool training = true;
    bool work_design = true;
    bool rest = true;
    bool selection = true;
    bool personal_tie = true;
    bool executives = true;
    bool scorecard = true;
    bool awards = true;
    bool habit = true;
    bool career = true;
    bool support = true;
    bool time_pressure = true;
    bool outsourcing = true;
    bool channels = true;
};

struct Parameters {
    StudySettings study;
    TimePlan time;
    std::vector<Team> teams = {Team{}};
    std::vector<ContactClass> classes;
    ContactParameters contacts;
    LoadProfile load;
    Roster roster;
    CustomerParameters customers;
    SkillParameters skill;
    QualityParameters quality;
    StrainParameters strain;
    RecognitionParameters recognition;
    PeerParameters peers;
    MeaningParameters meaning;
    AttritionParameters attrition;
    HiringParameters hiring;
    ExperienceParameters experience;
    ChurnParameters churn;
    WordOfMouthParameters word_of_mouth;
    MoneyParameters money;
    AnnualWeek annual_week;
    Occasions occasions;
    LeaderThanks leader_thanks;
    PraiseNote praise_note;
    Mission mission;
    HostilityParameters hostility;
    RespectParameters respect_effects;
    RetaliationParameters retaliation;
    ComplaintParameters complaints;
    Respect respect;
    Scope scope;
    CallBacks call_backs;
    Recovery recovery;
    Offer offer;
    Training training;
    TrainingParameters training_effects;
    WorkDesign work;
    WorkDesignParameters work_effects;
    Breaks breaks;
    RestParameters rest;
    Selection selection;
    SelectionParameters selection_effects;
    PersonalTie tie;
    PersonalTieParameters tie_effects;
    ExecutiveParameters executives;
    ScorecardParameters effort;
    CareerParameters prospects;
    AwardParameters award_effects;
    ExecutiveVisits visits;
    Measurement measurement;
    Scorecard scorecard;
    Career career;
    Perks perks;
    Support support;
    Awards awards;
    PeerThanks peer_thanks;
    RecognitionEnd recognition_end;
    TimePressureParameters time_pressure;
    ServiceStandard service_standard;
    Staffing staffing;
    RoutingRules routing;
    Placement placement;
    std::vector<DemandShock> shocks;
    Outsourcing outsourcing;
    ChannelParameters channels;
    Site site;
    Mechanisms mechanisms;
};

}  // namespace morale
