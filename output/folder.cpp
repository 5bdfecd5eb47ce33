#include "output/folder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

#include "output/formats/csv/row.hpp"
#include "output/formats/json/documents.hpp"

namespace morale {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const fs::path& path, const std::error_code& reason) {
    throw OutputFailure(path.string() + ": " + reason.message());
}

std::string text_in(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>{file}, {}};
}

bool is_study(const fs::path& folder) {
    return text_in(folder / "datapackage.json").find(json::mark_of_a_study) != std::string::npos;
}

/// Symbolic links followed, so that a link to a folder keeps pointing at it; no slash at the end.
fs::path resolved_place(const fs::path& place) {
    std::error_code error;
    fs::path path = fs::weakly_canonical(fs::absolute(place, error), error);
    if (error) fail(place, error);
    return path.has_filename() ? path : path.parent_path();
}

/// A new folder beside `place`: "results.unfinished-1", or the next number that is free.
fs::path new_sibling(const fs::path& place, std::string_view what) {
    std::error_code error;
    fs::create_directories(place.parent_path(), error);
    if (error) fail(place.parent_path(), error);
    for (int n = 1;; ++n) {
        fs::path path = place;
        path += '.' + std::string{what} + '-' + std::to_string(n);
        if (fs::create_directory(path, error)) return path;
        if (error) fail(path, error);
    }
}

// An empty folder may be one that is made at this moment and not yet locked.
bool holds_only_a_study(const fs::path& folder) {
    std::error_code error;
    const fs::directory_iterator entries(folder, error);
    if (error || entries == fs::directory_iterator{}) return false;
    return std::ranges::all_of(entries, [](const fs::directory_entry& entry) {
        return find_format(entry.path().filename().string()) != nullptr;
    });
}

/// Removes what runs that were killed left beside the place: folders named as new_sibling does, with nothing
/// in them but parts of a study, that nobody has locked.
std::vector<fs::path> remove_abandoned(const fs::path& place) {
    const std::string start = place.filename().string() + ".unfinished-";
    std::vector<fs::path> removed;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(place.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(start) ||
            name.find_first_not_of("0123456789", start.size()) != std::string::npos)
            continue;
        const FolderLock lock(entry.path());
        if (!lock.held() || !holds_only_a_study(entry.path())) continue;
        fs::remove_all(entry.path(), error);
        if (!error) removed.push_back(entry.path());
    }
    std::ranges::sort(removed);
    return removed;
}

void write_whole(const fs::path& path, std::string_view bytes) {
    File file(path);
    file.write(bytes);
    file.close();
}

}  // namespace

std::optional<std::string> scenario_of_study(const fs::path& folder) {
    if (!is_study(folder)) return {};
    return json::scenario_identity_in(text_in(folder / "provenance.json"));
}

std::string objection_to_replacing(const fs::path& place) {
    std::error_code error;
    const fs::file_status status = fs::status(place, error);
    if (status.type() == fs::file_type::not_found) return {};
    if (error) return error.message();
    if (!fs::is_directory(status)) return "is there already and is not a folder";
    const fs::directory_iterator entries(place, error);
    if (error) return error.message();
    if (entries == fs::directory_iterator{}) return {};
    if (!is_study(place)) return "is there already and is not the folder of a study";
    for (const fs::directory_entry& entry : entries) {
        const std::string name = entry.path().filename().string();
        if (find_format(name) == nullptr || !entry.is_regular_file(error))
            return "holds '" + name + "', which is not part of a study";
    }
    return {};
}

StudyFolder::StudyFolder(const fs::path& place, const StudyPlan& plan)
    : plan_(plan), place_(resolved_place(place)) {
    if (const std::string objection = objection_to_replacing(place_); !objection.empty())
        throw OutputFailure(place_.string() + ": " + objection +
                            "; nothing was written, choose another folder");
    removed_ = remove_abandoned(place_);
    unfinished_ = new_sibling(place_, "unfinished");
    lock_ = FolderLock(unfinished_);
    try {
        for (const Format& format : formats()) {
            if (format.replication == nullptr || !format.is_in(plan_)) continue;
            growing_.push_back({&format, File(unfinished_ / format.file)});
            std::string header;
            csv::header(header, format.columns(plan_));
            growing_.back().file.write(header);
        }
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(unfinished_, ignored);
        throw;
    }
}

StudyFolder::~StudyFolder() {
    growing_.clear();
    std::error_code ignored;
    if (!unfinished_.empty()) fs::remove_all(unfinished_, ignored);
}

void StudyFolder::take(const ReplicationRow& row) {
    for (Growing& growing : growing_) {
        buffer_.clear();
        growing.format->replication(buffer_, plan_, row);
        growing.file.write(buffer_);
    }
}

void StudyFolder::close_growing() {
    for (Growing& growing : growing_) growing.file.close();
    growing_.clear();
}

void StudyFolder::finish(const Study& study) {
    const StudyResult& result = study.result;
    if (result.left_out > 0 && result.left_out == result.replications)
        throw OutputFailure(place_.string() + ": none of the " + std::to_string(result.replications) +
                            " replications can be used, so that there is nothing to write; what was there "
                            "before is still there");
    close_growing();
    for (const Format& format : formats()) {
        if (format.whole == nullptr || !format.is_in(plan_)) continue;
        std::string bytes;
        if (format.columns != nullptr) csv::header(bytes, format.columns(plan_));
        format.whole(bytes, study);
        write_whole(unfinished_ / format.file, bytes);
    }
    move_into_place();
}

void StudyFolder::move_into_place() {
    // Someone may have put something there while the study ran.
    if (const std::string objection = objection_to_replacing(place_); !objection.empty())
        throw OutputFailure(place_.string() + ": " + objection +
                            "; nothing was written, choose another folder");
    std::error_code error;
    fs::path earlier;
    if (fs::exists(place_, error)) {
        earlier = new_sibling(place_, "replaced");
        fs::rename(place_, earlier, error);
        if (error) {
            std::error_code ignored;
            fs::remove(earlier, ignored);
            fail(place_, error);
        }
    }
    fs::rename(unfinished_, place_, error);
    if (error) {
        std::error_code ignored;
        if (!earlier.empty()) fs::rename(earlier, place_, ignored);
        fail(place_, error);
    }
    unfinished_.clear();
    if (!earlier.empty()) fs::remove_all(earlier, error);
}

}  // namespace morale
