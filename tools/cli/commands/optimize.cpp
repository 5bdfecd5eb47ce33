// `morale optimize`: the best of many points under the goals, and what more would cost.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <ostream>
#include <tuple>
#include <utility>

#include "engine/outlook/outlook.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/settle.hpp"
#include "output/encode/json.hpp"
#include "output/optimum.hpp"
#include "output/people.hpp"
#include "output/words/metric.hpp"
#include "output/words/sweep.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/study.hpp"
#include "tools/cli/sweep.hpp"
#include "tools/cli/sweep_folder.hpp"
#include "tools/cli/until_decided.hpp"

namespace morale {

namespace {

constexpr int most_in_a_race = 500;
constexpr std::size_t most_shown = 12;

/// Ranges without steps ask for points that are spread.
Request with_design(const Request& request) {
    Request all = request;
    for (const std::string& typed : request.vary) {
        const auto read = read_varied(typed);
        const Varied* varied = std::get_if<Varied>(&read);
        if (varied != nullptr && varied->values.empty() && request.design == "grid") all.design = "sobol";
    }
    return all;
}

/// The objective, cost, and what it buys: the first of --on, or else the objective unless that is made of
/// cost itself.
std::vector<std::size_t> metrics_of_race(const Request& request, const StudyPlan& plan,
                                         const std::vector<std::size_t>& shown) {
    const std::size_t objective = *objective_of(plan);
    const std::string_view name = metrics()[objective].name;
    const bool holds_cost = name == "cost_total" || name == "net_value";
    const std::size_t buys = !request.decide_on.empty() ? shown.front()
                             : holds_cost               ? metric_row("customer_value")
                                                        : objective;
    return {objective, metric_row("cost_total"), buys};
}

/// The choices that lead, and those of the frontier, as a table.
std::string table_of_choices(const Optimum& found, const std::vector<std::size_t>& order) {
    std::vector<std::vector<std::string>> rows(1);
    for (std::size_t d = 0; d < found.sweep.paths.size(); ++d) rows[0].push_back(short_name(found.sweep, d));
    const bool policies = found.sweep.plan->policies.size() > 1;
    if (policies) rows[0].emplace_back("policy");
    const MoneyUnit money = money_unit(found.sweep.plan->base);
    std::vector<std::size_t> shown = {found.sweep.metrics.front(), found.cost(), found.buys()};
    if (shown[2] == shown[0]) shown.pop_back();
    if (shown[1] == shown[0]) shown.erase(shown.begin() + 1);
    std::vector<Reading> readings;
    for (const std::size_t metric : shown) {
        const Choice& first = found.race.choices[order.front()];
        readings.push_back(
            reading_of(metrics()[metric], std::abs(mean_of(first.result, metric).mean), money));
        rows[0].push_back(std::string(metrics()[metric].title) + ", " + readings.back().short_unit);
    }
    const bool some_known = std::ranges::any_of(
        order, [&](std::size_t i) { return std::isfinite(found.race.choices[i].behind.low); });
    if (some_known)
        for (const char* head : {"from best", "interval"}) rows[0].emplace_back(head);
    for (const char* head : {"n", ""}) rows[0].emplace_back(head);
    for (const std::size_t i : order) {
        const Choice& choice = found.race.choices[i];
        std::vector<std::string>& row = rows.emplace_back();
        for (std::size_t d = 0; d < found.sweep.paths.size(); ++d)
            row.push_back(value_under(found.sweep, choice.point, d, choice.policy));
        if (policies) row.push_back(found.sweep.plan->policies[choice.policy].name);
        for (std::size_t m = 0; m < shown.size(); ++m)
            row.push_back(typed(readings[m].value(mean_beside(found.race, i, shown[m]).mean)));
        const bool known = std::isfinite(choice.behind.low);
        if (some_known) {
            const bool compared = std::isfinite(choice.behind.mean) && choice.behind.n > 1;
            row.push_back(compared ? typed(readings[0].change(choice.behind.mean)) : "");
            row.push_back(known      ? typed(readings[0].change(choice.behind.low) + ".." +
                                             readings[0].change(choice.behind.high))
                          : compared ? "not known yet"
                                     : "");
        }
        row.push_back(std::to_string(choice.replications));
        row.emplace_back(word_of(choice.fate));
    }
    std::vector<Align> align(rows[0].size(), Align::Right);
    align.back() = Align::Left;
    return columns(rows, align);
}

/// Best first; those that missed a goal last.
std::vector<std::size_t> by_rank(const Optimum& found) {
    const double sign = metrics()[found.sweep.metrics.front()].better == Better::Lower ? -1 : 1;
    std::vector<std::size_t> order(found.race.choices.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        const Choice& c = found.race.choices[i];
        return std::tuple(c.fate != Fate::Best, c.fate == Fate::Misses,
                          -sign * mean_beside(found.race, i, found.sweep.metrics.front()).mean);
    });
    if (order.size() > most_shown) order.resize(most_shown);
    return order;
}

std::string optimum_text(const Optimum& found, int width) {
    const std::vector<std::size_t> kept = frontier(found.race, found.cost(), found.buys());
    std::string text =
        wrapped(told_optimum(found), width, 0) + "\n\n" + table_of_choices(found, by_rank(found));
    if (!kept.empty())
        text += "\nWhat more costs, by the means: each of these buys more " + title(metrics()[found.buys()]) +
                " than all that cost less\n" + table_of_choices(found, kept);
    return text;
}

std::string optimum_json(const Optimum& found, const std::string& folder) {
    std::string rows;
    RowSink sink(rows, json::on_one_line(), tables::optimum_columns(found));
    tables::optimum(sink, found);
    sink.finish();
    return json::object({{"scenario", json::text(found.sweep.plan->name)},
                         {"told", json::text(told_optimum(found))},
                         {"decided", json::flag(found.race.decided)},
                         {"replications", std::to_string(found.race.replications)},
                         {"folder", json::text(folder)},
                         {"choices", rows}}) +
           '\n';
}

/// Settles all plans, and refuses what has no room.
void settle_all(PreparedSweep& prepared, const Request& request) {
    for (StudyPlan& plan : prepared.plans) {
        settle(plan);
        plan.until_decided = true;
        for (const char* metric : {"cost_total", "customer_value"}) plan.also_compared.emplace_back(metric);
        refuse_without_memory(cost_of(plan, outlook_of(plan.base, plan.mend), request.threads).bytes,
                              allowed_memory());
    }
}

}  // namespace

