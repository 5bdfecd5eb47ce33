#include "engine/study/run.hpp"

#include <cstddef>

#include "engine/study/fold.hpp"
#include "engine/study/replicate.hpp"

namespace morale {

StudyResult run(const StudyPlan& plan, const RunOptions& options, const Simulate& simulate) {
    StudyFold fold(plan);
    replicate(
        plan.replications, options.threads,
        [&](int i) {
            std::vector<Record> records = simulate(i + 1);
            if (options.stop && options.stop()) throw Stopped{};
            return records;
        },
        [&](int i, std::vector<Record> records) {
            const bool counts = fold.add(records);
            for (std::size_t policy = 0; policy < records.size() && counts && options.sink; ++policy)
                options.sink({i + 1, policy, records[policy]});
            if (options.progress) options.progress(i + 1, plan.replications);
        });
    return fold.finish();
}

StudyResult run(const StudyPlan& plan, const RunOptions& options) {
    KeptRecords records(plan, options.store, options.others);
    const std::vector<std::size_t> all = all_policies(plan);
    return run(plan, options, [&](int replication) { return records.of(replication, all, options.stop); });
}

}  // namespace morale
