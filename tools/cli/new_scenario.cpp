#include "tools/cli/new_scenario.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/currency.hpp"
#include "engine/study/given.hpp"
#include "output/given.hpp"

namespace morale {

namespace {

constexpr std::string_view text =
    R"(# Which programme keeps agents and customers in a centre of @agents agents, and is it worth its cost?
# Predict first: of @leavers a year, how many fewer with a week a year, and how many fewer with notes all year?
#
# Made by 'morale new' from what was typed@made: @typed.
# All else is the reference centre of the library; 'morale show scenario.yaml --origin' shows every value and where it is from.
#   morale check scenario.yaml      does the staffing carry the load?
#   morale compare scenario.yaml    which policy, by how much, how sure?
morale: 1
name: My centre
extends: library/status-quo

centre:
  teams:
    - {name: care, agents: @agents}

@load  customers:
    # @contacts contacts a day, a year's contacts over 365, are @per_year a year. How many issues of how many customers they come
    # from is a guess: of the reference centre's 2.2 a year each. If you know your number of customers, write it here and
    # let 'morale fit' find the issues.
    count: @customers
    issues: @issues /yr

  contacts:
    # @handle to handle one, split as in the reference centre: 9 parts talk, 5 parts work after it.
    talk: lognormal(mean=@talk s, cv=1.2)
    after_contact: @after s

  money:
@label    replacement: @cost @currency            # of one leaver: recruiting and training
    # The margin of one active customer is yours to fill in. What you know only roughly says so, and --uncertain asks
    # what hangs on it:  customer: uncertain(5 @currency/month, 3 @currency/month..8 @currency/month)
    customer: 5 @currency/month

@attrition@observed
policies:                             # each starts at time zero; the first is the one compared with
  nothing:
    why: as it is today

  one-week:
    why: five events in one week a year, 15 @currency a head each
    recognition:
      annual_week: {events: 5, start: 10-05}

  notes:
    why: a leader writes by hand to whoever a customer praised unasked
    recognition:
      praise_note: {share: 80 %, within: 3 days, from: leader}
)";

// With a turnover that was given, and with one that was not.
constexpr std::string_view known_attrition =
    R"(assumptions:
  attrition:
    # @leavers of @agents is a turnover of @turnover_percent %/yr. Newcomers quit up to three times as often, and load and strain do the
    # rest; this is the hazard at which runs of this centre @show it.
    base: @base /wk
    neutral_quits: @quits /wk         # what the team is used to

)";
constexpr std::string_view expected_attrition =
    R"(# How many agents leave was not given. With the quit rates of the reference centre the model expects @turnover_percent %/yr here.
# Once you know it, write 'observed: {turnover: 38 %/yr}' with your number, and 'morale fit scenario.yaml' finds the rates.

)";

// Work of an agent of the reference centre on a day of the calendar: 2,100 contacts for 52 agents.
constexpr double usual_seconds_per_agent = 2100. * 280 / 52;

std::string filled(std::string out, std::string_view mark, const std::string& value) {
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at + value.size()))
        out.replace(at, mark.size(), value);
    return out;
}

/// "80 agents, 3000 contacts a day, 6 min each, 40 leavers a year, 9000 USD each", and what of it was not
/// typed.
std::string typed_numbers(const FiveNumbers& five, double contacts_per_day) {
    const std::string contacts = plain_number_text(contacts_per_day) + " contacts a day",
                      assumed = " (not given: as in the reference centre)";
    return plain_number_text(five.agents) + " agents, " + contacts +
           (five.contacts_per_day ? "" : " (not given: each agent as busy as in the reference centre)") +
           ", " +
           (five.handle_time.empty() ? std::string(usual_handle_time) + " each" + assumed
                                     : on_one_line(five.handle_time) + " each") +
           ", " +
           (five.leavers_per_year ? plain_number_text(*five.leavers_per_year) + " leavers a year, "
                                  : "leavers not given, ") +
           plain_number_text(five.cost_of_leaver) + " @currency each";
}

/// What was measured, for the scenario and for a fit; empty if nothing was.
std::string observed_text(const FiveNumbers& five) {
    std::string lines;
    if (five.leavers_per_year) lines += "  turnover: @turnover_percent %/yr\n";
    if (!five.handle_time.empty()) lines += "  aht: @handle_seconds s\n";
    if (five.contacts_per_day) lines += "  contacts_per_day: @contacts\n";
    if (lines.empty()) return {};
    return "observed:                             # what was given; @found\n" + lines + '\n';
}

