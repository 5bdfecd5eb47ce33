#include "engine/model/firm/programmes.hpp"

#include <algorithm>

#include "engine/model/firm/awards.hpp"
#include "engine/model/firm/celebrations.hpp"
#include "engine/model/firm/executives.hpp"
#include "engine/model/firm/mission.hpp"
#include "engine/model/firm/thanks.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/terms/habit.hpp"
#include "engine/model/terms/rounds.hpp"

namespace morale {

namespace {

void plan(World& w, Round round, const RoundAt& next) {
    schedule(w, next.at,
             RoundComes{static_cast<std::uint8_t>(round), w.epoch, static_cast<std::uint16_t>(next.number)});
}

/// Rounds of one day are numbered, so that each of them chooses anew.
RoundAt numbered(const World& w, Time at, std::uint32_t number) {
    return {at, day_index(at) == day_index(w.now) ? number + 1 : 0};
}

/// For programmes that come every few weeks: the first round comes half way, within the first week.
Time within_a_week(const World& w, double every_weeks) {
    return open_morning(w, w.now + std::min(week, span_of_days(every_weeks * days_of_week)) / 2);
}
RoundAt after_weeks(const World& w, double every_weeks, std::uint32_t number) {
    return numbered(w, w.load.next_open(w.now + span_of_days(every_weeks * days_of_week)), number);
}

/// For programmes that come several times a year: the first round comes half way.
Time first_of(const World& w, double per_year) {
    return open_morning(w, w.now + span_of_days(days_per_year / per_year / 2));
}
RoundAt next_of(const World& w, double per_year, std::uint32_t number) {
    return numbered(w, open_morning(w, w.now + span_of_days(days_per_year / per_year)), number);
}

/// Lowers the fairness of everybody who was there long enough to be used to the programme.
void miss(World& w, Programme programme) {
    const AwardParameters& p = w.p().award_effects;
    const double loss = p.habit_loss_weeks * weekly_gain(w, programme);
    w.leadership.habits[static_cast<std::size_t>(programme)] = {};
    if (loss == 0 || !w.p().mechanisms.habit) return;
    const Span long_enough = span_of_seconds(p.habit_weeks * in_seconds(week));
    for (AgentId agent : w.agents.ids()) {
        const Employment& e = w.agents.employment[agent];
        if (e.stage != Stage::Vacant && e.hired <= w.now - long_enough) lose_fairness(w, agent, loss);
    }
}

/// Calls act(programme) for each kind of recognition that comes all year under these parameters.
template <class Act>
void for_all_year(const Parameters& p, Act&& act) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(Programme::last); ++i)
        if (const auto programme = static_cast<Programme>(i); comes_all_year(p, programme)) act(programme);
}

/// Ends every year-round programme, when the time given to recognition is over.
void end_recognition(World& w, std::uint32_t) {
    w.leadership.thanks_over = true;
    for_all_year(w.p(), [&w](Programme programme) { miss(w, programme); });
}

using Number = std::uint32_t;  // of a round

