#include "tools/cli/given_warnings.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "output/given.hpp"
#include "output/people.hpp"
#include "tools/cli/warning.hpp"

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
            given.metric + " is given as " + reading.with_unit(given.value) +
                ", and this centre " + std::string(shows) + ' ' + reading.with_unit(figure.model.mean),
            figure.knob
                ? "'morale fit' finds the " + std::string(figure.knob->path) + " behind it"
                : "it follows from the others: do agents, contacts, handle time and hours belong to it?"));
    }
    return out;
}

std::vector<Diagnostic> drift_warnings(const StudyResult& result) {
    const std::string drift = drift_text(result, 0);
    if (drift.empty()) return {};
    return {warning("W043", {.file = result.plan->file}, drift,
                    "what a policy does is counted from the same weeks of this one, so that differences hold; "
                    "levels and totals follow the movement")};
}

}  // namespace morale
