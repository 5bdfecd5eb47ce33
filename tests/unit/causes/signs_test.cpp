// The rows of influences against the code: a variable is moved a little in a world that stands still, and
// what moves at once is what the rows say, in their direction, and nothing else.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

#include "engine/causes/links.hpp"
#include "engine/model/customers/experience.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/call_backs.hpp"
#include "engine/model/terms/experience.hpp"
#include "engine/model/terms/retaliation.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

struct Cause {
    std::string_view name;
    std::function<void(World&, Parameters&)> raise;
};

/// Something read off the first agent, after a day's work where it takes that.
struct Effect {
    std::string_view name;
    std::function<double(const World&)> value;
};

const std::vector<Cause> causes = {
    {"exhaustion", [](World& w, auto&) { w.agents.mind[first_agent].exhaustion += .03; }},
    {"cynicism", [](World& w, auto&) { w.agents.mind[first_agent].cynicism += .03; }},
    {"felt recognition", [](World& w, auto&) { w.agents.recognition[first_agent].felt += .2; }},
    {"fairness", [](World& w, auto&) { w.agents.recognition[first_agent].fairness += .05; }},
    {"meaning", [](World& w, auto&) { w.agents.meaning[first_agent].slow += .2; }},
    {"felt respect", [](World& w, auto&) { w.agents.encounters[first_agent].respect += .1; }},
    {"respect norm", [](World& w, auto&) { w.teams[0].culture.respect_norm += .2; }},
    {"hostility", [](World& w, auto&) { w.agents.encounters[first_agent].hostile += 2; }},
    {"occupancy", [](World& w, auto&) { w.agents.today[first_agent].available_seconds /= 2; }},
    {"tenure", [](World& w, auto&) { w.agents.employment[first_agent].hired -= 4 * week; }},
    {"skill", [](World& w, auto&) { w.agents.taught[first_agent].head_start_weeks += 2; }},
    {"talent", [](World& w, auto&) { w.agents.traits[first_agent].talent += .3; }},
    {"warmth", [](World& w, auto&) { w.agents.traits[first_agent].warmth += .3; }},
    {"fit", [](World& w, auto&) { w.agents.background[first_agent].fit += .3; }},
    {"sickness", [](World& w, auto&) { w.agents.rest[first_agent].unwell = true; }},
    {"relative wage", [](World& w, auto&) { w.agents.rank[first_agent].senior = true; }},
    {"quits", [](World& w, auto&) { w.teams[0].recent_quits += .01; }},
    {"time per contact", [](World& w, auto&) { w.teams[0].standard.time *= 1.1; }},
    {"time pressure", [](World& w, auto&) { w.teams[0].standard.pressure += .05; }},
    {"process quality", [](World& w, auto&) { w.offer.process.delivered += .2; }},
    {"obstacles", [](World& w, auto&) { w.leadership.obstacles += .2; }},
    {"prospect", [](World& w, auto&) { w.leadership.promotions += .1; }},
    {"support", [](World& w, auto&) { w.leadership.support += .2; }},
    {"effort for service", [](World& w, auto&) { w.leadership.effort += .1; }},
    {"peers' exhaustion",
     [](World& w, auto&) {
         for (const Peer& peer : w.peers.of(first_agent)) w.agents.mind[peer.agent].exhaustion += .05;
     }},
    {"autonomy", [](World&, Parameters& p) { p.work.autonomy = 1; }},
    {"role clarity", [](World&, Parameters& p) { p.work.clarity = 1; }},
    {"dismissal rule", [](World&, Parameters& p) { p.respect.dismissal = true; }},
    {"extras", [](World&, Parameters& p) { p.offer.extras.share = .1; }},
};

double after_a_day(const World& w) {
    World later = w;
    later.now += day;
    strain_day(later, first_agent);
    return later.agents.mind[first_agent].exhaustion;
}

/// Of all contacts, some of which were hostile today.
double disrespect(const World& w) {
    const Encounters& e = w.agents.encounters[first_agent];
    const double hostile = static_cast<double>(e.hostile) / w.agents.today[first_agent].handled;
    return e.disrespects + hostile * (e.disrespects_hostile - e.disrespects);
}

