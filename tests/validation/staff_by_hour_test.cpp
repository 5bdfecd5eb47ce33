// A day of 13 hours with a staff of its own in each: against the equations of the number in service and in
// the line, solved for days of all degrees of business, and against the figures of a textbook's program.
#include <array>
#include <cmath>

#include "engine/kernel/distribution.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

constexpr std::size_t open_hours_of_day = 13, opens = 8;
constexpr std::array<std::size_t, open_hours_of_day> staff = {4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4};
constexpr std::array<double, open_hours_of_day> calls = {100, 150, 150, 180, 200, 150, 150,
                                                         150, 120, 100, 80,  70,  60};
constexpr double calls_of_day = 1660, talk_seconds = 100, patience_seconds = 1000, never_wait = .1;  // s
constexpr double day_sd = .316;

/// One caller in ten does not wait; the patience of the others is exponential.
Distribution patience_of_callers() {
    constexpr int tenths = 200;
    std::vector<double> seconds(tenths, 0.);
    for (int i = 0; i < 9 * tenths; ++i)
        seconds.push_back(-patience_seconds * std::log(1 - (i + .5) / (9 * tenths)));
    return Distribution::empirical(seconds);
}

StudyPlan staffed_day() {
    StudyPlan plan = library_plan("queues/bare-queue");
    Parameters& p = plan.base;
    p.time.horizon_weeks = 52;
    p.teams = {{.name = "servers", .agents = 8}};
    p.teams[0].present.assign(staff.begin(), staff.end());
    p.contacts.rate_per_hour = calls_of_day / open_hours_of_day;
    p.contacts.talk = Distribution::exponential(talk_seconds);
    p.contacts.patience = patience_of_callers();
    p.contacts.day_factor_sd = day_sd;
    p.contacts.target_seconds = 20;
    p.load.by_hour.assign(24, 0.);
    for (std::size_t h = 0; h < open_hours_of_day; ++h) p.load.by_hour[opens + h] = calls[h];
    plan.policies = {{.name = "base", .why = {}, .parameters = p, .from = measurement_start}};
    return plan;
}

/// Probabilities of so many in service and so many waiting. Where staff has fallen, more are in service for a
/// while; nobody is taken from the line before that is over.
class StaffedLine {
 public:
    double lost = 0, waiting_seconds = 0;  // of the day so far, in callers

    StaffedLine() { p_[0][0] = 1; }

    void pass_hour(double calls_per_second, std::size_t agents) {
        take_up(agents);
        constexpr double step = 2.5;  // s
        for (double t = 0; t < 3600; t += step) {
            const Course middle = course(p_, calls_per_second, agents);
            const States half = moved(p_, middle.slope, step / 2);
            const Course c = course(half, calls_per_second, agents);
            p_ = moved(p_, c.slope, step);
            lost += step * c.lost;
            waiting_seconds += step * c.waiting;
        }
    }

 private:
    static constexpr std::size_t most_served = 8, longest = 80;
    using States = std::array<std::array<double, longest + 1>, most_served + 1>;  // [in service][waiting]
    struct Course {
        States slope{};
        double lost = 0, waiting = 0;
    };

    static States moved(const States& from, const States& slope, double step) {
        States to = from;
        for (std::size_t s = 0; s < to.size(); ++s)
            for (std::size_t q = 0; q < to[s].size(); ++q) to[s][q] += step * slope[s][q];
        return to;
    }

    /// More agents than before take callers from the line at once.
    void take_up(std::size_t agents) {
        for (std::size_t s = 0; s < agents; ++s)
            for (std::size_t q = 1; q <= longest; ++q) {
                const std::size_t taken = std::min(q, agents - s);
                p_[s + taken][q - taken] += p_[s][q];
                p_[s][q] = 0;
            }
    }

