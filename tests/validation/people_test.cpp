// People against closed forms: survival under a hazard that falls in a step, turnover as a renewal process,
// talent chosen by a score.
#include "engine/model/life/start.hpp"

#include "engine/model/life/step.hpp"
#include "engine/model/world/world.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

/// Nobody calls and nothing moves the hazard but the tenure.
Parameters people_only(double agents) {
    Parameters p = library_plan("queues/bare-queue").base;
    p.teams[0].agents = agents;
    p.contacts.rate_per_hour = 0;
    p.mechanisms.attrition = true;
    p.attrition.contagion = 0;
    p.time.horizon_weeks = 104;
    return p;
}

void start_policy(World& w, const Parameters& policy, Time at) {
    w.next_parameters = &policy;
    schedule(w, at, PolicyStarts{});
}

}  // namespace

TEST_CASE("survival under a hazard of .08129 a month for three months, then .02710, is that of the table") {
    constexpr double people = 20'000, month_weeks = 4;  // so that months end with weeks
    Parameters none = people_only(people);
    none.time.warmup_weeks = 0;
    none.mechanisms.attrition = false;  // all begin at zero
    none.hiring.fill_time = Distribution::constant(1e9);
    none.attrition.wage_ceiling = 2;  // pay is only the means here
    Parameters early = none;
    early.mechanisms.attrition = true;
    early.attrition.early_extra = 0;
    early.attrition.base_per_week = .08129 / month_weeks;
    Parameters late = early;  // paid so well that the hazard is a third
    late.money.wage_per_hour *= std::pow(.02710 / .08129, 1 / late.attrition.wage_elasticity);

    World w = make_world(none, Seed{1}, 1);
    start_policy(w, early, measurement_start + hour);
    run_until(w, measurement_start + day);
    start_policy(w, late, measurement_start + 12 * week + hour);
    struct Row {
        int months;
        double survive;
    };
    for (const auto& [months, survive] : {Row{3, .7836}, Row{6, .7224}, Row{12, .6140}, Row{24, .4435}}) {
        run_until(w, measurement_start + months * 4 * week + second);
        const double left = w.record.level(Level::Headcount, 0) / people;
        const double error = std::sqrt(survive * (1 - survive) / people);
        CAPTURE(months, survive, left, error);
        CHECK(std::abs(left - survive) < 4 * error);
    }
}

namespace {

/// Mean employment in days: the hazard of a day is added at midnight, the first of them a day after hiring.
double mean_employment(const AttritionParameters& a) {
    double days = 0, hazard = 0;
    for (int d = 1; hazard < 50; ++d) {
        days += std::exp(-hazard);
        hazard += a.base_per_week / 7 * (1 + a.early_extra * std::exp(-d / 7. / a.early_weeks));
    }
    return days;
}

void check_turnover(int replications, double tightest) {
    StudyPlan plan = library_plan("queues/bare-queue", {"time.horizon=260 weeks", "time.warmup=26 weeks"});
    Parameters p = people_only(400);
    p.time = plan.base.time;
    p.attrition.base_per_week = .02710 * 12 / 52;  // as above in the long run, three times that at the start
    p.hiring.fill_time = Distribution::constant(6 * 7 * 86'400);  // so that days are whole
    p.hiring.selection_ratio = .2;
    p.hiring.validity = .42;
    plan.base = plan.policies[0].parameters = p;
    plan.replications = replications;
    const double exact = 365 / mean_employment(p.attrition);
    check_exact("turnover", values(run_totals(plan)[0], "turnover"), exact, tightest);
}

}  // namespace

TEST_CASE("turnover in the long run is one over the mean employment") {
    check_turnover(32, .035);
}

TEST_CASE("turnover in the long run is one over the mean employment, at length", "[nightly]") {
    check_turnover(400, .01);
}

TEST_CASE("who was hired while the world ran has the talent that selection promises") {
    struct Row {
        double ratio, lift;
    };
    const auto [ratio, lift] =
        GENERATE(Row{1 / 2., .7979}, Row{1 / 5., 1.3998}, Row{1 / 10., 1.7550}, Row{1 / 30., 2.2270});
    CAPTURE(ratio);
    Parameters p = people_only(15'000);
    p.time.warmup_weeks = 0;
    p.attrition.base_per_week = .1;
    p.hiring.selection_ratio = ratio;
    p.hiring.validity = .6;
    World w = make_world(p, Seed{1}, 1);
    run_until(w, measurement_start + 20 * week);
    std::vector<double> talent;
    for (const AgentId agent : w.agents.ids()) {
        const Employment& e = w.agents.employment[agent];
        if (e.stage != Stage::Vacant && e.hired > measurement_start)
            talent.push_back(w.agents.traits[agent].talent);
    }
    CHECK(talent.size() > 5000);
    check_exact("talent", talent, .6 * lift, .1);
}
