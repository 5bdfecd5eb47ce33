// `morale merge`: takes what several machines have simulated into one store, and names what is missing.
#include <ostream>

#include "output/encode/json.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/kept_replications.hpp"

namespace morale {

namespace {

/// "1-4, 7, 9-30".
std::string ranges_of(const std::vector<int>& numbers) {
    std::string text;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
        text += (text.empty() ? "" : ", ") + std::to_string(numbers[i]);
        if (end > i + 1) text += "-" + std::to_string(numbers[end - 1]);
        i = end;
    }
    return text;
}

/// The numbers up to the last one that are not there.
std::vector<int> gaps_in(const std::vector<int>& numbers) {
    std::vector<int> gaps;
    int next = 1;
    for (const int number : numbers) {
        for (; next < number; ++next) gaps.push_back(next);
        ++next;
    }
    return gaps;
}

struct Merged {
    std::string file;
    Taken taken;
};

std::string json_of(const std::vector<Merged>& merged, StoreFile& store) {
    std::vector<std::string> files, worlds;
    for (const Merged& one : merged)
        files.push_back(json::object({{"file", json::text(one.file)},
                                      {"taken", std::to_string(one.taken.replications)},
                                      {"known", std::to_string(one.taken.known)},
                                      {"contradictions", std::to_string(one.taken.contradictions.size())},
                                      {"damaged", std::to_string(one.taken.damaged.size())},
                                      {"outdated", std::to_string(one.taken.outdated)}}));
    for (const StoredWorld& world : store.worlds()) {
        const std::vector<int> numbers = store.replications_of(world.id);
        worlds.push_back(json::object({{"scenario", json::text(world.scenario)},
                                       {"policy", json::text(world.policy)},
                                       {"seed", std::to_string(world.seed)},
                                       {"replications", json::text(ranges_of(numbers))},
                                       {"missing", json::text(ranges_of(gaps_in(numbers)))}}));
    }
    return json::document({{"files", json::list(files)}, {"kept", json::list(worlds)}});
}

std::string table_of(const std::vector<Merged>& merged, StoreFile& store) {
    std::vector<std::vector<std::string>> files = {{"file", "new runs", "known", "differ", "damaged"}};
    for (const Merged& one : merged)
        files.push_back({one.file, std::to_string(one.taken.replications), std::to_string(one.taken.known),
                         std::to_string(one.taken.contradictions.size()),
                         std::to_string(one.taken.damaged.size())});
    std::vector<std::vector<std::string>> worlds = {
        {"scenario", "policy", "seed", "replications", "missing"}};
    for (const StoredWorld& world : store.worlds()) {
        const std::vector<int> numbers = store.replications_of(world.id);
        const std::string gaps = ranges_of(gaps_in(numbers));
        worlds.push_back({shown_text(world.scenario), shown_text(world.policy), std::to_string(world.seed),
                          ranges_of(numbers), gaps.empty() ? "-" : gaps});
    }
    return columns(files, {Align::Left, Align::Right, Align::Right, Align::Right, Align::Right}) + '\n' +
           columns(worlds, {Align::Left, Align::Left, Align::Right, Align::Left, Align::Left});
}

/// "replication 3 of 'notes' in 'care'".
std::string replication_named(const KeptReplication& one) {
    return "replication " + std::to_string(one.replication) + " of '" + one.policy + "' in '" + one.scenario +
           "'";
}

}  // namespace

int merge_command(const Request& request, Console& console) {
    for (const std::string& file : request.subjects)
        if (std::error_code none; !std::filesystem::exists(file, none))
            throw DatabaseFailed("'" + file + "' cannot be merged: there is no such file");
    const std::unique_ptr<StoreFile> store = store_needed(request);
    std::vector<Merged> merged;
    for (const std::string& file : request.subjects) try {
            merged.push_back({file, store->take_from(file)});
        } catch (const DatabaseFailed& failed) {
            throw DatabaseFailed("'" + file + "' cannot be merged: " + failed.what());
        }
    console.out << (request.json ? json_of(merged, *store) : table_of(merged, *store));
    console.out.flush();
    int status = exit_status::done;
    for (const Merged& one : merged) {
        if (one.taken.outdated > 0)
            say(console, std::to_string(one.taken.outdated) + " runs of '" + one.file +
                             "' are of an earlier version of this program and are left there");
        for (const KeptReplication& found : one.taken.damaged)
            complain(console,
                     "the record of " + replication_named(found) + " is damaged in '" + one.file +
                         "' and left there",
                     "the next study simulates it again; a record that changes by itself is a fault of disk "
                     "or memory");
        for (const KeptReplication& found : one.taken.contradictions)
            complain(console,
                     "'" + one.file + "' and the store have different records of " + replication_named(found),
                     "one of two machines or files is wrong: 'morale verify' says which");
        if (!one.taken.damaged.empty() || !one.taken.contradictions.empty()) status = exit_status::failed;
    }
    return status;
}

}  // namespace morale
