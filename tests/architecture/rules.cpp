#include "tests/architecture/rules.hpp"

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <sstream>

namespace morale::architecture {
namespace {

bool identifier(char c) {
    return c == '_' || std::isalnum(static_cast<unsigned char>(c));
}

// Folders and beginnings of headers stand in one string, separated by blanks.
std::vector<std::string_view> parts(std::string_view list) {
    std::vector<std::string_view> found;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (end > 0) found.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return found;
}

bool inside(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

bool inside_any(std::string_view path, std::span<const std::string_view> folders) {
    return std::ranges::any_of(folders, [&](std::string_view folder) { return inside(path, folder); });
}

bool has_text(std::string_view line, std::string_view text) {
    return line.find(text) != std::string_view::npos;
}

bool has_word(std::string_view line, std::string_view word) {
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !identifier(line[at - 1])) && (end == line.size() || !identifier(line[end])))
            return true;
    }
    return false;
}

// `::name` with nothing named before it.
bool has_bare_global(std::string_view line, std::string_view name) {
    const std::string word = "::" + std::string(name);
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool named = at > 0 && (identifier(line[at - 1]) || line[at - 1] == '>');
        if (!named && end < line.size() && line[end] == '(') return true;
    }
    return false;
}

// " the words of a line in lower case " - identifiers taken apart at '_' and at capitals.
std::string words_of(std::string_view line) {
    std::string words = " ";
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line[i]);
        const bool capital_after_small =
            std::isupper(c) && i > 0 && std::islower(static_cast<unsigned char>(line[i - 1]));
        if ((capital_after_small || !std::isalpha(c)) && words.back() != ' ') words += ' ';
        if (std::isalpha(c)) words += static_cast<char>(std::tolower(c));
    }
    return words + ' ';
}

/// Each forbidden header that a source includes, and each forbidden word of its code.
void refuse_all(const Source& source, std::span<const Forbidden> headers, std::span<const Forbidden> words,
                std::vector<Violation>& found) {
    for (const Include& include : source.includes)
        for (const Forbidden& header : headers)
            if (!include.quoted && include.path == header.what)
                found.push_back(
                    {source.path, include.line, "<" + include.path + ">: " + std::string(header.why)});
    int number = 0;
    for (std::string_view line : lines_of(source.code)) {
        ++number;
        for (const Forbidden& word : words)
            if (has_word(line, word.what))
                found.push_back({source.path, number, std::string(word.what) + ": " + std::string(word.why)});
    }
}

/// A deleted function that returns a type of which only the name is known: clang 14 wants to know it whole.
void refuse_incomplete_results(const Source& source, std::vector<Violation>& found) {
    int number = 0;
    for (std::string_view line : lines_of(source.code)) {
        ++number;
        if (line.find(") = delete;") == std::string_view::npos) continue;
        const std::string result(line.substr(0, line.find(' ')));
        if (source.code.find("\nstruct " + result + ';') != std::string::npos ||
            source.code.find("\nclass " + result + ';') != std::string::npos)
            found.push_back({source.path, number,
                             result + ": a deleted function of clang 14 knows what it returns; return void"});
    }
}

}  // namespace

std::string printed(std::span<const Violation> violations) {
    std::ostringstream out;
    for (const Violation& v : violations) out << v.path << ':' << v.line << ": " << v.what << '\n';
    return out.str();
}

const Layer* layer_of(std::string_view path) {
    const auto row =
        std::ranges::find_if(layers, [&](const Layer& layer) { return inside(path, layer.folder); });
    return row == layers.end() ? nullptr : &*row;
}

bool includes(const Layer& layer, std::string_view folder) {
    if (layer.may_include == everything || layer.folder == folder) return true;
    return std::ranges::count(parts(layer.may_include), folder) > 0;
}

std::vector<Violation> check_layers(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        const Layer* from = layer_of(source.path);
        if (!from) found.push_back({source.path, 1, "stands in no layer of the table"});
        for (const Include& include : source.includes) {
            if (!from || !include.quoted) continue;
            const Layer* to = layer_of(include.path);
            const bool exists = std::ranges::count(sources, include.path, &Source::path) > 0;
            if (!to || !exists)
                found.push_back({source.path, include.line,
                                 "\"" + include.path + "\" is no file of the tree; write it from the root"});
            else if (!includes(*from, to->folder))
                found.push_back({source.path, include.line,
                                 std::string(from->folder) + " may not include " + std::string(to->folder)});
        }
    }
    return found;
}

std::vector<Violation> check_cycles(std::span<const Source> sources) {
    std::map<std::string_view, const Source*> by_path;
    for (const Source& source : sources) by_path[source.path] = &source;
    enum class Seen { Open, Closed };
    std::map<std::string_view, Seen> seen;
    std::vector<Violation> found;
    const std::function<void(const Source&)> visit = [&](const Source& source) {
        seen[source.path] = Seen::Open;
        for (const Include& include : source.includes) {
            const auto next = by_path.find(include.path);
            if (!include.quoted || next == by_path.end()) continue;
            const auto state = seen.find(next->first);
            if (state == seen.end())
                visit(*next->second);
            else if (state->second == Seen::Open)
                found.push_back(
                    {source.path, include.line, "a cycle of includes: " + include.path + " leads back here"});
        }
        seen[source.path] = Seen::Closed;
    };
    for (const Source& source : sources)
        if (!seen.contains(source.path)) visit(source);
    return found;
}

