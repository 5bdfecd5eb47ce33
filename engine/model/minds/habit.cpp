#include "engine/model/minds/habit.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/firm/programmes.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/outsourcing.hpp"

namespace morale {

namespace {

constexpr std::array all_year = {Programme::Occasion, Programme::LeaderThanks, Programme::PraiseNote,
                                 Programme::Visit,    Programme::Award,        Programme::PeerThanks};

double heads(const World& w) {
    double sum = 0;
    for (int team = 0; team < w.no_team(); ++team) sum += w.record.level(Level::Headcount, team);
    return sum;
}

/// Everybody who was there long enough to be used to it.
void miss(World& w, Programme programme) {
    const AwardParameters& p = w.p().award_effects;
    const double loss = p.habit_loss_weeks * weekly_gain(w, programme);
    w.leadership.habits[static_cast<std::size_t>(programme)] = {};
    if (loss == 0 || !w.p().mechanisms.habit) return;
    const Span long_enough = span_of_seconds(p.habit_weeks * in_seconds(week));
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        const Employment& e = w.agents.employment[agent];
        if (e.stage != Stage::Vacant && e.hired <= w.now - long_enough) lose_fairness(w, agent, loss);
    }
}

bool has_peer_at_work(const World& w, AgentId agent) {
    return std::ranges::any_of(w.peers.of(agent), [&w](const Peer& peer) {
        return peer.steps == 1 && w.agents.employment[peer.agent].stage == Stage::OnFloor;
    });
}

}  // namespace

bool runs(const Parameters& p, Programme programme) {
    switch (programme) {
        case Programme::Occasion:
            return p.occasions.events_per_year > 0;
        case Programme::LeaderThanks:
            return p.leader_thanks.every_weeks > 0;
        case Programme::PraiseNote:
            return p.praise_note.share > 0;
        case Programme::Visit:
            return p.visits.every_weeks > 0;
        case Programme::Award:
            return p.awards.per_year > 0;
        case Programme::PeerThanks:
            return p.peer_thanks.every_weeks > 0;
        default:
            return false;
    }
}

double weekly_gain(const World& w, Programme programme) {
    const Habit& h = w.leadership.habits[static_cast<std::size_t>(programme)];
    if (h.weekly_gain == 0) return 0;
    return h.weekly_gain * math::exp(-in_weeks(w.now - h.as_of) / w.p().award_effects.habit_weeks);
}

void get_used_to(World& w, Programme programme, double gain) {
    if (gain == 0) return;
    Habit& h = w.leadership.habits[static_cast<std::size_t>(programme)];
    h.weekly_gain =
        weekly_gain(w, programme) + gain / (std::max(1., heads(w)) * w.p().award_effects.habit_weeks);
    h.as_of = w.now;
}

void miss_dropped(World& w, const Parameters& before) {
    for (Programme programme : all_year)
        if (runs(before, programme) && !runs(w.p(), programme)) miss(w, programme);
}

void end_recognition(World& w) {
    w.leadership.thanks_over = true;
    for (Programme programme : all_year)
        if (runs(w.p(), programme)) miss(w, programme);
}

void peers_thank(World& w, std::uint32_t number) {
    const PeerThanks& p = w.p().peer_thanks;
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        if (w.agents.employment[agent].stage != Stage::OnFloor || !is_own(w, agent)) continue;
        if (!has_peer_at_work(w, agent)) continue;
        if (uniform32(luck_in_round(w, Purpose::PeerThanks, agent, number).w[0]) >= p.share) continue;
        recognise(w, agent,
                  {.programme = Programme::PeerThanks,
                   .weight = w.p().award_effects.weight_peer,
                   .quality = p.quality});
    }
    for (int team = 0; team < w.no_team(); ++team) book_programme(w, team, 0, p.minutes / w.no_team());
}

}  // namespace morale
