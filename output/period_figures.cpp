#include "output/period_figures.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "output/headline_metrics.hpp"
#include "output/padded.hpp"
#include "output/people.hpp"
#include "output/terminal_text.hpp"
#include "output/words/numbers.hpp"
#include "output/words/periods.hpp"

namespace morale {
namespace {

/// A column: a metric as it is read or, if it is an amount per time, what it makes in the period.
struct PeriodFigure {
    std::size_t metric;
    std::string head;
    int decimals;
};

std::vector<PeriodFigure> period_figures(const StudyResult& result) {
    std::vector<PeriodFigure> figures;
    const auto add = [&](std::string_view name, std::string_view head, int decimals = 0) {
        const auto metric = place_of(name);
        if (metric && is_available(result, *metric) &&
            std::ranges::find(figures, *metric, &PeriodFigure::metric) == figures.end())
            figures.push_back({*metric, std::string(head), decimals});
    };
    add("contacts_offered", "Contacts");
    add("service_level", "Service level");
    add("abandonment", "Abandoned");
    add("quits", "Leavers", 1);
    add("cost_total", "Cost");
    const auto ranking = ranking_metric(result);
    if (ranking && !is_of_whole_horizon(metrics()[*ranking]))
        add(metrics()[*ranking].name, metrics()[*ranking].title);
    return figures;
}

bool is_an_amount(const StudyResult& result, std::size_t metric) {
    return std::isfinite(amount_in(metrics()[metric], 1, 1, money_unit(result.plan->base)));
}

std::string unit_of_figure(const StudyResult& result, std::size_t metric) {
    if (is_money(metrics()[metric])) return money_unit(result.plan->base).currency;
    return is_an_amount(result, metric) ? "" : reading_of(result, metric).unit;
}

std::string cell_of(const StudyResult& result, const PolicyResult& policy, const PeriodFigure& figure,
                    std::size_t period) {
    const Estimate& e = policy.of_periods[figure.metric][period];
    if (e.n == 0) return "-";
    const Metric& metric = metrics()[figure.metric];
    if (!is_an_amount(result, figure.metric)) return reading_of(result, figure.metric).value(e.mean);
    return with_thousands(
        amount_in(metric, e.mean, result.periods[period].weeks, money_unit(result.plan->base)),
        figure.decimals);
}

}  // namespace

PeriodTable period_table(const StudyResult& result, PeriodKind kind,
                         const std::vector<std::size_t>& policies) {
    PeriodTable table{.head = {kind == PeriodKind::Month ? "Month" : "Quarter"}, .rows = {}};
    const bool several = policies.size() > 1;
    const std::vector<PeriodFigure> figures = period_figures(result);
    if (several) table.head.emplace_back("Policy");
    for (const PeriodFigure& figure : figures) {
        const std::string unit = unit_of_figure(result, figure.metric);
        table.head.push_back(figure.head + (unit.empty() ? "" : ", " + unit));
    }
    for (std::size_t period = 0; period < result.periods.size() && !figures.empty(); ++period)
        for (const std::size_t p : policies) {
            const PolicyResult& policy = result.policies[p];
            if (result.periods[period].kind != kind || policy.of_periods.empty()) continue;
            table.rows.push_back({name_of(result.periods[period])});
            if (several) table.rows.back().push_back(title_of(policy));
            for (const PeriodFigure& figure : figures)
                table.rows.back().push_back(cell_of(result, policy, figure, period));
        }
    return table;
}

std::string periods_text(const StudyResult& result, PeriodKind kind, TextStyle style) {
    const PeriodTable table = period_table(result, kind, all_policies(*result.plan));
    if (table.rows.empty()) return {};
    const std::size_t words = result.policies.size() > 1 ? 2 : 1;
    std::vector<std::vector<std::string>> rows = {table.head};
    std::string before;
    for (const std::vector<std::string>& row : table.rows) {
        rows.push_back(row);
        if (row.front() == before) rows.back().front().clear();
        before = row.front();
        for (std::string& cell : rows.back()) cell = typed(cell);
    }
    std::vector<Align> align(table.head.size(), Align::Right);
    std::fill_n(align.begin(), words, Align::Left);
    return '\n' + columns(rows, align) + wrapped(what_periods_are(*result.plan), style.width);
}

std::optional<PeriodKind> find_period_kind(std::string_view name) {
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter})
        if (word_of(kind) == name) return kind;
    return std::nullopt;
}

}  // namespace morale
