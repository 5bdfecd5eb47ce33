// One server and any service time: Pollaczek (1930), Khinchine (1932).
#include "engine/stats/queueing.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

struct ServiceTime {
    std::string talk;
    std::string rate;  // of contacts
    double per_minute;
    double cv2;
    double wait;  // min
};

/// Service takes a minute on average.
const std::vector<ServiceTime>& service_times() {
    static const std::vector<ServiceTime> all = {
        {"1 min", "48 /h", .8, 0, 2},
        {"lognormal(mean=1 min, cv=0.7071067811865476)", "48 /h", .8, .5, 3},
        {"gamma(mean=1 min, cv=0.7071067811865476)", "48 /h", .8, .5, 3},
        {"exponential(mean=1 min)", "48 /h", .8, 1, 4},
        {"lognormal(mean=1 min, cv=2)", "30 /h", .5, 4, 2.5},
    };
    return all;
}

void check_service_time(const ServiceTime& service, const Effort& effort) {
    CAPTURE(service.talk);
    REQUIRE(pollaczek_khinchine(service.per_minute, 1, service.cv2) == Approx(service.wait));
    check_queue({"one-server-constant",
                 {"centre.contacts.talk=" + service.talk, "centre.contacts.rate=" + service.rate},
                 {{"p_wait", service.per_minute},
                  {"occupancy", service.per_minute},
                  {"mean_wait_all", service.wait},
                  {"mean_queue", service.per_minute * service.wait}}},
                effort);
}

}  // namespace

TEST_CASE("one server and any service time wait as Pollaczek and Khinchine say") {
    check_service_time(GENERATE(from_range(service_times())), briefly);
}

TEST_CASE("one server and any service time wait as Pollaczek and Khinchine say, at length", "[nightly]") {
    check_service_time(GENERATE(from_range(service_times())), at_length);
}

TEST_CASE("the library's one-server queues are those of the formula") {
    check_queue({"one-server-constant", {}, {{"mean_wait_all", 2}}}, briefly);
    check_queue({"one-server-lognormal", {}, {{"mean_wait_all", 2.5}}}, briefly);
}
