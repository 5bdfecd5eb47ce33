// Assumptions about customers, and what people and customers are worth in money.
#pragma once

#include <string>
#include <vector>

#include "engine/model/currency.hpp"

namespace morale {

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
    double new_per_month = 0.0082;  // as a share of the customers at the start
    double neutral_willingness = 0.725;
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

struct MoneyParameters {                   // equation 17
    std::string currency{usual_currency};  // currency of all amounts; a label, nothing is converted
    double wage_per_hour = 18;
    double market_wage_per_hour = 18;
    double contract_hours = 40;
    double replacement = 14'113;
    double manager_hour = 45;
    double value_per_customer_month = 5;
    double discount_per_year = 0.12;  // for margins of customers after the horizon
    double value_per_good_contact = 0;
    double meaning_on_value = 0.25;
};

}  // namespace morale
