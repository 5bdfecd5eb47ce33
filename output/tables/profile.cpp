// The week by half hours: how contacts fared, who was there, and what Erlang A gives for the same means. The
// half hours of a centre that is closed, and has nobody waiting, are left out.
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "engine/language/clock_text.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/outlook/half_hour_by_formula.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {
namespace {

constexpr std::array<std::string_view, 7> profile_days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

bool is_shown(const HalfHour& h) {
    return h.offered + h.answered + h.abandoned + h.handling_seconds + h.available_seconds > 0;
}

void append_when_columns(TableColumns& columns) {
    columns.push_back({"weekday",
                       ColumnType::Text,
                       "",
                       "day of the week on which the half hour begins",
                       true,
                       {profile_days.begin(), profile_days.end()}});
    columns.push_back({"from", ColumnType::Text, "", "time of day at which it begins, hours:minutes", true});
}

void append_contact_columns(TableColumns& columns) {
    for (TableColumn column :
         {TableColumn{"offered", ColumnType::Number, "",
                      "contacts offered in it, mean of the weeks in which the day is not closed"},
          TableColumn{"answered", ColumnType::Number, "", "contacts answered in it, whenever they came"},
          TableColumn{"answered_in_target", ColumnType::Number, "", "of these: within the target"},
          TableColumn{"abandoned", ColumnType::Number, "", "contacts abandoned in it"},
          TableColumn{
              "service_level", ColumnType::Number, "1",
              "share answered within the target, of those answered or abandoned in it except those abandoned "
              "within the target"},
          TableColumn{"mean_wait_all_s", ColumnType::Number, "s",
                      "mean wait of those answered or abandoned in it"},
          TableColumn{
              "met", ColumnType::Number, "1",
              "share of the weeks with contacts in it whose service level reached answer_target_share"}})
        columns.push_back(std::move(column));
}

/// What the shares above are made of and no column has yet, as a mean of the same weeks; behind all others.
void append_sum_columns(TableColumns& columns, bool of_team) {
    for (TableColumn column :
         {TableColumn{"abandoned_in_target", ColumnType::Number, "",
                      "contacts abandoned in it within the target"},
          TableColumn{"wait_s", ColumnType::Number, "s", "waits of those answered in it together"},
          TableColumn{"abandon_wait_s", ColumnType::Number, "s", "waits of those abandoned in it together"},
          TableColumn{"weeks_with_contacts", ColumnType::Number, "1",
                      "share of the weeks in which contacts were answered or abandoned in it late enough to "
                      "be judged"},
          TableColumn{"weeks_met", ColumnType::Number, "1",
                      "share of the weeks in which the service level reached answer_target_share"}})
        columns.push_back(std::move(column));
    if (!of_team) return;
    columns.push_back({"handled_s", ColumnType::Number, "s", "time of agents with contacts in it, together"});
    columns.push_back({"free_s", ColumnType::Number, "s", "time of agents who were free in it, together"});
}

void write_share(RowSink& sink, double part, double whole) {
    whole > 0 ? sink.number(part / whole) : sink.empty();
}

void write_when(RowSink& sink, int nth) {
    const int half = nth % half_hours_of_day;
    sink.text(profile_days[static_cast<std::size_t>(nth / half_hours_of_day)]);
    sink.text(time_of_day(30 * half));
}

void write_contacts(RowSink& sink, const HalfHour& h) {
    const double weeks = h.seconds / in_seconds(half_hour_span);
    for (const double count : {h.offered, h.answered, h.answered_in_target, h.abandoned})
        sink.number(count / weeks);
    write_share(sink, h.answered_in_target, h.judged());
    write_share(sink, h.wait_seconds + h.abandon_seconds, h.answered + h.abandoned);
    write_share(sink, h.met, h.with_contacts);
}

void write_agents(RowSink& sink, const HalfHour& h) {
    const double there = h.handling_seconds + h.available_seconds;
    sink.number(there / h.seconds);
    write_share(sink, h.handling_seconds, there);
}

void write_sums(RowSink& sink, const HalfHour& h, bool of_team) {
    const double weeks = h.seconds / in_seconds(half_hour_span);
    for (const double sum :
         {h.abandoned_in_target, h.wait_seconds, h.abandon_seconds, h.with_contacts, h.met})
        sink.number(sum / weeks);
    if (of_team) sink.number(h.handling_seconds / weeks).number(h.available_seconds / weeks);
}

std::optional<HalfHourByFormula> finite_formula(const Parameters& p, const TeamWork& work,
                                                const HalfHour& h) {
    const std::optional<HalfHourByFormula> formula = half_hour_by_formula(p, work, h);
    return formula && std::isfinite(formula->wait) ? formula : std::nullopt;
}

void write_formula(RowSink& sink, const std::optional<HalfHourByFormula>& formula) {
    if (formula)
        sink.number(formula->service_level).number(formula->wait);
    else
        sink.empty().empty();
}

/// The words of the column that says why a row has no figure by Erlang A, or why that is another one.
enum class ErlangNote { Alike, Helped, OtherChannels, Lines, Nobody, Endless, CarriedOver, Unlike, last };

std::string_view name_of(ErlangNote note) {
    constexpr std::array<std::string_view, 8> names = {"alike",  "helped",  "other_channels", "lines",
                                                       "nobody", "endless", "carried_over",   "unlike"};
    return names[static_cast<std::size_t>(note)];
}

/// Why there is no figure.
ErlangNote why_none(const Parameters& p, const TeamWork& work, const HalfHour& h) {
    if (answers_with_others(p, work)) return ErlangNote::Helped;
    const bool calls = work.mail.empty() &&
                       std::ranges::all_of(work.classes, [](const LineClass& c) { return c.places == 1; });
    if (!calls) return ErlangNote::OtherChannels;
    if (p.contacts.lines > 0) return ErlangNote::Lines;
    const bool any = h.offered > 0 && h.answered > 0 && h.handling_seconds + h.available_seconds > 0;
    return any ? ErlangNote::Endless : ErlangNote::Nobody;
}

/// From this difference of service levels on a row is not alike its figure.
constexpr double alike_points = .05;

/// Why the study shows another service level: a line that was worse than this one half an hour ago goes over,
/// and a better one leaves less to do.
ErlangNote why_other(const HalfHourByFormula& formula, const HalfHour& h, const HalfHour& before) {
    if (!(h.judged() > 0)) return ErlangNote::Nobody;
    const double seen = h.answered_in_target / h.judged(), gap = seen - formula.service_level;
    if (std::abs(gap) < alike_points) return ErlangNote::Alike;
    if (!(before.judged() > 0)) return ErlangNote::Unlike;
    const double earlier = before.answered_in_target / before.judged() - formula.service_level;
    return earlier * gap > 0 && std::abs(earlier) >= alike_points ? ErlangNote::CarriedOver
                                                                  : ErlangNote::Unlike;
}

ErlangNote note_of(const Parameters& p, const TeamWork& work, const HalfHours& week, int team, int nth,
                   const std::optional<HalfHourByFormula>& formula) {
    const HalfHour& h = week.at(team, nth);
    if (!formula) return why_none(p, work, h);
    return why_other(*formula, h, week.at(team, (nth + half_hours_of_week - 1) % half_hours_of_week));
}

/// What was planned, and why a row and its figure by Erlang A are not alike; behind all others.
void append_plan_columns(TableColumns& columns) {
    columns.push_back({"agents_planned", ColumnType::Number, "",
                       "agents that the roster or the schedule of the team plans for it with all seats held, "
                       "leave, breaks and meetings taken off"});
    columns.push_back(
        {"erlang_note", ColumnType::Text, "",
         "why there is no figure by Erlang A - helped: teams answer for each other; other_channels: chats or "
         "mail; lines: telephone lines are limited; nobody: nobody called, was answered or was there; "
         "endless: "
         "the queue of the mean grows without end - or how the service level of the study lies beside it - "
         "alike: within 5 points; carried_over: further off, as it was on the same side the half hour "
         "before; "
         "unlike: further off, as weeks are not alike",
         false, names_of_all<ErlangNote>()});
}

}  // namespace

