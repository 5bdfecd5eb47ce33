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
    /// Nothing is certain to be on the disk before this returns. No write after it.
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

}  // namespace morale
