// The folder that a study leaves. While the study runs it is written beside its final place, under another
// name; only when everything is on the disk does it move there. So a folder of that name is complete,
// whatever happens: after a failure nothing half-written stays, and what was there before is still there.
//
// The folder is locked while it is written, and the system gives the lock back when the program ends, however
// it ends. So what a killed run has left beside the place is told from what another run is writing: it is
// removed.
//
// An existing folder is replaced only if it is an earlier study of ours with nothing else in it, or empty.
// Every failure is an OutputFailure that names the path and the reason.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "output/file.hpp"
#include "output/folder_lock.hpp"
#include "output/formats.hpp"

namespace morale {

class StudyFolder {
 public:
    /// Refuses at once what it could not replace later. The plan must outlive the folder.
    StudyFolder(const std::filesystem::path& place, const StudyPlan& plan);
    /// Takes what was written back, unless finished.
    ~StudyFolder();
    StudyFolder(const StudyFolder&) = delete;
    StudyFolder& operator=(const StudyFolder&) = delete;

    /// In order of replication, then policy.
    void take(const ReplicationRow&);
    /// Writes the rest and moves the folder into its place. Once, and the last call. A study of which no
    /// replication can be used has no numbers: it is refused and replaces nothing.
    void finish(const Study&);

    /// What an earlier run that was killed had left here, and is removed now.
    const std::vector<std::filesystem::path>& removed() const { return removed_; }

    /// Where it will be, or is: an absolute path.
    const std::filesystem::path& place() const { return place_; }

 private:
    struct Growing {
        const Format* format;
        File file;
    };
    void close_growing();
    void move_into_place();

    const StudyPlan& plan_;
    std::filesystem::path place_;
    std::filesystem::path unfinished_;
    FolderLock lock_;
    std::vector<std::filesystem::path> removed_;
    std::vector<Growing> growing_;
    std::string buffer_;
};

/// Of which scenario the folder holds a study (Provenance::scenario_identity; empty when it does not say), or
/// nothing when it holds none.
std::optional<std::string> scenario_of_study(const std::filesystem::path& folder);

/// Why the folder may not be replaced, in words; empty when it may.
std::string objection_to_replacing(const std::filesystem::path& place);

}  // namespace morale
