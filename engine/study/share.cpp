#include "engine/study/share.hpp"

#include <algorithm>

#include "engine/study/replicate.hpp"

namespace morale {

int size_of_share(const StudyPlan& plan, Share share) {
    return plan.replications < share.number ? 0 : (plan.replications - share.number) / share.of + 1;
}

ShareRun run_share(const StudyPlan& plan, const RunOptions& options, Share share) {
    KeptRecords records(plan, options.store, options.others);
    const std::vector<std::size_t> all = all_policies(plan);
    const int size = size_of_share(plan, share);
    ShareRun ran;
    replicate(
        size, options.threads,
        [&](int i) {
            const auto made = records.of(share.number + i * share.of, all, options.stop);
            if (options.stop && options.stop()) throw Stopped{};
            return std::ranges::any_of(made, [](const Record& record) { return record.failure.has_value(); });
        },
        [&](int i, bool broken) {
            if (broken)
                ++ran.broken;
            else
                ++ran.replications;
            if (options.progress) options.progress(i + 1, size);
        });
    return ran;
}

}  // namespace morale
