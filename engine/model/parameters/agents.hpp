// What is believed about agents: skill, quality of work, strain, recognition, peers, meaning, quitting,
// hiring.
#pragma once

#include <string>

#include "engine/kernel/distribution.hpp"

namespace morale {

struct SkillParameters {     // equation 1
    double at_start = 0.35;  // share of an expert's skill
    double learning_weeks = 12;
    double neutral = 0.93;                // share of an expert's skill
    double on_handle_time = 0.65;         // share of the handle time, per unit of missing skill
    double talent_on_handle_time = 0.05;  // log handle time saved per SD of talent
    // share of an experienced person's time that a newcomer takes on the first day
    double colleagues_time = 0.05;
};

struct QualityParameters {                    // equations 3 and 4
    double resolution = 0.70;                 // share of contacts, at the neutral point
    double skill_on_resolution = 0.9;         // logit per unit of skill
    double talent_on_resolution = 0.25;       // logit per SD of talent
    double exhaustion_on_resolution = 0.09;   // logit lost per SD of exhaustion
    double recognition_on_resolution = 0.12;  // logit per unit of recognition
    double meaning_on_resolution = 0.15;      // logit per unit of meaning
    double courtesy = 0.75;                   // share of contacts, at the neutral point
    double warmth_on_courtesy = 0.4;          // logit per SD of warmth
    double meaning_on_courtesy = 0.3;         // logit per unit of meaning
    double recognition_on_courtesy = 0.2;     // logit per unit of recognition
    double cynicism_on_courtesy = 0.5;        // logit lost per unit of cynicism
    double wow_share = 0.01;                  // share of resolved contacts
    double meaning_on_wow = 1.0;              // relative rise of that share per unit of meaning
};

struct StrainParameters {            // equation 5
    double neutral = 0.365;          // share of full exhaustion
    double neutral_sd = 0.12;        // share of full exhaustion
    double lowest_deviation = -2.5;  // SD of exhaustion
    double highest_deviation = 3;    // SD of exhaustion
    double new_hire = 0.30;          // share of full exhaustion
    double target = 0.48;            // share of full exhaustion, where demands equal resources
    double slope = 0.62;             // logit of that share per unit of demand less resources
    double offset = 0.15;            // demand
    double memory_weeks = 26;
    double neutral_occupancy = 0.83;  // share of the time present
    double occupancy_scale = 0.06;    // share of the time present that is one unit of occupancy
    double occupancy_weight = 0.5;    // demand per such unit
    double neutral_hours = 8;
    double hours_scale = 4;           // hours that are one unit of shift length
    double hours_weight = 0.35;       // demand per such unit
    double meaning_buffer = 0.3;      // share of the demand that full meaning removes
    double meaning_weight = 0.5;      // resources per unit of meaning
    double recognition_weight = 0.5;  // resources per unit of recognition
    double resilience_weight = 1.25;  // resources per SD of resilience
    double contagion = 0.15;          // pull of the peers, as a multiple of that of one's own work
    double cynicism_memory_weeks = 8;
};

struct RecognitionParameters {  // equations 6 and 7
    double memory_weeks = 2;
    double least_quality = 0.3;  // quality of a form letter, as a share of the best
    double half_dose = 4;        // number of recognitions that halve the next one
    double dose_memory_days = 30;
    double announced_factor = 0.3;    // on what an announced recognition gives
    double weight_leader = 1.0;       // factor on the gain
    double weight_executive = 1.2;    // factor on the gain
    double peer_share = 0.3;          // of the gain of the praised, at each step of the graph
    double peer_reach = 2;            // steps along the graph
    double praise_share = 0.002;      // share of contacts
    double praise_after_wow = 10;     // factor on that share after an unexpected extra
    double poor_quality_loss = 0.05;  // fairness lost
    double contrast = 0.05;           // fairness lost per unit of recognition
    double fairness_memory_weeks = 13;
};

struct PeerParameters {
    // number of ties that each seat makes to earlier ones; about as many come from later ones
    double ties_per_seat = 3;
    double far_share = 0.1;  // share of the ties that go anywhere in the team instead of to a neighbour
};

struct MeaningParameters {  // equation 8
    double fast_share = 0.85;
    double fast_weeks = 1;
    double slow_weeks = 26;
    double letter_dose = 0.1;  // doses of a bundle of letters
    double story_dose = 0.25;  // doses of one story
    double meeting_dose = 1;   // doses of one meeting
    double aware_weeks = 26;
    double efficacy = 0.05;  // doses a day per unit of the resolved share above neutral
    double neutral_resolved_share = 0.70;
    double prosociality_sd = 0.3;
};

struct AttritionParameters {  // equation 9
    double base_per_week = 0.0054;
    double early_extra = 2;  // multiple of the base hazard
    double early_weeks = 13;
    double exhaustion_effect = 0.47;   // log hazard per SD of exhaustion
    double recognition_effect = 0.55;  // log hazard lost per unit of recognition
    double meaning_effect = 0.25;      // log hazard lost per unit of meaning
    double fairness_effect = 0.2;      // log hazard per unit of lost fairness
    double wage_elasticity = -2.5;     // elasticity of the hazard to the wage
    double wage_ceiling = 1.5;         // as a multiple of the market's: beyond it more pay keeps nobody
    double contagion = 5;              // log hazard per unit of the weekly quit rate above neutral
    double neutral_quits_per_week = 0.007;
    double contagion_weeks = 4;
    double absence = 0.0375;              // share of the planned shifts
    double exhaustion_on_absence = 0.19;  // log absence per SD of exhaustion
};

/// Newcomers who begin together on a day.
struct HiringClass {
    std::string name{};
    double date = 0;     // days since 1970-01-01
    double size = 0;     // number of newcomers; 0: as if it were not there
    std::string team{};  // empty: each joins the team that is farthest from its seats
};

struct HiringParameters {
    Distribution fill_time = Distribution::uniform(4 * 604'800.0, 8 * 604'800.0);  // s
    double training_weeks = 4.2;
    double selection_ratio = 1;      // share of the applicants who are hired
    double validity = 0;             // correlation of the selection score with talent
    double cost_per_applicant = 40;  // USD
    double training_dropout = 0;     // share of newcomers who leave in their initial training
    bool also_by_vacancy = false;    // where there are classes: whether vacancies are filled one by one too
    double most_beyond_seats = 60'000;  // number of people that classes may bring beyond the seats of a team
};

}  // namespace morale
