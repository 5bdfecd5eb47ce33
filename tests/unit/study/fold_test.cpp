#include "engine/study/fold.hpp"

#include <algorithm>
#include <bit>
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/study/run.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::invented_record;
using morale::test::plan_of;

namespace {

std::vector<Record> invented_records(int replication) {
    return {invented_record(replication, 0), invented_record(replication, 5),
            invented_record(replication, 9)};
}

StudyPlan small_study(int replications) {
    StudyPlan plan = plan_of({"as-is", "thanks", "notes"});
    plan.replications = replications;
    return plan;
}

std::size_t row(std::string_view name) {
    return metric_row(name);
}

/// Every number of a result, bit by bit, and every text.
struct Bits {
    std::vector<std::uint64_t> numbers;
    std::string text;

    void take(double x) { numbers.push_back(std::isnan(x) ? 0 : std::bit_cast<std::uint64_t>(x)); }
    void take(const Estimate& e) {
        for (const double x : {e.mean, e.low, e.high, e.p10, e.p50, e.p90, static_cast<double>(e.n)}) take(x);
    }
    void take(const Interval& i) {
        for (const double x : {i.mean, i.low, i.high, static_cast<double>(i.n)}) take(x);
    }
    void take(const PolicyResult& policy) {
        for (const auto& values : policy.headline)
            std::ranges::for_each(values, [this](double x) { take(x); });
        for (const Estimate& e : policy.total) take(e);
        for (const auto& groups : policy.weekly)
            for (const auto& weeks : groups)
                std::ranges::for_each(weeks, [this](const Estimate& e) { take(e); });
        numbers.insert(numbers.end(), policy.fingerprints.begin(), policy.fingerprints.end());
        numbers.insert(numbers.end(), policy.events.begin(), policy.events.end());
        for (const SurvivalPoint& point : policy.tenure.curve()) {
            take(point.survival);
            take(point.at_risk);
        }
    }

    friend bool operator==(const Bits&, const Bits&) = default;
};

Bits bits_of(const StudyResult& study) {
    Bits bits;
    for (const PolicyResult& policy : study.policies) bits.take(policy);
    for (const Comparison& c : study.comparisons) {
        bits.take(c.difference);
        bits.take(c.simultaneous);
        for (const double x : {c.probability_better, c.paired_sd, c.independent_sd}) bits.take(x);
    }
    bits.text = std::to_string(static_cast<int>(study.decision.outcome)) +
                std::to_string(study.decision.policy) + std::to_string(study.decision.agreeing);
    for (const BrokenRecord& failure : study.failures)
        bits.text += std::to_string(failure.replication) + std::to_string(failure.policy);
    return bits;
}

}  // namespace

TEST_CASE("a study has the same bits for any number of threads") {
    const StudyPlan plan = small_study(25);
    auto simulate = [](int replication) {
        std::vector<Record> records = invented_records(replication);
        if (replication == 6)
            records[1].failure = Failure{.what = "a queue is never negative", .file = "q.cpp"};
        return records;
    };
    const Bits alone = bits_of(run(plan, {.threads = 1}, simulate));
    CHECK(alone.numbers.size() > 1000);
    for (const int threads : {2, 3, 7}) {
        CAPTURE(threads);
        CHECK(bits_of(run(plan, {.threads = threads}, simulate)) == alone);
    }
}

TEST_CASE("adding a policy changes no number of the others") {
    const StudyPlan three = small_study(8);
    StudyPlan two = three;
    two.policies.pop_back();
    const StudyResult more = run(three, {.threads = 2}, invented_records);
    const StudyResult fewer = run(two, {.threads = 2}, [](int replication) {
        std::vector<Record> records = invented_records(replication);
        records.pop_back();
        return records;
    });
    for (const std::size_t policy : {0u, 1u}) {
        Bits with;
        Bits without;
        with.take(more.policies[policy]);
        without.take(fewer.policies[policy]);
        CHECK(with == without);
    }
}

