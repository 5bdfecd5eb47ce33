#include <catch2/catch.hpp>

#include "engine/language/vocabulary.hpp"
#include "output/documents/documents.hpp"
#include "output/words/numbers.hpp"
#include "tests/support/study_scene.hpp"

using namespace morale;
using Catch::Matchers::Contains;

TEST_CASE("what a decision hangs on has the interval for all assumptions, to twelve digits") {
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 2});
    const std::string path = "assumptions.strain.memory";
    finished->plan.uncertain = {
        {.path = path, .field = find_field(path), .element = 0, .low = 13, .high = 52, .source = ""}};
    finished->result.hinges = {.policy = 1,
                               .metric = 0,
                               .rows = {{.assumption = 0,
                                         .correlation = {.mean = .5, .low = 1. / 3, .high = 2. / 3},
                                         .when_low = -1,
                                         .when_high = 1}}};
    CHECK_THAT(study_json(finished->result, "out/x", "[]"),
               Contains("\"hangs_on\": [{\"assumption\": \"assumptions.strain.memory\", \"policy\": "
                        "\"service-week\"") &&
                   Contains("\"correlation\": 0.5, \"ci_low\": 0.333333333333, \"ci_high\": "
                            "0.666666666667, \"difference_when_low\": -1, \"difference_when_high\": 1}]"));
}

TEST_CASE("a verdict has in JSON the name that it has in the tables") {
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 2});
    finished->result.decision.verdict = Verdict::NoDifference;
    finished->result.comparisons.front().verdict = Verdict::Undecided;
    const std::string json = study_json(finished->result, "out/x", "[]");
    CHECK_THAT(json, Contains("\"verdict\": \"no difference\", \"policy\": \"status-quo\""));
    CHECK_THAT(json, Contains("\"verdict\": \"undecided\", \"n\": "));
    CHECK_THAT(json, !Contains("\"alike\"") && !Contains("\"unclear\""));
}

TEST_CASE("the three uncertainties of the decision are numbers of their own") {
    auto finished = scene::finished_study({.policies = 3, .replications = 30, .weeks = 2});
    const StudyResult& result = finished->result;
    REQUIRE(result.decision.subject);
    const Comparison& c = result.comparisons[*result.decision.subject];
    const std::string json = study_json(result, "out/x", "[]");
    CHECK_THAT(json, Contains("\"uncertainties\": {\"policy\": \"" + result.policies[c.policy].name +
                              "\", \"metric\": \"net_value\", \"simulation\": {\"replications\": 30, "
                              "\"sd_of_mean\": "));
    CHECK_THAT(json, Contains("\"years\": {\"sd\": " + exact_number(c.paired_sd) + ", \"p10\": "));
    CHECK_THAT(json, Contains("\"luck_sd\": " + exact_number(c.paired_sd) +
                              ", \"ignorance\": {\"drawn\": 0, \"sd\": null, \"sd_low\": null, "
                              "\"sd_high\": null}}"));
    finished->result.decision = {};  // no comparison to talk about
    CHECK_THAT(study_json(result, "out/x", "[]"), Contains("\"uncertainties\": null"));
}
