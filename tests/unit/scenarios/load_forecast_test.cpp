// A forecast from a table: which of its dates a study takes, from which mean week they count, and what else
// of the scenario stays.
#include "scenarios/load/load_forecast.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <string>

#include "engine/language/value_text.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/hours.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"
#include "tests/support/folder.hpp"

using namespace morale;

namespace {

constexpr double start_of_study = 20458;  // 2026-01-05, a Monday

/// Working days from some day of the study on, with 100 contacts from 9:00 to 10:00, on each Monday 150.
std::string plan_table(int first_day, int days) {
    std::string text = "date,interval,offered\n";
    for (int d = first_day; d < first_day + days; ++d) {
        const int weekday = ((d % 7) + 7) % 7;
        if (weekday > 4) continue;
        const std::string half = weekday == 0 ? "75" : "50";
        for (const char* time : {",09:00,", ",09:30,"})
            text += date_text(start_of_study + d) + time + half + '\n';
    }
    return text;
}

struct CentreWithPlan {
    test::EmptyFolder folder{};

    explicit CentreWithPlan(const std::string& table) { write("plan.csv", table); }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name, std::ios::binary) << text;
    }
    /// Of a bare queue over two weeks of warm-up and eight measured ones.
    Loaded loaded(const std::string& load, const std::vector<std::string>& sets = {},
                  const std::string& more = {}) const {
        write("own.yaml",
              "morale: 1\nextends: library/queues/bare-queue\n"
              "time: {start: 2026-01-05, warmup: 2 weeks, horizon: 8 weeks}\ncentre:\n  load: " +
                  load + "\n" + more);
        return morale::load(
            folder / "own.yaml",
            {.sets = sets, .case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
    }
    StudyPlan plan(const std::string& load, const std::vector<std::string>& sets = {},
                   const std::string& more = {}) const {
        const Loaded read = loaded(load, sets, more);
        INFO(render(read.diagnostics));
        REQUIRE(read.plan);
        return *read.plan;
    }
    std::string refused(const std::string& load, const std::vector<std::string>& sets = {}) const {
        const Loaded read = loaded(load, sets);
        REQUIRE_FALSE(read.plan);
        const Diagnostic& first = read.diagnostics.front();
        return std::to_string(first.place.line) + ": " + first.code + ": " + first.message;
    }
};

/// Contacts that the demand of a date brings to a centre without customers.
double contacts_on(const Parameters& p, int day_number) {
    const DemandByDate demand(p, load_of(p));
    double sum = 0;
    for (int i = 0; i < half_hours_of_day; ++i)
        sum += demand.at(measurement_start + day_number * day + i * Profile::step);
    return sum * p.contacts.rate_per_hour / 2;
}

}  // namespace

TEST_CASE("the dates of a forecast that lie in the study have the contacts of its table") {
    const CentreWithPlan centre(plan_table(-30, 50));
    const StudyPlan plan = centre.plan("{forecast: {from: plan.csv}}");
    const Parameters& p = plan.base;
    CHECK(p.load.forecast.from_file == "plan.csv");
    CHECK(p.load.forecast.first_date == start_of_study - 14);
    CHECK(p.load.forecast.last_date == start_of_study + 18);  // a Friday
    CHECK(p.load.forecast.contacts.size() == 33 * 48);
    CHECK(p.load.forecast.mean_week == 550);
    CHECK(p.contacts.rate_per_hour * load_of(p).open_hours() == Approx(550).epsilon(1e-4));
    CHECK(contacts_on(p, 0) == Approx(150).epsilon(1e-4));
    CHECK(contacts_on(p, 1) == Approx(100).epsilon(1e-4));
    CHECK_FALSE(mean_weeks_told(p.load, start_of_study + 19));
    CHECK(find_origin(plan, "", "centre.load.forecast.contacts")->line == 5);
    const DatesOfStudy study = dates_of_study(p.time);
    CHECK(study.first == start_of_study - 14);
    CHECK(study.count() == 70);
}

TEST_CASE("how much the days of a forecast differ is no luck") {
    std::string text = "date,offered\n";
    for (int d = -14; d < 56; ++d) text += date_text(start_of_study + d) + (d % 2 == 0 ? ",50\n" : ",150\n");
    const CentreWithPlan centre(text);
    CHECK(centre.plan("{from: plan.csv}").base.contacts.day_factor_sd > .4);
    const double stated = centre.plan("{by_day: [1, 1, 1, 1, 1, 1, 1]}").base.contacts.day_factor_sd;
    CHECK(centre.plan("{forecast: {from: plan.csv}}").base.contacts.day_factor_sd == stated);
    CHECK(centre.plan("{forecast: {from: plan.csv}}", {}, "  contacts: {day_factor_sd: 0.1}\n")
              .base.contacts.day_factor_sd == .1);
}

