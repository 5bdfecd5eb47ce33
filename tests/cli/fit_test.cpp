// `morale fit`: what was measured is shown beside the base, and the numbers behind it become a scenario.
#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <regex>
#include <string>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// "2025-03-03" from the days since 1970-01-01.
std::string date_of(int days) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(date.year())) + '-' + two(static_cast<unsigned>(date.month())) +
           '-' + two(static_cast<unsigned>(date.day()));
}

}  // namespace

TEST_CASE("fit writes a scenario whose base shows what was measured, the same again") {
    const Workplace here;
    here.write("small.yaml",
               small_scenario() + "observed: {aht: 200 s, contacts_per_day: 150, service_level: 10 %}\n");
    const Said check = here.run({"check", "small.yaml"});
    CHECK(contains(check.out, "Average handle time                200         28"));
    CHECK(contains(check.talk,
                   "small.yaml:17:12: warning W042: aht is given as 200 s, and this centre is expected to "
                   "show 28"));
    CHECK(contains(check.talk, "  hint: 'morale fit' finds the centre.contacts.talk behind it\n"));

    const Said said = here.run({"fit", "small.yaml", "-n", "4", "-q"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    const std::string written = here.read("small.fitted.yaml");
    CHECK(contains(written, "extends: small.yaml\n"));
    CHECK(contains(written, "  aht: 200 s\n"));
    CHECK(contains(written, "    issues: "));
    CHECK(contains(said.out, "Service level"));
    CHECK(contains(said.out, "compared only: off"));
    CHECK(here.run({"fit", "small.yaml", "-n", "4", "-q", "-j", "1", "-o", "again.yaml"}).status == 0);
    CHECK(here.read("again.yaml") == written);
    CHECK_FALSE(contains(here.run({"check", "small.fitted.yaml"}).talk, "W042: aht"));
    CHECK(contains(here.run({"run", "small.fitted.yaml", "-q"}).out,
                   "Average handle time                200         "));
}

TEST_CASE("fit takes the replications that are kept, and writes the same file with a store and without") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "observed: {aht: 200 s, contacts_per_day: 150}\n");
    const auto fit = [&](const std::string& file, std::vector<std::string> store) {
        store.insert(store.begin(), {"fit", "small.yaml", "-n", "4", "-o", file});
        const Said said = here.run(store);
        CAPTURE(said.talk);
        CHECK(said.status == 0);
        return said.talk;
    };
    CHECK_FALSE(contains(fit("none.yaml", {"--no-store"}), "kept from earlier"));
    CHECK_FALSE(contains(fit("first.yaml", {"--store", "kept.sqlite"}), "kept from earlier"));
    const std::string again = fit("again.yaml", {"--store", "kept.sqlite"});
    CHECK(std::regex_search(
        again, std::regex("([0-9]+) of \\1 runs were kept from earlier studies and not simulated again")));
    CHECK(here.read("first.yaml") == here.read("none.yaml"));
    CHECK(here.read("again.yaml") == here.read("none.yaml"));
}

TEST_CASE("fit says what is wrong with what was measured") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said nothing = here.run({"fit", "small.yaml"});
    CHECK(nothing.status == 3);
    CHECK(contains(nothing.talk, "small.yaml says nothing that was measured"));

    here.write("bad.yaml", small_scenario() + "observed:\n  turnovr: 38 %/yr\n  absence: 400 %\n  aht: 5\n");
    const Said bad = here.run({"fit", "bad.yaml"});
    CHECK(bad.status == 3);
    CHECK(contains(bad.talk, "bad.yaml:18:3: error E0402: there is no metric 'turnovr'\n"));
    CHECK(contains(bad.talk, "did you mean 'turnover'?"));
    CHECK(contains(bad.talk, "bad.yaml:19:12: error E0405: '400 %' cannot be measured\n"));
    CHECK(contains(bad.talk, "absence lies between 0 % and 100 %"));
    CHECK(contains(bad.talk, "bad.yaml:20:8: error E0202: '5' has no unit\n"));

    here.write("calls.csv", "date,offered,answered,abandoned\n2026-01-05,100,90,20\n");
    const Said table = here.run({"fit", "small.yaml", "--intervals", "calls.csv"});
    CHECK(table.status == 3);
    CHECK(contains(table.talk, "calls.csv"));
    CHECK(contains(table.talk, "error E05"));
    CHECK(here.files().size() == 3);
}

