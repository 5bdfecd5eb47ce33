// Spells of employment: one row each, with the day somebody was hired and the day they left; an empty day
// of leaving means that they are still there. Columns `hired`, `left` and, optionally, `reason` and `id`
// (or name, of the person, who may come again). Several other names are understood ("start date", "end
// date"). A row that repeats another one whole is left out where it names the same person; without names it
// may be somebody else, and is kept.
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/stats/early_hazard.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

/// The time in which the records are complete, in days since 1970-01-01: everybody employed in it is in the
/// table. If it is not given, it ends with the last date of the table and begins with the first leaving,
/// because people who left before the records began have left no trace.
struct SpellWindow {
    std::optional<double> from{};
    std::optional<double> to{};
};

struct MeasuredSpell {
    double hired = 0;                                       // days since 1970-01-01
    double left = std::numeric_limits<double>::infinity();  // the same; infinity: still employed
    std::uint32_t reason = 0;                               // row of the reasons
    int line = 0;                                           // of the file
};

struct SpellTable {
    CsvStyle style;
    std::vector<MeasuredSpell> spells;  // in order of the file
    std::vector<std::string> reasons;   // as written, the first one empty; in order of first use
    double from = 0;                    // the window, days since 1970-01-01
    double to = 0;
    bool from_given = false;
    bool to_given = false;
    /// Whether the window begins with the first leaving. It begins with the first hiring if nobody left
    /// before its last day.
    bool from_leaving = false;
    bool has_ids = false;
    std::vector<Skipped> skipped;
    std::int64_t no_end = 0;    // rows with a word or a date behind the year 2199 that say: still employed
    std::string no_end_text{};  // as the first of them writes it
    std::vector<int> repeated;  // lines of rows that are kept and repeat another one whole
};

/// Refuses a table with a date that cannot be read, a leaving before the hiring or, if there are ids, two
/// different spells of one person at a time.
Measured<SpellTable> read_spells(const std::filesystem::path&, const SpellWindow& = {});
Measured<SpellTable> read_spells_text(std::string text, std::string file, const SpellWindow& = {});

/// How many of those who left in the window gave a reason, and whether it counts as their own wish to
/// leave.
struct CountedReason {
    std::string reason;  // as written; empty: none
    std::int64_t count = 0;
    bool quit = false;
};

/// Whether the reason looks like the person's own wish to leave. These words count: to quit, to resign,
/// voluntary, own request, a job elsewhere, pay, family, a move, studies and the like; retired, dismissed,
/// transferred, the end of a contract and all other reasons do not.
bool looks_like_quit(std::string_view reason);

/// Whether two reasons are the same; capitals make no difference.
bool same_reason(std::string_view, std::string_view);

/// Which reasons count as quits. `quits` lists those that do, whatever they look like, without regard to
/// capitals; if it is empty, looks_like_quit() decides. A spell without a reason counts only if nobody has
/// one.
std::vector<bool> quits_of(const SpellTable&, const std::vector<std::string>& quits = {});  // [reason]

/// In order of the reasons; reasons for which nobody left are not included.
std::vector<CountedReason> counted_reasons(const SpellTable&, const std::vector<bool>& quits);

/// What was observed of the spells in the window, in weeks since hire. `counts_as_end` says for each reason
/// whether leaving for it is the end of interest; for any other reason the spell is cut off on that day.
std::vector<SeenSpell> seen_spells(const SpellTable&,
                                   const std::vector<bool>& counts_as_end = {});  // [reason]; empty: all

}  // namespace morale
