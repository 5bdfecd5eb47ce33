#include "output/tables/contact_counts.hpp"

#include <array>
#include <string>
#include <string_view>

namespace morale::tables {
namespace {

struct CountColumn {
    std::string_view name, description;
    Count count;
};

constexpr std::array count_columns = {
    CountColumn{"offered", "contacts that arrived, redials and returns included", Count::Offered},
    CountColumn{"answered", "contacts that reached an agent", Count::Answered},
    CountColumn{"answered_in_target", "of these: within the target", Count::AnsweredInTarget},
    CountColumn{"abandoned", "contacts that left the queue before they were answered", Count::Abandoned},
    CountColumn{"abandoned_in_target", "of these: within the target", Count::AbandonedInTarget},
    CountColumn{"waited", "contacts that found no free agent", Count::Waited},
    CountColumn{"calls_blocked", "calls that found all lines taken; they are not offered", Count::Blocked},
    CountColumn{"handled", "contacts that ended, after-contact work included", Count::Handled},
    CountColumn{"resolved", "of these: the issue is solved", Count::Resolved},
    CountColumn{"courteous", "of these: the customer felt well treated", Count::Courteous},
};

struct SumColumn {
    std::string_view name, description;
    Sum sum;
};

constexpr std::array sum_columns = {
    SumColumn{"wait_s", "waits of answered contacts together", Sum::WaitSeconds},
    SumColumn{"abandon_wait_s", "waits of contacts that abandoned together", Sum::AbandonSeconds},
    SumColumn{"handle_s", "talk and after-contact work of handled contacts together", Sum::HandleSeconds},
};

}  // namespace

void append_contact_counts(TableColumns& columns) {
    for (const CountColumn& column : count_columns)
        columns.push_back(
            {std::string(column.name), ColumnType::Integer, "", std::string(column.description)});
    for (const SumColumn& column : sum_columns)
        columns.push_back(
            {std::string(column.name), ColumnType::Number, "s", std::string(column.description)});
}

void write_contact_counts(RowSink& sink, const Cell& cell) {
    for (const CountColumn& column : count_columns)
        sink.integer(cell.counts[static_cast<std::size_t>(column.count)]);
    for (const SumColumn& column : sum_columns) sink.number(cell.sum(column.sum));
}

}  // namespace morale::tables