TEST_CASE("fit takes what records say, tells what it read, and lets the scenario count") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "observed: {aht: 300 s}\n");
    here.write("kpi.csv", "week;aht (s);absence %\n2025-W10;250;4.0\n2025-W11;260;5.0\n");
    const Said said = here.run({"fit", "small.yaml", "--weekly", "kpi.csv", "-n", "4", "-q"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    CHECK(contains(said.out, "kpi.csv: columns between ';'"));
    CHECK(contains(said.out, "aht: the scenario says 300 s, kpi.csv says 255 s; the scenario counts"));
    CHECK(contains(here.read("small.fitted.yaml"), "  absence: 4.5 %\n"));
}

TEST_CASE("fit names what a table leaves unknown, and takes none of it as zero") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    std::string calls = "date,offered,asa (s)\n";
    for (int day = 1; day <= 30; ++day)
        if (day != 10 && (day < 15 || day > 21))
            calls += "2025-09-" + std::string(day < 10 ? "0" : "") + std::to_string(day) +
                     (day == 3 ? ",,\n" : ",150,20\n");
    here.write("calls.csv", calls);
    const Said said = here.run({"fit", "small.yaml", "--intervals", "calls.csv", "-n", "2", "-q"});
    CAPTURE(said.talk, said.out);
    CHECK(contains(said.out,
                   "calls.csv: 1 day without a row and 1 row without counts, the first of 2025-09-10: "
                   "unknown, not zero; the mean of the same weekday and time stands for them. Write 0 where "
                   "nobody called\n"));
    CHECK(contains(said.out,
                   "calls.csv: the week of 2025-09-15 is missing; the mean is that of the other weeks\n"));
    CHECK(contains(said.out, "calls.csv: does not say who was answered or gave up"));
    const std::string written = here.read("small.fitted.yaml");
    CHECK(contains(written, "  contacts_per_day: 150\n"));
    CHECK(contains(written, "  asa: 20 s\n"));
    CHECK_FALSE(contains(written, "abandonment:"));
}

TEST_CASE("fit names the weeks and days that are far from the others, and counts them") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    std::string weeks = "week,aht (s)\n", days = "date,offered\n";
    for (int week = 10; week < 20; ++week)
        weeks += "2025-W" + std::to_string(week) + (week == 12 ? ",2800\n" : week % 2 ? ",295\n" : ",305\n");
    for (int day = 0; day < 10 * 7; ++day)
        days += date_of(20150 + day) + (day == 30 ? ",9\n" : day % 2 ? ",151\n" : ",149\n");
    here.write("kpi.csv", weeks);
    here.write("calls.csv", days);
    const Said said =
        here.run({"fit", "small.yaml", "--weekly", "kpi.csv", "--intervals", "calls.csv", "-n", "2", "-q"});
    CAPTURE(said.talk, said.out);
    CHECK(contains(
        said.out,
        "kpi.csv: aht is usually about 300 seconds; far from that, and counted like the other weeks: "
        "2,800 seconds in the week of 2025-03-17 (line 4)\n"));
    CHECK(contains(said.out,
                   "calls.csv: days far from their weekday's contacts, which count like the others: "
                   "2025-04-02 has 9, usual are 150\n"));
}

TEST_CASE("check names the other number where the first is at its end already") {
    const Workplace here;
    here.write("lost.yaml", small_scenario() +
                                "assumptions: {churn: {base: 0 /month}}\nobserved:\n  churn: 0.01 %/month\n");
    const Said said = here.run({"check", "lost.yaml"});
    CAPTURE(said.talk);
    CHECK(contains(said.talk, "W042: churn is given as 0.01 % a month"));
    CHECK(contains(said.talk, "assumptions.churn.base is 0 already: what else there is makes more of it"));
    CHECK(contains(said.talk, "'morale fit' finds the assumptions.churn.acted_on behind it"));
    CHECK_FALSE(contains(said.talk, "'morale fit' finds the assumptions.churn.base"));
}

TEST_CASE("fit says how little a few leavers tell of the turnover") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    here.write(
        "leavers.csv",
        "Eintritt;Austritt;Grund\n01.03.2021;14.09.2023;quit\n15.06.2020;;\n01.01.2019;31.12.2024;quit\n"
        "01.02.2022;30.05.2022;quit\n");
    const Said said = here.run({"fit", "small.yaml", "--spells", "leavers.csv", "-n", "2", "-q"});
    CAPTURE(said.talk, said.out);
    // Two quits in 6.47 years: chi square with five degrees of freedom over twice the time.
    CHECK(
        contains(said.out,
                 "leavers.csv: 2 quits in 6.5 years of work make a turnover of 30.9 %/yr; by the luck of who "
                 "left when, 6.4 to 99.1 are possible\n"));
}

