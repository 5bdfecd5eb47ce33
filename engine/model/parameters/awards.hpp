// Awards, peers' recognition and the end of a habit (equation 6): first the assumptions about people, then
// the levers.
#pragma once

namespace morale {

struct AwardParameters {
    double passed_over = 0.05;  // fairness lost by a better performer
    double equity = 0.05;       // fairness, for an award as large as a sales star's; lost for a token
    double size_on_weight = 1;  // added to the weight of an award as large as a sales star's
    double cash_worth = 0.2;    // factor on the worth of cash, beside a gift of the same value
    double heavy_cash = 500;    // USD
    double heavy_cash_on_meaning = 0.3;  // share of every dose that heavy cash takes away
    double sales_award = 1000;           // USD
    double prior_contacts = 50;          // number of usual contacts added in front of every record
    double weight_peer = 0.6;            // factor on the gain of recognition
    double habit_loss_weeks = 2;         // weeks of its gain that fairness loses when a habit ends
    double habit_weeks = 4;              // time constant with which a gain becomes a habit
};

enum class AwardTo { Best, Lottery, Everybody };
enum class TiedTo { Nothing, Service, HandleTime };

struct Awards {
    double per_year = 0;
    int to = 0;  // AwardTo
    double share = 0.05;
    double value = 100;  // USD
    bool cash = false;
    bool announced = false;
    int tied_to = 0;       // TiedTo
    double quality = 0.7;  // quality of recognition, as a share of the best
    double minutes = 30;
};

struct PeerThanks {
    double every_weeks = 0;
    double share = 0.5;
    double quality = 0.7;  // quality of recognition, as a share of the best
    double minutes = 30;
};

/// How long recognition meant to come all year lasts; 0: for good.
struct RecognitionEnd {
    double after_weeks = 0;
};

}  // namespace morale
