#include "tools/cli/new_scenario.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/language/number.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/currency.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/given.hpp"
#include "output/given.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

constexpr double usual_contacts_per_issue = 1.35;  // of the reference centre
constexpr double talk_part = 180. / 280;           // of the reference centre's handle time
constexpr double talk_cv = 1.2;
constexpr int most_rounds = 30;
constexpr double close = .002;

/// Moves what is not known until the centre shows the numbers that are: each number is moved most by one
/// rate.
void meet(Parameters& p, double contacts_per_week, double turnover) {
    // Half of the way, because load and leaving drive each other.
    const auto damped = [](double goal, double now) { return std::sqrt(std::clamp(goal / now, .25, 4.)); };
    for (int round = 0; round < most_rounds; ++round) {
        const CentreOutlook now = outlook_of(p);
        if (std::abs(now.contacts_per_week / contacts_per_week - 1) < close &&
            std::abs(now.turnover / turnover - 1) < close)
            return;
        p.customers.count *= damped(contacts_per_week, now.contacts_per_week);
        p.attrition.base_per_week *= damped(turnover, now.turnover);
    }
}

constexpr std::string_view text =
    R"(# Which programme keeps agents and customers in a centre of @agents agents, and is it worth its cost?
# Predict first: of @leavers leavers a year, how many fewer with a week a year, and how many fewer with notes all year?
#
# Made by 'morale new' from five numbers: @agents agents, @contacts contacts a day, @handle each, @leavers leavers a year, @cost @currency each.
# All else is the reference centre of the library; 'morale show scenario.yaml --origin' shows every value and where it is from.
#   morale check scenario.yaml      does the staffing carry the load?
#   morale compare scenario.yaml    which policy, by how much, how sure?
morale: 1
name: My centre
extends: library/status-quo

centre:
  teams:
    - {name: care, agents: @agents}

  customers:
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

assumptions:
  attrition:
    # @leavers of @agents is a turnover of @turnover_percent %/yr. Newcomers quit up to three times as often, and load and strain do the
    # rest; this is the hazard at which runs of this centre @show it.
    base: @base /wk
    neutral_quits: @quits /wk         # what the team is used to

observed:                             # what was given; @found
  turnover: @turnover_percent %/yr
  aht: @handle_seconds s
  contacts_per_day: @contacts

policies:                             # each starts at time zero; the first is the one compared with
  nothing:
    title: Things as they are
    why: as it is today

  one-week:
    title: Celebrate one week in October
    why: five events in one week a year, 15 @currency a head each
    recognition:
      annual_week: {events: 5, start: 10-05}

  notes:
    title: Write the notes
    why: a leader writes by hand to whoever a customer praised unasked
    recognition:
      praise_note: {share: 80 %, within: 3 days, from: leader}
)";

std::string filled(std::string out, std::string_view mark, const std::string& value) {
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at + value.size()))
        out.replace(at, mark.size(), value);
    return out;
}

}  // namespace

NewCentre new_centre(const FiveNumbers& five, double handle_seconds) {
    const double talk = to_digits(handle_seconds * talk_part, 3);
    const double after = to_digits(handle_seconds - talk, 6);
    const double turnover = five.leavers_per_year / five.agents;
    Parameters p;
    p.teams.front().agents = std::round(five.agents);
    p.contacts.talk = Distribution::lognormal(talk, talk_cv);
    p.contacts.after_contact_seconds = after;
    p.customers.count =
        five.contacts_per_day * days_per_year / (p.customers.issues_per_year * usual_contacts_per_issue);
    p.attrition.neutral_quits_per_week = turnover / weeks_per_year;
    meet(p, five.contacts_per_day * 7, turnover);
    return {.agents = p.teams.front().agents,
            .customers = std::round(to_digits(p.customers.count, 4)),
            .issues = p.customers.issues_per_year,
            .handle_seconds = handle_seconds,
            .talk_seconds = talk,
            .after_contact_seconds = after,
            .base_quits_per_week = to_digits(p.attrition.base_per_week, 3),
            .turnover = turnover,
            .cost_of_leaver = five.cost_of_leaver};
}

NewCentre fitted(NewCentre centre, const Fit& fit) {
    const Parameters& p = fit.plan.base;
    centre.issues = p.customers.issues_per_year;
    centre.talk_seconds = to_digits(p.contacts.talk.mean(), 4);
    centre.after_contact_seconds = to_digits(p.contacts.after_contact_seconds, 4);
    centre.base_quits_per_week = p.attrition.base_per_week;
    for (const GivenFigure& f : given_figures(fit.result, 0))
        if (f.off() || f.too_few())
            centre.not_shown += (centre.not_shown.empty() ? "" : ", ") + std::string(f.metric->name) + " (" +
                                given_reading(f, money_unit(p)).with_unit(f.model.mean) + ")";
    return centre;
}

std::string new_scenario_text(const FiveNumbers& five, const NewCentre& centre) {
    std::string out(text);
    out = filled(out, "@agents", plain_number(centre.agents)); plain_number_text(centre.agents));
    out = filled(out, "@leavers", plain_number(five.leavers_per_year)); plain_number_text(five.leavers_per_year));
    out = filled(out, "@contacts", plain_number(five.contacts_per_day)); plain_number_text(five.contacts_per_day));
    out = filled(out, "@per_year", plain_number(std::round(five.contacts_per_day plain_number_text(std::round(five.contacts_per_day * days_per_year)));
    out = filled(out, "@handle_seconds", plain_number(to_digits(centre.handle_seconds, plain_number_text(to_digits(centre.handle_seconds, 5)));
    out = filled(out, "@handle", on_one_line(five.handle_time));
    const bool shown = centre.not_shown.empty();
    out = filled(out, "@show",
                 centre.not_shown.find("turnover") == std::string::npos ? "show" : "come nearest to");
    out = filled(
        out, "@found",
        shown ? "the numbers above and below were found so that the base shows it"
              : "the numbers above and below come nearest, but the base shows another " + centre.not_shown);
    out = filled(out, "@issues", plain_number(centre.issues)); plain_number_text(centre.issues));
    out = filled(out, "@cost", plain_number(centre.cost_of_leaver)); plain_number_text(centre.cost_of_leaver));
    out = filled(
        out, "@label",
        five.currency == usual_currency
            ? ""
            : "    # A label: nothing is converted. What is not written here is a figure in US dollars.\n"
              "    currency: @currency\n");
    out = filled(out, "@currency", five.currency);
    out = filled(out, "@customers", plain_number(centre.customers)); plain_number_text(centre.customers));
    out = filled(out, "@talk", plain_number(centre.talk_seconds)); plain_number_text(centre.talk_seconds));
    out = filled(out, "@after", plain_number(centre.after_contact_seconds)); plain_number_text(centre.after_contact_seconds));
    out = filled(out, "@turnover_percent", plain_number(to_digits(100 plain_number_text(to_digits(100 * centre.turnover, 3)));
    out = filled(out, "@base", plain_number(centre.base_quits_per_week)); plain_number_text(centre.base_quits_per_week));
    return filled(out, "@quits", plain_number(to_digits(centre.turnover plain_number_text(to_digits(centre.turnover / weeks_per_year, 3)));
}

}  // namespace morale
