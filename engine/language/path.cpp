#include "engine/language/path.hpp"

#include <algorithm>

#include "engine/language/branches.hpp"
#include "engine/language/text.hpp"

namespace morale {

namespace {

/// A fault about the key, or the element's name, of a piece.
Fault about_key(Fault fault, const PathPiece& piece) {
    fault.from = piece.from;
    fault.length = piece.key.size();
    return fault;
}

Fault about_element(Fault fault, const PathPiece& piece) {
    fault.from = piece.from + piece.key.size() + 1;
    fault.length = piece.element.size();
    return fault;
}

/// The branch of the piece below `here`; sets `element` to the list element that is meant.
Result<const Branch*> step(const Branch& here, const PathPiece& piece, const Parameters& p,
                           std::size_t& element) {
    const Branch* next = here.find(piece.key);
    if (next == nullptr) return about_key(unknown_key({.key = piece.key, .has_value = true}, here), piece);
    if (piece.element.empty()) return next;
    if (next->list == nullptr)
        return about_element({"E0103", in_quotes(piece.key) + " is not a list", "leave the brackets away"},
                             piece);
    element = index_of(*next->list, p, piece.element);
    if (element == next->list->size(p))
        return about_element(unknown_element(*next->list, p, piece.element), piece);
    return next;
}

/// The fault for a path that ends at a block or a list, or leads through a list without a name.
Fault no_value_there(const Branch& branch, const PathPiece& last) {
    if (branch.list != nullptr && last.element.empty())
        return about_key({"E0103", in_quotes(branch.key) + " is a list",
                          "say which element: " + branch.key + "[name]." + branch.branches.front().key},
                         last);
    return about_key({"E0103", in_quotes(branch.key) + " is a block of keys, not a value",
                      "possible below it: " + with_commas(keys_of(branch))},
                     last);
}

}  // namespace

std::optional<std::vector<PathPiece>> pieces_of(std::string_view path) {
    std::vector<PathPiece> out;
    for (std::size_t from = 0; from <= path.size();) {
        if (static_cast<int>(out.size()) == longest_path) return std::nullopt;
        const std::size_t bracket = path.find('[', from);
        const std::size_t dot = std::min(path.find('.', from), path.size());
        if (bracket > dot) {
            out.push_back({path.substr(from, dot - from), {}, from});
            from = dot + 1;
        } else {
            const std::size_t close = path.find(']', bracket);
            if (close == std::string_view::npos || close == bracket + 1) return std::nullopt;
            if (close + 1 < path.size() && path[close + 1] != '.') return std::nullopt;
            out.push_back(
                {path.substr(from, bracket - from), path.substr(bracket + 1, close - bracket - 1), from});
            from = close + 2;
        }
        if (out.back().key.empty()) return std::nullopt;
    }
    return out;
}

Result<FieldPlace> find_place(const Parameters& p, std::string_view path) {
    const auto pieces = pieces_of(path);
    if (!pieces)
        return Fault{"E0404", in_quotes(path) + " is not a path of a field",
                     "write keys with dots between them, such as centre.customers.count"};
    const Branch* here = &vocabulary();
    std::size_t element = 0;
    for (const PathPiece& piece : *pieces) {
        const Result<const Branch*> next = step(*here, piece, p, element);
        if (fault(next)) return *fault(next);
        here = *std::get_if<const Branch*>(&next);
        const bool inside = &piece != &pieces->back();
        if (inside && here->field != nullptr && here->branches.empty())
            return about_key(
                {"E0103", in_quotes(piece.key) + " is a value, and nothing is below it",
                 "write its path alone: " + std::string(path.substr(0, piece.from)) + std::string(piece.key)},
                piece);
        if (inside && here->list != nullptr && piece.element.empty()) return no_value_there(*here, piece);
    }
    if (here->field == nullptr) return no_value_there(*here, pieces->back());
    return FieldPlace{here->field, element, std::string(path)};
}

}  // namespace morale