int optimize_command(const Request& typed_request, Console& console) {
    const Request request = with_design(typed_request);
    const auto started = std::chrono::steady_clock::now();
    if (!budget_makes_sense(request, console)) return exit_status::wrong_command;
    auto opened = prepare_sweep(request, console, true);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    PreparedSweep& prepared = std::get<PreparedSweep>(opened);
    const std::filesystem::path place = sweep_place(prepared.plans.front(), request, console, "-optimum");
    settle_all(prepared, request);
    watch_for_interrupt(console.terminal);
    if (const auto budget = budget_typed(request)) set_end_of_time(started + *budget);
    const auto spent = [&] { return std::chrono::steady_clock::now() - started; };
    const int most = request.replications.value_or(most_in_a_race);
    const std::unique_ptr<StoreFile> store = open_store(request, console);
    RunOptions how = run_options(request, store.get());
    how.stop = has_to_stop;
    const RaceOptions options{.run = std::move(how),
                              .alike = alike_points(prepared.plans.front(), prepared.paths, prepared.points),
                              .enough = time_is_over};
    const Race found = run_and_keep([&] { return race(prepared.plans, most, options); }, store.get());
    leave_if_interrupted();
    if (store) tell_of_store(*store, console);
    const Sweep sweep{.plan = &prepared.plans.front(),
                      .paths = prepared.paths,
                      .points = prepared.points,
                      .metrics = metrics_of_race(request, prepared.plans.front(), prepared.metrics),
                      .rows = {}};
    const Optimum optimum{.sweep = sweep, .race = found};
    write_optimum(optimum, place, request, std::chrono::duration<double>(spent()).count());
    console.out << (request.json ? optimum_json(optimum, place.string())
                                 : optimum_text(optimum, console.width));
    console.out.flush();
    say(console, "\ntable and picture: " + (place / "optimum.csv").string() + ", " +
                     (place / "frontier.svg").string());
    if (!found.failures.empty()) return exit_status::failed;
    return found.best ? exit_status::done : exit_status::goal_missed;
}

}  // namespace morale
