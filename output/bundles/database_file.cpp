#include "output/bundles/database_file.hpp"

#include <optional>
#include <string>
#include <vector>

#include "engine/store/database.hpp"
#include "output/bundles/database_sql.hpp"
#include "output/bundles/database_table.hpp"
#include "output/bundles/study_facts.hpp"
#include "output/file.hpp"
#include "output/formats.hpp"
#include "output/words/decision.hpp"

namespace morale {
namespace {

/// "Mora" in ASCII: what `file` and SQLite tell databases of different programs apart by.
constexpr std::string_view our_mark = "PRAGMA application_id = 1299149409";

TableColumns text_columns(std::initializer_list<std::pair<const char*, const char*>> named) {
    TableColumns columns;
    for (const auto& [name, means] : named) columns.push_back({name, ColumnType::Text, "", means});
    return columns;
}

void add_dictionary(Database& database, const StudyPlan& plan) {
    std::vector<std::vector<std::string>> of_tables, of_columns;
    for (const Format* format : tables_of(plan)) {
        const std::string table{format->name};
        of_tables.push_back({table, std::string{format->holds}});
        for (const TableColumn& column : format->columns(plan))
            of_columns.push_back(
                {table, column.name, std::string{name_of(column.type)}, column.unit, column.description});
    }
    add_texts(database, "dictionary_tables",
              text_columns({{"table_name", "table of this database"}, {"holds", "what its rows are"}}),
              of_tables);
    add_texts(database, "dictionary_columns",
              text_columns({{"table_name", "table of this database"},
                            {"column_name", "column of that table"},
                            {"type", "type of its values"},
                            {"unit", "unit of its values; 1 for shares and ratios"},
                            {"meaning", "what its values say"}}),
              of_columns);
}

void add_story(Database& database, const Study& study) {
    std::vector<std::vector<std::string>> facts, told;
    for (const StudyFact& fact : study_facts(study)) facts.push_back({fact.name, fact.value});
    for (const ToldPart& part : told_decision(study.result).parts)
        for (const std::string& line : part.lines)
            told.push_back({std::string{part.about}, part.heading, line});
    add_texts(database, "study",
              text_columns({{"name", "what is said of the study"}, {"value", "what it is"}}), facts);
    add_texts(database, "decision",
              text_columns({{"about", "what the line is about, in a word"},
                            {"heading", "the same as a heading"},
                            {"line", "a sentence or two"}}),
              told);
}

}  // namespace

struct DatabaseFile::Inside {
    struct Growing {
        const Format* format;
        RowSink sink;
    };

    Inside(const std::filesystem::path& place, const StudyPlan& its_plan)
        : file(place), plan(its_plan), database(std::in_place, place) {
        // Whoever kills the program loses the file, which is of no use before it is complete.
        database->number("PRAGMA journal_mode = OFF");
        database->run(our_mark);
        database->run("BEGIN");
        for (const Format* format : tables_of(plan)) {
            tables.push_back(std::make_unique<DatabaseTable>(*database, format->name, format->columns(plan)));
            if (format->replication != nullptr) growing.push_back({format, tables.back()->sink()});
        }
    }

    void add_views() {
        if (plan.policies.size() < 2) return;
        const std::string& first = plan.policies.front().name;
        for (const Format* format : tables_of(plan)) {
            if (format->name == "runs")
                database->run(create_pairs("pairs", format->name, format->columns(plan), first));
            if (format->name == "weekly")
                database->run(create_pairs("weekly_pairs", format->name, format->columns(plan), first));
        }
    }

    void fill(const Study& study) {
        const std::vector<const Format*> formats = tables_of(plan);
        for (std::size_t i = 0; i < formats.size(); ++i) {
            if (formats[i]->rows == nullptr) continue;
            RowSink sink = tables[i]->sink();
            formats[i]->rows(sink, study);
        }
    }

    void close() {
        growing.clear();
        tables.clear();
        database->run("COMMIT");
        database.reset();
        sync_file(file);
    }

    /// The same with our words and the file's name when it fails.
    template <class Work>
    static void told(const std::filesystem::path& file, Work work) {
        try {
            work();
        } catch (const DatabaseFailed& failed) {
            throw OutputFailure(file.string() + ": " + failed.what());
        }
    }

    std::filesystem::path file;
    const StudyPlan& plan;
    std::optional<Database> database;
    std::vector<std::unique_ptr<DatabaseTable>> tables;  // in the order of tables_of()
    std::vector<Growing> growing;
};

DatabaseFile::DatabaseFile(const std::filesystem::path& file, const StudyPlan& plan) {
    Inside::told(file, [&] { inside_ = std::make_unique<Inside>(file, plan); });
}

DatabaseFile::~DatabaseFile() = default;

void DatabaseFile::take(const ReplicationRow& row) {
    Inside::told(inside_->file, [&] {
        for (Inside::Growing& growing : inside_->growing)
            growing.format->replication(growing.sink, inside_->plan, row);
    });
}

void DatabaseFile::finish(const Study& study) {
    Inside::told(inside_->file, [&] {
        inside_->fill(study);
        inside_->add_views();
        add_dictionary(*inside_->database, inside_->plan);
        add_story(*inside_->database, study);
        inside_->close();
    });
}

}  // namespace morale
