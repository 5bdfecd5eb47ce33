#include "scenarios/load/syntax.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "engine/language/utf8.hpp"

namespace morale {

namespace {

constexpr std::string_view quote_hint = "put the whole value into quotes";
constexpr auto npos = std::string_view::npos;

bool at_line_start(std::string_view text, std::size_t at, const Ruler& ruler) {
    const std::size_t start = ruler.line_start(at);
    return text.substr(start, at - start).find_first_not_of(' ') == npos;
}

/// The offset of the ':' of "key:value" in a line, where a space is missing; npos if the line has another
/// form.
std::size_t glued_colon(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == npos || colon + 1 >= line.size() || line[colon + 1] == ' ') return npos;
    const std::size_t space = line.find_first_not_of(' ');
    return line.substr(space, colon - space).find_first_of(" \"'#[]{}") == npos ? colon : npos;
}

void report_glued(std::size_t line_start, std::size_t colon, std::string_view line, const Ruler& ruler,
                  Report& report) {
    const std::size_t from = line.find_first_not_of(' ');
    const std::string key(line.substr(from, colon - from));
    report.error("E0010", ruler.place(line_start + from, colon + 2 - from),
                 "a space is missing after the colon",
                 "write '" + key + ": " + std::string(line.substr(colon + 1, 20)) + "'");
}

void report_bracket(std::string_view text, std::size_t bracket, const Ruler& ruler, Report& report) {
    const std::string open(1, text[bracket]);
    const std::string end = open == "[" ? "]" : "}";
    report.error("E0010", ruler.place(bracket, 1), "the bracket '" + open + "' is not closed",
                 "close it with '" + end + "', or put a comma between its values");
}

/// The offset of the '=' of "key = value" in a line; npos if the line has another form.
std::size_t equals_for_colon(std::string_view line) {
    const std::size_t equals = line.find('=');
    if (equals == npos) return npos;
    const std::size_t from = std::min(line.find_first_not_of(' '), equals);
    const std::string_view key =
        line.substr(from, line.find_last_not_of(' ', equals - (equals > 0)) + 1 - from);
    const bool word = !key.empty() && key.find_first_of(" :\"'#[]{}()<>=") == npos;
    return word && equals + 1 < line.size() && line[equals + 1] != '=' ? equals : npos;
}

/// Reports a line as other languages write it: "key = value" or "-element". Says whether it was one.
bool report_other_notation(std::size_t line_start, std::string_view line, const Ruler& ruler,
                           Report& report) {
    const std::size_t from = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t size = std::min(line.find_last_not_of(' ') + 1, line.size()) - from;
    if (line.substr(from).starts_with('-') && size > 1 && line[from + 1] >= 'a' && line[from + 1] <= 'z') {
        report.error("E0010", ruler.place(line_start + from, size), "a space is missing after the dash",
                     "write '- " + std::string(line.substr(from + 1, size - 1)) + "'");
        return true;
    }
    const std::size_t equals = equals_for_colon(line);
    if (equals == npos) return false;
    const std::string key(line.substr(from, line.find_last_not_of(' ', equals - 1) + 1 - from));
    const std::size_t value = std::min(line.find_first_not_of(' ', equals + 1), line.size());
    report.error("E0010", ruler.place(line_start + from, size), "a key and its value are joined by a colon",
                 "write '" + key + ": " + std::string(line.substr(value, from + size - value)) + "'");
    return true;
}

void report_map_value(std::string_view text, std::size_t at, const Ruler& ruler, Report& report) {
    const std::size_t start = ruler.line_start(at);
    if (start > 0) {
        const std::size_t before = ruler.line_start(start - 1);
        const std::string_view line = ruler.line_of(before);
        if (const std::size_t colon = glued_colon(line); colon != npos)
            return report_glued(before, colon, line, ruler, report);
    }
    if (text.substr(start, at - start).find(": ") != npos)
        return report.error("E0010", ruler.place(at, 1), "a second colon in one value",
                            std::string(quote_hint));
    report.error("E0010", ruler.place(at, 1), "a colon does not fit here",
                 "write 'key: value', each on its own line, with the indentation of its block");
}

void report_stray(std::string_view text, std::size_t at, const Ruler& ruler, Report& report) {
    const std::string_view line = ruler.line_of(at);
    if (!at_line_start(text, at, ruler))
        return report.error("E0010", ruler.place(at, 1), "text after the end of the value",
                            std::string(quote_hint));
    if (text.substr(at).starts_with("- "))
        return report.error("E0010", ruler.place(at, 1), "a list element between keys",
                            "indent it below the key it belongs to");
    if (const std::size_t colon = glued_colon(line); colon != npos)
        return report_glued(ruler.line_start(at), colon, line, ruler, report);
    if (report_other_notation(ruler.line_start(at), line, ruler, report)) return;
    const std::size_t words =
        std::min(line.find_last_not_of(' ') + 1, line.size()) - (at - ruler.line_start(at));
    report.error(
        "E0010", ruler.place(at, words), "the line fits no block above it",
        line.find(':') == npos ? "write 'key: value'" : "give it the indentation of the keys it belongs to");
}

/// An escape ends at this place and begins with the last backslash before it.
void report_escape(std::string_view text, std::size_t at, const Ruler& ruler, Report& report) {
    const std::size_t slash = at == 0 ? npos : text.rfind('\\', at - 1);
    const std::size_t from = slash == npos ? at : slash;
    report.error("E0010", ruler.place(from, std::max<std::size_t>(at - from, 1)),
                 "an unknown escape in a quoted text", "write \\\\ for a backslash, or use single quotes");
}

void report_token(std::string_view text, std::size_t at, const Ruler& ruler, Report& report) {
    const std::string found =
        at < text.size() && text[at] != '\n' ? std::string(1, text[at]) : "the end of the line";
    report.error("E0010", ruler.place(at, 1), "a value cannot begin with '" + found + "'",
                 found == "%" ? "the sign stands behind its number: 80 %" : std::string(quote_hint));
}

}  // namespace

