#include "engine/model/life/derived.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/customer_groups.hpp"
#include "engine/model/prospects.hpp"

namespace morale {

namespace {

constexpr double month_seconds = days_per_month * in_seconds(day);

/// The sum of a rate over all rows of customers and prospects, group by group where there are several.
double rate_of_all(const World& w, double CustomerGroup::*rate, double mean) {
    if (!w.customers.ranges.any()) return static_cast<double>(w.customers.size()) * mean;
    double sum = 0;
    for (const CustomerRange& range : w.customers.ranges.by_row)
        sum += range.rows * (w.p().customer_groups[range.group].*rate);
    return sum;
}

}  // namespace

void derive(World& w) {
    const Parameters& p = w.p();
    Derived& d = w.derived;
    w.streams.steady_until = Time::min();  // so that the intensity of issues is looked up anew
    const double open_seconds_per_year = w.load.open_hours() * days_per_year / days_of_week * 3600;
    d.issue_rate = p.customers.count > 0
                       ? rate_of_all(w, &CustomerGroup::issues_per_year, issues_per_customer_year(p)) /
                             open_seconds_per_year
                       : p.contacts.rate_per_hour / 3600;
    // Satisfaction is never below -1, so this is the highest factor that a customer can have.
    d.churn_ceiling = math::exp(1 + p.experience.neutral_satisfaction);
    d.churn_rate = rate_of_all(w, &CustomerGroup::churn_per_month, churn_per_month(p)) / month_seconds *
                   d.churn_ceiling * p.offer.market.competition;
    d.prospect_rate = prospects_per_month(p) / month_seconds;
    d.paid_per_shift_hour = paid_per_shift_hour(p);
    d.resolution_logit = math::logit(p.quality.resolution);
    d.courtesy_logit = math::logit(p.quality.courtesy);
    d.strain_target_logit = math::logit(p.strain.target);
    d.hostility_odds = p.hostility.share / (1 - p.hostility.share);
    d.chooses_agents = w.any_overflow || p.routing.agents == static_cast<int>(AgentChoice::BestResolver);
    d.teams_differ = w.any_overflow || !p.strengths.empty();
    d.bot_in_front = p.contacts.bot.in_front();
    d.day_law = p.contacts.day_factor_sd > most_normal_day_sd
                    ? std::optional(Distribution::gamma(1, p.contacts.day_factor_sd))
                    : std::nullopt;
    d.disrespect_logit = math::logit(p.respect_effects.disrespect);
}

}  // namespace morale
