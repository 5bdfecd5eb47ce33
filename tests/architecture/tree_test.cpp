// The rules held against the tree itself.
#include "tests/architecture/rules.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace morale::architecture;

namespace {

const std::vector<Source>& tree() {
    static const std::vector<Source> sources = read_tree(MORALE_SOURCE_DIR);
    return sources;
}

}  // namespace

TEST_CASE("the tree was read") {
    CHECK(tree().size() > 50);
    for (const Layer& layer : layers) {
        CAPTURE(layer.folder);
        CHECK(std::filesystem::is_directory(std::filesystem::path(MORALE_SOURCE_DIR) / layer.folder));
    }
}

TEST_CASE("includes follow the table of layers") {
    CHECK(printed(check_layers(tree())) == "");
}

TEST_CASE("includes have no cycles") {
    CHECK(printed(check_cycles(tree())) == "");
}

TEST_CASE("no unit leads back to itself, but for those that are listed") {
    CHECK(printed(check_circles_of_units(tree(), circular_units)) == "");
}

TEST_CASE("the folders of the model call only what lies below them") {
    CHECK(printed(check_model_order(tree())) == "");
    for (std::string_view folder : model_folders)
        CHECK(std::filesystem::is_directory(std::filesystem::path(MORALE_SOURCE_DIR) / "engine/model" /
                                            folder));
}

TEST_CASE("terms take no world that they could move") {
    CHECK(printed(check_terms(tree())) == "");
}

TEST_CASE("a third-party library is used by its layer only, and in no header") {
    CHECK(printed(check_libraries(tree())) == "");
}

TEST_CASE("kernel and stats know no word of contact centres") {
    CHECK(printed(check_words(tree())) == "");
}

TEST_CASE("a header includes the standard headers that it needs") {
    CHECK(printed(check_standard_headers(tree())) == "");
}

TEST_CASE("a header leads to what declares the types that it names") {
    CHECK(printed(check_own_headers(tree())) == "");
}

TEST_CASE("the study finds, output speaks") {
    CHECK(printed(check_silence(tree())) == "");
    for (const std::string_view path : silent_but)
        CHECK(std::ranges::find(tree(), path, &Source::path) != tree().end());
}

TEST_CASE("simulation layers use nothing that makes numbers differ or the loop slow") {
    CHECK(printed(check_simulation(tree())) == "");
}

TEST_CASE("portable layers need neither files nor threads nor exceptions") {
    CHECK(printed(check_portable(tree())) == "");
}

TEST_CASE("nothing is used that the other compiler refuses") {
    CHECK(printed(check_other_compiler(tree())) == "");
}

TEST_CASE("numbers of the language are written in one folder") {
    CHECK(printed(check_spelling(tree())) == "");
}

TEST_CASE("numbers are written by one file of output and tools, and where the engine writes values") {
    CHECK(printed(check_numbers(tree())) == "");
    for (const std::string_view path : number_writers)
        CHECK(std::ranges::find(tree(), path, &Source::path) != tree().end());
}

TEST_CASE("each number among the parameters says its unit") {
    CHECK(printed(check_units(tree())) == "");
}

TEST_CASE("a README.md names all units of its folder") {
    std::vector<FolderPage> pages;
    for (const Source& source : tree()) {
        const std::string folder = source.path.substr(0, source.path.rfind('/'));
        const auto readme = std::filesystem::path(MORALE_SOURCE_DIR) / folder / "README.md";
        const bool known = std::ranges::count(pages, folder, &FolderPage::folder) > 0;
        if (!known && !folder.starts_with("tests") && std::filesystem::exists(readme))
            pages.push_back({folder, read_file(readme)});
    }
    CHECK(pages.size() > 20);
    CHECK(printed(check_readmes(tree(), pages)) == "");
}

TEST_CASE("headers open with a comment and are included once") {
    CHECK(printed(check_headers(tree())) == "");
}
