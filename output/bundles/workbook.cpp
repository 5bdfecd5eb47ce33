#include "output/bundles/workbook.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <vector>

#include "output/bundles/study_facts.hpp"
#include "output/bundles/whole_archive.hpp"
#include "output/bundles/workbook_charts.hpp"
#include "output/bundles/workbook_sheet.hpp"
#include "output/file.hpp"
#include "output/words/decision.hpp"

namespace morale {
namespace {

constexpr std::array<std::string_view, 3> left_to_other_files{"weekly", "agents", "recognitions"};
constexpr std::uint16_t name_width = 36, text_width = 118;
constexpr int characters_of_line = 122;  // of wrapped text, to guess the height of its row
constexpr double line_height = 15;
// The same for every study, as its bytes are: 2000-01-01, midnight UTC.
constexpr std::time_t time_of_making = 946'684'800;

bool is_left_out(std::string_view table) {
    return std::ranges::find(left_to_other_files, table) != left_to_other_files.end();
}

/// The tables on sheets, those with a row for each week last: they are long, and few look at them first.
std::vector<const Format*> tables_on_sheets(const StudyPlan& plan) {
    std::vector<const Format*> found = tables_of(plan);
    std::erase_if(found, [](const Format* format) { return is_left_out(format->name); });
    std::stable_partition(found.begin(), found.end(), [&](const Format* format) {
        const TableColumns columns = format->columns(plan);
        return std::ranges::find(columns, "week", &TableColumn::name) == columns.end();
    });
    return found;
}

TableColumns dictionary_columns() {
    return {{"sheet", ColumnType::Text, "", "sheet of this workbook", true},
            {"column", ColumnType::Text, "", "column of that sheet", true},
            {"unit", ColumnType::Text, "", "unit of its numbers; 1 for shares and ratios"},
            {"meaning", ColumnType::Text, "", "what its values say"}};
}

/// Writes the first sheet from top to bottom.
class FirstSheet {
 public:
    FirstSheet(lxw_worksheet* sheet, const SheetFormats& formats) : sheet_(sheet), formats_(formats) {
        worksheet_set_column(sheet_, 0, 0, name_width, nullptr);
        worksheet_set_column(sheet_, 1, 1, text_width, nullptr);
        worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES);
        set_up_paper(sheet_);
    }

    void title(const std::string& text) {
        worksheet_set_row(sheet_, row_, 24, nullptr);
        write_text(sheet_, row_++, 0, text, formats_.title);
    }
    void heading(const std::string& text) {
        ++row_;
        write_text(sheet_, row_++, 0, text, formats_.bold);
    }
    void line(const std::string& about, const std::string& text) {
        const int lines = 1 + std::max(static_cast<int>(text.size()) / characters_of_line,
                                       static_cast<int>(about.size()) / name_width);
        if (lines > 1) worksheet_set_row(sheet_, row_, lines * line_height, nullptr);
        write_text(sheet_, row_, 0, about, formats_.wrapped);
        write_text(sheet_, row_++, 1, text, formats_.wrapped);
    }

 private:
    lxw_worksheet* sheet_;
    const SheetFormats& formats_;
    std::uint32_t row_ = 0;
};

}  // namespace

struct Workbook::Inside {
    struct Table {
        const Format* format;
        std::unique_ptr<WorkbookSheet> sheet;
        RowSink sink;
    };

    Inside(const std::filesystem::path& place, const StudyPlan& its_plan)
        : file(place),
          around(place.parent_path()),
          plan(its_plan),
          book(begun(file, around)),
          formats(book),
          first(workbook_add_worksheet(book, "read me")),
          charts(workbook_add_worksheet(book, "charts")) {
        for (const Format* format : tables_on_sheets(plan)) {
            auto sheet = std::make_unique<WorkbookSheet>(
                workbook_add_worksheet(book, std::string{format->name}.c_str()), formats,
                format->columns(plan));
            RowSink sink = sheet->sink();
            tables.push_back({format, std::move(sheet), std::move(sink)});
        }
    }

    /// Frees the workbook where it was not finished; nothing is written.
    ~Inside() {
        if (book != nullptr) lxw_workbook_free(book);
    }

