#include "engine/study/against_first.hpp"

#include <algorithm>
#include <span>

#include "engine/study/compare.hpp"
#include "engine/study/decide.hpp"
#include "engine/study/enough.hpp"
#include "engine/study/words.hpp"

namespace morale {

namespace {

const std::string& name_of(const StudyResult& study, std::size_t policy) {
    return study.policies[policy].name;
}

/// The one candidate that there is.
std::string the_only(const StudyResult& study, const Candidates& candidates) {
    const std::string& name = name_of(study, candidates.comparisons.front().policy);
    return candidates.which.empty() ? name
                                    : name + ", the only other policy" + std::string(candidates.which) + ",";
}

/// The one with the largest gain among those with this verdict, or null.
const Comparison* best_with(std::span<const Comparison> comparisons, Verdict verdict) {
    const Comparison* best = nullptr;
    for (const Comparison& c : comparisons) {
        if (c.verdict == verdict && (best == nullptr || gain(c) > gain(*best))) best = &c;
    }
    return best;
}

bool all_are(std::span<const Comparison> comparisons, Verdict verdict) {
    return std::ranges::all_of(comparisons, [=](const Comparison& c) { return c.verdict == verdict; });
}

std::string recommend(const StudyResult& study, const Candidates& candidates, const Comparison& best) {
    return "Choose " + name_of(study, best.policy) + ": compared with " + name_of(study, 0) + " it " +
           effect(metric_of(best), best.simultaneous, money_of(study)) + "." + at_the_end(study, best) +
           besides(study, best) + ties(study, candidates, best) + " " + how_sure(study, best, "Better");
}

std::string all_worse(const StudyResult& study, const Candidates& candidates, const Comparison& least_bad) {
    const std::string& name = name_of(study, least_bad.policy);
    const std::string what = effect(metric_of(least_bad), least_bad.simultaneous, money_of(study)) + "." +
                             at_the_end(study, least_bad) + " ";
    const std::string& first = name_of(study, 0);
    return (candidates.comparisons.size() == 1
                ? "Stay with '" + first + "': " + the_only(study, candidates) + " " + what
                : "Stay with '" + first + "': every other policy" + std::string(candidates.which) +
                      " is worse on " + title(metric_of(least_bad)) + ". The least bad, " + name + ", " +
                      what) +
           how_sure(study, least_bad, "Worse");
}

std::string no_difference(const StudyResult& study, const Candidates& candidates, const Comparison& largest,
                          bool some_worse) {
    const Metric& metric = metric_of(largest);
    const double care = smallest_that_matters(*study.plan, largest.metric);
    const std::string which(candidates.which);
    const std::string others =
        candidates.comparisons.size() == 1 ? the_only(study, candidates) + " makes no difference"
        : some_worse                       ? "every other policy" + which + " is worse or makes no difference"
                                           : "no other policy" + which + " makes a difference";
    if (care <= 0) return "Stay with '" + name_of(study, 0) + "': " + others + " to " + title(metric) + ".";
    return "Stay with '" + name_of(study, 0) + "': " + others + " that matters to " + title(metric) +
           ", which would be more than " + size(metric, care, money_of(study)) + ". The difference that " +
           name_of(study, largest.policy) + " makes lies " +
           range(metric, largest.simultaneous, money_of(study)) + ", with 95 % confidence.";
}

/// How the best of several undecided policies is introduced.
std::string promise(const Metric& metric, const Comparison& c, const std::string& name) {
    const bool looks_better = metric.better == Better::Lower ? c.difference.mean < 0 : c.difference.mean > 0;
    return looks_better ? "The most promising is " + name + ": "
                        : "None looks better; the least bad is " + name + ": ";
}

/// Ends where "there is no reason to leave ..." goes on.
std::string what_would_decide(const StudyResult& study, const Comparison& c) {
    const int together = static_cast<int>(study.policies.size()) - 1;
    const auto needed = replications_to_decide(c, together, smallest_that_matters(*study.plan, c.metric));
    if (!needed)
        return "So few cannot tell how many would decide it: run at least " +
               std::to_string(fewest_to_plan_with) + ", better 30. Until then";
    if (*needed == 0) return "No reasonable number of replications would decide it;";
    return "About " + number(static_cast<double>(*needed), 0) + " replications would decide it; until then";
}

std::string undecided(const StudyResult& study, const Candidates& candidates, const Comparison& c) {
    const Metric& metric = metric_of(c);
    const std::string& first = name_of(study, 0);
    const std::string& name = name_of(study, c.policy);
    return "Undecided: after " + std::to_string(c.difference.n) + " replications no policy" +
           std::string(candidates.which) + " is surely better than '" + first + "' on " + title(metric) +
           ". " +
           (candidates.comparisons.size() == 1 ? "On average " + name
                                               : promise(metric, c, name) + "on average it") +
           " " + effect(metric, c.difference.mean, money_of(study)) +
           ", but with 95 % confidence the difference is anything " +
           range(metric, c.simultaneous, money_of(study)) + "." + at_the_end(study, c) + " " +
           what_would_decide(study, c) + " there is no reason to leave '" + first + "'.";
}

}  // namespace

Decision against_first(const StudyResult& study, const Candidates& candidates) {
    const std::span<const Comparison> comparisons = candidates.comparisons;
    if (const Comparison* best = best_with(comparisons, Verdict::Better))
        return {.verdict = Verdict::Better,
                .policy = best->policy,
                .sentence = recommend(study, candidates, *best)};
    const Comparison* open = best_with(comparisons, Verdict::Undecided);
    if (!open) open = best_with(comparisons, Verdict::Differs);  // neither is better
    if (open) return {.verdict = Verdict::Undecided, .sentence = undecided(study, candidates, *open)};
    if (all_are(comparisons, Verdict::Worse))
        return {.verdict = Verdict::Worse,
                .sentence = all_worse(study, candidates, *best_with(comparisons, Verdict::Worse))};
    return {.verdict = Verdict::NoDifference,
            .sentence = no_difference(study, candidates, *best_with(comparisons, Verdict::NoDifference),
                                      best_with(comparisons, Verdict::Worse) != nullptr)};
}

}  // namespace morale
