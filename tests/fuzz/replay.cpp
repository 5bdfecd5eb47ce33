// Instead of the fuzzer: calls the target with every file of the folders that are named, so that what was
// once found stays found with any compiler. Ends with 1 when there was nothing to call it with.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/fuzz/target.hpp"

namespace {

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// As it is, and cut off after each tenth: what is half written is met most often.
void replay(const std::string& whole) {
    for (std::size_t tenth = 1; tenth <= 10; ++tenth) {
        const std::string bytes = whole.substr(0, whole.size() * tenth / 10);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
}

}  // namespace

int main(int count, char** words) {
    std::size_t files = 0;
    for (int i = 1; i < count; ++i)
        for (const std::filesystem::path& file : files_in(words[i])) {
            std::cout << file.string() << std::endl;  // flushed: the last one is the culprit
            replay(bytes_of(file));
            ++files;
        }
    std::cout << files << " files\n";
    return files == 0;
}
