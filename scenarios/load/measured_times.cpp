#include "scenarios/load/measured_times.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/language/clock_text.hpp"
#include "engine/language/did_you_mean.hpp"
#include "engine/language/unit.hpp"
#include "engine/language/value_text.hpp"
#include "scenarios/load/csv.hpp"
#include "scenarios/load/csv_values.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

namespace {

/// The unit of the numbers in a column.
struct ColumnUnit {
    std::string_view word{};  // as written behind the column; empty: seconds
    double seconds = 1;
};

Fault bad_data(std::string message, std::string hint = "write empirical(file.csv:column)") {
    return {"E0213", std::move(message), std::move(hint)};
}

/// What to write instead of a time in everyday words: "write seconds: 180" for "3 min".
std::string hint_for(std::string_view cell, const Fault& wrong) {
    const Result<Quantity> quantity = parse_quantity(cell);
    const Quantity* read = std::get_if<Quantity>(&quantity);
    if (read && read->unit.time == 1 && read->unit.money == 0 && !read->unit.percent)
        return "write seconds: " + number_text(read->number * read->unit.seconds);
    const bool digits = cell.find_first_not_of("0123456789.,_") == std::string_view::npos;
    return digits && !wrong.hint.empty()
               ? wrong.hint
               : "write seconds, such as 189, or hours, minutes and seconds, such as 0:03:09";
}

/// The seconds of one cell.
Result<double> time_in(std::string_view cell, const ColumnUnit& unit, CsvNumbers numbers) {
    if (const std::optional<double> seconds = clock_seconds(cell)) {
        if (unit.seconds == 1) return *seconds;
        return bad_data(in_quotes(cell) +
                            " says hours, minutes and seconds, and the column is said to be in " +
                            in_quotes(unit.word),
                        "leave " + in_quotes(unit.word) + " away behind the column");
    }
    const Result<double> value = csv_number(cell, numbers);
    if (const Fault* wrong = fault(value))
        return bad_data(in_quotes(cell) + " is not a time", hint_for(cell, *wrong));
    if (std::get<double>(value) < 0)
        return bad_data(in_quotes(cell) + " is not a time", "times are numbers of at least zero");
    return std::get<double>(value) * unit.seconds;
}

/// The first mistake of the cells, as one of the text that names them; all of them go to `cells`.
Fault first_of_cells(const CsvTable& table, TableMistakes& mistakes, std::vector<Diagnostic>& cells) {
    std::vector<Diagnostic> found;
    std::int64_t further = 0;
    mistakes.move_to(found, further);
    const Diagnostic& first = found.front();
    Fault fault = bad_data("line " + std::to_string(first.place.line) + " of '" + table.file +
                               "': " + first.message + more_mistakes(found, further),
                           first.hint);
    cells.insert(cells.end(), found.begin(), found.end());
    return fault;
}

/// The times of a column, in seconds.
Result<std::vector<double>> read_column(const std::filesystem::path& file, std::string_view column,
                                        const ColumnUnit& unit, std::vector<Diagnostic>& cells) {
    const std::string name = "the file '" + file.generic_string() + "'";
    std::vector<Diagnostic> wrong;
    const std::optional<CsvTable> table = read_csv(file, wrong);
    if (!table)
        return bad_data(wrong.front().message,
                        "look at the name: a file is found from the folder of the file that names it");
    if (table->columns() == 0) return bad_data(name + " is empty");
    const std::size_t at = column_named(*table, column);
    if (at == table->columns()) {
        std::vector<std::string_view> names;
        for (std::size_t c = 0; c < table->columns(); ++c) names.push_back(table->name(c));
        const std::string_view near = nearest_word(column, names);
        return bad_data(
            name + " has no column " + in_quotes(column),
            near.empty() ? "its first line names the columns" : "did you mean " + in_quotes(near) + "?");
    }
    const CsvNumbers numbers = recognised_numbers(*table);
    std::vector<double> values;
    TableMistakes mistakes(*table);
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string_view cell = table->cell(row, at);
        if (cell.empty()) continue;  // not available
        const Result<double> time = time_in(cell, unit, numbers);
        if (fault(time))
            mistakes.at(row, at, *fault(time));
        else
            values.push_back(std::get<double>(time));
    }
    if (!mistakes.none()) return first_of_cells(*table, mistakes, cells);
    if (values.size() < 2)
        return bad_data("the column " + in_quotes(column) + " has fewer than two numbers", "measure more");
    std::sort(values.begin(), values.end());
    return values;
}

}  // namespace

Result<Distribution> measured_times(std::string_view inside, const std::filesystem::path& folder,
                                    std::vector<Diagnostic>& cells) {
    const std::size_t colon = inside.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == inside.size())
        return bad_data("empirical names a file and a column");
    std::string_view column = trimmed(inside.substr(colon + 1));
    ColumnUnit unit;
    if (const std::size_t space = column.rfind(' '); space != std::string_view::npos) {
        const Result<Unit> read = parse_unit(column.substr(space + 1));
        if (!fault(read) && std::get<Unit>(read).time == 1 && std::get<Unit>(read).money == 0) {
            unit = {.word = column.substr(space + 1), .seconds = std::get<Unit>(read).seconds};
            column = trimmed(column.substr(0, space));
        }
    }
    const std::filesystem::path file = folder / std::string(trimmed(inside.substr(0, colon)));
    Result<std::vector<double>> values = read_column(file, column, unit, cells);
    if (fault(values)) return *fault(values);
    return Distribution::empirical(std::move(std::get<std::vector<double>>(values)));
}

}  // namespace morale
