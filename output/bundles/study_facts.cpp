#include "output/bundles/study_facts.hpp"

#include <filesystem>

#include "output/words/headline.hpp"
#include "output/words/numbers.hpp"

namespace morale {

std::vector<StudyFact> study_facts(const Study& study) {
    const StudyPlan& plan = study.plan();
    const Provenance& made = study.provenance;
    std::vector<StudyFact> facts{
        {"title", "Study", plan.name},
        {"question", "Question", plan.question},
        {"decision", "Decision", headline(study.result)},
        {"first_policy", "First policy", plan.policies.front().name},
        {"replications", "Replications", std::to_string(study.result.replications)},
        {"left_out", "Left out", study.result.left_out > 0 ? std::to_string(study.result.left_out) : ""},
        {"weeks", "Weeks", std::to_string(study.result.weeks)},
        {"start", "First day", iso_date(static_cast<std::int64_t>(plan.base.time.start_date))},
        {"currency", "Currency", plan.base.money.currency},
        {"seed", "Seed", std::to_string(plan.seed.value)},
        {"scenario", "Scenario", std::filesystem::path(made.scenario_file).filename().string()},
        {"scenario_hash", "Its hash", made.scenario_hash},
        {"command", "The same again", made.repeat_beside},
        {"program", "Program", "morale " + made.version},
    };
    std::erase_if(facts, [](const StudyFact& fact) { return fact.value.empty(); });
    return facts;
}

std::vector<const Format*> tables_of(const StudyPlan& plan) {
    std::vector<const Format*> found;
    for (const Format& format : formats())
        if (format.is_table() && format.is_in(plan)) found.push_back(&format);
    return found;
}

}  // namespace morale
