#include "output/words/uncertain.hpp"

#include <vector>

#include "engine/language/listed.hpp"
#include "engine/model/rules.hpp"
#include "engine/study/drawn_together.hpp"
#include "output/words/metric.hpp"

namespace morale {

std::string count_of_uncertain(const StudyPlan& plan) {
    return counted(plan.uncertain.size(), "uncertain assumption");
}

std::string drawn_together_text(const StudyPlan& plan) {
    std::string text;
    for (const Rule& rule : rules()) {
        std::vector<std::string> names;
        for (const Uncertain& assumption : plan.uncertain)
            if (is_bound_by(rule, assumption.path)) names.push_back(assumption.path);
        if (names.empty()) continue;
        const std::string again = "drawn again where " + std::string(rule.quantity) + " would be more than " +
                                  number(rule.highest, 1) + ", so that " + std::string(rule.name);
        text += (text.empty() ? "" : " ") + listed(names) +
                (names.size() == 1 ? " is " + again : " are drawn together, and " + again) + ".";
    }
    const double share = share_that_keeps_rules(plan);
    if (text.empty() || share == 1) return "";
    return text + " This is so of about " + number(100 * (1 - share), 0) +
           " % of the draws; what is left of the ranges is not drawn independently.";
}

}  // namespace morale
