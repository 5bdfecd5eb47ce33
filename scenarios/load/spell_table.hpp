// Spells of employment: one row for each, with the day somebody was hired and the day they left; an empty day
// of leaving is somebody who is still there. Columns `hired`, `left`, and, when they are there, `reason` and
// `id` (of the person, who may come again). Several other names are understood ("start date", "end date").
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

/// From when to when the records are complete, days since 1970-01-01: all who were employed in it are in the
/// table. When it is not given, it ends with the last date of the table; and it begins with the first
/// leaving, because of those who left before somebody began to keep records there is no trace.
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
    bool has_ids = false;
    std::vector<Skipped> skipped;
};

/// Refuses a table with a date that cannot be read, a leaving before the hiring, and, where there are ids,
/// two spells of a person at a time.
Measured<SpellTable> read_spells(const std::filesystem::path&, const SpellWindow& = {});
Measured<SpellTable> read_spells_text(std::string text, std::string file, const SpellWindow& = {});

/// How many of those who left in the window gave a reason, and whether it counts as their own wish to leave.
struct CountedReason {
    std::string reason;  // as written; empty: none
    std::int64_t count = 0;
    bool quit = false;
};

/// Does the reason look like somebody's own wish to leave? By its words: to quit, to resign, voluntary, own
/// request, a job elsewhere, pay, family, a move, studies and the like; retired, dismissed, transferred, the
/// end of a contract and all other reasons are not.
bool looks_like_quit(std::string_view reason);

/// Small and capital letters make no difference.
bool same_reason(std::string_view, std::string_view);

/// Which reasons count as quits. `quits`: those that do, whatever they look like, small and capital letters
/// alike; empty: by looks_like_quit(). Without a reason one counts only where nobody has one.
std::vector<bool> quits_of(const SpellTable&, const std::vector<std::string>& quits = {});  // [reason]

/// In order of the reasons; those that nobody left for are not among them.
std::vector<CountedReason> counted_reasons(const SpellTable&, const std::vector<bool>& quits);

/// What was seen of the spells in the window, in weeks since hire. `counts_as_end` says of a reason whether
/// leaving for it is the end sought; for any other reason the spell is taken as cut off on that day.
std::vector<SeenSpell> seen_spells(const SpellTable&,
                                   const std::vector<bool>& counts_as_end = {});  // [reason]; empty: all

}  // namespace morale
