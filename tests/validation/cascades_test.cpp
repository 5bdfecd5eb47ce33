// Word of mouth as a branching process: a bad story has 1 / (1 - m) tellers on average, m the mean number of
// new tellers that one makes.
#include "engine/model/parameters.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

void check_cascades(double retell, int replications, double tightest) {
    StudyPlan plan = library_plan("status-quo", {"time.horizon=4 weeks", "time.warmup=1 week"});
    Parameters& p = plan.base;
    p.teams[0].agents = 10;
    p.customers.count = 6000;
    p.customers.issues_per_year = 15;
    p.word_of_mouth.retell = retell;
    plan.policies.resize(1);
    plan.policies[0].parameters = p;
    plan.replications = replications;
    const double tellers_of_one = retell * p.word_of_mouth.bad_share * p.word_of_mouth.bad_tells;
    CAPTURE(tellers_of_one);
    std::vector<double> hearings;  // of each issue that ended unresolved
    const auto totals = run_totals(plan);
    for (const Cell& total : totals[0])
        hearings.push_back(total.count(Count::ToldBad) / total.count(Count::IssuesUnresolved));
    check_exact("told bad by issue", hearings,
                p.word_of_mouth.bad_share * p.word_of_mouth.bad_tells / (1 - tellers_of_one), tightest);
}

}  // namespace

TEST_CASE("a bad story is told 1 / (1 - m) times as often as by its first teller") {
    check_cascades(GENERATE(0., .108, .2), 32, .08);
}

TEST_CASE("a bad story is told 1 / (1 - m) times as often as by its first teller, at length", "[nightly]") {
    check_cascades(GENERATE(.108, .2, .24), 400, .04);
}
