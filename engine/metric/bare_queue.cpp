#include "engine/metric/bare_queue.hpp"

#include <algorithm>
#include <array>

namespace morale {

namespace {

constexpr std::array<std::string_view, 6> figures_of_a_queue = {
    "service_level", "mean_wait_all", "p_wait", "abandonment", "occupancy", "mean_queue"};

constexpr std::array<std::string_view, 6> figures_with_few_lines = {
    "service_level", "mean_wait_all", "blocked", "abandonment", "occupancy", "mean_queue"};

bool nobody_gives_up(const Parameters& p) {
    const auto endless_patience = [](const auto& of) {
        return of.patience.kind() == Distribution::Kind::Infinite;
    };
    return p.classes.empty() ? endless_patience(p.contacts)
                             : std::ranges::all_of(p.classes, endless_patience);
}

}  // namespace

bool is_bare_queue(const Parameters& p) {
    const Mechanisms& on = p.mechanisms;
    return p.roster.always_present && p.customers.count <= 0 && !on.attrition && !on.absence && !on.strain;
}

std::span<const std::string_view> queue_figures(const Parameters& p) {
    return p.contacts.lines > 0 ? figures_with_few_lines : figures_of_a_queue;
}

std::string_view usual_objective(const Parameters& p) {
    if (!is_bare_queue(p)) return "net_value";
    if (p.contacts.lines > 0) return "blocked";
    return nobody_gives_up(p) ? "mean_wait_all" : "abandonment";
}

}  // namespace morale
