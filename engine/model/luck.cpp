#include "engine/model/luck.hpp"

#include "engine/model/tables.hpp"

namespace morale {

namespace {

std::uint32_t pick_queue(std::span<const QueueState> queues, std::uint32_t word) {
    std::uint32_t q = 0;
    while (q + 1 < queues.size() && uniform32(word) >= queues[q].share) ++q;
    return q;
}

}  // namespace

ServiceLuck draw_service(const Draws& draws, std::span<const QueueState> queues, const Contact& contact) {
    const Words handling = draw(draws, Purpose::Handling, contact.issue, contact.attempt);
    return {.talk_seconds = queues[contact.queue].talk.quantile(uniform32(handling.w[0])),
            .outcome = {handling.w[1], handling.w[2], handling.w[3]},
            .ending = draw(draws, Purpose::Ending, contact.issue, contact.attempt)};
}

void LuckAhead::look_up(const Draws& draws, std::span<const QueueState> queues, std::uint32_t first) {
    const auto issue = draws.columns<block>(static_cast<std::uint8_t>(Purpose::Issue), first);
    const auto handling = draws.columns<block>(static_cast<std::uint8_t>(Purpose::Handling), first);
    const auto ending = draws.columns<block>(static_cast<std::uint8_t>(Purpose::Ending), first);
    std::array<double, block> gap, talk, patience;
    for (std::uint32_t i = 0; i < block; ++i) {
        gap[i] = exponential(uniform32(issue.w[0][i]));
        talk[i] = uniform32(handling.w[0][i]);
        patience[i] = uniform32(issue.w[3][i]);
    }
    if (queues.size() == 1) {
        queues[0].talk.quantiles(talk);
        queues[0].patience.quantiles(patience);
    }
    IssueLuck* const rows = &rows_[first % reach];
    for (std::uint32_t i = 0; i < block && queues.size() > 1; ++i) {
        rows[i].queue = pick_queue(queues, issue.w[2][i]);
        talk[i] = queues[rows[i].queue].talk.quantile(talk[i]);
        patience[i] = queues[rows[i].queue].patience.quantile(patience[i]);
    }
    for (std::uint32_t i = 0; i < block; ++i) {
        IssueLuck& row = rows[i];
        row.first = {.talk_seconds = talk[i],
                     .outcome = {handling.w[1][i], handling.w[2][i], handling.w[3][i]},
                     .ending = ending.at(i)};
        row.gap = gap[i];
        row.patience_seconds = patience[i];
        row.customer = issue.w[1][i];
    }
}

void LuckAhead::renew(const Draws& draws, std::span<const QueueState> queues) {
    for (std::uint32_t first = end_ < reach ? 0 : end_ - reach; first < end_; first += block)
        look_up(draws, queues, first);
}

}  // namespace morale
