// Groups of customers as a scenario says them.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

Loaded loaded_customers(const std::string& lines, const std::vector<std::string>& sets = {}) {
    return load_text("morale: 1\ncentre:\n  teams: [{name: care, agents: 4}]\n" + lines, "groups.yaml",
                     {.sets = sets, .settled = false});
}

StudyPlan plan_of_customers(const std::string& lines, const std::vector<std::string>& sets = {}) {
    Loaded loaded = loaded_customers(lines, sets);
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return *loaded.plan;
}

std::string code_of_customers(const std::string& lines) {
    const Loaded loaded = loaded_customers(lines);
    return loaded.diagnostics.empty() ? "" : std::string(loaded.diagnostics.front().code);
}

const std::string three =
    "  customers:\n"
    "    - {name: by-month, count: 3_900, churn: 3 %/month, margin: 30 USD/month}\n"
    "    - {name: by-year, count: 1_500, issues: 4 /yr}\n"
    "    - {name: two-years, count: 1_700, churn: 0.1 %/month, new: 0 /month}\n";

}  // namespace

TEST_CASE("a list of customers is groups, which take from the centre what they do not say") {
    const Parameters p = plan_of_customers(three + "  money: {customer: 7 USD/month}\n").base;
    REQUIRE(p.customer_groups.size() == 3);
    CHECK(p.customers.count == 7'100);
    CHECK(p.customer_groups[0].churn_per_month == Approx(.03));
    CHECK(p.customer_groups[0].margin_per_month == 30);
    CHECK(p.customer_groups[0].issues_per_year == p.customers.issues_per_year);
    CHECK(p.customer_groups[1].issues_per_year == 4);
    CHECK(p.customer_groups[1].churn_per_month == p.churn.base_per_month);
    CHECK(p.customer_groups[1].margin_per_month == 7);
    CHECK(p.customer_groups[2].new_per_month == 0);
}

TEST_CASE("settings change a group, or the number of all customers, whom the groups share as before") {
    CHECK(plan_of_customers(three, {"centre.customers.groups[by-year].count=500"}).base.customers.count ==
          6'100);
    const Parameters doubled = plan_of_customers(three, {"centre.customers.count=x2"}).base;
    CHECK(doubled.customers.count == 14'200);
    CHECK(doubled.customer_groups[1].count == 3'000);
}

TEST_CASE("a group takes the uncertainty of what it takes") {
    const StudyPlan plan = plan_of_customers(
        three + "assumptions:\n  churn: {base: 'uncertain(0.4 %/month, 0.2 %/month..0.8 %/month)'}\n");
    REQUIRE(plan.uncertain.size() == 1);
    REQUIRE(plan.uncertain[0].heirs.size() == 1);
    CHECK(plan.uncertain[0].heirs[0].second == 1);
}

TEST_CASE("groups that do not add up are a mistake") {
    CHECK(code_of_customers("  customers: [{name: few}]\n") == "E0338");
    CHECK(code_of_customers("  customers: {count: 100, groups: [{name: few, count: 10}]}\n") == "E0338");
    CHECK(code_of_customers("  customers: [{count: 10}]\n") == "E0107");
    CHECK(code_of_customers("  customers: [{name: few, count: 10}, {name: few, count: 20}]\n") == "E0108");
}

TEST_CASE("no groups are no customers of the default, and few customers are not rounded away") {
    CHECK(code_of_customers("  customers: []\n") == "E0103");
    const Parameters one = plan_of_customers(three, {"centre.customers.count=1"}).base;
    double sum = 0;
    for (const CustomerGroup& group : one.customer_groups) sum += group.count;
    CHECK(sum == Approx(1));
}

TEST_CASE("a group may name the classes that it uses, where there are such and their shares can come about") {
    const std::string classes =
        "  classes: [{name: phone, share: 60 %}, {name: chat, share: 40 %, channel: chat}]\n";
    const auto groups = [](const std::string& uses) {
        return "  customers:\n    - {name: online, count: 3_000, classes: " + uses +
               "}\n    - {name: others, count: 7_000}\n";
    };
    const Parameters p = plan_of_customers(classes + groups("chat")).base;
    CHECK(p.customer_groups[0].classes == std::vector<std::string>{"chat"});
    CHECK(p.customer_groups[1].classes.empty());
    CHECK(code_of_customers(classes + groups("[chat, phone]")).empty());
    CHECK(code_of_customers(classes + groups("[chats]")) == "E0349");
    CHECK(code_of_customers(groups("[chat]")) == "E0349");
    const std::string few = "  classes: [{name: phone, share: 80 %}, {name: chat, share: 20 %}]\n";
    CHECK(code_of_customers(few + groups("[chat]")) == "E0349");
    CHECK(code_of_customers(classes + groups("[chat]") +
                            "policies: {nothing: {}, call: {centre: {classes: [{name: phone, share: 99 %}, "
                            "{name: chat, share: 1 %}]}}}\n") == "E0349");
}
