#include "tools/cli/twin.hpp"

#include <algorithm>
#include <ostream>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/listed.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/life/step.hpp"
#include "engine/study/run.hpp"
#include "engine/study/twin_lives.hpp"
#include "engine/study/uncertain.hpp"
#include "output/encode/json.hpp"
#include "output/words/diary.hpp"
#include "output/words/numbers.hpp"
#include "output/words/twin_lives.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/story.hpp"

namespace morale {

namespace {

/// The two policies; null with a complaint if a name is unknown or both are the same.
struct TwoPolicies {
    const PolicyPlan* one = nullptr;
    const PolicyPlan* other = nullptr;
};

const PolicyPlan* policy_of(const StudyPlan& plan, const std::string& name, Console& console) {
    std::vector<std::string_view> names;
    std::string all;
    for (const PolicyPlan& policy : plan.policies) {
        if (policy.name == name) return &policy;
        names.push_back(policy.name);
        all += (all.empty() ? "" : ", ") + policy.name;
    }
    const std::string_view nearest = nearest_word(name, names);
    complain(console, "there is no policy '" + name + "'",
             nearest.empty() ? "its policies are " + all : "did you mean '" + std::string(nearest) + "'?");
    return nullptr;
}

std::optional<TwoPolicies> two_policies(const StudyPlan& plan, const Request& request, Console& console) {
    TwoPolicies two{.one = request.policies.empty() ? &plan.policies.front()
                                                    : policy_of(plan, request.policies.front(), console),
                    .other = policy_of(plan, request.twin, console)};
    if (two.one == nullptr || two.other == nullptr) return std::nullopt;
    if (two.one != two.other) return two;
    complain(console, "a life and its twin are both lived under '" + two.one->name + "'",
             "name another policy with --twin, or the first one with -p");
    return std::nullopt;
}

/// The lives of one seat, and where they can be told.
struct Told {
    std::vector<DiaryEntry> one, other;
    Time until{};
};

/// One life up to `until`. The world keeps pointers to parameters and course only while this runs.
std::vector<DiaryEntry> life_under(const StudyPlan& plan, const PolicyPlan& policy, AgentId seat, Time until,
                                   Console& console) {
    const Parameters base = drawn_base(plan, 1), parameters = parameters_of(plan, policy, base, 1);
    World world = warmed_up(base, parameters, {policy.from, policy.until}, plan.seed, 1, was_interrupted);
    leave_if_interrupted();
    std::optional<BaseCourse> course;
    if (parameters.cuts.any()) course = course_of(warmed_up(base, plan.seed, 1, was_interrupted));
    world.base_course = course ? &*course : nullptr;
    Diaries diaries = keep_diaries(world, seat, CustomerId{}, until);
    leave_if_interrupted();
    if (world.requirements.failed)
        complain(console, "the life under '" + policy.name + "' ends early: '" +
                              std::string(world.requirements.failed->what) + "'");
    return std::move(diaries.agent);
}

std::string when_in(const StudyPlan& plan, Time at) {
    std::string text = iso_date_time(static_cast<std::int64_t>(plan.base.time.start_date), at);
    std::ranges::replace(text, 'T', ' ');
    return text;
}

std::string date_in(const StudyPlan& plan, Time at) {
    return when_in(plan, at).substr(0, std::string_view("2026-01-05").size());
}

void print_partings(const StudyPlan& plan, const TwoPolicies& two, const Told& told, std::ostream& out) {
    const std::vector<Parting> found = partings(told.one, told.other);
    if (found.empty()) {
        out << "Both lives are the same until " << date_in(plan, told.until) << ".\n";
        return;
    }
    out << "Where they part\n";
    const auto side = [&](const PolicyPlan& policy, const std::optional<DiaryEntry>& entry) {
        const std::string at = entry ? ", " + when_in(plan, entry->at) : "";
        return "      " + policy.name + at + ": " + told_side(entry) + '\n';
    };
    for (const Parting& parting : found)
        out << "  " << when_in(plan, parting.at) << "  " << word_of(parting.aspect) << '\n'
            << side(*two.one, parting.one) << side(*two.other, parting.other);
}

void print_week(const StudyPlan& plan, const TwoPolicies& two, const Told& told, int number,
                std::ostream& out) {
    const Time from = measurement_start + (number - 1) * week;
    const std::vector<DayOfLife> one = days_of_life(told.one, from, from + week),
                                 other = days_of_life(told.other, from, from + week);
    std::vector<std::vector<std::string>> rows = {
        {"week " + std::to_string(number), two.one->name, two.other->name}};
    for (std::size_t i = 0; i < one.size(); ++i)
        rows.push_back({date_in(plan, one[i].begins), told_day(one[i]), told_day(other[i])});
    out << '\n' << columns(rows, std::vector<Align>(3, Align::Left));
}

std::string twin_day_json(const StudyPlan& plan, const DayOfLife& one, const DayOfLife& other) {
    const auto life = [](const DayOfLife& d) {
        return json::object({{"worked", json::flag(d.worked)},
                             {"answered", std::to_string(d.answered)},
                             {"resolved", std::to_string(d.resolved)},
                             {"recognised", std::to_string(d.recognised)},
                             {"exhaustion", d.exhaustion ? json::number(*d.exhaustion) : "null"},
                             {"left", json::flag(d.left)},
                             {"hired", json::flag(d.hired)}});
    };
    return json::object(
        {{"day", json::text(date_in(plan, one.begins))}, {"one", life(one)}, {"twin", life(other)}});
}

std::string twin_json(const StudyPlan& plan, const TwoPolicies& two, const Told& told, AgentId seat) {
    std::vector<std::string> parted, days;
    for (const Parting& p : partings(told.one, told.other))
        parted.push_back(json::object(
            {{"time", json::text(iso_date_time(static_cast<std::int64_t>(plan.base.time.start_date), p.at))},
             {"in", json::text(word_of(p.aspect))},
             {"one", p.one ? json::text(told_entry(*p.one)) : "null"},
             {"twin", p.other ? json::text(told_entry(*p.other)) : "null"}}));
    const std::vector<DayOfLife> one = days_of_life(told.one, measurement_start, told.until),
                                 other = days_of_life(told.other, measurement_start, told.until);
    for (std::size_t i = 0; i < one.size(); ++i) days.push_back(twin_day_json(plan, one[i], other[i]));
    return json::object({{"agent", std::to_string(seat.row)},
                         {"one", json::text(two.one->name)},
                         {"twin", json::text(two.other->name)},
                         {"partings", json::list(parted)},
                         {"days", json::list(days)}}) +
           '\n';
}

}  // namespace

int twin_command(const Request& request, Console& console) {
    Request all = request;
    all.policies.clear();
    const auto opened = open_scenario(all, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    const auto two = two_policies(plan, request, console);
    if (!two) return exit_status::wrong_command;
    const auto weeks = static_cast<int>(plan.base.time.horizon_weeks);
    if (request.week > weeks) {
        complain(console, "there is no week " + std::to_string(request.week),
                 "the study has " + counted(weeks, "week"));
        return exit_status::wrong_command;
    }
    const AgentId seat{static_cast<std::uint32_t>(request.agent.value_or(0))};
    double seats = 0;
    for (const Team& team : plan.base.teams) seats += team.agents;
    if (seat.row >= seats) {
        complain(console, "there is no agent " + std::to_string(seat.row),
                 "agents are numbered from 0 to " + std::to_string(static_cast<int>(seats) - 1));
        return exit_status::wrong_command;
    }
    watch_for_interrupt(console.terminal);
    Told told{.one = {}, .other = {}, .until = measurement_start + weeks * week};
    told.one = life_under(plan, *two->one, seat, told.until, console);
    told.other = life_under(plan, *two->other, seat, told.until, console);
    if (request.json) {
        console.out << twin_json(plan, *two, told, seat);
        return exit_status::done;
    }
    console.out << "Seat " << seat.row << " under '" << two->one->name << "' and under '" << two->other->name
                << "', with the same luck\n\n";
    if (request.story) {
        print_stories(plan, {two->one->name, two->other->name, told.one, told.other}, told.until,
                      console.out);
        return exit_status::done;
    }
    print_partings(plan, *two, told, console.out);
    print_week(plan, *two, told, request.week, console.out);
    return exit_status::done;
}

}  // namespace morale
