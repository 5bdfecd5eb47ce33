#include "tools/cli/until_decided.hpp"

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
    if (request.budget.empty()) return asked;
    const auto seconds = seconds_typed(request.budget, "a budget");
    if (const std::string* wrong = std::get_if<std::string>(&seconds)) {
        complain(console, "--budget: " + *wrong, "write it as 5min");
        return std::nullopt;
    }
    asked.budget = std::chrono::seconds(std::llround(std::ceil(std::get<double>(seconds))));
    return asked;
}

std::string told_open(const StudyPlan& plan, std::span<const OpenQuestion> open) {
    if (open.empty()) return "all decided";
    const std::string more = open.size() > 1 ? ", and " + std::to_string(open.size() - 1) + " more" : "";
    return "open: " + told(plan, open.front()) + more;
}

}  // namespace morale
