// The documents against the tree: the table of layers is the one that is held, and what a page names exists.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>
#include <set>

#include "tests/architecture/rules.hpp"

using namespace morale::architecture;

namespace {

const std::filesystem::path root = MORALE_SOURCE_DIR;

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

// The cells of a line `| a | b | c |`.
std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    for (line.remove_prefix(1); line.find('|') != std::string_view::npos;
         line.remove_prefix(line.find('|') + 1))
        cells.emplace_back(trimmed(line.substr(0, line.find('|'))));
    return cells;
}

// "`a` `b`" as "a b".
std::string without_ticks(std::string text) {
    std::erase(text, '`');
    return text;
}

// What stands between ticks in a text and looks like a path of the tree; `x` in a recipe is any name.
std::set<std::string> paths_named(std::string_view text) {
    std::set<std::string> paths;
    for (std::string_view line : lines_of(text)) {
        for (std::size_t open = line.find('`'); open != std::string_view::npos;
             open = line.find('`', open + 1)) {
            const std::size_t close = line.find('`', open + 1);
            if (close == std::string_view::npos) break;
            const std::string path(line.substr(open + 1, close - open - 1));
            const bool ours =
                std::ranges::any_of(std::array{"engine/", "scenarios/", "output/", "tools/", "tests/"},
                                    [&](const char* top) { return path.starts_with(top); });
            const bool any_name =
                path.find_first_of("<*> {") != std::string::npos || path.find("/x.") != std::string::npos;
            if (ours && !any_name) paths.insert(path);
            open = close;
        }
    }
    return paths;
}

std::vector<std::filesystem::path> pages() {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(root))
        if (entry.path().extension() == ".md") found.push_back(entry.path());
    for (const char* top : {"engine", "scenarios", "output", "tools", "tests"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top))
            if (entry.path().extension() == ".md") found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

// The numbers behind "equation" or "equations" in a text: "equations 3, 4 and 5".
std::set<int> equations_named(const std::string& text) {
    static const std::regex named("[Ee]quations?\\s+([0-9]+((, | and | to )[0-9]+)*)"), number("[0-9]+");
    std::set<int> found;
    for (std::sregex_iterator list(text.begin(), text.end(), named), end; list != end; ++list) {
        const std::string numbers = (*list)[1];
        for (std::sregex_iterator one(numbers.begin(), numbers.end(), number); one != end; ++one)
            found.insert(std::stoi(one->str()));
    }
    return found;
}

}  // namespace

TEST_CASE("ARCHITECTURE.md shows the table of layers that is held") {
    std::string shown, held;
    for (const std::string& page = read_file(root / "ARCHITECTURE.md");
         std::string_view line : lines_of(page)) {
        if (!line.starts_with("| `")) continue;
        const auto cells = cells_of(line);
        REQUIRE(cells.size() == 5);
        const std::string may = cells[3] == "nothing" ? "" : without_ticks(cells[3]);
        shown += without_ticks(cells[0]) + " | " + may + " | " + without_ticks(cells[4]) + "\n";
    }
    for (const Layer& layer : layers)
        held += std::string(layer.folder) + " | " + std::string(layer.may_include) + " | " +
                std::string(layer.libraries) + "\n";
    CHECK(shown == held);
}

TEST_CASE("engine/model/README.md shows the order of folders that is held") {
    std::vector<std::string> shown;
    for (const std::string& page = read_file(root / "engine/model/README.md");
         std::string_view line : lines_of(page)) {
        const std::string first = line.starts_with("| `") ? without_ticks(cells_of(line)[0]) : "";
        if (first.ends_with('/') && first.find(' ') == std::string::npos)
            shown.push_back(first.substr(0, first.size() - 1));
    }
    CHECK(shown == std::vector<std::string>(model_folders.begin(), model_folders.end()));
}

TEST_CASE("a file or folder that a page names exists") {
    for (const auto& page : pages())
        for (const std::string& path : paths_named(read_file(page))) {
            CAPTURE(page.lexically_relative(root).string(), path);
            CHECK(std::filesystem::exists(root / path));
        }
    CHECK(paths_named("see `engine/kernel/time.hpp`, `tools/check --all` and `engine/policy/levers/x.hpp`") ==
          std::set<std::string>{"engine/kernel/time.hpp"});
}

TEST_CASE("an equation that a source names is in EQUATIONS.md and all of them are numbered in turn") {
    const std::string page = read_file(root / "engine/model/EQUATIONS.md");
    int last = 0;
    while (page.find("\n- (" + std::to_string(last + 1) + ") **") != std::string::npos) ++last;
    CHECK(static_cast<std::size_t>(std::ranges::count(page, '\n')) > 100);
    CHECK(last >= 18);
    for (const Source& source : read_tree(root)) {
        if (!source.path.starts_with("engine/model") && !source.path.starts_with("engine/outlook")) continue;
        for (const int equation : equations_named(source.text)) {
            CAPTURE(source.path, equation);
            CHECK(equation <= last);
        }
    }
    CHECK(equations_named("equations 3, 4 and 5; (equation 12)") == std::set<int>{3, 4, 5, 12});
}

TEST_CASE("each layer and each top folder says in a README.md what lives there") {
    for (const Layer& layer : layers) {
        const std::filesystem::path folder(layer.folder);
        CAPTURE(folder.string());
        CHECK(std::filesystem::exists(root / folder / "README.md"));
        CHECK(std::filesystem::exists(root / *folder.begin() / "README.md"));
    }
}

TEST_CASE(
    "the rows of GLOSSARY.md have a term, a definition and a unit, and no term stands twice in its section") {
    std::set<std::string> terms;
    for (const std::string& page = read_file(root / "GLOSSARY.md"); std::string_view line : lines_of(page)) {
        if (line.starts_with("## ")) terms.clear();
        if (!line.starts_with("| ")) continue;
        const auto cells = cells_of(line);
        CAPTURE(line);
        REQUIRE(cells.size() == 3);
        CHECK(std::ranges::none_of(cells, &std::string::empty));
        CHECK(terms.insert(cells[0]).second);
    }
}