    static lxw_workbook* begun(std::string& file, std::string& around) {
        // The parts of the workbook are first written to nameless files, on the disk that has room for the
        // study.
        lxw_workbook_options options{};
        options.tmpdir = around.data();
        lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
        if (book == nullptr) throw OutputFailure(file + ": no workbook could be begun");
        return book;
    }

    void add_dictionary() {
        WorkbookSheet sheet(workbook_add_worksheet(book, "columns"), formats, dictionary_columns());
        RowSink sink = sheet.sink();
        for (const Table& table : tables)
            for (const TableColumn& column : table.format->columns(plan))
                sink.row()
                    .text(table.format->name)
                    .text(column.name)
                    .text(column.unit)
                    .text(column.description);
        sheet.close();
    }

    void write_first(const Study& study);
    void write_file();

    std::string file, around;
    const StudyPlan& plan;
    lxw_workbook* book;
    SheetFormats formats;
    lxw_worksheet* first;
    lxw_worksheet* charts;
    std::vector<Table> tables;
};

void Workbook::Inside::write_first(const Study& study) {
    FirstSheet sheet(first, formats);
    sheet.title(plan.name);
    sheet.heading("What was asked and what follows");
    for (const StudyFact& fact : study_facts(study))
        if (fact.name == "question" || fact.name == "decision") sheet.line(fact.says, fact.value);
    for (const ToldPart& part : told_decision(study.result).parts)
        for (const std::string& line : part.lines)
            sheet.line(&line == &part.lines.front() ? part.heading : "", line);
    sheet.heading("Policies");
    for (const PolicyResult& policy : study.result.policies)
        sheet.line(policy.name, title_of(policy) + (policy.why.empty() ? "" : ": " + policy.why));
    sheet.heading("Sheets");
    sheet.line("charts", "pictures that your program draws itself, from 'chart data'");
    for (const Table& table : tables) {
        const std::int64_t rows = table.sheet->rows();
        const std::string cut = rows > most_sheet_rows
                                    ? "; a sheet has room for the first " + std::to_string(most_sheet_rows) +
                                          " of its " + std::to_string(rows) + " rows only"
                                    : "; rows: " + std::to_string(rows);
        sheet.line(std::string{table.format->name}, std::string{table.format->holds} + cut);
    }
    sheet.line("columns", "what each column of these sheets means, and its unit");
    sheet.line("chart data", "the numbers behind the charts");
    sheet.heading("How to read them");
    sheet.line("Blank cells", "What is not available is blank. No cell holds a NaN or an infinity.");
    sheet.line("Numbers",
               "They are those of the tables beside this file, to 16 digits; their formats show fewer.");
    sheet.line("Shares", "0 to 1 in the tables; the charts have percent.");
    sheet.line("Left out",
               "The tables weekly, agents and recognitions have rows for each week and person of each "
               "replication. They are in the files beside this one, and in study.sqlite.");
    sheet.heading("Settings");
    for (const StudyFact& fact : study_facts(study))
        if (fact.name != "question" && fact.name != "decision" && fact.name != "title")
            sheet.line(fact.says, fact.value);
}

void Workbook::Inside::write_file() {
    lxw_doc_properties properties{};
    std::string title = plan.name, made_by = "morale";
    properties.title = title.data();
    properties.author = made_by.data();
    properties.created = time_of_making;
    workbook_set_properties(book, &properties);
    const lxw_error error = workbook_close(book);
    book = nullptr;
    if (error != LXW_NO_ERROR) throw OutputFailure(file + ": " + lxw_strerror(error));
    require_whole_archive(file);
    sync_file(file);
}

Workbook::Workbook(const std::filesystem::path& file, const StudyPlan& plan)
    : inside_(std::make_unique<Inside>(file, plan)) {}

Workbook::~Workbook() = default;

void Workbook::take(const ReplicationRow& row) {
    for (Inside::Table& table : inside_->tables)
        if (table.format->replication != nullptr) table.format->replication(table.sink, inside_->plan, row);
}

void Workbook::finish(const Study& study) {
    for (Inside::Table& table : inside_->tables) {
        if (table.format->rows != nullptr) table.format->rows(table.sink, study);
        table.sheet->close();
    }
    inside_->add_dictionary();
    lxw_worksheet* data = workbook_add_worksheet(inside_->book, "chart data");
    draw_charts(inside_->book, inside_->charts, data, inside_->formats, study.result);
    inside_->write_first(study);
    inside_->write_file();
}

}  // namespace morale
