// The first sentence of the decision can be read aloud whatever the study found: for every case of the
// library and for plain names, with numbers that are made at random.
#include "output/words/headline.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <map>
#include <regex>
#include <sstream>

#include "engine/kernel/draws.hpp"
#include "engine/study/decide.hpp"
#include "output/words/decision.hpp"
#include "scenarios/load/load.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

const std::filesystem::path library = MORALE_SOURCE_DIR "/scenarios/library";

std::size_t words_of(const std::string& text) {
    std::istringstream all(text);
    return static_cast<std::size_t>(
        std::distance(std::istream_iterator<std::string>(all), std::istream_iterator<std::string>()));
}

std::size_t numbers_of(const std::string& text) {
    const std::regex number("[0-9]+([.,][0-9]+)*");
    return static_cast<std::size_t>(
        std::distance(std::sregex_iterator(text.begin(), text.end(), number), std::sregex_iterator()));
}

/// Every case of the library that can be compared.
const std::vector<StudyPlan>& library_plans() {
    static const std::vector<StudyPlan> plans = [] {
        std::vector<StudyPlan> all;
        for (const auto& entry : std::filesystem::directory_iterator(library)) {
            if (entry.path().extension() != ".yaml") continue;
            const Loaded loaded = load(entry.path().string(), {.case_library = library.string()});
            if (loaded.plan && loaded.plan->policies.size() > 1) all.push_back(*loaded.plan);
        }
        std::ranges::sort(all, {}, &StudyPlan::name);
        return all;
    }();
    return plans;
}

/// A number of this study's draws, evenly in 0..1.
double evenly(const Draws& draws, std::uint64_t subject, std::uint64_t nth) {
    return uniform32(draws.block(1, 5000 * subject + nth).w[0]);
}

/// Effects of any size from next to nothing to large, of either sign, sometimes exactly none, with luck of
/// any size.
std::vector<double> years(const Draws& draws, std::uint64_t subject, const std::vector<double>& first,
                          double usual, double largest) {
    const double kind = evenly(draws, subject, 0);
    const double size = kind < .2 ? 0 : largest * usual * std::pow(10, -4 + 4 * evenly(draws, subject, 1));
    const double change = evenly(draws, subject, 2) < .5 ? size : -size;
    const double luck =
        kind > .9 && largest == 1 ? 0 : usual * std::pow(10, -5 + 4 * evenly(draws, subject, 3));
    std::vector<double> all = first;
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] += change + luck * (evenly(draws, subject, 10 + i) - .5);
    return all;
}

struct Usual {
    const char* metric;
    double value;
};

StudyResult made_result(const StudyPlan& plan, std::uint32_t seed) {
    const Draws draws(Seed{seed}, 1);
    const auto n = static_cast<std::size_t>(2 + 40 * evenly(draws, 1, 1));
    const double largest = seed % 5 == 2 ? 1e-4 : 1;  // or luck covers everything
    const double staff = std::floor(3 * std::pow(10, 3 * evenly(draws, 1, 2)));
    const std::vector<Usual> usuals = {
        {"net_value", 4e6},    {"cost_total", 2e6},    {"turnover", .4},          {"exhaustion", .4},
        {"service_level", .8}, {"customers_kept", .9}, {"customers_at_end", 3e5}, {"mean_wait_all", 40},
        {"abandonment", .05},  {"p_wait", .4},         {"occupancy", .8},         {"mean_queue", 3},
        {"asa", 30},           {"headcount", staff},   {"active_customers", 2e5}};
    std::vector<test::Numbers> numbers;
    std::uint64_t subject = 100;
    for (const Usual& usual : usuals) {
        std::vector<double> first(n, usual.value);
        for (std::size_t i = 0; i < n; ++i)
            first[i] += usual.value * .05 * (evenly(draws, subject, 1000 + i) - .5);
        test::Numbers row{usual.metric, {first}};
        for (std::size_t p = 1; p < plan.policies.size(); ++p)
            row.values.push_back(years(draws, ++subject, first, usual.value, largest));
        numbers.push_back(std::move(row));
        ++subject;
    }
    StudyResult study = test::result_of(plan, numbers);
    study.decision = decide(study);
    return study;
}

