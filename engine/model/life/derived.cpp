#include "engine/model/life/derived.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/prospects.hpp"

namespace morale {

namespace {

constexpr double month_seconds = days_per_month * in_seconds(day);

}  // namespace

void derive(World& w) {
    const Parameters& p = w.p();
    Derived& d = w.derived;
    w.streams.steady_until = Time::min();  // so that the intensity of issues is looked up anew
    const double open_seconds_per_year = w.load.open_hours() * days_per_year / 7 * 3600;
    d.issue_rate = p.customers.count > 0 ? static_cast<double>(w.customers.size()) *
                                               p.customers.issues_per_year / open_seconds_per_year
                                         : p.contacts.rate_per_hour / 3600;
    // Satisfaction is never below -1, so this is the highest factor that a customer can have.
    d.churn_ceiling = math::exp(1 + p.experience.neutral_satisfaction);
    d.churn_rate = static_cast<double>(w.customers.size()) * p.churn.base_per_month / month_seconds *
                   d.churn_ceiling * p.offer.market.competition;
    d.prospect_rate = prospects_per_month(p) / month_seconds;
    d.resolution_logit = math::logit(p.quality.resolution);
    d.courtesy_logit = math::logit(p.quality.courtesy);
    d.strain_target_logit = math::logit(p.strain.target);
    d.hostility_odds = p.hostility.share / (1 - p.hostility.share);
    d.chooses_agents = w.any_overflow || p.routing.agents == static_cast<int>(AgentChoice::BestResolver);
    d.day_law = p.contacts.day_factor_sd > most_normal_day_sd
                    ? std::optional(Distribution::gamma(1, p.contacts.day_factor_sd))
                    : std::nullopt;
    d.disrespect_logit = math::logit(p.respect_effects.disrespect);
}

}  // namespace morale
