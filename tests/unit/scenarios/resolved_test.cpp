#include "engine/study/resolved.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "engine/language/vocabulary.hpp"
#include "engine/model/hours.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;
namespace fs = std::filesystem;

namespace {

const fs::path library_folder = MORALE_SOURCE_DIR "/scenarios/library";

constexpr std::string_view awkward = R"yaml(morale: 1
centre:
  teams: [{name: "x, y", agents: 45, share: 1/3}, {name: z, agents: 3, share: 2/3}]
  customers: {count: 12_345, issues: 0.1 /week, new: 9.4 %/yr}
  contacts: {talk: "beta(low=1 s, high=9 min, mean=4.1 min, cv=0.3)", patience: endless, after_contact: 1.7 min}
  classes: [{name: k, team: z, talk: "triangular(low=1 s, mode=2.3 s, high=4 s)"}]
  hiring: {training: 1 month}
policies:
  nothing: {}
  more:
    pay: {wage: +7 %}
    centre: {teams: [{name: "x, y", agents: -5 %}]}
    recognition: {annual_week: {start: 02-03, announced: no}}
)yaml";

StudyPlan plan_in(const Loaded& loaded) {
    CAPTURE(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return *loaded.plan;
}

/// Loads the study again with everything that it shows typed after -s.
void check_reads_back(const auto& load_with) {
    LoadOptions options{.case_library = library_folder};
    const StudyPlan plan = plan_in(load_with(options));
    const std::vector<ResolvedValue> shown = resolved_values(plan);
    const auto is_sum_of_groups = [&](const ResolvedValue& v) {
        return v.path == "centre.customers.count" && !plan.base.customer_groups.empty();
    };
    for (const ResolvedValue& v : shown)
        if (!v.text.empty() && !is_sum_of_groups(v))  // a class without a team of its own says none
            options.sets.push_back((v.policy.empty() ? "" : "policies." + v.policy + ".") + v.path + "=" +
                                   v.text);
    const std::vector<ResolvedValue> again = resolved_values(plan_in(load_with(options)));
    REQUIRE(again.size() == shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        CAPTURE(shown[i].path, shown[i].text, again[i].text);
        CHECK(again[i].path == shown[i].path);
        CHECK(again[i].value == shown[i].value);
        // A list for all days gives way to the lists of weekdays that are typed behind it.
        const bool gives_way = shown[i].path == "centre.load.by_hour" && differs_by_weekday(plan.base.load);
        if (!shown[i].text.empty() && !is_sum_of_groups(shown[i]) && !gives_way)
            CHECK(again[i].file == command_line);
    }
}

}  // namespace

TEST_CASE("every value reads back from its text as the same") {
    for (const auto& entry : fs::recursive_directory_iterator(library_folder)) {
        if (entry.path().extension() != ".yaml" || entry.path().filename() == "evidence.yaml" ||
            entry.path().filename() == "practices.yaml")
            continue;
        CAPTURE(entry.path().string());
        check_reads_back([&](const LoadOptions& options) { return load(entry.path(), options); });
    }
    check_reads_back([](const LoadOptions& options) { return load_text(awkward, "f.yaml", options); });
}

TEST_CASE("resolved values have each field once, and what policies set") {
    const StudyPlan plan = plan_in(load_text(
        "morale: 1\ntime: {warmup: 3 weeks}\npolicies: {p: {pay: {wage: +2 USD/h}}, q: {}}\n", "f.yaml", {}));
    const auto rows = resolved_values(plan);
    const auto find = [&](std::string_view policy, std::string_view path) {
        for (const ResolvedValue& row : rows)
            if (row.policy == policy && row.path == path) return row;
        FAIL("no row " << path);
        return ResolvedValue{};
    };
    CHECK(rows.size() == field_places(plan.base).size() + 1);
    CHECK(std::get<double>(find("", "time.warmup").value) == 3);
    CHECK(find("", "time.warmup").unit == "wk");
    CHECK(find("", "time.warmup").line == 2);
    CHECK(find("", "time.horizon").file.empty());
    CHECK(find("p", "pay.wage").text == "20 USD/h");
    CHECK(find("", "centre.contacts.patience").text == "exponential(mean=5.8 min)");
    CHECK(find("", "centre.teams[team].agents").text == "52");
}
