#include "scenarios/load/sets.hpp"

#include <algorithm>
#include <optional>

#include "engine/language/path.hpp"
#include "engine/language/text.hpp"
#include "scenarios/load/overlay.hpp"
#include "scenarios/load/source_text.hpp"

namespace morale {

namespace {

Node block_of(std::string key, Place place, Node value) {
    Node block = bare_node(NodeKind::Block, place);
    block.entries.push_back({.key = std::move(key), .place = std::move(place), .value = std::move(value)});
    return block;
}

Place place_in(std::string_view set, int line, std::size_t from, std::size_t length) {
    return {.file = std::string(command_line),
            .line = line,
            .column = 1 + characters(set.substr(0, from)),
            .length = std::max(1, characters(set.substr(from, length)))};
}

/// A value in brackets is read like a file and placed where it is on its line.
std::optional<Node> value_node(std::string_view set, std::size_t from, int line, Report& report) {
    const std::string_view value = trimmed(set.substr(from));
    const std::size_t start = std::min(set.find_first_not_of(' ', from), set.size());
    if (value.empty()) return std::nullopt;
    if (value[0] != '[') return scalar_node(std::string(value), place_in(set, line, start, value.size()));
    const std::string padding =
        std::string(static_cast<std::size_t>(line - 1), '\n') + std::string(start, ' ');
    std::optional<Node> list = read_document(padding + std::string(value), std::string(command_line), report);
    if (list) return *std::move(list);
    Node broken = bare_node(NodeKind::Empty, place_in(set, line, start, value.size()));
    broken.broken = true;
    return broken;
}

std::optional<Node> read_set(std::string_view set, int line, Report& report) {
    const std::size_t equals = set.find('=');
    auto path = equals == std::string_view::npos ? std::nullopt : pieces_of(trimmed(set.substr(0, equals)));
    const bool value_of_field = path && path->back().element.empty();  // an element itself has no value
    std::optional<Node> node = value_of_field ? value_node(set, equals + 1, line, report) : std::nullopt;
    if (!node) {
        report.error("E0404", place_in(set, line, 0, set.size()),
                     "'" + std::string(set) + "' is not a setting",
                     static_cast<int>(std::ranges::count(set, '.')) >= longest_path
                         ? "a path has no more than " + std::to_string(longest_path) + " pieces"
                         : "write path=value, such as centre.customers.count=300_000 or "
                           "centre.teams[billing].agents=+5");
        return std::nullopt;
    }
    std::ranges::reverse(*path);  // the innermost first
    for (const PathPiece& piece : *path) {
        const Place place = place_in(set, line, piece.from, piece.key.size());
        if (!piece.element.empty()) {
            const Place name = place_in(set, line, piece.from + piece.key.size() + 1, piece.element.size());
            Node element = *std::move(node);
            element.entries.insert(
                element.entries.begin(),
                {.key = "name", .place = name, .value = scalar_node(std::string(piece.element), name)});
            node = bare_node(NodeKind::List, place);
            node->items.push_back(std::move(element));
        }
        node = block_of(std::string(piece.key), place, *std::move(node));
    }
    return node;
}

}  // namespace

Node read_sets(const std::vector<std::string>& sets, Report& report) {
    const std::string file(command_line);
    std::vector<std::string> lines = sets;
    std::string all;
    for (std::string& line : lines) {
        std::ranges::replace_if(
            line, [](char c) { return c == '\n' || c == '\t'; }, ' ');
        all += line + '\n';
    }
    const bool not_text = report_encoding(all, file, report);
    report.read(file, all);
    if (not_text || report_characters(all, file, report)) lines.clear();
    Node root =
        bare_node(NodeKind::Block, {.file = std::string(command_line), .line = 1, .column = 1, .length = 1});
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (const std::optional<Node> set = read_set(lines[i], static_cast<int>(i) + 1, report))
            root = merged(std::move(root), *set);
    return root;
}

}  // namespace morale
