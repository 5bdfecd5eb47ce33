// The report as a document: well formed, self-contained, and each picture with its words and numbers.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <regex>
#include <string_view>
#include <vector>

#include "engine/language/vocabulary.hpp"
#include "engine/metric/benchmarks.hpp"
#include "engine/study/hinges.hpp"
#include "output/page/html.hpp"
#include "output/page/report.hpp"
#include "output/words/decision.hpp"
#include "tests/support/study_scene.hpp"

using namespace morale;
using Catch::Matchers::Contains;

namespace {

std::string page_of(const scene::FinishedStudy& finished) {
    std::string html;
    page::report(html, finished.study());
    return html;
}

const scene::FinishedStudy& five_policies() {
    static const auto finished = scene::finished_study({.replications = 8, .weeks = 20});
    return *finished;
}

/// The first thing wrong with the nesting of elements; empty when all is well.
std::string nesting_error(const std::string& html) {
    constexpr std::array<std::string_view, 3> alone{"meta", "!DOCTYPE", "br"};
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        if (end == std::string::npos) return "a tag is not closed";
        const std::string tag = html.substr(at + 1, end - at - 1);
        const std::string name = tag.substr(tag.starts_with('/') ? 1 : 0,
                                            tag.find_first_of(" />", 1) - (tag.starts_with('/') ? 1 : 0));
        if (tag.starts_with('/')) {
            if (open.empty() || open.back() != name)
                return "</" + name + "> closes <" + (open.empty() ? "" : open.back()) + ">";
            open.pop_back();
        } else if (!tag.ends_with('/') && std::ranges::find(alone, name) == alone.end()) {
            open.push_back(name);
        }
    }
    return open.empty() ? "" : "<" + open.back() + "> is not closed";
}

std::vector<std::string> all_between(const std::string& html, std::string_view start, std::string_view end) {
    std::vector<std::string> found;
    for (std::size_t at = html.find(start); at != std::string::npos; at = html.find(start, at + 1))
        found.push_back(html.substr(at, html.find(end, at) - at));
    return found;
}

}  // namespace

TEST_CASE("the checker finds what is not well formed") {
    CHECK(nesting_error("<p>a<b>c</b></p>").empty());
    CHECK(nesting_error("<p><b></p>") == "</p> closes <b>");
    CHECK(nesting_error("<p>") == "<p> is not closed");
}

TEST_CASE("the report is well formed, whatever the study") {
    for (const int policies : {1, 2, 5}) {
        const int replications = GENERATE(1, 3);
        CAPTURE(policies, replications);
        const auto finished =
            scene::finished_study({.policies = policies, .replications = replications, .weeks = 3});
        const std::string html = page_of(*finished);
        CHECK(nesting_error(html) == "");
        CHECK_FALSE(std::regex_search(html, std::regex("\\b(nan|inf)\\b")));
    }
}

TEST_CASE("the report holds every policy against the goals of the scenario, if it states any") {
    CHECK_THAT(page_of(five_policies()), !Contains("id=\"goals\""));
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 2});
    const auto turnover = metric_row("turnover");
    finished->result.policies[0].headline[turnover] = {.45, .46, .44};
    finished->result.policies[1].headline[turnover] = {.35, .35, .35};
    finished->plan.goals = {
        {.metric = "turnover", .at_most = true, .value = .4, .text = "turnover <= 40 %/yr"}};
    const std::string html = page_of(*finished);
    CHECK(nesting_error(html) == "");
    CHECK_THAT(html, Contains("turnover &lt;= 40 %/yr"));
    CHECK_THAT(html, Contains("<b class=\"worse\">missed</b>, 45.0 % a year"));
    CHECK_THAT(html, Contains("<b class=\"better\">met</b>, 35.0 % a year"));
    CHECK_THAT(html, Contains("service-week meets all goals."));
    finished->result.decision.policy = 1;
    finished->result.decision.goals = GoalState::Met;
    CHECK_THAT(page_of(*finished), Contains("<span class=\"tag\">recommended</span>"));
    finished->result.policies[1].headline[turnover] = {.3, .39, .45};
    finished->result.decision.goals = GoalState::Undecided;
    CHECK_THAT(page_of(*finished), Contains("No policy surely meets all goals.") &&
                                       Contains("<b>undecided</b>, 38.0 % a year") &&
                                       Contains("<span class=\"tag\">nearest to the goals</span>"));
    finished->result.policies[1].headline[turnover] = {};
    CHECK_THAT(page_of(*finished), Contains("No policy meets all goals."));
}

