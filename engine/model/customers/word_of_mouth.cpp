#include "engine/model/customers/word_of_mouth.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "engine/model/terms/churn.hpp"

namespace morale {

namespace {

/// Four acquaintances of a customer: those from k, rounded down to a multiple of four. Nobody is their own.
std::array<CustomerId, 4> four_acquaintances(const World& w, CustomerId teller, std::uint32_t k) {
    const Words luck = w.luck(Purpose::Acquaintance, teller.row, k / 4);
    const auto others = static_cast<std::uint64_t>(w.customers.size() - 1);
    std::array<CustomerId, 4> four;
    for (std::uint32_t i = 0; i < 4; ++i) {
        const auto row = static_cast<std::uint32_t>(luck.w[i] * others >> 32);
        four[i] = CustomerId{row + (row >= teller.row)};
        w.customers.prefetch_person(four[i]);
    }
    return four;
}

/// As many acquaintances as fit into `told`, in a row from the k-th and round again from the first.
void find_hearers(const World& w, CustomerId teller, std::uint32_t k, std::span<CustomerId> told) {
    const auto known = static_cast<std::uint32_t>(w.p().word_of_mouth.acquaintances);
    std::array<CustomerId, 4> four;
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (i == 0 || k % 4 == 0) four = four_acquaintances(w, teller, k);
        told[i] = four[k % 4];
        k = k + 1 < known ? k + 1 : 0;
    }
}

/// Sets the prospect's willingness from now on.
void sway(World& w, ProspectId prospect, double willing) {
    w.customers.hearsay[prospect] = {
        .willingness = static_cast<float>(willing),
        .heard_minute = static_cast<std::int32_t>(w.now.time_since_epoch() / minute)};
}

/// What a bad story does to a hearer.
void hear(World& w, CustomerId hearer) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    if (w.customers.active(hearer)) {
        if (!w.p().mechanisms.experience) return;
        Compact& satisfaction = w.customers.attitude[hearer].satisfaction;
        satisfaction = Compact(satisfaction.value() + p.bad_on_satisfaction);
    } else if (w.customers.is[hearer] == Customership::Prospect) {
        const ProspectId prospect = w.customers.prospect(hearer);
        sway(w, prospect, willingness(w, prospect) * (1 + p.bad_on_willingness));
    }
}

/// Stories count for the group of the customer who tells them; acquaintances are of all groups.
void note_told(World& w, CustomerId teller, Count story, std::size_t hearers) {
    const auto told = static_cast<std::int64_t>(hearers);
    w.record.count(story, w.firm_group(), told);
    note_by_customers(w, teller, [&](Recorder::Entry note) { note.count(story, told); });
}

/// A good story changes only prospects: a customer has come already.
void tell_good(World& w, CustomerId teller, double which) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    std::vector<CustomerId>& told = w.customers.told;
    told.resize(static_cast<std::size_t>(std::min(p.good_tells, p.acquaintances)));
    find_hearers(w, teller, static_cast<std::uint32_t>(which * p.acquaintances), told);
    for (CustomerId hearer : told) {
        if (w.customers.is[hearer] != Customership::Prospect) continue;
        const ProspectId prospect = w.customers.prospect(hearer);
        const double now = willingness(w, prospect);
        sway(w, prospect, now + w.p().offer.market.good_story * (1 - now));
    }
    note_told(w, teller, Count::ToldGood, told.size());
}

/// A teller tells as many acquaintances as fit into `told`; those who retell join the tellers.
void tell_round(World& w, std::uint64_t teller_number, CustomerId teller, std::span<CustomerId> told) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    const Words start = w.luck(Purpose::Tell, teller_number);
    const auto known = static_cast<std::uint64_t>(p.acquaintances);
    find_hearers(w, teller, static_cast<std::uint32_t>(start.w[0] * known >> 32), told);
    Words retells{};
    for (std::uint32_t i = 0; i < told.size(); ++i) {
        if (i % 4 == 0) retells = w.luck(Purpose::Hear, teller_number, i / 4);
        hear(w, told[i]);
        if (uniform32(retells.w[i % 4]) < p.retell * p.bad_share) w.customers.tellers.push_back(told[i]);
    }
    note_told(w, teller, Count::ToldBad, told.size());
}

/// The teller of a bad story starts a cascade through those who retell it. A rule over the parameters keeps
/// it subcritical (engine/model/rules.hpp); this requirement checks the rule.
void tell_bad(World& w, std::uint32_t issue, CustomerId first_teller) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    std::vector<CustomerId>& tellers = w.customers.tellers;
    std::vector<CustomerId>& told = w.customers.told;
    tellers.assign(1, first_teller);
    told.resize(static_cast<std::size_t>(std::min(p.bad_tells, p.acquaintances)));
    for (std::uint32_t next = 0; next < tellers.size(); ++next) {
        if (!w.requirements.holds(next < 1'000'000, "a story dies out before everybody has heard it", w.now))
            return;
        tell_round(w, std::uint64_t{issue} << 32 | next, tellers[next], told);
    }
}

}  // namespace

[[gnu::noinline]] void tell(World& w, Contact contact, Story story, double u) {
    const WordOfMouthParameters& p = w.p().word_of_mouth;
    if (!w.p().mechanisms.word_of_mouth || w.customers.size() < 2 || p.acquaintances < 1) return;
    if (story == Story::Bad) {
        if (u < p.bad_share) tell_bad(w, contact.issue, contact.customer);
    } else if (u < p.good_share) {
        tell_good(w, contact.customer,
                  u / p.good_share);  // a number below one: it picks the first acquaintance
    }
}

}  // namespace morale
