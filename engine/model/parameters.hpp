// Parameters: everything that is given to one simulated world, constant while it runs. One struct per
// subject, in parameters/; the equation numbers are those of engine/model/EQUATIONS.md, the sources of the
// defaults scenarios/library/evidence.yaml. Each number says its unit: in its name (`memory_weeks`) or in the
// comment beside it. A share runs from 0 to 1; the scales of the model, such as demand, are EQUATIONS.md's.
#pragma once

#include <vector>

#include "engine/model/cuts.hpp"
#include "engine/model/parameters/agents.hpp"
#include "engine/model/parameters/announced_wait.hpp"
#include "engine/model/parameters/awards.hpp"
#include "engine/model/parameters/centre.hpp"
#include "engine/model/parameters/channels.hpp"
#include "engine/model/parameters/closed_day.hpp"
#include "engine/model/parameters/customers.hpp"
#include "engine/model/parameters/encounter.hpp"
#include "engine/model/parameters/leadership.hpp"
#include "engine/model/parameters/offer.hpp"
#include "engine/model/parameters/outsourcing.hpp"
#include "engine/model/parameters/personal_tie.hpp"
#include "engine/model/parameters/programmes.hpp"
#include "engine/model/parameters/rest.hpp"
#include "engine/model/parameters/selection.hpp"
#include "engine/model/parameters/shocks.hpp"
#include "engine/model/parameters/staffing.hpp"
#include "engine/model/parameters/strength.hpp"
#include "engine/model/parameters/time_pressure.hpp"
#include "engine/model/parameters/training.hpp"
#include "engine/model/parameters/usual.hpp"
#include "engine/model/parameters/work_design.hpp"

namespace morale {

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
    std::vector<Strength> strengths;
    ContactParameters contacts;
    LoadProfile load;
    Roster roster;
    CustomerParameters customers;
    std::vector<CustomerGroup> customer_groups;
    SkillParameters skill;
    QualityParameters quality;
    StrainParameters strain;
    RecognitionParameters recognition;
    PeerParameters peers;
    MeaningParameters meaning;
    AttritionParameters attrition;
    HiringParameters hiring;
    std::vector<HiringClass> hiring_classes;
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
    CallBackParameters call_back_effects;
    AnnouncedWait announced_wait;
    AnnouncedWaitParameters announced_wait_effects;
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
    CareerParameters career_effects;
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
    std::vector<ClosedDay> closed_days;
    std::vector<SpecialDay> special_days;
    Outsourcing outsourcing;
    ChannelParameters channels;
    Site site;
    Mechanisms mechanisms;
    Cuts cuts;  // of a policy
    Usual usual;
};

}  // namespace morale
