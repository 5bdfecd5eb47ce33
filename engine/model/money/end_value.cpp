#include "engine/model/money/end_value.hpp"

#include <algorithm>

#include "engine/model/customer_groups.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

constexpr double month_seconds = days_per_month * in_seconds(day);

/// Customers lost per customer and month in the present bin, which is the warm-up; the base hazard if it
/// lost none.
double churn_seen(const World& w, const Cell& cell, double base_per_month) {
    const double lost = cell.count(Count::Churned), months = cell.area(Level::Customers) / month_seconds;
    return lost > 0 && months > 0 ? lost / months : base_per_month * w.p().offer.market.competition;
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

/// What the active customers are worth: of all, or where there are several groups the sum over these.
double customers_usd(const World& w) {
    if (!w.customers.ranges.any()) return w.offer.value_sum * w.stock.usd_per_customer;
    double sum = 0;
    for (std::size_t group = 0; group < w.stock.usd_of_group.size(); ++group)
        sum += w.offer.value_of_group[group] * w.stock.usd_of_group[group];
    return sum;
}

/// What a customer of average margin is worth in each group.
void value_groups(World& w) {
    const Parameters& p = w.p();
    for (std::size_t group = 0; group < p.customer_groups.size(); ++group) {
        const Cell cell = w.by_customers.in_bin(static_cast<int>(group), w.now);
        const double churn = churn_seen(w, cell, p.customer_groups[group].churn_per_month);
        w.stock.usd_of_group.push_back(margin_per_month(p) * months_left(p, churn));
        w.stock.customers_usd_of_group.push_back(w.offer.value_of_group[group] * w.stock.usd_of_group[group]);
    }
}

}  // namespace

double months_left(const Parameters& p, double churn_per_month) {
    return 1 / (churn_per_month + p.money.discount_per_year / 12);
}

void begin_end_value(World& w) {
    if (!w.p().study.end_value) return;
    w.stock.counted = true;
    const double churn = churn_seen(w, w.record.in_bin(w.firm_group(), w.now), churn_per_month(w.p()));
    w.stock.usd_per_customer = margin_per_month(w.p()) * months_left(w.p(), churn);
    value_groups(w);
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
    for (std::size_t group = 0; group < w.stock.usd_of_group.size(); ++group) {
        const double now = w.offer.value_of_group[group] * w.stock.usd_of_group[group];
        w.by_customers.sum(Sum::CustomerStockUsd, static_cast<int>(group),
                           now - w.stock.customers_usd_of_group[group]);
        w.stock.customers_usd_of_group[group] = now;
    }
    for (std::size_t team = 0; team < w.teams.size(); ++team)
        book(Sum::StaffStockUsd, static_cast<int>(team), w.stock.staff_usd[team], staff_usd(w, team));
}

}  // namespace morale
