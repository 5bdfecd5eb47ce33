#include "scenarios/load/measured.hpp"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "engine/study/value_text.hpp"
#include "scenarios/load/clock_text.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/did_you_mean.hpp"
#include "scenarios/load/unit.hpp"

namespace morale {

namespace {

/// What the numbers of a column are in.
struct ColumnUnit {
    std::string_view word{};  // as written behind the column; empty: seconds
    double seconds = 1;
};

std::vector<std::string_view> cells(std::string_view line) {
    std::vector<std::string_view> out;
    if (line.ends_with('\r')) line.remove_suffix(1);
    while (true) {
        const std::size_t comma = line.find(',');
        std::string_view cell = trimmed(line.substr(0, comma));
        if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"')
            cell = cell.substr(1, cell.size() - 2);
        out.push_back(cell);
        if (comma == std::string_view::npos) return out;
        line.remove_prefix(comma + 1);
    }
}

Fault bad_data(std::string message, std::string hint = "write empirical(file.csv:column)") {
    return {"E0213", std::move(message), std::move(hint)};
}

/// What to write for a time in words of a person: "write seconds: 180" for "3 min".
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
Result<double> time_in(std::string_view cell, const ColumnUnit& unit) {
    if (const std::optional<double> seconds = clock_seconds(cell)) {
        if (unit.seconds == 1) return *seconds;
        return bad_data(in_quotes(cell) +
                            " says hours, minutes and seconds, and the column is said to be in " +
                            in_quotes(unit.word),
                        "leave " + in_quotes(unit.word) + " away behind the column");
    }
    const Result<double> value = parse_number(cell);
    if (const Fault* wrong = fault(value))
        return bad_data(in_quotes(cell) + " is not a time", hint_for(cell, *wrong));
    if (std::get<double>(value) < 0)
        return bad_data(in_quotes(cell) + " is not a time", "times are numbers of at least zero");
    return std::get<double>(value) * unit.seconds;
}

/// The times of a column, in seconds.
Result<std::vector<double>> read_column(const std::filesystem::path& file, std::string_view column,
                                        const ColumnUnit& unit) {
    std::error_code no_error;
    if (!std::filesystem::is_regular_file(file, no_error))
        return bad_data("there is no file '" + file.generic_string() + "'");
    std::ifstream stream(file, std::ios::binary);
    std::string line;
    if (!std::getline(stream, line)) return bad_data("the file '" + file.generic_string() + "' is empty");
    const std::vector<std::string_view> names = cells(line);
    const auto at = static_cast<std::size_t>(std::find(names.begin(), names.end(), column) - names.begin());
    if (at == names.size()) {
        const std::string_view near = nearest_word(column, names);
        return bad_data(
            "the file '" + file.generic_string() + "' has no column " + in_quotes(column),
            near.empty() ? "its first line names the columns" : "did you mean " + in_quotes(near) + "?");
    }
    std::vector<double> values;
    for (int number = 2; std::getline(stream, line); ++number) {
        const std::vector<std::string_view> row = cells(line);
        if (row.size() == 1 && row[0].empty()) continue;
        const std::string_view cell = at < row.size() ? row[at] : std::string_view{};
        if (cell.empty()) continue;  // not available
        const Result<double> time = time_in(cell, unit);
        if (const Fault* wrong = fault(time))
            return bad_data(
                "line " + std::to_string(number) + " of '" + file.generic_string() + "': " + wrong->message,
                wrong->hint);
        values.push_back(std::get<double>(time));
    }
    if (values.size() < 2)
        return bad_data("the column " + in_quotes(column) + " has fewer than two numbers", "measure more");
    std::sort(values.begin(), values.end());
    return values;
}

}  // namespace

Result<Distribution> measured_times(std::string_view inside, const std::filesystem::path& folder) {
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
    Result<std::vector<double>> values = read_column(file, column, unit);
    if (fault(values)) return *fault(values);
    return Distribution::empirical(std::move(std::get<std::vector<double>>(values)));
}

}  // namespace morale
