#include "engine/metric/balance.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace morale {

namespace {

/// What the ledger says about one team.
struct Counted {
    double hired = 0;
    double left = 0;
    double employed_at_end = 0;
    double recognised = 0;
};

std::vector<Counted> count_ledger(const Ledger& ledger, std::size_t groups) {
    std::vector<Counted> teams(groups);
    for (const Spell& spell : ledger.spells) {
        if (spell.team >= groups) continue;
        Counted& team = teams[spell.team];
        team.hired += spell.hired >= measurement_start ? 1 : 0;
        (spell.left == never ? team.employed_at_end : team.left) += 1;
    }
    for (const RecognitionRow& row : ledger.recognitions) {
        if (row.team < groups) teams[row.team].recognised += 1;
    }
    return teams;
}

}  // namespace

std::vector<Imbalance> imbalances(const Record& record) {
    const Tape& tape = record.tape;
    const auto groups = static_cast<std::size_t>(std::max(tape.groups, 0));
    if (tape.at_end.size() != groups || tape.in_system_at_start.size() != groups) {
        return {{.law = "the tape has each group's levels at start and end"}};
    }
    const std::vector<Counted> ledger = count_ledger(record.ledger, groups);
    std::vector<Imbalance> broken;
    for (std::size_t g = 0; g < groups; ++g) {
        const Cell cell = tape.group(static_cast<int>(g));
        auto at_end = [&](Level level) { return tape.at_end[g][static_cast<std::size_t>(level)]; };
        const std::array laws = {
            Imbalance{.law = "contacts at the start and offered = abandoned, handled and there at the end",
                      .left = tape.in_system_at_start[g] + cell.count(Count::Offered),
                      .right = cell.count(Count::Abandoned) + cell.count(Count::Handled) +
                               at_end(Level::Waiting) + at_end(Level::Handling) + at_end(Level::Beside)},
            Imbalance{.law = "hires of the tape = spells that begin in the horizon",
                      .left = cell.count(Count::Hired),
                      .right = ledger[g].hired},
            Imbalance{.law = "leavers of the tape = spells that end in the horizon",
                      .left = cell.count(Count::Quit) + cell.count(Count::PromotedAway) +
                              cell.count(Count::MovedOn),
                      .right = ledger[g].left},
            Imbalance{.law = "headcount at the end = spells that do not end",
                      .left = at_end(Level::Headcount),
                      .right = ledger[g].employed_at_end},
            Imbalance{.law = "recognitions of the tape = those of the ledger",
                      .left = cell.count(Count::Recognised),
                      .right = ledger[g].recognised},
        };
        for (Imbalance law : laws) {
            law.group = static_cast<int>(g);
            if (law.left != law.right) broken.push_back(law);
        }
    }
    return broken;
}

}  // namespace morale
