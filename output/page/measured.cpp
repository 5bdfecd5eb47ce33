// What was measured at the centre beside what its first policy shows, and what still moves there.
#include "output/given.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"
#include "output/words/clause.hpp"

namespace morale::page {
namespace {

Cells row(const GivenFigure& figure, const MoneyUnit& money) {
    const Reading reading = given_reading(figure, money);
    if (figure.model.n == 0)
        return {escaped(figure.metric->title), escaped(reading.with_unit(figure.given->value)), "-", "-",
                escaped(reason_of(figure))};
    return {escaped(figure.metric->title), escaped(reading.with_unit(figure.given->value)),
            escaped(reading.value(figure.model.mean) + " (" + reading.value(figure.model.low) + " to " +
                    reading.value(figure.model.high) + ")"),
            escaped(reading.change(figure.difference())), escaped(reason_of(figure))};
}

}  // namespace

std::string measured(const Study& study) {
    const StudyResult& result = study.result;
    const std::vector<GivenFigure> figures = given_figures(result, 0);
    std::string text;
    if (!figures.empty()) {
        HtmlTable table{.caption = "What was measured, and what is shown",
                        .head = {"Figure", "Measured", title_of(result.policies[0]) + " (95 % interval)",
                                 "Differs by", ""},
                        .rows = {}};
        for (const GivenFigure& figure : figures)
            table.rows.push_back(row(figure, money_unit(result.plan->base)));
        text += paragraph(
                    "The base is this centre when it shows what was measured there. A figure that was not "
                    "measured follows from the reference population at the centre's own load.") +
                printed(table);
        if (const std::string note = given_note(figures); !note.empty())
            text += paragraph(escaped(note) + ".");
    }
    if (const std::string drift = drift_text(result, 0); !drift.empty())
        text += paragraph(capitalised(drift) + ".");
    return text;
}

}  // namespace morale::page
