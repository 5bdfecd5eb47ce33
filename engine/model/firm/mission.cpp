#include "engine/model/firm/mission.hpp"

#include <vector>

#include "engine/model/floor/shifts.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

void give_everybody(World& w, double dose, double usd_per_head, double minutes,
                    double off_phone_minutes = 0) {
    for (int team = 0; team < w.team_count(); ++team) {
        const std::vector<AgentId> people = reached(w, team);
        for (AgentId agent : people) {
            take_off_phone(w, agent, off_phone_minutes);
            w.agents.meaning[agent].last_dose = w.now;
            give_dose(w, agent, dose);
            w.record.count(Count::MissionDoses, team);
        }
        book_programme(w, team, static_cast<int>(people.size()) * usd_per_head, minutes / w.team_count());
    }
}

}  // namespace

void send_letters(World& w) {
    give_everybody(w, w.p().meaning.letter_dose, 0, w.p().mission.letter_minutes);
}

void tell_stories(World& w) {
    give_everybody(w, w.p().meaning.story_dose, 0, w.p().mission.story_minutes);
}

void meet_customers(World& w) {
    const Mission& mission = w.p().mission;
    give_everybody(w, w.p().meaning.meeting_dose, mission.meeting_cost_per_head, 0,
                   mission.meeting_off_phone_minutes);
}

}  // namespace morale
