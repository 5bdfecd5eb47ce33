#include "scenarios/load/spell_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "engine/kernel/time.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"

namespace morale {

namespace {

constexpr std::array spell_columns = {
    WantedColumn{
        "hired",
        {"hire_date", "hired_on", "date_hired", "start", "start_date", "entry", "entry_date", "joined",
         "from", "date_of_hire", "date_of_hiring", "eintritt", "eintrittsdatum", "date_entree", "fecha_alta"},
        true},
    WantedColumn{"left",
                 {"leave_date", "left_on", "date_left", "leaving_date", "end", "end_date", "exit",
                  "exit_date", "termination_date", "until", "to", "term_date", "date_of_leaving", "austritt",
                  "austrittsdatum", "date_sortie", "fecha_baja"},
                 true},
    WantedColumn{"reason", {"leaving_reason", "reason_for_leaving", "why", "grund", "motif", "motivo"}},
    WantedColumn{"id",
                 {"person", "person_id", "agent", "agent_id", "employee", "employee_id", "name", "agent_name",
                  "employee_name"}},
};

/// Beginnings of words that show a quit in a reason, and of words that show the contrary.
constexpr std::array<std::string_view, 34> words_of_quits = {
    "quit",         "resign",     "voluntar",  "own",       "personal", "family", "job",
    "employer",     "competitor", "offer",     "pay",       "salary",   "wage",   "money",
    "career",       "stud",       "school",    "educat",    "college",  "moved",  "moving",
    "reloc",        "commut",     "unhappy",   "stress",    "burnout",  "walk",   "eigen",
    "arbeitnehmer", "démission",  "demission", "volontair", "renuncia", "dimisi"};
constexpr std::array<std::string_view, 27> words_of_others = {
    "involuntar", "non-volunt", "dismiss",     "fired",       "terminat", "redundan", "laid",
    "layoff",     "eliminat",   "retire",      "transfer",    "end",      "contract", "death",
    "died",       "promot",     "involontair", "arbeitgeber", "entlass",  "befrist",  "rente",
    "ruhestand",  "licenci",    "retrait",     "despid",      "jubil",    "fin"};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

std::string in_small_letters(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool has_word(const std::string& text, std::span<const std::string_view> beginnings) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_letter(text[i]) || (i > 0 && is_letter(text[i - 1]))) continue;
        const std::string_view rest = std::string_view(text).substr(i);
        if (std::ranges::any_of(beginnings, [&](std::string_view word) { return rest.starts_with(word); }))
            return true;
    }
    return false;
}

constexpr double far_off = 84'006;  // 2200-01-01, in days since 1970-01-01
constexpr std::array<std::string_view, 16> words_for_no_end = {
    "-",     "--",   "n/a",   "na",      "null",    "none",     "nil",        "active",
    "aktiv", "open", "offen", "current", "present", "employed", "still here", "heute"};

enum SpellColumn : std::size_t { Hired, Left, Reason, PersonId };

struct SpellReader {
    const CsvTable& csv;
    SpellTable table{};
    TableMistakes mistakes{csv};
    std::vector<std::size_t> at{};    // [SpellColumn]
    std::vector<std::size_t> rows{};  // [spell] row in the file
    std::map<std::string, std::uint32_t, std::less<>> reasons{{"", 0}};
    std::set<std::string> whole_rows{};
    std::int64_t left_out = 0;  // rows that name a person and repeat another row whole

    bool has(SpellColumn c) const { return at[c] < csv.columns(); }

    std::optional<double> day(std::size_t row, SpellColumn c) {
        const Result<CsvMoment> moment = csv_moment(csv.cell(row, at[c]), table.style.dates);
        if (!fault(moment)) return std::get<CsvMoment>(moment).day;
        mistakes.at(row, at[c], *fault(moment));
        return std::nullopt;
    }

    /// The day of leaving; infinity where the cell says that nobody left: nothing, a word for it, or a date
    /// that personnel systems write for "not yet".
    std::optional<double> day_of_leaving(std::size_t row) {
        const std::string_view cell = csv.cell(row, at[Left]);
        if (cell.empty()) return MeasuredSpell{}.left;
        const bool is_word = std::ranges::count(words_for_no_end, in_small_letters(cell)) > 0;
        const std::optional<double> left = is_word ? std::optional(far_off) : day(row, Left);
        if (!left || *left < far_off) return left;
        if (table.no_end++ == 0) table.no_end_text = cell;
        return MeasuredSpell{}.left;
    }