std::size_t quoted_size(std::string_view rest) {
    if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) return rest.find('\n');
    const char quote = rest[0];
    for (std::size_t i = 1; i < rest.size(); ++i) {
        const bool escape = quote == '"' && rest[i] == '\\';
        const bool doubled = quote == '\'' && rest[i] == quote && i + 1 < rest.size() && rest[i + 1] == quote;
        if (escape || doubled)
            ++i;
        else if (rest[i] == quote)
            return i + 1;
    }
    return npos;
}

Escape invisible_escape(std::string_view quoted) {
    constexpr std::string_view single = "0abtvfreNLP";  // \0 \a … \N is U+0085, \L and \P are line separators
    for (std::size_t i = 0; i + 1 < quoted.size(); ++i) {
        if (quoted[i] != '\\') continue;
        const char kind = quoted[i + 1];
        if (single.find(kind) != npos) return {i, 2};
        const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        std::uint32_t character = U' ';
        const std::string_view number = quoted.substr(i + 2, digits);
        std::from_chars(number.data(), number.data() + number.size(), character, 16);
        if (digits > 0 && character != U'\n' && is_invisible(character)) return {i, 2 + number.size()};
        ++i;
    }
    return {};
}

void report_syntax(std::string_view text, std::size_t at, const std::string& why, std::size_t bracket,
                   const Ruler& ruler, Report& report) {
    const auto says = [&](std::string_view words) { return why.find(words) != npos; };
    if (bracket != npos && says("end of")) return report_bracket(text, bracket, ruler, report);
    if (says("anchor") || says("alias")) return report_property(text, at, ruler, report);
    if (says("tag")) return report_property(text, at, ruler, report);
    if (says("illegal map value") || says("illegal map key"))
        return report_map_value(text, at, ruler, report);
    if (says("end of map") || says("end of sequence")) return report_stray(text, at, ruler, report);
    if (says("illegal block entry"))
        return report.error("E0010", ruler.place(at, 1), "a list element does not fit here",
                            "begin the list on the next line, each element with '- '");
    if (says("illegal flow end") && bracket != npos)
        return report.error("E0010", ruler.place(at, 1),
                            "the bracket '" + std::string(1, text[bracket]) + "' is closed by another one",
                            text[bracket] == '[' ? "close it with ']'" : "close it with '}'");
    if (says("illegal flow end"))
        return report.error("E0010", ruler.place(at, 1), "this bracket closes nothing", "delete it");
    if (says("escape") || says("hex") || says("unicode")) return report_escape(text, at, ruler, report);
    if (says("unknown token")) return report_token(text, at, ruler, report);
    report.error("E0010", ruler.place(at, 1), "not well-formed: " + why);
}

void report_property(std::string_view text, std::size_t at, const Ruler& ruler, Report& report) {
    const std::string_view rest = text.substr(at);
    const std::size_t size = std::min(rest.find_first_of(" \n,]}"), rest.size());
    const std::string word(rest.substr(0, size));
    if (word.size() < 2) return report_token(text, at, ruler, report);
    if (word.starts_with("!"))
        report.error("E0015", ruler.place(at, size), "the tag '" + word + "' is not part of the language",
                     "delete it; a text that begins with ! goes into quotes");
    else
        report.error("E0013", ruler.place(at, size),
                     std::string(word.starts_with("*") ? "the alias '" : "the anchor '") + word +
                         "' is not part of the language",
                     "write the value itself, or put what is shared into a file for 'extends:'");
}

bool report_directive(std::string_view text, const Ruler& ruler, Report& report) {
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view line = ruler.line_of(at);
        if (line.starts_with("%")) {
            report.error("E0015", ruler.place(at, line.size()), "directives are not part of the language",
                         "delete the line");
            return true;
        }
        if (!line.empty() && line[0] != '#') return false;
        at += line.size() + 1;
    }
    return false;
}

