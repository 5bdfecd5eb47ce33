#include "engine/model/firm/celebrations.hpp"

#include <vector>

#include "engine/model/floor/shifts.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "engine/model/terms/rounds.hpp"

namespace morale {

namespace {

/// An event for everybody.
struct Celebration {
    Programme programme{};
    double quality = 1;
    bool announced = true;
    double cost_per_head = 0;
    double off_phone_minutes = 0;
};

void celebrate(World& w, const Celebration& event) {
    for (int team = 0; team < w.team_count(); ++team) {
        const std::vector<AgentId> people = reached(w, team);
        for (AgentId agent : people) {
            take_off_phone(w, agent, event.off_phone_minutes);
            recognise(w, agent,
                      {.programme = event.programme,
                       .weight = w.p().recognition.weight_leader,
                       .quality = event.quality,
                       .announced = event.announced});
        }
        book_programme(w, team, static_cast<int>(people.size()) * event.cost_per_head, 0);
    }
}

Time event_of_annual_week(const World& w, Time monday, std::uint32_t number) {
    const auto events = static_cast<std::uint32_t>(w.p().annual_week.events);
    const auto weekday = static_cast<int>(number * days_of_annual_week / events);
    return monday + weekday * day + morning;
}

/// What is left when the week is over: its glow, compared with the other weeks.
void feel_contrasts(World& w) {
    for (int team = 0; team < w.team_count(); ++team)
        for (AgentId agent : reached(w, team)) feel_contrast(w, agent);
}

}  // namespace

bool ends_annual_week(const World& w, std::uint32_t number) {
    return number == static_cast<std::uint32_t>(w.p().annual_week.events);
}

Time first_of_annual_week(const World& w) {
    return event_of_annual_week(w, week_of_year_day(w, w.p().annual_week.start, w.now), 0);
}

void annual_week(World& w, std::uint32_t number) {
    const AnnualWeek& p = w.p().annual_week;
    if (ends_annual_week(w, number)) return feel_contrasts(w);
    if (number == 0) w.annual_week_begins = w.now - since_week_start(w.now);
    if (w.load.shut(day_index(w.now))) return;
    celebrate(w, {.programme = Programme::AnnualWeek,
                  .quality = p.quality,
                  .announced = p.announced,
                  .cost_per_head = p.cost_per_head,
                  .off_phone_minutes = p.off_phone_minutes});
}

Time next_of_annual_week(const World& w, std::uint32_t number) {
    if (ends_annual_week(w, number)) return first_of_annual_week(w);
    if (ends_annual_week(w, number + 1)) return end_of_annual_week(w);
    return event_of_annual_week(w, w.annual_week_begins, number + 1);
}

void occasion(World& w) {
    const Occasions& p = w.p().occasions;
    celebrate(w, {.programme = Programme::Occasion,
                  .quality = p.quality,
                  .announced = p.announced,
                  .cost_per_head = p.cost_per_head,
                  .off_phone_minutes = p.off_phone_minutes});
}

}  // namespace morale
