// An empty folder that lives as long as the test.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace morale::test {

class EmptyFolder {
 public:
    EmptyFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "morale-test-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a folder for the test");
        place_ = pattern;
    }
    ~EmptyFolder() {
        std::error_code none;
        std::filesystem::remove_all(place_, none);
    }
    EmptyFolder(const EmptyFolder&) = delete;
    EmptyFolder& operator=(const EmptyFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return place_ / name; }
    const std::filesystem::path& place() const { return place_; }

 private:
    std::filesystem::path place_;
};

}  // namespace morale::test
