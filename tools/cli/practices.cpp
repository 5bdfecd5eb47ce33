#include "tools/cli/practices.hpp"

#include <stdexcept>

#include "tools/cli/library.hpp"

namespace morale {

std::vector<Practice> library_practices() {
    const auto file = library_folder() / "practices.yaml";
    PracticeCatalogue catalogue = read_practices(text_of_file(file), file.string());
    if (!catalogue.diagnostics.empty()) throw std::runtime_error(render(catalogue.diagnostics));
    if (catalogue.practices.empty())
        throw std::runtime_error(file.string() + ": no practice there; is the library complete?");
    return catalogue.practices;
}

}  // namespace morale
