// Who is answered first can change with a policy.
#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Two classes of calls that are alike, and hardly enough agents.
Parameters two_classes() {
    Parameters p = small_centre(8, 12);
    p.customers.count *= 1.1;
    p.classes.resize(2);
    for (ContactClass& one : p.classes) {
        one.talk = p.contacts.talk;
        one.patience = p.contacts.patience;
        one.after_contact_seconds = p.contacts.after_contact_seconds;
    }
    p.classes[0].name = "usual";
    p.classes[1].name = "urgent";
    return p;
}

double mean_wait(const Record& r, int of_class) {
    const Cell cell = r.by_class.group(of_class);
    return cell.sum(Sum::WaitSeconds) / cell.count(Count::Answered);
}

}  // namespace

TEST_CASE("a policy that gives a class the priority shortens its wait and lengthens that of the other") {
    const Parameters base = two_classes();
    Parameters policy = base;
    policy.classes[1].priority = 2;
    const Record before = lived(base), after = lived(base, policy);
    CHECK(mean_wait(before, 0) < mean_wait(before, 1));  // of equal ones, the class that is written first
    CHECK(mean_wait(after, 1) == Approx(mean_wait(before, 0)).epsilon(.15));  // they have changed places
    CHECK(mean_wait(after, 0) == Approx(mean_wait(before, 1)).epsilon(.15));
}

TEST_CASE("the priority that a policy gives is gone when the policy ends") {
    const Parameters base = two_classes();
    Parameters policy = base;
    policy.classes[1].priority = 2;
    const Time first = measurement_start + week;
    const Record r = run_policy(warmed_up(base, seed, 0), policy, {first, first + week});
    const Record always_so = lived(base, policy);
    CHECK(mean_wait(r, 1) > 1.2 * mean_wait(always_so, 1));
}
