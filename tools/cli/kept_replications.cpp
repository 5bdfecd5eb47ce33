#include "tools/cli/kept_replications.hpp"

#include <cstdlib>
#include <string>
#include <string_view>

namespace morale {

namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// Whether it is named by the command or the variable.
bool was_asked_for(const Request& request) {
    return !request.store.empty() || !variable("MORALE_STORE").empty();
}

[[noreturn]] void refuse(const std::filesystem::path& file, const DatabaseFailed& failed) {
    throw StoreFailed("the store '" + file.string() + "' cannot be used: " + failed.what());
}

}  // namespace

std::optional<std::filesystem::path> place_of_store(const Request& request) {
    if (request.no_store) return std::nullopt;
    if (!request.store.empty()) return request.store;
    const std::string asked = variable("MORALE_STORE"), home = variable("HOME");
    std::string folder = variable("XDG_CACHE_HOME");
    if (asked == "off") return std::nullopt;
    if (!asked.empty()) return asked;
    if (folder.empty() && !home.empty()) folder = home + "/.cache";
    if (folder.empty() || folder.front() != '/') return std::nullopt;
    return std::filesystem::path(folder) / "morale" / "replications.sqlite";
}

std::unique_ptr<StoreFile> open_store(const Request& request, Console& console) {
    const auto file = place_of_store(request);
    if (!file) return nullptr;
    try {
        auto store = std::make_unique<StoreFile>(*file);
        if (!was_asked_for(request)) store->make_room(most_bytes_kept);
        return store;
    } catch (const DatabaseFailed& failed) {
        if (was_asked_for(request)) refuse(*file, failed);
        say(console, "finished replications are not kept: " + file->string() + ": " + failed.what() + "; " +
                         std::string(advice_on_store));
        return nullptr;
    }
}

std::unique_ptr<StoreFile> store_needed(const Request& request) {
    const auto file = place_of_store(request);
    if (!file) throw DatabaseFailed("there is no store of finished replications; name one with --store FILE");
    try {
        return std::make_unique<StoreFile>(*file);
    } catch (const DatabaseFailed& failed) {
        refuse(*file, failed);
    }
}

void tell_of_store(StoreFile& store, Console& console) {
    store.flush();
    if (store.found() > 0)
        say(console, std::to_string(store.found()) + " of " + std::to_string(store.found() + store.kept()) +
                         " runs were kept from earlier studies and not simulated again");
    if (store.damaged() > 0)
        say(console,
            std::to_string(store.damaged()) + (store.damaged() == 1 ? " kept run was" : " kept runs were") +
                " damaged and simulated again: a record that changes by itself is a fault of disk or "
                "memory");
    if (const auto trouble = store.trouble())
        say(console,
            "finished replications are not kept any more: " + *trouble + "; " + std::string(advice_on_store));
}

}  // namespace morale
