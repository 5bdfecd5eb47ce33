// What `morale explain` says of the warnings of `check`.
#include <array>

#include "tools/preflight/warnings.hpp"

namespace morale {

namespace {

constexpr std::array warning_codes_table = {
    Code{"W031", "more load than staff",
         "In these half hours the contacts offered keep more agents busy than are there, on average over "
         "weeks, with vacancies, days off and breaks taken into account. The queue is then limited only by "
         "those who give up. More agents, fewer contacts or another profile of the load would end it. An "
         "overload may be what you want to study."},
    Code{"W032", "nobody there",
         "Contacts arrive in these half hours and nobody is planned to answer them. The roster follows the "
         "load, so there are too few agents for the opening hours, or shifts are too short. More agents, "
         "shorter opening hours or longer shifts would end it."},
    Code{"W033", "the week is too full",
         "Agents are occupied for more than nine tenths of their time in a usual week. Strain climbs with "
         "occupancy, so the centre is likely to drift away from where it starts: more absence, more "
         "quitting, less staff. More agents or fewer contacts ease it; it may be what you want to study."},
    Code{
        "W034", "the week is nearly empty",
        "Agents are occupied for less than half of their time in a usual week. Perhaps a number of contacts, "
        "customers or agents is not what was meant: 'morale show FILE --origin' says where each comes from."},
    Code{"W035", "policies alike",
         "The policy sets nothing that the first policy does not set as well, so their numbers will be the "
         "same. Say what it sets, or delete it."},
    Code{"W036", "few replications",
         "With fewer than ten replications the intervals are wide and their ends uncertain; with one there "
         "are none: it shows what may happen and not how often, and policies cannot be compared by it. The "
         "default is thirty: '-n 30'."},
    Code{"W037", "seats close slowly",
         "The policy has fewer seats than there are, and nobody is sent away: vacant seats close at once, "
         "the others as their holders leave. Until then the wages are paid and the load is shared as before. "
         "A horizon that is longer than that shows the rest, and 'from: always' in the policy how it would "
         "be if it had always had as many seats."},
    Code{"W040", "seats open slowly",
         "The policy has more seats than there are. They are filled as any vacancy: somebody is looked for, "
         "hired and trained, also where agents are always present and nobody leaves. Until then they do "
         "nothing. A horizon that is longer than that shows what they do later, and 'from: always' in the "
         "policy how it would be if it had always had as many seats. The times are 'centre.hiring.fill_time' "
         "and 'centre.hiring.training'."},
    Code{"W042", "given and expected differ",
         "A figure under 'observed:' is not what follows from the other numbers of the scenario, by more "
         "than five in a hundred or two points of a share. Where one number of the world stands behind it "
         "(the hazard of quitting behind turnover) 'morale fit' finds that number. Where none does (service "
         "level, occupancy) the figure follows from the others, and one of them is not that of the centre."},
    Code{"W043", "still moves",
         "The first policy is not in balance: contacts, service level, people or customers at the end of the "
         "horizon are not those of its beginning, beyond luck. Quarters of the horizon are compared; with a "
         "season or demand shocks, years of what follows the load. More customers come than leave, staff "
         "that was hired at "
         "once grows old, mail piles up: what the scenario says does so by itself. Differences between "
         "policies count from the same weeks and hold; levels and totals depend on how long one looks."},
    Code{
        "W052", "a load that feeds itself",
        "Callers who are not answered call again, customers who are answered badly come back, and both add "
        "to the load that is the cause: no usual week was found in which as many contacts come as the week "
        "before. The figures of 'check' are those at which its reckoning stopped, and a study simulates more "
        "contacts each week, slower and slower. Usually there are far too few agents (W031), or nobody stays "
        "at this wage; a lower 'redial_share' or 'return_share' ends it. It may be what you want to study."},
    Code{"W038", "inherited and still there",
         "Lists of elements with names (teams, classes, shocks) merge by name: an element of a file that is "
         "extended stays beside those that are added. Mention it by its name to change it, to empty it, or "
         "with nothing but its name to say that it is meant; or give your own element the name of the "
         "inherited one."},
    Code{"W039", "talk of no time",
         "Telephone systems note 0 for calls that nobody answered or that were over at once. As talk times "
         "they make the mean too short, and so the load. Leave the cells of such calls empty, or make a "
         "column of the answered calls. In a column of patience zeros are right: callers who do not wait at "
         "all."},
    Code{"W041", "figures of another currency",
         "A currency is a label and nothing is converted. The defaults and the library are in US dollars, so "
         "an amount that the scenario does not say itself is a number of dollars under the name of its "
         "currency. Write your own amounts; 'morale show FILE --origin' shows where each is from."},
    Code{"W051", "a shock without a date",
         "The shock does not say when it begins, so it has the default date, whatever the dates of the study "
         "are. Write 'from: 2026-03-02'."},
    Code{"W056", "a shock that changes nothing",
         "The shock lies outside of the study, within its warm-up, where nothing is measured, or lasts no "
         "time. Check its date and length, and 'time: {start: …}'."},
    Code{"W053", "a shock that lasts whole days",
         "The load has one factor for each day, so a day that has begun counts as a whole one: 36 h are two "
         "days. What is shown is what is simulated. For a part of a day, spread its size over the day."},
    Code{"W054", "outsourced to nobody",
         "Contacts are outsourced to the teams of another firm, but no team belongs to one, so nothing is "
         "outsourced. Write 'outside: yes' at the team that takes them."},
    Code{
        "W057", "hours across midnight",
        "The centre is open around midnight and closed at another time of the day. Shifts are planned within "
        "one day of the calendar, so the hours before midnight and those after it are staffed by different "
        "shifts, each as short as its part of the night: the short part has too few people. Move the night "
        "by writing its hours as if they began in the morning (22:00 as 6:00), which changes nothing else."},
    Code{"W058", "quarters of an hour that are joined",
         "The load is kept by half hours of the week. Of 96 quarters two make a half hour, which has their "
         "mean and is open if one of them is. Where the two differ, something of the list is lost: a centre "
         "that opens at 8:15 opens at 8:00 with half the load."},
    Code{"W059", "hours of a closed day",
         "A weekday has hours of its own in by_hour and a weight of 0 in by_day. A weight of 0 means closed, "
         "so the hours have no effect."},
    Code{"W060", "busy weeks that are far from the usual",
         "The season makes some weeks of the study so busy that the share of contacts not answered in time "
         "is more than 20 points higher than in a usual week. The figure is by formula, with the people of a "
         "usual week; a run shows what the season does to them. What is usual at the centre, from which "
         "strain and pressure count, stays that of a mean week."},
    Code{"W061", "a season without a start",
         "Months and weeks of the year are those of the calendar, and the scenario does not say when it "
         "begins, so the default date decides which months are simulated."},
    Code{"W062", "closed or special days outside the study",
         "None of the closed days, or of the special ones, lies in the study or its warm-up. Check their "
         "years, and 'time: {start: …}'."},
    Code{"W063", "a hiring class outside the study",
         "The class begins before the warm-up or after the end of the study, so nobody of it comes. Check "
         "its date, and 'time: {start: …}'. A class in the warm-up begins under the base."},
    Code{"W064", "hours that are paid and not worked",
         "Shifts of the team are cut where the centre closes, or fewer days are open for them than its "
         "contract has. Its people are paid for the hours of the contract, on at most as many days as the "
         "centre opens. Or a shift of the team would begin before the previous one is over, so nobody is "
         "planned for it. A shorter shift, fewer days or an earlier start makes the two agree."},
    Code{"W065", "a part of a contract without effect",
         "'pay.wage' is the wage of teams that have none of their own: a policy that is to change the wage "
         "of another team has to set that team's 'wage'. The shifts of a team with 'present' begin when its "
         "numbers say, so 'earliest_start', 'latest_start' and 'least' have no effect."},
    Code{"W066", "a least number that is not reached",
         "'least' of a team is how many of its people are on shift, breaks included, in each open half hour "
         "that its shifts can reach, as far as there are people. The team has fewer agents, or their "
         "contracts have too few hours for all these half hours, even if nobody is ill or on leave and no "
         "seat is vacant."},
    Code{"W067", "patience of people who write a mail",
         "A mail waits until it is answered, so patience, hanging up at once and announced waits have no "
         "effect on a class that comes by mail."},
    Code{"W068", "an exception to nothing",
         "'bot: no' and 'told_wait: no' except a class from what the others have: a bot in front, or being "
         "told how long the wait will be. But neither the base nor any policy has that."},
    Code{
        "W069", "hours of a special day without anybody",
        "On a special day that is open longer than usual, shifts that reach the usual closing go on until "
        "the "
        "new one, and those that begin with the usual opening begin earlier, but nobody works longer than 12 "
        "hours. At the hours that are told nobody is on shift, so contacts wait or are lost."},
    Code{
        "W070", "a team without people",
        "The team has no agents, neither in the base nor under a policy, so it does nothing, whatever else "
        "is "
        "said of it; a class of contacts that names it has only its other teams. Say how many agents it has. "
        "'agents: 0' is right for a team of a file that is extended and that is not to be there."},
    Code{"W071", "nobody calls",
         "There are no customers, and 'contacts' has no rate, in the base and under every policy. People "
         "come, "
         "work and leave in such a centre and nothing is answered, so metrics of contacts and customers are "
         "empty. Say how many contacts come, or how many customers there are."},
    Code{"W055", "a change after the end",
         "A fix begins or an announcement is made when the study is over. Begin it sooner, or measure longer "
         "with 'time: {horizon: …}'."},
};

}  // namespace

std::span<const Code> warning_codes() {
    return warning_codes_table;
}

}  // namespace morale
