#include "output/folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace morale {
namespace {

/// Whether the open folder is still the one at that path. Somebody may have removed it before it was
/// locked.
bool is_at(int descriptor, const std::filesystem::path& folder) {
    struct stat open {};
    struct stat there {};
    return fstat(descriptor, &open) == 0 && stat(folder.c_str(), &there) == 0 &&
           open.st_dev == there.st_dev && open.st_ino == there.st_ino;
}

}  // namespace

FolderLock::FolderLock(const std::filesystem::path& folder)
    : descriptor_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (descriptor_ < 0) {
        problem_ = errno;
        lost_ = errno == ENOENT;
        return;
    }
    if (flock(descriptor_, LOCK_EX | LOCK_NB) == 0) {
        if (is_at(descriptor_, folder)) return;
        lost_ = true;
    } else {
        lost_ = errno == EWOULDBLOCK;
    }
    close(descriptor_);
    descriptor_ = -1;
}

FolderLock::~FolderLock() {
    if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace morale
