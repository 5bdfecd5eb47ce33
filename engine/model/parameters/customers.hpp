// Assumptions about customers, and what people and customers are worth in money.
#pragma once

#include <string>
#include <vector>

#include "engine/model/currency.hpp"

namespace morale {

struct ExperienceParameters {              // equation 11
    double unresolved = -1;                // quality
    double resolved = 0.2;                 // quality without courtesy
    double courtesy = 0.6;                 // quality that courtesy adds
    double earlier_attempt = -0.15;        // quality per earlier attempt
    double wait_per_120s = -0.1;           // quality
    double wow = 0.1;                      // quality that an unexpected extra adds
    double loss_aversion = 2;              // factor on what falls short of the expectation
    double satisfaction_step = 0.3;        // share of the gap closed at each contact
    double expectation_step = 0.2;         // share of the gap closed at each contact
    double should = 0.4;                   // quality that customers think right
    double neutral_satisfaction = -0.101;  // satisfaction of the reference population
    double neutral_expectation = 0.123;    // quality that the reference population expects
};

struct ChurnParameters {  // equation 14
    double base_per_month = 0.0042;
    double leave_after_one = 0.05;       // share of customers who say so
    double leave_after_more = 0.09;      // share of customers who say so
    double leave_unresolved = 0.25;      // share of customers who say so
    double acted_on = 0.3;               // share of those who say so
    double new_per_month = 0.0082;       // as a share of the customers at the start
    double neutral_willingness = 0.725;  // share of prospects
};

/// Customers with habits and a margin of their own. What a scenario does not say of them is the centre's.
struct CustomerGroup {
    std::string name{};
    double count = 0;  // when the warm-up begins; all of them share `CustomerParameters::count` in proportion
    double issues_per_year = 2.2;
    double churn_per_month = 0.0042;     // at neutral satisfaction, contacts apart
    double new_per_month = 0.0082;       // as a share of the group at the start
    double margin_per_month = 5;         // USD
    double patience_factor = 1;          // on how long they would wait
    std::vector<std::string> classes{};  // of contact that they use; none: all
};

/// Results are told by group, so there are not many of them.
inline constexpr int most_customer_groups = 100;

struct WordOfMouthParameters {           // equation 15
    double acquaintances = 10;           // number of people whom one customer might tell
    double good_share = 0.41;            // of customers who tell of an issue that went well
    double good_tells = 1;               // number of people told
    double bad_share = 0.74;             // of customers who tell of an unresolved issue
    double bad_tells = 5;                // number of people told
    double retell = 0.108;               // share of the hearers of a bad story
    double bad_on_satisfaction = -0.02;  // satisfaction of a hearer
    double bad_on_willingness = -0.03;   // relative change of a hearer's willingness
    double memory_weeks = 26;
};

struct MoneyParameters {                   // equation 17
    std::string currency{usual_currency};  // currency of all amounts; a label, nothing is converted
    double wage_per_hour = 18;             // USD
    double market_wage_per_hour = 18;      // USD
    double contract_hours = 40;
    double replacement = 14'113;          // USD for each leaver
    double manager_hour = 45;             // USD
    double value_per_customer_month = 5;  // USD
    double discount_per_year = 0.12;      // for margins of customers after the horizon
    double value_per_good_contact = 0;    // USD
    double meaning_on_value = 0.25;       // relative change of that value per unit of meaning
};

}  // namespace morale
