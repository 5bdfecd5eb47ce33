#include "engine/model/mechanisms/word_of_mouth.hpp"

#include <algorithm>

#include "engine/model/mechanisms/churn.hpp"

namespace morale {

namespace {

/// The k-th acquaintance of a customer; never themselves.
CustomerId acquaintance(const World& w, CustomerId teller, std::uint32_t k) {
    const Words luck = w.luck(Purpose::Acquaintance, teller.row, k);
    const auto others = static_cast<std::uint64_t>(w.customers.size() - 1);
    const auto row = static_cast<std::uint32_t>(luck.w[0] * others >> 32);
    return CustomerId{row >= teller.row ? row + 1 : row};
}

/// With which of their acquaintances the n-th teller of a story begins; the next ones follow.
std::uint32_t first_told(const World& w, std::uint64_t teller) {
    const auto acquaintances = static_cast<std::uint64_t>(w.p().word_of_mouth.acquaintances);
    return static_cast<std::uint32_t>(w.luck(Purpose::Tell, teller).w[0] * acquaintances >> 32);
}

/// What a bad story does to who hears it.
void hear(World& w, CustomerId hearer) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    CustomerState& state = w.customers.state[hearer];
    if (state.is == Customership::Active) {
        if (!w.p().mechanisms.experience) return;
        state.satisfaction = static_cast<float>(
            std::max(-1., static_cast<double>(state.satisfaction) + p.bad_on_satisfaction));
    } else if (state.is == Customership::Prospect) {
        state.willingness = static_cast<float>(willingness(w, hearer) * (1 + p.bad_on_willingness));
        state.heard_minute = static_cast<std::int32_t>(w.now.time_since_epoch() / minute);
    }
}

/// One teller of a bad story and, through those who retell it, the whole cascade. Subcritical by the
/// defaults: a teller makes .108 x 5 x .74 = .4 new tellers; a cascade that does not die is cut at the
/// requirement.
void tell_bad(World& w, std::uint32_t issue, CustomerId first_teller) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    const auto tells = static_cast<std::uint32_t>(std::min(p.bad_tells, p.acquaintances));
    const auto acquaintances = static_cast<std::uint32_t>(p.acquaintances);
    std::vector<CustomerId> tellers = {first_teller};
    for (std::uint32_t next = 0; next < tellers.size(); ++next) {
        if (!w.requirements.holds(next < 1'000'000, "a story dies out before everybody has heard it", w.now))
            return;
        const std::uint64_t told = std::uint64_t{issue} << 32 | next;
        const std::uint32_t first = first_told(w, told);
        for (std::uint32_t k = 0; k < tells; ++k) {
            const CustomerId hearer = acquaintance(w, tellers[next], (first + k) % acquaintances);
            w.record.count(Count::ToldBad, w.no_team());
            hear(w, hearer);
            const Words luck = w.luck(Purpose::Hear, told, k);
            if (uniform32(luck.w[0]) < p.retell && uniform32(luck.w[1]) < p.bad_share)
                tellers.push_back(hearer);
        }
    }
}

}  // namespace

void tell(World& w, const Contact& contact, Story story, double u) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    if (!w.p().mechanisms.word_of_mouth || w.customers.size() < 2 || p.acquaintances < 1) return;
    if (story == Story::Bad) {
        if (u < p.bad_share) tell_bad(w, contact.issue, contact.customer);
    } else if (u < p.good_share) {
        w.record.count(Count::ToldGood, w.no_team(),
                       static_cast<std::int64_t>(std::min(p.good_tells, p.acquaintances)));
    }
}

}  // namespace morale
