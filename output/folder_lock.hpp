// A folder in which one program works. The lock is the system's (flock), on the folder itself: it leaves no
// file behind and ends with the program, so nobody works in a folder that can be locked.
#pragma once

#include <filesystem>
#include <utility>

namespace morale {

class FolderLock {
 public:
    FolderLock() = default;
    /// Holds nothing if there is no such folder, somebody else has it, or the file system has no locks.
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1)), problem_(other.problem_), lost_(other.lost_) {}
    FolderLock& operator=(FolderLock&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        std::swap(problem_, other.problem_);
        std::swap(lost_, other.lost_);
        return *this;
    }

    bool held() const { return descriptor_ >= 0; }
    /// Whether another program has the folder, or removed it before it was locked.
    bool lost() const { return lost_; }
    /// Why the folder could not even be opened, as an error number of the system; 0 if it could.
    int problem() const { return problem_; }

 private:
    int descriptor_ = -1;
    int problem_ = 0;
    bool lost_ = false;
};

}  // namespace morale
