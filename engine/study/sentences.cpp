#include "engine/study/sentences.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "engine/metric/bare_queue.hpp"
#include "engine/study/caveats.hpp"
#include "engine/study/words.hpp"

namespace morale {

namespace {

// What a recommendation tells beside the objective.
constexpr std::array<std::string_view, 5> told_besides = {"turnover", "exhaustion", "service_level",
                                                          "customers_kept", "cost_total"};

}  // namespace

const Metric& metric_of(const Comparison& comparison) {
    return metrics()[comparison.metric];
}

MoneyUnit money_of(const StudyResult& study) {
    return money_unit(study.plan->base);
}

double gain(const Comparison& c) {
    return metric_of(c).better == Better::Lower ? -c.difference.mean : c.difference.mean;
}

std::string how_sure(const StudyResult& study, const Comparison& c, std::string_view word) {
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
           " replications under the same luck; the ranges in brackets hold with 95 % confidence" + together +
           ".";
}

std::string besides(const StudyResult& study, const Comparison& of) {
    std::vector<std::string> good;
    std::vector<std::string> bad;
    std::vector<std::string> unclear;
    const MoneyUnit unit = money_of(study);
    const bool bare = is_bare_queue(study.plan->base);
    const std::span<const std::string_view> told = bare ? queue_figures() : std::span(told_besides);
    for (const std::string_view name : told) {
        for (const Comparison& c : study.comparisons) {
            const Metric& metric = metric_of(c);
            if (c.policy != of.policy || c.metric == of.metric || metric.name != name) continue;
            if (c.verdict == Verdict::Better) good.push_back(effect(metric, c.simultaneous, unit));
            if (c.verdict == Verdict::Worse) bad.push_back(effect(metric, c.simultaneous, unit));
            if (c.verdict == Verdict::Undecided && c.difference.n > 1 && metric.better != Better::Neither)
                unclear.push_back(title(metric) + " (" + range(metric, c.simultaneous, unit) + ")");
        }
    }
    std::string text;
    if (!good.empty()) text += " It also " + listed(good) + ".";
    if (!bad.empty())
        text += std::string(good.empty() ? " But it " : " Against that, it ") + listed(bad) + ".";
    if (!unclear.empty()) text += " No effect that surely matters on " + listed(unclear, "or") + ".";
    return text;
}

std::string at_the_end(const StudyResult& study, const Comparison& of) {
    if (metric_of(of).name != "net_value") return "";
    double amount = 0;
    for (const Comparison& c : study.comparisons) {
        const std::string_view name = metric_of(c).name;
        const bool counts = name == "customers_at_end" || name == "staff_at_end";
        if (c.policy == of.policy && counts && !std::isnan(c.difference.mean)) amount += c.difference.mean;
    }
    if (std::abs(amount) < 1) return "";
    return " In this, customers and agents who are there at the end count " +
           std::string(amount > 0 ? "+" : "") + money(amount, money_of(study)) +
           span_in_words(money_of(study)) + ".";
}

std::string ties(const StudyResult& study, const Candidates& candidates, const Comparison& best) {
    const auto cost_row = static_cast<std::size_t>(find_metric("cost_total") - metrics().data());
    auto cost = [&](std::size_t policy) { return study.policies[policy].total[cost_row].mean; };
    std::size_t cheapest = best.policy;
    std::vector<std::string> names;
    for (const std::size_t policy : tied_with(study, best.policy, best.metric)) {
        if (std::ranges::find(candidates.comparisons, policy, &Comparison::policy) ==
            candidates.comparisons.end())
            continue;
        names.push_back(study.policies[policy].name);
        if (cost(policy) < cost(cheapest)) cheapest = policy;
    }
    if (names.empty()) return "";
    const std::string tied =
        " " + listed(names) + " cannot be told apart from it on " + title(metric_of(best));
    if (is_bare_queue(study.plan->base)) return tied + ".";
    return tied + "; the cheapest of these " + std::to_string(names.size() + 1) + " is " +
           study.policies[cheapest].name + ", at " + money(cost(cheapest), money_of(study)) +
           span_in_words(money_of(study)) + ".";
}

}  // namespace morale
