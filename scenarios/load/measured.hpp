// What the readers of measured tables share: which column is which, the mistakes with their places, and
// what was skipped.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/load/csv.hpp"
#include "scenarios/load/csv_dates.hpp"
#include "scenarios/load/csv_values.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// How a table was read, to be shown back to its author.
struct CsvStyle {
    char separator = ',';
    CsvNumbers numbers{};
    CsvDates dates{};
};

/// "columns between ';', decimal commas, dates day.month.year".
std::string words_of(const CsvStyle&);

/// What was left out, and how often: {"empty lines", 3}.
struct Skipped {
    std::string what;
    std::int64_t count = 0;
};

/// A table, or what is wrong with its file; never both.
template <class Table>
struct Measured {
    std::optional<Table> table{};
    std::vector<Diagnostic> diagnostics{};  // in order of line, the first twenty found
    std::int64_t further = 0;               // mistakes beyond these
};

/// What `read` makes of a file's bytes and its name.
template <class Table, class Read>
Measured<Table> of_file(const std::filesystem::path& path, const Read& read) {
    Measured<Table> found;
    std::optional<std::string> text = read_table_text(path, found.diagnostics);
    return text ? read(*std::move(text), path.generic_string()) : found;
}

inline constexpr std::size_t most_mistakes = 20;

/// " (the first of 23 mistakes, of which 20 are shown)", behind the first of them; empty if there is no
/// other.
std::string more_mistakes(const std::vector<Diagnostic>& shown, std::int64_t further);

/// Mistakes of one table. What is wrong with a column, or with the way a program writes it, is in each of
/// its cells, and is one mistake: it is told at the first of them, with the lines of the others.
class TableMistakes {
 public:
    explicit TableMistakes(const CsvTable& table) : table_(table) {}
    void at_name(std::string_view code, std::size_t column, std::string message, std::string hint = {});
    void at(std::string_view code, std::size_t row, std::size_t column, std::string message,
            std::string hint = {});
    void of_table(std::string_view code, std::string message, std::string hint = {});
    /// Cells of a column that differ in their digits alone have the same mistake.
    void at(std::size_t row, std::size_t column, const Fault&);
    /// Mistakes of one code and kind in one column are one.
    void of_kind(std::string_view kind, std::string_view code, std::size_t row, std::size_t column,
                 std::string message, std::string hint = {});
    bool none() const { return found_.empty(); }

    /// The mistakes in order of line, and how many more there are.
    void move_to(std::vector<Diagnostic>& diagnostics, std::int64_t& further);

 private:
    /// A mistake, and the other cells that have it.
    struct Kind {
        std::size_t told;        // its place in found_; beyond the end if it is not kept
        std::vector<int> lines;  // of the next few cells
        std::int64_t cells = 0;  // after the first one
    };

    void add(std::string_view code, Place, std::string message, std::string hint);

    const CsvTable& table_;
    std::vector<Diagnostic> found_;
    std::map<std::string, Kind, std::less<>> kinds_;
    std::int64_t further_ = 0;
};

/// A column that a reader looks for.
struct WantedColumn {
    std::string_view name;
    std::array<std::string_view, 64> also = {};  // other names for it
    bool needed = false;
};

/// A column's name from the words of a header: "Mean wait (s)" is "mean_wait" in "s", "turnover_per_yr" is
/// "turnover" in "1/yr", "absence %" is "absence" in "%".
struct HeaderName {
    std::string name;
    std::string unit;  // empty if there is none
};
HeaderName header_name(std::string_view written);

/// The text in small letters and digits, with '_' between words: "Average speed of answer" is
/// "average_speed_of_answer".
std::string as_word(std::string_view text);

/// Whether each of the first cells of a column names a weekday.
bool names_weekdays(const CsvTable&, std::size_t column);

/// Where the wanted columns are: [wanted], or the number of columns for one that is not there. Reports
/// missing columns that are needed, and two columns for one thing. A column that names the weekday of each
/// row is none of them.
std::vector<std::size_t> find_columns(const CsvTable&, std::span<const WantedColumn>, TableMistakes&);

/// The lines that are no rows: titles above the names of the columns, and empty ones.
void note_other_lines(const CsvTable&, std::vector<Skipped>&);

/// The columns that no reader wants, as one line of what was skipped.
void note_other_columns(const CsvTable&, std::span<const std::size_t> used, std::vector<Skipped>&);

/// Whether the row has as many cells as the header; empty cells beyond these do not count.
bool fits_header(const CsvTable&, std::size_t row);

/// Whether a cell begins with "Total", "Sum", "Summe" or the like.
bool is_word_of_totals(std::string_view cell);

/// Whether the row says the totals of others: its first cell that is not empty says so.
bool is_row_of_totals(const CsvTable&, std::size_t row);

/// Reports rows that do not fit the header, but for those of totals, and a table without rows. The other rows
/// can be read all the same.
void check_shape(const CsvTable&, TableMistakes&);

/// What numbers of contacts in a table are: counted, and so whole, or expected.
enum class Counts { Whole, Expected };

/// A count of at least 0; nullopt for an empty cell.
std::optional<double> read_count(const CsvTable&, std::size_t row, std::size_t column, CsvNumbers,
                                 TableMistakes&, Counts = Counts::Whole);

}  // namespace morale
