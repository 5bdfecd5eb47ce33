// `morale verify`: are the replications that are kept what this program makes?
#include <algorithm>
#include <array>
#include <ostream>

#include "engine/study/record_bytes.hpp"
#include "engine/study/replicate.hpp"
#include "engine/study/run.hpp"
#include "output/encode/json.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/scenario.hpp"

namespace morale {

namespace {

constexpr int usual_number = 3;

struct Verified {
    std::string policy;
    std::size_t kept = 0;
    std::vector<int> again;        // simulated again
    std::vector<int> different{};  // of these
};

/// So many of them, the first and the last and evenly between.
std::vector<int> some_of(const std::vector<int>& numbers, std::size_t count) {
    if (count >= numbers.size()) return numbers;
    std::vector<int> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(numbers[count == 1 ? 0 : i * (numbers.size() - 1) / (count - 1)]);
    return some;
}

Verified verified(const StudyPlan& plan, std::size_t policy, std::size_t count, int threads,
                  StoreFile& store) {
    const std::int64_t world =
        store.world(world_text(plan, policy), {plan.name, plan.policies[policy].name, plan.seed.value});
    const std::vector<int> numbers = store.replications_of(world);
    Verified found{
        .policy = plan.policies[policy].name, .kept = numbers.size(), .again = some_of(numbers, count)};
    replicate(
        static_cast<int>(found.again.size()), threads,
        [&](int i) {
            const int number = found.again[static_cast<std::size_t>(i)];
            const auto made = simulate_policies(plan, number, std::array{policy}, was_interrupted);
            leave_if_interrupted();
            const auto kept = store.find(world, number);
            return kept && !made.front().failure && bytes_of(made.front()) == bytes_of(*kept);
        },
        [&](int i, bool same) {
            if (!same) found.different.push_back(found.again[static_cast<std::size_t>(i)]);
        });
    return found;
}

std::string listed_numbers(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) text += (text.empty() ? "" : ", ") + std::to_string(number);
    return text.empty() ? "-" : text;
}

std::string json_of(const std::vector<Verified>& all) {
    std::vector<std::string> rows;
    for (const Verified& one : all)
        rows.push_back(json::object({{"policy", json::text(one.policy)},
                                     {"kept", std::to_string(one.kept)},
                                     {"verified", std::to_string(one.again.size())},
                                     {"different", std::to_string(one.different.size())}}));
    return json::lines(rows);
}

std::string table_of(const std::vector<Verified>& all) {
    std::vector<std::vector<std::string>> rows = {{"policy", "kept", "simulated again", "different"}};
    for (const Verified& one : all)
        rows.push_back(
            {one.policy, std::to_string(one.kept), listed_numbers(one.again), listed_numbers(one.different)});
    return columns(rows, {Align::Left, Align::Right, Align::Left, Align::Left});
}

}  // namespace

int verify_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    const std::unique_ptr<StoreFile> store = store_needed(request);
    watch_for_interrupt(console.terminal);
    const auto count = static_cast<std::size_t>(request.replications.value_or(usual_number));
    std::vector<Verified> all;
    for (std::size_t policy = 0; policy < plan.policies.size(); ++policy)
        all.push_back(verified(plan, policy, count, request.threads, *store));
    if (const auto trouble = store->trouble())
        throw StoreFailed("the store '" + place_of_store(request)->string() +
                          "' cannot be used: " + *trouble);
    console.out << (request.json ? json_of(all) : table_of(all));
    console.out.flush();
    if (std::ranges::none_of(all, [](const Verified& one) { return one.kept > 0; }))
        say(console, "nothing of this scenario is kept, with these settings and this seed");
    const bool differs = std::ranges::any_of(all, [](const Verified& one) { return !one.different.empty(); });
    if (differs)
        complain(
            console, "what is kept is not what this program makes",
            "'morale cache clear' forgets it; a record that changes by itself is a fault of disk or memory");
    return differs ? exit_status::failed : exit_status::done;
}

}  // namespace morale
