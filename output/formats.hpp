// The files of a study's folder as rows of a table. A format is added as a function and a row here: the
// folder writes it, the dictionary describes it and `morale list formats` names it.
//
// A file is made either bit by bit while the study runs, one replication after the other, or as a whole when
// it is done.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "output/dictionary.hpp"
#include "output/study.hpp"

namespace morale {

struct Format {
    std::string_view file;                 // its name in the folder
    std::string_view holds;                // one sentence
    Columns (*columns)(const StudyPlan&);  // null when it is not a table
    void (*replication)(std::string& out, const StudyPlan&, const ReplicationRow&);  // or null
    void (*whole)(std::string& out, const Study&);                                   // or null
    bool (*wanted)(const StudyPlan&) = nullptr;  // null: every study has the file

    bool is_in(const StudyPlan& plan) const { return wanted == nullptr || wanted(plan); }
};

/// In the order in which `list` and the dictionary show them.
std::span<const Format> formats();

/// The row of that file, or null.
const Format* find_format(std::string_view file);

}  // namespace morale
