#include "scenarios/load/diagnostic.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "engine/language/utf8.hpp"

namespace morale {

namespace {

constexpr int widest_quote = 160;  // characters of a line that are quoted
constexpr int longest_sentence = 600;
constexpr int before_caret = 60;  // characters shown before the caret in a longer line

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// The part of a line from one character to another.
std::string slice(std::string_view text, int from, int count) {
    std::string out;
    int at = -1;
    for (const char byte : text) {
        if (!continues(byte)) ++at;
        if (at >= from && at < from + count) out += byte;
    }
    return out;
}

/// Removes control characters, which would act on a terminal.
std::string printable(std::string_view text) {
    std::string out = shown_text(text);
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

/// Shortens a sentence so that it stays readable however long the quoted text is.
std::string shortened(std::string text) {
    return characters(text) <= longest_sentence ? text : slice(text, 0, longest_sentence) + "…";
}

/// A line as it is quoted: an arrow replaces a tab, which nobody can see.
std::string visible(std::string_view line) {
    std::string out;
    for (const char c : line)
        if (c == '\t')
            out += "→";
        else
            out += c;
    return printable(out);
}

/// The line without its indentation, a window of it if it is long, and where the carets fall in it.
struct Quote {
    std::string text;
    int caret;
    int run;
};

Quote quote(const Diagnostic& d) {
    const std::size_t first = d.source.find_first_not_of(" \t");
    const int indent = first == std::string::npos ? 0 : static_cast<int>(first);
    int from = indent;
    const int total = characters(d.source);
    const int column = std::clamp(d.place.column - 1, indent, std::max(indent, total));
    std::string lead;
    if (total - indent > widest_quote && column - indent > before_caret) {
        from = column - before_caret;
        lead = "…";
    }
    std::string text = lead + slice(d.source, from, widest_quote);
    if (total > from + widest_quote) text += "…";
    while (!text.empty() && text.back() == ' ') text.pop_back();
    const int caret = column - from + characters(lead);
    const int room = std::max(1, characters(text) - caret);
    return {std::move(text), caret, std::clamp(d.place.length, 1, room)};
}

}  // namespace

std::string render(const Diagnostic& d) {
    std::string out = printable(d.place.file);
    if (d.place.line > 0)
        out += ':' + std::to_string(d.place.line) + ':' + std::to_string(std::max(1, d.place.column));
    out += d.severity == Severity::Error ? ": error " : ": warning ";
    out += d.code + ": " + d.message + '\n';
    if (d.place.line > 0) {
        const Quote q = quote(d);
        out += "    " + q.text + '\n';
        out += "    " + std::string(static_cast<std::size_t>(q.caret), ' ') + '^' +
               std::string(static_cast<std::size_t>(q.run - 1), '~') + '\n';
    }
    if (!d.hint.empty()) out += "  hint: " + d.hint + '\n';
    return out;
}

std::string render(std::span<const Diagnostic> all) {
    std::string out;
    for (const Diagnostic& d : all) out += render(d);
    return out;
}

void Report::read(const std::string& file, std::string_view text) {
    if (lines_.contains(file)) return;
    files_.push_back(file);
    std::vector<std::string>& lines = lines_[file];
    while (true) {
        const std::size_t end = text.find('\n');
        std::string_view one = text.substr(0, end);
        if (one.ends_with('\r')) one.remove_suffix(1);
        lines.push_back(visible(one));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

std::string_view Report::line(const Place& place) const {
    const auto file = lines_.find(place.file);
    if (file == lines_.end() || place.line < 1) return {};
    const auto index = static_cast<std::size_t>(place.line - 1);
    return index < file->second.size() ? std::string_view(file->second[index]) : std::string_view{};
}

void Report::error(std::string_view code, const Place& place, const std::string& message,
                   const std::string& hint) {
    more_ = more_ || full();
    if (full()) return;
    found_.push_back({.severity = Severity::Error,
                      .code = std::string(code),
                      .place = place,
                      .message = shortened(printable(message)),
                      .hint = shortened(printable(hint)),
                      .source = std::string(line(place))});
}

void Report::take(const Diagnostic& mistake) {
    const auto same = [&](const Diagnostic& d) {
        return d.code == mistake.code && d.place == mistake.place && d.message == mistake.message;
    };
    if (std::any_of(found_.begin(), found_.end(), same)) return;
    more_ = more_ || full();
    if (!full()) found_.push_back(mistake);
}

bool Report::full() const {
    return found_.size() >= most_diagnostics;
}

bool Report::has_errors() const {
    return std::any_of(found_.begin(), found_.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

std::vector<Diagnostic> Report::sorted() const {
    std::vector<Diagnostic> all = found_;
    const auto rank = [&](const Diagnostic& d) {
        return std::tuple(std::find(files_.begin(), files_.end(), d.place.file) - files_.begin(),
                          d.place.line, d.place.column);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return rank(a) < rank(b); });
    if (more_)
        all.push_back({.severity = Severity::Error,
                       .code = "E0020",
                       .place = {.file = all.back().place.file},
                       .message = "there are more than " + std::to_string(most_diagnostics) +
                                  " mistakes, and the others are not reported",
                       .hint = "correct these and look again",
                       .source = {}});
    return all;
}

}  // namespace morale