/// Who has to be named: the chosen policy, the first that stays, or the nearest to the goals.
std::string has_to_name(const StudyResult& study) {
    const PolicyResult& policy = study.policies[study.decision.policy];
    return policy.title.empty() ? policy.name : policy.title.substr(1);  // its first letter may be small
}

void check_readable(const StudyResult& study) {
    const ToldDecision told = told_decision(study);
    CAPTURE(told.headline);
    CHECK(words_of(told.headline) <= 25);
    CHECK(numbers_of(told.headline) <= 3);
    CHECK(told.headline.ends_with('.'));
    CHECK(told.headline.find(has_to_name(study)) != std::string::npos);
    CHECK(told.headline.front() >= 'A');
    CHECK(told.headline.front() <= 'Z');
    for (const ToldPart& part : told.parts)
        for (const std::string& line : part.lines) {
            CAPTURE(line);
            CHECK(line.ends_with('.'));
            CHECK_FALSE(std::regex_search(line, std::regex("\\b(nan|inf)\\b|not available|  ")));
            CHECK_FALSE(std::regex_search(line, std::regex("^[a-z]")));
        }
}

}  // namespace

TEST_CASE("every case of the library can be told in a sentence, whatever is found of it") {
    CHECK(library_plans().size() > 10);
    std::map<Outcome, int> seen;
    for (StudyPlan plan : library_plans()) {
        for (const PolicyPlan& policy : plan.policies) {
            CAPTURE(plan.name, policy.name);
            CHECK_FALSE(policy.title.empty());
        }
        for (std::uint32_t seed = 1; seed <= 12; ++seed) {
            plan.base.study.objective = seed % 4 == 0   ? "turnover"
                                        : seed % 4 == 1 ? "exhaustion"
                                                        : "net_value";
            plan.base.time.horizon_weeks = seed % 3 == 0 ? 13 : seed % 3 == 1 ? 52 : 104;
            plan.goals.clear();
            if (seed > 6)
                plan.goals = {
                    {.metric = "service_level",
                     .at_most = false,
                     .value = .02 * seed + .64,
                     .text = "service_level >= 80 %"},
                    {.metric = "turnover", .at_most = true, .value = .44, .text = "turnover <= 44 %/yr"}};
            CAPTURE(plan.name, seed);
            const StudyResult study = made_result(plan, seed);
            ++seen[study.decision.outcome];
            check_readable(study);
        }
    }
    for (const Outcome outcome :
         {Outcome::Choose, Outcome::ChooseForGoals, Outcome::Open, Outcome::GoalsOpen}) {
        CAPTURE(static_cast<int>(outcome));
        CHECK(seen[outcome] > 0);
    }
}

TEST_CASE("long names and names full of numbers leave room for nothing else, and the sentence stays short") {
    StudyPlan plan = test::plan_of({"as it was in all of the years 2019 2020 and 2021 before",
                                    "seats 110 and notes 80 and pay 19.80 from week 9 on"});
    StudyPlan titled = test::plan_of({"a", "b"});
    titled.policies[0].title = "A way of working with no 9 to 5 in it at";
    titled.policies[1].title = "Add 5 seats, 10 notes and 2 more perks";
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const std::string headline = told_decision(made_result(plan, seed)).headline;
        CAPTURE(headline);
        CHECK(words_of(headline) <= 25);
        CHECK(headline.ends_with('.'));
        check_readable(made_result(titled, seed));
    }
}

TEST_CASE("a bare queue is told in contacts, waits and minutes") {
    StudyPlan plan = test::plan_of({"as-is", "one-more"});
    plan.policies[1].title = "Add a server";
    plan.base.mechanisms = {};
    plan.base.mechanisms.attrition = plan.base.mechanisms.absence = plan.base.mechanisms.strain = false;
    plan.base.roster.always_present = true;
    plan.base.customers.count = 0;
    plan.base.study.objective = "mean_wait_all";
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        check_readable(made_result(plan, seed));
    }
    const std::vector<double> waits(10, 40), busy(10, .8), served(10, .7);
    StudyResult study = test::result_of(plan, {{"mean_wait_all", {waits, std::vector(10, 22.4)}},
                                               {"occupancy", {busy, std::vector(10, .73)}},
                                               {"service_level", {served, std::vector(10, .82)}}});
    study.decision = decide(study);
    CHECK(told_decision(study).headline ==
          "Add a server: a contact waits 18 seconds less, and 12 more of 100 contacts are answered in time.");
}
