// `morale trace`: one agent's week and one customer's year in the first replication of one policy, line by
// line.
#include <algorithm>
#include <ostream>

#include "engine/language/listed.hpp"
#include "engine/model/floor/demand.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/life/step.hpp"
#include "engine/study/diary.hpp"
#include "engine/study/run.hpp"
#include "engine/study/uncertain.hpp"
#include "output/encode/json.hpp"
#include "output/words/diary.hpp"
#include "output/words/numbers.hpp"
#include "output/words/since.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/story.hpp"
#include "tools/cli/twin.hpp"

namespace morale {

namespace {

constexpr Span year = 52 * week;

struct Watched {
    AgentId seat{0};
    CustomerId customer{};
};

std::string told_agent(const Watched& watched) {
    return "agent " + std::to_string(watched.seat.row);
}

std::string told_customer(const Watched& watched) {
    return "customer " + std::to_string(watched.customer.row);
}

/// Complains, and returns nothing, if a number names nobody.
std::optional<Watched> watched_of(World& world, const Request& request, Console& console) {
    Watched watched{.seat = AgentId{static_cast<std::uint32_t>(request.agent.value_or(0))}};
    if (watched.seat.row >= world.agents.size()) {
        complain(console, "there is no agent " + std::to_string(watched.seat.row),
                 "agents are numbered from 0 to " + std::to_string(world.agents.size() - 1));
        return std::nullopt;
    }
    const std::size_t rows = world.customers.size();
    if (rows == 0) return watched;
    watched.customer = request.customer ? CustomerId{static_cast<std::uint32_t>(*request.customer)}
                                        : customer_of(world, world.issue_luck(world.streams.issue));
    if (watched.customer.row < rows) return watched;
    complain(console, "there is no customer " + std::to_string(watched.customer.row),
             "customers are numbered from 0 to " + std::to_string(rows - 1));
    return std::nullopt;
}

/// The first agent who is there at noon on a day of that week; the first seat if nobody is. Runs a copy of
/// the world.
AgentId somebody_at_work(World world, Time week_begins) {
    for (int d = 0; d < days_of_week; ++d) {
        run_until(world, week_begins + d * day + 12 * hour);
        for (AgentId agent : world.agents.ids())
            if (world.agents.work[agent].presence != Presence::Away) return agent;
    }
    return AgentId{0};
}

std::string moment(const StudyPlan& plan, Time at) {
    std::string text = iso_date_time(static_cast<std::int64_t>(plan.base.time.start_date), at);
    std::ranges::replace(text, 'T', ' ');
    return text;
}

void print_text(const StudyPlan& plan, std::string_view heading, const std::vector<DiaryEntry>& lines,
                std::ostream& out) {
    out << heading << '\n';
    for (const DiaryEntry& line : lines)
        out << "  " << moment(plan, line.at) << "  " << told_entry(line) << '\n';
    if (lines.empty()) out << "  nothing\n";
}

void add_rows(std::vector<std::string>& rows, const StudyPlan& plan, std::string_view who,
              const std::vector<DiaryEntry>& lines) {
    for (const DiaryEntry& line : lines)
        rows.push_back(json::object(
            {{"who", json::text(who)},
             {"time",
              json::text(iso_date_time(static_cast<std::int64_t>(plan.base.time.start_date), line.at))},
             {"what", json::text(told_entry(line))}}));
}

void print_json(const StudyPlan& plan, const Watched& watched, const Diaries& diaries, std::ostream& out) {
    std::vector<std::string> rows;
    add_rows(rows, plan, told_agent(watched), diaries.agent);
    add_rows(rows, plan, told_customer(watched), diaries.customer);
    out << json::lines(rows);
}

void print_diaries(const StudyPlan& plan, const PolicyPlan& policy, int week, const Watched& watched,
                   const Diaries& diaries, std::ostream& out) {
    print_text(plan,
               "Week " + std::to_string(week) + " of " + told_agent(watched) + " under '" + policy.name +
                   "', " + since_text(plan, policy),
               diaries.agent, out);
    if (!watched.customer) return;
    out << '\n';
    print_text(plan, "A year of " + told_customer(watched), diaries.customer, out);
}

int not_to_be_told(const Failure& failure, Console& console) {
    complain(console, "there is nothing to tell: '" + std::string(failure.what) + "'", failure.look_at);
    return exit_status::failed;
}

}  // namespace

int trace_command(const Request& request, Console& console) {
    if (!request.twin.empty()) return twin_command(request, console);
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    const PolicyPlan& policy = plan.policies.front();
    const auto weeks = static_cast<int>(plan.base.time.horizon_weeks);
    if (request.week > weeks) {
        complain(console, "there is no week " + std::to_string(request.week),
                 "the study has " + counted(weeks, "week"));
        return exit_status::wrong_command;
    }
    const Parameters base = drawn_base(plan, 1), parameters = parameters_of(plan, policy, base, 1);
    watch_for_interrupt(console.terminal);
    World world = warmed_up(base, parameters, {policy.from, policy.until}, plan.seed, 1, was_interrupted);
    leave_if_interrupted();
    std::optional<BaseCourse> course;  // a policy that cuts is held to it
    if (parameters.cuts.any()) course = course_of(warmed_up(base, plan.seed, 1, was_interrupted));
    world.base_course = course ? &*course : nullptr;
    std::optional<Watched> watched = watched_of(world, request, console);
    if (!watched) return exit_status::wrong_command;

    const Time horizon = measurement_start + weeks * week;
    const Time week_begins = measurement_start + (request.week - 1) * week;
    if (!request.agent) watched->seat = somebody_at_work(world, week_begins);
    const Time until =
        request.story ? horizon : std::min(horizon, std::max(measurement_start + year, week_begins + week));
    Diaries diaries = keep_diaries(world, watched->seat, watched->customer, until);
    leave_if_interrupted();
    if (world.requirements.failed) return not_to_be_told(*world.requirements.failed, console);
    if (request.story && !request.json) {
        console.out << "The life of seat " << watched->seat.row << " under '" << policy.name << "', "
                    << since_text(plan, policy) << "\n\n";
        print_story(plan, diaries.agent, until, console.width, console.out);
        return exit_status::done;
    }
    if (!request.story)
        std::erase_if(diaries.agent, [&](const DiaryEntry& line) {
            return line.at < week_begins || line.at >= week_begins + week;
        });
    if (request.json)
        print_json(plan, *watched, diaries, console.out);
    else
        print_diaries(plan, policy, request.week, *watched, diaries, console.out);
    return exit_status::done;
}

}  // namespace morale
