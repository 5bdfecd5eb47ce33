// The table of fields of operations.
#include "engine/model/fields/operations.hpp"

#include <array>

#include "engine/model/parameters.hpp"

namespace morale {

namespace {

using enum Dimension;
using enum Standing;
using P = Parameters;

// clang-format off

const std::array operations_rows = {
    Field{"centre.contacts.bot.contains", Share, "", 0, 1, Live,
          "share of new issues that a bot in front of the agents solves",
          slot<&P::contacts, &ContactParameters::bot, &Bot::contains>()},
    Field{"centre.contacts.bot.fails_silently", Share, "", 0, 1, Live,
          "share of new issues that it does not solve and whose customers give up without a word",
          slot<&P::contacts, &ContactParameters::bot, &Bot::fails_silently>()},
    Field{"centre.contacts.bot.delay", Duration, "s", 0, 1e6, Live,
          "opening time that customers who are passed on spend with the bot before they are in the queue",
          slot<&P::contacts, &ContactParameters::bot, &Bot::delay_seconds>()},
    Field{"centre.contacts.bot.handle_time", Share, "", 0.1, 10, Live,
          "time of the first contact of customers who are passed on, relative to the usual one",
          slot<&P::contacts, &ContactParameters::bot, &Bot::handle_factor>()},
    Field{"centre.contacts.bot.hostility", Number, "", -5, 5, Live,
          "logit of hostility in the first contact of customers who are passed on",
          slot<&P::contacts, &ContactParameters::bot, &Bot::hostility>()},
    Field{"centre.contacts.bot.cost", Money, "USD", 0, 1e4, Live,
          "cost of the bot for each issue that it meets",
          slot<&P::contacts, &ContactParameters::bot, &Bot::usd_per_issue>()},

    Field{"centre.classes[].channel", Choice, "", 0, 0, Structural,
          "how its contacts come; a customer who writes a mail does not give up waiting",
          slot_each<&P::classes, &ContactClass::channel>(), channel_words},
    Field{"centre.classes[].answer_target", Duration, "s", 0, 1e7, Structural,
          "target time T of this class's service level; 0: that of the centre",
          slot_each<&P::classes, &ContactClass::target_seconds>()},
    Field{"centre.classes[].answer_target_share", Share, "", 0, 1, Structural,
          "share of this class's contacts that is promised to be answered within the target, in every half "
          "hour; 0: that of the centre",
          slot_each<&P::classes, &ContactClass::target_share>()},
    Field{"centre.classes[].concurrency", Count, "", 1, 8, Structural,
          "chats that one agent handles at once; 1 on other channels",
          slot_each<&P::classes, &ContactClass::concurrency>()},

    Field{"centre.strengths[].team", Names, "", 0, 0, Structural,
          "the team that does better or worse, or several in brackets",
          slot_each<&P::strengths, &Strength::teams>()},
    Field{"centre.strengths[].class", Names, "", 0, 0, Structural,
          "the class of contacts with which it does, or several in brackets",
          slot_each<&P::strengths, &Strength::classes>()},
    Field{"centre.strengths[].handle_time", Share, "", 0.1, 10, Live,
          "handle time of the team with the class, relative to the one stated",
          slot_each<&P::strengths, &Strength::handle_factor>()},
    Field{"centre.strengths[].resolution", Share, "", 0, 10, Live,
          "chance of the team to resolve a contact of the class, relative to its usual one; it stays at most 1",
          slot_each<&P::strengths, &Strength::resolution_factor>()},

    Field{"centre.teams[].outside", Flag, "", 0, 1, Structural,
          "a team of another firm: 'outsourcing.share' says how many contacts it gets, and 'agents' how "
          "many it would need for all of them",
          slot_each<&P::teams, &Team::outside, &OutsideTeam::outside>()},
    Field{"centre.teams[].outside_wage", MoneyRate, "USD/h", 1, 1000, Structural,
          "wage in a team of another firm",
          slot_each<&P::teams, &Team::outside, &OutsideTeam::wage_per_hour>()},
    Field{"centre.teams[].outside_price", MoneyRate, "USD/h", 0, 1000, Live,
          "what an hour of an agent of another firm costs the centre",
          slot_each<&P::teams, &Team::outside, &OutsideTeam::price_per_hour>()},
    Field{"centre.teams[].outside_quit_factor", Number, "", 0, 20, Structural,
          "factor on the hazard of quitting in a team of another firm, beside what the wage does",
          slot_each<&P::teams, &Team::outside, &OutsideTeam::quit_factor>()},

    Field{"centre.load.shocks[].from", Date, "", 0, 100000, Structural,
          "first day of the shock",
          slot_each<&P::shocks, &DemandShock::from>()},
    Field{"centre.load.shocks[].size", Number, "", -1, 100, Structural,
          "relative change of the rate at which issues arise; 0.3 is 30 % more",
          slot_each<&P::shocks, &DemandShock::size>()},
    Field{"centre.load.shocks[].length", Duration, "d", 0, 10000, Structural,
          "length of the shock, in whole days",
          slot_each<&P::shocks, &DemandShock::days>()},

    Field{"assumptions.time_pressure.wanted_occupancy", Share, "", 0.1, 1, Structural,
          "occupancy above which a team feels pressed for time, unless its usual occupancy is higher",
          slot<&P::time_pressure, &TimePressureParameters::wanted_occupancy>()},
    Field{"assumptions.time_pressure.on_time", Number, "", 0, 5, Structural,
          "log of time saved on each contact, per unit of pressure",
          slot<&P::time_pressure, &TimePressureParameters::on_time>()},
    Field{"assumptions.time_pressure.on_effort", Number, "", 0, 5, Structural,
          "log effort of an hour per unit of pressure",
          slot<&P::time_pressure, &TimePressureParameters::on_effort>()},
    Field{"assumptions.time_pressure.on_resolution", Number, "", 0, 5, Structural,
          "logit of resolution per log time per contact",
          slot<&P::time_pressure, &TimePressureParameters::on_resolution>()},
    Field{"assumptions.time_pressure.memory", Duration, "d", 0.1, 365, Structural,
          "worked days over which load and presence are felt",
          slot<&P::time_pressure, &TimePressureParameters::memory_days>()},
    Field{"assumptions.time_pressure.most", Number, "", 0, 1, Structural,
          "greatest pressure, up or down, that has an effect; anything beyond counts as this",
          slot<&P::time_pressure, &TimePressureParameters::most>()},
    Field{"assumptions.time_pressure.standard", Duration, "wk", 0.1, 520, Structural,
          "time constant with which the service standard falls to practice",
          slot<&P::time_pressure, &TimePressureParameters::standard_weeks>()},
    Field{"assumptions.time_pressure.recovery", Duration, "wk", 0.1, 5200, Structural,
          "time constant with which the service standard recovers, at most to the usual one",
          slot<&P::time_pressure, &TimePressureParameters::recovery_weeks>()},
    Field{"assumptions.time_pressure.least_time", Share, "", 0.1, 1, Structural,
          "share of the usual time per contact that a customer needs, however long the queue is",
          slot<&P::time_pressure, &TimePressureParameters::least_time>()},
    Field{"assumptions.time_pressure.ratchet", Flag, "", 0, 1, Structural,
          "whether the standard falls to practice and never comes back",
          slot<&P::time_pressure, &TimePressureParameters::ratchet>()},

    Field{"assumptions.routing.novice", Duration, "wk", 0, 520, Structural,
          "time on the floor up to which an agent counts as a novice",
          slot<&P::routing, &RoutingRules::novice_weeks>()},

    Field{"assumptions.channels.online_rapport", Number, "", 0, 1.5, Structural,
          "factor on the chance that a customer feels well treated by mail or chat",
          slot<&P::channels, &ChannelParameters::online_rapport>()},
    Field{"assumptions.channels.online_leaving", Number, "", 0, 10, Structural,
          "factor on the share of customers who say they leave, by mail or chat",
          slot<&P::channels, &ChannelParameters::online_leaving>()},
    Field{"assumptions.channels.online_hostility", Number, "", -5, 5, Structural,
          "logit of a hostile contact by mail or chat, beyond the phone",
          slot<&P::channels, &ChannelParameters::online_hostility>()},
    Field{"assumptions.channels.chat_stretch", Number, "", 0, 5, Structural,
          "relative increase of a chat's handle time for each other chat beside which it begins",
          slot<&P::channels, &ChannelParameters::chat_stretch>()},
    Field{"assumptions.channels.site_share", Share, "", 0, 1, Structural,
          "share of prospects who have met the firm through its site",
          slot<&P::channels, &ChannelParameters::site_share>()},
    Field{"assumptions.channels.site_on_willingness", Number, "", 0, 1, Structural,
          "willingness to become a customer, per unit of first impression",
          slot<&P::channels, &ChannelParameters::site_on_willingness>()},
    Field{"assumptions.channels.site_on_satisfaction", Number, "", 0, 2, Structural,
          "satisfaction of a new customer, per unit of first impression",
          slot<&P::channels, &ChannelParameters::site_on_satisfaction>()},
    Field{"assumptions.channels.site_on_expectation", Number, "", 0, 2, Structural,
          "expectation of a new customer, per unit of first impression",
          slot<&P::channels, &ChannelParameters::site_on_expectation>()},

    Field{"assumptions.outsourcing.share_on_prospect", Number, "", -5, 5, Structural,
          "felt prospect of the people inside, per share of the contacts that others answer",
          slot<&P::outsourcing, &Outsourcing::share_on_prospect>()},
    Field{"assumptions.outsourcing.prospect_on_quitting", Number, "", 0, 5, Structural,
          "log hazard of quitting that a unit of prospect takes away",
          slot<&P::outsourcing, &Outsourcing::prospect_on_quitting>()},
};
// clang-format on

}  // namespace

std::span<const Field> operations_fields() {
    return operations_rows;
}

}  // namespace morale
