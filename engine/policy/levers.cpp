#include <vector>

#include "engine/policy/lever.hpp"
#include "engine/policy/levers/annual_week.hpp"
#include "engine/policy/levers/leader_thanks.hpp"
#include "engine/policy/levers/mission.hpp"
#include "engine/policy/levers/occasions.hpp"
#include "engine/policy/levers/pay.hpp"
#include "engine/policy/levers/praise_note.hpp"
#include "engine/policy/levers/selection.hpp"

namespace morale {

namespace {

// The table: one row for each file in levers/.
std::vector<Lever> all_levers() {
    std::vector<Lever> all;
    auto row = [&](const auto& rows) { all.insert(all.end(), rows.begin(), rows.end()); };
    row(annual_week_levers);
    row(occasions_levers);
    row(leader_thanks_levers);
    row(praise_note_levers);
    row(mission_levers);
    row(selection_levers);
    row(pay_levers);
    return all;
}

}  // namespace

std::span<const Lever> levers() {
    static const std::vector<Lever> rows = all_levers();
    return rows;
}

}  // namespace morale