SCENARIO("weeks, teams and the whole centre are read off the same records") {
    GIVEN("four replications of three weeks and two teams") {
        const StudyPlan plan = small_study(4);
        const StudyResult study = run(plan, {.threads = 1}, invented_records);
        THEN("the result has their shape") {
            CHECK(study.groups == std::vector<std::string>{"billing", "tech", "centre"});
            CHECK(study.weeks == 3);
            CHECK(study.replications == 4);
            CHECK(study.policies[1].name == "thanks");
            CHECK(study.policies[1].why == "why thanks");
            CHECK(study.policies[0].events == std::vector<std::uint64_t>{1001, 1002, 1003, 1004});
            CHECK(study.policies[0].weekly.size() == metrics().size());
            CHECK(study.policies[0].weekly[0].size() == 3);
            CHECK(study.policies[0].weekly[0][0].size() == 3);
        }
        THEN("a week of a team is the mean over replications of the metric of its cell") {
            const std::size_t asa = row("asa");
            double sum = 0;
            for (int r = 1; r <= 4; ++r) sum += metrics()[asa].value(invented_record(r, 0).tape.cell(2, 1));
            CHECK(study.policies[0].weekly[asa][1][2].mean == Approx(sum / 4));
            CHECK(study.policies[0].weekly[asa][1][2].n == 4);
        }
        THEN("the centre is the metric of the sum of its teams, the horizon that of the sum of its weeks") {
            const std::size_t level = row("service_level");
            double weekly = 0;
            double total = 0;
            for (int r = 1; r <= 4; ++r) {
                const Tape tape = invented_record(r, 5).tape;
                weekly += metrics()[level].value(tape.week(0));
                total += metrics()[level].value(tape.total());
                CHECK(study.policies[1].headline[level][static_cast<std::size_t>(r - 1)] ==
                      metrics()[level].value(tape.total()));
            }
            CHECK(study.policies[1].weekly[level][2][0].mean == Approx(weekly / 4));
            CHECK(study.policies[1].total[level].mean == Approx(total / 4));
        }
        THEN("only compared metrics keep a number for each replication") {
            CHECK(study.policies[0].headline[row("p_wait")].empty());
            CHECK(study.policies[0].total[row("abandonment")].n == 4);
        }
        THEN("tenure is seen from the start of measurement on") {
            // Each replication: one who leaves after 5 + 10/7 weeks, one still there after 9 + 3.
            const std::vector<SurvivalPoint> curve = study.policies[0].tenure.curve();
            REQUIRE(curve.size() == 13);
            CHECK(curve[5].at_risk == 0);
            CHECK(curve[6].at_risk == Approx(4));
            CHECK(curve[7].left == 4);
            CHECK(curve[12].at_risk == Approx(4));
            CHECK(curve[12].left == 0);
        }
    }
}

TEST_CASE("a fold that keeps the weeks of few metrics finds the same in everything else") {
    const StudyPlan plan = small_study(7);
    const std::size_t kept = row("turnover"), uncompared = row("asa"), other = row("service_level");
    StudyFold all(plan), few(plan, std::vector{kept, uncompared});
    for (int replication = 1; replication <= plan.replications; ++replication)
        for (StudyFold* fold : {&all, &few}) fold->add(invented_records(replication));
    StudyResult whole = all.finish(), small = few.finish();
    for (std::size_t p = 0; p < plan.policies.size(); ++p) {
        CAPTURE(p);
        auto& of_whole = whole.policies[p].weekly;
        auto& of_small = small.policies[p].weekly;
        REQUIRE(of_small.size() == of_whole.size());
        REQUIRE(of_small[other].size() == 3);
        CHECK(of_small[other].back().empty());
        CHECK(of_small[kept].front().empty());
        CHECK(of_small[kept].back().size() == 3);
        CHECK_FALSE(of_whole[other].front().empty());
        Bits ours, theirs;
        for (const std::size_t metric : {kept, uncompared})
            for (std::size_t week = 0; week < 3; ++week) {
                ours.take(of_small[metric].back()[week]);
                theirs.take(of_whole[metric].back()[week]);
            }
        CHECK(ours == theirs);
        if (p > 0) {
            const auto& changes = small.policies[p].change_weekly;
            REQUIRE(changes[kept].size() == 3);
            CHECK(changes[kept][1].mean == whole.policies[p].change_weekly[kept][1].mean);
            CHECK(changes[other].empty());
        }
        of_whole.clear();
        of_small.clear();
    }
    CHECK(bits_of(small) == bits_of(whole));
}

