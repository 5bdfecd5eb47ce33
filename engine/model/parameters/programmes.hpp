// Programmes of recognition and of mission, as policies set them.
#pragma once

namespace morale {

/// Who gives the recognition.
enum class Giver { Leader, Executive };

struct AnnualWeek {
    double events = 0;    // number of events
    double start = 1005;  // month * 100 + day
    double quality = 1;   // quality of recognition, as a share of the best
    bool announced = true;
    double cost_per_head = 15;  // USD for each event
    double off_phone_minutes = 0;
};

struct Occasions {  // the same kind of event, spread evenly over the year
    double events_per_year = 0;
    double quality = 1;  // quality of recognition, as a share of the best
    bool announced = true;
    double cost_per_head = 15;  // USD for each event
    double off_phone_minutes = 0;
};

struct LeaderThanks {
    double every_weeks = 0;
    double share = 1;
    double quality = 0.7;  // quality of recognition, as a share of the best
    double minutes = 5;
};

struct PraiseNote {
    double share = 0;
    double within_days = 3;
    int from = 0;          // Giver
    double quality = 0.7;  // quality of recognition, as a share of the best
    double minutes = 10;
};

struct Mission {
    double letters_every_weeks = 0;
    double stories_every_weeks = 0;
    double meetings_per_year = 0;
    double meeting_start = 510;  // date as month * 100 + day
    double letter_minutes = 15;
    double story_minutes = 30;
    double meeting_cost_per_head = 60;  // USD for each meeting
    double meeting_off_phone_minutes = 0;
};

}  // namespace morale
