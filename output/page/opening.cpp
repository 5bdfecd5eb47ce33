// Title and question, then the decision: a sentence, and short lists below it.
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/decision.hpp"
#include "output/words/failure.hpp"

namespace morale::page {
namespace {

std::string bullets(const std::vector<std::string>& lines) {
    std::string list;
    for (const std::string& line : lines) list += "<li>" + unbroken(line) + "</li>\n";
    return "<ul>\n" + list + "</ul>\n";
}

/// A warning that the study failed, with how to repeat what is left out.
std::string failures(const StudyResult& result) {
    if (result.failures.empty()) return {};
    std::vector<std::string> lines;
    for (const BrokenRecord& failure : result.failures) lines.push_back(told_failure(*result.plan, failure));
    return paragraph(left_out_text(result), "warning") + folded("What broke", bullets(lines));
}

std::string told_part(const ToldPart& part) {
    return "<div class=\"" + std::string(part.about) + "\">\n<h3>" + escaped(part.heading) + "</h3>\n" +
           bullets(part.lines) + "</div>\n";
}

}  // namespace

std::string opening(const Study& study) {
    const StudyPlan& plan = study.plan();
    std::string out = "<header>\n" + paragraph("Morale · a simulated study", "eyebrow") + "<h1>" +
                      escaped(plan.name) + "</h1>\n" + failures(study.result);
    if (!plan.question.empty()) out += paragraph(plan.question, "question");
    return out + "</header>\n";
}

std::string decision(const Study& study) {
    const ToldDecision told = told_decision(study.result);
    std::string lists;
    for (const ToldPart& part : told.parts) lists += told_part(part);
    return "<p class=\"decision\">" + unbroken(told.headline) + "</p>\n" + "<div class=\"told\">\n" + lists +
           "</div>\n";
}

}  // namespace morale::page
