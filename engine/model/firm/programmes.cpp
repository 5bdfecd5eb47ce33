#include "engine/model/firm/programmes.hpp"

#include <algorithm>
#include <chrono>

#include "engine/model/firm/awards.hpp"
#include "engine/model/firm/executives.hpp"
#include "engine/model/floor/shifts.hpp"
#include "engine/model/minds/habit.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/outsourcing.hpp"

namespace morale {

namespace {

constexpr Span morning = 10 * hour;
constexpr int days_of_annual_week = 5;

void plan(World& w, Round round, Time at, int number = 0) {
    schedule(w, at,
             RoundComes{static_cast<std::uint8_t>(round), w.epoch, static_cast<std::uint16_t>(number)});
}

/// At 10:00 of the first open day from `at` on, later when it opens later or `at` is.
Time open_morning(const World& w, Time at) {
    const Time open = w.load.next_open(at);
    return std::max(open, open - since_day_start(open) + morning);
}

/// Everybody employed, trainees included; programmes of this firm do not reach those of another one.
template <class Do>
int for_all_employed(World& w, int team, Do&& act) {
    int heads = 0;
    if (is_outside(w, static_cast<std::size_t>(team))) return heads;
    for (AgentId agent : w.teams[static_cast<std::size_t>(team)].seats) {
        if (w.agents.employment[agent].stage == Stage::Vacant) continue;
        act(agent);
        ++heads;
    }
    return heads;
}

/// An event for everybody.
struct Celebration {
    Programme programme{};
    double quality = 1;
    bool announced = true;
    double cost_per_head = 0;
    double off_phone_minutes = 0;
};

void celebrate(World& w, const Celebration& event) {
    for (int team = 0; team < w.no_team(); ++team) {
        const int heads = for_all_employed(w, team, [&](AgentId agent) {
            take_off_phone(w, agent, event.off_phone_minutes);
            recognise(w, agent,
                      {.programme = event.programme,
                       .weight = w.p().recognition.weight_leader,
                       .quality = event.quality,
                       .announced = event.announced});
        });
        book_programme(w, team, heads * event.cost_per_head, 0);
    }
}

Time end_of_annual_week(const World& w) {
    return w.annual_week_begins + days_of_annual_week * day;
}

void plan_annual_event(World& w, Time monday, int number) {
    const int events = static_cast<int>(w.p().annual_week.events);
    w.annual_week_begins = monday;
    const int weekday = number * days_of_annual_week / events;
    plan(w, Round::AnnualEvent, monday + weekday * day + morning, number);
}

void annual_event(World& w, int number) {
    const AnnualWeek& p = w.p().annual_week;
    celebrate(w, {.programme = Programme::AnnualWeek,
                  .quality = p.quality,
                  .announced = p.announced,
                  .cost_per_head = p.cost_per_head,
                  .off_phone_minutes = p.off_phone_minutes});
    if (number + 1 < static_cast<int>(p.events))
        plan_annual_event(w, w.annual_week_begins, number + 1);
    else
        plan(w, Round::AnnualWeekOver, end_of_annual_week(w));
}

void annual_week_over(World& w) {
    for (int team = 0; team < w.no_team(); ++team)
        for_all_employed(w, team, [&](AgentId agent) { feel_contrast(w, agent); });
    plan_annual_event(w, week_of_year_day(w, w.p().annual_week.start, w.now), 0);
}

void occasion(World& w) {
    const Occasions& p = w.p().occasions;
    celebrate(w, {.programme = Programme::Occasion,
                  .quality = p.quality,
                  .announced = p.announced,
                  .cost_per_head = p.cost_per_head,
                  .off_phone_minutes = p.off_phone_minutes});
    plan(w, Round::Occasion, open_morning(w, w.now + span_of_days(days_per_year / p.events_per_year)));
}

void leader_thanks(World& w, std::uint32_t number) {
    const LeaderThanks& p = w.p().leader_thanks;
    for (int team = 0; team < w.no_team(); ++team) {
        int thanked = 0;
        for_all_employed(w, team, [&](AgentId agent) {
            if (uniform32(luck_in_round(w, Purpose::Round, agent, number).w[0]) >= p.share) return;
            recognise(w, agent,
                      {.programme = Programme::LeaderThanks,
                       .weight = w.p().recognition.weight_leader,
                       .quality = p.quality});
            ++thanked;
        });
        book_programme(w, team, 0, thanked * p.minutes);
    }
}

void give_everybody(World& w, double dose, double usd_per_head, double minutes,
                    double off_phone_minutes = 0) {
    for (int team = 0; team < w.no_team(); ++team) {
        const int heads = for_all_employed(w, team, [&](AgentId agent) {
            take_off_phone(w, agent, off_phone_minutes);
            w.agents.meaning[agent].last_dose = w.now;
            give_dose(w, agent, dose);
            w.record.count(Count::MissionDoses, team);
        });
        book_programme(w, team, heads * usd_per_head, minutes / w.no_team());
    }
}

bool is_recognition_of_the_year(Round round) {
    return round == Round::Occasion || round == Round::LeaderThanks || round == Round::Visit ||
           round == Round::Award || round == Round::PeerThanks;
}

}  // namespace

bool within_annual_week(const World& w, Time at) {
    return at >= w.annual_week_begins && at < end_of_annual_week(w);
}

Time day_of_year(const World& w, double month_day, Time from) {
    using namespace std::chrono;
    const auto start = static_cast<int>(w.p().time.start_date);
    const auto month = static_cast<unsigned>(month_day) / 100,
               monthday = static_cast<unsigned>(month_day) % 100;
    const sys_days today{std::chrono::days{start + static_cast<int>(day_index(from))}};
    for (auto y = year_month_day{today}.year();; ++y) {
        const sys_days date = year_month_day_last{y, month_day_last{std::chrono::month{month}}}.day() <
                                      std::chrono::day{monthday}
                                  ? sys_days{y / std::chrono::month{month} / last}  // 02-29 in other years
                                  : sys_days{y / std::chrono::month{month} / std::chrono::day{monthday}};
        const Time at = measurement_start + (date.time_since_epoch().count() - start) * morale::day;
        if (at >= from) return at;
    }
}

Time week_of_year_day(const World& w, double month_day, Time from) {
    const auto monday_of = [](Time t) { return t - since_week_start(t); };
    // The day may lie late in a week that has begun before `from`.
    Time monday = monday_of(day_of_year(w, month_day, from));
    if (monday < from) monday = monday_of(day_of_year(w, month_day, from + week));
    return monday;
}

void plan_programmes(World& w) {
    ++w.epoch;
    w.annual_week_begins = never;
    const Parameters& p = w.p();
    if (p.annual_week.events > 0) plan_annual_event(w, week_of_year_day(w, p.annual_week.start, w.now), 0);
    if (p.occasions.events_per_year > 0)
        plan(w, Round::Occasion,
             open_morning(w, w.now + span_of_days(days_per_year / p.occasions.events_per_year / 2)));
    auto rhythm = [&](Round round, double every_weeks) {
        if (every_weeks > 0)
            plan(w, round, open_morning(w, w.now + std::min(week, span_of_days(every_weeks * 7)) / 2));
    };
    rhythm(Round::LeaderThanks, p.leader_thanks.every_weeks);
    rhythm(Round::Visit, p.visits.every_weeks);
    rhythm(Round::PeerThanks, p.peer_thanks.every_weeks);
    if (p.awards.per_year > 0)
        plan(w, Round::Award, open_morning(w, w.now + span_of_days(days_per_year / p.awards.per_year / 2)));
    w.leadership.thanks_over = false;
    if (p.recognition_end.after_weeks > 0)
        plan(w, Round::RecognitionEnds, w.now + span_of_days(p.recognition_end.after_weeks * 7));
    rhythm(Round::Letters, p.mission.letters_every_weeks);
    rhythm(Round::Stories, p.mission.stories_every_weeks);
    if (p.mission.meetings_per_year > 0)
        plan(w, Round::Meeting, open_morning(w, day_of_year(w, p.mission.meeting_start, w.now)));
}

void handle(World& w, const RoundComes& round) {
    if (round.epoch != w.epoch) return;
    const Mission& mission = w.p().mission;
    const MeaningParameters& doses = w.p().meaning;
    const auto which = static_cast<Round>(round.programme);
    auto next = [&](Time at) {
        plan(w, which, at, day_index(at) == day_index(w.now) ? round.number + 1 : 0);
    };
    auto again = [&](double weeks) { next(w.load.next_open(w.now + span_of_days(weeks * 7))); };
    if (w.leadership.thanks_over && is_recognition_of_the_year(which)) return;
    switch (which) {
        case Round::AnnualEvent:
            return annual_event(w, round.number);
        case Round::AnnualWeekOver:
            return annual_week_over(w);
        case Round::Occasion:
            return occasion(w);
        case Round::LeaderThanks:
            leader_thanks(w, round.number);
            return again(w.p().leader_thanks.every_weeks);
        case Round::Letters:
            give_everybody(w, doses.letter_dose, 0, mission.letter_minutes);
            return again(mission.letters_every_weeks);
        case Round::Stories:
            give_everybody(w, doses.story_dose, 0, mission.story_minutes);
            return again(mission.stories_every_weeks);
        case Round::Meeting:
            give_everybody(w, doses.meeting_dose, mission.meeting_cost_per_head, 0,
                           mission.meeting_off_phone_minutes);
            return next(open_morning(w, w.now + span_of_days(days_per_year / mission.meetings_per_year)));
        case Round::Visit:
            visit(w, round.number);
            return again(w.p().visits.every_weeks);
        case Round::Award:
            award(w, round.number);
            return next(open_morning(w, w.now + span_of_days(days_per_year / w.p().awards.per_year)));
        case Round::PeerThanks:
            peers_thank(w, round.number);
            return again(w.p().peer_thanks.every_weeks);
        case Round::RecognitionEnds:
            return end_recognition(w);
    }
}

}  // namespace morale
