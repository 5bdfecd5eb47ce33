#include "engine/study/new_centre.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/language/number_text.hpp"
#include "engine/outlook/outlook.hpp"

namespace morale {

namespace {

constexpr double usual_contacts_per_issue = 1.35;  // of the reference centre
constexpr double talk_part = 180. / 280;           // share of talk in the reference centre's handle time
constexpr double talk_cv = 1.2;
constexpr int rounds_to_meet = 30;
constexpr double shown_within = .002;

/// Moves what is not known until the centre shows the known numbers: each unknown is moved by the rate that
/// depends most on it. A turnover of zero is not known, and moves nothing.
void meet(Parameters& p, double contacts_per_week, double turnover) {
    // Moves half the way, because load and leaving drive each other.
    const auto damped = [](double goal, double now) { return std::sqrt(std::clamp(goal / now, .25, 4.)); };
    for (int round = 0; round < rounds_to_meet; ++round) {
        const CentreOutlook now = outlook_of(p);
        if (std::abs(now.contacts_per_week / contacts_per_week - 1) < shown_within &&
            (turnover <= 0 || std::abs(now.turnover / turnover - 1) < shown_within))
            return;
        p.customers.count *= damped(contacts_per_week, now.contacts_per_week);
        if (turnover > 0) p.attrition.base_per_week *= damped(turnover, now.turnover);
    }
}

}  // namespace

NewCentre new_centre(const FirstNumbers& known) {
    const double talk = to_digits(known.handle_seconds * talk_part, 3);
    const double after = to_digits(known.handle_seconds - talk, 6);
    const double turnover = known.leavers_per_year / known.agents;
    Parameters p;
    p.teams.front().agents = std::round(known.agents);
    p.contacts.talk = Distribution::lognormal(talk, talk_cv);
    p.contacts.after_contact_seconds = after;
    p.customers.count =
        known.contacts_per_day * days_per_year / (p.customers.issues_per_year * usual_contacts_per_issue);
    if (turnover > 0) p.attrition.neutral_quits_per_week = turnover / weeks_per_year;
    meet(p, known.contacts_per_day * days_of_week, turnover);
    return {.agents = p.teams.front().agents,
            .customers = std::round(to_digits(p.customers.count, 4)),
            .issues = p.customers.issues_per_year,
            .handle_seconds = known.handle_seconds,
            .talk_seconds = talk,
            .after_contact_seconds = after,
            .base_quits_per_week = to_digits(p.attrition.base_per_week, 3),
            .knows_turnover = turnover > 0,
            .turnover = turnover > 0 ? turnover : outlook_of(p).turnover,
            .cost_of_leaver = known.cost_of_leaver};
}

NewCentre fitted(NewCentre centre, const Fit& fit) {
    const Parameters& p = fit.plan.base;
    centre.issues = p.customers.issues_per_year;
    centre.talk_seconds = to_digits(p.contacts.talk.mean(), 4);
    centre.after_contact_seconds = to_digits(p.contacts.after_contact_seconds, 4);
    centre.base_quits_per_week = p.attrition.base_per_week;
    if (!centre.knows_turnover) {
        const Metric* expected = find_metric("turnover_expected");
        centre.turnover =
            fit.result.policies.front().total[static_cast<std::size_t>(expected - metrics().data())].mean;
    }
    return centre;
}

}  // namespace morale
