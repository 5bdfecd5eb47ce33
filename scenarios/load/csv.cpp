#include "scenarios/load/csv.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

#include "engine/language/number.hpp"
#include "scenarios/load/source_text.hpp"

namespace morale {

namespace {

constexpr std::array separators = {',', ';', '\t', '|'};
constexpr std::uintmax_t largest_table = 1u << 30;  // bytes

std::string_view line_at(std::string_view text, std::size_t from) {
    std::string_view line = text.substr(from, std::min(text.find('\n', from), text.size()) - from);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// The character that occurs most often outside quotes in the line of names.
char separator_of(std::string_view line) {
    std::array<int, separators.size()> seen{};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        for (std::size_t i = 0; i < separators.size() && !quoted; ++i) seen[i] += c == separators[i] ? 1 : 0;
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(seen) - seen.begin())];
}

/// Whether the line has two cells with something in them: a title has one, also where a spreadsheet has added
/// empty ones.
bool is_row(std::string_view line) {
    const char separator = separator_of(line);
    int told = 0;
    for (std::size_t from = 0; from <= line.size() && told < 2;) {
        const std::size_t end = std::min(line.find(separator, from), line.size());
        told += line.substr(from, end - from).find_first_not_of(" \t\r\"") != std::string_view::npos ? 1 : 0;
        from = end + 1;
    }
    return told >= 2;
}

/// The number of lines above the one with the names of the columns: titles, and empty lines among them. None
/// where no row follows soon, as in a table of one column.
int lines_of_titles(std::string_view text) {
    constexpr int most = 12;
    int lines = 0;
    for (std::size_t from = 0; from < text.size() && lines <= most; ++lines) {
        if (is_row(line_at(text, from))) return lines;
        from = std::min(text.find('\n', from), text.size() - 1) + 1;
    }
    return 0;
}

/// Walks through a text cell by cell.
class Cells {
 public:
    Cells(std::string_view text, char separator, std::size_t from, int line)
        : text_(text), separator_(separator), at_(from), line_(line) {}

    bool done() const { return at_ >= text_.size(); }
    int line() const { return line_; }

    /// Appends the cells of the next row; true if one of them is not empty.
    bool row(std::vector<CsvTable::Cell>& cells) {
        bool any = false;
        while (true) {
            const CsvTable::Cell next = cell();
            any = any || next.length > 0;
            cells.push_back(next);
            if (done()) return any;
            if (text_[at_++] == separator_) {
                if (!done()) continue;
                cells.push_back({static_cast<std::uint32_t>(at_), 0});
                return any;
            }
            ++line_;
            return any;
        }
    }

 private:
    bool blank(char c) const { return c == ' ' || c == '\r' || (c == '\t' && separator_ != '\t'); }

    /// Stops at the separator or line end that follows.
    CsvTable::Cell cell() {
        while (!done() && blank(text_[at_])) ++at_;
        const bool quoted = !done() && text_[at_] == '"';
        const std::size_t from = quoted ? at_ + 1 : at_;
        std::size_t to = from;
        if (quoted) {
            for (to = from; to < text_.size(); ++to) {
                if (text_[to] == '\n') ++line_;
                if (text_[to] != '"') continue;
                if (to + 1 >= text_.size() || text_[to + 1] != '"') break;
                ++to;  // two of them mean one
            }
            at_ = std::min(to + 1, text_.size());
            while (!done() && text_[at_] != separator_ && text_[at_] != '\n') ++at_;
        } else {
            while (!done() && text_[at_] != separator_ && text_[at_] != '\n') ++at_;
            to = at_;
            while (to > from && blank(text_[to - 1])) --to;
        }
        return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to - from)};
    }

    std::string_view text_;
    char separator_;
    std::size_t at_;
    int line_;
};

/// What is wrong with the bytes of a table is most often the program that saved it.
Diagnostic with_program_named(Diagnostic wrong) {
    const bool wide = wrong.message.find("UTF-16") != std::string::npos;
    wrong.hint = std::string(wide ? "the table was saved as \"Unicode text\""
                                  : "the table was saved in Windows-1252 or Latin-1, as spreadsheets do") +
                 ": save it as \"CSV UTF-8\", or type iconv -f " + (wide ? "UTF-16" : "WINDOWS-1252") +
                 " -t UTF-8 " + wrong.place.file + " > utf8.csv";
    return wrong;
}

