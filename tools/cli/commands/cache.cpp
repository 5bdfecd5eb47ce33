// `morale cache`: the finished replications that are kept, and clearing them.
#include <algorithm>
#include <ostream>
#include <tuple>

#include "engine/language/did_you_mean.hpp"
#include "output/encode/json.hpp"
#include "output/words/numbers.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/kept_replications.hpp"

namespace morale {

namespace {

std::string megabytes(std::int64_t bytes) {
    return fixed(static_cast<double>(bytes) / 1e6, 1);
}

std::string day_of(std::int64_t seconds_since_1970) {
    constexpr std::int64_t seconds_per_day = 86'400;
    return iso_date(seconds_since_1970 / seconds_per_day);
}

std::string json_of(const std::vector<StoredWorld>& worlds) {
    std::vector<std::string> rows;
    for (const StoredWorld& world : worlds)
        rows.push_back(json::object({{"scenario", json::text(world.scenario)},
                                     {"policy", json::text(world.policy)},
                                     {"seed", std::to_string(world.seed)},
                                     {"replications", std::to_string(world.replications)},
                                     {"bytes", std::to_string(world.bytes)},
                                     {"used", json::text(day_of(world.used))},
                                     {"current", json::flag(world.is_current)}}));
    return json::lines(rows);
}

/// A policy of a scenario under all values with which it was run: a sensitivity runs it under hundreds.
struct CachedPolicy {
    StoredWorld all;  // with the replications and bytes of them all
    int settings = 1;
};

std::vector<CachedPolicy> cached_policies(const std::vector<StoredWorld>& worlds) {
    const auto name = [](const StoredWorld& w) {
        return std::tie(w.scenario, w.policy, w.seed, w.is_current);
    };
    std::vector<CachedPolicy> policies;
    for (const StoredWorld& world : worlds) {
        const auto known =
            std::ranges::find_if(policies, [&](const CachedPolicy& p) { return name(p.all) == name(world); });
        if (known == policies.end()) {
            policies.push_back({.all = world});
            continue;
        }
        known->all.replications += world.replications;
        known->all.bytes += world.bytes;
        ++known->settings;
    }
    return policies;
}

std::string table_of(const std::vector<StoredWorld>& worlds) {
    std::vector<std::vector<std::string>> rows = {
        {"scenario", "policy", "seed", "settings", "replications", "MB", "last used", ""}};
    for (const auto& [all, settings] : cached_policies(worlds))
        rows.push_back({shown_text(all.scenario), shown_text(all.policy), std::to_string(all.seed),
                        std::to_string(settings), std::to_string(all.replications), megabytes(all.bytes),
                        day_of(all.used), all.is_current ? "" : "of an earlier version, of no use"});
    using enum Align;
    return columns(rows, {Left, Left, Right, Right, Right, Right, Left, Left});
}

int list_of(StoreFile& store, const std::string& file, const Request& request, Console& console) {
    const std::vector<StoredWorld> worlds = store.worlds();
    if (request.json) {
        console.out << json_of(worlds);
        return exit_status::done;
    }
    if (worlds.empty()) {
        console.out << "no replications are kept in " << file << '\n';
        return exit_status::done;
    }
    std::int64_t bytes = 0;
    for (const StoredWorld& world : worlds) bytes += world.bytes;
    console.out << table_of(worlds) << '\n' << megabytes(bytes) << " MB in " << file << '\n';
    return exit_status::done;
}

int clear(StoreFile& store, const std::string& scenario, Console& console) {
    std::int64_t replications = 0, bytes = 0;
    std::vector<std::string_view> names;
    const std::vector<StoredWorld> worlds = store.worlds();
    for (const StoredWorld& world : worlds) {
        names.push_back(world.scenario);
        if (!scenario.empty() && world.scenario != scenario) continue;
        store.forget(world.id);
        replications += world.replications;
        bytes += world.bytes;
    }
    if (!scenario.empty() && std::ranges::find(names, scenario) == names.end()) {
        const std::string_view nearest = nearest_word(scenario, names);
        complain(console, "nothing is kept of a scenario '" + scenario + "'",
                 nearest.empty() ? "'morale cache' lists what is kept"
                                 : "did you mean '" + std::string(nearest) + "'?");
        return exit_status::wrong_command;
    }
    store.shrink();
    if (store.trouble()) return exit_status::failed;
    console.out << "forgotten: " << replications << " runs, " << megabytes(bytes) << " MB\n";
    return exit_status::done;
}

}  // namespace

int cache_command(const Request& request, Console& console) {
    const std::vector<std::string>& words = request.subjects;
    if (!words.empty() && words.front() != "clear") {
        complain(console, "'cache' does not know '" + words.front() + "'",
                 "'morale cache' lists what is kept, 'morale cache clear' forgets it");
        return exit_status::wrong_command;
    }
    const std::unique_ptr<StoreFile> store = store_needed(request);
    const int status =
        words.empty()
            ? list_of(*store, place_of_store(request)->string(), request, console)
            : clear(*store, words.size() > 1 ? request.subject.substr(words[0].size() + 1) : "", console);
    if (const auto trouble = store->trouble())
        throw StoreFailed("the store '" + place_of_store(request)->string() +
                          "' cannot be used: " + *trouble);
    return status;
}

}  // namespace morale
