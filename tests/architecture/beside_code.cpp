// The rules about what is said beside the code: units of parameters, and units of source in the README of
// their folder.
#include <algorithm>
#include <cctype>

#include "tests/architecture/rules.hpp"

namespace morale::architecture {
namespace {

using Words = std::vector<std::string>;

// The words of a text; identifiers count as one where `whole` says so, else they are taken apart at '_'.
Words words_in(std::string_view text, bool whole) {
    Words words(1);
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) || (whole && c == '_'))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

template <class Table>
bool in_table(const Table& table, std::string_view word) {
    return std::ranges::find(table, word) != table.end();
}

// What a number counts and per what: {"cost"} and {"head", "month"} of cost_per_head_month.
struct NameParts {
    Words counted;
    Words per;
};

NameParts name_parts(std::string_view name) {
    const Words words = words_in(name, false);
    const auto per = std::ranges::find(words, "per");
    return {Words(words.begin(), per), per == words.end() ? Words{} : Words(per + 1, words.end())};
}

bool has_unit(std::string_view name, std::string_view comment) {
    const auto [counted, per] = name_parts(name);
    const Words said = words_in(comment, true);
    const bool is_money = !counted.empty() && in_table(money_words, counted.back());
    const bool in_comment =
        std::ranges::any_of(said, [](const std::string& word) { return in_table(unit_words, word); });
    if (is_money) return in_comment && (per.empty() || std::ranges::count(said, "USD") > 0);
    const bool in_name = !counted.empty() && in_table(unit_names, counted.back());
    return in_comment || in_name || (!per.empty() && in_table(per_times, per.back()));
}

// The comment behind a member that begins on the line, which may end on a later one, or that above it.
std::string_view comment_of(const std::vector<std::string_view>& lines, std::size_t row) {
    for (std::size_t at = row; at < lines.size(); ++at) {
        const std::size_t slashes = lines[at].find("//");
        if (slashes != std::string_view::npos) return lines[at].substr(slashes + 2);
        if (lines[at].ends_with(';')) break;
    }
    if (row == 0) return {};
    std::string_view above = lines[row - 1];
    above.remove_prefix(std::min(above.find_first_not_of(' '), above.size()));
    return above.starts_with("// ") ? above.substr(3) : std::string_view{};
}

// The name of the member of type double that a line declares; empty when it declares none.
std::string_view number_declared(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (!line.starts_with("double ")) return {};
    line.remove_prefix(7);
    const std::size_t end = line.find_first_of(" ;={(");
    return end == std::string_view::npos || line[end] == '(' ? std::string_view{} : line.substr(0, end);
}

// All identifiers between ticks.
Words named_in(std::string_view page) {
    Words named;
    for (std::string_view line : lines_of(page))
        for (std::size_t open = line.find('`'); open != std::string_view::npos; open = line.find('`', open)) {
            const std::size_t close = std::min(line.find('`', open + 1), line.size());
            const Words words = words_in(line.substr(open + 1, close - open - 1), true);
            named.insert(named.end(), words.begin(), words.end());
            open = std::min(close + 1, line.size());
        }
    return named;
}

}  // namespace

std::vector<Violation> check_units(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!source.path.starts_with(std::string(parameters_folder) + "/")) continue;
        const std::vector<std::string_view> lines = lines_of(source.text);
        for (std::size_t row = 0; row < lines.size(); ++row) {
            const std::string name(number_declared(lines[row]));
            if (!name.empty() && !has_unit(name, comment_of(lines, row)))
                found.push_back({source.path, static_cast<int>(row) + 1,
                                 name + " has no unit, neither in its name nor in its comment"});
        }
    }
    return found;
}

std::vector<Violation> check_readmes(std::span<const Source> sources, std::span<const FolderPage> pages) {
    std::vector<Violation> found;
    for (const FolderPage& page : pages) {
        const Words named = named_in(page.text);
        std::string last;
        for (const Source& source : sources) {
            const std::size_t slash = source.path.rfind('/');
            const std::string unit = source.path.substr(slash + 1, source.path.rfind('.') - slash - 1);
            if (source.path.substr(0, slash) != page.folder || unit == "main" || unit == last) continue;
            last = unit;
            if (std::ranges::find(named, unit) == named.end())
                found.push_back({page.folder + "/README.md", 1, "does not name `" + unit + "`"});
        }
    }
    return found;
}

}  // namespace morale::architecture
