// The compiled engine and the script of the page that `page` writes: files that tools/page-engine builds.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace morale {

struct PageEngineFiles {
    std::string engine;  // WebAssembly, compressed by gzip
    std::string script;
};

/// The folder in which the files are looked for: that of the variable MORALE_PAGE_ENGINE, beside the
/// installed program, or in the build folder.
std::filesystem::path page_engine_folder();

/// The contents of the files; nothing if one of them is missing.
std::optional<PageEngineFiles> page_engine_files();

}  // namespace morale