    std::uint32_t reason(std::size_t row) {
        if (!has(Reason)) return 0;
        const std::string_view text = csv.cell(row, at[Reason]);
        const auto known = reasons.find(text);
        if (known != reasons.end()) return known->second;
        table.reasons.emplace_back(text);
        return reasons[std::string(text)] = static_cast<std::uint32_t>(table.reasons.size() - 1);
    }

    /// Whether the row repeats another one and is left out.
    bool is_left_out(std::size_t row) {
        std::string whole;
        for (std::size_t c = 0; c < csv.columns(); ++c) whole.append(csv.cell(row, c)).push_back('\0');
        if (whole_rows.insert(std::move(whole)).second) return false;
        const bool named = has(PersonId) && !csv.cell(row, at[PersonId]).empty();
        if (named)
            ++left_out;
        else
            table.repeated.push_back(csv.lines[row]);
        return named;
    }

    void row(std::size_t row) {
        if (is_left_out(row)) return;
        MeasuredSpell spell{.line = csv.lines[row]};
        if (csv.cell(row, at[Hired]).empty()) {
            mistakes.of_kind("", "E0508", row, at[Hired], "the row has no day of hiring",
                             "write it, or delete the row");
            return;
        }
        const std::optional<double> hired = day(row, Hired);
        const std::optional<double> left = day_of_leaving(row);
        if (!hired || !left) return;
        if (*left < *hired) {
            mistakes.at("E0508", row, at[Left],
                        in_quotes(csv.cell(row, at[Left])) + " lies before " +
                            in_quotes(csv.cell(row, at[Hired])) + ", the day of hiring",
                        table.style.dates.sure
                            ? "exchange them, or correct one"
                            : "are the dates really " + std::string(words_of(table.style.dates.order)) + "?");
            return;
        }
        spell.hired = *hired;
        spell.left = *left;
        spell.reason = reason(row);
        table.spells.push_back(spell);
        rows.push_back(row);
    }

    /// A person has one spell at a time.
    void check_overlaps() {
        if (!has(PersonId)) return;
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!id(i).empty()) order.push_back(i);
        std::ranges::stable_sort(order, {},
                                 [&](std::size_t i) { return std::pair(id(i), table.spells[i].hired); });
        for (std::size_t k = 1; k < order.size(); ++k) {
            const std::size_t before = order[k - 1], after = order[k];
            if (id(before) != id(after) || table.spells[after].hired >= table.spells[before].left) continue;
            mistakes.at("E0509", rows[after], at[Hired],
                        in_quotes(id(after)) + " is hired while a spell of line " +
                            std::to_string(table.spells[before].line) + " still runs",
                        std::isinf(table.spells[before].left) ? "write in that line when it ended"
                                                              : "correct one of the dates");
        }
    }

    std::string_view id(std::size_t spell) const { return csv.cell(rows[spell], at[PersonId]); }

    void set_window(const SpellWindow& window) {
        double last = -std::numeric_limits<double>::infinity(), first_left = -last, first = -last;
        for (const MeasuredSpell& s : table.spells) {
            first = std::min(first, s.hired);
            last = std::max({last, s.hired, std::isinf(s.left) ? s.hired : s.left});
            first_left = std::min(first_left, s.left);
        }
        table.from_given = window.from.has_value();
        table.to_given = window.to.has_value();
        table.to = window.to.value_or(last);
        table.from_leaving = !window.from && first_left < table.to;
        table.from = window.from.value_or(table.from_leaving ? first_left : first);
        if (table.from >= table.to)
            mistakes.of_table("E0510",
                              "nothing is seen from " + date_text(table.from) + " to " + date_text(table.to),
                              "say from when to when the records are complete");
    }

    /// Drops people who were never employed within the window.
    void drop_outside() {
        std::int64_t before = 0, after = 0;
        std::erase_if(table.spells, [&](const MeasuredSpell& s) {
            // The leaving that only shows where the records begin is not counted.
            const bool early = table.from_given ? s.left < table.from : s.left <= table.from;
            const bool late = s.hired > table.to;
            before += early ? 1 : 0;
            after += !early && late ? 1 : 0;
            return early || late;
        });
        if (before > 0)
            table.skipped.push_back({"spells that ended " +
                                         std::string(table.from_given ? "before " : "by ") +
                                         date_text(table.from),
                                     before});
        if (after > 0) table.skipped.push_back({"spells that began after " + date_text(table.to), after});
    }
};

}  // namespace

