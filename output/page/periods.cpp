// The horizon by quarter or, where it is shorter than two of them, by month.
#include "output/words/periods.hpp"

#include <algorithm>

#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/period_figures.hpp"

namespace morale::page {

namespace {

PeriodKind shown_kind(const StudyResult& result) {
    const bool long_enough = std::ranges::count(result.periods, PeriodKind::Quarter, &Period::kind) > 1;
    return long_enough ? PeriodKind::Quarter : PeriodKind::Month;
}

}  // namespace

std::string_view name_of_periods(const Study& study) {
    return shown_kind(study.result) == PeriodKind::Quarter ? "By quarter" : "By month";
}

std::string periods(const Study& study) {
    const StudyResult& result = study.result;
    std::vector<std::size_t> shown = {0};  // and the recommended one; a row for all would be a long table
    if (result.decision.policy != 0)
        shown.push_back(result.decision.policy);
    else if (result.policies.size() == 2)
        shown.push_back(1);
    const PeriodTable table = period_table(result, shown_kind(result), shown);
    if (table.rows.size() < 2 * shown.size()) return {};  // the whole horizon is told elsewhere
    HtmlTable html{.caption = {}, .head = table.head, .rows = {}};
    for (const std::vector<std::string>& row : table.rows) {
        html.rows.emplace_back();
        for (const std::string& cell : row) html.rows.back().push_back(escaped(cell));
    }
    return paragraph(
               "Contacts, leavers and money are what comes about in the period, and add up to the whole "
               "horizon. " +
               what_periods_are(study.plan()) +
               (shown_kind(result) == PeriodKind::Quarter ? " Months" : " Quarters") +
               ", all policies, and all metrics with intervals are in " +
               (study.encodings.empty() ? "the table of periods." : table_file(study, "periods") + ".")) +
           printed(html);
}

}  // namespace morale::page
