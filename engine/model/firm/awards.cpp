#include "engine/model/firm/awards.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "engine/model/terms/rounds.hpp"

namespace morale {

namespace {

struct Candidate {
    AgentId agent;
    double service = 0;  // resolved share; a short record is drawn to the usual share
    double speed = 0;    // contacts per second of handling; short records likewise
    bool wins = false;
};

/// Everybody on the floor, with their record.
std::vector<Candidate> candidates(const World& w) {
    const double prior = w.p().award_effects.prior_contacts;
    const double usual_seconds = w.p().contacts.talk.mean() + w.p().contacts.after_contact_seconds;
    std::vector<Candidate> all;
    for (AgentId agent : w.agents.ids()) {
        if (w.agents.employment[agent].stage != Stage::OnFloor || !is_own(w, agent)) continue;
        const Tally& tally = w.agents.tally[agent];
        const double handled = static_cast<double>(tally.handled);
        all.push_back(
            {.agent = agent,
             .service =
                 (static_cast<double>(tally.resolved) + prior * w.p().quality.resolution) / (handled + prior),
             .speed = (handled + prior) / (static_cast<double>(tally.seconds) + prior * usual_seconds)});
    }
    return all;
}

void choose_best(const World& w, std::vector<Candidate>& all) {
    const bool by_speed = static_cast<TiedTo>(w.p().awards.tied_to) == TiedTo::HandleTime;
    std::ranges::stable_sort(all, std::greater{}, by_speed ? &Candidate::speed : &Candidate::service);
    const auto winners =
        static_cast<std::size_t>(std::ceil(w.p().awards.share * static_cast<double>(all.size()) - 1e-9));
    for (std::size_t i = 0; i < winners; ++i) all[i].wins = true;
}

void draw_lots(const World& w, std::vector<Candidate>& all, std::uint32_t number) {
    for (Candidate& c : all)
        c.wins = uniform32(luck_in_round(w, Purpose::Award, c.agent, number).w[0]) < w.p().awards.share;
}

void choose(const World& w, std::vector<Candidate>& all, std::uint32_t number) {
    switch (static_cast<AwardTo>(w.p().awards.to)) {
        case AwardTo::Best:
            return choose_best(w, all);
        case AwardTo::Lottery:
            return draw_lots(w, all, number);
        case AwardTo::Everybody:
            for (Candidate& c : all) c.wins = true;
    }
}

/// The value of an award relative to what sales stars get, at most 1.
double relative_size(const Parameters& p) {
    return std::min(1., p.awards.value / p.award_effects.sales_award);
}

void hand_over(World& w, AgentId agent) {
    const Awards& p = w.p().awards;
    const AwardParameters& a = w.p().award_effects;
    const double size = a.size_on_weight * relative_size(w.p()) * (p.cash ? a.cash_worth : 1);
    const bool deserved = static_cast<AwardTo>(p.to) == AwardTo::Best;
    recognise(w, agent,
              {.programme = Programme::Award,
               .weight = w.p().recognition.weight_leader * (1 + size),
               .quality = p.quality,
               .announced = p.announced,
               .seen = deserved && !p.announced});
}

/// Lowers the fairness of agents who resolve more than the average winner and get nothing.
void pass_over(World& w, const std::vector<Candidate>& all) {
    double service = 0;
    int winners = 0;
    for (const Candidate& c : all)
        if (c.wins) service += c.service, ++winners;
    if (winners == 0) return;
    for (const Candidate& c : all)
        if (!c.wins && c.service > service / winners)
            lose_fairness(w, c.agent, w.p().award_effects.passed_over);
}

/// Compares an award that costs money with what sales stars get; a symbol is not compared.
void compare_with_sales(World& w, const std::vector<Candidate>& all) {
    if (w.p().awards.value == 0) return;
    const double gain = w.p().award_effects.equity * (2 * relative_size(w.p()) - 1);
    for (const Candidate& c : all) lose_fairness(w, c.agent, -gain);
}

}  // namespace

void award(World& w, std::uint32_t number) {
    std::vector<Candidate> all = candidates(w);
    choose(w, all, number);
    for (const Candidate& c : all) {
        w.agents.tally[c.agent] = Tally{};
        if (!c.wins) continue;
        book_programme(w, group_of(w, c.agent), w.p().awards.value, w.p().awards.minutes);
        if (w.p().mechanisms.awards) hand_over(w, c.agent);
    }
    if (!w.p().mechanisms.awards) return;
    pass_over(w, all);
    compare_with_sales(w, all);
}

void tally_day(World& w, AgentId agent) {
    if (w.p().awards.per_year == 0) return;
    const Today& today = w.agents.today[agent];
    Tally& tally = w.agents.tally[agent];
    tally.handled += static_cast<float>(today.handled);
    tally.resolved += static_cast<float>(today.resolved);
    tally.seconds += static_cast<float>(today.handling_seconds);
}

}  // namespace morale
