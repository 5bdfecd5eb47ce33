#include "tests/support/study_scene.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

#include "engine/kernel/draws.hpp"
#include "engine/stats/interval.hpp"
#include "engine/stats/quantile.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/decide.hpp"

namespace morale::scene {
namespace {

struct Typical {
    std::string_view metric;
    double value;
    double luck;    // SD over replications, shared by the policies
    double noise;   // SD of what is not shared
    double effect;  // of the best policy at the end of the year
};

constexpr std::array typical{
    Typical{"net_value", 1.218e7, 9e4, 1.5e4, 2.1e5},
    Typical{"cost_total", 2.61e6, 2.4e4, 4e3, -8.5e4},
    Typical{"customer_value", 1.479e7, 7e4, 1.2e4, 1.25e5},
    Typical{"customers_at_end", 4e4, 6e4, 1e4, 9e4},
    Typical{"staff_at_end", -1e4, 2e4, 4e3, 2.2e4},
    Typical{"contact_value", 0, 0, 0, 0},
    Typical{"wages", 2.31e6, 1e4, 2e3, 3.1e4},
    Typical{"replacement_cost", 2.9e5, 2e4, 3e3, -1.31e5},
    Typical{"programme_cost", 0, 0, 0, 1.5e4},
    Typical{"turnover", .381, .06, .02, -.12},
    Typical{"headcount", 47.6, .9, .3, 1.9},
    Typical{"exhaustion", .366, .006, .002, -.021},
    Typical{"service_level", .795, .012, .004, .038},
    Typical{"occupancy", .83, .006, .002, -.01},
    Typical{"customers_kept", .9061, .0008, .0002, .0019},
    Typical{"active_customers", 254'200, 180, 60, 640},
};
constexpr std::array names{"status-quo", "service-week", "spread-over-the-year", "note-on-praise", "both"};
constexpr std::array strength{0., .04, .38, .93, 1.};

double normal_at(std::size_t what, std::size_t subject, std::uint32_t nth) {
    return normal(Draws{Seed{7}, 0}.uniform(static_cast<std::uint8_t>(what), subject, nth));
}

Typical typical_of(std::size_t metric) {
    const auto row = std::ranges::find(typical, metrics()[metric].name, &Typical::metric);
    return row == typical.end() ? Typical{"", .5, .02, .01, .05} : *row;
}

double effect_of(const Typical& t, std::size_t policy) {
    const double pulse = t.metric == "programme_cost" && policy == 1 ? .3 : 0;
    return t.effect * (strength[policy % strength.size()] + pulse);
}

/// A policy takes a quarter of a year to work; weeks vary more than years.
double value_at(std::size_t metric, std::size_t policy, std::size_t rep, int week) {
    const Typical t = typical_of(metric);
    const auto nth = static_cast<std::uint32_t>(rep * 1000 + static_cast<std::size_t>(week));
    const double works = effect_of(t, policy) * (1 - std::exp(-(week + 1) / 13.));
    const double season = t.luck * .8 * std::sin(week / 52. * 6.283);
    return t.value + works + season + t.luck * normal_at(1, metric, static_cast<std::uint32_t>(rep)) +
           t.luck * normal_at(2, metric, nth) + t.noise * normal_at(3 + policy, metric, nth);
}

double total_at(std::size_t metric, std::size_t policy, std::size_t rep) {
    const Typical t = typical_of(metric);
    return t.value + .78 * effect_of(t, policy) +
           t.luck * normal_at(1, metric, static_cast<std::uint32_t>(rep)) +
           t.noise * normal_at(9 + policy, metric, static_cast<std::uint32_t>(rep));
}

Estimate estimate_of(std::vector<double> sample) {
    const Interval interval = mean_interval(sample);
    const std::vector<double> q = quantiles(sample, std::array{.1, .5, .9});
    return {interval.mean, interval.low, interval.high, q[0], q[1], q[2], interval.n};
}

/// Two teams, open from 8 to 18 on six days. Mornings and Saturdays are busy; later policies have more
/// agents.
HalfHours half_hours_at(std::size_t p, Shape shape) {
    constexpr int teams = 2, opens = 16, closes = 36;
    const double days = static_cast<double>(shape.weeks) * shape.replications;
    HalfHours week{.groups = teams, .cells = std::vector<HalfHour>(teams * half_hours_of_week)};
    for (int nth = 0; nth < 6 * half_hours_of_day; ++nth) {
        const int half = nth % half_hours_of_day;
        if (half < opens || half >= closes) continue;
        for (int team = 0; team < teams; ++team) {
            const double load = 60. + 3 * (closes - half) - 20 * team;
            const double in_time = std::min(.97, .55 + .01 * (half - opens) + .05 * static_cast<double>(p));
            const double agents = 9. + static_cast<double>(p) - 2 * team;
            HalfHour& cell = week.cells[static_cast<std::size_t>(team * half_hours_of_week + nth)];
            cell = {.offered = load * days,
                    .answered = .95 * load * days,
                    .answered_in_target = in_time * load * days,
                    .abandoned = .05 * load * days,
                    .abandoned_in_target = .01 * load * days,
                    .wait_seconds = 20 * load * days,
                    .abandon_seconds = 4 * load * days,
                    .handling_seconds = .8 * agents * 1800 * days,
                    .available_seconds = .2 * agents * 1800 * days,
                    .seconds = 1800 * days,
                    .with_contacts = days,
                    .met = in_time * days};
        }
    }
    return week;
}

/// Forty agents of two replications: some never thanked, some who leave.
void add_people(PolicyResult& policy, std::size_t p) {
    for (int replication = 0; replication < 2; ++replication) {
        std::vector<WeightedAmount> people;
        for (int i = 0; i < 40; ++i)
            people.push_back(
                {.weight = 1. + i % 3, .amount = static_cast<double>(i % 5) * static_cast<double>(p)});
        const Concentration spread = concentration_of(people);
        policy.thanked.never.add(spread.without);
        policy.thanked.per_year.add(2. * static_cast<double>(p));
        if (p == 0) continue;  // nobody is thanked
        policy.thanked.gini.add(spread.gini);
        for (std::size_t i = 0; i < spread.curve.size(); ++i) policy.thanked.curve[i].add(spread.curve[i]);
    }
    policy.leavers.agent_years = 80;
    policy.leavers.by_tenure = {9, 6, 8};
    policy.leavers.by_reason[static_cast<std::size_t>(Leaving::Quit)] = 23;
    policy.leavers.by_reason[static_cast<std::size_t>(Leaving::Dismissed)] = 2;
    for (const double exhaustion : {.4, .5}) policy.leavers.exhaustion_of_leavers.add(exhaustion);
    for (const double exhaustion : {.3, .4}) policy.leavers.exhaustion_of_others.add(exhaustion);
}

/// What the policy changes by week, for the metrics that are compared.
void add_changes(PolicyResult& policy, std::size_t p, const Shape& shape) {
    policy.change_weekly.resize(metrics().size());
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        if (!metrics()[m].headline) continue;
        for (int w = 0; w < shape.weeks; ++w) {
            std::vector<double> sample;
            for (std::size_t r = 0; r < static_cast<std::size_t>(shape.replications); ++r)
                sample.push_back(value_at(m, p, r, w) - value_at(m, 0, r, w));
            policy.change_weekly[m].push_back(estimate_of(sample));
        }
    }
}

PolicyResult policy_of(const Shape& shape, std::size_t p) {
    PolicyResult policy{.name = names[p],
                        .title = {},
                        .why = {},
                        .headline = {},
                        .total = {},
                        .weekly = {},
                        .fingerprints = {},
                        .events = {},
                        .tenure = {}};
    const auto reps = static_cast<std::size_t>(shape.replications);
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        std::vector<std::vector<Estimate>> groups(3);
        for (auto& group : groups)
            for (int w = 0; w < shape.weeks; ++w) {
                std::vector<double> sample;
                for (std::size_t r = 0; r < reps; ++r) sample.push_back(value_at(m, p, r, w));
                group.push_back(estimate_of(sample));
            }
        policy.weekly.push_back(std::move(groups));
        std::vector<double> sample;
        for (std::size_t r = 0; r < reps; ++r) sample.push_back(total_at(m, p, r));
        policy.total.push_back(estimate_of(sample));
        if (metrics()[m].headline) policy.headline.push_back(std::move(sample));
    }
    for (int person = 0; person < 1500; ++person) {
        const double u = Draws{Seed{8}, 0}.uniform(1, static_cast<std::uint64_t>(person));
        const double begin =
            person % 3 == 0 ? 0 : 150 * Draws{Seed{8}, 0}.uniform(2, static_cast<std::uint64_t>(person));
        const double lasts = 120 * (1 + .5 * strength[p]) * std::pow(exponential(u), 1.25);
        if (lasts > begin) policy.tenure.add(begin, std::min(lasts, begin + 52), lasts < begin + 52);
    }
    policy.of_teams = half_hours_at(p, shape);
    policy.part_waits = {{estimate_of({8, 9, 11}), estimate_of({60, 70, 95})}};
    add_people(policy, p);
    if (p > 0) add_changes(policy, p, shape);
    policy.fingerprints.assign(reps, 0xfeed0000 + p);
    policy.events.assign(reps, 3'000'000 + p);
    return policy;
}

Comparison comparison_of(const StudyResult& result, std::size_t p, std::size_t m, double care) {
    const std::vector<double>& a = result.policies[0].headline[m];
    const std::vector<double>& b = result.policies[p].headline[m];
    const int others = static_cast<int>(result.policies.size()) - 1;
    Running differences, first, second;
    for (std::size_t r = 0; r < a.size(); ++r)
        differences.add(b[r] - a[r]), first.add(a[r]), second.add(b[r]);
    Comparison c{.policy = p,
                 .metric = m,
                 .difference = paired_interval(a, b),
                 .simultaneous = paired_interval(a, b, simultaneous_level(.95, others))};
    const bool higher = metrics()[m].better == Better::Higher;
    c.probability_better = higher ? probability_positive(a, b) : probability_positive(b, a);
    c.paired_sd = differences.deviation();
    c.independent_sd = std::sqrt(first.variance() + second.variance());
    c.verdict = verdict_of(c.simultaneous, metrics()[m].better, care);
    return c;
}

void plan_of(FinishedStudy& study, const Shape& shape) {
    StudyPlan& plan = study.plan;
    plan.name = "A yearly service week, or thanks all year?";
    plan.question = "Does one service week a year keep agents, or does it take thanks when they are due?";
    plan.file = "scenarios/library/service-week.yaml";
    plan.base.teams = {Team{.name = "billing", .agents = 28},
                       Team{.name = "tech, \"second\" line", .agents = 24}};
    plan.base.study.care = 20'000;
    plan.replications = shape.replications;
    constexpr std::array why{"nothing is changed", "five events in one week of October",
                             "the same five events, spread over the year",
                             "a leader writes by hand to whoever a customer praised unasked",
                             "the week and the notes"};
    for (std::size_t p = 0; p < static_cast<std::size_t>(shape.policies); ++p)
        plan.policies.push_back({.name = names[p], .why = why[p], .parameters = plan.base, .from = {}});
}

void inputs_of(FinishedStudy& study) {
    const std::string file = study.plan.file;
    study.values = {
        {"", "time.horizon", "wk", 52., "52 wk", file, 6, "simulated time that is measured"},
        {"", "centre.teams[billing].agents", "", 28., "28", file, 9, "seats of the team"},
        {"", "attrition.base", "1/wk", .0057, "0.0057 /wk", "", 0,
         "weekly hazard of quitting of an experienced agent in the neutral state"},
        {"", "contacts.patience", "s", std::string{"exponential(mean=348 s)"}, "exponential(mean=348 s)", "",
         0, "how long a customer would wait before leaving"},
        {"", "hiring.replacement", "USD", 14113., "14113 USD", "", 0,
         "recruiting, assessing and training one agent <gross>"},
    };
    if (study.plan.policies.size() > 3) {
        study.values.push_back(
            {"service-week", "recognition.annual_week.events", "", 5., "5", file, 17, "events in the week"});
        study.values.push_back({"note-on-praise", "recognition.praise_note.share", "1", .8, "80 %", file, 21,
                                "share of the praised who get a note"});
        study.values.push_back({"note-on-praise", "recognition.praise_note.within", "d", 3., "3 d", file, 21,
                                "days until it arrives"});
    }
    study.evidence = {
        {"attrition.base", "calculated", "turnover .38 a year: SQM 2023; Metrigy 2023-24", "0.004", "0.009"},
        {"contacts.patience", "calculated", "\"AnonymousBank\", February 1999, 26,586 served calls", "213",
         "799"},
        {"hiring.replacement", "observation", "Gartner; Cornell Global Call Center study; Gallup", "10000",
         "20000"},
    };
    study.provenance = {.version = "0.1.0",
                        .compiler = "g++ 12.2",
                        .command_line = "morale compare scenarios/library/service-week.yaml -j2 -o results",
                        .repeat = "morale compare scenarios/library/service-week.yaml -n 30 --seed 1",
                        .repeat_beside = "morale compare service-week.yaml -n 30 --seed 1",
                        .flags = {{"threads", "2"}, {"out", "results"}},
                        .scenario_file = file,
                        .scenario_identity = "library/service-week.yaml",
                        .scenario_hash = "5f0c7a11d2e94b08",
                        .threads = 2,
                        .started = "2026-01-05T08:30:00Z",
                        .seconds = 41.5};
}

}  // namespace

