// The folder that a study leaves. While the study runs, it is written beside its final place, under another
// name; it moves there only when everything is on the disk (fsync). So a folder of that name is always
// complete: after a failure nothing half-written stays, and what was there before is still there.
//
// An earlier study changes places with the new one in one step if the system can do that. Otherwise it is
// moved aside first, and if the program is killed in between, the next run puts a whole study back.
//
// The folder is locked while it is written, and the system releases the lock when the program ends, however
// it ends. This tells what a killed run has left from what another run is writing; the former is removed.
//
// An existing folder is replaced only if it is empty, or an earlier study of ours with nothing else in it.
// Every failure is an OutputFailure that names the path and the reason.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "output/bundles/bundle.hpp"
#include "output/file.hpp"
#include "output/folder_lock.hpp"
#include "output/formats.hpp"

namespace morale {

/// What is known of the study that a folder holds.
struct EarlierStudy {
    std::string scenario;  // Provenance::scenario_identity; empty if unknown
    std::string started;   // "2026-01-05T08:30:00Z"; empty when it does not say
    friend bool operator==(const EarlierStudy&, const EarlierStudy&) = default;
};

/// Returns nullopt if the folder holds no study.
std::optional<EarlierStudy> study_in(const std::filesystem::path& folder);

class StudyFolder {
 public:
    /// Fails at once if it could not replace the folder later. Tables are written in these encodings, and
    /// these bundles beside them. The plan must outlive the folder.
    StudyFolder(const std::filesystem::path& place, const StudyPlan& plan,
                std::vector<const Encoding*> tables_in = {usual_encodings().front()},
                std::vector<const Bundle*> bundles = {});
    /// Removes what was written, unless it is finished.
    ~StudyFolder();
    StudyFolder(const StudyFolder&) = delete;
    StudyFolder& operator=(const StudyFolder&) = delete;

    /// In order of replication, then policy.
    void take(const ReplicationRow&);
    /// Writes the remaining files and moves the folder into place. To be called once, last. Fails, and leaves
    /// any earlier results intact, if no replication was usable. Uses the folder's encodings and
    /// bundles, not the study's. If something else has appeared in that place meanwhile, the folder is put
    /// beside it, and turned_aside() is true.
    void finish(const Study&);

    /// What a killed run had left here and is now removed.
    const std::vector<std::filesystem::path>& removed() const { return removed_; }
    /// The study that is there and will be replaced.
    const std::optional<EarlierStudy>& earlier() const { return earlier_; }

    /// Where the folder will be, or is: an absolute path.
    const std::filesystem::path& place() const { return place_; }
    bool turned_aside() const { return turned_aside_; }

 private:
    struct Growing {
        const Format* format;
        RowSink sink;  // into the buffer
        File file;
    };
    void take_back();
    void open_growing();
    void flush(Growing&);
    void close_growing();
    void write_rest(const Study&);
    void turn_aside_where_needed(const std::string& scenario);
    void move_into_place();

    const StudyPlan& plan_;
    std::vector<const Encoding*> encodings_;
    std::vector<const Bundle*> bundles_;
    std::filesystem::path place_;
    std::optional<EarlierStudy> earlier_;
    std::filesystem::path unfinished_;
    FolderLock lock_;
    std::optional<NewFolders> around_;
    std::vector<std::filesystem::path> removed_;
    std::string buffer_;  // empty between the calls
    std::vector<Growing> growing_;
    std::vector<OpenBundle> open_bundles_;
    bool turned_aside_ = false;
};

/// Repairs what a run that was killed while it replaced a study has left, if nothing is at the place
/// itself: puts the new study there if it is whole, else the earlier one.
void recover_study(const std::filesystem::path& place);

/// Why the folder may not be replaced, in words; empty if it may, or if nothing is there and a folder can
/// be made.
std::string objection_to_replacing(const std::filesystem::path& place);

}  // namespace morale
