#include "engine/metric/group_laws.hpp"

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
        if (spell.left == never)
            team.employed_at_end += 1;
        else
            team.left += 1;
    }
    for (const RecognitionRow& row : ledger.recognitions) {
        if (row.team < groups) teams[row.team].recognised += 1;
    }
    return teams;
}

double level(const LevelsOfGroup& levels, Level which) {
    return levels[static_cast<std::size_t>(which)];
}

double in_hand(const LevelsOfGroup& levels) {
    return level(levels, Level::Handling) + level(levels, Level::Beside);
}

/// One team, or what belongs to none: what its tape and the ledger say.
struct GroupBooks {
    Cell cell;
    const LevelsOfGroup &start, &end;
    const InSystem &before, &after;
    const Counted& ledger;

    double count(Count what) const { return cell.count(what); }
    double left() const { return count(Count::Quit) + count(Count::PromotedAway) + count(Count::MovedOn); }
};

/// A law that holds in each group by itself.
struct GroupLaw {
    std::string_view name;
    std::string_view says;
    std::string_view unit;
    bool rounded = exact_counts;
    double (*left)(const GroupBooks&);
    double (*right)(const GroupBooks&);
};

using Books = const GroupBooks&;

constexpr std::array group_laws = {
    GroupLaw{"contacts",
             "contacts at the start, offered and taken over = abandoned, handled, handed over and there at "
             "the end",
             "contacts", exact_counts,
             [](Books g) {
                 return level(g.start, Level::Waiting) + in_hand(g.start) + g.count(Count::Offered) +
                        g.count(Count::TakenOver);
             },
             [](Books g) {
                 return g.count(Count::Abandoned) + g.count(Count::Handled) + g.count(Count::HandedOver) +
                        level(g.end, Level::Waiting) + in_hand(g.end);
             }},
    GroupLaw{"contacts_in_queue",
             "contacts waiting at the start and offered = abandoned, answered and waiting at the end",
             "contacts", exact_counts,
             [](Books g) { return level(g.start, Level::Waiting) + g.count(Count::Offered); },
             [](Books g) {
                 return g.count(Count::Abandoned) + g.count(Count::Answered) + level(g.end, Level::Waiting);
             }},
    GroupLaw{"contacts_in_hand",
             "contacts in hand at the start, answered and taken over = handed over, handled and in hand at "
             "the end",
             "contacts", exact_counts,
             [](Books g) { return in_hand(g.start) + g.count(Count::Answered) + g.count(Count::TakenOver); },
             [](Books g) { return g.count(Count::HandedOver) + g.count(Count::Handled) + in_hand(g.end); }},
    GroupLaw{
        "tries",
        "contacts offered and blocked = issues that no bot met or that it passed on, redials and returns",
        "contacts", exact_counts, [](Books g) { return g.count(Count::Offered) + g.count(Count::Blocked); },
        [](Books g) {
            return g.count(Count::IssuesOpened) - g.count(Count::BotMet) + g.count(Count::BotPassed) +
                   g.count(Count::Redialled) + g.count(Count::Returned);
        }},
    GroupLaw{"found_at_start", "contacts in the system at the start as noted = as found", "contacts",
             exact_counts, [](Books g) { return level(g.start, Level::Waiting) + in_hand(g.start); },
             [](Books g) { return g.before.waiting + g.before.in_hand; }},
    GroupLaw{"found_waiting", "contacts waiting at the end as noted = as found", "contacts", exact_counts,
             [](Books g) { return level(g.end, Level::Waiting); }, [](Books g) { return g.after.waiting; }},
    GroupLaw{"found_in_hand", "contacts in hand at the end as noted = as found", "contacts", exact_counts,
             [](Books g) { return in_hand(g.end); }, [](Books g) { return g.after.in_hand; }},
    GroupLaw{"little_queue",
             "area under the queue = waits of contacts that left it - waits before the start + waits so far "
             "at the end",
             "s", rounded_sums, [](Books g) { return g.cell.area(Level::Waiting) + g.before.waited_seconds; },
             [](Books g) {
                 return g.cell.sum(Sum::WaitSeconds) + g.cell.sum(Sum::AbandonSeconds) +
                        g.after.waited_seconds;
             }},
    GroupLaw{
        "little_service",
        "area under contacts in hand = their handle times - times before the start + times so far at the "
        "end",
        "s", rounded_sums,
        [](Books g) {
            return g.cell.area(Level::Handling) + g.cell.area(Level::Beside) + g.before.handled_seconds;
        },
        [](Books g) { return g.cell.sum(Sum::HandleSeconds) + g.after.handled_seconds; }},
    GroupLaw{"people", "headcount at the start and hired = left and headcount at the end", "agents",
             exact_counts, [](Books g) { return level(g.start, Level::Headcount) + g.count(Count::Hired); },
             [](Books g) { return g.left() + level(g.end, Level::Headcount); }},
    GroupLaw{"customers", "customers at the start and gained = lost and there at the end", "customers",
             exact_counts,
             [](Books g) { return level(g.start, Level::Customers) + g.count(Count::Acquired); },
             [](Books g) { return g.count(Count::Churned) + level(g.end, Level::Customers); }},
    GroupLaw{"ledger_hires", "hires of the tape = spells that begin in the horizon", "agents", exact_counts,
             [](Books g) { return g.count(Count::Hired); }, [](Books g) { return g.ledger.hired; }},
    GroupLaw{"ledger_leavers", "leavers of the tape = spells that end in the horizon", "agents", exact_counts,
             [](Books g) { return g.left(); }, [](Books g) { return g.ledger.left; }},
    GroupLaw{"ledger_headcount", "headcount at the end = spells that do not end", "agents", exact_counts,
             [](Books g) { return level(g.end, Level::Headcount); },
             [](Books g) { return g.ledger.employed_at_end; }},
    GroupLaw{"ledger_recognitions", "recognitions of the tape = those of the ledger", "recognitions",
             exact_counts, [](Books g) { return g.count(Count::Recognised); },
             [](Books g) { return g.ledger.recognised; }},
};

}  // namespace

void add_group_laws(const Record& record, std::vector<Law>& out) {
    const Tape& tape = record.tape;
    const std::vector<Counted> ledger =
        count_ledger(record.ledger, static_cast<std::size_t>(std::max(tape.groups, 0)));
    for (int group = 0; group < tape.groups; ++group) {
        const auto g = static_cast<std::size_t>(group);
        const GroupBooks books{.cell = tape.group(group),
                               .start = tape.at_start[g],
                               .end = tape.at_end[g],
                               .before = tape.found_at_start[g],
                               .after = tape.found_at_end[g],
                               .ledger = ledger[g]};
        for (const GroupLaw& law : group_laws)
            out.push_back(
                {law.name, law.says, law.unit, law.rounded, group, law.left(books), law.right(books)});
    }
}

}  // namespace morale
