#include "output/folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <system_error>

#include "output/documents/documents.hpp"
#include "output/encode/json.hpp"

namespace morale {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view unfinished_mark = "unfinished", replaced_mark = "replaced";

[[noreturn]] void fail(const fs::path& path, const std::error_code& reason) {
    throw OutputFailure(path.string() + ": " + reason.message());
}

std::string text_in(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>{file}, {}};
}

bool is_study(const fs::path& folder) {
    return text_in(folder / "datapackage.json").find(mark_of_a_study) != std::string::npos;
}

/// Whether every file is there in full. The last one is written when all others are on the disk.
bool is_whole_study(const fs::path& folder) {
    return is_study(folder) && text_in(folder / std::string{formats().back().name}).ends_with("}\n");
}

/// "results.unfinished-1" from "results", "unfinished" and 1.
fs::path sibling(const fs::path& place, std::string_view what, int n) {
    fs::path path = place;
    path += '.' + std::string{what} + '-' + std::to_string(n);
    return path;
}

/// Makes a new folder of such a name, with the next free number.
fs::path new_sibling(const fs::path& place, std::string_view what) {
    std::error_code error;
    for (int n = 1;; ++n) {
        const fs::path path = sibling(place, what, n);
        if (fs::create_directory(path, error)) return path;
        if (error) fail(path, error);
    }
}