/// A path as a value of the scenario: in quotes where a character of it would mean something else.
std::string quoted_if_needed(const std::string& path) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("/._-").find(c) != std::string_view::npos;
    };
    if (std::ranges::all_of(path, plain)) return path;
    std::string quoted = "'";
    for (const char c : path) quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quoted + '\'';
}

}  // namespace

FirstNumbers first_numbers(const FiveNumbers& five, double handle_seconds) {
    return {.agents = five.agents,
            .contacts_per_day = five.contacts_per_day.value_or(
                to_digits(usual_seconds_per_agent * five.agents / handle_seconds, 3)),
            .handle_seconds = handle_seconds,
            .leavers_per_year = five.leavers_per_year.value_or(0),
            .cost_of_leaver = five.cost_of_leaver};
}

std::string not_shown(const Fit& fit) {
    std::string all;
    for (const GivenFigure& f : given_figures(fit.result, 0))
        if (f.off() || f.too_few())
            all += (all.empty() ? "" : ", ") + std::string(f.metric->name) + " (" +
                   given_reading(f, money_unit(fit.plan.base)).with_unit(f.model.mean) + ")";
    return all;
}

std::string new_scenario_text(const FiveNumbers& five, const NewCentre& centre, std::string_view not_shown) {
    std::string out(text);
    const std::string table = quoted_if_needed(five.table);
    out = filled(out, "@made", table.empty() ? "" : " and a table");
    const double contacts = first_numbers(five, centre.handle_seconds).contacts_per_day;
    out = filled(out, "@typed", typed_numbers(five, contacts));
    out =
        filled(out, "@attrition", std::string(five.leavers_per_year ? known_attrition : expected_attrition));
    out = filled(out, "@observed\n", observed_text(five));
    out = filled(out, "@agents", plain_number_text(centre.agents));
    out = filled(out, "@leavers a year",
                 five.leavers_per_year ? plain_number_text(*five.leavers_per_year) + " leavers a year"
                                       : "the leavers of a year");
    out = filled(out, "@leavers", plain_number_text(five.leavers_per_year.value_or(0)));
    out = filled(out, "@contacts", plain_number_text(contacts));
    out = filled(out, "@per_year", plain_number_text(std::round(contacts * days_per_year)));
    out = filled(out, "@handle_seconds", plain_number_text(to_digits(centre.handle_seconds, 5)));
    out = filled(out, "@handle",
                 five.handle_time.empty() ? std::string(usual_handle_time) : on_one_line(five.handle_time));
    const bool shown = not_shown.empty();
    out = filled(out, "@show",
                 not_shown.find("turnover") == std::string_view::npos ? "show" : "come nearest to");
    out = filled(out, "@found",
                 shown ? "the numbers above and below were found so that the base shows it"
                       : "the numbers above and below come nearest, but the base shows another " +
                             std::string(not_shown));
    out = filled(out, "@issues", plain_number_text(centre.issues));
    out = filled(out, "@cost", plain_number_text(centre.cost_of_leaver));
    out = filled(
        out, "@label",
        five.currency == usual_currency
            ? ""
            : "    # A label: nothing is converted. What is not written here is a figure in US dollars.\n"
              "    currency: @currency\n");
    out = filled(out, "@currency", five.currency);
    out = filled(out, "@customers", plain_number_text(centre.customers));
    out = filled(out, "@talk", plain_number_text(centre.talk_seconds));
    out = filled(out, "@after", plain_number_text(centre.after_contact_seconds));
    out = filled(out, "@turnover_percent", plain_number_text(to_digits(100 * centre.turnover, 3)));
    out = filled(out, "@base", plain_number_text(centre.base_quits_per_week));
    out = filled(out, "@quits", plain_number_text(to_digits(centre.turnover / weeks_per_year, 3)));
    // What a person has typed comes last: it may hold marks of its own.
    return filled(out, "@load",
                  table.empty()
                      ? ""
                      : "  # How contacts lie over the days and hours of a week, from a year on also over "
                        "the months, and how much days\n  # differ beyond chance, is that of the table; "
                        "hours with next to no contacts count as closed. 'morale check'\n  # shows how it "
                        "was read.\n  load: {from: " +
                            table + "}\n\n");
}

}  // namespace morale