TEST_CASE("a report for a manager or a teacher has the parts that they ask for") {
    const auto parts_for = [](Reader reader) {
        const Study all = five_policies().study();
        const Study study{.result = all.result,
                          .provenance = all.provenance,
                          .values = all.values,
                          .evidence = all.evidence,
                          .reader = reader};
        std::string ids;
        for (const page::PrintedPart& part : page::printed_parts(study)) ids += std::string(part.id) + ' ';
        return ids;
    };
    const std::string consultant = parts_for(Reader::Consultant), manager = parts_for(Reader::Manager),
                      teacher = parts_for(Reader::Teacher);
    for (const std::string_view part : {"comparison ", "leavers ", "again "})
        for (const std::string& ids : {consultant, manager, teacher})
            CHECK_THAT(ids, Contains(std::string(part)));
    CHECK_THAT(manager, Contains("money ") && !Contains("weeks ") && !Contains("inputs "));
    CHECK_THAT(teacher, Contains("weeks ") && Contains("thanks ") && !Contains("money "));
    CHECK_THAT(consultant, Contains("inputs ") && Contains("money ") && Contains("weeks "));
    CHECK(find_reader("teacher") == Reader::Teacher);
    CHECK_FALSE(find_reader("Teacher"));
}

TEST_CASE("the report needs nothing but itself") {
    const std::string html = page_of(five_policies());
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<link") == std::string::npos);
    CHECK(html.find("src=") == std::string::npos);
    CHECK(html.find("@import") == std::string::npos);
    CHECK(html.find("url(") == std::string::npos);
    for (const std::string& link : all_between(html, "href=\"", "\" "))
        CHECK(link.find("://") == std::string::npos);
}

TEST_CASE("every picture has a title, a sentence and the same numbers as a table") {
    const std::string html = page_of(five_policies());
    const std::vector<std::string> figures = all_between(html, "<figure>", "</figure>");
    // Ranking, other compared metrics, weeks by half hour, fans and their differences, exhaustion, leavers,
    // tenure, thanks, money.
    CHECK(figures.size() == 1 + 5 + 4 + 2 + 4 + 4 + 1 + 1 + 1 + 1 + 1);
    std::size_t pictures = 0;
    for (const std::string& figure : figures) {
        CAPTURE(figure.substr(0, 120));
        pictures += all_between(figure, "<svg", "</svg>").size();
        CHECK_THAT(figure, Contains("<title>") && Contains("<desc>") && Contains("role=\"img\""));
        CHECK(std::regex_search(figure, std::regex("<figcaption>[^<]{20,}</figcaption>")));
        CHECK(all_between(figure, "<tr>", "</tr>").size() >= 3);
    }
    CHECK(all_between(html, "<svg", "</svg>").size() == pictures);
}

TEST_CASE("headings descend one step at a time, and tables say what their heads are for") {
    const std::string html = page_of(five_policies());
    int level = 0;
    for (const std::string& heading : all_between(html, "<h", ">")) {
        const int next = heading[2] - '0';
        if (next < 1 || next > 6) continue;
        CHECK(next <= level + 1);
        level = next;
    }
    CHECK(all_between(html, "<h1", ">").size() == 1);
    for (const std::string& head : all_between(html, "<th ", ">")) CHECK_THAT(head, Contains("scope="));
}

TEST_CASE("what a scenario says is text, never markup") {
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 3});
    finished->plan.name = "<script>alert(1)</script>";
    finished->plan.question = "a & b \"c\"";
    finished->result.policies[1].name = "<b>bold</b>";
    finished->result.policies[1].why = "</dl>";
    finished->result.policies[1].title = "<i>Lean</i>";
    finished->result.failures = {{.replication = 3, .policy = 1}};
    finished->plan.policies[1].name = "rep <3>";
    finished->result.left_out = 1;
    finished->provenance.repeat_beside = "morale compare 'a b.yaml' && true";
    const std::string html = page_of(*finished);
    CHECK(nesting_error(html) == "");
    CHECK(html.find("<script>") == std::string::npos);
    CHECK(html.find("<b>bold") == std::string::npos);
    CHECK_THAT(html, Contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"));
    CHECK_THAT(html, Contains("a &amp; b &quot;c&quot;"));
    CHECK_THAT(html, Contains("&lt;i&gt;Lean&lt;/i&gt;") && Contains("rep &lt;3&gt;") &&
                         Contains("&#39;a b.yaml&#39; &amp;&amp; true"));
}

