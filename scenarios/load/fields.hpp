// From the table of fields to the reading of a document: which keys there may be at each place, and how a
// value becomes a number in Parameters. What is unknown, of another kind, out of range or not a policy's
// business is a diagnostic.
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/branches.hpp"
#include "engine/model/field.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/currency.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/document.hpp"
#include "scenarios/load/evidence_book.hpp"

namespace morale {

/// Keys of a file as a whole; they stand at its left margin and nowhere else.
inline constexpr std::array<std::string_view, 7> file_keys = {"morale",   "name",  "question", "extends",
                                                              "policies", "goals", "observed"};

/// Where the values of one reading come to stand, and what may be written.
struct FieldReading {
    Parameters& parameters;       // is changed
    const Parameters& reference;  // relative changes count from it
    bool relative = false;        // are relative changes possible?
    bool live_only = false;       // a policy: no structural fields
    bool appends = false;         // may lists get new elements? Then they replace the list of the reference.
    std::string policy = {};      // empty: the world
    std::vector<Origin>& origins;
    std::vector<Uncertain>& uncertain;
    EvidenceBook& evidence;
    const Currencies& currencies;
    std::map<std::string, Place>& places;  // "policy|path" -> where the value or block is written
    std::set<std::string>& failed;         // "policy|path" of values that could not be read
    Report& report;
};

/// The key of `places` and `failed`.
std::string place_key(std::string_view policy, std::string_view path);

/// Reads a block of keys at a branch. `skip` are keys that somebody else reads.
void read_block(const Node& block, const Branch&, const std::string& path, std::size_t element,
                const std::vector<std::string_view>& skip, FieldReading&);

}  // namespace morale
