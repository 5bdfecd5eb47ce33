// The rule that a header leads to what declares each type of the project that it names.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "tests/architecture/rules.hpp"

namespace morale::architecture {
namespace {

struct Token {
    std::string_view text;  // a word, "::" or one other character
    int line = 0;
};

bool in_a_word(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::vector<Token> tokens_of(std::string_view code) {
    std::vector<Token> found;
    int line = 1;
    for (std::size_t at = 0; at < code.size();) {
        std::size_t end = at + 1;
        if (in_a_word(code[at]))
            while (end < code.size() && in_a_word(code[end])) ++end;
        else if (code.substr(at).starts_with("::"))
            end = at + 2;
        if (code[at] == '\n') ++line;
        if (code[at] != ' ' && code[at] != '\n') found.push_back({code.substr(at, end - at), line});
        at = end;
    }
    return found;
}

bool begins_capital(std::string_view word) {
    return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

bool starts_a_type(std::string_view word) {
    constexpr std::array<std::string_view, 5> words{"struct", "class", "enum", "using", "concept"};
    return std::ranges::find(words, word) != words.end();
}

struct Declared {
    std::set<std::string_view> types;  // defined here, in a namespace or in another type
    std::set<std::string_view>
        words;  // these, what is only announced, template parameters, values of enumerations
};

Declared declared_in(std::span<const Token> tokens) {
    Declared found;
    const auto text = [&](std::size_t i) { return i < tokens.size() ? tokens[i].text : std::string_view{}; };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool parameter = text(i) == "typename" || text(i) == "auto";
        if (!parameter && !starts_a_type(text(i))) continue;
        std::size_t name = text(i + 1) == "class" ? i + 2 : i + 1;
        while (text(name) == ".") ++name;
        if (!begins_capital(text(name))) continue;
        found.words.insert(text(name));
        if (!parameter && text(name + 1) != ";") found.types.insert(text(name));
        const bool values = text(i) == "enum";
        for (std::size_t k = name; values && k < tokens.size() && text(k) != "}" && text(k) != ";"; ++k)
            found.words.insert(text(k));
    }
    return found;
}

using Reached = std::set<std::string_view>;

// The headers that each header leads to, itself among them. check_cycles says that this ends.
const Reached& reached_from(std::string_view path, const std::map<std::string_view, const Source*>& by_path,
                            std::map<std::string_view, Reached>& known) {
    const auto seen = known.find(path);
    if (seen != known.end()) return seen->second;
    Reached all{path};
    if (const auto source = by_path.find(path); source != by_path.end())
        for (const Include& include : source->second->includes)
            if (include.quoted) all.merge(Reached(reached_from(include.path, by_path, known)));
    return known[path] = std::move(all);
}

// A word is named by itself or after a namespace; after a type it is a member of that type.
bool stands_alone(std::span<const Token> tokens, std::size_t at) {
    if (at == 0) return true;
    const std::string_view before = tokens[at - 1].text;
    if (before == ".") return false;
    return before != "::" || at == 1 || !begins_capital(tokens[at - 2].text);
}

}  // namespace

std::vector<Violation> check_own_headers(std::span<const Source> sources) {
    std::map<std::string_view, const Source*> by_path;
    std::map<std::string_view, std::vector<Token>> tokens;
    std::map<std::string_view, std::string_view> home_of_type;
    std::map<std::string_view, Declared> declared;
    for (const Source& source : sources) {
        if (!source.is_header()) continue;
        by_path[source.path] = &source;
        tokens[source.path] = tokens_of(source.code);
        declared[source.path] = declared_in(tokens[source.path]);
        for (const std::string_view type : declared[source.path].types)
            home_of_type.emplace(type, source.path);
    }
    std::vector<Violation> found;
    std::map<std::string_view, Reached> known;
    for (const auto& [path, words] : tokens) {
        const Reached& reached = reached_from(path, by_path, known);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto home = home_of_type.find(words[i].text);
            if (home == home_of_type.end() || !stands_alone(words, i)) continue;
            const auto declares = [&](std::string_view header) {
                const auto there = declared.find(header);
                return there != declared.end() && there->second.words.contains(home->first);
            };
            if (std::ranges::none_of(reached, declares))
                found.push_back(
                    {std::string(path), words[i].line,
                     std::string(home->first) + " wants #include \"" + std::string(home->second) + '"'});
        }
    }
    return found;
}

}  // namespace morale::architecture