TEST_CASE("a failed study says so before anything else, a sound one what it checked") {
    auto finished = scene::finished_study({.policies = 2, .replications = 4, .weeks = 3});
    Check sound{.name = "range:exhaustion", .metric = find_metric("exhaustion"), .unit = "1", .values = 120};
    finished->result.checks = {sound};
    const std::string before = page_of(*finished);
    CHECK_THAT(before, Contains("The study checked itself. All 1 checks of 120 values hold."));
    CHECK_THAT(before, !Contains("This study failed"));

    finished->result.checks[0].broken = 1;
    finished->result.checks[0].first = {.replication = 2, .policy = 0, .group = 0, .week = 2};
    finished->result.left_out = 1;
    finished->result.failures = {{.replication = 2, .policy = 0}};
    const std::string after = page_of(*finished);
    const std::size_t told = after.find("This study failed: 1 of 4 replications broke a guarantee");
    REQUIRE(told != std::string::npos);
    CHECK(told < after.find("<nav"));
    CHECK(told > after.find("</h1>"));
    CHECK_THAT(after,
               Contains("1 of 1 checks of 120 values do not hold: range:exhaustion (policy status-quo, "
                        "replication 2, team billing, week 3)."));
    CHECK(nesting_error(after) == "");
}

TEST_CASE("the report says the decision, what is not known, the inputs and the way to repeat it") {
    const scene::FinishedStudy& finished = five_policies();
    const std::string html = page_of(finished);
    const ToldDecision told = told_decision(finished.result);
    const std::size_t headline = html.find(page::unbroken(told.headline));
    REQUIRE(headline != std::string::npos);
    CHECK(headline < html.find("<table"));
    CHECK(headline < html.find("id=\"policies\""));
    for (const ToldPart& part : told.parts)
        for (const std::string& line : part.lines)
            CHECK_THAT(html, Contains("<li>" + page::unbroken(line) + "</li>"));
    CHECK_THAT(html, Contains("&quot;AnonymousBank&quot;, February 1999"));
    CHECK_THAT(html, Contains("service-week.yaml:21"));
    CHECK_THAT(html, Contains("<code>" + finished.provenance.repeat_beside + "</code>"));
    CHECK(html.find(finished.provenance.started) == std::string::npos);
    CHECK(html.find(finished.provenance.command_line) == std::string::npos);
}

TEST_CASE("a case of the library is repeated anywhere, a file of one's own in its folder") {
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 3});
    CHECK_THAT(page_of(*finished), Contains("This command gives the same numbers wherever Morale is"));
    finished->provenance.scenario_identity = "/home/me/centre.yaml";
    CHECK_THAT(page_of(*finished),
               Contains("In the folder of the scenario this command gives the same numbers"));
}

TEST_CASE("a map of weeks keeps its size on a narrow screen, and whoever has no mouse can move it") {
    const std::string html = page_of(five_policies());
    const std::size_t map =
        html.find("<div class=\"sideways\" tabindex=\"0\" role=\"group\" aria-label=\"Exhaustion");
    REQUIRE(map != std::string::npos);
    CHECK(html.find("<svg", map) < html.find("<figcaption", map));
    CHECK_THAT(html, Contains(".sideways .chart{width:46rem}"));
}

TEST_CASE("the metric that ranks the policies is compared, whatever it is") {
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 3});
    CHECK(page_of(*finished).find("<h3>Satisfaction</h3>") == std::string::npos);
    finished->plan.base.study.objective = "satisfaction";
    CHECK_THAT(page_of(*finished), Contains("<h3>Satisfaction</h3>"));
}

TEST_CASE("a study without numbers for some metrics leaves their columns and pictures out") {
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 3});
    for (PolicyResult& policy : finished->result.policies)
        for (std::size_t m = 0; m < policy.total.size(); ++m)
            if (metrics()[m].name == "customers_kept" || metrics()[m].name == "net_value" ||
                metrics()[m].name == "active_customers")
                policy.total[m].mean = std::nan("");
    const std::string html = page_of(*finished);
    CHECK(nesting_error(html) == "");
    CHECK(html.find("<h3>Customers kept</h3>") == std::string::npos);
    CHECK(html.find("<h3>Active customers</h3>") == std::string::npos);
    CHECK(html.find("id=\"money\"") == std::string::npos);
    CHECK_THAT(html, Contains("<h3>Turnover</h3>"));
}

