// The charts of the workbook, which a spreadsheet draws itself from cells of the sheet "chart data": what
// the policies change in the metric that ranks them, with intervals; a series by week; and the replications
// in pairs. A study that lacks one of them (one policy, one replication) has another series by week instead.
#pragma once

#include "output/bundles/workbook_sheet.hpp"
#include "output/study.hpp"

namespace morale {

/// Draws them onto `pictures`, from numbers that it writes into `data`.
void draw_charts(lxw_workbook*, lxw_worksheet* pictures, lxw_worksheet* data, const SheetFormats&,
                 const StudyResult&);

}  // namespace morale
