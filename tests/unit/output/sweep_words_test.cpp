#include <catch2/catch.hpp>

#include "engine/study/sweep.hpp"
#include "output/words/sweep.hpp"

using namespace morale;
using Catch::Matchers::Contains;

TEST_CASE("a policy that a sweep does not touch is told once, not at every point") {
    StudyPlan plan;
    plan.policies = {{.name = "nothing", .why = {}, .parameters = {}, .from = {}},
                     {.name = "notes", .why = {}, .parameters = {}, .from = {}}};
    Sweep sweep{.plan = &plan,
                .paths = {{.path = "recognition.praise_note.share", .policy = "notes"}},
                .points = {{{.text = "20 %", .number = .2}}, {{.text = "50 %", .number = .5}}},
                .metrics = {0},
                .rows = {}};
    for (std::size_t policy = 0; policy < 2; ++policy)
        for (std::size_t point = 0; point < 2; ++point)
            sweep.rows.push_back(
                {.point = point,
                 .policy = policy,
                 .metric = 0,
                 .ranking = policy == 1 && point == 1 ? AgainstBest::Best : AgainstBest::Close});
    CHECK_FALSE(is_repeated(sweep, sweep.rows[0]));
    CHECK(is_repeated(sweep, sweep.rows[1]));
    CHECK_FALSE(is_repeated(sweep, sweep.rows[3]));
    CHECK_THAT(
        told_best(sweep),
        Contains("Not surely worse than that: 'nothing'; share 20 % under 'notes' (95 %, all at once)."));
    sweep.paths[0].policy.clear();  // the whole centre's
    CHECK_FALSE(is_repeated(sweep, sweep.rows[1]));
}
