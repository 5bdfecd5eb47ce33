#include "engine/model/world/luck.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "engine/kernel/many.hpp"
#include "engine/model/world/customer_ranges.hpp"
#include "engine/model/world/queue.hpp"

namespace morale {

namespace {

std::uint32_t pick_queue(const std::vector<QueueState>& queues, std::uint32_t word) {
    std::uint32_t q = 0;
    while (q + 1 < queues.size() && uniform32(word) >= queues[q].share) ++q;
    return q;
}

/// The queue of an issue where groups use classes of their own; the word `customer` picks whose issue it is.
std::uint32_t pick_queue_of_group(const CustomerRanges& ranges, std::uint32_t customer, std::uint32_t word) {
    const std::uint32_t row = ranges.row_by(&CustomerRange::issues, customer);
    const std::vector<double>& until = ranges.queues[ranges.group_of(row)];
    const auto q = std::ranges::upper_bound(until, uniform32(word)) - until.begin();
    return std::min(static_cast<std::uint32_t>(q), static_cast<std::uint32_t>(until.size() - 1));
}

/// Turns the uniforms named by `which` into quantiles of the law, in one loop.
void quantiles_of(const Distribution& law, std::span<const std::uint32_t> which, std::span<double> uniforms) {
    std::array<double, 64> part;  // at most one block
    for (std::size_t i = 0; i < which.size(); ++i) part[i] = uniforms[which[i]];
    law.quantiles(std::span(part).first(which.size()));
    for (std::size_t i = 0; i < which.size(); ++i) uniforms[which[i]] = part[i];
}

void quantiles_by_queue(const std::vector<QueueState>& queues, std::span<const std::uint32_t> queue_of,
                        std::span<double> talk, std::span<double> patience) {
    for (std::uint32_t queue = 0; queue < queues.size(); ++queue) {
        std::array<std::uint32_t, 64> its;
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < queue_of.size(); ++i)
            if (queue_of[i] == queue) its[count++] = i;
        quantiles_of(queues[queue].talk, std::span(its).first(count), talk);
        quantiles_of(queues[queue].patience, std::span(its).first(count), patience);
    }
}

}  // namespace

ServiceLuck draw_service(const Draws& draws, const std::vector<QueueState>& queues, Contact contact,
                         Time now) {
    auto luck = [&](Purpose purpose) {
        return draw_try(draws, purpose, contact.issue, contact.attempt, Contact::most_attempts, now);
    };
    const Words handling = luck(Purpose::Handling);
    return {.talk_seconds = queues[contact.queue].talk.quantile(uniform32(handling.w[0])),
            .outcome = {handling.w[1], handling.w[2], handling.w[3]},
            .ending = luck(Purpose::Ending)};
}

void LuckAhead::look_up(const Draws& draws, const std::vector<QueueState>& queues,
                        const CustomerRanges& ranges, std::uint32_t first) {
    const auto issues = draws.columns<block>(static_cast<std::uint8_t>(Purpose::Issue), first);
    const auto handling = draws.columns<block>(static_cast<std::uint8_t>(Purpose::Handling), first);
    const auto ending = draws.columns<block>(static_cast<std::uint8_t>(Purpose::Ending), first);
    std::array<double, block> gap, talk, patience;
    std::array<std::uint32_t, block> queue{};
    uniforms(issues.w[0], gap);
    exponentials(gap, 1);
    uniforms(handling.w[0], talk);
    uniforms(issues.w[3], patience);
    if (queues.size() == 1) {
        queues[0].talk.quantiles(talk);
        queues[0].patience.quantiles(patience);
    } else {
        for (std::uint32_t i = 0; i < block; ++i)
            queue[i] = ranges.queues.empty() ? pick_queue(queues, issues.w[2][i])
                                             : pick_queue_of_group(ranges, issues.w[1][i], issues.w[2][i]);
        quantiles_by_queue(queues, queue, talk, patience);
    }
    for (std::uint32_t i = 0; i < block; ++i)
        rows_[(first + i) % reach] = {
            .first = {.talk_seconds = talk[i],
                      .outcome = {handling.w[1][i], handling.w[2][i], handling.w[3][i]},
                      .ending = ending.at(i)},
            .gap = gap[i],
            .patience_seconds = patience[i],
            .customer = issues.w[1][i],
            .queue = queue[i]};
}

void LuckAhead::renew(const Draws& draws, const std::vector<QueueState>& queues, const CustomerRanges& ranges,
                      std::uint32_t next) {
    const std::uint32_t begin = end_ < reach ? 0 : end_ - reach;
    std::array<std::uint32_t, reach> before{};  // [issue % reach] queue
    for (std::uint32_t i = 0; i < reach; ++i) before[i] = rows_[i].queue;
    for (std::uint32_t first = begin; first < end_; first += block) look_up(draws, queues, ranges, first);
    for (std::uint32_t issue = begin; issue < std::min(next, end_); ++issue)
        if (rows_[issue % reach].queue != before[issue % reach])
            give_queue(draws, queues, issue, before[issue % reach]);
}

void LuckAhead::give_queue(const Draws& draws, const std::vector<QueueState>& queues, std::uint32_t issue,
                           std::uint32_t queue) {
    IssueLuck& row = rows_[issue % reach];
    row.queue = queue;
    row.first.talk_seconds =
        queues[queue].talk.quantile(uniform32(draw(draws, Purpose::Handling, issue, 0).w[0]));
    row.patience_seconds =
        queues[queue].patience.quantile(uniform32(draw(draws, Purpose::Issue, issue, 0).w[3]));
}

}  // namespace morale
