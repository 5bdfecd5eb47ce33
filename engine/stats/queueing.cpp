#include "engine/stats/queueing.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "engine/stats/special_values.hpp"

namespace morale {
namespace {

bool sensible(std::span<const double> rates, std::span<const double> means, std::span<const double> seconds) {
    const auto not_negative = [](double value) { return value >= 0; };
    const auto positive = [](double value) { return value > 0; };
    return std::ranges::all_of(rates, not_negative) && std::ranges::all_of(means, positive) &&
           std::ranges::all_of(seconds, not_negative);
}

}  // namespace

double erlang_b(int n, double a) {
    if (n < 0 || !(a >= 0)) return not_available;
    double blocked = 1;
    for (int servers = 1; servers <= n; ++servers) blocked = a * blocked / (servers + a * blocked);
    return blocked;
}

ErlangC erlang_c(double rate, double handle, int n) {
    if (!(rate >= 0) || !(handle > 0) || n < 0) return {};
    const double load = rate * handle;
    if (load >= n)
        return {.p_wait = 1, .mean_wait = infinite, .mean_queue = infinite, .occupancy = 1, .drain = 0};
    const double blocked = erlang_b(n, load);
    ErlangC result;
    result.p_wait = n * blocked / (n - load * (1 - blocked));
    result.drain = (n - load) / handle;
    result.mean_wait = result.p_wait / result.drain;
    result.mean_queue = rate * result.mean_wait;
    result.occupancy = load / n;
    return result;
}

double ErlangC::service_level(double within) const {
    if (within < 0) return 0;
    if (drain == 0) return 0;
    return 1 - p_wait * std::exp(-drain * within);
}

double pollaczek_khinchine(double rate, double mean_service, double cv2) {
    if (!(rate >= 0) || !(mean_service > 0) || !(cv2 >= 0)) return not_available;
    const double occupancy = rate * mean_service;
    if (occupancy >= 1) return infinite;
    return occupancy * mean_service * (1 + cv2) / (2 * (1 - occupancy));
}

std::vector<double> priority_waits(std::span<const double> rates, std::span<const double> mean_services,
                                   std::span<const double> second_moments) {
    const std::size_t classes = std::min({rates.size(), mean_services.size(), second_moments.size()});
    if (!sensible(rates.first(classes), mean_services.first(classes), second_moments.first(classes))) {
        return std::vector<double>(classes, not_available);
    }
    // The mean time that the service in progress still takes at an arrival.
    double residual = 0;
    double occupied = 0;
    std::size_t served = 0;
    for (; served < classes; ++served) {
        const double share = std::min(rates[served] * mean_services[served], 1 - occupied);
        if (share > 0) residual += share * second_moments[served] / (2 * mean_services[served]);
        occupied += rates[served] * mean_services[served];
        if (occupied >= 1) break;
    }
    std::vector<double> waits(classes, infinite);
    double above = 0;
    for (std::size_t k = 0; k < served; ++k) {
        const double with = above + rates[k] * mean_services[k];
        waits[k] = residual / ((1 - above) * (1 - with));
        above = with;
    }
    return waits;
}

}  // namespace morale
