// The store of finished replications as a person meets it: which file it is, and what is said of it.
//
// It is the file of `--store`, or that of the variable MORALE_STORE, or morale/replications.sqlite in the
// user's folder for such files (XDG_CACHE_HOME, or .cache in the home folder). There is none with
// `--no-store`, with MORALE_STORE=off, and where nobody has a home.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

#include "engine/store/store_file.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/interrupt.hpp"

namespace morale {

/// The usual store takes no more than that; what nobody has asked for longest goes.
inline constexpr std::int64_t most_bytes_kept = 2'000'000'000;

/// Thrown when the store that a command needs cannot be used; says why, with the name of the file.
struct StoreFailed : DatabaseFailed {
    using DatabaseFailed::DatabaseFailed;
};

/// What to do about one that cannot be used.
inline constexpr std::string_view advice_on_store =
    "name another file with --store, or do without one with --no-store; a damaged store of replications can "
    "be deleted: they are simulated again";

/// Nothing where none is wanted.
std::optional<std::filesystem::path> place_of_store(const Request&);

/// The store for a study; null where none is wanted. A usual store that cannot be used is told and left; one
/// that was asked for by name throws StoreFailed.
std::unique_ptr<StoreFile> open_store(const Request&, Console&);

/// The store that a command is about, for commands that need one; throws StoreFailed.
std::unique_ptr<StoreFile> store_needed(const Request&);

/// Says how much of a study came from the store, and why it went on without it, if it did.
void tell_of_store(StoreFile&, Console&);

/// Runs the work. When it is stopped, StoppedAndKept tells that something is kept.
template <class Work>
auto run_and_keep(Work&& work, StoreFile* store) {
    try {
        auto done = work();
        leave_if_interrupted();  // what is finished is kept even if the signal came last of all
        return done;
    } catch (const Stopped&) {
        if (store) store->flush();
        if (store && store->found() + store->kept() > 0) throw StoppedAndKept{};
        throw;
    }
}

}  // namespace morale
