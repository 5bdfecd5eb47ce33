// `morale fit`: what was measured is shown beside the base, and the numbers behind it become a scenario.
#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("fit writes a scenario whose base shows what was measured, the same again") {
    const Workplace here;
    here.write("small.yaml",
               small_scenario() + "observed: {aht: 200 s, contacts_per_day: 150, service_level: 10 %}\n");
    const Said check = here.run({"check", "small.yaml"});
    CHECK(contains(check.out, "Average handle time                200         280"));
    CHECK(contains(check.talk,
                   "small.yaml:17:12: warning W042: aht is given as 200 s, and this centre is expected to "
                   "show 280 s\n"));
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
