// `study.sqlite`: the tables of a study as tables of an SQLite database, with typed columns, primary keys and
// the units and meanings in the text of the schema; the dictionary and the decision as tables too.
//
// Views put policies in pairs: `pairs` has each policy beside the first one in the same replication, under
// the same luck, and `weekly_pairs` the same by team and week. A study of one policy has no pairs.
//
// The same study and the same SQLite give the same bytes.
#pragma once

#include <filesystem>
#include <memory>

#include "output/study.hpp"

namespace morale {

class DatabaseFile {
 public:
    /// Makes the file, with empty tables. The plan must outlive it.
    DatabaseFile(const std::filesystem::path&, const StudyPlan&);
    ~DatabaseFile();
    DatabaseFile(const DatabaseFile&) = delete;
    DatabaseFile& operator=(const DatabaseFile&) = delete;

    void take(const ReplicationRow&);
    /// When this returns, the file is closed and on the disk.
    void finish(const Study&);

 private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace morale
