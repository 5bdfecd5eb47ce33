#include "scenarios/load/checks.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>

#include "engine/kernel/slots.hpp"
#include "engine/language/did_you_mean.hpp"
#include "engine/language/names.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/fields.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/prospects.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/world/events.hpp"
#include "engine/model/world/world.hpp"
#include "engine/study/result.hpp"
#include "scenarios/load/checked_case.hpp"
#include "scenarios/load/contract_checks.hpp"
#include "scenarios/load/customer_groups.hpp"
#include "scenarios/load/field_reading.hpp"
#include "scenarios/load/hiring_checks.hpp"
#include "scenarios/load/load_checks.hpp"
#include "scenarios/load/rule_checks.hpp"
#include "scenarios/load/schedules.hpp"
#include "scenarios/load/special_day_checks.hpp"
#include "scenarios/load/strength_checks.hpp"

namespace morale {

namespace {

constexpr std::array<std::string_view, 7> weekday_names_of_schedule = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

bool has_contacts(const Parameters& p) {
    return p.customers.count > 0 || p.contacts.rate_per_hour > 0;
}

void check_queues(const CheckedCase& c, const std::string& path, std::size_t count) {
    if (count > most_queues)
        c.error("E0314", path, std::to_string(count) + " queues are more than a centre can have",
                "at most " + std::to_string(most_queues));
}

/// The seats of a team in this case. A world keeps all seats of the base, open or closed.
double seats_in_all(const CheckedCase& c, const Parameters& base, std::size_t team) {
    double seats = c.p.teams[team].agents;
    for (const Parameters* p : {&c.p, &base})
        if (team < p->teams.size())
            seats = std::max(seats, static_cast<double>(seats_wanted(*p, p->teams[team])));
    return seats;
}

/// Every agent has a slot for the end of the next contact, an agent with chats several. The keys of events
/// can number a limited number of slots; this says whether they are enough.
bool check_seats(const CheckedCase& c, const Parameters& base) {
    double seats = 0;
    for (std::size_t team = 0; team < c.p.teams.size(); ++team) seats += seats_in_all(c, base, team);
    for (const HiringClass& one : c.p.hiring_classes)  // each newcomer may get a seat beyond the others
        seats += one.size;
    unsigned places = 1;
    for (const ContactClass& one : c.p.classes)
        if (static_cast<Channel>(one.channel) == Channel::Chat)
            places = std::max(places, std::bit_ceil(static_cast<unsigned>(std::max(1., one.concurrency))));
    const auto queues = static_cast<std::uint32_t>(std::max(c.p.teams.size(), c.p.classes.size()));
    const bool overflow =
        std::ranges::any_of(c.p.classes, [](const ContactClass& one) { return one.teams.size() > 1; });
    const std::uint32_t most = (Slots::most - first_queue_slot - (overflow ? 2 : 1) * queues) / places;
    if (seats <= most) return true;
    c.error("E0315", !c.policy.empty() && c.concerns("staffing.budget") ? "staffing.budget" : "centre.teams",
            number_text(seats) + " agents are more than a centre can have" +
                (places > 1 ? " where they chat" : ""),
            "at most " + std::to_string(most) + " in all teams together");
    return false;
}

bool any_failed(const CheckedCase& c) {
    return std::ranges::any_of(
        c.p.teams, [&](const Team& team) { return c.failed("centre.teams[" + team.name + "].agents"); });
}

std::string of_hours(std::size_t half_hours) {
    return number_text(static_cast<double>(half_hours) / 2) + " hours (" +
           number_text(static_cast<double>(half_hours)) + " half hours)";
}

/// Whether numbers of agents are whole, and there are as many as each day has open hours or half hours.
bool check_schedule(const CheckedCase& c, std::size_t t) {
    const Team& team = c.p.teams[t];
    const std::string path = "centre.teams[" + team.name + "].present";
    if (!has_schedule(team)) return true;
    if (c.failed(path) || c.any_failed_below(path)) return false;
    for (std::size_t d = 0; d < team.present_on.size(); ++d)
        for (const double agents : numbers_of(team, d))
            if (agents != std::floor(agents)) {
                c.error("E0333", path, number_text(agents) + " agents are not a whole number",
                        "write how many are at the phone: 4");
                return false;
            }
    if (c.any_failed_below("centre.load.by_") || !hours_are_sound(c.p)) return false;
    const Profile load = load_of(c.p);
    const std::optional<std::size_t> day = weekday_that_does_not_fit(team, load);
    if (!day) return true;
    c.error("E0333", path,
            number_text(static_cast<double>(numbers_of(team, *day).size())) + " numbers of agents for a " +
                std::string(weekday_names_of_schedule[*day]) + " that is open for " +
                of_hours(open_half_hours(load, *day)),
            "one for each open hour or half hour; days that differ are written apart: {monday: […], friday: "
            "[…]}");
    return false;
}

void check_teams(const CheckedCase& c) {
    if (c.failed("centre.teams") || !c.concerns("centre.teams")) return;
    if (c.p.teams.empty())
        return c.error("E0301", "centre.teams", "there is no team",
                       "write '- {name: care, agents: 40}' under 'centre: teams:'");
    bool known = true;
    for (std::size_t t = 0; t < c.p.teams.size(); ++t) known = check_schedule(c, t) && known;
    double agents = 0;
    std::string first;
    for (const Team& team : c.p.teams) {
        if (look_of(team.name) == look_of(whole_centre) && c.policy.empty())
            c.error("E0316", "centre.teams[" + team.name + "]",
                    "a team cannot be called " + in_quotes(team.name),
                    "tables call the whole centre by that name; give the team another name");
        const std::string path = "centre.teams[" + team.name + "].agents";
        known = known && !c.failed(path);
        agents += team.agents;
        if (first.empty()) first = path;
    }
    if (c.p.classes.empty()) check_queues(c, "centre.teams", c.p.teams.size());
    if (known && agents == 0 && has_contacts(c.p))
        c.error("E0302", first, "there are contacts and no agents", "write a number of agents above zero");
}

/// Each team that a class names is one of the centre, and is named once.
void check_teams_of(const CheckedCase& c, const std::string& path, const ContactClass& one,
                    const std::vector<std::string_view>& teams) {
    for (auto name = one.teams.begin(); name != one.teams.end(); ++name) {
        if (std::find(one.teams.begin(), name, *name) != name)
            c.error("E0304", path, "the team " + in_quotes(*name) + " is named twice", "name it once");
        if (std::ranges::find(teams, *name) != teams.end()) continue;
        const std::string_view near = nearest_word(*name, teams);
        std::string all;
        for (const std::string_view team : teams) all += (all.empty() ? "" : ", ") + std::string(team);
        c.error("E0304", path, "there is no team " + in_quotes(*name),
                near.empty() ? "teams are: " + all : "did you mean " + in_quotes(near) + "?");
    }
}

void check_classes(const CheckedCase& c) {
    if (c.concerns("centre.classes")) check_queues(c, "centre.classes", c.p.classes.size());
    if (c.failed("centre.teams")) return;
    std::vector<std::string_view> names;
    for (const Team& team : c.p.teams) names.push_back(team.name);
    for (const ContactClass& one : c.p.classes) {
        const std::string path = "centre.classes[" + one.name + "].team";
        if (!c.failed(path) && !names.empty()) check_teams_of(c, path, one, names);
    }
}

void check_uncertain(const CheckedCase& c, const StudyPlan& plan) {
    const bool all_read =
        c.written.failed.empty();  // one that could not be read may be the one that was meant
    if (!c.p.study.uncertain || !plan.uncertain.empty() || !all_read) return;
    c.error("E0313", "study.uncertain", "no assumption is uncertain, so there is nothing to draw",
            "write one as uncertain(…), such as 'assumptions: {recognition: {memory: uncertain(evidence)}}'");
}

void check_hiring(const CheckedCase& c) {
    const std::string path = "hiring.selection_ratio";
    const double ratio = c.p.hiring.selection_ratio;
    if (c.concerns(path) && !c.failed(path) && !(ratio > 0 && ratio <= 1))
        c.error("E0309", path, "a selection ratio of " + number_text(ratio) + " is not possible",
                "hired per applicant: above zero and at most one, such as 1/30");
}

/// What the bot solves and what it loses are shares of the same issues.
void check_bot(const CheckedCase& c) {
    const auto check = [&](double contains, double fails, const std::string& path, const std::string& of) {
        if (contains + fails <= 1 || !(c.concerns(path + "contains") || c.concerns(path + "fails_silently")))
            return;
        c.error("E0339", path + (c.concerns(path + "contains") ? "contains" : "fails_silently"),
                "the bot solves and loses more than all issues" + of + ": " + number_text(100 * contains) +
                    " % and " + number_text(100 * fails) + " %",
                "together they are at most 100 %; the others are passed on to agents");
    };
    const Bot& bot = c.p.contacts.bot;
    check(bot.contains, bot.fails_silently, "centre.contacts.bot.", "");
    for (std::size_t i = 0; i < c.p.classes.size(); ++i) {
        const ContactClass& one = c.p.classes[i];
        if (!(one.bot_contains > 0) && !(one.bot_fails_silently > 0)) continue;
        check(one.bot_contains > 0 ? one.bot_contains : bot.contains,
              one.bot_fails_silently > 0 ? one.bot_fails_silently : bot.fails_silently,
              "centre.classes[" + one.name + "].bot_", " of class " + in_quotes(one.name));
    }
}

void check_times(const CheckedCase& c) {
    const auto positive = [&](const std::string& path, const Distribution& d, std::string_view hint) {
        if (c.concerns(path) && !c.failed(path) && !(d.mean() > 0) &&
            d.kind() != Distribution::Kind::Infinite)
            c.error("E0310", path, "a mean of zero is not possible here", std::string(hint));
    };
    const auto is_none = [](const Distribution& d) {
        return d.kind() == Distribution::Kind::Constant && d.mean() == 0;
    };
    constexpr std::string_view patience =
        "write a mean above zero, 0 s if all who find nobody free leave, or endless if nobody gives up";
    constexpr std::string_view talk = "write a mean above zero";
    positive("centre.contacts.talk", c.p.contacts.talk, talk);
    // Callers without patience leave at once: a loss system.
    if (!is_none(c.p.contacts.patience))
        positive("centre.contacts.patience", c.p.contacts.patience, patience);
    for (const ContactClass& one : c.p.classes) {
        const std::string path = "centre.classes[" + one.name + "]";
        // A class without a value of its own uses the centre's; that one is checked with the centre.
        if (c.written.places.contains(place_key("", path + ".talk")))
            positive(path + ".talk", one.talk, talk);
        if (c.written.places.contains(place_key("", path + ".patience")) && !is_none(one.patience))
            positive(path + ".patience", one.patience, patience);
    }
}

void check_case(const CheckedCase& c) {
    check_teams(c);
    check_load(c);
    check_hiring(c);
    check_bot(c);
    check_times(c);
}

}  // namespace

void check_plan(const StudyPlan& plan, const Written& written, Report& report) {
    const CheckedCase world{plan.base, {}, written, report};
    check_case(world);
    const bool seats_known = !world.failed("centre.teams") && !any_failed(world);
    const bool fits = seats_known && check_seats(world, plan.base);
    check_classes(world);
    check_calendar(world, plan);
    check_uncertain(world, plan);
    check_hiring_classes(plan, written, report);
    check_contracts(plan, written, report);
    check_customer_groups(plan, written, report);
    check_strengths(plan, written, report);
    check_special_days(plan, written, report);
    check_rules(plan, written, report);
    for (const PolicyPlan& policy : plan.policies) {
        const CheckedCase changed{policy.parameters, policy.name, written, report};
        check_case(changed);
        if (fits && !any_failed(changed)) check_seats(changed, plan.base);
    }
}

}  // namespace morale
