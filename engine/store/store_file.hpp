// Finished replications in one file, an SQLite database with a write-ahead log: what was finished is on the
// disk before the next replication is, and survives a kill and a loss of power. Several programs may use one
// file at a time.
//
// Each record says of which policy and replication it is, and what is damaged or lies in a wrong place counts
// as not kept.
//
// A replication that takes long is written at once; short ones are gathered for a tenth of a second. When the
// disk is full or the file cannot be used any more, the study goes on without it and trouble() says why.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/store/database.hpp"
#include "engine/study/record_store.hpp"

namespace morale {

/// One policy of one scenario under one seed, and what is kept of it.
struct StoredWorld {
    std::int64_t id = 0;
    std::string scenario, policy;
    std::uint64_t seed = 0;
    std::int64_t replications = 0;
    std::int64_t bytes = 0;
    std::int64_t used = 0;    // when it was last asked for, in seconds since 1970
    bool is_current = false;  // of this version of results; what is older is of no use any more
};

/// Named so that a person finds it.
struct KeptReplication {
    std::string scenario, policy;
    int replication = 0;
};

/// What came from another file.
struct Taken {
    std::int64_t replications = 0;                // that were not here
    std::int64_t known = 0;                       // that were here already, the same to the last bit
    std::int64_t outdated = 0;                    // of earlier programs, and left there
    std::vector<KeptReplication> contradictions;  // two sound records that differ; what was here stays
    std::vector<KeptReplication> damaged;         // changed since they were written, and left there
};

class StoreFile : public RecordStore {
 public:
    /// Opens the file, and makes it and its folder if they are not there. Throws DatabaseFailed, also for a
    /// database of another program.
    explicit StoreFile(const std::filesystem::path&);
    ~StoreFile() override;

    std::int64_t world(std::string_view text, const WorldLabel&) override;
    std::optional<Record> find(std::int64_t world, int replication) override;
    void keep(int replication, std::span<const RecordOfWorld>) override;

    /// Writes what has been gathered.
    void flush();

    /// How many replications of a policy were found so far that others have kept, and how many were kept
    /// here.
    std::int64_t found() const;
    std::int64_t kept() const;
    /// How many that were asked for are damaged, or are records of something else.
    std::int64_t damaged() const;
    /// Why nothing is found or kept any more.
    std::optional<std::string> trouble() const;

    /// The numbers of the replications that are kept, in order.
    std::vector<int> replications_of(std::int64_t world);
    /// The last one asked for first.
    std::vector<StoredWorld> worlds();
    void forget(std::int64_t world);
    /// Forgets what nobody has asked for longest, until the file takes no more than that.
    void make_room(std::int64_t bytes);
    /// Gives the room of what was forgotten back to the disk.
    void shrink();
    /// Takes over the replications of another file. Throws DatabaseFailed if it is none.
    Taken take_from(const std::filesystem::path& other);

 private:
    struct Pending {
        std::int64_t world = 0;
        int replication = 0;
        std::vector<std::byte> bytes;
    };

    void prepare();
    void write_pending();
    /// The number that the record of this replication bears.
    std::uint64_t whose(std::int64_t world, int replication);
    /// Runs the work; after a failure nothing is done any more.
    template <class Work>
    void guarded(Work&& work);

    mutable std::mutex mutex_;
    std::filesystem::path file_;
    Database database_;
    std::vector<Pending> pending_;
    std::set<std::pair<std::int64_t, int>> kept_here_;  // world and replication
    std::chrono::steady_clock::time_point written_;
    std::map<std::int64_t, std::uint64_t> bears_;  // of each world, without the replication
    std::int64_t found_ = 0, kept_ = 0, damaged_ = 0;
    std::optional<std::string> trouble_;
};

}  // namespace morale
