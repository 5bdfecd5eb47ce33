#include "tools/cli/overlay_text.hpp"

#include <algorithm>
#include <string_view>

namespace morale {

namespace {

/// A key with the keys below it.
struct Branched {
    std::string key;
    std::string element;  // name in a list; else empty
    const OverlayLine* line = nullptr;
    std::vector<Branched> below{};
};

Branched& at(std::vector<Branched>& branches, std::string_view key, std::string_view element) {
    for (Branched& b : branches)
        if (b.key == key && b.element == element) return b;
    return branches.emplace_back(Branched{.key = std::string(key), .element = std::string(element)});
}

void place(std::vector<Branched>& branches, std::string_view path, const OverlayLine& line) {
    // A name in brackets may contain dots.
    const std::size_t bracket = path.find('['), dot = path.find('.');
    const bool named = bracket < dot;
    const std::size_t close = named ? path.find(']', bracket) : 0;
    const std::string_view key = path.substr(0, named ? bracket : dot);
    const std::string_view element =
        named ? path.substr(bracket + 1, close - bracket - 1) : std::string_view{};
    const std::size_t end = named ? path.find('.', close) : dot;
    Branched& here = at(branches, key, element);
    if (end == std::string_view::npos)
        here.line = &line;
    else
        place(here.below, path.substr(end + 1), line);
}

std::string quoted(const std::string& text) {
    const bool plain = text.find_first_of(",{}[]:#'\"") == std::string::npos;
    if (plain) return text;
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + "'";
}

void write(const std::vector<Branched>& branches, int depth, std::string& out) {
    const std::string indent(static_cast<std::size_t>(2 * depth), ' ');
    std::string_view list;
    for (const Branched& b : branches) {
        if (!b.element.empty()) {
            if (list != b.key) out += indent + b.key + ":\n";
            list = b.key;
            out += indent + "  - name: " + quoted(b.element) + '\n';
            write(b.below, depth + 2, out);
            continue;
        }
        out += indent + b.key + ':';
        if (b.line) out += ' ' + quoted(b.line->text) + (b.line->note.empty() ? "" : "  # " + b.line->note);
        out += '\n';
        write(b.below, depth + 1, out);
    }
}

}  // namespace

std::string overlay_text(const std::vector<OverlayLine>& lines) {
    std::vector<Branched> roots;
    for (const OverlayLine& line : lines) place(roots, line.path, line);
    std::string out;
    write(roots, 0, out);
    return out;
}

}  // namespace morale
