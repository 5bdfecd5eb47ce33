#include "engine/outlook/people.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/terms/strain.hpp"
#include "engine/outlook/normal_nodes.hpp"

namespace morale {

namespace {

constexpr double longest_weeks = 30 * 52;  // longest employment that is followed step by step

/// The mean, in SD, of a trait among those hired by a score of that validity.
double mean_of_hired(const HiringParameters& p, double validity) {
    if (p.selection_ratio >= 1) return 0;
    return validity * math::normal_density(math::normal_quantile(1 - p.selection_ratio)) / p.selection_ratio;
}

/// What is the same for everybody in the team.
struct Shared {
    const Parameters& p;
    double demand = 0, resources = 0;
    double log_hazard = 0;  // log hazard of quitting, beside exhaustion and fit
    double training_weeks = 0, head_start_weeks = 0, learning_weeks = 12;
    double talent = 0;            // mean, SD
    double product_at_hire = 0;   // share of a full course
    double training_dropout = 0;  // share who leave in training
    double log_handle = 0;        // effect of process and scorecard
    double resolution = 0;        // logit, beside skill, talent and exhaustion
};

double effort_of(const Parameters& p) {
    return p.mechanisms.scorecard ? std::clamp(p.scorecard.external - p.scorecard.productivity, -1., 1.) : 0;
}

/// The quality of the process, in logits, with the average number of faults.
double process_of(const Parameters& p) {
    const ProcessParameters& process = p.offer.process;
    if (!p.mechanisms.process) return 0;
    const double found =
        process.detected_after_weeks * process.measuring_half / (process.measuring_half + process.measuring);
    const double faults = process.faults_per_year / weeks_per_year * (found + process.repaired_after_weeks);
    return -process.burden - process.fault_size * faults;
}

double demand_under(const Parameters& p, const DailyLoad& load, double shift_hours) {
    const bool rule = p.mechanisms.respect && p.respect.dismissal;
    double demand = demand_of(p.strain, load.occupancy, shift_hours);
    if (p.mechanisms.hostility) {
        const double felt = load.hostile * (rule ? 1 - p.respect_effects.spared_strain : 1);
        demand += p.hostility.on_demand * (felt - p.hostility.neutral_per_day) / p.hostility.scale;
    }
    if (rule) demand += p.respect_effects.deterrence_on_demand;
    if (p.mechanisms.time_pressure)
        demand += p.strain.hours_weight * shift_hours *
                  (math::exp(p.time_pressure.on_effort * load.pressure) - 1) / p.strain.hours_scale;
    demand -= p.offer.process.on_demand * process_of(p);
    demand += p.effort.watched_weight * std::max(0., -effort_of(p));
    return demand;
}

Shared shared_by(const Parameters& p, std::size_t team, const DailyLoad& load) {
    const OutsideTeam& outside = p.teams[team].outside;
    Shared s{.p = p, .demand = demand_under(p, load, roster_of(p, p.teams[team]).shift_hours)};
    const double autonomy = p.mechanisms.work_design ? p.work.autonomy : 0;
    const double clarity = p.mechanisms.work_design ? p.work.clarity : 0;
    s.resources = p.work_effects.autonomy_on_resources * autonomy;
    s.resolution =
        math::logit(p.quality.resolution) + process_of(p) +
        p.effort.resolution_per_time * p.effort.time_per_effort * effort_of(p) +
        p.work_effects.clarity_on_resolution * clarity +
        autonomy * (p.work_effects.autonomy_of_the_able + p.work_effects.autonomy_of_the_others) / 2;
    s.log_handle = p.effort.time_per_effort * effort_of(p);
    if (p.mechanisms.process) {
        s.log_handle +=
            math::log(p.offer.process.standard_time) - p.offer.process.on_handle_time * process_of(p);
        if (p.offer.process.standard_time != 1)
            s.resolution += p.offer.process.time_on_resolution * math::log(p.offer.process.standard_time);
    }
    const double wage = outside.outside ? outside.wage_per_hour : wage_of(p, p.teams[team]);
    s.log_hazard = p.attrition.wage_elasticity *
                   math::log(std::min(wage / p.money.market_wage_per_hour, p.attrition.wage_ceiling));
    if (outside.outside && p.mechanisms.outsourcing) s.log_hazard += math::log(outside.quit_factor);
    if (p.mechanisms.selection) {
        const double effect = p.selection_effects.fit_on_quitting;
        s.log_hazard += effect * effect / 2 - effect * mean_of_hired(p.hiring, p.selection.fit_validity);
    }
    s.log_hazard += p.attrition.contagion * (load.quits - p.attrition.neutral_quits_per_week);
    s.talent = mean_of_hired(p.hiring, p.hiring.validity);
    s.training_weeks = p.hiring.training_weeks;
    s.training_dropout = outside.outside ? 0 : p.hiring.training_dropout;
    s.learning_weeks = p.skill.learning_weeks;
    if (p.mechanisms.training && !outside.outside) {
        s.head_start_weeks = p.hiring.training_weeks * (p.training.initial - 1);
        s.product_at_hire = std::min(1., p.training.product.hours_at_hire / p.training_effects.full_hours) *
                            p.training.specificity;
        s.learning_weeks *= 1 - p.training_effects.learns_faster * s.product_at_hire;
        const double hours = p.training.product.hours_at_hire + p.training.service.hours_at_hire +
                             p.training.stress.hours_at_hire;
        s.training_weeks += s.head_start_weeks + hours / p.money.contract_hours;
    }
    return s;
}

/// How much of a product course is still fresh `weeks` after hire.
double taught_after(const Shared& s, double weeks) {
    const TrainingParameters& t = s.p.training_effects;
    if (!s.p.mechanisms.training) return 0;
    const double pace = s.p.training.product.hours_per_year / weeks_per_year / t.full_hours;
    const double both = pace + 1 / t.memory_weeks;
    return math::relaxed(s.product_at_hire, pace * s.p.training.specificity / both, weeks, 1 / both);
}

double skill_after(const Shared& s, double floor_weeks) {
    const SkillParameters& p = s.p.skill;
    if (!s.p.mechanisms.skill) return p.neutral;
    const double weeks = floor_weeks + s.head_start_weeks;
    return std::max(0., p.at_start + (1 - p.at_start) * (1 - math::exp(-weeks / s.learning_weeks)));
}

/// Sums over everybody's time, in weeks.
struct Sums {
    double employed = 0, floor = 0, quits = 0;
    double exhaustion = 0, absence = 0, skill = 0, resolves = 0, factor = 0, pace = 0;
};

/// Adds one moment on the floor that stands for `weight` weeks.
void look(const Shared& s, double weeks, double exhaustion, double deviation, double weight, Sums& sums) {
    const Parameters& p = s.p;
    const double skill = skill_after(s, weeks - s.training_weeks);
    const double taught = p.training_effects.effect_sd * taught_after(s, weeks);
    sums.floor += weight;
    sums.exhaustion += weight * exhaustion;
    sums.skill += weight * skill;
    sums.absence += weight * p.attrition.absence *
                    (p.mechanisms.absence ? math::exp(p.attrition.exhaustion_on_absence * deviation) : 1);
    for (const NormalNode& z : three_nodes) {
        const double talent = (p.mechanisms.skill ? s.talent + z.z : 0) + taught;
        const double factor = (1 + p.skill.on_handle_time * (p.skill.neutral - skill)) *
                              math::exp(s.log_handle - p.skill.talent_on_handle_time * talent);
        const double logit = s.resolution - p.quality.skill_on_resolution * (p.skill.neutral - skill) +
                             p.quality.talent_on_resolution * talent -
                             p.quality.exhaustion_on_resolution * deviation;
        sums.factor += weight * z.weight * factor;
        sums.pace += weight * z.weight / factor;
        sums.resolves +=
            weight * z.weight * (p.mechanisms.quality ? math::sigmoid(logit) : p.quality.resolution);
    }
}

double deviation_of(const Parameters& p, double exhaustion) {
    if (!p.mechanisms.strain) return 0;
    return std::clamp((exhaustion - p.strain.neutral) / p.strain.neutral_sd, p.strain.lowest_deviation,
                      p.strain.highest_deviation);
}

/// The exhaustion to which work and peers lead somebody of that resilience.
double goal_of(const Shared& s, double resilience, double peers) {
    const StrainParameters& p = s.p.strain;
    const double load =
        s.demand - s.p.work_effects.clarity_on_demand * (s.p.mechanisms.work_design ? s.p.work.clarity : 0);
    const double work = math::sigmoid(
        math::logit(p.target) + p.slope * (load - s.resources - p.resilience_weight * resilience + p.offset));
    return (work + p.contagion * peers) / (1 + p.contagion);
}

/// Step lengths in weeks: short while things move, longer afterwards.
double step_after(double weeks) {
    return weeks < 26 ? 1 : weeks < 104 ? 4 : 13;
}

/// Hazard per week of dropping out of training, mean over a step that begins `weeks` after hire. Who drops
/// out does so at a moment that is uniform over the training.
double dropping_out(const Shared& s, double weeks, double step) {
    if (s.training_dropout == 0 || weeks >= s.training_weeks) return 0;
    const auto stay = [&](double at) { return 1 - s.training_dropout * at / s.training_weeks; };
    return math::log(stay(weeks) / stay(weeks + step)) / step;
}

/// Follows one person's time from hire to leaving; the person stands for a share `weight` of all who are
/// hired.
void live(const Shared& s, double resilience, double fit, double peers, double weight, Sums& sums) {
    const Parameters& p = s.p;
    const double goal = goal_of(s, resilience, peers);
    const double log_hazard =
        s.log_hazard - (p.mechanisms.selection ? p.selection_effects.fit_on_quitting * fit : 0);
    const double stay =
        p.placement.stay_weeks > 0 ? p.placement.stay_weeks + s.training_weeks : math::infinity;
    const double early_extra =
        p.attrition.early_extra *
        (p.mechanisms.selection ? 1 - p.selection_effects.preview_on_early_quits * p.selection.preview : 1);
    double exhaustion = exhaustion_of_hire(p.strain, peers), there = weight, weeks = 0;
    while (weeks < longest_weeks && there > 1e-7 * weight && weeks < stay) {
        double step = std::min(step_after(weeks), stay - weeks);
        if (weeks < s.training_weeks) step = std::min(step, s.training_weeks - weeks);
        const bool trained = weeks >= s.training_weeks;
        const double after =
            trained && p.mechanisms.strain
                ? math::relaxed(exhaustion, goal, step * (1 + p.strain.contagion), p.strain.memory_weeks)
                : exhaustion;
        const double middle = (exhaustion + after) / 2, deviation = deviation_of(p, middle);
        const double early = early_extra * math::exp(-(weeks + step / 2) / p.attrition.early_weeks);
        const double quitting = p.mechanisms.attrition
                                    ? p.attrition.base_per_week * (1 + early) *
                                          math::exp(log_hazard + p.attrition.exhaustion_effect * deviation)
                                    : 0;
        const double hazard = quitting + dropping_out(s, weeks, step);
        const double left = there * -math::expm1(-hazard * step);
        const double time = hazard > 0 ? left / hazard : there * step;
        sums.quits += left;
        sums.employed += time;
        if (trained) look(s, weeks + step / 2, middle, deviation, time, sums);
        there -= left;
        exhaustion = after;
        weeks += step;
    }
}

}  // namespace

People people_under(const Parameters& p, std::size_t team, const DailyLoad& load, double peers) {
    const Shared s = shared_by(p, team, load);
    Sums sums;
    for (const NormalNode& resilience : seven_nodes)
        for (const NormalNode& fit : three_nodes)
            live(s, resilience.z, fit.z, peers, resilience.weight * fit.weight, sums);
    People people{.demand = s.demand};
    if (sums.floor <= 0) return people;
    const double fill_weeks = p.hiring.fill_time.mean() / in_seconds(week);
    if (p.mechanisms.attrition) {
        const double cycle = sums.employed + fill_weeks;
        people.turnover = sums.quits / sums.employed * weeks_per_year;
        people.on_floor = sums.floor / cycle;
        people.employed = sums.employed / cycle;
    }
    people.exhaustion = sums.exhaustion / sums.floor;
    people.absence = sums.absence / sums.floor;
    people.skill = sums.skill / sums.floor;
    people.resolves = sums.resolves / sums.floor;
    people.handle_by_agent = sums.factor / sums.floor;
    people.handle_by_time = sums.floor / sums.pace;
    return people;
}

}  // namespace morale