TEST_CASE("a table of days counts from its mean week, and the rate follows from the hours") {
    std::string text = "date,offered\n";
    for (int d = 0; d < 28; ++d) text += date_text(start_of_study + d) + (d == 9 ? ",260.5\n" : ",100\n");
    const Parameters p = CentreWithPlan(text).plan("{forecast: {from: plan.csv}}").base;
    CHECK(p.load.forecast.contacts.size() == 28);
    CHECK(contacts_on(p, 9) == Approx(260.5).epsilon(1e-4));
    CHECK(contacts_on(p, 10) == Approx(100).epsilon(1e-4));
}

TEST_CASE("a table beside the forecast says the usual week, and the dates keep their contacts") {
    const CentreWithPlan centre(plan_table(0, 3));  // less than a week
    centre.write("history.csv", plan_table(-400, 28));
    const Parameters p = centre.plan("{from: history.csv, forecast: {from: plan.csv}}").base;
    CHECK(p.load.forecast.mean_week == 550);
    CHECK(contacts_on(p, 0) == Approx(150).epsilon(1e-4));
    CHECK(p.load.forecast.last_date == start_of_study + 2);
    const Parameters alone =
        centre.plan("{forecast: {from: plan.csv}}", {}, "  contacts: {rate: 12 /h}\n").base;
    CHECK(alone.load.forecast.mean_week == Approx(12 * load_of(alone).open_hours()));
    CHECK(contacts_on(alone, 0) == Approx(150));
    CHECK(contacts_on(alone, 2) == Approx(100));
}

TEST_CASE(
    "a rate that the file writes brings the contacts of the table all the same, a setting scales them") {
    const CentreWithPlan centre(plan_table(0, 28));
    const auto of = [&](const std::vector<std::string>& sets, const std::string& more) {
        return contacts_on(centre.plan("{forecast: {from: plan.csv}}", sets, more).base, 0);
    };
    CHECK(of({}, "  contacts: {rate: 20 /h}\n") == Approx(150));
    CHECK(of({"centre.contacts.rate=x2"}, "  contacts: {rate: 20 /h}\n") == Approx(300));
    CHECK(of({"centre.contacts.rate=x2"}, "") == Approx(300).epsilon(1e-4));
}

TEST_CASE("customers bring on a date as many times their mean week as the table says") {
    const CentreWithPlan centre(plan_table(0, 28));
    centre.write("people.yaml",
                 "morale: 1\nextends: library/status-quo\ncentre: {load: {forecast: {from: plan.csv}}}\n");
    const Loaded read =
        morale::load(centre.folder / "people.yaml",
                     {.case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
    INFO(render(read.diagnostics));
    REQUIRE(read.plan);
    CHECK(mean_weeks_told(read.plan->base.load, start_of_study) == Approx(150. / 550));
}

TEST_CASE("a forecast of another time or without a mean week is refused where it is named") {
    const CentreWithPlan centre(plan_table(-400, 28));
    CHECK(centre.refused("{forecast: {from: plan.csv}}") ==
          "5: E0350: 'plan.csv' is about 2024-12-02 to 2024-12-27, and the study about 2025-12-22 to "
          "2026-03-01");
    CHECK(
        centre.plan("{forecast: {from: plan.csv}}", {"time.start=2024-12-02"}).base.load.forecast.last_date ==
        start_of_study - 374);
    centre.write("short.csv", plan_table(0, 2));
    const Loaded silent = centre.loaded("{forecast: {from: short.csv}}", {}, "  contacts: {rate: 0 /h}\n");
    REQUIRE_FALSE(silent.plan);
    CHECK(render(silent.diagnostics)
              .find("E0350: 'short.csv' covers less than a week, and nothing says a mean week") !=
          std::string::npos);
    CHECK(centre.refused("{forecast: {from: none.csv}}").starts_with("5: E0334: 'none.csv'"));
}

TEST_CASE("numbers of a forecast can be written, and have to fit its dates") {
    const CentreWithPlan centre("");
    const std::string dates = "{forecast: {first: 2026-01-05, last: 2026-01-07, mean_week: 400, contacts: ";
    CHECK(mean_weeks_told(centre.plan(dates + "[80, 0, 40]}}").base.load, start_of_study + 2) == .1);
    CHECK(centre.refused(dates + "[80, 40]}}") == "5: E0351: 2 numbers for 3 dates");
    CHECK(centre.refused("{forecast: {first: 2026-01-05, last: 2026-01-05, contacts: [80]}}") ==
          "5: E0351: the forecast counts from a mean week without contacts");
    CHECK(centre.refused("{forecast: {first: 2026-01-05, mean_week: 400, contacts: [80]}}") ==
          "5: E0351: the forecast ends on 1970-01-01, before it begins");
}
