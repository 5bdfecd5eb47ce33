#include "engine/study/until_decided.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/fold.hpp"
#include "engine/study/replicate.hpp"

namespace morale {

namespace {

/// Whether any two values in the interval differ by less than what matters. An undecided interval that is so
/// short lies around the border of what matters and does not reach zero.
bool is_known_closely(const Interval& difference, double care) {
    return difference.high - difference.low < care;
}

/// Examines a study while it runs.
class Look {
 public:
    /// The objective's question for the best is asked only if it is one of the metrics.
    Look(const StudyPlan& plan, std::span<const PolicyResult> policies, std::span<const std::size_t> metrics)
        : plan_(plan), policies_(policies), metrics_(metrics) {}

    std::vector<OpenQuestion> questions() {
        for (std::size_t policy = 1; policy < policies_.size(); ++policy)
            for (const std::size_t metric : metrics_) ask(policy, 0, metric, against_first());
        ask_about_the_best();
        return std::move(open_);
    }

 private:
    int against_first() const { return static_cast<int>(policies_.size()) - 1; }

    Comparison compared(std::size_t policy, std::size_t against, std::size_t metric, int together) const {
        return compare_pair(plan_, policies_, against, policy, metric, together);
    }

    void ask(std::size_t policy, std::size_t against, std::size_t metric, int together) {
        const Comparison c = compared(policy, against, metric, together);
        const double care = smallest_that_matters(plan_, metric);
        if (c.verdict != Verdict::Undecided || c.counted.n == 0 || is_known_closely(c.simultaneous, care))
            return;
        const double level = simultaneous_level(confidence, together);
        open_.push_back({policy, against, metric,
                         replications_for(std::abs(std::abs(c.difference.mean) - care), c.estimate_sd,
                                          (1 + level) / 2, c.difference.n)});
    }

    /// The policy with the largest gain on the objective, among those that are surely better than the
    /// first.
    std::size_t best(std::size_t objective) const {
        const double sign = metrics()[objective].better == Better::Lower ? -1 : 1;
        std::size_t best = 0;
        double gain = 0;
        for (std::size_t policy = 1; policy < policies_.size(); ++policy) {
            const Comparison c = compared(policy, 0, objective, against_first());
            if (c.verdict != Verdict::Better || sign * c.difference.mean <= gain) continue;
            best = policy;
            gain = sign * c.difference.mean;
        }
        return best;
    }

    void ask_about_the_best() {
        const auto objective = objective_of(plan_);
        if (!objective || std::ranges::find(metrics_, *objective) == metrics_.end()) return;
        const std::size_t found = best(*objective);
        if (found == 0) return;
        for (std::size_t other = 1; other < policies_.size(); ++other)
            if (other != found && compared(other, 0, *objective, against_first()).verdict == Verdict::Better)
                ask(other, found, *objective, against_first() - 1);
    }

    const StudyPlan& plan_;
    std::span<const PolicyResult> policies_;
    std::span<const std::size_t> metrics_;
    std::vector<OpenQuestion> open_;
};

/// The metrics asked for, each once; the objective if there are none.
std::vector<std::size_t> asked(const StudyPlan& plan, const UntilDecided& until) {
    std::vector<std::size_t> metrics;
    if (const auto objective = objective_of(plan); objective && until.metrics.empty())
        metrics.push_back(*objective);
    for (const std::size_t metric : until.metrics)
        if (std::ranges::find(metrics, metric) == metrics.end()) metrics.push_back(metric);
    return metrics;
}

/// The policies that are still run and that some open question is about.
std::vector<std::size_t> still_asked(std::span<const std::size_t> running,
                                     std::span<const OpenQuestion> open) {
    std::vector<std::size_t> asked;
    std::ranges::copy_if(running, std::back_inserter(asked), [&](std::size_t policy) {
        return std::ranges::any_of(
            open, [&](const OpenQuestion& q) { return q.policy == policy || q.against == policy; });
    });
    return asked;
}

/// The size of the next wave after `done` replications.
int wave_after(int done, int most) {
    return std::min(most - done, done == 0 ? first_wave : std::max(first_wave / 2, done / 4));
}

class Waves {
 public:
    Waves(const StudyPlan& plan, const RunOptions& options, const SimulateSome& simulate)
        : plan_(plan), options_(options), simulate_(simulate), fold_(plan) {}

    /// Throws Stopped when it was stopped; what was complete by then is done.
    void run(int size, std::span<const std::size_t> policies) {
        const int before = done_;
        replicate(
            size, options_.threads,
            [&](int i) {
                std::vector<Record> records = simulate_(before + i + 1, policies);
                if (options_.stop && options_.stop()) throw Stopped{};
                return records;
            },
            [&](int i, std::vector<Record> records) {
                const bool counts = fold_.add(records, policies);
                done_ = before + i + 1;
                for (std::size_t k = 0; k < records.size() && counts && options_.sink; ++k)
                    options_.sink({done_, policies[k], records[k]});
                if (options_.progress) options_.progress(done_, plan_.replications);
            });
    }

    int done() const { return done_; }
    StudyFold& fold() { return fold_; }

 private:
    const StudyPlan& plan_;
    const RunOptions& options_;
    const SimulateSome& simulate_;
    StudyFold fold_;
    int done_ = 0;
};

/// Runs a wave; false if the time was over in the middle of it.
bool wave_in_time(Waves& waves, int size, std::span<const std::size_t> policies, const UntilDecided& until) {
    try {
        waves.run(size, policies);
        return true;
    } catch (const Stopped&) {
        if (!until.enough || !until.enough()) throw;
        return false;
    }
}

}  // namespace

std::vector<OpenQuestion> open_questions(const StudyPlan& plan, std::span<const PolicyResult> policies,
                                         std::span<const std::size_t> metrics) {
    return Look(plan, policies, metrics).questions();
}

StudyResult run_until_decided(const StudyPlan& plan, const RunOptions& options, const UntilDecided& until) {
    KeptRecords records(plan, options.store, options.others);
    return run_until_decided(plan, options, until,
                             [&](int replication, std::span<const std::size_t> policies) {
                                 return records.of(replication, policies, options.stop);
                             });
}

StudyResult run_until_decided(const StudyPlan& plan, const RunOptions& options, const UntilDecided& until,
                              const SimulateSome& simulate) {
    const std::vector<std::size_t> metrics = asked(plan, until);
    std::vector<std::size_t> running = all_policies(plan);
    Waves waves(plan, options, simulate);
    bool in_time = true;
    while (in_time && !running.empty() && waves.done() < plan.replications) {
        in_time = wave_in_time(waves, wave_after(waves.done(), plan.replications), running, until);
        if (waves.done() < std::min(fewest_to_answer, plan.replications))
            throw TooFewReplications{waves.done()};
        const auto open = open_questions(plan, waves.fold().policies(), metrics);
        running = still_asked(running, open);
        if (until.told) until.told(waves.done(), open);
        in_time = in_time && !(until.enough && until.enough());
    }
    return waves.fold().finish();
}

}  // namespace morale
