// The predictions of a class for the projector: bars against the result, large.
#include <algorithm>
#include <cmath>

#include "output/charts/prediction.hpp"
#include "output/charts/svg.hpp"
#include "output/classroom/class_words.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"

namespace morale {

namespace {

std::string_view class_style() {
    return R"css(
body{font-size:1.25rem;max-width:72rem}
h1{font-size:clamp(1.6rem,4vw,2.6rem)}
h2{font-size:clamp(1.3rem,3vw,2rem)}
.ask{font-size:clamp(1.2rem,2.6vw,1.8rem);line-height:1.3;font-weight:600;max-width:60rem;border-left:4px solid var(--s1);padding-left:1rem}
.chart{font-size:15px}
.chart .result{font-weight:700}
.facts dt{min-width:14rem}
.facts dd{font-weight:600}
@media (max-width:46rem){body{font-size:1rem}.facts div{display:block;margin:0 0 .4rem}}
)css";
}

std::string facts_html(const LessonClass& group) {
    std::string list;
    for (const ClassFact& fact : class_facts(group))
        list += "<div><dt>" + escaped(fact.label) + "</dt><dd>" + page::unbroken(fact.text) + "</dd></div>\n";
    return "<dl class=\"facts\">\n" + list + "</dl>\n";
}

std::string described(const LessonClass& group) {
    std::string text;
    for (const ClassBar& bar : class_bars(group))
        text += bar.name + ": " + std::to_string(bar.count) + (bar.holds_result ? " (the run)" : "") + ". ";
    return text;
}

page::HtmlTable bars_table(const LessonClass& group) {
    page::HtmlTable table{
        .caption = "How many predicted what", .head = {"Prediction", "Pupils", "The run"}, .rows = {}};
    for (const ClassBar& bar : class_bars(group))
        table.rows.push_back(
            {escaped(bar.name), std::to_string(bar.count), bar.holds_result ? "<b>here</b>" : ""});
    return table;
}

}  // namespace

std::string class_picture(const LessonClass& group, double width) {
    constexpr double line = 34, above = 8, below = 8, gap = 12, size = 15, bold = 1.14;
    const std::vector<ClassBar> bars = class_bars(group);
    int most = 1;
    double names = 0;
    for (const ClassBar& bar : bars) {
        most = std::max(most, bar.count);
        names = std::max(names, bold * width_of(bar.name, size));
    }
    const bool is_narrow = width < 500;
    names = std::min(names, width * (is_narrow ? .54 : .45));
    Drawing drawing(width, above + line * static_cast<double>(bars.size()) + below,
                    "Predictions of the class", described(group));
    const double from = names + gap, room = width - from - (is_narrow ? 90 : 110);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double y = above + line * static_cast<double>(i), middle = y + line / 2 + 5;
        const double length = room * bars[i].count / most;
        drawing.text(bars[i].holds_result ? "strong" : "soft", {names, middle}, Anchor::End,
                     fitted(bars[i].name, names / bold + 1, size));
        if (bars[i].count > 0)
            drawing.rectangle(bars[i].holds_result ? "bar s1" : "bar s0 paler", {from, y + 4}, length,
                              line - 8);
        const std::string count = std::to_string(bars[i].count);
        drawing.text("strong", {from + length + 7, middle}, Anchor::Start, count);
        if (bars[i].holds_result)
            drawing.text("name s1", {from + length + 18 + width_of(count, size), middle}, Anchor::Start,
                         "the run");
    }
    drawing.line("axis", {from, above}, {from, above + line * static_cast<double>(bars.size())});
    return drawing.finish();
}

std::string class_page(const ClassResults& results) {
    std::string body;
    for (const LessonClass& group : results.lessons)
        body += "<section>\n<h2>" + escaped(group.plan.name) + "</h2>\n" +
                page::paragraph(group.plan.lesson->ask, "ask") +
                page::printed(page::Figure{.heading = "Predictions of the class",
                                           .picture = class_picture(group, 900),
                                           .narrow = class_picture(group, 350),
                                           .sentence = {},
                                           .twin = bars_table(group)}) +
                facts_html(group) + "</section>\n";
    return page::whole_page("What the class predicted", "morale class",
                            "<header>\n<h1>What the class predicted</h1>\n</header>\n<main>\n" + body +
                                page::paragraph(told_lines(results), "note") + "</main>\n",
                            class_style());
}

}  // namespace morale
