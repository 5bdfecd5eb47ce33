// What datapackage.json and the header lines say must be what the files hold.
#include <array>
#include <catch2/catch.hpp>
#include <regex>
#include <set>
#include <sstream>

#include "engine/language/vocabulary.hpp"
#include "engine/study/uncertain.hpp"
#include "output/documents/documents.hpp"
#include "output/formats.hpp"
#include "output/tables/tables.hpp"
#include "output/words/numbers.hpp"
#include "tests/support/records.hpp"
#include "tests/support/study_scene.hpp"

using namespace morale;
using Catch::Matchers::Contains;

namespace {

using test::csv_records;
using test::Fields;

std::string written(const Format& format, const scene::FinishedStudy& finished,
                    const Encoding& encoding = encodings().front()) {
    std::string text;
    RowSink sink(text, encoding, format.columns(finished.plan));
    if (format.rows != nullptr) format.rows(sink, finished.study());
    if (format.replication != nullptr)
        scene::for_each_record(
            finished, [&](const ReplicationRow& row) { format.replication(sink, finished.plan, row); });
    sink.finish();
    return text;
}

/// The names of the fields of each resource, taken from the JSON text in order.
std::vector<Fields> described(const std::string& json) {
    std::vector<Fields> tables;
    std::istringstream lines(json);
    for (std::string line; std::getline(lines, line);) {
        if (line.find("\"fields\": [") != std::string::npos) tables.emplace_back();
        const std::string start = "          {\"name\": \"";
        if (line.starts_with(start))
            tables.back().push_back(line.substr(start.size(), line.find('"', start.size()) - start.size()));
    }
    return tables;
}

const Metric& metric_named(std::string_view name) {
    const Metric* found = find_metric(name);
    REQUIRE(found != nullptr);
    return *found;
}

/// Is the value what the schema calls the type of the column, in its format?
bool has_form(const std::string& value, const TableColumn& column) {
    if (!column.one_of.empty() && std::ranges::find(column.one_of, value) == column.one_of.end())
        return false;
    switch (column.type) {
        case ColumnType::Integer:
            return std::regex_match(value, std::regex("-?[0-9]+"));
        case ColumnType::Number:
            return std::regex_match(value, std::regex("-?[0-9]+(\\.[0-9]+)?(e[+-][0-9]+)?"));
        case ColumnType::Date:
            return std::regex_match(value, std::regex("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        case ColumnType::DateTime:  // the pattern %Y-%m-%dT%H:%M:%S
            return std::regex_match(value,
                                    std::regex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"));
        case ColumnType::Text:
            return true;
    }
    return false;
}

/// A study with an uncertain assumption, drawn or not.
std::unique_ptr<scene::FinishedStudy> uncertain_study(bool asked) {
    auto finished = scene::finished_study({.policies = 3, .replications = 3, .weeks = 2});
    const std::string path = "assumptions.strain.memory";
    finished->plan.base.study.uncertain = asked;
    finished->plan.uncertain = {{.path = path,
                                 .field = find_field(path),
                                 .element = 0,
                                 .low = 13,
                                 .high = 52,
                                 .source = "somebody, \"who\" knows"}};
    finished->values = resolved_values(finished->plan);
    return finished;
}

}  // namespace

TEST_CASE("a study that draws its assumptions keeps what was drawn, and others have no such file") {
    const auto asked = uncertain_study(true), kept = uncertain_study(false);
    CHECK(find_format("draws.csv")->is_in(asked->plan));
    CHECK_FALSE(find_format("draws.csv")->is_in(kept->plan));
    const std::vector<Fields> rows = csv_records(written(*find_format("draws.csv"), *asked));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == Fields{"rep", "path", "value", "unit"});
    for (int rep = 1; rep <= 3; ++rep)
        CHECK(rows[static_cast<std::size_t>(rep)] ==
              Fields{std::to_string(rep), "assumptions.strain.memory",
                     exact_number(drawn_value(asked->plan, asked->plan.uncertain[0], rep)), "wk"});
    const auto parameters = [](const scene::FinishedStudy& study) {
        return written(*find_format("parameters.csv"), study);
    };
    const std::string row =
        ",assumptions.strain.memory,26,wk,\"uncertain(26 wk, 13 wk..52 wk)\",,,,"
        "\"somebody, \"\"who\"\" knows\",13 wk,52 wk,time constant of exhaustion,";
    CHECK_THAT(parameters(*asked), Contains(row + "drawn\n"));
    CHECK_THAT(parameters(*kept), Contains(row + "best estimate\n"));
}

TEST_CASE("every record of every table has exactly the columns of the dictionary") {
    const auto finished = uncertain_study(GENERATE(false, true));
    std::string json;
    datapackage(json, finished->study());
    const std::vector<Fields> tables = described(json);
    std::size_t table = 0;
    for (const Format& format : formats()) {
        if (!format.is_table() || !format.is_in(finished->plan)) continue;
        CAPTURE(format.name);
        const std::vector<Fields> records = csv_records(written(format, *finished));
        REQUIRE(table < tables.size());
        CHECK(records.front() == tables[table]);
        CHECK(records.size() > 1);
        for (const Fields& record : records) CHECK(record.size() == records.front().size());
        ++table;
    }
    CHECK(table == tables.size());
}

TEST_CASE("key columns come first, in one order, and name a row") {
    const auto finished = uncertain_study(GENERATE(false, true));
    for (const Format& format : formats()) {
        if (!format.is_table() || !format.is_in(finished->plan)) continue;
        CAPTURE(format.name);
        const TableColumns columns = format.columns(finished->plan);
        // All policies have the same draws, and are checked together.
        const std::string_view of_what = format.name == "draws"    ? "rep"
                                         : format.name == "checks" ? "check"
                                                                   : "policy";
        CHECK(columns.front().name == of_what);
        const bool has_key = std::ranges::any_of(columns, &TableColumn::key);
        CHECK(has_key == (format.name != "parameters"));  // the world is of no policy
        std::set<std::string> keys;
        const std::vector<Fields> records = csv_records(written(format, *finished));
        for (const Fields& record : records) {
            std::string key;
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (columns[i].key) key += record[i] + '\n';
            if (has_key) CHECK(keys.insert(key).second);
        }
        std::set<std::string> names;
        for (const TableColumn& column : columns) {
            CHECK(names.insert(column.name).second);
            CHECK_FALSE(column.description.empty());
            CHECK(column.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
                  std::string::npos);
        }
    }
}

TEST_CASE("every value has the form that the dictionary declares") {
    const auto finished = uncertain_study(GENERATE(false, true));
    for (const Format& format : formats()) {
        if (!format.is_table() || !format.is_in(finished->plan)) continue;
        const TableColumns columns = format.columns(finished->plan);
        std::vector<Fields> records = csv_records(written(format, *finished));
        records.erase(records.begin());
        for (const Fields& record : records)
            for (std::size_t i = 0; i < columns.size(); ++i) {
                CAPTURE(format.name, columns[i].name, record[i]);
                if (columns[i].key) CHECK_FALSE(record[i].empty());
                if (record[i].empty()) continue;  // the missing value
                CHECK(has_form(record[i], columns[i]));
            }
    }
}

TEST_CASE("the declared form is that of a local time, and words are listed") {
    const auto finished = uncertain_study(false);
    std::string json;
    datapackage(json, finished->study());
    CHECK_THAT(json, Contains("{\"name\": \"hired\", \"type\": \"datetime\", \"format\": "
                              "\"%Y-%m-%dT%H:%M:%S\", \"description\": \"local time; "));
    CHECK_THAT(json, Contains("\"constraints\": {\"enum\": [\"employed\", \"quit\", \"dismissed\", "
                              "\"promoted\", \"moved_on\", \"dropped_out\"]}"));
    CHECK_THAT(json, Contains("\"name\": \"rep\", \"type\": \"integer\""));
    CHECK_THAT(json, Contains("\"constraints\": {\"required\": true}"));
    const TableColumn moment{"at", ColumnType::DateTime, "", "", false};
    CHECK(has_form("2026-01-05T08:30:00", moment));
    CHECK_FALSE(has_form("2026-01-05T08:30:00Z", moment));
    CHECK_FALSE(has_form("2026-01-05", moment));
    CHECK_FALSE(has_form("12e4", {"seed", ColumnType::Integer, "", "", false}));
    CHECK_FALSE(has_form("fired", {"why", ColumnType::Text, "", "", false, {"quit"}}));
}

TEST_CASE("a table says the same in every encoding, and in JSON each value has the type of its column") {
    const auto finished = uncertain_study(true);
    for (const Format& format : formats()) {
        if (!format.is_table()) continue;
        const TableColumns columns = format.columns(finished->plan);
        const std::vector<Fields> records = csv_records(written(format, *finished));
        const std::string json = written(format, *finished, *find_encoding("json"));
        test::JsonReader reader(json);
        const std::vector<test::JsonRecord> objects = reader.records();
        CAPTURE(format.name);
        REQUIRE_FALSE(reader.failed);
        CHECK(reader.at_end());
        REQUIRE(objects.size() + 1 == records.size());
        for (std::size_t row = 0; row < objects.size(); ++row) {
            REQUIRE(objects[row].size() == columns.size());
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const test::JsonValue& value = objects[row][i];
                CAPTURE(row, columns[i].name, value.value);
                CHECK(value.key == columns[i].name);
                CHECK((value.is_null() ? "" : value.value) == records[row + 1][i]);
                const bool is_number =
                    columns[i].type == ColumnType::Number || columns[i].type == ColumnType::Integer;
                if (!value.is_null()) CHECK(value.quoted == !is_number);
            }
        }
    }
}

TEST_CASE("the dictionary says of each file of a table in which format it is") {
    const auto finished = uncertain_study(false);
    const std::array both{find_encoding("csv"), find_encoding("json")};
    const std::array other{find_encoding("json")};
    const auto described_in = [&](Encodings encodings) {
        Study study = finished->study();
        study.encodings = encodings;
        std::string json;
        datapackage(json, study);
        return json;
    };
    const std::string csv = "\"format\": \"csv\",\n      \"mediatype\": \"text/csv\"",
                      json = "\"format\": \"json\",\n      \"mediatype\": \"application/json\"";
    const std::string as_usual = described_in(usual_encodings());
    CHECK_THAT(as_usual, Contains(csv) && !Contains(json) && Contains("\"path\": \"runs.csv\""));
    const std::string in_both = described_in(both);
    CHECK_THAT(in_both, Contains("\"name\": \"runs\",\n      \"path\": \"runs.csv\""));
    CHECK_THAT(in_both, Contains("\"name\": \"runs-json\",\n      \"path\": \"runs.json\""));
    CHECK(described(in_both).size() == 2 * described(as_usual).size());
    CHECK_THAT(described_in(other), Contains("\"name\": \"runs\",\n      \"path\": \"runs.json\"") &&
                                        Contains(json) && !Contains(csv));
}

TEST_CASE("two recognitions of an agent in the same second are two rows with names of their own") {
    const auto finished = uncertain_study(false);
    Record record = scene::small_record(0, 1);
    record.ledger.recognitions.push_back(record.ledger.recognitions.front());
    std::string text;
    RowSink sink(text, encodings().front(), tables::recognitions_columns(finished->plan));
    tables::recognitions(sink, finished->plan, ReplicationRow{1, 0, record});
    const std::vector<Fields> rows = csv_records(text);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1][2] == "1");
    CHECK(rows[2][2] == "2");
}

