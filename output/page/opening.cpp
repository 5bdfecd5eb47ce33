// Title, question and policies, then the decision.
#include "engine/study/failures.hpp"
#include "engine/study/since.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"

namespace morale::page {
namespace {

std::string settings_of(const Study& study, const std::string& policy) {
    std::string list;
    for (const ResolvedValue& value : study.values)
        if (value.policy == policy)
            list += "<li><code>" + escaped(value.path) + "</code> " + escaped(value.text) + "</li>\n";
    return list.empty() ? "" : "<ul>\n" + list + "</ul>\n";
}

std::string policies(const Study& study) {
    std::string list;
    for (std::size_t p = 0; p < study.result.policies.size(); ++p) {
        const PolicyResult& policy = study.result.policies[p];
        const std::string sets = settings_of(study, policy.name);
        list += "<div><dt>" + escaped(policy.name) + "</dt>\n<dd>";
        if (!policy.why.empty()) list += paragraph(policy.why);
        list += paragraph(since_text(study.plan(), study.plan().policies[p]), "note");
        list += sets + "</dd></div>\n";
    }
    return "<dl class=\"policies\">\n" + list + "</dl>\n";
}

/// That the study failed, and how to repeat what is left out.
std::string failures(const StudyResult& result) {
    if (result.failures.empty()) return {};
    std::string list;
    for (const std::string& failure : result.failures) list += "<li>" + escaped(failure) + "</li>\n";
    return paragraph(left_out_text(result), "warning") + folded("What broke", "<ul>\n" + list + "</ul>\n");
}

}  // namespace

std::string opening(const Study& study) {
    const StudyPlan& plan = study.plan();
    std::string out = "<header>\n" + paragraph("Morale · a simulated study", "eyebrow") + "<h1>" +
                      escaped(plan.name) + "</h1>\n" + failures(study.result);
    if (!plan.question.empty()) out += paragraph(plan.question, "question");
    if (study.result.policies.size() > 1)
        out +=
            "<p class=\"hint\"><strong>Predict first.</strong> Before you read on, note which policy you "
            "would "
            "choose and what you expect it to change. What surprises you is what the study is for.</p>\n";
    return out + policies(study) + "</header>\n";
}

std::string decision(const Study& study) {
    const Decision& decided = study.result.decision;
    std::string out;
    if (!decided.sentence.empty()) out += paragraph(decided.sentence, "decision");
    if (!decided.not_known.empty())
        out += "<p class=\"unknown\"><strong>Not known.</strong> " + escaped(decided.not_known) + "</p>\n";
    return out;
}

}  // namespace morale::page