std::unique_ptr<FinishedStudy> finished_study(Shape shape) {
    auto study = std::make_unique<FinishedStudy>();
    plan_of(*study, shape);
    inputs_of(*study);
    StudyResult& result = study->result;
    result.plan = &study->plan;
    result.groups = {study->plan.base.teams[0].name, study->plan.base.teams[1].name, "centre"};
    result.weeks = shape.weeks;
    result.replications = shape.replications;
    result.parts = {{}};
    result.percentiles = {.5, .995};
    result.periods = periods_of(study->plan, shape.weeks);
    for (std::size_t p = 0; p < static_cast<std::size_t>(shape.policies); ++p) {
        result.policies.push_back(policy_of(shape, p));
        PolicyResult& made = result.policies.back();
        made.why = study->plan.policies[p].why;
        for (const auto& weeks : made.weekly) {  // as the first week of each
            made.of_periods.emplace_back();
            for (const Period& period : result.periods)
                made.of_periods.back().push_back(weeks.back()[static_cast<std::size_t>(period.first_week)]);
        }
    }
    for (std::size_t p = 1; p < result.policies.size(); ++p)
        for (std::size_t m = 0; m < result.policies[0].headline.size(); ++m)
            result.comparisons.push_back(comparison_of(
                result, p, m, metrics()[m].name == "net_value" ? study->plan.base.study.care : 0));
    result.decision = decide(result);
    result.checks = {{.name = "range:exhaustion",
                      .metric = find_metric("exhaustion"),
                      .unit = "1",
                      .lowest = 0,
                      .highest = 1,
                      .least = .31,
                      .most = .44,
                      .values = 1200},
                     {.name = "range:net_value",
                      .metric = find_metric("net_value"),
                      .unit = "USD/yr",
                      .lowest = -std::numeric_limits<double>::max(),
                      .highest = std::numeric_limits<double>::max(),
                      .least = std::numeric_limits<double>::quiet_NaN(),
                      .most = std::numeric_limits<double>::quiet_NaN()},
                     {.name = "law:contacts",
                      .law = "contacts at the start, offered and taken over = abandoned, handled, handed "
                             "over and there at the end",
                      .unit = "contacts",
                      .values = 90}};
    return study;
}

