// Very many agents and no luck: equations 5 and 6 as differential equations for the mean of the team,
// integrated here in small steps by themselves, against the mean of a simulated team.
//
// Everybody begins at the same exhaustion. All differ in resilience; in the limit of many agents the mean is
// that over its normal law, each class of resilience moving by
//   dX/dt = ((X*(r, R~, occupancy) - X) + c (mean X - X)) / tau,
// and felt recognition jumps at each round of thanks and fades in between. Arrivals are random, but a pool of
// thousands shares them evenly.
#include <algorithm>
#include <cmath>

#include "engine/model/life/step.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/world/world.hpp"
#include "engine/stats/interval.hpp"
#include "tests/validation/statements/look.hpp"

namespace morale {

namespace {

constexpr double first_exhaustion = .25;
constexpr int classes = 400;         // of resilience, of equal probability
constexpr int steps_per_week = 336;  // half an hour each

struct TeamMean {
    double exhaustion = 0, recognition = 0;  // means; recognition as felt
};

/// The differential equations.
class MeanField {
 public:
    MeanField(const Parameters& p, double occupancy) : p_(p), occupancy_(occupancy) {
        for (int i = 0; i < classes; ++i) resilience_.push_back(normal_quantile((i + .5) / classes));
        x_.assign(classes, first_exhaustion);
    }
    void thanks(double quality) {
        const RecognitionParameters& r = p_.recognition;
        recognition_ += r.weight_leader * (quality - r.least_quality) / (1 + recent_ / r.half_dose);
        recent_ += 1;
    }
    /// By the midpoint rule, `weeks` long.
    void move(double weeks) {
        const std::vector<double> start = x_, slope = rates(start);
        std::vector<double> middle = start;
        for (int i = 0; i < classes; ++i) middle[row(i)] += slope[row(i)] * weeks / 2;
        fade(weeks / 2);
        const std::vector<double> at_middle = rates(middle);
        for (int i = 0; i < classes; ++i) x_[row(i)] = start[row(i)] + at_middle[row(i)] * weeks;
        fade(weeks / 2);
    }
    TeamMean mean() const { return {mean_of(x_), 1 - std::exp(-recognition_)}; }

 private:
    static std::size_t row(int i) { return static_cast<std::size_t>(i); }
    static double mean_of(const std::vector<double>& x) {
        double sum = 0;
        for (const double each : x) sum += each;
        return sum / classes;
    }
    std::vector<double> rates(const std::vector<double>& x) const {
        const StrainParameters& s = p_.strain;
        const double demand = s.occupancy_weight * (occupancy_ - s.neutral_occupancy) / s.occupancy_scale;
        const double team = mean_of(x);
        std::vector<double> rate;
        for (int i = 0; i < classes; ++i) {
            const double resources = s.recognition_weight * (1 - std::exp(-recognition_)) +
                                     s.resilience_weight * resilience_[row(i)];
            const double logit =
                std::log(s.target / (1 - s.target)) + s.slope * (demand - resources + s.offset);
            const double goal = 1 / (1 + std::exp(-logit));
            rate.push_back(((goal - x[row(i)]) + s.contagion * (team - x[row(i)])) / s.memory_weeks);
        }
        return rate;
    }
    void fade(double weeks) {
        recognition_ *= std::exp(-weeks / p_.recognition.memory_weeks);
        recent_ *= std::exp(-weeks * 7 / p_.recognition.dose_memory_days);
    }

    const Parameters& p_;
    double occupancy_;
    double recognition_ = 0, recent_ = 0;
    std::vector<double> resilience_, x_;
};

TeamMean mean_of(const World& w) {
    TeamMean mean;
    const auto agents = static_cast<std::uint32_t>(w.agents.size());
    for (const AgentId agent : all_ids<AgentRow>(agents)) {
        mean.exhaustion += w.agents.mind[agent].exhaustion / agents;
        mean.recognition += felt_recognition(w, agent) / agents;
    }
    return mean;
}

/// When each round of thanks came, from what the first of the team received.
std::vector<double> rounds_of(const World& w) {
    std::vector<double> weeks;
    for (const RecognitionRow& r : w.ledger.recognitions)
        if (r.seat == 0) weeks.push_back(in_weeks(r.at - measurement_start));
    return weeks;
}

}  // namespace

std::vector<double> look_at_mean_field(const StudyPlan& plan, int replication) {
    World w = world_of(plan, replication, 1);
    for (const AgentId agent : w.agents.ids()) w.agents.mind[agent].exhaustion = first_exhaustion;
    const int weeks = static_cast<int>(plan.base.time.horizon_weeks);
    std::vector<TeamMean> seen;
    for (int k = 1; k <= weeks; ++k) {
        // A day's end moves exhaustion by the day before: seen just after it.
        run_until(w, measurement_start + k * week - 6 * day + second);
        seen.push_back(mean_of(w));
    }
    require_sound(w);
    const std::vector<double> rounds = rounds_of(w);
    const Parameters& p = plan.policies.at(1).parameters;
    run_until(w, measurement_start + weeks * week);
    const Cell all = w.record.finish(w.now).total();
    const double occupancy =
        all.area(Level::Handling) / (all.area(Level::Handling) + all.area(Level::Available));
    MeanField field(p, occupancy);
    double worst_exhaustion = 0, worst_recognition = 0, t = 0;
    auto round = rounds.begin();
    const auto move_to = [&](double end) {
        while (t < end) {
            double next = std::min(end, t + 1. / steps_per_week);
            const bool thanked = round != rounds.end() && *round <= next;
            if (thanked) next = *round;
            field.move(next - t);
            if (thanked) field.thanks(p.leader_thanks.quality), ++round;
            t = next;
        }
    };
    for (int k = 1; k <= weeks; ++k) {
        move_to(k - 6. / 7 + 1. / 604'800);
        const TeamMean exact = field.mean(), is = seen[static_cast<std::size_t>(k - 1)];
        worst_exhaustion = std::max(worst_exhaustion, std::abs(is.exhaustion / exact.exhaustion - 1));
        if (exact.recognition > 0)
            worst_recognition = std::max(worst_recognition, std::abs(is.recognition / exact.recognition - 1));
    }
    return {worst_exhaustion, worst_recognition, occupancy};
}

}  // namespace morale
