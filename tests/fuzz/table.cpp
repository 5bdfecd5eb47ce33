// A table of measured values: the first byte says which of the four.
#include "scenarios/load/forecast_of_table.hpp"
#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/schedule_table.hpp"
#include "scenarios/load/spell_table.hpp"
#include "scenarios/load/weekly_table.hpp"
#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;

namespace {

template <class Table>
void check(const Measured<Table>& found) {
    must(found.table.has_value() == found.diagnostics.empty(), "a table or mistakes, never both or none");
    must(found.further >= 0, "further mistakes are counted");
    for (const Diagnostic& d : found.diagnostics) must(!render(d).empty(), "a mistake can be shown");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    std::string_view text = fuzz::text_of(bytes, count);
    const std::size_t first = fuzz::take_byte(text);
    const std::size_t which = first == 's' ? 3 : first % 3;
    if (which == 3) {
        const Measured<ScheduleTable> found = read_schedule_text(std::string(text), "f.csv");
        check(found);
        if (!found.table) return 0;
        for (const TeamOfSchedule& team : found.table->teams)
            for (const auto& day : team.agents)
                for (const double agents : day) must(agents >= 0, "nobody is there less than not at all");
    } else if (which == 0) {
        const Measured<SpellTable> found = read_spells_text(std::string(text), "f.csv");
        check(found);
        if (found.table) static_cast<void>(seen_spells(*found.table));
    } else if (which == 1) {
        const Measured<IntervalTable> found = read_intervals_text(std::string(text), "f.csv");
        check(found);
        if (!found.table) return 0;
        const UsualWeek week = usual_week(*found.table);
        must(week.offered >= 0 && week.missing_days >= 0 && week.missing_intervals >= 0,
             "a week has contacts, and nothing is missing less than never");
        static_cast<void>(offered_by_day(*found.table));
        static_cast<void>(seen_patience(*found.table));
        if (found.table->intervals.empty() || !makes_half_hours(*found.table)) return 0;
        const double day = found.table->intervals.front().day;
        const ForecastOfTable forecast =
            forecast_in_table(*found.table, week, load_in_table(*found.table, week, true), day, day + 9);
        for (const double contacts : forecast.contacts)
            must(contacts >= 0, "a forecast has contacts of each date");
    } else {
        check(read_weeks_text(std::string(text), "f.csv"));
    }
    return 0;
}
