#include "output/file.hpp"

#include <cerrno>
#include <system_error>

namespace morale {

File::File(std::filesystem::path path)
    : path_(std::move(path)), file_(std::fopen(path_.string().c_str(), "wb")) {
    if (!file_) fail();
}

void File::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) fail();
}

void File::close() {
    if (std::fclose(file_.release()) != 0) fail();
}

void File::fail() const {
    throw OutputFailure(path_.string() + ": " + std::generic_category().message(errno));
}

}  // namespace morale