std::vector<Violation> check_libraries(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        const Layer* layer = layer_of(source.path);
        for (const Include& include : source.includes) {
            if (include.quoted || !layer) continue;
            const auto refuse = [&](std::string why) {
                found.push_back({source.path, include.line, "<" + include.path + "> " + why});
            };
            const bool system = include.path.ends_with(".h");
            const bool third_party =
                include.path.find('/') != std::string::npos && !include.path.starts_with("sys/");
            const auto allowed = parts(layer->libraries);
            const bool listed = std::ranges::any_of(
                allowed, [&](std::string_view start) { return include.path.starts_with(start); });
            if (!third_party) {
                if (system && !listed && !inside_any(source.path, system_header_folders))
                    refuse("belongs to the programs, the output and the tests");
            } else if (!listed) {
                refuse("is not a library of " + std::string(layer->folder));
            } else if (source.is_header() && layer->may_include != everything) {
                refuse("stands in a header; keep libraries to .cpp files");
            }
        }
    }
    return found;
}

std::vector<Violation> check_words(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!inside_any(source.path, wordless_folders)) continue;
        int number = 0;
        for (std::string_view line : lines_of(source.text)) {
            ++number;
            const std::string words = words_of(line);
            for (std::string_view word : domain_words) {
                const std::string one(word);
                if (has_text(words, " " + one + " ") || has_text(words, " " + one + "s "))
                    found.push_back({source.path, number,
                                     "'" + one + "' is a word of contact centres; this layer knows none"});
            }
        }
    }
    return found;
}

std::vector<Violation> check_standard_headers(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!source.is_header()) continue;
        for (const auto& [names, headers] : standard_names) {
            const std::vector<std::string_view> enough = parts(headers);
            const bool included = std::ranges::any_of(source.includes, [&](const Include& i) {
                return !i.quoted && std::ranges::find(enough, i.path) != enough.end();
            });
            if (included) continue;
            int number = 0;
            for (const std::string_view line : lines_of(source.code)) {
                ++number;
                for (const std::string_view name : parts(names))
                    if (has_word(line, "std::" + std::string(name)))
                        found.push_back({source.path, number,
                                         "std::" + std::string(name) + " wants #include <" +
                                             std::string(enough.front()) + ">"});
            }
        }
    }
    return found;
}

std::vector<Violation> check_silence(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!inside_any(source.path, silent_folders)) continue;
        if (std::ranges::find(silent_but, source.path) != silent_but.end()) continue;
        for (const Literal& literal : source.literals)
            if (literal.text.find(' ') != std::string::npos)
                found.push_back({source.path, literal.line,
                                 literal.text + " is a text; output/words speaks, this layer finds"});
    }
    return found;
}

std::vector<Violation> check_simulation(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!inside_any(source.path, simulation_folders)) continue;
        refuse_all(source, forbidden_headers, forbidden_words, found);
        int number = 0;
        for (std::string_view line : lines_of(source.code)) {
            ++number;
            for (std::string_view name : libm)
                if (has_word(line, "std::" + std::string(name)) || has_bare_global(line, name))
                    found.push_back({source.path, number,
                                     std::string(name) +
                                         ": libraries differ in its last bit; use engine/kernel/math.hpp"});
        }
    }
    return found;
}

std::vector<Violation> check_portable(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources)
        if (inside_any(source.path, portable_folders))
            refuse_all(source, absent_headers, absent_words, found);
    return found;
}

std::vector<Violation> check_other_compiler(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        refuse_all(source, {}, refused_by_clang, found);
        refuse_incomplete_results(source, found);
    }
    return found;
}

std::vector<Violation> check_spelling(std::span<const Source> sources) {
    constexpr std::array word{
        Forbidden{"std::to_chars", "numbers are spelled in engine/language/number_text.hpp"}};
    std::vector<Violation> found;
    for (const Source& source : sources)
        if (inside_any(source.path, spelled_folders)) refuse_all(source, {}, word, found);
    return found;
}

std::vector<Violation> check_numbers(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (inside(source.path, "tests") || inside(source.path, "engine/language") ||
            std::ranges::count(number_writers, source.path) > 0)
            continue;
        int number = 0;
        for (std::string_view line : lines_of(source.code)) {
            ++number;
            for (std::string_view maker : makers_of_digits)
                if (has_word(line, maker))
                    found.push_back(
                        {source.path, number,
                         std::string(maker) + ": numbers are written by output/words/numbers.hpp"});
        }
    }
    return found;
}

std::vector<Violation> check_headers(std::span<const Source> sources) {
    std::vector<Violation> found;
    for (const Source& source : sources) {
        if (!source.is_header()) continue;
        const auto lines = lines_of(source.text);
        const bool comment = !lines.empty() && lines.front().starts_with("// ") && lines.front().size() > 10;
        if (!comment) found.push_back({source.path, 1, "a header opens with a comment on its subject"});
        const auto first_code = std::ranges::find_if(
            lines, [](std::string_view line) { return !line.empty() && !line.starts_with("//"); });
        if (first_code == lines.end() || *first_code != "#pragma once")
            found.push_back({source.path, 1, "#pragma once follows the opening comment"});
    }
    return found;
}

std::vector<Violation> check_symbols(std::string_view archive, std::string_view nm_output) {
    std::vector<Violation> found;
    for (std::string_view line : lines_of(nm_output)) {
        const std::size_t at = line.rfind(' ');
        if (at == std::string_view::npos || line.find(" U ") == std::string_view::npos) continue;
        std::string_view symbol = line.substr(at + 1);
        symbol = symbol.substr(0, symbol.find('@'));
        const std::string_view base =
            symbol.ends_with('f') || symbol.ends_with('l') ? symbol.substr(0, symbol.size() - 1) : symbol;
        if (std::ranges::count(libm, symbol) + std::ranges::count(libm, base) > 0)
            found.push_back(
                {std::string(archive), 0, "calls " + std::string(symbol) + " of the system's library"});
    }
    return found;
}

}  // namespace morale::architecture
