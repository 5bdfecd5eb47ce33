#include "engine/outlook/chat_spread.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/kernel/math.hpp"

namespace morale {

namespace {

/// Among agents with at least one chat: the share with exactly one, the share with room for another, and the
/// mean number of chats of the latter.
struct Hands {
    double one = 1, room = 1, in_room = 1;
};

/// Of all laws on 1 .. places with that mean, the one with the most entropy: chats end in any order. The
/// chances of neighbours have one ratio, which Newton's method finds, kept between bounds.
Hands hands_of(double mean, int places) {
    if (mean <= 1) return {};
    if (mean >= places) return {.one = 0, .room = 0, .in_room = places - 1.};
    double low = 1e-6, high = 1e6, ratio = 1, sum = 0, first = 0, last = 0;
    for (int i = 0; i < 60; ++i) {
        double weight = 1, second = 0;
        sum = first = 0;
        for (int k = 1; k <= places; ++k, weight *= ratio) {
            sum += weight, first += k * weight, second += k * k * weight;
            last = weight;
        }
        const double now = first / sum, variance = second / sum - now * now;
        if (now < mean)
            low = ratio;
        else
            high = ratio;
        double next = ratio * (1 + (mean - now) / variance);
        if (!(next > low && next < high)) next = math::sqrt(low * high);
        if (std::abs(next - ratio) < 1e-12 * ratio) break;
        ratio = next;
    }
    const double room = 1 - last / sum;
    return {.one = 1 / sum,
            .room = room,
            .in_room = room > 0 ? (first / sum - places * last / sum) / room : places - 1};
}

/// With m chats among n agents. A new chat goes to an agent who has none, if there is one. An agent without
/// chats stays so until the next chat comes, while others still have several.
ChatSpread spread_of(double m, int n, int places, double load) {
    if (m <= 0) return {};
    double free = std::max(0., n - m), some_free = m < n ? 1 : 0;
    Hands hands;
    double busy = 0;
    for (int i = 0; i < 8; ++i) {
        const double before = std::exchange(busy, std::clamp(n - free, m / places, m));
        if (busy == before) break;
        hands = hands_of(std::clamp(m / busy, 1., static_cast<double>(places)), places);
        const double emptied = std::min(.95, busy * hands.one / load);  // per newcomer
        if (m >= n) some_free = emptied;
        free = std::max(n - m, std::min(emptied / (1 - emptied), n - m / places));
        free = std::max(0., free);
    }
    return {.occupied = n - free, .beside = (1 - some_free) * hands.in_room};
}

}  // namespace

// What lies ten standard deviations below the mean is left out, and a large team is computed at every few
// numbers of chats only.
ChatSpread mean_spread(double load, int agents, int places, double p_wait) {
    constexpr double deviations = 10, points_of_deviation = 16, negligible = 1e-20;
    const double deviation = math::sqrt(load);
    const int first = static_cast<int>(std::max(0., load - deviations * deviation));
    const int step = std::max(1, static_cast<int>(deviation / points_of_deviation));
    double weight = 1, sum = 0;
    ChatSpread mean;
    for (int m = first; m < agents * places && weight > negligible * sum; m += step) {
        const ChatSpread now = spread_of(m, agents, places, load);
        sum += weight;
        mean.occupied += weight * now.occupied;
        mean.beside += weight * now.beside;
        for (int next = m + 1; next <= m + step; ++next) weight *= load / next;
        if (sum > 1e200) weight /= sum, mean.occupied /= sum, mean.beside /= sum, sum = 1;
    }
    return {.occupied = p_wait * agents + (1 - p_wait) * mean.occupied / sum,
            .beside = p_wait * (places - 1) + (1 - p_wait) * mean.beside / sum};
}

}  // namespace morale