TEST_CASE("fit says of a table that tells nothing which it is, and why") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    here.write("leavers.csv",
               "hired,left,reason\n2023-01-02,2024-01-08,dismissed\n2023-01-02,2025-01-06,dismissed\n"
               "2024-01-01,,\n2024-01-01,,\n2024-01-01,,\n2025-03-03,,\n");
    here.write("calls.csv", "date,offered\n2026-01-05,0\n2026-01-06,0\n");
    here.write("kpi.csv", "week,turnover (%/yr)\n2026-W02,0\n2026-W03,0\n");
    const Said said = here.run(
        {"fit", "small.yaml", "--spells", "leavers.csv", "--intervals", "calls.csv", "--weekly", "kpi.csv"});
    CAPTURE(said.talk);
    CHECK(said.status == 3);
    CHECK(contains(said.talk,
                   "leavers.csv: taken as complete from the first leaving on, 2024-01-08 to 2025-03-03\n"));
    CHECK(contains(said.talk, "leavers.csv: 2 rows repeat other ones in full (lines 5, 6); kept"));
    CHECK(contains(
        said.talk,
        "nothing follows from leavers.csv: nobody quit in the time that was observed (1 left for other "
        "reasons; --quits names those that count); the first leaving only shows where the records "
        "begin\n"));
    CHECK(contains(said.talk, "nothing follows from calls.csv: no contact was offered\n"));
    CHECK(contains(said.talk,
                   "turnover: kpi.csv says 0.0 % a year, from which no number follows; it is left out\n"));
    CHECK(contains(
        said.talk,
        "nothing follows from kpi.csv: its figures are zero, and no number of a centre follows from that\n"));
    CHECK_FALSE(contains(said.talk, "or give --"));
    CHECK_FALSE(contains(said.talk, "or --weekly"));
}

TEST_CASE("fit refuses figures that cannot be, two that contradict each other, and what tells nothing") {
    const Workplace here;
    here.write("bad.yaml", small_scenario() +
                               "observed:\n  aht: 0 s\n  absence: 100 %\n  turnover: 0 %/yr\n"
                               "  churn: 60 %/month\n  contacts_per_day: 150\n  contacts_offered: 900 /wk\n");
    const Said bad = here.run({"fit", "bad.yaml"});
    CAPTURE(bad.talk);
    CHECK(bad.status == 3);
    CHECK(contains(bad.talk, "bad.yaml:18:8: error E0405: '0 s' cannot be measured\n"));
    CHECK(contains(bad.talk, "bad.yaml:19:12: error E0405: '100 %' cannot be measured\n"));
    CHECK(contains(bad.talk, "absence lies above 0 % and below 60 %"));
    CHECK(contains(bad.talk, "turnover lies above 0 %/yr and below 500 %/yr"));
    CHECK(contains(bad.talk, "bad.yaml:21:10: error E0405: '60 %/month' cannot be measured\n"));
    CHECK(contains(bad.talk,
                   "bad.yaml:23:3: error E0407: 'contacts_offered' and 'contacts_per_day' say "
                   "different things of one number, centre.customers.issues\n"));

    here.write("small.yaml",
               small_scenario() + "observed: {contacts_per_day: 150, contacts_offered: 1050 /wk}\n");
    CHECK(here.run({"check", "small.yaml"}).status == 0);
    CHECK(contains(here.run({"fit", "small.yaml", "-n", "1"}).talk, "'fit' needs at least 2 replications"));
    CHECK(
        contains(here.run({"fit", "small.yaml", "-o", "y/z.yaml"}).talk, "y/z.yaml: there is no folder y\n"));
    CHECK(contains(
        here.run({"fit", "small.yaml", "-s", "policies.notes.recognition.praise_note.share=50 %"}).talk,
        "-s changes the policy 'notes'"));
    CHECK(here.files().size() == 2);
}

