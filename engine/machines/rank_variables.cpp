#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

#include "engine/machines/ranks.hpp"

namespace morale {

namespace {

constexpr std::array sizes = {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "PMIX_SIZE"};

}  // namespace

bool is_rank() {
    return std::ranges::any_of(sizes, [](const char* name) { return std::getenv(name) != nullptr; });
}

bool is_one_of_several() {
    return std::ranges::any_of(sizes, [](const char* name) {
        const char* size = std::getenv(name);
        return size && std::string_view(size) != "1";
    });
}

}  // namespace morale
