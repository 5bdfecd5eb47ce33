#include "output/file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace morale {
namespace fs = std::filesystem;
namespace {

std::string reason(int error) {
    return std::generic_category().message(error);
}

/// Asks the system to write what it holds back of an open file; devices and some file systems hold nothing
/// back and report that.
bool synced(int descriptor) {
    return fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

void sync_opened(const fs::path& path, int how) {
    const int descriptor = open(path.c_str(), how);
    const bool done = descriptor >= 0 && synced(descriptor);
    const int error = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (!done) throw OutputFailure(path.string() + ": " + reason(error));
}

/// A file beside `place` that nobody else has: "scenario.yaml.unfinished-1", or the next free number.
fs::path new_file_beside(const fs::path& place) {
    for (int n = 1;; ++n) {
        fs::path path = place;
        path += ".unfinished-" + std::to_string(n);
        const int made = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (made >= 0) {
            ::close(made);
            return path;
        }
        if (errno != EEXIST) throw OutputFailure(place.string() + ": " + reason(errno));
    }
}

}  // namespace

void write_whole(const fs::path& path, std::string_view bytes) {
    File file(path);
    file.write(bytes);
    file.close();
}

File::File(fs::path path) : path_(std::move(path)), file_(std::fopen(path_.string().c_str(), "wbe")) {
    if (!file_) fail();
}

void File::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) fail();
}

void File::close() {
    if (std::fflush(file_.get()) != 0 || !synced(fileno(file_.get()))) fail();
    if (std::fclose(file_.release()) != 0) fail();
}

void File::fail() const {
    throw OutputFailure(path_.string() + ": " + reason(errno));
}

void sync_file(const fs::path& path) {
    sync_opened(path, O_RDONLY | O_CLOEXEC);
}

void sync_folder(const fs::path& folder) {
    sync_opened(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

fs::path resolved_place(const fs::path& place) {
    std::error_code error;
    fs::path path = fs::weakly_canonical(fs::absolute(place, error), error);
    if (error) throw OutputFailure(place.string() + ": " + error.message());
    return path.has_filename() ? path : path.parent_path();
}

bool is_free(const fs::path& place) {
    std::error_code none;
    return fs::symlink_status(place, none).type() == fs::file_type::not_found;
}

std::string objection_to_writing(const fs::path& place) {
    std::error_code error;
    const fs::file_status status = fs::status(place, error);
    if (fs::is_directory(status)) return "is a folder";
    if (!fs::exists(status) && !is_free(place)) return "is a link that leads nowhere";
    if (fs::exists(status))
        return access(place.c_str(), W_OK) == 0 ? "" : "cannot be written: " + reason(errno);
    fs::path around = fs::absolute(place, error).parent_path();
    while (is_free(around) && around.has_relative_path()) around = around.parent_path();
    if (!fs::is_directory(around, error)) return around.string() + " is not a folder";
    return access(around.c_str(), W_OK | X_OK) == 0
               ? ""
               : around.string() + " cannot be written: " + reason(errno);
}

void write_at_once(const fs::path& place, std::string_view bytes) {
    std::error_code error;
    const fs::file_status status = fs::status(place, error);
    if (fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status))
        return write_whole(place, bytes);
    const fs::path target = resolved_place(place);
    const fs::path unfinished = new_file_beside(target);
    try {
        write_whole(unfinished, bytes);
        fs::rename(unfinished, target, error);
        if (error) throw OutputFailure(place.string() + ": " + error.message());
    } catch (const std::exception&) {
        fs::remove(unfinished, error);
        throw;
    }
    sync_folder(target.parent_path());
}

NewFolders::NewFolders(const fs::path& innermost) {
    std::vector<fs::path> missing;
    for (fs::path folder = innermost; !folder.empty() && is_free(folder); folder = folder.parent_path())
        missing.push_back(folder);
    std::ranges::reverse(missing);
    std::error_code error;
    for (const fs::path& folder : missing) {
        if (fs::create_directory(folder, error)) made_.push_back(folder);
        if (!error) continue;
        for (std::error_code none; !made_.empty(); made_.pop_back()) fs::remove(made_.back(), none);
        throw OutputFailure(folder.string() + ": " + error.message());
    }
    if (!innermost.empty() && !fs::is_directory(innermost, error))
        throw OutputFailure(innermost.string() + ": is not a folder");
}

NewFolders::~NewFolders() {
    for (std::error_code none; !made_.empty(); made_.pop_back()) fs::remove(made_.back(), none);
}

}  // namespace morale
