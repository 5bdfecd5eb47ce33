// Groups of customers that use some classes of contact only.
#include "engine/model/classes_of_groups.hpp"

#include <catch2/catch.hpp>
#include <cstddef>

#include "engine/model/shares.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A third of the issues comes from customers who only write.
Parameters writers_and_others() {
    Parameters p = small_centre(12, 8);
    p.classes.resize(3);
    p.classes[0] = {.name = "phone", .share = .35, .talk = p.contacts.talk, .patience = p.contacts.patience};
    p.classes[1] = {.name = "chat", .share = .4, .talk = p.contacts.talk, .patience = p.contacts.patience};
    p.classes[2] = {.name = "mail", .share = .25, .talk = p.contacts.talk, .patience = p.contacts.patience};
    p.customer_groups = {{.name = "writers", .count = 1'200, .issues_per_year = 20},
                         {.name = "others", .count = 4'800, .issues_per_year = 10}};
    p.customer_groups[0].classes = {"chat", "mail"};
    p.customers.count = 6'000;
    return p;
}

std::int64_t opened(const Tape& tape, int group) {
    return static_cast<std::int64_t>(tape.group(group).count(Count::IssuesOpened));
}

}  // namespace

TEST_CASE("the classes keep the shares that they have, whoever uses them") {
    const Parameters p = writers_and_others();
    CHECK(issues_of_groups(p)[0] == Approx(1. / 3));
    const auto rows = class_shares_of_groups(p);
    CHECK(rows[0][0] == 0);
    CHECK(rows[0][0] + rows[0][1] + rows[0][2] == Approx(1));
    // Two unknowns remain: the others phone .35 / (2/3), and chat to mail is 40 to 25 in both groups.
    CHECK(rows[1][0] == Approx(.525));
    CHECK(rows[1][1] == Approx(.475 * 40 / 65));
    CHECK(rows[0][1] == Approx(40. / 65));
    const auto found = class_shares_by_groups(p);
    for (std::size_t c = 0; c < 3; ++c) CHECK(found[c] == Approx(p.classes[c].share).epsilon(1e-8));
    CHECK(given_shares(p) == std::vector<double>{.35, .4, .25});
}

TEST_CASE("where classes have no shares, they follow from the groups") {
    Parameters p = writers_and_others();
    for (ContactClass& one : p.classes) one.share = 0;
    const auto shares = given_shares(p);
    CHECK(shares[0] == Approx(2. / 9));
    CHECK(shares[1] == Approx(1. / 6 + 2. / 9));
    CHECK(shares[2] == Approx(shares[1]));
}

TEST_CASE("shares that the names do not allow are not reached") {
    Parameters p = writers_and_others();
    p.customer_groups[1].classes = {"phone"};
    CHECK(class_shares_by_groups(p)[0] == Approx(2. / 3));
    // However far they are, a group uses what it names, and all of its issues go somewhere.
    p.classes[0].share = .998, p.classes[1].share = p.classes[2].share = .001;
    const auto rows = class_shares_of_groups(p);
    CHECK(rows[0][0] == 0);
    CHECK(rows[0][1] + rows[0][2] == Approx(1));
    CHECK(rows[1][0] == Approx(1));
    p.classes[1].share = p.classes[2].share = 0;
    CHECK(class_shares_of_groups(p)[0][1] == Approx(.5));
}

TEST_CASE("issues of a group go to the classes that it uses, and to no other") {
    Parameters p = writers_and_others();
    p.customer_groups[1].classes = {"phone"};
    p.classes[2].share = 0;
    const Record r = lived(p);
    CHECK(opened(r.by_class, 1) > 1'000);
    CHECK(opened(r.by_class, 0) == opened(r.by_customers, 1));
    CHECK(opened(r.by_class, 1) == opened(r.by_customers, 0));
    CHECK(opened(r.by_class, 2) == 0);
}

TEST_CASE("a mixed group uses its classes as often as their shares ask for") {
    const Parameters p = writers_and_others();
    const Record r = lived(p);
    double all = 0;
    for (int c = 0; c < 3; ++c) all += static_cast<double>(opened(r.by_class, c));
    for (int c = 0; c < 3; ++c) {
        const double share = p.classes[static_cast<std::size_t>(c)].share;
        CAPTURE(c);
        CHECK(std::abs(static_cast<double>(opened(r.by_class, c)) / all - share) <
              4 * std::sqrt(share * (1 - share) / all));
    }
}

TEST_CASE("another firm takes its part of a class from every group that uses it") {
    Parameters p = writers_and_others();
    p.teams.push_back({.name = "outside", .agents = 4});
    p.teams[1].outside.outside = true;
    p.classes[2].teams = {"outside"};
    p.outsourcing.share = .5;
    const World w = begun(p);
    const auto& until = w.customers.ranges.queues;
    REQUIRE(until.size() == 2);
    // Within a group, what another firm does grows by one factor and the rest shrinks by another.
    const auto odds = [&](std::size_t g) { return (1 - until[g][1]) / until[g][1]; };
    const auto rows = class_shares_of_groups(p);
    const double factor = (.5 / .25) / (.5 / .75);
    for (std::size_t g = 0; g < 2; ++g) {
        CAPTURE(g);
        CHECK(until[g][2] == 1);
        CHECK(odds(g) == Approx(factor * rows[g][2] / (1 - rows[g][2])));
    }
}
