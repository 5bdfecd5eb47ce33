#include "tools/cli/console.hpp"

#include <algorithm>
#include <ostream>

#include "engine/language/utf8.hpp"

namespace morale {

namespace {

constexpr std::string_view red = "\033[1;31m";
constexpr std::string_view yellow = "\033[1;33m";
constexpr std::string_view plain = "\033[0m";

/// Colours the first `word` of the text.
std::string painted(std::string text, std::string_view word, std::string_view colour) {
    const std::size_t at = text.find(word);
    if (at == std::string::npos) return text;
    text.insert(at + word.size(), plain);
    return text.insert(at, colour);
}

}  // namespace

void say(Console& console, std::string_view line) {
    if (!console.quiet) console.talk << shown_text(line) << '\n' << std::flush;
}

void say_more(Console& console, std::string_view line) {
    if (console.verbose) say(console, line);
}

void complain(Console& console, std::string_view problem, std::string_view hint) {
    console.talk << (console.colour ? painted("morale", "morale", red) : "morale") << ": "
                 << shown_text(problem) << '\n';
    if (!hint.empty()) console.talk << "  hint: " << shown_text(hint) << '\n';
    console.talk << std::flush;
}

void show_diagnostics(Console& console, std::span<const Diagnostic> diagnostics) {
    std::size_t warnings = 0;
    for (const Diagnostic& d : diagnostics) {
        const bool error = d.severity == Severity::Error;
        if (!error && (console.quiet || ++warnings > most_diagnostics)) continue;
        std::string text = shown_text(render(d));
        if (console.colour)
            text = painted(std::move(text), error ? "error" : "warning", error ? red : yellow);
        console.talk << text;
    }
    if (warnings > most_diagnostics)
        say(console,
            "and " + std::to_string(warnings - most_diagnostics) + " more warnings, which are not told");
    console.talk << std::flush;
}

std::string wrapped(std::string_view text, int width, int indent) {
    std::string out;
    int column = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        if (column > 0 && column + 1 + characters(word) > width) {
            out += '\n' + std::string(static_cast<std::size_t>(indent), ' ');
            column = indent;
        } else if (column > 0) {
            out += ' ';
            ++column;
        }
        out += word;
        column += characters(word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

}  // namespace morale
