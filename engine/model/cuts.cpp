#include "engine/model/cuts.hpp"

#include <algorithm>
#include <array>

namespace morale {

namespace {

constexpr std::array cut_rows = {
    Cut{"strain", &Cuts::strain, "the mean exhaustion and cynicism of each team, as they act"},
    Cut{"recognition", &Cuts::recognition, "the mean felt recognition of each team"},
    Cut{"meaning", &Cuts::meaning, "the mean felt meaning of each team"},
    Cut{"skill", &Cuts::skill, "the mean skill of each team"},
    Cut{"time_pressure", &Cuts::time_pressure, "the time per contact and the pressure of each team"},
};

struct Refusal {
    std::string_view mechanism;
    std::string_view why;
};

constexpr std::string_view is_an_event =
    "it makes single people leave, come or stay away, which is no level that could be held";
constexpr std::string_view is_of_customers =
    "it lies in single customers and contacts, which a policy and the base do not share one by one";
constexpr std::string_view is_a_lever =
    "it passes on what a policy sets and has no level of its own; leave that out of the policy instead";
constexpr std::string_view is_of_single_people =
    "it acts in single people at single moments, and no mean of a team stands for that";

constexpr std::array refusals = {
    Refusal{"attrition", is_an_event},
    Refusal{"absence", is_an_event},
    Refusal{"churn", is_an_event},
    Refusal{"selection", is_an_event},
    Refusal{"career", is_an_event},
    Refusal{"quality", "it is what all states of people act through; cut the states instead, such as strain"},
    Refusal{"experience", is_of_customers},
    Refusal{"word_of_mouth", is_of_customers},
    Refusal{"hostility", is_of_customers},
    Refusal{"complaints", is_of_customers},
    Refusal{"call_backs", is_of_customers},
    Refusal{"trust", is_of_customers},
    Refusal{"channels", is_of_customers},
    Refusal{"training", is_a_lever},
    Refusal{"work_design", is_a_lever},
    Refusal{"process", is_a_lever},
    Refusal{"personal_tie", is_a_lever},
    Refusal{"scorecard", is_a_lever},
    Refusal{"awards", is_a_lever},
    Refusal{"support", is_a_lever},
    Refusal{"outsourcing", is_a_lever},
    Refusal{"executives", is_a_lever},
    Refusal{"peers", is_of_single_people},
    Refusal{"fairness", is_of_single_people},
    Refusal{"acting", is_of_single_people},
    Refusal{"respect", is_of_single_people},
    Refusal{"retaliation", is_of_single_people},
    Refusal{"rest", is_of_single_people},
    Refusal{"habit", is_of_single_people},
};

}  // namespace

std::span<const Cut> cuts() {
    return cut_rows;
}

const Cut* find_cut(std::string_view mechanism) {
    const auto row = std::ranges::find(cut_rows, mechanism, &Cut::name);
    return row == cut_rows.end() ? nullptr : &*row;
}

std::string_view why_not_cut(std::string_view mechanism) {
    const auto row = std::ranges::find(refusals, mechanism, &Refusal::mechanism);
    return row == refusals.end() ? std::string_view{} : row->why;
}

}  // namespace morale
