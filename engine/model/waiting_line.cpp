#include "engine/model/waiting_line.hpp"

#include <algorithm>

namespace morale {

namespace {

// Later, so that std:: heaps keep the earliest on top; the position settles ties.
constexpr auto later = [](const auto& a, const auto& b) {
    return a.at != b.at ? a.at > b.at : a.position > b.position;
};

}  // namespace

void WaitingLine::join(const Contact& contact, Time now, Time patience_ends) {
    if (back_ - front_ == ring_.size()) grow();
    at(back_) = {contact, now, false};
    if (patience_ends != never) {
        deadlines_.push_back({patience_ends, back_});
        std::ranges::push_heap(deadlines_, later);
    }
    ++back_;
    ++count_;
}

Waiting WaitingLine::take_first() {
    const Waiting first = at(front_);
    at(front_).gone = true;
    --count_;
    drop_gone_front();
    return first;
}

Waiting WaitingLine::take_impatient() {
    const std::uint64_t position = deadlines_.front().position;
    const Waiting impatient = at(position);
    at(position).gone = true;
    --count_;
    drop_gone_front();
    return impatient;
}

Time WaitingLine::first_deadline() {
    drop_stale_deadlines();
    return deadlines_.empty() ? never : deadlines_.front().at;
}

void WaitingLine::drop_gone_front() {
    while (front_ < back_ && at(front_).gone) ++front_;
}

void WaitingLine::drop_stale_deadlines() {
    while (!deadlines_.empty()) {
        const std::uint64_t position = deadlines_.front().position;
        if (position >= front_ && !at(position).gone) return;
        std::ranges::pop_heap(deadlines_, later);
        deadlines_.pop_back();
    }
}

void WaitingLine::grow() {
    std::vector<Waiting> larger(ring_.size() * 2);
    for (std::uint64_t p = front_; p < back_; ++p) larger[p & (larger.size() - 1)] = at(p);
    ring_ = std::move(larger);
}

}  // namespace morale