/// The folders beside the place with such names, in order of name.
std::vector<fs::path> siblings(const fs::path& place, std::string_view what) {
    const std::string start = place.filename().string() + '.' + std::string{what} + '-';
    std::vector<fs::path> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(place.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(start) && name.size() > start.size() &&
            name.find_first_not_of("0123456789", start.size()) == std::string::npos)
            found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

bool is_part_of_a_study(const fs::directory_entry& entry) {
    if (holds_only_a_bundle(entry.path())) return true;
    std::error_code error;
    return entry.is_regular_file(error) && find_format(entry.path().filename().string()) != nullptr;
}

/// Whether nothing is in the folder but parts of a study, of which there may be none.
bool holds_only_a_study(const fs::path& folder) {
    std::error_code error;
    const fs::directory_iterator entries(folder, error);
    return !error && std::ranges::all_of(entries, is_part_of_a_study);
}

/// Removes what killed runs left beside the place: unlocked folders with names as in new_sibling, and
/// nothing in them but parts of a study. One that is just being made and is not yet locked may be removed
/// too; its maker then makes another. A folder that was moved aside is kept while nothing is at the place:
/// it is then the last copy.
std::vector<fs::path> remove_abandoned(const fs::path& place) {
    std::vector<fs::path> left = siblings(place, unfinished_mark), removed;
    if (!is_free(place)) std::ranges::copy(siblings(place, replaced_mark), std::back_inserter(left));
    for (const fs::path& folder : left) {
        const FolderLock lock(folder);
        if (!lock.held() || !holds_only_a_study(folder)) continue;
        std::error_code error;
        fs::remove_all(folder, error);
        if (!error) removed.push_back(folder);
    }
    return removed;
}

/// Whether another file system begins there; such a folder cannot be moved away.
bool is_mount_point(const fs::path& folder) {
    struct statx status {};
    return statx(AT_FDCWD, folder.c_str(), 0, STATX_BASIC_STATS, &status) == 0 &&
           (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

bool is_where_we_are(const fs::path& folder) {
    std::error_code error;
    return fs::equivalent(folder, fs::current_path(error), error);
}

/// Why files cannot be added to the folder or removed from it; empty if they can.
std::string objection_to_changing(const fs::path& folder) {
    if (access(folder.c_str(), R_OK | W_OK | X_OK) == 0) return {};
    return "cannot be written: " + std::generic_category().message(errno);
}

/// Swaps two folders in one step. False if the file system cannot do that.
bool exchanged(const fs::path& a, const fs::path& b) {
    if (renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) return true;
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP) return false;
    fail(b, {errno, std::generic_category()});
}

void refuse(const fs::path& place, const std::string& objection) {
    if (!objection.empty())
        throw OutputFailure(place.string() + ": " + objection +
                            "; nothing was written, choose another folder");
}

}  // namespace

std::optional<EarlierStudy> study_in(const fs::path& folder) {
    if (!is_study(folder)) return {};
    const std::string provenance = text_in(folder / "provenance.json");
    return EarlierStudy{.scenario = json::text_member(provenance, identity_key),
                        .started = json::text_member(provenance, started_key)};
}

void recover_study(const fs::path& wanted) {
    const fs::path place = resolved_place(wanted);
    const std::vector<fs::path> aside = siblings(place, replaced_mark);
    if (!is_free(place) || aside.empty()) return;
    std::vector<fs::path> best_last = aside;
    std::ranges::copy(siblings(place, unfinished_mark), std::back_inserter(best_last));
    for (; !best_last.empty(); best_last.pop_back()) {
        const fs::path& folder = best_last.back();
        const FolderLock lock(folder);  // a program that is replacing the study holds it
        if (!lock.held()) return;
        if (!is_whole_study(folder) || !holds_only_a_study(folder)) continue;
        std::error_code error;
        fs::rename(folder, place, error);
        if (error) fail(place, error);
        return sync_folder(place.parent_path());
    }
}

std::string objection_to_replacing(const fs::path& place) {
    std::error_code error;
    const fs::file_status status = fs::status(place, error);
    if (status.type() == fs::file_type::not_found)
        return is_free(place) ? std::string{} : "is a link that leads nowhere";
    if (error) return error.message();
    if (!fs::is_directory(status)) return "is there already and is not a folder";
    if (is_mount_point(place)) return "is where another file system begins and cannot be replaced";
    if (is_where_we_are(place)) return "is the folder in which the program works";
    const fs::directory_iterator entries(place, error);
    if (error) return error.message();
    if (const std::string objection = objection_to_changing(place); !objection.empty()) return objection;
    if (entries == fs::directory_iterator{}) return {};
    if (!is_study(place)) return "is there already and is not the folder of a study";
    for (const fs::directory_entry& entry : entries) {
        const std::string name = entry.path().filename().string();
        if (!is_part_of_a_study(entry)) return "holds '" + name + "', which is not part of a study";
    }
    return {};
}

StudyFolder::StudyFolder(const fs::path& place, const StudyPlan& plan, std::vector<const Encoding*> tables_in,
                         std::vector<const Bundle*> bundles)
    : plan_(plan),
      encodings_(std::move(tables_in)),
      bundles_(std::move(bundles)),
      place_(resolved_place(place)) {
    refuse(place_, objection_to_replacing(place_));
    around_.emplace(place_.parent_path());
    refuse(place_.parent_path(), objection_to_changing(place_.parent_path()));
    recover_study(place_);
    removed_ = remove_abandoned(place_);
    earlier_ = study_in(place_);
    try {
        do {
            unfinished_ = new_sibling(place_, unfinished_mark);
            lock_ = FolderLock(unfinished_);
        } while (lock_.lost());
        if (lock_.problem() != 0) fail(unfinished_, {lock_.problem(), std::generic_category()});
        open_growing();
    } catch (const std::exception&) {
        take_back();
        throw;
    }
}

StudyFolder::~StudyFolder() {
    take_back();
}

void StudyFolder::take_back() {
    open_bundles_.clear();
    growing_.clear();  // they and the lock may have the last file handles, and removing takes one
    lock_ = FolderLock();
    std::error_code ignored;
    if (!unfinished_.empty()) fs::remove_all(unfinished_, ignored);
}

void StudyFolder::open_growing() {
    for (const StudyFile& file : study_files(plan_, encodings_)) {
        if (file.format->replication == nullptr) continue;
        growing_.push_back({file.format, RowSink(buffer_, *file.encoding, file.format->columns(plan_)),
                            File(unfinished_ / file.name)});
        flush(growing_.back());
    }
    for (const Bundle* bundle : bundles_)
        open_bundles_.push_back(bundle->open(unfinished_ / std::string{bundle->file}, plan_));
}

void StudyFolder::flush(Growing& growing) {
    growing.file.write(buffer_);
    buffer_.clear();
}

void StudyFolder::take(const ReplicationRow& row) {
    for (Growing& growing : growing_) {
        growing.format->replication(growing.sink, plan_, row);
        flush(growing);
    }
    for (OpenBundle& bundle : open_bundles_) morale::take(bundle, row);
}

void StudyFolder::close_growing() {
    for (Growing& growing : growing_) {
        growing.sink.finish();
        flush(growing);
        growing.file.close();
    }
    growing_.clear();
}

void StudyFolder::write_rest(const Study& study) {
    for (const StudyFile& file : study_files(plan_, study.encodings)) {
        if (file.format->replication != nullptr) continue;
        std::string bytes;
        if (file.format->is_table()) {
            RowSink sink(bytes, *file.encoding, file.format->columns(plan_));
            file.format->rows(sink, study);
            sink.finish();
        } else {
            file.format->document(bytes, study);
        }
        write_whole(unfinished_ / file.name, bytes);
    }
}

void StudyFolder::finish(const Study& study) {
    const StudyResult& result = study.result;
    if (result.weeks == 0 || (result.left_out > 0 && result.left_out == result.replications))
        throw OutputFailure(place_.string() + ": no replication could be used, so nothing was written" +
                            (earlier_ ? "; the study that is there is as it was" : ""));
    close_growing();
    Study in_our_encodings = study;
    in_our_encodings.encodings = encodings_;
    in_our_encodings.bundles = bundles_;
    for (OpenBundle& bundle : open_bundles_) morale::finish(bundle, in_our_encodings);
    open_bundles_.clear();
    write_rest(in_our_encodings);
    sync_folder(unfinished_);
    turn_aside_where_needed(study.provenance.scenario_identity);
    move_into_place();
}

void StudyFolder::turn_aside_where_needed(const std::string& scenario) {
    const auto in_the_way = [&](const fs::path& place) {
        if (!objection_to_replacing(place).empty()) return true;
        const std::optional<EarlierStudy> there = study_in(place);
        return there && there != earlier_ && there->scenario != scenario;
    };
    if (!in_the_way(place_)) return;
    turned_aside_ = true;
    const fs::path wanted = place_;
    for (int n = 2; !is_free(place_); ++n) {
        place_ = wanted;
        place_ += '-' + std::to_string(n);
    }
}

void StudyFolder::move_into_place() {
    std::error_code error;
    fs::path aside;
    FolderLock lock_of_earlier;
    if (!is_free(place_)) {
        if (exchanged(unfinished_, place_)) {
            aside = unfinished_;
        } else {
            lock_of_earlier = FolderLock(place_);
            aside = new_sibling(place_, replaced_mark);
            fs::rename(place_, aside, error);
            if (error) {
                std::error_code ignored;
                fs::remove(aside, ignored);
                fail(place_, error);
            }
            sync_folder(place_.parent_path());
        }
    }
    if (aside != unfinished_) fs::rename(unfinished_, place_, error);
    if (error) {
        std::error_code ignored;
        if (!aside.empty()) fs::rename(aside, place_, ignored);
        fail(place_, error);
    }
    unfinished_.clear();
    around_->keep();
    sync_folder(place_.parent_path());
    if (!aside.empty() && objection_to_replacing(aside).empty()) fs::remove_all(aside, error);
}

}  // namespace morale
