#include "engine/study/against_first.hpp"

#include <algorithm>
#include <optional>

#include "engine/study/compare.hpp"
#include "engine/study/enough.hpp"

namespace morale {

namespace {

using Place = std::optional<std::size_t>;  // of a comparison

/// The candidate with the largest gain among those with this verdict.
Place best_with(const StudyResult& study, const Candidates& candidates, Verdict verdict) {
    Place best;
    for (const std::size_t place : candidates.comparisons) {
        const Comparison& c = study.comparisons[place];
        if (c.verdict == verdict && (!best || gain(c) > gain(study.comparisons[*best]))) best = place;
    }
    return best;
}

Decision told(const StudyResult& study, Outcome outcome, Verdict verdict, std::size_t place) {
    Decision decision{.outcome = outcome, .verdict = verdict};
    speak_of(decision, study, place);
    return decision;
}

Decision chosen(const StudyResult& study, const Candidates& candidates, std::size_t place) {
    Decision decision = told(study, Outcome::Choose, Verdict::Better, place);
    decision.policy = study.comparisons[place].policy;
    decision.ties = ties_of(study, candidates, study.comparisons[place]);
    return decision;
}

Decision open(const StudyResult& study, std::size_t place) {
    const Comparison& c = study.comparisons[place];
    const int together = static_cast<int>(study.policies.size()) - 1;
    Decision decision = told(study, Outcome::Open, Verdict::Undecided, place);
    decision.needed = replications_to_decide(c, together, smallest_that_matters(*study.plan, c.metric));
    return decision;
}

Decision decided(const StudyResult& study, const Candidates& candidates) {
    if (const Place best = best_with(study, candidates, Verdict::Better))
        return chosen(study, candidates, *best);
    Place undecided = best_with(study, candidates, Verdict::Undecided);
    if (!undecided) undecided = best_with(study, candidates, Verdict::Differs);  // neither is better
    if (undecided) return open(study, *undecided);
    const Place worse = best_with(study, candidates, Verdict::Worse);
    const Place alike = best_with(study, candidates, Verdict::NoDifference);
    if (!alike) return told(study, Outcome::StayWorse, Verdict::Worse, *worse);
    Decision decision = told(study, Outcome::StayAlike, Verdict::NoDifference, *alike);
    decision.some_worse = worse.has_value();
    return decision;
}

}  // namespace

Decision against_first(const StudyResult& study, const Candidates& candidates) {
    Decision decision = decided(study, candidates);
    decision.candidates = candidates.comparisons.size();
    decision.all_are_candidates = candidates.are_all;
    return decision;
}

}  // namespace morale
