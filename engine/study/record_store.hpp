// Where finished replications are kept, so that none is simulated twice and none is lost when a study is
// interrupted. The study asks it before it simulates; what keeps them is not the study's business
// (engine/store keeps them in a file).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/life/simulate.hpp"
#include "engine/study/other_machines.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Everything on which the records of one policy depend but the number of the replication: two policies of
/// any two studies with the same text make the same records. It holds the version of results, the seed, every
/// value of the base, those in which the policy differs, when it begins, what is usual under both, and the
/// ranges from which assumptions are drawn.
std::string world_text(const StudyPlan&, std::size_t policy);

/// For people who look into a store.
struct WorldLabel {
    std::string_view scenario, policy;
    std::uint64_t seed = 0;
};

struct RecordOfWorld {
    std::int64_t world = 0;
    const Record* record = nullptr;
};

/// Called from several threads at a time.
class RecordStore {
 public:
    virtual ~RecordStore() = default;

    /// A number by which the world is known from now on.
    virtual std::int64_t world(std::string_view text, const WorldLabel&) = 0;
    virtual std::optional<Record> find(std::int64_t world, int replication) = 0;
    /// Keeps the records of one replication of several worlds, all of them or none.
    virtual void keep(int replication, std::span<const RecordOfWorld>) = 0;
};

/// The source of a plan's records: the store for those that it has, simulation for the others, which are
/// kept as soon as they are finished.
class KeptRecords {
 public:
    /// Without a store everything is simulated, and without other machines here. All of them must outlive
    /// it.
    KeptRecords(const StudyPlan&, RecordStore*, OtherMachines* others = nullptr);
    KeptRecords(StudyPlan&&, RecordStore*, OtherMachines* = nullptr) = delete;

    /// The records of a replication, from 1, of these policies, in their order. Of no use once `stop` has
    /// said yes. Called from several threads at a time.
    std::vector<Record> of(int replication, std::span<const std::size_t> policies, StopAsked stop);

 private:
    std::vector<Record> simulated(int replication, std::span<const std::size_t> policies, StopAsked stop);
    void keep(int replication, std::span<const std::size_t> policies, std::span<const Record> made);

    const StudyPlan& plan_;
    RecordStore* store_;
    std::unique_ptr<PlanOnMachines> machines_;  // null: this process alone
    std::vector<std::int64_t> worlds_;          // [policy]
};

}  // namespace morale
