#include "engine/metric/percentile.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/metric/part.hpp"
#include "engine/model/life/simulate.hpp"

using namespace morale;

TEST_CASE("a percentile is named by its number, and its share is the nearest to it") {
    CHECK(percentile_named("wait_p95") == .95);
    CHECK(percentile_named("wait_p99.5") == .995);
    CHECK(percentile_named("wait_p0.5") == .005);
    CHECK(percentile_named("wait_p5") == .05);
    CHECK(percentile_named("wait_p99.9999") == .999999);
    for (const char* other : {"wait_p", "wait_p0", "wait_p100", "wait_p05", "wait_p9.", "wait_p.5",
                              "wait_p99.99999", "wait_p9x", "wait_p-5", "wait_p0.0", "asa", "wait_p9 5"})
        CHECK_FALSE(percentile_named(other));
}

TEST_CASE("a percentile that is a row of the table is that row, any other is told like it") {
    CHECK(told_metric("wait_p95") == find_metric("wait_p95"));
    CHECK(metric_named("wait_p95")->percentile == .95);
    CHECK(find_metric("wait_p99.5") == nullptr);
    CHECK(told_metric("wait_p99.5")->unit == "s");
    CHECK(metric_named("wait_p99.5")->percentile == .995);
    CHECK(told_metric("wait_p101") == nullptr);
    CHECK_FALSE(metric_named("wait_q95"));
}

namespace {

/// Two teams; calls and chats are asked of the first, mail of the second.
Parameters three_classes() {
    Parameters p;
    p.teams = {Team{.name = "desk"}, Team{.name = "post"}};
    p.classes.resize(3);
    p.classes[0].name = "calls", p.classes[0].teams = {"desk"};
    p.classes[1].name = "letters", p.classes[1].teams = {"post"}, p.classes[1].channel = 1;
    p.classes[2].name = "orders", p.classes[2].teams = {"desk", "post"};
    return p;
}

/// In each class one contact fewer than in the next; they waited 10, 20 and 40 s.
Record record_of_three() {
    Record record;
    record.tape.weeks = record.by_class.weeks = 2;
    record.tape.groups = record.by_class.groups = 3;
    record.tape.cells.resize(6);
    record.by_class.cells.resize(6);
    for (std::size_t i = 0; i < 6; ++i) {
        record.by_class.cells[i].counts[static_cast<std::size_t>(Count::Offered)] =
            1 + static_cast<int>(i % 3);
        record.by_class.cells[i].seconds = 7 * 86'400;
    }
    record.waits.resize(3);
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t n = 0; n < 2 * (c + 1); ++n) record.waits[c].add(10 << c);
    return record;
}

}  // namespace

TEST_CASE("parts are the whole, teams, channels that differ, and classes") {
    const Parameters p = three_classes();
    std::string all;
    for (const Part& part : parts_with_contacts(p))
        all += std::string(word_of(part.kind)) + ' ' + name_of(p, part) + '\n';
    CHECK(all ==
          "centre centre\nteam desk\nteam post\nchannel phone\nchannel mail\nclass calls\nclass letters\n"
          "class orders\n");
    Parameters plain;
    plain.teams = {Team{.name = "care"}};
    CHECK(parts_with_contacts(plain) == std::vector<Part>{{}});
}

TEST_CASE("a channel is the sum of its classes, a team has the waits of the classes that are its own") {
    const Parameters p = three_classes();
    const Record record = record_of_three();
    const OfPart phone = of_part(record, p, {PartKind::Channel, 0});
    CHECK(phone.cell.count(Count::Offered) == 2 * (1 + 3));
    CHECK(phone.cell.seconds == 14 * 86'400);
    CHECK(phone.beside.waits.count() == 2 + 6);
    CHECK(phone.beside.waits.quantile(.25) == Approx(10).epsilon(1. / 32));
    CHECK(phone.beside.waits.quantile(.26) == Approx(40).epsilon(1. / 32));
    CHECK(of_part(record, p, {PartKind::Team, 0}).beside.waits == phone.beside.waits);
    CHECK(of_part(record, p, {PartKind::Team, 1}).beside.waits == record.waits[1]);
    CHECK(of_part(record, p, {PartKind::Class, 1}).beside.waits == record.waits[1]);
    CHECK(of_part(record, p, {}).beside.waits.count() == 12);
}

TEST_CASE("a team has the contacts of the classes that are its own, whoever of the teams ended them") {
    Parameters p = three_classes();
    Record record = record_of_three();
    for (std::size_t i = 0; i < 6; ++i) {
        const std::size_t handled = static_cast<std::size_t>(Count::Handled);
        record.by_class.cells[i].counts[handled] = 10 * (1 + static_cast<int>(i % 3));
        record.tape.cells[i].counts[handled] = i % 3 == 1 ? 60 : 0;  // the second team ends all of them
        record.tape.cells[i].seconds = 7 * 86'400;
    }
    const Cell desk = of_part(record, p, {PartKind::Team, 0}).cell;
    CHECK(desk.count(Count::Handled) == 2 * (10 + 30));
    CHECK(desk.count(Count::Offered) == 2 * (1 + 3));
    CHECK(desk.seconds == 14 * 86'400);
    CHECK(of_part(record, p, {PartKind::Team, 1}).cell.count(Count::Handled) == 2 * 20);
    p.teams.push_back(Team{.name = "help"});  // it has no class of its own
    const Cell help = of_part(record, p, {PartKind::Team, 2}).cell;
    CHECK(help.count(Count::Handled) == 0);
    CHECK(help.seconds == 14 * 86'400);
    p.classes.clear();
    CHECK(of_part(record, p, {PartKind::Team, 1}).cell.count(Count::Handled) == 2 * 60);
}
