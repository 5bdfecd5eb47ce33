// Patience of any law (M/M/n+G), and callers who come again: against integrals of the virtual wait and a
// fixed point, worked out by engine/stats.
#include <limits>

#include "engine/stats/queueing.hpp"
#include "engine/stats/queueing_general.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

constexpr double alike = std::numeric_limits<double>::infinity();

struct Line {
    std::string file;
    std::vector<std::string> sets;
    double rate, handle;  // per minute, minutes
    int n;
    Patience patience;  // minutes
};

const std::vector<Line>& lines() {
    static const std::vector<Line> all = {
        {"patience-alike", {}, 48, 1, 50, {1, alike}},
        {"patience-alike", {"centre.contacts.patience=12 s"}, 48, 1, 50, {.2, alike}},
        {"patience-weibull", {}, 100. / 60, 3, 5, {2, 2}},
        {"patience-weibull",
         {"centre.contacts.patience=weibull(mean=2 min, shape=0.6)"},
         100. / 60,
         3,
         5,
         {2, .6}},
        {"patience-weibull", {"centre.contacts.patience=2 min"}, 100. / 60, 3, 5, {2, alike}},
    };
    return all;
}

void check_line(const Line& line, const Effort& effort) {
    const GeneralPatience exact = general_patience(line.rate, line.handle, line.n, line.patience);
    check_queue({line.file,
                 line.sets,
                 {{"p_wait", exact.p_wait},
                  {"abandonment", exact.p_abandon, exact.p_abandon < .02 ? 2.5 : 1},
                  {"mean_wait_all", exact.mean_wait},
                  {"mean_queue", exact.mean_queue},
                  {"occupancy", exact.occupancy}}},
                effort);
}

}  // namespace

TEST_CASE("with patience of any law queues meet the integrals of Zeltyn and Mandelbaum") {
    check_line(GENERATE(from_range(lines())), briefly);
}

TEST_CASE("with patience of any law queues meet the integrals, at length", "[nightly]") {
    check_line(GENERATE(from_range(lines())), at_length);
}

namespace {

/// Of those who gave up and of those served a share comes again; the reference has no other tie between the
/// tries than the rate, so they come a day later.
struct Again {
    double redial, resolved, returns;
};

/// The rate at which arrivals reach a line of five servers, 3 minutes of handling and a patience of 2 when
/// one tries first in a minute: the fixed point of rate = 1 + what comes again at that rate. What comes again
/// grows with the rate, by less than itself, so that the steps from below end there.
double rate_with_returns(const Again& again) {
    double rate = 1;
    for (int step = 0; step < 400; ++step) {
        const double gives_up = erlang_a(rate, 3, 5, 2).p_abandon;
        rate = 1 + rate * (again.redial * gives_up + again.returns * (1 - again.resolved) * (1 - gives_up));
    }
    return rate;
}

void check_again(const Again& again, int replications, double tightest) {
    CAPTURE(again.redial, again.resolved, again.returns);
    StudyPlan plan =
        library_plan("queues/erlang-a-5-servers-overloaded",
                     {"centre.contacts.rate=60 /h", "time.horizon=13 weeks", "time.warmup=3 weeks",
                      "centre.contacts.redial_after=exponential(mean=24 h)",
                      "centre.contacts.return_after=exponential(mean=24 h)"});
    for (Parameters* p : {&plan.base, &plan.policies[0].parameters}) {
        p->contacts.redial_share = again.redial;
        p->contacts.return_share = again.returns;
        p->quality.resolution = again.resolved;
    }
    plan.replications = replications;
    const double rate = rate_with_returns(again);
    const ErlangA exact = erlang_a(rate, 3, 5, 2);
    const auto totals = run_totals(plan);
    check_exact("offered a week", values(totals[0], "contacts_offered"), rate * 60 * 24 * 7, tightest);
    check_exact("abandonment", values(totals[0], "abandonment"), exact.p_abandon, tightest);
    check_exact("p_wait", values(totals[0], "p_wait"), exact.p_wait, tightest);
    if (again.redial > 0)
        check_exact("redials", values(totals[0], "redial_share"), again.redial * exact.p_abandon, tightest);
}

const std::vector<Again> agains = {{.8, 1, 0}, {0, .7, .8}, {.8, .7, .8}};

}  // namespace

TEST_CASE("redials and repeat contacts raise the rate to its fixed point") {
    check_again(GENERATE(from_range(agains)), 12, .06);
}

TEST_CASE("redials and repeat contacts raise the rate to its fixed point, at length", "[nightly]") {
    check_again(GENERATE(from_range(agains)), 200, .02);
}
