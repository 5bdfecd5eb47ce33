// `study.xlsx`: a study as a workbook for Excel, LibreOffice and their like. The first sheet says what was
// asked, what follows and what each sheet holds; the second has three charts, which the reader's own program
// draws; then comes a sheet for each table, with a frozen head, filters and number formats, and the
// dictionary of all columns.
//
// Left out are the tables with a row for each week, person or recognition of each replication: they are in
// the files beside it. A table that is longer than a sheet is cut, and the first sheet says so.
//
// Numbers have the 16 digits that the library writes. A cell that is not available is blank: no NaN and no
// infinity is ever written. Every text is a text, whatever it begins with, so that no name becomes a formula.
// The same study gives the same bytes.
#pragma once

#include <filesystem>
#include <memory>

#include "output/study.hpp"

namespace morale {

class Workbook {
 public:
    /// Begins the workbook, which grows in memory. The plan must outlive it.
    Workbook(const std::filesystem::path&, const StudyPlan&);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void take(const ReplicationRow&);
    /// When this returns, the file is complete and on the disk.
    void finish(const Study&);

 private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace morale