TEST_CASE("no spreadsheet can take a fingerprint for a number") {
    const auto finished = uncertain_study(false);
    const std::vector<Fields> rows = csv_records(written(*find_format("runs.csv"), *finished));
    const auto column = static_cast<std::size_t>(std::ranges::find(rows[0], "fingerprint") - rows[0].begin());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        CAPTURE(rows[i][column]);
        CHECK(std::regex_match(rows[i][column], std::regex("x[0-9a-f]{16}")));
    }
}

TEST_CASE("a column carries the unit of its metric, once") {
    CHECK(column_name(metric_named("asa"), {}) == "asa_s");
    CHECK(column_name(metric_named("turnover"), {}) == "turnover_per_yr");
    CHECK(column_name(metric_named("cost_total"), {}) == "cost_total_usd_per_yr");
    CHECK(column_name(metric_named("active_customers"), {}) == "active_customers");
    CHECK(column_name(metric_named("contacts_per_agent_day"), {}) == "contacts_per_agent_day");
    CHECK(column_name(metric_named("service_level"), {}) == "service_level");
    CHECK(column_name(metric_named("cost_total"), {.currency = "EUR"}) == "cost_total_eur_per_yr");
    CHECK(column_name(metric_named("cost_total"), {.weeks = 4}) == "cost_total_usd");
    CHECK(column_of(metric_named("wages"), {.currency = "EUR", .weeks = 4}).unit == "EUR");
}