Record small_record(std::size_t policy, int replication) {
    Record record;
    Tape& tape = record.tape;
    tape.weeks = 1;
    tape.groups = 3;
    tape.cells.resize(3);
    for (std::size_t group = 0; group < 3; ++group) {
        Cell& cell = tape.cells[group];
        cell.seconds = 604'800;
        cell.counts[static_cast<std::size_t>(Count::Offered)] = 100 + replication;
        cell.counts[static_cast<std::size_t>(Count::AnsweredInTarget)] =
            80 + static_cast<std::int64_t>(policy);
    }
    tape.at_end.resize(3);
    tape.at_start.resize(3);
    record.events = 1000 + policy;
    record.ledger.spells = {
        {.seat = 3,
         .incumbent = 0,
         .team = 1,
         .hired = measurement_start - 10 * day + 8 * hour,
         .left = measurement_start + 2 * day + 8 * hour + 30 * minute,
         .why = Leaving::Quit,
         .exhaustion = .6f},
        {.seat = 3, .incumbent = 1, .team = 1, .hired = measurement_start + 4 * day, .exhaustion = .3f}};
    record.ledger.recognitions = {{.at = measurement_start + 9 * hour,
                                   .seat = 3,
                                   .incumbent = 0,
                                   .team = 1,
                                   .programme = Programme::PraiseNote,
                                   .quality = .7f,
                                   .gain = .4f,
                                   .seen_by = 2}};
    return record;
}

}  // namespace morale::scene