void report_second_document(std::string_view text, std::size_t at, const Ruler& ruler, Report& report) {
    const std::string_view before = text.substr(0, at);
    const bool marked = text.substr(at).starts_with("---") || before.find("\n...") != npos;
    const std::size_t dots = text.substr(at).starts_with("---") ? npos : before.rfind("\n...");
    if (marked || at >= text.size())
        report.error("E0012", ruler.place(dots == npos ? std::min(at, text.size()) : dots + 1, 3),
                     "a second document in one file",
                     "delete the line, or put what follows it into a file of its own");
    else
        report_stray(text, at, ruler, report);
}

bool report_plain_over_lines(std::string_view text, std::size_t at, const std::string& value,
                             std::size_t bracket, const Ruler& ruler, Report& report) {
    if (text.substr(at, value.size()) == value) return false;
    if (bracket != npos) {
        report_bracket(text, bracket, ruler, report);
        return true;
    }
    const std::string_view line = ruler.line_of(at);
    const std::size_t from = at - ruler.line_start(at);
    if (const std::size_t colon = glued_colon(line); colon != npos && at_line_start(text, at, ruler)) {
        report_glued(ruler.line_start(at), colon, line, ruler, report);
        return true;
    }
    if (at_line_start(text, at, ruler) && report_other_notation(ruler.line_start(at), line, ruler, report))
        return true;
    const std::size_t size = line.find_last_not_of(' ') + 1 - from;
    report.error("E0010", ruler.place(at, size), "the value runs on into the next line",
                 "give the next line the indentation of its block; a long text goes below 'key: >'");
    return true;
}

bool report_quote_over_lines(std::string_view text, std::size_t at, const Ruler& ruler, Report& report) {
    const std::size_t size = quoted_size(text.substr(at));
    const std::size_t end = std::min(text.find('\n', at), text.size()) - at;
    if (size != npos && size <= end) return false;
    report.error("E0010", ruler.place(at, end), "the quote is not closed on its line",
                 std::string("close it with ") + text[at] + "; a long text goes below 'key: >'");
    return true;
}

namespace {

bool cut_in_parentheses(const Node& n) {
    return n.kind == NodeKind::Scalar && n.plain && !n.broken &&
           std::count(n.text.begin(), n.text.end(), '(') > std::count(n.text.begin(), n.text.end(), ')');
}

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789_") == npos;
}

/// A piece of brackets that a comma has torn off: a key without value, or an item of a list.
std::string_view piece(const Entry& entry) {
    return entry.value.kind == NodeKind::Empty ? std::string_view(entry.key) : std::string_view{};
}
std::string_view piece(const Node& item) {
    return item.kind == NodeKind::Scalar ? std::string_view(item.text) : std::string_view{};
}
Node& value_of(Entry& entry) {
    return entry.value;
}
Node& value_of(Node& item) {
    return item;
}

void report_cut(Node& torn, const Place& last, const std::string& hint, Report& report) {
    torn.broken = true;
    Place place = torn.place;
    if (last.line == place.line) place.length = last.column + last.length - place.column;
    report.error("E0019", place, "the comma ends the value, so '" + torn.text + "' is cut off", hint);
}

/// Joins pieces up to the closing parenthesis, reports them once and removes them.
template <class Element>
void report_parentheses(std::vector<Element>& elements, std::size_t i, Report& report) {
    Node& torn = value_of(elements[i]);
    std::string whole = torn.text;
    for (std::size_t k = i + 1; k < elements.size() && !piece(elements[k]).empty(); ++k) {
        whole += ", " + std::string(piece(elements[k]));
        if (!piece(elements[k]).ends_with(")")) continue;
        const Place last = elements[k].place;
        const auto first = elements.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        elements.erase(first, elements.begin() + static_cast<std::ptrdiff_t>(k) + 1);
        return report_cut(value_of(elements[i]), last, "put it into quotes: \"" + whole + '"', report);
    }
}

/// "450,000" in a block: a number, and a key of three digits.
void report_thousands(Node& flow, std::size_t i, Report& report) {
    std::string whole = flow.entries[i].value.text;
    Place last;
    while (i + 1 < flow.entries.size() && flow.entries[i + 1].key.size() == 3 &&
           all_digits(piece(flow.entries[i + 1]))) {
        whole += '_' + flow.entries[i + 1].key;
        last = flow.entries[i + 1].place;
        flow.entries.erase(flow.entries.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
    if (last.line > 0) report_cut(flow.entries[i].value, last, "write " + whole, report);
}

}  // namespace

void report_cut_values(Node& flow, Report& report) {
    for (std::size_t i = 0; i < flow.entries.size(); ++i) {
        const Node& value = flow.entries[i].value;
        if (cut_in_parentheses(value)) report_parentheses(flow.entries, i, report);
        if (value.kind == NodeKind::Scalar && all_digits(value.text)) report_thousands(flow, i, report);
    }
    for (std::size_t i = 0; i < flow.items.size(); ++i)
        if (cut_in_parentheses(flow.items[i])) report_parentheses(flow.items, i, report);
}

}  // namespace morale