Place place_in(const CsvTable& table, std::size_t from, std::size_t length, int line) {
    const std::string_view text = table.text;
    const std::size_t before = from == 0 ? std::string_view::npos : text.rfind('\n', from - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    return {.file = table.file,
            .line = line,
            .column = 1 + characters(text.substr(start, from - start)),
            .length = std::max(1, characters(text.substr(from, length)))};
}

int line_of(std::string_view text, std::size_t at) {
    return 1 +
           static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

}  // namespace

Place CsvTable::place_of_name(std::size_t column) const {
    return place_in(*this, head[column].from, head[column].length, line_of(text, head[column].from));
}

Place CsvTable::place(std::size_t row, std::size_t column) const {
    const bool there = column < cells_in(row);
    const Cell c = cells[begins[row] + (there ? column : cells_in(row) - 1)];
    return there ? place_in(*this, c.from, c.length, lines[row])
                 : place_in(*this, c.from + c.length, 0, lines[row]);
}

std::string CsvTable::source(const Place& place) const {
    std::size_t from = 0;
    for (int line = 1; line < place.line; ++line) {
        const std::size_t end = text.find('\n', from);
        if (end == std::string::npos) return {};
        from = end + 1;
    }
    std::string line;
    for (const char c : line_at(text, from))
        if (c == '\t')
            line += "→";
        else
            line += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return line;
}

CsvTable parse_csv(std::string text, std::string file) {
    CsvTable table{.file = std::move(file), .text = std::move(text), .head = {}, .cells = {}};
    const std::string_view all = table.text;
    std::size_t from = 0;
    int line = 1;
    const std::string_view first = line_at(all, 0);
    if (first.size() == 5 && first.starts_with("sep=")) {
        table.separator = first[4];
        from = std::min(all.find('\n'), all.size() - 1) + 1;
        line = 2;
    } else {
        table.title_lines = lines_of_titles(all);
        for (; line <= table.title_lines; ++line) from = all.find('\n', from) + 1;
        table.separator = separator_of(line_at(all, from));
    }
    Cells cells(all, table.separator, from, line);
    table.begins.push_back(0);
    if (!cells.done()) cells.row(table.head);
    while (!cells.done()) {
        const int begins_at = cells.line();
        if (!cells.row(table.cells)) {
            table.cells.resize(table.begins.back());
            ++table.empty_lines;
            continue;
        }
        table.begins.push_back(table.cells.size());
        table.lines.push_back(begins_at);
    }
    return table;
}

std::optional<CsvTable> read_csv_text(std::string text, std::string file, std::vector<Diagnostic>& found) {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
    Report report;
    if (!report_encoding(text, file, report)) return parse_csv(std::move(text), std::move(file));
    for (Diagnostic& wrong : report.sorted()) found.push_back(with_program_named(std::move(wrong)));
    return std::nullopt;
}

std::optional<std::string> read_table_text(const std::filesystem::path& path,
                                           std::vector<Diagnostic>& found) {
    const auto refused = [&](std::string message, std::string hint) {
        found.push_back({.severity = Severity::Error,
                         .code = "E0001",
                         .place = {.file = path.generic_string()},
                         .message = std::move(message),
                         .hint = std::move(hint),
                         .source = {}});
        return std::nullopt;
    };
    std::error_code none;
    if (!std::filesystem::exists(path, none))
        return refused("there is no file '" + path.generic_string() + "'",
                       "look at the name, and at the folder you are in");
    std::ifstream stream(path, std::ios::binary);
    if (!std::filesystem::is_regular_file(path, none) || !stream)
        return refused("'" + path.generic_string() + "' cannot be read", "name a file that you may read");
    const std::uintmax_t size = std::filesystem::file_size(path, none);
    if (size > largest_table) return refused("the table has more than a gibibyte", "take a part of it");
    std::string text(size, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(size));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

std::optional<CsvTable> read_csv(const std::filesystem::path& path, std::vector<Diagnostic>& found) {
    std::optional<std::string> text = read_table_text(path, found);
    if (!text) return std::nullopt;
    return read_csv_text(*std::move(text), path.generic_string(), found);
}

std::size_t column_named(const CsvTable& table, std::string_view name) {
    for (std::size_t c = 0; c < table.columns(); ++c)
        if (table.name(c) == name) return c;
    return table.columns();
}

}  // namespace morale