const std::vector<Effect> effects = {
    {"resolution", [](const World& w) { return w.agents.performance[first_agent].resolves; }},
    {"courtesy", [](const World& w) { return w.agents.performance[first_agent].courteous; }},
    {"handle time", [](const World& w) { return w.agents.performance[first_agent].handle_factor; }},
    {"unexpected extras", [](const World& w) { return w.agents.performance[first_agent].wow; }},
    {"quits", [](const World& w) { return quit_hazard(w, first_agent); }},
    {"missed call-backs",
     [](const World& w) { return chance_of_missing(w, first_agent, grudge(w, first_agent)); }},
    {"disrespect", disrespect},
    {"exhaustion", after_a_day},
};

/// Slighted a little, so that more respect or fairness can be felt; watched; able; some meaning to work with.
World before(const Parameters& p) {
    World w = begun(p);
    make_average(w, first_agent);
    w.agents.employment[first_agent].stage = Stage::OnFloor;
    w.agents.traits[first_agent].talent = .5;
    w.agents.mind[first_agent].strained = w.now;
    w.agents.meaning[first_agent] = {.slow = .2, .as_of = w.now};
    w.agents.recognition[first_agent] = Recognition{.felt = .2, .fairness = .9, .as_of = w.now};
    w.agents.encounters[first_agent] = Encounters{.respect = .8, .hostile = 3};
    w.agents.today[first_agent] = {.handling_seconds = 20'000, .available_seconds = 4'000, .handled = 20};
    w.leadership.effort = -.3;
    return w;
}

const Link* link_between(const std::vector<Link>& links, std::string_view from, std::string_view to) {
    const auto found =
        std::ranges::find_if(links, [&](const Link& link) { return link.from == from && link.to == to; });
    return found == links.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("what moves at once is what the rows of influences say, in their direction") {
    const std::vector<Link> links = model_links();
    const Parameters base = small_centre();
    World still = before(base);
    refresh_performance(still, first_agent);
    int held = 0;
    for (const Cause& cause : causes) {
        World moved = before(base);
        Parameters p = base;
        moved.parameters = &p;
        cause.raise(moved, p);
        refresh_performance(moved, first_agent);
        for (const Effect& effect : effects) {
            if (cause.name == effect.name && cause.name == "exhaustion") continue;  // it lasts
            const Link* link = link_between(links, cause.name, effect.name);
            const double change = effect.value(moved) - effect.value(still);
            CAPTURE(cause.name, effect.name, change);
            if (link) {
                CHECK(change * link->sign > 1e-9);
                ++held;
            } else {
                CHECK(std::abs(change) < 1e-12);
            }
        }
    }
    CHECK(held > 40);
}

TEST_CASE("what a contact is worth, and what that does to a customer, moves as the rows say") {
    const std::vector<Link> links = model_links();
    const ExperienceParameters p;
    const Outcome usual{.resolved = true, .waited = 10 * second};
    auto holds = [&](std::string_view from, std::string_view to, double change) {
        const Link* link = link_between(links, from, to);
        CAPTURE(from, to, change);
        REQUIRE(link);
        CHECK(change * link->sign > 0);
    };
    auto worth = [&](std::string_view from, const std::function<void(Outcome&)>& move) {
        Outcome moved = usual;
        move(moved);
        holds(from, "experienced quality", experienced_quality(p, moved) - experienced_quality(p, usual));
    };
    worth("courtesy", [](Outcome& o) { o.courteous = true; });
    worth("unexpected extras", [](Outcome& o) { o.wow = true; });
    worth("waiting", [](Outcome& o) { o.waited += 60 * second; });
    worth("disrespect", [](Outcome& o) { o.treatment = RespectParameters{}.disrespect_on_quality; });
    worth("missed call-backs", [](Outcome& o) { o.treatment = RetaliationParameters{}.missed_on_quality; });
    holds("resolution", "experienced quality",
          experienced_quality(p, usual) - experienced_quality(p, {.waited = usual.waited}));

    auto learned = [&](double expects, double quality) {
        Attitude customer{.satisfaction = Compact(0), .expectation = Compact(expects)};
        learn_from(p, customer, quality, 0);
        return customer;
    };
    const Attitude seen = learned(.2, .3), better = learned(.2, .5), spoilt = learned(.6, .3);
    holds("experienced quality", "satisfaction", better.satisfaction.value() - seen.satisfaction.value());
    holds("experienced quality", "expectation", better.expectation.value() - seen.expectation.value());
    holds("expectation", "satisfaction", spoilt.satisfaction.value() - seen.satisfaction.value());
}
