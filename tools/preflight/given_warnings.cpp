#include "tools/preflight/given_warnings.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/language/listed.hpp"
#include "engine/outlook/outlook.hpp"
#include "output/given.hpp"
#include "output/people.hpp"
#include "output/words/numbers.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

std::vector<Diagnostic> given_warnings(const StudyPlan& plan, const std::vector<GivenFigure>& figures,
                                       std::string_view shows) {
    std::vector<Diagnostic> out;
    for (const GivenFigure& figure : figures) {
        if (!figure.off()) continue;
        const Observed& given = *figure.given;
        const Reading reading =
            reading_of(*figure.metric, std::max(std::abs(given.value), std::abs(figure.model.mean)),
                       money_unit(plan.base));
        out.push_back(warning(
            "W042", {.file = given.file, .line = given.line, .column = given.column},
            given.metric + " is given as " + reading.with_unit(given.value) + ", and this centre " +
                std::string(shows) + ' ' + reading.with_unit(figure.model.mean),
            figure.knob && figure.knob->get(plan.base) == 0 && figure.difference() > 0
                ? std::string(figure.knob->path) +
                      " is 0 already: what else there is makes more of it than was measured" +
                      (given.metric == "churn" && !find_origin(plan, "", knob_of_issue_churn().path)
                           ? "; 'morale fit' finds the " + std::string(knob_of_issue_churn().path) +
                                 " behind it"
                           : "")
            : figure.knob
                ? "'morale fit' finds the " + std::string(figure.knob->path) + " behind it"
                : "it follows from the others: do agents, contacts, handle time and hours belong to it?"));
    }
    return out;
}

namespace {

/// Why a figure was not reached: its number is at an end, or there were no rounds left.
std::string missed_text(const Fit& fit, const GivenFigure& f) {
    const std::string given = f.given->metric + ' ' + f.given->text;
    if (f.model.n == 0) return given + ": the base has nothing to measure it by";
    const std::string shows = given_reading(f, money_unit(fit.plan.base)).with_unit(f.model.mean);
    const auto number = std::ranges::find_if(
        fit.numbers, [&](const FittedNumber& n) { return n.knob->metric == f.knob->metric; });
    const std::string path(number != fit.numbers.end() ? number->knob->path : f.knob->path);
    if (number != fit.numbers.end() && number->at_end)
        return path + " is at the end of its range, where the base shows " + shows + " for " + given;
    return given + " is not reached in " + counted(fit.rounds, "round") + " of " + path +
           "; the nearest shows " + shows;
}

/// What to look at. Where more people leave than hiring fills in time, those who stay have the more work and
/// leave the sooner, in some runs and not in others: no quit rate shows a figure in between.
std::string missed_hint(const Fit& fit, const GivenFigure& f) {
    constexpr double few_missing = .1;  // of the agents
    const Parameters& base = fit.plan.base;
    double agents = 0;
    for (const Team& team : base.teams) agents += team.agents;
    const Estimate& headcount = fit.result.policies.front().total[metric_row("headcount")];
    if (f.given->metric == "turnover" && headcount.n > 0 && headcount.mean < (1 - few_missing) * agents)
        return "of " + exact_number(agents) + " agents " + exact_number(std::round(headcount.mean)) +
               " are there, so hiring is slower than leaving: are centre.hiring.fill_time and the training "
               "this "
               "centre's?";
    return "is the figure right, and do the others (agents, contacts, opening hours) belong to it?";
}

}  // namespace

std::vector<Diagnostic> missed_figures(const Fit& fit, const std::string& file) {
    std::vector<Diagnostic> out;
    for (const GivenFigure& f : given_figures(fit.result, 0)) {
        if (!f.knob || !f.off()) continue;
        out.push_back(told_at({.severity = Severity::Error,
                               .code = "E0406",
                               .place = {.file = file.empty() ? f.given->file : file,
                                         .line = f.given->line,
                                         .column = f.given->column},
                               .message = missed_text(fit, f),
                               .hint = missed_hint(fit, f),
                               .source = {}}));
    }
    return out;
}

std::vector<Diagnostic> contacts_beyond_the_staff(const StudyPlan& plan) {
    constexpr double most_work = 10;  // of what agents who never pause do: nine of ten callers would give up
    const CentreOutlook seen = outlook_of(plan.base);
    double load = 0, staff = 0;
    for (const TeamOutlook& team : seen.teams) {
        load += team.week.load * team.week.hours;
        staff += team.week.staff * team.week.hours;
    }
    std::vector<Diagnostic> out;
    if (!(load > 0) || !(staff > 0)) return out;
    for (const GivenFigure& f : given_figures(plan, seen)) {
        if (!f.knob || !f.given->metric.starts_with("contacts_") || !(f.model.mean > 0)) continue;
        const double times = load / staff * f.given->value / f.model.mean;
        if (!(times > most_work)) continue;
        const Observed& given = *f.given;
        out.push_back(told_at(
            {.severity = Severity::Error,
             .code = "E0406",
             .place = {.file = given.file, .line = given.line, .column = given.column},
             .message = given.metric + ' ' + given.text + " would be " + exact_number(std::round(times)) +
                        " times the work that the agents present can do",
             .hint =
                 "is the figure right, and do the others (agents, handle time, opening hours) belong to it?",
             .source = {}}));
    }
    return out;
}

std::vector<Diagnostic> drift_warnings(const StudyResult& result, double goes_on_for) {
    const std::string drift = drift_text(result, 0, goes_on_for);
    if (drift.empty()) return {};
    return {warning("W043", {.file = result.plan->file}, drift,
                    "what a policy does is counted from the same weeks of this one, so differences hold; "
                    "levels and totals follow the movement")};
}

}  // namespace morale
