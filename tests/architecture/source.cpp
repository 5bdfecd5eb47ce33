#include "tests/architecture/source.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace morale::architecture {
namespace {

bool in_a_name(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Where the literal or comment that starts at `at` ends; `at` itself when none starts there.
std::size_t end_of_blank(std::string_view text, std::size_t at) {
    const auto after = [&](std::string_view end, std::size_t from) {
        const std::size_t found = text.find(end, from);
        return found == std::string_view::npos ? text.size() : found + end.size();
    };
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
    if (rest.starts_with("/*")) return after("*/", at + 2);
    if (rest.starts_with("R\"") && (at == 0 || !in_a_name(text[at - 1]))) {
        const std::size_t open = std::min(text.find('(', at), text.size() - 1);
        return after(")" + std::string(text.substr(at + 2, open - at - 2)) + "\"", open);
    }
    const char quote = text[at];
    const bool digit_separator = quote == '\'' && at > 0 && in_a_name(text[at - 1]);
    if (quote != '"' && (quote != '\'' || digit_separator)) return at;
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote || text[i] == '\n')
            return i + 1;
    }
    return text.size();
}

std::string without_comments_and_literals(std::string_view text) {
    std::string code(text);
    for (std::size_t at = 0; at < code.size();) {
        const std::size_t end = end_of_blank(text, at);
        for (std::size_t i = at; i < end; ++i)
            if (code[i] != '\n') code[i] = ' ';
        at = std::max(end, at + 1);
    }
    return code;
}

std::vector<Literal> literals_of(std::string_view text) {
    std::vector<Literal> found;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_blank(text, at);
        const std::size_t line_begins = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
        const bool is_string = end > at && (text[at] == '"' || text[at] == 'R');
        if (is_string && !text.substr(line_begins).starts_with("#include"))
            found.push_back({std::string(text.substr(at, end - at)),
                             1 + static_cast<int>(std::ranges::count(text.substr(0, at), '\n'))});
        at = std::max(end, at + 1);
    }
    return found;
}

std::vector<Include> includes_of(std::string_view text) {
    std::vector<Include> found;
    int number = 0;
    for (std::string_view line : lines_of(text)) {
        ++number;
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (!line.starts_with("#include")) continue;
        const std::size_t open = line.find_first_of("\"<");
        if (open == std::string_view::npos) continue;
        const std::size_t close = line.find_first_of("\">", open + 1);
        const std::string_view path = line.substr(open + 1, close - open - 1);
        found.push_back({std::string(path), line[open] == '"', number});
    }
    return found;
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

Source read_source(std::string path, std::string text) {
    std::string code = without_comments_and_literals(text);
    std::vector<Include> includes = includes_of(text);
    std::vector<Literal> literals = literals_of(text);
    return {std::move(path), std::move(text), std::move(code), std::move(includes), std::move(literals)};
}

std::string read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Source> read_tree(const std::filesystem::path& root) {
    std::vector<std::filesystem::path> files;
    for (const char* top : {"engine", "scenarios", "output", "tools", "tests"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top))
            if (entry.path().extension() == ".hpp" || entry.path().extension() == ".cpp")
                files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<Source> sources;
    for (const auto& file : files)
        sources.push_back(read_source(file.lexically_relative(root).generic_string(), read_file(file)));
    return sources;
}

}  // namespace morale::architecture
