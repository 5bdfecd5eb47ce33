#include "tools/cli/given_warnings.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/study/given.hpp"
#include "output/people.hpp"
#include "tools/cli/warning.hpp"

namespace morale {

std::vector<Diagnostic> given_warnings(const StudyPlan& plan, const CentreOutlook& of_the_base) {
    std::vector<Diagnostic> out;
    for (const GivenFigure& figure : given_figures(plan, of_the_base)) {
        if (!figure.off()) continue;
        const Observed& given = *figure.given;
        const Reading reading =
            reading_of(*figure.metric, std::max(std::abs(given.value), std::abs(figure.model.mean)),
                       money_unit(plan.base));
        out.push_back(warning(
            "W042", {.file = given.file, .line = given.line, .column = given.column},
            given.metric + " is given as " + reading.with_unit(given.value) +
                ", and this centre is expected to show " + reading.with_unit(figure.model.mean),
            figure.knob
                ? "'morale fit' finds the " + std::string(figure.knob->path) + " behind it"
                : "it follows from the others: do agents, contacts, handle time and hours belong to it?"));
    }
    return out;
}

}  // namespace morale
