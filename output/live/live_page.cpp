#include "output/live/live_page.hpp"

#include "engine/study/plan_bytes.hpp"
#include "engine/study/uncertain.hpp"
#include "output/live/base64.hpp"
#include "output/live/controls.hpp"
#include "output/live/lesson.hpp"
#include "output/live/lesson_parts.hpp"
#include "output/live/parts.hpp"
#include "output/live/sha256.hpp"
#include "output/live/turn.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"

namespace morale::live {
namespace {

std::string base64_of(std::span<const std::byte> bytes) {
    return base64({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

std::string source_of(std::string_view text) {
    return "'sha256-" + base64(sha256(text)) + "'";
}

/// What the page may do. Workers are made of the page's own script, which is a blob to them.
std::string policy_of(std::string_view script, std::string_view style) {
    return "default-src 'none'; script-src " + source_of(script) + " 'wasm-unsafe-eval'; style-src " +
           source_of(style) + "; worker-src blob:; base-uri 'none'; form-action 'none'";
}

/// JSON inside an element: no text in it can end the element.
std::string within_element(std::string json) {
    for (std::size_t at = 0; (at = json.find('<', at)) != std::string::npos;) json.replace(at, 1, "\\u003c");
    return json;
}

std::string data(std::string_view id, std::string_view type, std::string_view inside) {
    return "<script type=\"" + std::string(type) + "\" id=\"" + std::string(id) + "\">" +
           std::string(inside) + "</script>\n";
}

std::string section_of(const LivePart& part, const std::string& inside) {
    return "<section id=\"" + std::string(part.id) + "\"" + (inside.empty() ? " hidden" : "") + ">\n<h2>" +
           escaped(part.name) + "</h2>\n<div class=\"part\">" + inside + "</div>\n</section>\n";
}

/// On what the parts rest that are shown at first.
std::string basis(const Study& study) {
    return "Simulated when this file was made: " + std::to_string(study.result.replications) +
           " replications.";
}

/// Where the script builds the controls.
std::string workshop() {
    return "<section id=\"workshop\">\n<h2>Try it</h2>\n<noscript><p class=\"note\">The study above and "
           "below was "
           "finished when this page was made. To run it again with other numbers, allow JavaScript for this "
           "file.</p></noscript>\n<div id=\"controls-place\"></div>\n</section>\n";
}

/// Where the script builds what can be asked of assumptions, and shows what comes out.
std::string turns() {
    return "<section id=\"turns\">\n<h2>What would have to be true</h2>\n" +
           page::paragraph(
               "Nobody knows every number of such a centre well. Choose one: the policies are simulated at "
               "several of its values, all else as it is, until it shows at which value another decision "
               "would be right.") +
           "<div id=\"turns-place\"></div>\n<div class=\"part\"></div>\n</section>\n";
}

/// The decision, the controls, and all else below them, with links to it.
std::string body_of(const Study& study, bool with_turns) {
    std::string decision, others, links = "<a href=\"#workshop\">Try it</a>\n";
    for (const LivePart& part : live_parts()) {
        const std::string inside = part.print(study);
        const bool first = part.id == "decision";
        if (first)
            decision += section_of(part, inside);
        else
            others += section_of(part, inside);
        if (!first && !inside.empty())
            links += "<a href=\"#" + std::string(part.id) + "\">" + escaped(part.name) + "</a>\n";
    }
    if (with_turns) links += "<a href=\"#turns\">What would have to be true</a>\n";
    return decision + "<nav aria-label=\"Contents\">\n" + links + "</nav>\n" + workshop() + others +
           (with_turns ? turns() : "");
}

/// Everything that tells of a result comes after the lesson, and is empty in the file.
std::string body_of_lesson(const Study& study) {
    std::string decision, others, links;
    for (const LivePart& part : live_parts()) {
        const bool first = part.id == "decision";
        if (first)
            decision += section_of(part, {});
        else
            others += section_of(part, {});
        if (!first) links += "<a href=\"#" + std::string(part.id) + "\">" + escaped(part.name) + "</a>\n";
    }
    return lesson_steps(study.plan()) + "<div id=\"after\" hidden>\n" + workshop() +
           "<nav aria-label=\"Contents\">\n" + links + "</nav>\n<div id=\"basis\" class=\"note\"></div>\n" +
           decision + others + "</div>\n";
}

std::string main_of(const Study& study, bool with_turns) {
    if (study.plan().lesson) return body_of_lesson(study);
    return "<div id=\"basis\" class=\"note\">" + page::paragraph(basis(study)) + "</div>\n" +
           body_of(study, with_turns);
}

}  // namespace

void live_page(std::string& out, const Study& study, const PageEngine& with,
               const std::vector<Uncertain>& assumptions) {
    const bool with_turns = !assumptions.empty() && !study.plan().lesson && !draws_assumptions(study.plan());
    const std::string style = std::string(chart_style()) + std::string(page::page_style()) +
                              std::string(live_style()) +
                              std::string(study.plan().lesson ? lesson_style() : std::string_view{});
    out +=
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
        policy_of(with.script, style) +
        "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"morale " +
        escaped(study.provenance.version) + "\">\n<title>" + escaped(study.plan().name) +
        "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" + page::opening(study) + "<main>\n" +
        main_of(study, with_turns);
    out +=
        "</main>\n" + data("controls", "application/json", within_element(controls_json(study.plan()))) +
        (study.plan().lesson ? data("lesson", "application/json", within_element(lesson_json(study.plan())))
                             : std::string{}) +
        (with_turns
             ? data("turnable", "application/json", within_element(turns_json(study.plan(), assumptions))) +
                   data("assumptions", "text/plain", base64_of(bytes_of(assumptions)))
             : std::string{}) +
        data("plan", "text/plain", base64_of(bytes_of(study.plan()))) + std::string(mark_of_live_page) +
        base64(with.engine) + "</script>\n" + "<script>" + std::string(with.script) +
        "</script>\n</body>\n</html>\n";
}

}  // namespace morale::live
