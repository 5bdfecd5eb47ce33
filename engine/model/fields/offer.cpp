// The table of fields of the offer.
#include "engine/model/fields/offer.hpp"

#include <array>

#include "engine/model/parameters.hpp"

namespace morale {

namespace {

using enum Dimension;
using enum Standing;
using P = Parameters;

// clang-format off
const std::array offer_rows = {
    Field{"centre.customers.expectations_drift", Rate, "1/yr", 0, 1, Structural,
          "yearly rise of what customers think right, with more choice and better competitors",
          slot<&P::offer, &Offer::market, &CustomerMarket::expectations_drift>()},
    Field{"centre.customers.competition", Number, "", 0.1, 10, Structural,
          "factor on the base hazard of leaving; 1 is the usual choice of other offers",
          slot<&P::offer, &Offer::market, &CustomerMarket::competition>()},
    Field{"centre.customers.value_cv", Number, "", 0, 5, Structural,
          "coefficient of variation of the margins of customers; 0: all are worth the same",
          slot<&P::offer, &Offer::market, &CustomerMarket::value_cv>()},
    Field{"centre.faults.rate", Rate, "1/yr", 0, 365, Structural,
          "number of faults that arise in the process in a year",
          slot<&P::offer, &Offer::process, &ProcessParameters::faults_per_year>()},
    Field{"centre.faults.size", Number, "", 0, 3, Structural,
          "share of the quality of the process that a fault takes away while it is there",
          slot<&P::offer, &Offer::process, &ProcessParameters::fault_size>()},
    Field{"centre.faults.repaired_after", Duration, "wk", 0, 52, Structural,
          "time from the discovery of a fault to its repair",
          slot<&P::offer, &Offer::process, &ProcessParameters::repaired_after_weeks>()},

    Field{"assumptions.process.time_on_resolution", Number, "", 0, 5, Structural,
          "logit of resolution per log of the time per contact",
          slot<&P::offer, &Offer::process, &ProcessParameters::time_on_resolution>()},
    Field{"assumptions.process.on_handle_time", Number, "", 0, 2, Structural,
          "log handle time per unit of burden",
          slot<&P::offer, &Offer::process, &ProcessParameters::on_handle_time>()},
    Field{"assumptions.process.on_quality", Number, "", 0, 1, Structural,
          "experienced quality of a resolved contact per unit of process quality",
          slot<&P::offer, &Offer::process, &ProcessParameters::on_quality>()},
    Field{"assumptions.process.on_demand", Number, "", 0, 5, Structural,
          "demand on agents per unit of burden",
          slot<&P::offer, &Offer::process, &ProcessParameters::on_demand>()},
    Field{"assumptions.process.measuring_half", MoneyRate, "USD/wk", 1, 1e6, Structural,
          "spending on measuring that halves the time until a fault is found",
          slot<&P::offer, &Offer::process, &ProcessParameters::measuring_half>()},

    Field{"assumptions.promise.patience", Duration, "wk", 0, 520, Structural,
          "time within which a promise has to be kept",
          slot<&P::offer, &Offer::announcement, &Announcement::patience_weeks>()},
    Field{"assumptions.promise.broken", Number, "", 0, 10, Structural,
          "trust lost per unit of experienced quality promised and not delivered",
          slot<&P::offer, &Offer::announcement, &Announcement::broken>()},
    Field{"assumptions.promise.kept", Number, "", 0, 10, Structural,
          "trust gained per unit of experienced quality delivered before it was announced",
          slot<&P::offer, &Offer::announcement, &Announcement::kept>()},
    Field{"assumptions.promise.hope", Duration, "wk", 0.1, 520, Structural,
          "time constant with which a raised expectation is forgotten",
          slot<&P::offer, &Offer::announcement, &Announcement::hope_weeks>()},
    Field{"assumptions.promise.trust", Duration, "wk", 0.1, 520, Structural,
          "time constant with which trust comes back to the usual",
          slot<&P::offer, &Offer::announcement, &Announcement::trust_weeks>()},

    Field{"assumptions.churn.value_on_leaving", Number, "", -2, 2, Structural,
          "log chance of leaving after an issue per SD of log value",
          slot<&P::offer, &Offer::market, &CustomerMarket::value_on_leaving>()},
    Field{"assumptions.word_of_mouth.unaided", Share, "", 0, 1, Structural,
          "willingness to become a customer of a prospect who has heard nothing",
          slot<&P::offer, &Offer::market, &CustomerMarket::unaided>()},
    Field{"assumptions.word_of_mouth.good_story", Share, "", 0, 1, Structural,
          "how far a good story moves a prospect towards certainty, as a share of the remaining way",
          slot<&P::offer, &Offer::market, &CustomerMarket::good_story>()},

    Field{"assumptions.mission_mention.dose", Number, "", 0, 1, Structural,
          "dose of meaning on a day on which every contact mentions the mission",
          slot<&P::offer, &Offer::mention, &MissionMention::dose>()},
    Field{"assumptions.mission_mention.goodwill", Number, "", 0, 1, Structural,
          "experienced quality that a mention adds to a courteous contact",
          slot<&P::offer, &Offer::mention, &MissionMention::goodwill>()},
    Field{"assumptions.mission_mention.seconds", Duration, "s", 0, 600, Structural,
          "time that a mention takes",
          slot<&P::offer, &Offer::mention, &MissionMention::seconds>()},

    Field{"mechanisms.process", Flag, "", 0, 1, Structural,
          "the quality of the process and the service standard reach the work",
          slot<&P::mechanisms, &Mechanisms::process>()},
    Field{"mechanisms.trust", Flag, "", 0, 1, Structural,
          "announcements raise hope and move trust",
          slot<&P::mechanisms, &Mechanisms::trust>()},
};
// clang-format on

}  // namespace

std::span<const Field> offer_fields() {
    return offer_rows;
}

}  // namespace morale
