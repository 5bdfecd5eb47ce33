#include "engine/causes/told_loops.hpp"

#include <algorithm>
#include <array>

namespace morale {

namespace {

using enum Picture;

constexpr std::array told = {
    ToldLoop{People, "leavers leave more work", "exhaustion > quits > agents present > occupancy",
             "A leaver's seat is empty for four to eight weeks, and the successor learns for four more; "
             "the others are busier, tire, and some of them leave."},
    ToldLoop{People, "the sick leave more work", "exhaustion > sickness > agents present > occupancy",
             "The same by the day: a tired team calls in sick, and those at "
             "work have less rest between contacts."},
    ToldLoop{
        People, "the revolving door", "quits > tenure",
        "Newcomers leave soonest: each leaver is replaced by somebody with three times the hazard of the "
        "settled, until months have passed."},
    ToldLoop{People, "novices take longer", "quits > tenure > skill > handle time > occupancy > exhaustion",
             "Newcomers need more time for a contact, which makes everybody busier."},
    ToldLoop{People, "leaving is catching", "quits",
             "Agents who see colleagues leave are likelier to leave themselves, for some weeks."},
    ToldLoop{People, "tiredness is catching", "exhaustion > peers' exhaustion",
             "An agent's exhaustion moves towards that of the peers at work."},
    ToldLoop{People, "seats are filled", "exhaustion > quits > hires > agents present > occupancy",
             "What stops the spiral: the seat is filled after some weeks, and the load is shared again."},
    ToldLoop{People, "new people are fresh", "exhaustion > quits > hires",
             "The exhausted leave, and those who come in their place begin fresh: "
             "turnover hides how tiring the work is."},
    ToldLoop{Work, "what is not solved comes again", "contacts > occupancy > exhaustion > resolution",
             "The tired solve less; four of five unsolved contacts come again."},
    ToldLoop{Work, "cut corners come back", "contacts > time pressure > time per contact > resolution",
             "A team that is short of people takes less time for each contact, solves less, and gets the "
             "contacts again."},
    ToldLoop{Work, "shorter contacts make room",
             "time pressure > time per contact > handle time > "
             "occupancy > exhaustion > quits > agents present",
             "What cutting corners is for: shorter contacts keep the team from being busier, so that fewer "
             "tire and leave."},
    ToldLoop{Work, "the standard wears down", "service standard > time pressure > time per contact",
             "The time that a team thinks right follows what it does under pressure, "
             "and the pressure falls with it: what gave way is quality."},
    ToldLoop{Work, "callers who give up make room", "occupancy > waiting > abandoned",
             "The relief of every queue with impatient customers."},
    ToldLoop{Work, "callers who give up call again", "contacts > occupancy > waiting > abandoned",
             "Four of five who give up try again: the relief does not last."},
    ToldLoop{Feelings, "success gives meaning", "resolution > meaning",
             "An agent who knows whom the work helps finds meaning in a day on "
             "which much was solved, and solves more."},
    ToldLoop{Feelings, "meaning carries the load", "exhaustion > resolution > meaning",
             "Meaning takes the edge off the demands; the exhausted solve less and find less of it."},
    ToldLoop{Feelings, "praise for going further",
             "felt recognition > resolution > unexpected extras > unsolicited praise",
             "Customers praise an unexpected extra; it counts only where a note passes the praise on."},
    ToldLoop{Feelings, "success keeps people", "quits > tenure > skill > resolution > meaning",
             "Where people stay, more is solved, and there is more to stay for."},
    ToldLoop{Encounters, "hostility comes back",
             "hostility > exhaustion > resolution > experienced quality > satisfaction",
             "Aggressive customers tire the agents, who serve the next ones worse."},
    ToldLoop{Encounters, "coldness comes back",
             "hostility > cynicism > courtesy > experienced quality > satisfaction",
             "The same through distance: agents protect themselves, and customers notice."},
    ToldLoop{Encounters, "call-backs that do not come", "hostility > missed call-backs",
             "Slighted agents get even; the customer calls again, angry."},
    ToldLoop{Encounters, "customers get used to it",
             "hostility > cynicism > courtesy > experienced quality > expectation > satisfaction",
             "Customers judge by what they have come to expect: bad service hurts less when it is the usual, "
             "and so does the lack of good service."},
    ToldLoop{
        Market, "customers leave and make room",
        "contacts > occupancy > waiting > experienced quality > satisfaction > customers lost > customers",
        "The worst of the balancing loops: the queue gets shorter because customers are gone."},
    ToldLoop{Market, "bad stories thin the demand",
             "resolution > bad stories > willingness of prospects > customers > "
             "contacts > occupancy > exhaustion",
             "The same with prospects who never come."},
    ToldLoop{Market, "good stories bring work",
             "resolution > good stories > willingness of prospects > customers "
             "> contacts > occupancy > exhaustion",
             "Success brings customers, whose contacts are answered by the same people unless seats are "
             "added: growth eats what it grew from."},
    ToldLoop{Leaders, "trouble that is seen is removed",
             "exhaustion > resolution > perceived quality > obstacles",
             "Where everybody's scorecard has service on it, what executives perceive as bad gets a budget; "
             "they perceive it late and rosily."},
    ToldLoop{Leaders, "they leave anyway", "exhaustion > quits > perceived turnover > training",
             "Where training is cut because people leave, the untrained tire and leave. Only with "
             "`training.follows_turnover`."},
};

std::vector<std::string_view> parts_of(std::string_view words) {
    constexpr std::string_view arrow = " > ";
    std::vector<std::string_view> parts;
    for (std::size_t at = words.find(arrow); at != std::string_view::npos; at = words.find(arrow)) {
        parts.push_back(words.substr(0, at));
        words.remove_prefix(at + arrow.size());
    }
    parts.push_back(words);
    return parts;
}

std::vector<std::string_view> from_first(std::vector<std::string_view> through) {
    std::rotate(through.begin(), std::ranges::min_element(through), through.end());
    return through;
}

}  // namespace

std::span<const ToldLoop> told_loops() {
    return told;
}

std::vector<NumberedLoop> numbered_loops(std::span<const Link> links, std::size_t longest) {
    std::size_t most = longest;
    for (const ToldLoop& row : told) most = std::max(most, parts_of(row.through).size());
    std::vector<Loop> loops = elementary_loops(links, most);
    std::vector<NumberedLoop> numbered;
    for (const ToldLoop& row : told) {
        const std::vector<std::string_view> through = parts_of(row.through);
        const auto found = std::ranges::find(loops, from_first(through), &Loop::through);
        if (found == loops.end()) continue;
        numbered.push_back({{}, {through, found->sign}, &row});
        loops.erase(found);
    }
    for (Loop& loop : loops)
        if (loop.through.size() <= longest) numbered.push_back({{}, std::move(loop), nullptr});
    int reinforcing = 0, balancing = 0;
    for (NumberedLoop& row : numbered)
        row.number =
            row.loop.sign > 0 ? "R" + std::to_string(++reinforcing) : "B" + std::to_string(++balancing);
    return numbered;
}

std::vector<Link> links_in(std::span<const Link> links, Picture picture) {
    std::vector<Link> kept;
    for (const Link& link : links) {
        const bool drawn = std::ranges::any_of(told, [&](const ToldLoop& row) {
            const std::vector<std::string_view> through = parts_of(row.through);
            for (std::size_t i = 0; i < through.size(); ++i)
                if (row.picture == picture && through[i] == link.from &&
                    through[(i + 1) % through.size()] == link.to)
                    return true;
            return false;
        });
        if (drawn) kept.push_back(link);
    }
    return kept;
}

}  // namespace morale
