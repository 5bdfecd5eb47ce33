// A file that is written from beginning to end. Every failure is an exception that names the file and the
// reason ("results/weekly.csv: No space left on device"), so that nothing half-written passes as complete.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace morale {

/// A fault of the world: disk full, no permission, a folder in the way.
class OutputFailure : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

class File {
 public:
    explicit File(std::filesystem::path path);

    void write(std::string_view bytes);
    /// When this returns, everything written is on the disk (fsync). Do not write after it.
    void close();

    const std::filesystem::path& path() const { return path_; }

 private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    [[noreturn]] void fail() const;

    std::filesystem::path path_;
    std::unique_ptr<std::FILE, Closer> file_;
};

/// Opens, writes and closes a file; half of it may stay after a failure.
void write_whole(const std::filesystem::path&, std::string_view bytes);

/// When this returns, what another library has written to the file is on the disk (fsync).
void sync_file(const std::filesystem::path&);

/// When this returns, the names that a folder holds are on the disk (fsync).
void sync_folder(const std::filesystem::path&);

/// The path with symbolic links followed, so that a link keeps pointing at what is written; absolute,
/// without a slash at the end.
std::filesystem::path resolved_place(const std::filesystem::path&);

/// Whether nothing has that name, not even a link that leads nowhere.
bool is_free(const std::filesystem::path&);

/// Why no file can be written there, in words; empty if one can. The caller judges what is there already.
std::string objection_to_writing(const std::filesystem::path& place);

/// Writes a whole file at once. It appears at its place when all of it is on the disk; after a failure
/// nothing new stays, and what was there is unchanged. A device or pipe is written to directly.
void write_at_once(const std::filesystem::path& place, std::string_view bytes);

/// Makes a folder, with missing folders around it, and removes them again while they are empty, unless they
/// are kept.
class NewFolders {
 public:
    NewFolders() = default;
    explicit NewFolders(const std::filesystem::path& innermost);
    ~NewFolders();
    NewFolders(const NewFolders&) = delete;
    NewFolders& operator=(const NewFolders&) = delete;

    void keep() { made_.clear(); }

 private:
    std::vector<std::filesystem::path> made_;  // innermost last
};

}  // namespace morale
