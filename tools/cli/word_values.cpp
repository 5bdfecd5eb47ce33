#include "tools/cli/word_values.hpp"

#include <algorithm>

#include "engine/metric/metric.hpp"
#include "engine/policy/lever.hpp"
#include "output/bundles/bundle.hpp"
#include "tools/cli/catalogues.hpp"
#include "tools/cli/library.hpp"

namespace morale {

namespace {

std::vector<std::string> names_of_metrics() {
    std::vector<std::string> names;
    for (const Metric& metric : metrics()) names.emplace_back(metric.name);
    return names;
}

std::vector<std::string> names_of_formats() {
    std::vector<std::string> names;
    for (const Encoding& encoding : encodings()) names.emplace_back(encoding.name);
    for (const Bundle& bundle : bundles()) names.emplace_back(bundle.name);
    return names;
}

std::vector<std::string> names_of_cases() {
    std::vector<std::string> names;
    for (const LibraryCase& one : library_cases()) names.push_back(one.name);
    return names;
}

std::vector<std::string> names_of_catalogues() {
    std::vector<std::string> names;
    for (const Catalogue& catalogue : catalogues()) names.emplace_back(catalogue.name);
    return names;
}

/// What `explain` knows and is one word.
std::vector<std::string> topics() {
    std::vector<std::string> names;
    for (const Catalogue& catalogue : catalogues())
        for (const Item& item : catalogue.items())
            if (item.name.find(' ') == std::string::npos) names.push_back(item.name);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace

WordValues values_of(const FlagWords& flag) {
    const std::string& name = flag.names.back();
    if (name == "--format") return {.words = names_of_formats(), .several = true};
    if (name == "--on") return {.words = names_of_metrics(), .several = true};
    if (name == "--for") return {.words = {reader_names.begin(), reader_names.end()}};
    if (name == "--by") return {.words = {"month", "quarter"}};
    if (name == "--case") return {.words = names_of_cases()};
    if (name == "--design") return {.words = {"grid", "zip", "latin", "sobol"}};
    const std::vector<std::string> of_files = {"--out",       "--store",  "--spells",
                                               "--intervals", "--weekly", "--from"};
    return {.words = {}, .files = std::ranges::find(of_files, name) != of_files.end()};
}

WordValues subjects_of(const Command& command) {
    if (command.name == "list") return {.words = names_of_catalogues()};
    if (command.name == "explain") return {.words = topics()};
    if (command.name == "completion") return {.words = shells()};
    if (command.name == "cache") return {.words = {"clear"}};
    if (command.subject == "FILE") return {.words = names_of_cases(), .files = true};
    return {.words = {}, .files = !command.subject.empty()};
}

}  // namespace morale
