#include "output/given.hpp"

#include <algorithm>
#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/study/drift.hpp"
#include "output/padded.hpp"
#include "output/people.hpp"

namespace morale {

Reading given_reading(const GivenFigure& figure, const MoneyUnit& money) {
    return reading_of(*figure.metric, std::max(std::abs(figure.given->value), std::abs(figure.model.mean)),
                      money);
}

namespace {

std::string row(const GivenFigure& figure, const MoneyUnit& money) {
    const Reading reading = given_reading(figure, money);
    const bool available = figure.model.n > 0;
    const std::string interval = available && figure.model.n > 1 ? reading.value(figure.model.low) + ".." +
                                                                       reading.value(figure.model.high)
                                                                 : "";
    std::string text = padded(std::string(figure.metric->title), 28) +
                       padded(reading.value(figure.given->value), 10, true) + "  " +
                       padded(available ? reading.value(figure.model.mean) : "-", 10, true) + "  " +
                       padded(interval, 18) + "  " +
                       padded(available ? typed(reading.change(figure.difference())) : "-", 9, true) + "  " +
                       padded(reading.short_unit, 12);
    const std::string reason = reason_of(figure);
    while (!text.empty() && text.back() == ' ') text.pop_back();
    if (!reason.empty()) text += "  " + reason;
    return text + '\n';
}

}  // namespace

std::string reason_of(const GivenFigure& figure) {
    if (figure.model.n == 0) return "nothing to measure";
    const std::string few = figure.too_few() ? "too few runs to tell" : "";
    if (!figure.knob)
        return figure.off() ? "compared only: off" : few.empty() ? "compared only" : "compared only: " + few;
    if (figure.off()) return "off: 'morale fit' finds the number behind it";
    if (!few.empty()) return few;
    return figure.from_runs && !figure.met() ? "near, by more than 3 % and luck" : "";
}

std::string given_note(const std::vector<GivenFigure>& figures) {
    for (const GivenFigure& f : figures)
        if (f.from_runs && f.knob && f.knob->compared() != f.knob->metric)
            return std::string(f.metric->title) + " here is " + std::string(f.knob->compared()) +
                   ": it leaves out the luck of who leaves when";
    return {};
}

std::string given_table(const std::vector<GivenFigure>& figures, std::string_view shown_by,
                        const MoneyUnit& money) {
    if (figures.empty()) return {};
    std::string text = padded("measured, and shown", 28) + padded("given", 10, true) + "  " +
                       padded(std::string(shown_by), 10, true) + "  " + padded("95 % interval", 18) + "  " +
                       padded("differ by", 9, true) + "\n";
    for (const GivenFigure& figure : figures) text += row(figure, money);
    if (const std::string note = given_note(figures); !note.empty()) text += note + '\n';
    return text;
}

std::string given_table(const StudyResult& result, std::size_t policy) {
    return given_table(given_figures(result, policy), title_of(result.policies[policy]),
                       money_unit(result.plan->base));
}

std::string fitted_table(const Fit& fit) {
    std::string text = given_table(fit.result, 0);
    const std::string_view advice = ": 'morale fit' finds the number behind it";
    for (std::size_t at = text.find(advice); at != std::string::npos; at = text.find(advice))
        text.erase(at, advice.size());
    return text;
}

std::string churn_taken_text(const Fit& fit) {
    if (!(fit.churn_passed_over > 0)) return {};
    const Reading churn = reading_of(*find_metric("churn"), usual_churn, money_unit(fit.plan.base));
    return "How many customers you lose is not given. With so many issues for each of them, the chances of "
           "leaving that are known from elsewhere would make churn " +
           churn.with_unit(fit.churn_passed_over) + "; " + churn.with_unit(usual_churn) +
           " is taken instead, as at the reference centre. 'observed: {churn: …}' says yours.";
}

std::string drift_text(const StudyResult& result, std::size_t policy, double goes_on_for) {
    std::vector<std::string> of_quarters, of_years;
    for (const Drift& drift : drifts(result, policy, goes_on_for)) {
        const Reading reading = reading_of(*drift.metric, std::max(std::abs(drift.from), std::abs(drift.to)),
                                           money_unit(result.plan->base));
        (drift.years ? of_years : of_quarters)
            .push_back(std::string(drift.metric->title) + " from " + reading.with_unit(drift.from) + " to " +
                       reading.with_unit(drift.to));
    }
    std::string text = of_quarters.empty() ? "" : listed(of_quarters) + " (first and last quarter)";
    if (!of_years.empty()) text += (text.empty() ? "" : "; ") + listed(of_years) + " (first and last year)";
    if (text.empty()) return {};
    const bool part = goes_on_for > result.weeks;
    return "without a change '" + title_of(result.policies[policy]) + "' still moves over the " +
           (part ? counted(result.weeks, "week") + " looked at" : "horizon") + ": " + text +
           (part ? "; the " + counted(goes_on_for, "week") + " of the study go on from there" : "");
}

}  // namespace morale
