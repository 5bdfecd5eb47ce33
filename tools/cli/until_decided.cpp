#include "tools/cli/until_decided.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "output/words/metric.hpp"
#include "output/words/replications.hpp"
#include "tools/cli/typed_time.hpp"

namespace morale {

namespace {

std::string told(const StudyPlan& plan, const OpenQuestion& question) {
    const std::string when = would_decide(question.enough);
    return title(metrics()[question.metric]) + " of " + plan.policies[question.policy].name + " against " +
           plan.policies[question.against].name + (when.empty() ? "" : " (" + when + ")");
}

}  // namespace

std::optional<DecideRequest> prepare_until_decided(StudyPlan& plan, const Request& request,
                                                   std::vector<std::size_t> metrics, Console& console) {
    DecideRequest asked{.metrics = std::move(metrics)};
    plan.until_decided = true;
    if (!request.replications) plan.replications = most_until_decided;
    if (!budget_makes_sense(request, console)) return std::nullopt;
    asked.budget = budget_typed(request);
    return asked;
}

bool budget_makes_sense(const Request& request, Console& console) {
    if (request.budget.empty()) return true;
    const auto seconds = seconds_typed(request.budget, "a budget");
    const std::string* wrong = std::get_if<std::string>(&seconds);
    if (wrong) complain(console, "--budget: " + *wrong, "write it as 5min");
    return wrong == nullptr;
}

std::optional<std::chrono::nanoseconds> budget_typed(const Request& request) {
    if (request.budget.empty()) return std::nullopt;
    constexpr double longest = 1e9;  // s; thirty years are no end
    const double seconds = std::get<double>(seconds_typed(request.budget, "a budget"));
    return std::chrono::nanoseconds(std::llround(std::min(seconds, longest) * 1e9));
}

std::string told_open(const StudyPlan& plan, std::span<const OpenQuestion> open) {
    if (open.empty()) return "all decided";
    const std::string more = open.size() > 1 ? ", and " + std::to_string(open.size() - 1) + " more" : "";
    return "open: " + told(plan, open.front()) + more;
}

}  // namespace morale
