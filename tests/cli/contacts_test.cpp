// Counts beside shares: every share and mean of the tables of contacts is made again from the counts of its
// row, and counts of parts add up to those of the whole.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/support/records.hpp"

using namespace morale::test;

namespace {

/// A row by the names of its columns.
using Row = std::map<std::string, std::string>;

std::vector<Row> rows_of(const std::string& csv) {
    const std::vector<Fields> records = csv_records(csv);
    std::vector<Row> rows;
    for (std::size_t r = 1; r < records.size(); ++r) {
        Row& row = rows.emplace_back();
        for (std::size_t i = 0; i < records[r].size(); ++i) row[records[0][i]] = records[r][i];
    }
    return rows;
}

double number(const Row& row, const std::string& column) {
    CAPTURE(column);
    REQUIRE(row.contains(column));
    return std::stod(row.at(column));
}

struct Made {
    std::string share;
    std::function<double(const Row&)> part, whole;
};

std::function<double(const Row&)> sum(std::vector<std::pair<std::string, double>> terms) {
    return [terms](const Row& row) {
        double all = 0;
        for (const auto& [column, factor] : terms) all += factor * number(row, column);
        return all;
    };
}

/// How many shares were there to be made; each is that of its counts, or empty without any.
int check_shares(const std::vector<Row>& rows, const std::vector<Made>& all) {
    int made = 0;
    for (const Row& row : rows)
        for (const Made& one : all) {
            const double part = one.part(row), whole = one.whole(row);
            CAPTURE(one.share, part, whole);
            REQUIRE(row.contains(one.share));
            if (whole <= 0) {
                CHECK(row.at(one.share).empty());
                continue;
            }
            CHECK(number(row, one.share) == Approx(std::min(1e9, part / whole)).epsilon(1e-9));
            ++made;
        }
    return made;
}

std::string classes_and_teams() {
    return "morale: 1\nname: Parts\ntime: {warmup: 1 week, horizon: 2 weeks}\ncentre:\n"
           "  teams: [{name: desk, agents: 8}, {name: post, agents: 4}]\n"
           "  customers: {count: 40_000}\n  classes:\n"
           "    - {name: calls, share: 50 %, team: [desk, post], overflow_after: 20 s}\n"
           "    - {name: orders, share: 20 %, team: desk}\n"
           "    - {name: mail, share: 30 %, channel: mail, team: post, answer_target: 4 h}\n";
}

}  // namespace

TEST_CASE("every share of contacts is made again from the counts beside it") {
    const Workplace here;
    here.write("parts.yaml", classes_and_teams());
    const Said said = here.run({"run", "parts.yaml", "-n", "3", "-q", "-o", "out"});
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    const auto judged = sum({{"offered", 1}, {"abandoned_in_target", -1}});
    const std::vector<Made> shares = {{"abandonment", sum({{"abandoned", 1}}), sum({{"offered", 1}})},
                                      {"p_wait", sum({{"waited", 1}}), sum({{"offered", 1}})},
                                      {"asa_s", sum({{"wait_s", 1}}), sum({{"answered", 1}})},
                                      {"mean_wait_all_s", sum({{"wait_s", 1}, {"abandon_wait_s", 1}}),
                                       sum({{"answered", 1}, {"abandoned", 1}})},
                                      {"aht_s", sum({{"handle_s", 1}}), sum({{"handled", 1}})},
                                      {"resolved_share", sum({{"resolved", 1}}), sum({{"handled", 1}})},
                                      {"courtesy_share", sum({{"courteous", 1}}), sum({{"handled", 1}})}};
    std::vector<Made> of_whole = shares;
    of_whole.push_back({"service_level", sum({{"answered_in_target", 1}}), judged});
    const std::vector<Row> parts = rows_of(here.read("out/contacts.csv"));
    CHECK(parts.size() == 3 * 8);  // the centre, two teams, two channels, three classes
    CHECK(check_shares(parts, of_whole) == 3 * 8 * 8);
    CHECK(check_shares(rows_of(here.read("out/weekly.csv")), {shares[2], shares[3], shares[4]}) >=
          3 * 2 * 3 * 3);
    const std::vector<Made> of_half_hour = {
        {"service_level", sum({{"answered_in_target", 1}}),
         sum({{"answered", 1}, {"abandoned", 1}, {"abandoned_in_target", -1}})},
        {"mean_wait_all_s", sum({{"wait_s", 1}, {"abandon_wait_s", 1}}),
         sum({{"answered", 1}, {"abandoned", 1}})},
        {"met", sum({{"weeks_met", 1}}), sum({{"weeks_with_contacts", 1}})}};
    CHECK(check_shares(rows_of(here.read("out/classes_profile.csv")), of_half_hour) > 500);
    std::vector<Made> of_team = of_half_hour;
    of_team.push_back({"occupancy", sum({{"handled_s", 1}}), sum({{"handled_s", 1}, {"free_s", 1}})});
    of_team.push_back({"agents", sum({{"handled_s", 1}, {"free_s", 1}}), [](const Row&) { return 1800.; }});
    CHECK(check_shares(rows_of(here.read("out/profile.csv")), of_team) > 500);
}

TEST_CASE("counts of teams, of channels and of classes add up to those of the centre") {
    const Workplace here;
    here.write("parts.yaml", classes_and_teams());
    REQUIRE(here.run({"run", "parts.yaml", "-n", "2", "-q", "-o", "out"}).status == 0);
    for (const std::string column : {"offered", "answered", "answered_in_target", "abandoned", "handled",
                                     "waited", "resolved", "wait_s", "abandon_wait_s", "handle_s"}) {
        std::map<std::string, double> all;
        for (const Row& row : rows_of(here.read("out/contacts.csv")))
            all[row.at("of")] += number(row, column);
        CAPTURE(column);
        REQUIRE(all.size() == 4);
        CHECK(all["centre"] > 0);
        for (const char* of : {"team", "channel", "class"}) CHECK(all[of] == Approx(all["centre"]));
    }
}