TableColumns profile_columns(const StudyPlan&) {
    TableColumns columns{policy_column(), team_column()};
    append_when_columns(columns);
    append_contact_columns(columns);
    for (TableColumn column :
         {TableColumn{"agents", ColumnType::Number, "",
                      "agents there, with a contact or free, mean of the same weeks"},
          TableColumn{"occupancy", ColumnType::Number, "1", "share of their time with contacts"},
          TableColumn{"erlang_service_level", ColumnType::Number, "1",
                      "by Erlang A for the mean contacts, handle time and agents of this row; what the study "
                      "shows differs because neither contacts nor agents are alike from week to week, and "
                      "because contacts wait from one half hour into the next"},
          TableColumn{"erlang_mean_wait_all_s", ColumnType::Number, "s",
                      "the same: mean wait of all contacts"}})
        columns.push_back(std::move(column));
    append_sum_columns(columns, true);
    append_plan_columns(columns);
    return columns;
}

void profile(RowSink& sink, const Study& study) {
    for (std::size_t p = 0; p < study.result.policies.size(); ++p) {
        const PolicyResult& policy = study.result.policies[p];
        const Parameters& parameters = study.plan().policies[p].parameters;
        const std::vector<TeamWork> work = work_of_teams(parameters);
        const Profile load = load_of(parameters);
        for (int team = 0; team < policy.of_teams.groups; ++team) {
            const auto row = static_cast<std::size_t>(team);
            const auto planned = planned_presence(parameters, row, load);
            for (int nth = 0; nth < half_hours_of_week && !policy.of_teams.cells.empty(); ++nth) {
                const HalfHour& h = policy.of_teams.at(team, nth);
                if (!is_shown(h)) continue;
                sink.row().text(policy.name).text(study.result.groups[static_cast<std::size_t>(team)]);
                write_when(sink, nth);
                write_contacts(sink, h);
                write_agents(sink, h);
                const auto formula = finite_formula(parameters, work[row], h);
                write_formula(sink, formula);
                write_sums(sink, h, true);
                sink.number(planned[static_cast<std::size_t>(nth)]);
                sink.text(name_of(note_of(parameters, work[row], policy.of_teams, team, nth, formula)));
            }
        }
    }
}

TableColumns classes_profile_columns(const StudyPlan&) {
    TableColumns columns{policy_column(), class_column()};
    append_when_columns(columns);
    append_contact_columns(columns);
    append_sum_columns(columns, false);
    return columns;
}

void classes_profile(RowSink& sink, const Study& study) {
    for (const PolicyResult& policy : study.result.policies)
        for (int c = 0; c < policy.of_classes.groups; ++c)
            for (int nth = 0; nth < half_hours_of_week && !policy.of_classes.cells.empty(); ++nth) {
                const HalfHour& h = policy.of_classes.at(c, nth);
                if (!is_shown(h)) continue;
                sink.row().text(policy.name).text(study.result.classes[static_cast<std::size_t>(c)]);
                write_when(sink, nth);
                write_contacts(sink, h);
                write_sums(sink, h, false);
            }
}

}  // namespace morale::tables