Measured<SpellTable> read_spells_text(std::string text, std::string file, const SpellWindow& window) {
    Measured<SpellTable> found;
    const std::optional<CsvTable> csv = read_csv_text(std::move(text), std::move(file), found.diagnostics);
    if (!csv) return found;
    SpellReader reader{.csv = *csv};
    SpellTable& table = reader.table;
    check_shape(*csv, reader.mistakes);
    reader.at = find_columns(*csv, spell_columns, reader.mistakes);
    if (reader.has(Hired) && reader.has(Left)) {
        table.style = {.separator = csv->separator,
                       .numbers = {},
                       .dates = recognised_dates(*csv, std::array{reader.at[Hired], reader.at[Left]})};
        table.reasons = {""};
        table.has_ids = reader.has(PersonId);
        table.spells.reserve(csv->rows());
        for (std::size_t row = 0; row < csv->rows(); ++row)
            if (fits_header(*csv, row)) reader.row(row);
        reader.check_overlaps();
    }
    if (reader.mistakes.none()) reader.set_window(window);
    if (!reader.mistakes.none()) {
        reader.mistakes.move_to(found.diagnostics, found.further);
        return found;
    }
    note_other_lines(*csv, table.skipped);
    if (reader.left_out > 0) table.skipped.push_back({"rows that repeat another one whole", reader.left_out});
    note_other_columns(*csv, reader.at, table.skipped);
    reader.drop_outside();
    found.table = std::move(table);
    return found;
}

Measured<SpellTable> read_spells(const std::filesystem::path& path, const SpellWindow& window) {
    return of_file<SpellTable>(path, [&](std::string text, std::string file) {
        return read_spells_text(std::move(text), std::move(file), window);
    });
}

bool same_reason(std::string_view a, std::string_view b) {
    return in_small_letters(a) == in_small_letters(b);
}

bool looks_like_quit(std::string_view reason) {
    const std::string text = in_small_letters(reason);
    return has_word(text, words_of_quits) && !has_word(text, words_of_others);
}

std::vector<bool> quits_of(const SpellTable& table, const std::vector<std::string>& quits) {
    std::vector<bool> counts;
    for (const std::string& reason : table.reasons) {
        const auto same = [&](const std::string& quit) { return same_reason(quit, reason); };
        counts.push_back(!reason.empty() &&
                         (quits.empty() ? looks_like_quit(reason) : std::ranges::any_of(quits, same)));
    }
    const bool none_given = std::ranges::none_of(
        table.spells, [](const MeasuredSpell& s) { return s.reason != 0 && !std::isinf(s.left); });
    counts.front() = none_given;
    return counts;
}

std::vector<CountedReason> counted_reasons(const SpellTable& table, const std::vector<bool>& quits) {
    std::vector<CountedReason> counted;
    for (std::size_t r = 0; r < table.reasons.size(); ++r) {
        const std::int64_t count = std::ranges::count_if(
            table.spells, [&](const MeasuredSpell& s) { return s.reason == r && s.left <= table.to; });
        if (count > 0) counted.push_back({.reason = table.reasons[r], .count = count, .quit = quits[r]});
    }
    return counted;
}

std::vector<SeenSpell> seen_spells(const SpellTable& table, const std::vector<bool>& counts_as_end) {
    std::vector<SeenSpell> seen;
    seen.reserve(table.spells.size());
    for (const MeasuredSpell& s : table.spells) {
        const bool counts = counts_as_end.empty() || counts_as_end[s.reason];
        seen.push_back({.entry = std::max(0., table.from - s.hired) / days_of_week,
                        .exit = (std::min(s.left, table.to) - s.hired) / days_of_week,
                        .ended = counts && s.left <= table.to});
    }
    return seen;
}

}  // namespace morale
