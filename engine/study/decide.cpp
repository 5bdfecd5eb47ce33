#include "engine/study/decide.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

#include "engine/metric/bare_queue.hpp"
#include "engine/study/caveats.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/uncertain.hpp"
#include "engine/study/words.hpp"

namespace morale {

namespace {

// What a recommendation tells beside the objective.
constexpr std::array<std::string_view, 5> told_besides = {"turnover", "exhaustion", "service_level",
                                                          "customers_kept", "cost_total"};

constexpr std::int64_t most_to_plan = 100'000;

const std::string& name_of(const StudyResult& study, std::size_t policy) {
    return study.policies[policy].name;
}

MoneyUnit money_of(const StudyResult& study) {
    return money_unit(study.plan->base);
}

const Metric& metric_of(const Comparison& comparison) {
    return metrics()[comparison.metric];
}

/// How much better than the first policy, whichever direction is good.
double gain(const Comparison& c) {
    return metric_of(c).better == Better::Lower ? -c.difference.mean : c.difference.mean;
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

/// "Better in 29 of 30 replications ... for all 4 compared policies at once."
std::string how_sure(const StudyResult& study, const Comparison& c, std::string_view word, bool in_brackets) {
    const std::vector<double>& first = study.policies[0].headline[c.metric];
    const std::vector<double>& other = study.policies[c.policy].headline[c.metric];
    const bool rises = (metric_of(c).better == Better::Lower) == (word == "Worse");
    int so = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        so += (rises ? other[i] > first[i] : other[i] < first[i]) ? 1 : 0;
    const std::size_t compared = study.policies.size() - 1;
    const std::string together = compared == 1 ? ""
                                 : compared == 2
                                     ? " for both compared policies at once"
                                     : " for all " + std::to_string(compared) + " compared policies at once";
    return std::string(word) + " in " + std::to_string(so) + " of " + std::to_string(c.difference.n) +
           " replications under the same luck" +
           (in_brackets ? "; the ranges in brackets hold with 95 % confidence" + together : "") + ".";
}

/// The other measures: what it also does for the good, against that, and what may not matter.
std::string besides(const StudyResult& study, std::size_t policy, std::size_t objective) {
    std::vector<std::string> good;
    std::vector<std::string> bad;
    std::vector<std::string> unclear;
    const bool bare = is_bare_queue(study.plan->base);
    const std::span<const std::string_view> told = bare ? queue_figures() : std::span(told_besides);
    for (const std::string_view name : told) {
        for (const Comparison& c : study.comparisons) {
            const Metric& metric = metric_of(c);
            if (c.policy != policy || c.metric == objective || metric.name != name) continue;
            if (c.verdict == Verdict::Better) good.push_back(effect(metric, c.simultaneous, money_of(study)));
            if (c.verdict == Verdict::Worse) bad.push_back(effect(metric, c.simultaneous, money_of(study)));
            if (c.verdict == Verdict::Undecided && c.difference.n > 1 && metric.better != Better::Neither)
                unclear.push_back(title(metric) + " (" + range(metric, c.simultaneous, money_of(study)) +
                                  ")");
        }
    }
    std::string text;
    if (!good.empty()) text += " It also " + listed(good) + ".";
    if (!bad.empty())
        text += std::string(good.empty() ? " But it " : " Against that, it ") + listed(bad) + ".";
    if (!unclear.empty()) text += " No effect that surely matters on " + listed(unclear, "or") + ".";
    return text;
}

/// The policies that may be as good as the recommended one, and the cheapest of all of them.
std::string ties(const StudyResult& study, const Comparison& best) {
    const std::vector<std::size_t> tied = tied_with(study, best.policy, best.metric);
    if (tied.empty()) return "";
    if (is_bare_queue(study.plan->base)) {
        std::vector<std::string> names;
        for (const std::size_t policy : tied) names.push_back(name_of(study, policy));
        return " " + listed(names) + " cannot be told apart from it on " + title(metric_of(best)) + ".";
    }
    const auto cost_row = static_cast<std::size_t>(find_metric("cost_total") - metrics().data());
    auto cost = [&](std::size_t policy) { return study.policies[policy].total[cost_row].mean; };
    std::size_t cheapest = best.policy;
    std::vector<std::string> names;
    for (const std::size_t policy : tied) {
        names.push_back(name_of(study, policy));
        if (cost(policy) < cost(cheapest)) cheapest = policy;
    }
    return " " + listed(names) + " cannot be told apart from it on " + title(metric_of(best)) +
           "; the cheapest of these " + std::to_string(tied.size() + 1) + " is " + name_of(study, cheapest) +
           ", at " + money(cost(cheapest), money_of(study)) + span_in_words(money_of(study)) + ".";
}

std::string recommend(const StudyResult& study, const Comparison& best) {
    return "Choose " + name_of(study, best.policy) + ": compared with " + name_of(study, 0) + " it " +
           effect(metric_of(best), best.simultaneous, money_of(study)) + "." +
           besides(study, best.policy, best.metric) + ties(study, best) + " " +
           how_sure(study, best, "Better", true);
}

std::string all_worse(const StudyResult& study, const Comparison& least_bad) {
    const std::string& name = name_of(study, least_bad.policy);
    const std::string what = effect(metric_of(least_bad), least_bad.simultaneous, money_of(study)) + ". ";
    const std::string& first = name_of(study, 0);
    return (study.policies.size() == 2
                ? "Stay with '" + first + "': " + name + " " + what
                : "Stay with '" + first + "': every other policy is worse on " + title(metric_of(least_bad)) +
                      ". The least bad, " + name + ", " + what) +
           how_sure(study, least_bad, "Worse", true);
}

std::string no_difference(const StudyResult& study, const Comparison& largest, bool some_worse) {
    const Metric& metric = metric_of(largest);
    const double care = smallest_that_matters(*study.plan, largest.metric);
    const std::string others = study.policies.size() == 2 ? name_of(study, 1) + " makes no difference"
                               : some_worse ? "every other policy is worse or makes no difference"
                                            : "no other policy makes a difference";
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

std::string undecided(const StudyResult& study, const Comparison& c) {
    const Metric& metric = metric_of(c);
    const std::string& first = name_of(study, 0);
    const std::string& name = name_of(study, c.policy);
    return "Undecided: after " + std::to_string(c.difference.n) +
           " replications no policy is surely better than '" + first + "' on " + title(metric) + ". " +
           (study.policies.size() == 2 ? "On average " + name : promise(metric, c, name) + "on average it") +
           " " + effect(metric, c.difference.mean, money_of(study)) +
           ", but with 95 % confidence the difference is anything " +
           range(metric, c.simultaneous, money_of(study)) + ". " + what_would_decide(study, c) +
           " there is no reason to leave '" + first + "'.";
}

/// To two digits.
std::int64_t rounded_up(std::int64_t number) {
    std::int64_t step = 1;
    while (100 * step < number) step *= 10;
    return (number + step - 1) / step * step;
}

Decision from(const StudyResult& study, std::span<const Comparison> comparisons) {
    if (const Comparison* best = best_with(comparisons, Verdict::Better))
        return {.verdict = Verdict::Better, .policy = best->policy, .sentence = recommend(study, *best)};
    if (const Comparison* open = best_with(comparisons, Verdict::Undecided))
        return {.verdict = Verdict::Undecided, .sentence = undecided(study, *open)};
    if (all_are(comparisons, Verdict::Worse))
        return {.verdict = Verdict::Worse,
                .sentence = all_worse(study, *best_with(comparisons, Verdict::Worse))};
    return {.verdict = Verdict::NoDifference,
            .sentence = no_difference(study, *best_with(comparisons, Verdict::NoDifference),
                                      best_with(comparisons, Verdict::Worse) != nullptr)};
}

/// Why nothing can be said at all; empty when something can.
std::string nothing_to_say(const StudyResult& study, std::span<const Comparison> comparisons) {
    const std::string& objective = study.plan->base.study.objective;
    if (study.policies.size() < 2)
        return "Only " + name_of(study, 0) + " was run: there is no other policy to compare it with.";
    if (comparisons.empty()) return "Undecided: there is no metric '" + objective + "' to decide by.";
    const auto n = [](const Comparison& c) { return c.difference.n; };
    const std::int64_t most = std::ranges::max(comparisons, {}, n).difference.n;
    const std::string what = title(metric_of(comparisons[0]));
    if (most == 0) return "Undecided: " + what + " is not available in this study.";
    if (most == 1) return "Undecided: one replication says nothing about chance; run at least 2, better 30.";
    return "";
}

/// The end of a sentence whose ranges hold beyond the best estimates; empty when nothing was drawn.
std::string what_was_drawn(const StudyPlan& plan) {
    if (!draws_assumptions(plan)) return "";
    return " " + count_of_uncertain(plan) + (plan.uncertain.size() == 1 ? " was" : " were") +
           " drawn anew in each replication, alike for all policies: the ranges are of the average over "
           "what they may be.";
}

}  // namespace

Decision decide(const StudyResult& study) {
    const std::vector<Comparison> comparisons = on_objective(study);
    Decision decision{.sentence = nothing_to_say(study, comparisons)};
    if (decision.sentence.empty()) decision = from(study, comparisons);
    decision.sentence += what_was_drawn(*study.plan);
    decision.not_known = caveats(study, decision);
    return decision;
}

std::optional<std::int64_t> replications_to_decide(const Comparison& c, int together, double care) {
    if (c.difference.n < fewest_to_plan_with) return std::nullopt;
    const double distance = std::abs(std::abs(c.difference.mean) - care);
    const double level = simultaneous_level(confidence, together);
    const auto decides = [&](std::int64_t n) {
        const double t = student_quantile((1 + level) / 2, static_cast<double>(n - 1));
        return t * c.paired_sd / std::sqrt(static_cast<double>(n)) <= distance;
    };
    std::int64_t too_few = c.difference.n;
    std::int64_t enough = std::max(most_to_plan, too_few + 1);
    if (!decides(enough)) return 0;
    while (enough - too_few > 1) {
        const std::int64_t middle = (too_few + enough) / 2;
        (decides(middle) ? enough : too_few) = middle;
    }
    return rounded_up(enough);
}

}  // namespace morale
