#include "scenarios/load/source_text.hpp"

#include <algorithm>

#include "engine/language/utf8.hpp"

namespace morale {

namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

unsigned byte_at(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

/// Puts a question mark for each byte that is not text.
std::string readable(std::string text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = utf8_size(text, i);
        if (size == 0) text[i] = '?';
        i += size == 0 ? 1 : size;
    }
    return text;
}

/// The place of a byte in a text that is not known to be UTF-8.
Place rough_place(std::string_view text, std::size_t at, const std::string& file) {
    const std::size_t previous = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t start = previous == std::string_view::npos ? 0 : previous + 1;
    return {.file = file,
            .line = 1 + static_cast<int>(std::count(text.begin(),
                                                    text.begin() + static_cast<std::ptrdiff_t>(start), '\n')),
            .column = 1 + characters(text.substr(start, at - start)),
            .length = 1};
}

bool report_long_line(std::string_view text, const std::string& file, Report& report) {
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (end - start > longest_line) {
            report.error("E0002", rough_place(text, start, file),
                         "a line of more than " + std::to_string(longest_line) + " bytes",
                         "break it; measured data belong into a CSV file: empirical(file:column)");
            return true;
        }
        start = end + 1;
    }
    return false;
}

}  // namespace

bool report_characters(std::string_view text, const std::string& file, Report& report) {
    if (const std::size_t odd = first_invisible(text, "\n\t"); odd != std::string_view::npos) {
        const bool line_end = text[odd] == '\r';
        report.error(
            "E0004", rough_place(text, odd, file),
            "a control character (" + number_of_character(text, odd) + ")",
            line_end ? "lines end with LF or CR LF: save the file with such line ends" : "delete it");
        return true;
    }
    const auto tabs = std::count(text.begin(), text.end(), '\t');
    if (tabs == 0) return false;
    const std::string more = tabs == 1 ? "" : " (one of " + std::to_string(tabs) + ")";
    const std::size_t at = text.find('\t');
    const std::size_t before = text.substr(0, at).find_last_not_of(' ');
    const bool indents = before == std::string_view::npos || text[before] == '\n';
    report.error(
        "E0011", rough_place(text, at, file), "a tab" + more,
        indents ? "write spaces; two for each level" : "write a space, or nothing at the end of a line");
    return true;
}

bool report_encoding(std::string_view text, const std::string& file, Report& report) {
    const std::size_t bad = first_bad_byte(text);
    if (bad == std::string_view::npos) return false;
    report.read(file, readable(std::string(text)));
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) {
        report.error("E0003", {.file = file}, "the file is UTF-16, not UTF-8",
                     "save it as UTF-8 in your editor");
        return true;
    }
    report.error("E0003", rough_place(text, bad, file),
                 "the byte " + hexadecimal(byte_at(text, bad)) + " is not UTF-8 text",
                 file == command_line ? "type it as UTF-8 text" : "save the file as UTF-8 in your editor");
    return true;
}

std::optional<std::string> checked_text(std::string_view bytes, const std::string& file, Report& report) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    if (bytes.size() > largest_file) {
        report.error("E0002", {.file = file},
                     "the file has more than " + std::to_string(largest_file) + " bytes",
                     "measured data belong into a CSV file: empirical(file:column)");
        return std::nullopt;
    }
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (!(bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n')) text += bytes[i];
    report.read(file, first_bad_byte(text) == std::string_view::npos ? text : readable(text));
    if (report_encoding(text, file, report) || report_characters(text, file, report) ||
        report_long_line(text, file, report))
        return std::nullopt;
    return text;
}

Ruler::Ruler(std::string_view text, std::string file) : text_(text), file_(std::move(file)), starts_{0} {
    trailing_.reserve(text.size() + 1);
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        trailing_.push_back(count);
        if ((byte_at(text, i) & 0xc0) == 0x80) ++count;
        if (text[i] == '\n') starts_.push_back(i + 1);
    }
    trailing_.push_back(count);
}

std::size_t Ruler::line_start(std::size_t byte) const {
    return *std::prev(std::upper_bound(starts_.begin(), starts_.end(), byte));
}

std::string_view Ruler::line_of(std::size_t byte) const {
    const std::size_t start = line_start(byte);
    return text_.substr(start, text_.find('\n', start) - start);
}

Place Ruler::place(std::size_t from, std::size_t bytes) const {
    const auto line = std::prev(std::upper_bound(starts_.begin(), starts_.end(), from));
    const std::size_t to = std::min(from + bytes, text_.size());
    const auto length = [&](std::size_t a, std::size_t b) {
        return static_cast<int>((b - a) - (trailing_[b] - trailing_[a]));
    };
    return {.file = file_,
            .line = 1 + static_cast<int>(line - starts_.begin()),
            .column = 1 + length(*line, from),
            .length = std::max(1, length(from, to))};
}

}  // namespace morale
