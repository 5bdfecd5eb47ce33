// The table of fields of the centre.
#include "engine/model/fields/centre.hpp"

#include <array>

#include "engine/model/parameters.hpp"

namespace morale {

namespace {

using enum Dimension;
using enum Standing;
using P = Parameters;

constexpr std::array<std::string_view, 4> agent_choice_words = {"in order", "longest idle", "fewest classes",
                                                                "best resolver"};

template <std::size_t Weekday>
constexpr Slot slot_of_weekday() {
    auto find = +[](Parameters & p, std::size_t) -> auto& {
        return p.load.of_weekday[Weekday];
    };
    return Slot{find};
}

template <std::size_t Weekday>
constexpr Slot slot_of_numbers() {
    auto find = +[](Parameters & p, std::size_t team) -> auto& {
        return p.teams[team].present_on[Weekday];
    };
    return Slot{find};
}

// clang-format off
const std::array centre_rows = {
    Field{"study.replications", Count, "", 1, 1e6, Structural,
          "independent runs of every policy",
          slot<&P::study, &StudySettings::replications>()},
    Field{"study.seed", Count, "", 0, 9007199254740991.0, Structural,
          "number that picks the luck; the same seed gives the same bytes",
          slot<&P::study, &StudySettings::seed>()},
    Field{"study.objective", Text, "", 0, 0, Structural,
          "metric that ranks the policies; in a bare queue that names none, the share who are lost or the "
          "mean wait",
          slot<&P::study, &StudySettings::objective>()},
    Field{"study.care", Number, "", 0, endless, Structural,
          "the smallest difference of the objective that matters, in its unit",
          slot<&P::study, &StudySettings::care>()},
    Field{"study.end_value", Flag, "", 0, 1, Structural,
          "whether to count what customers and agents who are there at the end of the horizon are still "
          "worth",
          slot<&P::study, &StudySettings::end_value>()},
    Field{"study.uncertain", Flag, "", 0, 1, Structural,
          "whether each replication draws the assumptions that are written uncertain(…) anew",
          slot<&P::study, &StudySettings::uncertain>()},

    Field{"time.start", Date, "", 0, 100000, Structural,
          "the Monday on which measurement and policies begin",
          slot<&P::time, &TimePlan::start_date>()},
    Field{"time.warmup", Duration, "wk", 0, 520, Structural,
          "time simulated before measurement, under the base",
          slot<&P::time, &TimePlan::warmup_weeks>()},
    Field{"time.horizon", Duration, "wk", 1, 2080, Structural,
          "measured length of a run",
          slot<&P::time, &TimePlan::horizon_weeks>()},

    Field{"centre.teams[].agents", Count, "", 0, 60000, Live,
          "seats on the payroll; where a policy has fewer, they close only as they fall vacant",
          slot_each<&P::teams, &Team::agents>(), {}, 0, "present"},
    Field{"centre.teams[].present", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a day: so many are there, and nobody plans; "
          "also written as a list of agents",
          slot_each<&P::teams, &Team::present>()},
    Field{"centre.teams[].present.monday", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a Monday; not given: as on all days",
          slot_of_numbers<0>()},
    Field{"centre.teams[].present.tuesday", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a Tuesday; not given: as on all days",
          slot_of_numbers<1>()},
    Field{"centre.teams[].present.wednesday", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a Wednesday; not given: as on all days",
          slot_of_numbers<2>()},
    Field{"centre.teams[].present.thursday", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a Thursday; not given: as on all days",
          slot_of_numbers<3>()},
    Field{"centre.teams[].present.friday", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a Friday; not given: as on all days",
          slot_of_numbers<4>()},
    Field{"centre.teams[].present.saturday", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a Saturday; not given: as on all days",
          slot_of_numbers<5>()},
    Field{"centre.teams[].present.sunday", Weights, "", 0, 60000, Live,
          "agents at the phone in each open hour, or half hour, of a Sunday; not given: as on all days",
          slot_of_numbers<6>()},
    Field{"centre.teams[].share", Share, "", 0, 1, Structural,
          "of the issues that come to this team; none given: in proportion to the agents; no agents: none",
          slot_each<&P::teams, &Team::share>()},

    Field{"centre.classes[].team", Names, "", 0, 0, Structural,
          "the team that answers it, or several in the order in which they are asked: the first is its own, "
          "the others help out; the first team with agents when empty",
          slot_each<&P::classes, &ContactClass::teams>()},
    Field{"centre.classes[].overflow_after", Duration, "s", 0, 1e6, Live,
          "wait after which its further teams answer it too; 0: as soon as nobody of its own team is free",
          slot_each<&P::classes, &ContactClass::overflow, &Overflow::after_seconds>()},
    Field{"centre.classes[].overflow_from", Count, "", 0, 1e6, Live,
          "contacts of the class waiting from which on its further teams answer it too; 0: any number",
          slot_each<&P::classes, &ContactClass::overflow, &Overflow::from_waiting>()},
    Field{"centre.classes[].overflow_handle_time", Share, "", 0.1, 10, Live,
          "handle time by its further teams, relative to the usual one",
          slot_each<&P::classes, &ContactClass::overflow, &Overflow::handle_factor>()},
    Field{"centre.classes[].overflow_resolution", Share, "", 0, 1, Live,
          "chance of its further teams to resolve it, relative to their usual one",
          slot_each<&P::classes, &ContactClass::overflow, &Overflow::resolution_factor>()},
    Field{"centre.classes[].head_start", Duration, "s", 0, 1e6, Live,
          "time that counts as waited already, among classes of the same priority",
          slot_each<&P::classes, &ContactClass::head_start_seconds>()},
    Field{"centre.classes[].bot", Flag, "", 0, 1, Live,
          "whether the bot of the centre, if it has one, is in front of the class",
          slot_each<&P::classes, &ContactClass::bot>()},
    Field{"centre.routing.first", Choice, "", 0, 0, Live,
          "who of several teams with somebody idle gets a contact: the team that its class names first, the "
          "agent idle longest, the team that answers the fewest classes, or the agent who resolves most, also "
          "within one team and whatever is said of novices",
          slot<&P::routing, &RoutingRules::agents>(), agent_choice_words},
    Field{"centre.classes[].share", Share, "", 0, 1, Live,
          "of all contacts; none given: equal shares",
          slot_each<&P::classes, &ContactClass::share>()},
    Field{"centre.classes[].priority", Count, "", 0, 1000, Structural,
          "the higher is answered first; nobody is interrupted",
          slot_each<&P::classes, &ContactClass::priority>()},
    Field{"centre.classes[].talk", TimeDistribution, "s", 0, 1e7, Structural,
          "talk time of an experienced agent",
          slot_each<&P::classes, &ContactClass::talk>()},
    Field{"centre.classes[].patience", TimeDistribution, "s", 0, endless, Structural,
          "how long a customer would wait",
          slot_each<&P::classes, &ContactClass::patience>()},
    Field{"centre.classes[].hang_up_at_once", Share, "", 0, 1, Structural,
          "share who hang up at once, among those who would have to wait",
          slot_each<&P::classes, &ContactClass::hang_up_at_once>()},
    Field{"centre.classes[].after_contact", Duration, "s", 0, 1e6, Structural,
          "work after the contact",
          slot_each<&P::classes, &ContactClass::after_contact_seconds>()},

    Field{"centre.contacts.rate", Rate, "1/h", 0, 1e7, Structural,
          "anonymous contacts at mean load while the centre is open, if there are no customers",
          slot<&P::contacts, &ContactParameters::rate_per_hour>()},
    Field{"centre.contacts.talk", TimeDistribution, "s", 0, 1e7, Structural,
          "talk time of an experienced agent",
          slot<&P::contacts, &ContactParameters::talk>()},
    Field{"centre.contacts.after_contact", Duration, "s", 0, 1e6, Structural,
          "work after the contact",
          slot<&P::contacts, &ContactParameters::after_contact_seconds>()},
    Field{"centre.contacts.patience", TimeDistribution, "s", 0, endless, Structural,
          "how long a customer would wait before leaving",
          slot<&P::contacts, &ContactParameters::patience>()},
    Field{"centre.contacts.hang_up_at_once", Share, "", 0, 1, Structural,
          "share who hang up at once, among those who would have to wait; the others wait as patience says",
          slot<&P::contacts, &ContactParameters::hang_up_at_once>()},
    Field{"centre.contacts.redial_share", Share, "", 0, 1, Structural,
          "share who try again, among callers who abandoned",
          slot<&P::contacts, &ContactParameters::redial_share>()},
    Field{"centre.contacts.redial_after", TimeDistribution, "s", 1, 1e8, Structural,
          "opening hours until they try again",
          slot<&P::contacts, &ContactParameters::redial_after>()},
    Field{"centre.contacts.return_share", Share, "", 0, 1, Structural,
          "share of unresolved contacts that come back with the same issue",
          slot<&P::contacts, &ContactParameters::return_share>()},
    Field{"centre.contacts.return_after", TimeDistribution, "s", 1, 1e8, Structural,
          "opening hours until they come back",
          slot<&P::contacts, &ContactParameters::return_after>()},
    Field{"centre.contacts.day_factor_sd", Number, "", 0, 1, Structural,
          "standard deviation of the day's load factor; a normal law up to 0.3, a gamma law above",
          slot<&P::contacts, &ContactParameters::day_factor_sd>()},
    Field{"centre.contacts.lines", Count, "", 0, 1e6, Structural,
          "telephone lines of the centre; who calls when all are taken hears the busy tone; 0: as many as are "
          "needed",
          slot<&P::contacts, &ContactParameters::lines>()},
    Field{"centre.contacts.answer_target", Duration, "s", 0, 1e6, Structural,
          "T of the service level X/T: the wait within which a contact counts as answered in time",
          slot<&P::contacts, &ContactParameters::target_seconds>()},

    Field{"centre.load.from", Text, "", 0, 0, Structural,
          "a table of contacts by interval: by_day and by_hour are those of its mean week, day_factor_sd that of "
          "its days, and the rate of anonymous contacts its own",
          slot<&P::load, &LoadProfile::from_file>()},
    Field{"centre.load.by_day", Weights, "", 0, 1e6, Structural,
          "load by weekday, from Monday; 0 is closed",
          slot<&P::load, &LoadProfile::by_day>()},
    Field{"centre.load.by_hour", Weights, "", 0, 1e6, Structural,
          "load by hour of the day, from midnight, in 24 hours, 48 half hours or 96 quarters; 0 is closed",
          slot<&P::load, &LoadProfile::by_hour>()},
    Field{"centre.load.by_hour.monday", Weights, "", 0, 1e6, Structural,
          "load by hour of a Monday; the other days are the same unless they are named or other: says theirs",
          slot_of_weekday<0>()},
    Field{"centre.load.by_hour.tuesday", Weights, "", 0, 1e6, Structural,
          "load by hour of a Tuesday; not given: that of the other days",
          slot_of_weekday<1>()},
    Field{"centre.load.by_hour.wednesday", Weights, "", 0, 1e6, Structural,
          "load by hour of a Wednesday; not given: that of the other days",
          slot_of_weekday<2>()},
    Field{"centre.load.by_hour.thursday", Weights, "", 0, 1e6, Structural,
          "load by hour of a Thursday; not given: that of the other days",
          slot_of_weekday<3>()},
    Field{"centre.load.by_hour.friday", Weights, "", 0, 1e6, Structural,
          "load by hour of a Friday; not given: that of the other days",
          slot_of_weekday<4>()},
    Field{"centre.load.by_hour.saturday", Weights, "", 0, 1e6, Structural,
          "load by hour of a Saturday; not given: that of the other days",
          slot_of_weekday<5>()},
    Field{"centre.load.by_hour.sunday", Weights, "", 0, 1e6, Structural,
          "load by hour of a Sunday; not given: that of the other days",
          slot_of_weekday<6>()},
    Field{"centre.load.by_hour.other", Weights, "", 0, 1e6, Structural,
          "load by hour of the weekdays that are not named; not given: as Monday where that is named",
          slot<&P::load, &LoadProfile::of_other_days>()},
    Field{"centre.load.by_month", Weights, "", 0, 1e6, Structural,
          "demand by month of the year, from January, the same each year; relative to the mean of the year",
          slot<&P::load, &LoadProfile::by_month>()},
    Field{"centre.load.by_week", Weights, "", 0, 1e6, Structural,
          "demand by week of the year (ISO 8601), 52 or 53; relative to the mean of the first 52",
          slot<&P::load, &LoadProfile::by_week>()},
    Field{"centre.load.closed[].date", Date, "", 0, 100000, Structural,
          "a day on which the centre does not open: nobody works, and no new contacts arise",
          slot_each<&P::closed_days, &ClosedDay::date>()},

    Field{"centre.roster.always_present", Flag, "", 0, 1, Structural,
          "whether every agent is there at every hour, as in a textbook queue",
          slot<&P::roster, &Roster::always_present>()},
    Field{"centre.roster.shift", Duration, "h", 2, 12, Structural,
          "length of a shift",
          slot<&P::roster, &Roster::shift_hours>()},
    Field{"centre.roster.days_per_week", Count, "", 1, 7, Structural,
          "shifts a week of one agent",
          slot<&P::roster, &Roster::days_per_week>()},
    Field{"centre.roster.off_phone", Share, "", 0, 0.6, Structural,
          "share of a shift spent in breaks and meetings",
          slot<&P::roster, &Roster::off_phone_share>()},
    Field{"centre.roster.leave", Share, "", 0, 0.6, Structural,
          "share of the working days that are planned days off",
          slot<&P::roster, &Roster::leave_share>()},

    Field{"centre.customers.count", Count, "", 0, 1e8, Structural,
          "customers when the warm-up begins; 0: anonymous callers",
          slot<&P::customers, &CustomerParameters::count>()},
    Field{"centre.customers.issues", Rate, "1/yr", 0, 1000, Structural,
          "how often one customer has an issue that leads to a contact",
          slot<&P::customers, &CustomerParameters::issues_per_year>()},
    Field{"centre.customers.new", Rate, "1/month", 0, 1, Structural,
          "new customers, as a share of those when the warm-up begins",
          slot<&P::churn, &ChurnParameters::new_per_month>()},
    Field{"centre.customers.groups[].count", Count, "", 0, 1e8, Structural,
          "customers of the group when the warm-up begins; those of all groups are the centre's",
          slot_each<&P::customer_groups, &CustomerGroup::count>()},
    Field{"centre.customers.groups[].issues", Rate, "1/yr", 0, 1000, Structural,
          "how often a customer of the group has an issue; not given: as in the centre",
          slot_each<&P::customer_groups, &CustomerGroup::issues_per_year>()},
    Field{"centre.customers.groups[].churn", Rate, "1/month", 0, 1, Structural,
          "hazard of leaving at neutral satisfaction, contacts apart; not given: assumptions.churn.base",
          slot_each<&P::customer_groups, &CustomerGroup::churn_per_month>()},
    Field{"centre.customers.groups[].new", Rate, "1/month", 0, 1, Structural,
          "new customers, as a share of the group when the warm-up begins; not given: as in the centre",
          slot_each<&P::customer_groups, &CustomerGroup::new_per_month>()},
    Field{"centre.customers.groups[].margin", MoneyRate, "USD/month", 0, 1e6, Structural,
          "margin of one active customer of the group; not given: centre.money.customer",
          slot_each<&P::customer_groups, &CustomerGroup::margin_per_month>()},

    Field{"centre.hiring.fill_time", TimeDistribution, "s", 0, 1e8, Structural,
          "time from a vacancy to the newcomer's first day",
          slot<&P::hiring, &HiringParameters::fill_time>()},
    Field{"centre.hiring.training", Duration, "wk", 0, 52, Structural,
          "initial training, off the floor",
          slot<&P::hiring, &HiringParameters::training_weeks>()},
    Field{"centre.hiring.cost_per_applicant", Money, "USD", 0, 1e6, Structural,
          "cost of assessing one applicant when there is a choice",
          slot<&P::hiring, &HiringParameters::cost_per_applicant>()},
    Field{"centre.hiring.training_dropout", Share, "", 0, 0.95, Live,
          "share of newcomers who leave during their initial training, beside those who quit as others do; "
          "their recruiting and training is paid",
          slot<&P::hiring, &HiringParameters::training_dropout>()},
    Field{"centre.hiring.classes[].from", Date, "", 0, 100000, Live,
          "the day on which the newcomers of the class begin, with their training",
          slot_each<&P::hiring_classes, &HiringClass::date>()},
    Field{"centre.hiring.classes[].size", Count, "", 0, 10000, Live,
          "newcomers of the class; they take vacant seats first, the others sit beyond the team's seats until "
          "enough people have left; 0: no class",
          slot_each<&P::hiring_classes, &HiringClass::size>()},
    Field{"centre.hiring.classes[].team", Text, "", 0, 0, Structural,
          "the team that the newcomers join; empty: each joins the team that is farthest from its seats",
          slot_each<&P::hiring_classes, &HiringClass::team>()},
    Field{"centre.hiring.also_by_vacancy", Flag, "", 0, 1, Live,
          "where there are hiring classes: whether each vacancy is also filled by itself, as it is where there are "
          "none",
          slot<&P::hiring, &HiringParameters::also_by_vacancy>()},
    Field{"centre.hiring.most_beyond_seats", Count, "", 0, 60000, Live,
          "people that hiring classes may bring beyond the seats of a team; who has no place does not begin",
          slot<&P::hiring, &HiringParameters::most_beyond_seats>()},

    Field{"centre.money.currency", Currency, "", 0, 0, Structural,
          "currency in which all amounts are written and shown; a label, nothing is converted",
          slot<&P::money, &MoneyParameters::currency>()},
    Field{"centre.money.market_wage", MoneyRate, "USD/h", 1, 1000, Structural,
          "what others pay for this work",
          slot<&P::money, &MoneyParameters::market_wage_per_hour>()},
    Field{"centre.money.contract", Duration, "h", 1, 80, Structural,
          "paid hours a week",
          slot<&P::money, &MoneyParameters::contract_hours>()},
    Field{"centre.money.replacement", Money, "USD", 0, 1e6, Structural,
          "cost of replacing one leaver: recruiting and training",
          slot<&P::money, &MoneyParameters::replacement>()},
    Field{"centre.money.manager", MoneyRate, "USD/h", 0, 10000, Structural,
          "cost of an hour of a manager",
          slot<&P::money, &MoneyParameters::manager_hour>()},
    Field{"centre.money.customer", MoneyRate, "USD/month", 0, 1e6, Structural,
          "margin of one active customer",
          slot<&P::money, &MoneyParameters::value_per_customer_month>()},
    Field{"centre.money.discount", Rate, "1/yr", 0.001, 10, Structural,
          "how much less a margin is worth that comes a year later, for margins of customers after the "
          "horizon",
          slot<&P::money, &MoneyParameters::discount_per_year>()},
    Field{"centre.money.good_contact", Money, "USD", 0, 1e6, Structural,
          "margin earned by one resolved contact",
          slot<&P::money, &MoneyParameters::value_per_good_contact>()},
};
// clang-format on

}  // namespace

std::span<const Field> centre_fields() {
    return centre_rows;
}

}  // namespace morale
