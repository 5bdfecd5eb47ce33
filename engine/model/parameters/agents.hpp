// What is believed about agents: skill, quality of work, strain, recognition, peers, meaning, quitting,
// hiring.
#pragma once

#include <string>

#include "engine/kernel/distribution.hpp"

namespace morale {

struct SkillParameters {  // equation 1
    double at_start = 0.35;
    double learning_weeks = 12;
    double neutral = 0.93;
    double on_handle_time = 0.65;
    double talent_on_handle_time = 0.05;
    double colleagues_time =
        0.05;  // share of an experienced person's time that a newcomer takes on the first day
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
    double wow_share = 0.01;  // share of resolved contacts
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
    double ties_per_seat =
        3;                   // ties that each seat makes to earlier ones; about as many come from later ones
    double far_share = 0.1;  // share of the ties that go anywhere in the team instead of to a neighbour
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
    double wage_ceiling = 1.5;  // as a multiple of the market's: beyond it more pay keeps nobody
    double contagion = 5;
    double neutral_quits_per_week = 0.007;
    double contagion_weeks = 4;
    double absence = 0.0375;
    double exhaustion_on_absence = 0.19;
};

/// Newcomers who begin together on a day.
struct HiringClass {
    std::string name{};
    double date = 0;     // days since 1970-01-01
    double size = 0;     // newcomers; 0: as if it were not there
    std::string team{};  // empty: each joins the team that is farthest from its seats
};

struct HiringParameters {
    Distribution fill_time = Distribution::uniform(4 * 604'800.0, 8 * 604'800.0);  // s
    double training_weeks = 4.2;
    double selection_ratio = 1;  // hired per applicant
    double validity = 0;         // correlation of the selection score with talent
    double cost_per_applicant = 40;
    double training_dropout = 0;   // share of newcomers who leave in their initial training
    bool also_by_vacancy = false;  // where there are classes: whether vacancies are filled one by one too
    double most_beyond_seats = 60'000;  // people that classes may bring beyond the seats of a team
};

}  // namespace morale