TEST_CASE("uncertain assumptions stand in the report with their ranges, and what the decision hangs on") {
    const auto finished = scene::finished_study({.policies = 3, .replications = 12, .weeks = 4});
    CHECK_THAT(page_of(*finished), !Contains("<h2>Uncertain assumptions"));
    finished->plan.uncertain = {{.path = "assumptions.strain.memory",
                                 .field = find_field("assumptions.strain.memory"),
                                 .element = 0,
                                 .low = 13,
                                 .high = 52,
                                 .source = "<b>somebody</b>"}};
    CHECK(nesting_error(page_of(*finished)) == "");
    CHECK_THAT(page_of(*finished), Contains("With --uncertain each replication draws them") &&
                                       Contains("<td>13 wk to 52 wk</td>") &&
                                       Contains("&lt;b&gt;somebody&lt;/b&gt;") &&
                                       Contains("inputs below are taken as true") && !Contains("draws.csv"));
    finished->plan.base.study.uncertain = true;
    finished->result.hinges = hinges_of(finished->result);
    REQUIRE(finished->result.hinges.rows.size() == 1);
    const std::string page = page_of(*finished);
    CHECK(nesting_error(page) == "");
    CHECK_THAT(page, Contains("<h3>What the decision hangs on</h3>") && Contains("href=\"draws.csv\"") &&
                         Contains("1 uncertain assumption took a new value in each replication"));
}

TEST_CASE("the report of a single replication tells values, no differences and no intervals") {
    const auto finished = scene::finished_study({.policies = 3, .replications = 1, .weeks = 4});
    const std::string html = page_of(*finished);
    CHECK(nesting_error(html).empty());
    CHECK_THAT(html, Contains("Values of 1 replication of 4 weeks."));
    CHECK_THAT(html, Contains("There is one replication: "));
    CHECK_THAT(html, !Contains("id=\"differences\""));
    CHECK_THAT(html, !Contains("class=\"change\""));
}

TEST_CASE("the report puts turnover beside that of others, with who says so") {
    const auto finished = scene::finished_study({.policies = 2, .replications = 4, .weeks = 2});
    const std::string html = page_of(*finished);
    CHECK_THAT(html, Contains("<h2>Beside others</h2>") || Contains(">Beside others</h2>"));
    for (const Benchmark& row : benchmarks) {
        CHECK_THAT(html, Contains(escaped(std::string{row.who})));
        CHECK_THAT(html, Contains(escaped(std::string{row.source})));
    }
    CHECK_THAT(html,
               Contains("<td>15.1</td><td>1.0</td>") && Contains("<td>30 to 45</td><td>2.0 to 3.0</td>"));
    finished->plan.base.mechanisms.attrition = false;
    CHECK_THAT(page_of(*finished), !Contains("Beside others"));
}

TEST_CASE(
    "money in the report is in the currency of the centre, in total where less than a year is measured") {
    const auto finished = scene::finished_study({.policies = 2, .replications = 4, .weeks = 2});
    CHECK_THAT(page_of(*finished), Contains("thousand USD a year") && !Contains("Money is given"));
    finished->plan.base.money.currency = "EUR";
    finished->plan.base.time.horizon_weeks = 2;
    const std::string html = page_of(*finished);
    CHECK_THAT(html, Contains("EUR in 2 weeks, difference from status-quo"));
    CHECK_THAT(html, Contains("wages, replacement and programmes, as the total of the 2 weeks"));
    CHECK_THAT(html, Contains("Money is given as the total of the 2 weeks, not as a rate per year"));
    CHECK_THAT(html, !Contains("USD a year</") && !Contains("EUR a year"));
}

TEST_CASE("the parts of the net value are the differences that the study compares") {
    const auto finished = scene::finished_study({.policies = 2, .replications = 4, .weeks = 2});
    for (Comparison& c : finished->result.comparisons)
        if (metrics()[c.metric].name == "customers_at_end") c.difference.mean = 144'500;
    const std::string html = page_of(*finished);
    CHECK_THAT(html, Contains("<td>+144.5</td>"));
    CHECK_THAT(html, Contains("which are plain means. So the parts need not add up to it exactly."));
}

TEST_CASE("where known luck is taken out the comparison says why values and differences disagree") {
    const auto finished = scene::finished_study({.policies = 2, .replications = 4, .weeks = 2});
    CHECK_THAT(page_of(*finished), !Contains("a difference need not be exactly that of two values"));
    for (Comparison& c : finished->result.comparisons)
        if (metrics()[c.metric].name == "net_value") c.estimator = Estimator::Controlled;
    CHECK_THAT(page_of(*finished), Contains("a difference need not be exactly that of two values"));
}