TEST_CASE("the fitted file has what was typed beside the scenario, in numbers as people write them") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "observed: {aht: 241 s}\n");
    const Said said = here.run({"fit", "small.yaml", "-n", "4", "-q", "-s", "centre.roster.leave=12 %"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    const std::string written = here.read("small.fitted.yaml");
    CAPTURE(written);
    CHECK(contains(written, "    leave: 12 %  # typed with -s\n"));
    CHECK(contains(written, "'  # mean 1"));
    CHECK(contains(written, ", so that aht is 241 s\n"));
    CHECK_FALSE(contains(written, "99999"));
    CHECK_FALSE(contains(written, "00000"));
}

TEST_CASE("a centre without customers is fitted by the rate of its contacts") {
    const Workplace here;
    std::string text = small_scenario() + "observed: {contacts_per_day: 60}\n";
    const std::string customers = "customers: {count: 30_000}";
    text.replace(text.find(customers), customers.size(), "customers: {count: 0}\n  contacts: {rate: 12 /h}");
    here.write("small.yaml", text);
    const Said said = here.run({"fit", "small.yaml", "-n", "4", "-q"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    const std::string written = here.read("small.fitted.yaml");
    CHECK(contains(written, "    rate: "));
    CHECK(contains(written, "/h, so that contacts_per_day is 60\n"));
}

TEST_CASE("a goal says that the base does not show what was measured of it") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "observed: {aht: 200 s}\ngoals: [aht <= 290 s]\n");
    const Said said = here.run({"compare", "small.yaml", "-q", "-n", "8"});
    CAPTURE(said.talk, said.out);
    const auto on_one_line = [](std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        for (std::size_t at = 0; (at = text.find("  ", at)) != std::string::npos;) text.erase(at, 1);
        return text;
    };
    CHECK(contains(on_one_line(said.out), "s where 200 s was measured: fit first)"));
    CHECK(contains(on_one_line(said.out),
                   "was measured: what is said of goals about it does not hold for this centre; "
                   "'morale fit' first."));
}

TEST_CASE("new says so when the base does not show its numbers, and refuses what no centre has") {
    const Workplace here;
    const Said beyond =
        here.run({"new", "a", "--agents", "20", "--leavers-per-year", "200", "--contacts-per-day", "300"});
    CHECK(beyond.status == 2);
    CHECK(contains(beyond.talk, "200 of 20 agents are 1000 % a year"));
    CHECK(here.files().empty());
    const Said part = here.run({"new", "a", "--agents", "20.5"});
    CHECK(part.status == 2);
    CHECK(contains(part.talk, "--agents: 20.5 is not a whole number of seats"));
    CHECK(here.files().empty());
    const Said small = here.run({"new", "c", "--agents", "4", "--contacts-per-day", "900"});
    CHECK(small.status == 0);
    CHECK_FALSE(contains(here.read("c/scenario.yaml"), "\n  turnover: "));
    CHECK(contains(here.read("c/scenario.yaml"), "How many agents leave was not given."));
    CHECK(contains(small.talk, "c/scenario.yaml:14:"));
    CHECK(contains(small.talk, "warning W031: "));
    const Said said =
        here.run({"new", "b", "--agents", "6", "--leavers-per-year", "29", "--contacts-per-day", "90", "-q"});
    CAPTURE(said.talk, said.out);
    // Hard to reach, with 483 % a year: it is reached, or said not to be.
    const bool missed = contains(said.talk, "b/scenario.yaml:42:3: error E0406: turnover ") ||
                        contains(said.talk, "b/scenario.yaml:43:3: error E0406: contacts_per_day ");
    CHECK(said.status == (missed ? 1 : 0));
    const Said tipping = here.run({"new", "tipping.yaml", "--agents", "6", "--leavers-per-year", "22",
                                   "--contacts-per-day", "120", "-q"});
    CAPTURE(tipping.talk);
    // Runs that lose all their people are no base, however wide they make the interval.
    const std::size_t row = tipping.talk.find("\nTurnover ");
    if (row != std::string::npos) {
        const std::string told = tipping.talk.substr(row + 1, tipping.talk.find('\n', row + 1) - row);
        CHECK_FALSE(contains(told, "too few runs to tell"));
    }
    CHECK(tipping.status == (contains(tipping.talk, "error E0406: turnover ") ? 1 : 0));
    // What the file says of it is true as well.
    CHECK((!missed || contains(here.read("b/scenario.yaml"), "come nearest, but the base shows another")));
}

TEST_CASE("contacts that are many times the work of all agents are refused before anything is run") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "observed: {contacts_per_day: 500000}\n");
    const Said said = here.run({"fit", "small.yaml"});
    CHECK(said.status == 3);
    CHECK(contains(said.talk, "error E0406: contacts_per_day 500000 would be "));
    CHECK(contains(said.talk, " times the work that the agents present can do"));
    CHECK(contains(said.talk, "observed: {contacts_per_day: 500000}\n"));
    CHECK(here.files() == std::vector<std::string>{"small.yaml"});
    const Said made = here.run({"new", "mine.yaml", "--agents", "4", "--contacts-per-day", "90000"});
    CHECK(made.status == 2);
    CHECK(contains(made.talk, "contacts_per_day 90000 would be "));
    CHECK(here.files() == std::vector<std::string>{"small.yaml"});
}
