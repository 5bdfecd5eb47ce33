// What a study's folder holds, as rows of a table: tables, each a file in every requested encoding, and
// documents, each one file. Adding a row with a function is enough: the folder writes it, the dictionary
// describes it and `morale list formats` names it.
//
// A table is made either bit by bit while the study runs, one replication after the other, or as a whole
// when it is done.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/study.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale {

struct Format {
    std::string_view name;   // of a table "weekly", of a document its file, "report.html"
    std::string_view holds;  // one sentence
    // A table sets `columns` and one of the next two functions; a document sets only `document`.
    TableColumns (*columns)(const StudyPlan&) = nullptr;
    void (*replication)(RowSink&, const StudyPlan&, const ReplicationRow&) = nullptr;
    void (*rows)(RowSink&, const Study&) = nullptr;
    void (*document)(std::string& out, const Study&) = nullptr;
    bool (*wanted)(const StudyPlan&) = nullptr;  // null: every study has it

    bool is_table() const { return columns != nullptr; }
    bool is_in(const StudyPlan& plan) const { return wanted == nullptr || wanted(plan); }
    /// "weekly.csv"; a document has the same name in every encoding.
    std::string file(const Encoding&) const;
};

/// In the order in which `list` and the dictionary show them.
std::span<const Format> formats();

/// The row to which a file of this name belongs, in whatever encoding; null if it is not part of a study.
const Format* find_format(std::string_view file);

/// One file of a folder.
struct StudyFile {
    std::string name;
    const Format* format;
    const Encoding* encoding;  // null for a document
};

/// All files of a study, in the order in which they must be written.
std::vector<StudyFile> study_files(const StudyPlan&, Encodings);

}  // namespace morale