    static Course course(const States& p, double arriving, std::size_t agents) {
        Course c;
        const auto flow = [&](double amount, std::size_t s, std::size_t q, std::size_t to_s,
                              std::size_t to_q) {
            c.slope[s][q] -= amount;
            c.slope[to_s][to_q] += amount;
        };
        for (std::size_t s = 0; s <= most_served; ++s)
            for (std::size_t q = 0; q <= longest; ++q) {
                const double here = p[s][q];
                if (here == 0) continue;
                const auto served = static_cast<double>(s), waiting = static_cast<double>(q);
                if (s < agents)
                    flow(here * arriving, s, q, s + 1, q);
                else {
                    c.lost += here * arriving * (q < longest ? never_wait : 1);
                    if (q < longest) flow(here * arriving * (1 - never_wait), s, q, s, q + 1);
                }
                const bool next = s <= agents && q > 0;
                if (s > 0) flow(here * served / talk_seconds, s, q, next ? s : s - 1, next ? q - 1 : q);
                if (q > 0) flow(here * waiting / patience_seconds, s, q, s, q - 1);
                c.lost += here * waiting / patience_seconds;
                c.waiting += here * waiting;
            }
        return c;
    }

    States p_{};
};

struct Day {
    double lost = 0, wait = 0;  // share, and s, of all callers
};

/// Means over days whose load follows the gamma law.
Day exact_day(int kinds_of_days) {
    const Distribution law = Distribution::gamma(1, day_sd);
    Day day;
    for (int i = 0; i < kinds_of_days; ++i) {
        const double rest =
            1 - (i + .5) / kinds_of_days;  // the busiest days wait longest: more kinds of them
        const double busy = law.quantile(1 - rest * rest * rest), part = 3 * rest * rest / kinds_of_days;
        StaffedLine line;
        for (std::size_t h = 0; h < open_hours_of_day; ++h) line.pass_hour(busy * calls[h] / 3600, staff[h]);
        line.pass_hour(0, staff.back());  // who waits at closing time is served
        day.lost += part * line.lost / calls_of_day;
        day.wait += part * line.waiting_seconds / calls_of_day;
    }
    return day;
}

}  // namespace

TEST_CASE("a staff that changes by the hour loses as many and lets wait as long as the equations say") {
    StudyPlan plan = staffed_day();
    plan.replications = 24;
    const std::vector<Cell> totals = run_totals(plan)[0];
    const Day exact = exact_day(40);
    check_exact("abandonment", values(totals, "abandonment"), exact.lost, .08);
    check_exact("mean wait", values(totals, "mean_wait_all"), exact.wait, .12);

    // A textbook's program, in a thousand days: 85.3 % within 20 s, given up in time included, 3.4 %
    // lost, 11.8 s. Two standard errors of its own are about 1.2 points, .3 points and 1.6 s.
    std::vector<double> in_time;
    for (const Cell& c : totals)
        in_time.push_back((c.count(Count::AnsweredInTarget) + c.count(Count::AbandonedInTarget)) /
                          c.count(Count::Offered));
    CHECK(seen_in(in_time).mean == Approx(.853).margin(.012));
    CHECK(seen_in(values(totals, "abandonment")).mean == Approx(.034).margin(.003));
    CHECK(seen_in(values(totals, "mean_wait_all")).mean == Approx(11.8).margin(1.6));
}

TEST_CASE("each half hour has the agents that are written and the calls of its hour") {
    StudyPlan plan = staffed_day();
    plan.replications = 6;
    const StudyResult result = run(plan, {});
    const HalfHours& week = result.policies.front().of_teams;
    REQUIRE(week.groups == 1);
    for (int half = 0; half < 48; ++half) {
        HalfHour all_days;
        for (int day_of_week = 0; day_of_week < 7; ++day_of_week)
            all_days.add(week.at(0, day_of_week * 48 + half));
        const double days = all_days.seconds / 1800;
        const double agents = (all_days.handling_seconds + all_days.available_seconds) / all_days.seconds;
        const auto open_for = static_cast<std::size_t>(half / 2) - opens;
        CAPTURE(half, days, agents);
        CHECK(days == 6 * 52 * 7);
        if (open_for < open_hours_of_day) {
            // Who leaves finishes the call first.
            CHECK(agents == Approx(static_cast<double>(staff[open_for])).margin(.2));
            CHECK(all_days.offered / days == Approx(calls[open_for] / 2).epsilon(.035));
        } else {
            CHECK(all_days.offered == 0);
        }
    }
}
