#include "tools/bench/rows.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "engine/kernel/slots.hpp"
#include "output/words/numbers.hpp"
#include "tools/bench/centre.hpp"
#include "tools/bench/clock.hpp"
#include "tools/bench/hold.hpp"
#include "tools/bench/textbook.hpp"

namespace morale::bench {

namespace {

using Work = std::function<Measured()>;
using Rows = std::vector<Row>;

constexpr const char* textbook_times = "x textbook";
constexpr double customers_per_agent = 255'000. / 52;

std::string weeks(int n) {
    return "time.horizon=" + std::to_string(n) + " weeks";
}

std::string spoken(double n) {
    return with_thousands(n, 0);
}

/// Reference first, then ours; the figure is how many times as fast ours is.
std::function<Once()> pair(Work reference, Work own) {
    return [reference = std::move(reference), own = std::move(own)] {
        const Measured theirs = reference(), mine = own();
        if (!agree(theirs, mine))
            throw std::runtime_error("the two sides of a pair found " + fixed(theirs.answer, 6) + " and " +
                                     fixed(mine.answer, 6) + ": not the same work");
        return Once{mine.speed() / theirs.speed(), theirs.nanoseconds(), mine.nanoseconds()};
    };
}

/// There is no warm-up, so every contact is measured and none costs time without being counted.
StudyPlan without_warmup(const std::string& name, std::vector<std::string> sets) {
    sets.emplace_back("time.warmup=0 weeks");
    return open_case(name, sets);
}

StudyPlan erlang_a(int horizon_weeks, int replications) {
    return without_warmup("queues/erlang-a-50-servers-patience-1",
                          {weeks(horizon_weeks), "study.replications=" + std::to_string(replications)});
}

StudyPlan status_quo(int horizon_weeks, std::vector<std::string> sets = {}) {
    sets.push_back(weeks(horizon_weeks));
    return without_warmup("status-quo", std::move(sets));
}

/// The status quo with this number of agents, and its usual number of customers per agent.
StudyPlan centre_of(int agents, int horizon_weeks, double customers) {
    return status_quo(horizon_weeks, {"centre.teams[care].agents=" + std::to_string(agents),
                                      "centre.customers.count=" + std::to_string(std::llround(customers))});
}

Rows queue_rows(const Amounts& a) {
    const auto single =
        without_warmup("queues/erlang-c-4-servers",
                       {weeks(a.single_server_weeks), "centre.teams[servers].agents=1",
                        "centre.contacts.rate=0.9 /min", "centre.contacts.talk=exponential(mean=1 min)"});
    const Work textbook_queue = [n = a.calls] { return textbook::erlang_a(n); };
    return {
        {.name = "single server",
         .figure = textbook_times,
         .unit = "customer",
         .asked = {},
         .against_textbook = true,
         .once = pair([n = a.calls] { return textbook::single_server(n); },
                      [single] { return without_answer(replication(single)); })},
        {.name = "bare queue, Erlang-A",
         .figure = textbook_times,
         .unit = "contact",
         .asked = {.least = 2.5},
         .against_textbook = true,
         .once = pair(textbook_queue, [plan = erlang_a(a.queue_weeks, 2)] { return replication(plan); })},
        {.name = "whole model, status quo",
         .figure = textbook_times,
         .unit = "contact",
         .asked = {.least = 1},
         .against_textbook = true,
         .once = pair(textbook_queue,
                      [plan = status_quo(a.model_weeks)] { return without_answer(replication(plan)); })},
    };
}

Measured simpy(const std::string& python, std::uint64_t calls) {
    std::istringstream said(
        printed_by(python + " '" MORALE_BENCH_DIR "/erlang_a.py' " + std::to_string(calls)));
    Measured result{.units = static_cast<double>(calls)};
    if (!(said >> result.seconds >> result.answer)) throw std::runtime_error("SimPy's script said nothing");
    return result;
}

Rows simpy_rows(const Amounts& a, const std::string& python) {
    if (python.empty()) return {};
    return {{.name = "SimPy, bare queue",
             .figure = textbook_times,
             .unit = "contact",
             .asked = {},
             .against_textbook = true,
             .ours = false,
             .once = pair([n = a.calls] { return textbook::erlang_a(n); },
                          [python, n = a.scripted_calls] { return simpy(python, n); })}};
}

template <class Own>
Row hold_row(const char* what, std::uint32_t pending, std::uint64_t steps, double asked, Own own) {
    return {
        .name = what + (", " + spoken(pending)) + " pending",
        .figure = textbook_times,
        .unit = "event",
        .asked = {.least = asked},
        .against_textbook = true,
        .once = pair([=] { return textbook::hold(pending, steps); }, [=] { return own(pending, steps); })};
}

Rows hold_rows(const Amounts& a) {
    Rows rows;
    for (const std::uint32_t pending : a.pending)
        if (pending <= Slots::most)
            rows.push_back(hold_row("fixed slots", pending, a.steps, 4, hold_in_slots));
    for (const std::uint32_t pending : a.pending) {
        const double asked = pending > 10'000 ? 3 : pending > 100 ? 2 : 1.5;
        rows.push_back(hold_row("come and go", pending, a.steps, asked, hold_in_calendar));
    }
    return rows;
}

Row thread_row(std::string name, Asked asked, const StudyPlan& plan) {
    return {.name = std::move(name),
            .figure = "x one thread",
            .unit = "contact",
            .asked = asked,
            .once = pair([plan] { return study(plan, 1); }, [plan] { return study(plan, 2); })};
}

Rows thread_rows(const Amounts& a) {
    const std::string replications = "study.replications=" + std::to_string(a.replications);
    const std::string four_times = "study.replications=" + std::to_string(4 * a.replications);
    const auto memory = [](const StudyPlan& plan) { return peak_growth([&] { study(plan, 2); }); };
    return {
        thread_row("two threads, bare queue", {.least = 1.9}, erlang_a(a.queue_weeks, a.replications)),
        thread_row("two threads, whole model", {}, status_quo(a.study_weeks, {replications})),
        {.name = "memory, four times the replications",
         .figure = "x memory",
         .unit = {},
         .asked = {},
         .once =
             [memory, few = status_quo(1, {replications}), many = status_quo(1, {four_times})] {
                 const double before = memory(few);
                 return Once{memory(many) / before};
             }},
    };
}

Rows growth_rows(const Amounts& a) {
    const int smallest = a.agents.front();
    const auto grown = [&](int agents) {
        return centre_of(agents, std::max(1, a.growth_weeks * smallest / agents),
                         agents * customers_per_agent);
    };
    Rows rows;
    for (const int agents : a.agents) {
        const std::string size = spoken(agents) + " agents";
        const StudyPlan plan = grown(agents);
        if (agents != smallest)
            rows.push_back({.name = "growth, " + size,
                            .figure = "x " + spoken(smallest) + " agents",
                            .unit = "contact",
                            .asked = {.least = agents > 520 ? 1. / 3 : 1. / 2},
                            .once = pair([plan = grown(smallest)] { return without_answer(running(plan)); },
                                         [plan] { return without_answer(running(plan)); })});
        rows.push_back({.name = "memory per customer, " + size,
                        .figure = "bytes",
                        .unit = {},
                        .asked = {.most = 48},
                        .steady = true,
                        .once = [plan] {
                            return Once{peak_growth([&] { replication(plan); }) / plan.base.customers.count};
                        }});
    }
    return rows;
}

/// What one more agent adds to a world: rows of tables, slot, shifts, ties to peers.
Row agent_memory_row(const Amounts& a) {
    const int few = a.agents.front(), many = a.agents.back();
    return {.name = "memory per agent, " + spoken(many) + " agents",
            .figure = "bytes",
            .unit = {},
            .asked = {.most = 256},
            .steady = true,
            .once = [=, small = centre_of(few, 1, 1000), large = centre_of(many, 1, 1000)] {
                return Once{(bytes_of_world(large) - bytes_of_world(small)) / (many - few)};
            }};
}

Row start_up_row(const std::filesystem::path& program) {
    return {.name = "start-up, morale check",
            .figure = "ms",
            .unit = {},
            .asked = {.most = 50},
            .once = [words = std::vector{program.string(), std::string("check"),
                                         case_file("service-week").string()}] {
                return Once{milliseconds_of(words)};
            }};
}

}  // namespace

Amounts quick_amounts() {
    return {.calls = 40'000,
            .single_server_weeks = 4,
            .queue_weeks = 1,
            .model_weeks = 1,
            .steps = 10'000,
            .pending = {100, 10'000},
            .scripted_calls = 20'000,
            .replications = 2,
            .study_weeks = 1,
            .agents = {52, 104},
            .growth_weeks = 2};
}

std::vector<Row> rows(const Amounts& a, const std::string& python, const std::filesystem::path& program) {
    Rows all;
    for (Rows part : {queue_rows(a), simpy_rows(a, python), hold_rows(a), thread_rows(a), growth_rows(a),
                      Rows{agent_memory_row(a), start_up_row(program)}})
        std::ranges::move(part, std::back_inserter(all));
    return all;
}

}  // namespace morale::bench
