#include "engine/study/given.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/stats/interval.hpp"
#include "engine/study/compare.hpp"

namespace morale {

namespace {

constexpr double met_within = .03;
constexpr double allowed_errors = 2;  // standard errors
constexpr double telling_part = .25;  // share of the figure; with more luck the figure says nothing
constexpr double outlook_error = .1,
                 outlook_error_of_share = .03;  // error of figures that are computed without a run

Outlook whole(const CentreOutlook& outlook) {
    Outlook all;
    for (const TeamOutlook& team : outlook.teams) all = together(all, team.week);
    return all;
}

/// The mean over the teams, weighted by the people on the floor.
template <class Of>
double of_people(const CentreOutlook& outlook, Of&& of) {
    double sum = 0, weight = 0;
    for (const TeamOutlook& team : outlook.teams) {
        sum += team.week.staff * of(team.people);
        weight += team.week.staff;
    }
    return weight > 0 ? sum / weight : std::nan("");
}

double handle_of(const CentreOutlook& outlook) {
    double sum = 0, contacts = 0;
    for (const TeamOutlook& team : outlook.teams) {
        const double handled = team.week.offered * team.week.hours * (1 - team.week.abandoned);
        sum += handled * team.handle_seconds;
        contacts += handled;
    }
    return contacts > 0 ? sum / contacts : std::nan("");
}

/// One end of the interval may be cut by the metric's range.
double half_width(const Estimate& e) {
    return std::max(e.high - e.mean, e.mean - e.low);
}

double allowed_luck(const GivenFigure& f) {
    return f.from_runs ? allowed_errors * standard_error(f.model) : half_width(f.model);
}

bool is_told(const GivenFigure& f) {
    const bool share = f.metric->percent && f.metric->unit == "1";
    return std::abs(f.difference()) > (share ? told_from_share : told_from * std::abs(f.given->value));
}

/// Whether the base shows what no centre does, as one does whose people leave faster than others come: no
/// luck of runs excuses that.
bool is_beyond_centres(const GivenFigure& f) {
    return f.knob != nullptr && f.model.n > 0 && f.model.mean > measurable(f.metric->name).highest;
}

}  // namespace

double standard_error(const Estimate& e) {
    if (e.n < 2) return 0;
    return half_width(e) / student_quantile((1 + confidence) / 2, static_cast<double>(e.n - 1));
}

bool GivenFigure::off() const {
    return model.n == 0 || is_beyond_centres(*this) ||
           (is_told(*this) && !too_few() && std::abs(difference()) > allowed_luck(*this));
}

bool GivenFigure::too_few() const {
    if (!from_runs || model.n == 0 || !is_told(*this) || is_beyond_centres(*this)) return false;
    if (model.n == 1) return true;
    const double luck = model.n < telling_runs ? half_width(model) : allowed_luck(*this);
    const bool tells = model.n >= telling_runs && luck <= telling_part * std::abs(given->value);
    return !tells && std::abs(difference()) <= luck;
}

double GivenFigure::miss() const {
    if (model.n == 0) return std::numeric_limits<double>::infinity();
    const double most = std::max(met_within * std::abs(given->value), allowed_luck(*this));
    return most > 0 ? std::abs(difference()) / most : std::abs(difference()) > 0 ? 2 : 0;
}

std::vector<GivenFigure> given_figures(const StudyResult& result, std::size_t policy) {
    std::vector<GivenFigure> figures;
    for (const Observed& observed : result.plan->observed) {
        const Metric* metric = find_metric(observed.metric);
        if (!metric) continue;
        const Knob* knob = knob_for(result.plan->base, observed.metric);
        const std::string_view counted = knob ? knob->compared() : metric->name;
        figures.push_back({.given = &observed,
                           .metric = metric,
                           .model = result.policies[policy].total[metric_row(counted)],
                           .knob = knob});
    }
    return figures;
}

std::vector<GivenFigure> refuted_goals(const StudyResult& result) {
    std::vector<GivenFigure> refuted;
    for (const GivenFigure& f : given_figures(result, 0))
        if (f.off() && std::ranges::count(result.plan->goals, f.given->metric, &Goal::metric) > 0)
            refuted.push_back(f);
    return refuted;
}

double figure_of(const CentreOutlook& outlook, std::string_view metric) {
    const Outlook all = whole(outlook);
    if (metric == "turnover") return outlook.turnover;
    if (metric == "contacts_per_day") return outlook.contacts_per_week / days_of_week;
    if (metric == "contacts_offered") return outlook.contacts_per_week;
    if (metric == "contacts_per_issue") return outlook.contacts_per_issue;
    if (metric == "hostility") return outlook.hostility;
    if (metric == "resolved_share") return outlook.resolves;
    if (metric == "aht") return handle_of(outlook);
    if (metric == "absence") return of_people(outlook, [](const People& p) { return p.absence; });
    if (metric == "exhaustion") return of_people(outlook, [](const People& p) { return p.exhaustion; });
    if (metric == "skill") return of_people(outlook, [](const People& p) { return p.skill; });
    if (metric == "service_level") return all.service_level;
    if (metric == "occupancy") return all.occupancy;
    if (metric == "abandonment") return all.abandoned;
    if (metric == "mean_wait_all") return all.wait;
    return std::nan("");
}

std::vector<GivenFigure> given_figures(const StudyPlan& plan, const CentreOutlook& outlook) {
    std::vector<GivenFigure> figures;
    for (const Observed& observed : plan.observed) {
        const Metric* metric = find_metric(observed.metric);
        const double value = metric ? figure_of(outlook, observed.metric) : std::nan("");
        if (!std::isfinite(value)) continue;
        const double error = metric->unit == "1" ? outlook_error_of_share : outlook_error * value;
        figures.push_back({.given = &observed,
                           .metric = metric,
                           .model = {.mean = value, .low = value - error, .high = value + error, .n = 1},
                           .knob = knob_for(plan.base, observed.metric),
                           .from_runs = false});
    }
    return figures;
}

}  // namespace morale
