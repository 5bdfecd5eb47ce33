#include "tools/cli/metrics_typed.hpp"

#include <algorithm>
#include <string_view>

#include "engine/language/did_you_mean.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

namespace {

std::string hint_for_metric(const std::string& typed) {
    std::vector<std::string_view> names;
    for (const Metric& metric : metrics()) names.push_back(metric.name);
    if (const std::size_t bracket = typed.find('['); bracket != std::string::npos)
        if (find_metric(typed.substr(0, bracket)))
            return "the figure of one team, class or group can be a goal: goals: ['" + typed +
                   " <= …'] in the scenario";
    const std::string_view nearest = nearest_word(typed, names);
    return nearest.empty() ? "'morale list metrics' shows them"
                           : "did you mean '" + std::string(nearest) + "'?";
}

}  // namespace

std::optional<std::vector<std::size_t>> metrics_typed(std::span<const std::string> names, Console& console) {
    std::vector<std::size_t> places;
    bool known = true;
    for (const std::string& name : names) {
        const Metric* metric = find_metric(name);
        if (metric == nullptr) {
            complain(console, "--on names a metric, and '" + name + "' is none", hint_for_metric(name));
            known = false;
            continue;
        }
        const auto place = metric_row(*metric);
        if (std::ranges::find(places, place) == places.end()) places.push_back(place);
    }
    return known ? std::optional(places) : std::nullopt;
}

}  // namespace morale
