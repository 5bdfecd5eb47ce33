#include "engine/language/names_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/language/text.hpp"

namespace morale {

namespace {

constexpr std::string_view needs_quotes = ",[]\"";

Fault not_names(std::string_view text, const std::string& what, std::string hint) {
    return {"E0219", in_quotes(text) + what, std::move(hint)};
}

/// Reads a name in quotation marks, of which two stand for one, and moves `from` behind it. Nothing if
/// the closing one is missing.
std::optional<std::string> quoted(std::string_view text, std::size_t& from) {
    std::string name;
    for (++from; from < text.size(); ++from) {
        if (text[from] != '"') {
            name += text[from];
        } else if (text.substr(from, 2) == "\"\"") {
            name += text[from++];
        } else {
            ++from;
            return name;
        }
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<std::string>> parse_names(std::string_view text) {
    const std::string_view all = trimmed(text);
    if (all.empty()) return std::vector<std::string>{};
    if (all.front() != '[') return std::vector{std::string(all)};
    if (all.back() != ']')
        return not_names(all, " is not a list of names", "write them in brackets: [north, south]");
    std::vector<std::string> names;
    const std::string_view list = all.substr(0, all.size() - 1);
    for (std::size_t from = 1; from < all.size();) {
        from = std::min(list.find_first_not_of(' ', from), list.size());
        std::string name;
        if (list.substr(from).starts_with('"')) {
            const std::optional<std::string> whole = quoted(list, from);
            if (!whole) return not_names(all, " has a quotation mark too few", "close the name with one");
            name = *whole;
        }
        const std::size_t to = std::min(list.find(',', from), list.size());
        const std::string_view rest = trimmed(list.substr(from, to - from));
        if (!name.empty() && !rest.empty())
            return not_names(all, " has two names without a comma between them", "write a comma");
        name += rest;
        if (name.empty())
            return not_names(all, " has a place without a name",
                             "write a name between the commas, or leave a comma out");
        names.push_back(std::move(name));
        from = to + 1;
    }
    return names;
}

std::string names_text(const std::vector<std::string>& names) {
    const bool plain = names.size() == 1 && !names.front().starts_with('[');
    if (plain) return names.front();
    std::string out;
    for (const std::string& name : names) {
        out += out.empty() ? "[" : ", ";
        const bool quote = name.find_first_of(needs_quotes) != std::string::npos;
        if (quote) out += '"';
        for (const char c : name) out += c == '"' && quote ? std::string("\"\"") : std::string(1, c);
        if (quote) out += '"';
    }
    return out.empty() ? out : out + ']';
}

}  // namespace morale