TEST_CASE("what is known so far is what a fold of as many replications finds, and more may be added") {
    const StudyPlan plan = small_study(6);
    StudyFold growing(plan), half(plan), whole(plan);
    for (int replication = 1; replication <= 3; ++replication) {
        growing.add(invented_records(replication));
        half.add(invented_records(replication));
    }
    CHECK(bits_of(growing.so_far()) == bits_of(half.finish()));
    CHECK(bits_of(growing.so_far()) == bits_of(growing.so_far()));
    for (int replication = 4; replication <= 6; ++replication) growing.add(invented_records(replication));
    for (int replication = 1; replication <= 6; ++replication) whole.add(invented_records(replication));
    CHECK(bits_of(growing.finish()) == bits_of(whole.finish()));
}

SCENARIO("a replication that broke in one policy is left out of all") {
    const StudyPlan plan = small_study(5);
    auto simulate = [](int replication) {
        std::vector<Record> records = invented_records(replication);
        if (replication == 2)
            records[1].failure = Failure{.what = "a queue is never negative",
                                         .file = "queue.cpp",
                                         .line = 12,
                                         .at = Time{} + 3 * day + 2 * hour + 5 * second};
        if (replication == 4) records[2].tape.cells[0].counts[static_cast<std::size_t>(Count::Handled)] += 1;
        return records;
    };
    std::vector<int> seen;
    const StudyResult study =
        run(plan, {.threads = 2, .sink = [&](const ReplicationRow& r) { seen.push_back(r.replication); }},
            simulate);
    THEN("its numbers are missing in every policy, at its place") {
        for (const PolicyResult& policy : study.policies) {
            const std::vector<double>& turnover = policy.headline[row("turnover")];
            REQUIRE(turnover.size() == 5);
            CHECK(std::isnan(turnover[1]));
            CHECK(std::isnan(turnover[3]));
            CHECK_FALSE(std::isnan(turnover[4]));
            CHECK(policy.total[row("asa")].n == 3);
            CHECK(policy.fingerprints.size() == 5);
        }
        CHECK(study.comparisons[0].difference.n <= 3);
    }
    THEN("nobody downstream sees it") {
        CHECK(seen == std::vector<int>{1, 1, 1, 3, 3, 3, 5, 5, 5});
    }
    THEN("it is listed with what broke") {
        REQUIRE(study.failures.size() == 2);
        CHECK(study.failures[0].replication == 2);
        CHECK(study.failures[0].policy == 1);
        REQUIRE(study.failures[0].requirement);
        CHECK(study.failures[0].requirement->what == "a queue is never negative");
        CHECK(study.failures[1].replication == 4);
        REQUIRE(study.failures[1].check);
        CHECK(study.failures[1].check->law ==
              "contacts at the start, offered and taken over = abandoned, handled, handed over and there at "
              "the end");
        CHECK(study.failures[1].check->group == 0);
    }
    THEN("the study has failed and decides nothing") {
        CHECK(study.left_out == 2);
        CHECK(study.decision.outcome == Outcome::LeftOut);
        CHECK(study.decision.verdict == Verdict::Undecided);
    }
    THEN("the check that broke says where, and the others hold") {
        const auto broken = [&](std::string_view name) {
            return std::ranges::find(study.checks, name, &Check::name)->broken;
        };
        CHECK(broken("law:contacts") == 1);
        CHECK(broken("law:contacts_in_hand") == 1);
        CHECK(broken_checks(study.checks) == 2);
        const Check& check = *std::ranges::find(study.checks, "law:contacts", &Check::name);
        CHECK(plan.policies[check.first.policy].name == "notes");
        CHECK(check.first.replication == 4);
        CHECK(check.first.group == 0);
        CHECK(check.first.week == -1);
        CHECK(check.most == 0);
        CHECK(check.least == -1);
        CHECK(check.values == 3 * 14);  // groups of 15 records, less the one that broke a requirement
    }
}

TEST_CASE("records and progress arrive in order of replication, then policy") {
    const StudyPlan plan = small_study(20);
    std::vector<std::pair<int, std::size_t>> rows;
    std::vector<int> done;
    run(plan,
        {.threads = 3,
         .sink = [&](const ReplicationRow& r) { rows.emplace_back(r.replication, r.policy); },
         .progress =
             [&](int count, int of) {
                 CHECK(of == 20);
                 done.push_back(count);
             }},
        invented_records);
    REQUIRE(rows.size() == 60);
    CHECK(std::ranges::is_sorted(rows));
    CHECK(rows.front() == std::pair<int, std::size_t>{1, 0});
    CHECK(rows.back() == std::pair<int, std::size_t>{20, 2});
    CHECK(done.size() == 20);
    CHECK(done.back() == 20);
}
