#include "engine/model/money/end_value.hpp"

#include <algorithm>

#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

constexpr double month_seconds = days_per_month * in_seconds(day);

/// Customers lost per customer and month in the present bin, which is the warm-up; the base hazard if it
/// lost none.
double churn_seen(const World& w) {
    const Cell cell = w.record.in_bin(w.firm_group(), w.now);
    const double lost = cell.count(Count::Churned), months = cell.area(Level::Customers) / month_seconds;
    return lost > 0 && months > 0 ? lost / months
                                  : w.p().churn.base_per_month * w.p().offer.market.competition;
}

/// How much of the training is done: 1 on the floor, 0 without a holder.
double trained(const World& w, AgentId agent) {
    const Employment& e = w.agents.employment[agent];
    if (e.stage == Stage::Vacant) return 0;
    if (e.stage != Stage::Training || w.now >= e.on_floor) return 1;
    return std::max(0., in_weeks(w.now - e.hired) / in_weeks(e.on_floor - e.hired));
}

double staff_usd(const World& w, std::size_t team) {
    if (is_outside(w, team)) return 0;  // their firm replaces them
    double people = 0;
    for (const AgentId agent : w.teams[team].seats) people += trained(w, agent);
    return people * w.p().money.replacement;
}

double customers_usd(const World& w) {
    return w.offer.value_sum * w.stock.usd_per_customer;
}

}  // namespace

double months_left(const Parameters& p, double churn_per_month) {
    return 1 / (churn_per_month + p.money.discount_per_year / 12);
}

void begin_end_value(World& w) {
    if (!w.p().study.end_value) return;
    w.stock.counted = true;
    w.stock.usd_per_customer = w.p().money.value_per_customer_month * months_left(w.p(), churn_seen(w));
    w.stock.customers_usd = customers_usd(w);
    for (std::size_t team = 0; team < w.teams.size(); ++team) w.stock.staff_usd.push_back(staff_usd(w, team));
}

void book_end_value(World& w) {
    if (!w.stock.counted) return;
    const auto book = [&w](Sum what, int group, double& before, double now) {
        w.record.sum(what, group, now - before);
        before = now;
    };
    book(Sum::CustomerStockUsd, w.firm_group(), w.stock.customers_usd, customers_usd(w));
    for (std::size_t team = 0; team < w.teams.size(); ++team)
        book(Sum::StaffStockUsd, static_cast<int>(team), w.stock.staff_usd[team], staff_usd(w, team));
}

}  // namespace morale