TEST_CASE("rows say what the results say") {
    const auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 2});
    const auto text = [&](std::string_view file) { return written(*find_format(file), *finished); };
    CHECK_THAT(text("timeseries.csv"), Contains("\nservice-week,centre,2,2026-01-12,turnover,1/yr,"));
    CHECK_THAT(text("timeseries.csv"), Contains("\nstatus-quo,\"tech, \"\"second\"\" line\",1,2026-01-05,"));
    CHECK_THAT(text("paired.csv"), Contains("\nservice-week,status-quo,net_value,USD/yr,"));
    CHECK_THAT(text("runs.csv"), Contains("\nservice-week,2,1,"));
    CHECK_THAT(text("agents.csv"),
               Contains("\nstatus-quo,1,\"tech, \"\"second\"\" "
                        "line\",4,1,2025-12-26T08:00:00,2026-01-07T08:30:00,quit,12.020833333333334,0.6\n"));
    CHECK_THAT(text("agents.csv"), Contains(",4,2,2026-01-09T00:00:00,,employed,3,0.3\n"));
    CHECK_THAT(text("recognitions.csv"), Contains(",4,1,2026-01-05T09:00:00,praise_note,0.7,0.4,2\n"));
    CHECK_THAT(text("parameters.csv"),
               Contains(",attrition.base,0.0057,1/wk,0.0057 /wk,,,calculated,turnover .38 a year: SQM 2023; "
                        "Metrigy 2023-24,0.004,0.009,"));
    CHECK_THAT(text("parameters.csv"),
               Contains(",centre.teams[billing].agents,28,,28,scenarios/library/service-week.yaml,9,,,,,"));
}

TEST_CASE("the rows of a policy do not depend on the others") {
    const auto two = scene::finished_study({.policies = 2, .replications = 3, .weeks = 2});
    const auto three = scene::finished_study({.policies = 3, .replications = 3, .weeks = 2});
    for (const std::string_view file :
         {"runs.csv", "timeseries.csv", "summary.csv", "weekly.csv", "agents.csv"}) {
        CAPTURE(file);
        const std::string more = written(*find_format(file), *three);
        for (const Fields& record : csv_records(written(*find_format(file), *two))) {
            const std::vector<Fields> all = csv_records(more);
            CHECK(std::ranges::find(all, record) != all.end());
        }
    }
}

TEST_CASE("evidence is found by field, whatever the element of a list is called") {
    const std::vector<Evidence> evidence{{"centre.teams[].agents", "observation", "s", "1", "2"}};
    CHECK(evidence_of(evidence, "centre.teams[billing].agents") == &evidence.front());
    CHECK(evidence_of(evidence, "centre.teams[].agents") == &evidence.front());
    CHECK(evidence_of(evidence, "centre.customers") == nullptr);
}
