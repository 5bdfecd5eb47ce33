#include "engine/model/minds/training.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "engine/model/terms/training.hpp"

namespace morale {

namespace {

const Courses& courses_in(const Training& t, Subject subject) {
    return subject == Subject::Product ? t.product : subject == Subject::Service ? t.service : t.stress;
}

double weekly_hours(const Training& t, Subject subject) {
    return courses_in(t, subject).hours_per_year / weeks_per_year;
}

/// As much of a session as the shift has room for.
void give_session(World& w, AgentId agent, Subject subject) {
    const double hours = lengthen_meeting(w.agents.today[agent].shift, w.p().training_effects.session_hours);
    if (hours == 0) return;
    w.agents.taught[agent].due[row_of(subject)] -= hours;
    teach(w, agent, subject, hours);
    w.record.sum(Sum::TrainingHours, group_of(w, agent), hours);
    book_programme(w, group_of(w, agent), hours * w.p().training_effects.usd_per_hour, 0);
}

}  // namespace

void teach(World& w, AgentId agent, Subject subject, double hours) {
    const TrainingParameters& p = w.p().training_effects;
    Taught& taught = w.agents.taught[agent];
    std::array<double, subject_count> now{};
    for (Subject s : all_subjects) now[row_of(s)] = fresh_training(w, agent, s);
    const double missing = std::max(0., w.p().training.specificity - now[row_of(subject)]);
    const double gain = std::min(1., hours / p.full_hours) * missing;
    now[row_of(subject)] += gain;
    taught.fresh = now;
    taught.as_of = w.now;
    if (subject != Subject::Stress || !w.p().mechanisms.strain) return;
    double& exhaustion = w.agents.mind[agent].exhaustion;
    exhaustion = std::max(0., exhaustion - p.stress_relief_sd * w.p().strain.neutral_sd * gain);
}

double prepare(World& w, AgentId agent) {
    const double usual = w.p().hiring.training_weeks;
    const double turn = uniform32(w.luck(Purpose::Background, w.agents.person(agent)).w[2]);
    Taught& taught = w.agents.taught[agent] = Taught{.as_of = w.now, .due_as_of = w.now};
    for (Subject subject : all_subjects) {  // people take turns
        const double place = turn + static_cast<double>(row_of(subject)) / subject_count;
        taught.due[row_of(subject)] = w.p().training_effects.session_hours * (place < 1 ? place : place - 1);
    }
    if (!w.p().mechanisms.training || !is_own(w, agent)) return usual;
    const Training& t = w.p().training;
    const double budget = training_budget(w, w.agents.seat[agent].team);
    double hours = 0;
    for (Subject subject : all_subjects) {
        const double at_hire = courses_in(t, subject).hours_at_hire * budget;
        if (at_hire == 0) continue;
        teach(w, agent, subject, at_hire);
        hours += at_hire;
    }
    taught.learns_faster = w.p().training_effects.learns_faster * taught.fresh[row_of(Subject::Product)];
    taught.head_start_weeks = usual * (t.initial * budget - 1);
    return usual + taught.head_start_weeks + hours / w.p().money.contract_hours;
}

void book_preparation(World& w, AgentId agent, double weeks) {
    const double more = weeks - w.p().hiring.training_weeks;
    if (more == 0) return;
    const double cost = more * w.p().money.contract_hours * w.p().training_effects.usd_per_hour;
    // Replacement already includes the price of the usual training; no more than that can be saved.
    w.record.sum(Sum::ReplacementUsd, group_of(w, agent), std::max(cost, -w.p().money.replacement));
}

void attend_training(World& w, AgentId agent) {
    const Training& t = w.p().training;
    Taught& taught = w.agents.taught[agent];
    const double weeks = in_weeks(w.now - taught.due_as_of);
    taught.due_as_of = w.now;
    if (!w.p().mechanisms.training || !is_own(w, agent) ||
        t.product.hours_per_year + t.service.hours_per_year + t.stress.hours_per_year == 0)
        return;
    const double budget = training_budget(w, w.agents.seat[agent].team);
    const double session = w.p().training_effects.session_hours;
    for (Subject subject : all_subjects)
        taught.due[row_of(subject)] += weekly_hours(t, subject) * budget * weeks;
    const auto due = std::ranges::find_if(taught.due, [&](double hours) { return hours >= session; });
    if (due == taught.due.end()) return;
    give_session(w, agent, all_subjects[static_cast<std::size_t>(due - taught.due.begin())]);
}

void perceive_turnover(World& w) {
    const double step = 1 - math::exp(-1 / (days_of_week * w.p().training_effects.perception_weeks));
    for (std::size_t team = 0; team < w.teams.size(); ++team)
        w.teams[team].perceived_quits += step * (recent_quits(w, team) - w.teams[team].perceived_quits);
}

}  // namespace morale
