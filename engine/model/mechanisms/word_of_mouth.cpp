#include "engine/model/mechanisms/word_of_mouth.hpp"

#include <algorithm>
#include <array>

#include "engine/model/mechanisms/churn.hpp"

namespace morale {

namespace {

constexpr std::uint32_t block = 4;  // words in a block of luck

/// The acquaintances k .. k + 3 of a customer, k a multiple of four; never themselves.
std::array<CustomerId, block> acquaintances(const World& w, CustomerId teller, std::uint32_t k) {
    const Words luck = w.luck(Purpose::Acquaintance, teller.row, k / block);
    const auto others = static_cast<std::uint64_t>(w.customers.size() - 1);
    std::array<CustomerId, block> four;
    for (std::uint32_t i = 0; i < block; ++i) {
        const auto row = static_cast<std::uint32_t>(luck.w[i] * others >> 32);
        four[i] = CustomerId{row >= teller.row ? row + 1 : row};
        w.customers.attitude.prefetch(four[i]);
    }
    return four;
}

/// What a bad story does to who hears it.
void hear(World& w, CustomerId hearer) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    if (w.customers.active(hearer)) {
        if (!w.p().mechanisms.experience) return;
        Compact& satisfaction = w.customers.attitude[hearer].satisfaction;
        satisfaction = Compact(satisfaction.value() + p.bad_on_satisfaction);
    } else if (w.customers.is[hearer] == Customership::Prospect) {
        const ProspectId prospect = w.customers.prospect(hearer);
        const double now = willingness(w, prospect) * (1 + p.bad_on_willingness);
        w.customers.hearsay[prospect] = {
            .willingness = static_cast<float>(now),
            .heard_minute = static_cast<std::int32_t>(w.now.time_since_epoch() / minute)};
    }
}

/// A teller tells `tells` acquaintances in a row, from one that luck picks; those who retell join `tellers`.
void tell_round(World& w, std::uint64_t teller_number, CustomerId teller, std::uint32_t tells) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    const auto known = static_cast<std::uint32_t>(p.acquaintances);
    const Words start = w.luck(Purpose::Tell, teller_number);
    std::uint32_t k = static_cast<std::uint32_t>(std::uint64_t{start.w[0]} * known >> 32);
    std::array<CustomerId, block> four = acquaintances(w, teller, k);
    Words retells{};
    for (std::uint32_t told = 0; told < tells; ++told) {
        if (told % block == 0) retells = w.luck(Purpose::Hear, teller_number, told / block);
        const CustomerId hearer = four[k % block];
        hear(w, hearer);
        if (uniform32(retells.w[told % block]) < p.retell * p.bad_share)
            w.customers.tellers.push_back(hearer);
        k = k + 1 < known ? k + 1 : 0;
        if (k % block == 0) four = acquaintances(w, teller, k);
    }
    w.record.count(Count::ToldBad, w.no_team(), tells);
}

/// One teller of a bad story and, through those who retell it, the whole cascade. Subcritical by the
/// defaults: a teller makes .108 x 5 x .74 = .4 new tellers; a cascade that does not die is cut at the
/// requirement.
void tell_bad(World& w, std::uint32_t issue, CustomerId first_teller) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    const auto tells = static_cast<std::uint32_t>(std::min(p.bad_tells, p.acquaintances));
    std::vector<CustomerId>& tellers = w.customers.tellers;
    tellers.assign(1, first_teller);
    for (std::uint32_t next = 0; next < tellers.size(); ++next) {
        if (!w.requirements.holds(next < 1'000'000, "a story dies out before everybody has heard it", w.now))
            return;
        tell_round(w, std::uint64_t{issue} << 32 | next, tellers[next], tells);
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
