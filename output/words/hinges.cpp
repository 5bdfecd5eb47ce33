#include "output/words/hinges.hpp"

#include "output/words/clause.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"

namespace morale {

std::string hinge_sentence(const StudyResult& study) {
    const Hinges& hinges = study.hinges;
    const Hinge& first = hinges.rows.front();
    const std::string what =
        "what " + called(study, hinges.policy) + " does to " + title(metrics()[hinges.metric]);
    if (!first.stands_out)
        return "With " + std::to_string(first.correlation.n) +
               " replications no single assumption surely decides " + what + ".";
    const Contrast contrast{study, hinges.metric};
    return "Of the assumptions that were drawn, " + what + " hangs most on " +
           study.plan->uncertain[first.assumption].path +
           ": in the half of the replications where that is low, " + clause(contrast, first.when_low) +
           " on average; where it is high, " + clause(contrast, first.when_high) + ".";
}

}  // namespace morale
