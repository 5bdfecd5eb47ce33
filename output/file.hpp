// A file that is written from its beginning to its end. Every failure is an exception that names the file and
// the reason ("results/weekly.csv: No space left on device"), so that nothing half-written passes as
// complete.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace morale {

/// The world is wrong: disk full, no permission, a folder in the way.
class OutputFailure : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

class File {
 public:
    explicit File(std::filesystem::path path);

    void write(std::string_view bytes);
    /// Everything written is on the disk when this returns (fsync). No write after it.
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

/// The names that a folder holds are on the disk when this returns (fsync).
void sync_folder(const std::filesystem::path&);

/// The path with symbolic links followed, so that a link keeps pointing at what is written; absolute, no
/// slash at the end.
std::filesystem::path resolved_place(const std::filesystem::path&);

/// Is there nothing of that name, not even a link that leads nowhere?
bool is_free(const std::filesystem::path&);

/// Why no file can be written there, in words; empty when one can. What is there already is for the caller to
/// judge.
std::string objection_to_writing(const std::filesystem::path& place);

/// Writes a whole file at once: it appears at its place when all of it is on the disk, and after a failure
/// nothing new stays and what was there is as it was. A device or pipe is written to as it is.
void write_at_once(const std::filesystem::path& place, std::string_view bytes);

/// A folder with those around it, made where they are missing; taken back while they are empty unless kept.
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
