// Felt recognition as shot noise: impulses of 1 that fade in two weeks, without saturation. Campbell (1909):
// mean rate x tau, variance rate x tau / 2 when they come at random.
#include "engine/model/terms/recognition.hpp"

#include "engine/model/life/start.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/world/world.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

constexpr double tau = 2;  // weeks

Parameters impulses_of_one() {
    Parameters p = library_plan("queues/bare-queue").base;
    p.mechanisms.recognition = true;
    p.recognition.memory_weeks = tau;
    p.recognition.least_quality = 0;
    p.recognition.half_dose = 1e15;
    p.contacts.rate_per_hour = 0;
    return p;
}

/// R, which is felt as 1 - exp(-R).
double raw(const World& w, AgentId agent) {
    return -std::log1p(-felt_recognition(w, agent));
}

/// Thirty agents, each with a line of their own: every contact is praised and every praise reported within
/// three days. What leaves a line of exponential service is as random as what comes to it (Burke 1956), and
/// so it is after another random delay.
Parameters random_notes(double per_week) {
    Parameters p = impulses_of_one();
    p.teams.clear();
    for (int i = 0; i < 30; ++i) p.teams.push_back({.name = "desk-" + std::to_string(i), .agents = 1});
    p.contacts.rate_per_hour = 30 * per_week / 168;
    p.contacts.talk = Distribution::exponential(60);
    p.contacts.patience = Distribution::infinite();
    p.recognition.praise_share = 1;
    p.praise_note = {.share = 1, .within_days = 3, .quality = 1};
    p.time.warmup_weeks = 20;
    p.time.horizon_weeks = 104;
    return p;
}

struct Noise {
    double mean = 0, variance = 0, felt = 0;
};

Noise noise_of(const Parameters& p, double exact_mean, std::uint32_t replication) {
    World w = make_world(p, Seed{1}, replication);
    Noise noise;
    double n = 0;
    const auto agents = static_cast<std::uint32_t>(w.agents.size());
    for (int weeks = 0; weeks < static_cast<int>(p.time.horizon_weeks); ++weeks) {
        run_until(w, measurement_start + weeks * week + 10 * hour);
        for (const AgentId agent : all_ids<AgentRow>(agents)) {
            const double off = raw(w, agent) - exact_mean;
            noise.mean += raw(w, agent);
            noise.variance += off * off;
            ++n;
        }
    }
    const Cell seen = w.record.finish(w.now).total();
    return {noise.mean / n, noise.variance / n, seen.spread(Spread::Recognition).mean()};
}

void check_noise(double per_week, int replications, double tightest) {
    CAPTURE(per_week);
    const Parameters p = random_notes(per_week);
    std::vector<double> mean, variance, felt;
    for (int r = 1; r <= replications; ++r) {
        const Noise noise = noise_of(p, per_week * tau, static_cast<std::uint32_t>(r));
        mean.push_back(noise.mean);
        variance.push_back(noise.variance);
        felt.push_back(noise.felt);
    }
    check_exact("mean", mean, per_week * tau, tightest);
    check_exact("variance", variance, per_week * tau / 2, 2 * tightest);
    // 1 - exp(-R) on average: the integral of (1 - exp(-exp(-t))) over t > 0 is Ein(1).
    check_exact("felt", felt, 1 - std::exp(-per_week * tau * .796599599297053), tightest);
}

}  // namespace

TEST_CASE("recognitions that come at random are felt as shot noise") {
    check_noise(GENERATE(.25, 1., 3.), 24, .06);
}

TEST_CASE("recognitions that come at random are felt as shot noise, at length", "[nightly]") {
    check_noise(GENERATE(.25, 1., 3.), 400, .01);
}

TEST_CASE("one celebration a year is felt for a twelfth of it") {
    Parameters p = impulses_of_one();
    p.time = {.warmup_weeks = 0, .horizon_weeks = 104};
    p.occasions = {.events_per_year = 1, .quality = 1, .announced = false};
    World w = make_world(p, Seed{1}, 1);
    const AgentId agent{0};
    const Time first = measurement_start + 183 * day;  // it comes in the morning of that day
    run_until(w, first);
    double sum = 0, above = 0, peak = 0;
    constexpr int hours_of_year = 365 * 24;
    for (int h = 0; h < hours_of_year; ++h) {
        run_until(w, first + h * hour);
        sum += raw(w, agent);
        peak = std::max(peak, raw(w, agent));
        above += raw(w, agent) > .1 ? 1 : 0;
    }
    CHECK(peak == Approx(1).epsilon(.005));
    CHECK(sum / hours_of_year == Approx(tau / 52).epsilon(.005));
    CHECK(above / hours_of_year == Approx(.089).epsilon(.01));
}
