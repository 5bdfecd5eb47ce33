#include "output/study.hpp"

#include <algorithm>

namespace morale {
namespace {

std::string without_names(std::string_view path) {
    std::string field;
    bool inside = false;
    for (const char c : path) {
        if (c == ']') inside = false;
        if (!inside) field += c;
        if (c == '[') inside = true;
    }
    return field;
}

}  // namespace

std::string table_file(const Study& study, std::string_view table) {
    return std::string{table} + '.' + std::string{study.encodings.front()->name};
}

const Evidence* evidence_of(std::span<const Evidence> evidence, std::string_view path) {
    const std::string field = without_names(path);
    const auto row = std::ranges::find(evidence, field, &Evidence::path);
    return row == evidence.end() ? nullptr : &*row;
}

}  // namespace morale
