#include "engine/model/terms/channels.hpp"

#include <bit>
#include <catch2/catch.hpp>

#include "engine/model/floor/routing.hpp"
#include "engine/model/minds/quality.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

ContactClass kind(const Parameters& p, const char* name, Channel channel, double share = 0) {
    return {.name = name,
            .share = share,
            .talk = p.contacts.talk,
            .patience = p.contacts.patience,
            .after_contact_seconds = p.contacts.after_contact_seconds,
            .channel = static_cast<int>(channel)};
}

/// All contacts come by this channel.
Parameters by(Channel channel, double agents = 10) {
    Parameters p = small_centre(agents);
    p.classes = {kind(p, "all", channel)};
    return p;
}

int in_hand(const World& w, AgentId agent) {
    return std::popcount(w.agents.chats[agent].busy);
}

void arrive(World& w, std::uint32_t issue) {
    enter(w, Contact{.issue = issue});
}

/// Two agents who are always there, and chats of constant length.
Parameters chat_pair() {
    Parameters p = quiet_centre(2);
    p.roster.always_present = true;
    p.classes = {kind(p, "chat", Channel::Chat)};
    p.classes[0].talk = Distribution::constant(300);
    p.classes[0].concurrency = 2;
    return p;
}

}  // namespace

TEST_CASE("a contact by telephone is as it is without classes") {
    const Parameters one = small_centre(), phone = by(Channel::Phone);
    CHECK(lived(one).tape.fingerprint() == lived(phone).tape.fingerprint());
}

TEST_CASE("who writes a mail waits, and its target is a matter of hours") {
    Parameters p = by(Channel::Mail, 9);
    p.classes[0].target_seconds = 4 * 3600;
    const Cell mail = lived(p).tape.total(), phone = lived(by(Channel::Phone, 9)).tape.total();
    CHECK(phone.count(Count::Abandoned) > 0);
    CHECK(mail.count(Count::Abandoned) == 0);
    CHECK(mail.count(Count::AnsweredInTarget) / mail.count(Count::Answered) >
          phone.count(Count::AnsweredInTarget) / phone.count(Count::Answered));
}

TEST_CASE("an hour is not long for a mail: its wait is felt as a share of its target") {
    Parameters p = by(Channel::Mail);
    p.classes[0].target_seconds = 4 * 3600;
    CHECK(begun(p).queues[0].felt_wait == Approx(20. / (4 * 3600)));
    const Parameters phone = by(Channel::Phone);
    CHECK(begun(phone).queues[0].felt_wait == 1);
    const Cell mail = lived(p).tape.total();
    CHECK(mail.sum(Sum::WaitSeconds) / mail.count(Count::Answered) > 60);
    CHECK(mail.count(Count::Hostile) < .3 * mail.count(Count::Handled));
}

TEST_CASE("online there is less rapport, and people leave without a second thought; cut, it is the phone") {
    Parameters p = by(Channel::Chat);
    const World w = begun(p);
    CHECK(w.queues[0].rapport == p.channels.online_rapport);
    CHECK(w.queues[0].leaving == p.channels.online_leaving);
    CHECK(channel_on_hostility(w, Contact{}) == p.channels.online_hostility);
    p.mechanisms.channels = false;
    const World cut = begun(p);
    CHECK(cut.queues[0].rapport == 1);
    CHECK(cut.queues[0].leaving == 1);
    CHECK(channel_on_hostility(cut, Contact{}) == 0);

    Parameters mail = by(Channel::Mail, 14), phone = by(Channel::Phone, 14);
    mail.mechanisms.hostility = phone.mechanisms.hostility = false;  // it lowers courtesy on its own
    const Cell a = lived(phone).tape.total(), b = lived(mail).tape.total();
    CHECK(b.count(Count::Courteous) / b.count(Count::Handled) ==
          Approx(.9 * a.count(Count::Courteous) / a.count(Count::Handled)).epsilon(.03));
}

TEST_CASE("chats go to the idle first, then beside other chats, then they wait; each takes longer") {
    const Parameters p = chat_pair();
    World w = begun(p);
    constexpr AgentId one{0}, two{1};
    for (AgentId agent : {one, two}) {
        make_average(w, agent);
        refresh_performance(w, agent);
    }
    arrive(w, 1);
    arrive(w, 2);
    CHECK(in_hand(w, one) + in_hand(w, two) == 2);
    CHECK(in_hand(w, one) == 1);
    arrive(w, 3);
    arrive(w, 4);
    CHECK(in_hand(w, one) == 2);
    CHECK(in_hand(w, two) == 2);
    CHECK(w.record.level(Level::Handling, 0) == 2);
    CHECK(w.record.level(Level::Beside, 0) == 2);
    arrive(w, 5);
    CHECK(w.record.level(Level::Waiting, 0) == 1);
    run_until(w, w.now + hour);
    CHECK(w.record.level(Level::Handling, 0) == 0);
    CHECK(w.record.level(Level::Beside, 0) == 0);
    CHECK_FALSE(chats(w, one));
    CHECK_FALSE(chats(w, two));
    const Cell all = seen(w);
    CHECK(all.count(Count::Handled) == 5);
    // Each of the two agents had the first chat alone; the other three began beside one.
    const double factor = w.agents.performance[one].handle_factor;
    CHECK(all.sum(Sum::HandleSeconds) == Approx(400 * factor * (2 + 3 * 1.35)).epsilon(1e-6));
    CHECK(w.agents.today[one].handled + w.agents.today[two].handled == 5);
    CHECK(w.agents.work[one].presence == Presence::Available);
}

