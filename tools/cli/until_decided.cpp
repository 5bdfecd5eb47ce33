#include "tools/cli/until_decided.hpp"

#include <algorithm>
#include <cmath>

#include "engine/language/did_you_mean.hpp"
#include "engine/study/compare.hpp"
#include "output/words/metric.hpp"
#include "output/words/replications.hpp"
#include "tools/cli/typed_time.hpp"

namespace morale {

namespace {

/// The compared metric of that name; nullopt after reporting why there is none.
std::optional<std::size_t> metric_asked(const StudyPlan& plan, const std::string& name, Console& console) {
    std::vector<std::string_view> names;
    for (const std::size_t metric : compared_metrics(plan)) {
        if (metrics()[metric].name == name) return metric;
        names.push_back(metrics()[metric].name);
    }
    const std::string_view nearest = nearest_word(name, names);
    complain(console, "--on names a metric that is compared, and '" + name + "' is none",
             nearest.empty()
                 ? "'morale list metrics' shows them: those of the headline, the objective and the "
                   "goals are compared"
                 : "did you mean '" + std::string(nearest) + "'?");
    return std::nullopt;
}

std::string told(const StudyPlan& plan, const OpenQuestion& question) {
    const std::string when = would_decide(question.enough);
    return title(metrics()[question.metric]) + " of " + plan.policies[question.policy].name + " against " +
           plan.policies[question.against].name + (when.empty() ? "" : " (" + when + ")");
}

}  // namespace

std::optional<DecideRequest> prepare_until_decided(StudyPlan& plan, const Request& request,
                                                   Console& console) {
    DecideRequest asked;
    plan.until_decided = true;
    if (!request.replications) plan.replications = most_until_decided;
    for (const std::string& name : request.decide_on) {
        const auto metric = metric_asked(plan, name, console);
        if (!metric) return std::nullopt;
        asked.metrics.push_back(*metric);
    }
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
