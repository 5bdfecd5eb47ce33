#include "engine/model/luck.hpp"

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
    for (std::uint32_t i = 0; i < block; ++i) {
        const std::uint32_t queue = pick_queue(queues, queue_words[i]);
        queue_[at + i] = queue;
        talk[i] = queues[queue].talk.quantile(talk[i]);
        patience[i] = queues[queue].patience.quantile(patience[i]);
    }
}

void LuckAhead::renew(const Draws& draws, const std::vector<QueueState>& queues) {
    for (std::uint32_t first = end_ < reach ? 0 : end_ - reach; first < end_; first += block)
        look_up(draws, queues, first);
}

}  // namespace morale
