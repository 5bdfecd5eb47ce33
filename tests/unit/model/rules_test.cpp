// Rules over several values: what they bound, and that the bound is on the safe side of what breaks.
#include "engine/model/rules.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/model/fields.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

const Rule& rule_of_stories() {
    return rules()[0];
}

Parameters with_stories(double retell, double tells, double share = .74) {
    Parameters p = small_centre(10, 4);
    p.word_of_mouth.retell = retell;
    p.word_of_mouth.bad_tells = tells;
    p.word_of_mouth.bad_share = share;
    return p;
}

}  // namespace

TEST_CASE("a teller of a bad story makes as many new ones as retell it of those who are told") {
    CHECK(rule_of_stories().value(with_stories(.108, 5)) == Approx(.4).epsilon(.01));
    CHECK(rule_of_stories().value(with_stories(.5, 5)) == Approx(1.85));
    // Nobody tells more people than they know.
    Parameters p = with_stories(.5, 50);
    p.word_of_mouth.acquaintances = 2;
    CHECK(rule_of_stories().value(p) == Approx(.74));
    CHECK(keep_rules(p));
    p.word_of_mouth.acquaintances = 3;
    CHECK_FALSE(keep_rules(p));
    // Where nothing is told nothing can go on for ever.
    p.mechanisms.word_of_mouth = false;
    CHECK(keep_rules(p));
}

TEST_CASE("at the bound of the rule every story dies out") {
    const Parameters p = with_stories(.9, 10, .1);
    REQUIRE(rule_of_stories().value(p) == Approx(.9));
    const Record record = lived(p);
    CHECK_FALSE(record.failure);
    CHECK(record.tape.total().count(Count::ToldBad) > 100);
}

TEST_CASE("prospects that no table can number break a rule") {
    Parameters p = small_centre(10, 4);
    CHECK(keep_rules(p));
    p.customers.count = 1e8;
    p.churn.new_per_month = 1;
    CHECK(keep_rules(p));
    p.churn.neutral_willingness = .01;
    CHECK_FALSE(keep_rules(p));
}

TEST_CASE("the fields of a rule exist, are numbers and the same for all policies") {
    for (const Rule& rule : rules())
        for (const std::string_view path : rule.fields) {
            CAPTURE(path);
            const auto field = std::ranges::find(world_fields(), path, &Field::path);
            REQUIRE(field != world_fields().end());
            CHECK(std::holds_alternative<SlotOf<double>>(field->slot));
            CHECK(field->standing == Standing::Structural);
        }
}

TEST_CASE("the reference centre keeps all rules") {
    CHECK(keep_rules(Parameters{}));
}
