// Awards, peers' recognition and the end of a habit (equation 6). First what is believed about people, then
// what management sets.
#pragma once

namespace morale {

struct AwardParameters {
    double passed_over = 0.05;  // fairness lost by a better performer
    double equity = 0.05;       // of fairness, between a token and what sales stars get
    double size_on_weight = 1;  // an award as large as theirs weighs that much more
    double cash_worth = 0.2;    // of cash against a gift of the same value
    double heavy_cash = 500;    // USD
    double heavy_cash_on_meaning = 0.3;
    double sales_award = 1000;   // USD
    double prior_contacts = 50;  // a record counts as if so many usual contacts stood before it
    double weight_peer = 0.6;
    double habit_loss_weeks = 2;  // of its gain, lost in fairness when a habit ends
    double habit_weeks = 4;       // over which the gain is a habit
};

enum class AwardTo { Best, Lottery, Everybody };
enum class TiedTo { Nothing, Service, HandleTime };

struct Awards {
    double per_year = 0;
    int to = 0;  // AwardTo
    double share = 0.05;
    double value = 100;
    bool cash = false;
    bool announced = false;
    int tied_to = 0;  // TiedTo
    double quality = 0.7;
    double minutes = 30;
};

struct PeerThanks {
    double every_weeks = 0;
    double share = 0.5;
    double quality = 0.7;
    double minutes = 30;
};

/// How long recognition lasts that is meant to come all year; 0: for good.
struct RecognitionEnd {
    double after_weeks = 0;
};

}  // namespace morale
