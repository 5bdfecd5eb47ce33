#include "engine/model/luck.hpp"

#include <array>
#include <cstddef>
#include <span>

#include "engine/kernel/many.hpp"
#include "engine/model/tables.hpp"

namespace morale {

namespace {

std::uint32_t pick_queue(const std::vector<QueueState>& queues, std::uint32_t word) {
    std::uint32_t q = 0;
    while (q + 1 < queues.size() && uniform32(word) >= queues[q].share) ++q;
    return q;
}

/// Those of the uniforms that `which` names become quantiles of the law, in one loop.
void quantiles_of(const Distribution& law, std::span<const std::uint32_t> which, std::span<double> uniforms) {
    std::array<double, 64> part;  // a block at most
    for (std::size_t i = 0; i < which.size(); ++i) part[i] = uniforms[which[i]];
    law.quantiles(std::span(part).first(which.size()));
    for (std::size_t i = 0; i < which.size(); ++i) uniforms[which[i]] = part[i];
}

}  // namespace

ServiceLuck draw_service(const Draws& draws, const std::vector<QueueState>& queues, const Contact& contact) {
    const Words handling = draw(draws, Purpose::Handling, contact.issue, contact.attempt);
    return {.talk_seconds = queues[contact.queue].talk.quantile(uniform32(handling.w[0])),
            .outcome = {handling.w[1], handling.w[2], handling.w[3]},
            .ending = draw(draws, Purpose::Ending, contact.issue, contact.attempt)};
}

// The words that are kept go to their places at once, the others are made into quantiles here.
void LuckAhead::look_up(const Draws& draws, const std::vector<QueueState>& queues, std::uint32_t first) {
    const std::size_t at = first % reach;
    const std::span gap(&gap_[at], block), talk(&talk_[at], block), patience(&patience_[at], block);
    std::array<std::uint32_t, block> gap_words, talk_words, queue_words, patience_words;
    draws.fill(static_cast<std::uint8_t>(Purpose::Issue), first, block,
               {gap_words.data(), &customer_[at], queue_words.data(), patience_words.data()});
    draws.fill(static_cast<std::uint8_t>(Purpose::Handling), first, block,
               {talk_words.data(), &outcome_[0][at], &outcome_[1][at], &outcome_[2][at]});
    draws.fill(static_cast<std::uint8_t>(Purpose::Ending), first, block,
               {&ending_[0][at], &ending_[1][at], &ending_[2][at], &ending_[3][at]});
    uniforms(gap_words, gap);
    exponentials(gap, 1);
    uniforms(talk_words, talk);
    uniforms(patience_words, patience);
    if (queues.size() == 1) {
        queues[0].talk.quantiles(talk);
        queues[0].patience.quantiles(patience);
        return;
    }
    for (std::uint32_t i = 0; i < block; ++i) queue_[at + i] = pick_queue(queues, queue_words[i]);
    for (std::uint32_t queue = 0; queue < queues.size(); ++queue) {
        std::array<std::uint32_t, block> its;
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < block; ++i)
            if (queue_[at + i] == queue) its[count++] = i;
        quantiles_of(queues[queue].talk, std::span(its).first(count), talk);
        quantiles_of(queues[queue].patience, std::span(its).first(count), patience);
    }
}

void LuckAhead::renew(const Draws& draws, const std::vector<QueueState>& queues) {
    for (std::uint32_t first = end_ < reach ? 0 : end_ - reach; first < end_; first += block)
        look_up(draws, queues, first);
}

}  // namespace morale
