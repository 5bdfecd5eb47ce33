// Where the values of one reading are stored.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/currency.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/evidence_book.hpp"

namespace morale {

/// Where the values of one reading are stored, and what may be written.
struct FieldReading {
    Parameters& parameters;       // these are changed
    const Parameters& reference;  // relative changes count from these
    bool relative = false;        // whether relative changes are possible
    bool live_only = false;       // for a policy: no structural fields
    bool appends = false;  // whether lists may get new elements, which then replace the list of the reference
    std::string policy = {};  // empty: the world
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

}  // namespace morale
