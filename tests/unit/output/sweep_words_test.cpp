#include <catch2/catch.hpp>

#include "engine/study/sweep.hpp"
#include "output/words/sweep.hpp"

using namespace morale;
using Catch::Matchers::Contains;

TEST_CASE("a policy that a sweep does not touch is told without a value") {
    StudyPlan plan;
    plan.policies = {{.name = "nothing", .why = {}, .parameters = {}, .from = {}},
                     {.name = "notes", .why = {}, .parameters = {}, .from = {}}};
    Sweep sweep{.plan = &plan,
                .paths = {{.path = "recognition.praise_note.share", .policy = "notes"}},
                .points = {{{.text = "20 %", .number = .2}}, {{.text = "50 %", .number = .5}}},
                .metrics = {0},
                .rows = {}};
    for (std::size_t policy = 0; policy < 2; ++policy)
        for (std::size_t point = 0; point < policy + 1; ++point)
            sweep.rows.push_back(
                {.point = point,
                 .policy = policy,
                 .metric = 0,
                 .ranking = policy == 1 && point == 1 ? AgainstBest::Best : AgainstBest::Close});
    CHECK_THAT(told_best(sweep),
               Contains("Not surely worse than that: 'nothing', of which nothing is varied; share 20 % under "
                        "'notes' (95 %, all at once)."));
}
