#include "tools/cli/page_engine.hpp"

#include <cstdlib>

#include "tools/cli/library.hpp"

namespace morale {

namespace fs = std::filesystem;

fs::path page_engine_folder() {
    if (const char* asked = std::getenv("MORALE_PAGE_ENGINE"); asked != nullptr && *asked != '\0')
        return asked;
    std::error_code none;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);
    const fs::path installed = (program.parent_path() / MORALE_PAGE_INSTALLED).lexically_normal();
    return !program.empty() && fs::is_directory(installed, none) ? installed : fs::path(MORALE_PAGE_DIR);
}

std::optional<PageEngineFiles> page_engine_files() {
    const fs::path folder = page_engine_folder();
    PageEngineFiles files{.engine = text_of_file(folder / "engine.wasm.gz"),
                          .script = text_of_file(folder / "page.js")};
    if (files.engine.empty() || files.script.empty()) return std::nullopt;
    return files;
}

}  // namespace morale