TEST_CASE("before a pause or the end of the shift no further chat is taken") {
    const Parameters p = chat_pair();
    World w = begun(p);
    arrive(w, 1);
    arrive(w, 2);
    for (AgentId agent : w.agents.ids()) w.agents.work[agent].leave_due = true;
    arrive(w, 3);
    CHECK(w.record.level(Level::Waiting, 0) == 1);
    CHECK(w.record.level(Level::Beside, 0) == 0);
}

TEST_CASE("calls, mails and chats in one team: every contact is somewhere") {
    Parameters p = small_centre(10, 4);
    p.classes = {kind(p, "phone", Channel::Phone, .5), kind(p, "mail", Channel::Mail, .2),
                 kind(p, "chat", Channel::Chat, .3)};
    p.classes[0].priority = 2;
    p.classes[2].priority = 1;
    const Record record = lived(p);
    REQUIRE_FALSE(record.failure);
    const Tape& tape = record.tape;
    const Cell all = tape.total();
    auto start = [&](Level level) { return tape.at_start[0][static_cast<std::size_t>(level)]; };
    auto end = [&](Level level) { return tape.at_end[0][static_cast<std::size_t>(level)]; };
    CHECK(all.area(Level::Beside) > 0);
    CHECK(start(Level::Waiting) + start(Level::Handling) + start(Level::Beside) + all.count(Count::Offered) ==
          all.count(Count::Abandoned) + all.count(Count::Handled) + end(Level::Waiting) +
              end(Level::Handling) + end(Level::Beside));
}

TEST_CASE("a policy may change what the contacts are about") {
    Parameters base = small_centre(10, 4);
    base.classes = {kind(base, "questions", Channel::Phone, .6),
                    kind(base, "complaints", Channel::Phone, .4)};
    base.classes[1].talk = Distribution::constant(400);
    base.mechanisms.time_pressure = false;  // by which they would take more time for each
    Parameters fewer = base;
    fewer.classes[0].share = .9;
    fewer.classes[1].share = .1;
    const Cell a = lived(base).tape.total(), b = lived(base, fewer).tape.total();
    CHECK(b.sum(Sum::HandleSeconds) / b.count(Count::Handled) <
          .9 * a.sum(Sum::HandleSeconds) / a.count(Count::Handled));
    CHECK(a.count(Count::IssuesOpened) == Approx(b.count(Count::IssuesOpened)).epsilon(.01));
}

TEST_CASE("several chats at once do more with the same people than one by one") {
    Parameters alone = by(Channel::Chat, 6), three = alone;
    alone.classes[0].concurrency = 1;
    const Cell a = lived(alone).tape.total(), b = lived(three).tape.total();
    CHECK(b.count(Count::Abandoned) < a.count(Count::Abandoned));
    CHECK(b.sum(Sum::HandleSeconds) / b.count(Count::Handled) >
          a.sum(Sum::HandleSeconds) / a.count(Count::Handled));
}

TEST_CASE("a poor site keeps prospects away and spoils those who come; cut or as it is, it does nothing") {
    Parameters base = small_centre(4, 20);
    base.customers.count = 20'000;
    base.customers.issues_per_year = .4;
    base.churn.new_per_month = .05;
    Parameters poor = base, poor_cut = base;
    poor.site.impression = -1;
    const Cell before = lived(base).tape.total(), after = lived(base, poor).tape.total();
    CHECK(after.count(Count::Acquired) < before.count(Count::Acquired));
    CHECK(after.count(Count::Refused) > before.count(Count::Refused));
    poor_cut = poor;
    poor_cut.mechanisms.channels = false;
    World w = begun(poor), cut = begun(poor_cut);
    double hurt = 0;
    for (std::uint32_t n = 0; n < 100; ++n) {
        hurt += site_on_willingness(w, ProspectId{n}) < 0;
        CHECK(site_on_willingness(cut, ProspectId{n}) == 0);
    }
    CHECK(hurt > 30);
    CHECK(hurt < 70);
}