constexpr std::array table = {
    ProgrammeRow{.round = Round::AnnualWeek,
                 .missed = {},
                 .runs = [](const Parameters& p) { return p.annual_week.events > 0; },
                 .first = first_of_annual_week,
                 .act = annual_week,
                 .next =
                     [](const World& w, Number n) {
                         return RoundAt{next_of_annual_week(w, n), ends_annual_week(w, n) ? 0 : n + 1};
                     }},
    ProgrammeRow{
        .round = Round::Occasion,
        .missed = Programme::Occasion,
        .runs = [](const Parameters& p) { return p.occasions.events_per_year > 0; },
        .first = [](const World& w) { return first_of(w, w.p().occasions.events_per_year); },
        .act = [](World& w, Number) { occasion(w); },
        .next = [](const World& w, Number n) { return next_of(w, w.p().occasions.events_per_year, n); }},
    ProgrammeRow{
        .round = Round::LeaderThanks,
        .missed = Programme::LeaderThanks,
        .runs = [](const Parameters& p) { return p.leader_thanks.every_weeks > 0; },
        .first = [](const World& w) { return within_a_week(w, w.p().leader_thanks.every_weeks); },
        .act = leader_thanks,
        .next = [](const World& w, Number n) { return after_weeks(w, w.p().leader_thanks.every_weeks, n); }},
    ProgrammeRow{
        .round = Round::Visit,
        .missed = Programme::Visit,
        .runs = [](const Parameters& p) { return p.visits.every_weeks > 0; },
        .first = [](const World& w) { return within_a_week(w, w.p().visits.every_weeks); },
        .act = visit,
        .next = [](const World& w, Number n) { return after_weeks(w, w.p().visits.every_weeks, n); }},
    ProgrammeRow{
        .round = Round::PeerThanks,
        .missed = Programme::PeerThanks,
        .runs = [](const Parameters& p) { return p.peer_thanks.every_weeks > 0; },
        .first = [](const World& w) { return within_a_week(w, w.p().peer_thanks.every_weeks); },
        .act = peers_thank,
        .next = [](const World& w, Number n) { return after_weeks(w, w.p().peer_thanks.every_weeks, n); }},
    ProgrammeRow{.round = Round::Award,
                 .missed = Programme::Award,
                 .runs = [](const Parameters& p) { return p.awards.per_year > 0; },
                 .first = [](const World& w) { return first_of(w, w.p().awards.per_year); },
                 .act = award,
                 .next = [](const World& w, Number n) { return next_of(w, w.p().awards.per_year, n); }},
    ProgrammeRow{.round = Round::RecognitionEnds,
                 .missed = {},
                 .runs = [](const Parameters& p) { return p.recognition_end.after_weeks > 0; },
                 .first =
                     [](const World& w) {
                         return w.now + span_of_days(w.p().recognition_end.after_weeks * days_of_week);
                     },
                 .act = end_recognition,
                 .next = [](const World&, Number) { return RoundAt{}; }},
    ProgrammeRow{.round = Round::Letters,
                 .missed = {},
                 .runs = [](const Parameters& p) { return p.mission.letters_every_weeks > 0; },
                 .first = [](const World& w) { return within_a_week(w, w.p().mission.letters_every_weeks); },
                 .act = [](World& w, Number) { send_letters(w); },
                 .next = [](const World& w,
                            Number n) { return after_weeks(w, w.p().mission.letters_every_weeks, n); }},
    ProgrammeRow{.round = Round::Stories,
                 .missed = {},
                 .runs = [](const Parameters& p) { return p.mission.stories_every_weeks > 0; },
                 .first = [](const World& w) { return within_a_week(w, w.p().mission.stories_every_weeks); },
                 .act = [](World& w, Number) { tell_stories(w); },
                 .next = [](const World& w,
                            Number n) { return after_weeks(w, w.p().mission.stories_every_weeks, n); }},
    ProgrammeRow{
        .round = Round::Meeting,
        .missed = {},
        .runs = [](const Parameters& p) { return p.mission.meetings_per_year > 0; },
        .first =
            [](const World& w) {
                return open_morning(w, day_of_year(w, w.p().mission.meeting_start, w.now));
            },
        .act = [](World& w, Number) { meet_customers(w); },
        .next = [](const World& w, Number n) { return next_of(w, w.p().mission.meetings_per_year, n); }},
};
static_assert([] {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].round) != i) return false;
    return true;
}());

}  // namespace

std::span<const ProgrammeRow> programmes() {
    return table;
}

bool comes_all_year(const Parameters& p, Programme programme) {
    if (programme == Programme::PraiseNote)
        return p.praise_note.share > 0;  // it comes with contacts, not in rounds
    const auto row = std::ranges::find(table, std::optional(programme), &ProgrammeRow::missed);
    return row != table.end() && row->runs(p);
}

void plan_programmes(World& w) {
    w.annual_week_begins = never;
    w.leadership.thanks_over = false;
    for (const ProgrammeRow& row : table)
        if (row.runs(w.p())) plan(w, row.round, {row.first(w), 0});
}

void miss_dropped(World& w, const Parameters& before) {
    for_all_year(before, [&w](Programme programme) {
        if (!comes_all_year(w.p(), programme)) miss(w, programme);
    });
}

void handle(World& w, const RoundComes& round) {
    if (round.epoch != w.epoch) return;
    const ProgrammeRow& row = table[round.programme];
    if (w.leadership.thanks_over && row.missed) return;
    row.act(w, round.number);
    const RoundAt next = row.next(w, round.number);
    if (next.at != never) plan(w, row.round, next);
}

}  // namespace morale
