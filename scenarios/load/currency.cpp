#include "scenarios/load/currency.hpp"

#include <array>

#include "engine/language/text.hpp"
#include "engine/model/currency.hpp"

namespace morale {

std::string currency_said(const Node& root, std::string_view otherwise) {
    const Node* at = &root;
    for (const std::string_view key : std::array<std::string_view, 3>{"centre", "money", "currency"}) {
        const Entry* entry = at->find(key);
        if (!entry || entry->value.broken) return std::string(otherwise);
        at = &entry->value;
    }
    const std::string_view said = trimmed(at->text);
    return std::string(at->kind == NodeKind::Scalar && is_currency(said) ? said : otherwise);
}

std::optional<Fault> other_currency(std::string_view text, const std::string& file, const Currencies& known) {
    return other_currency(text, known.in_force(file), known.of_scenario);
}

std::string_view Currencies::in_force(const std::string& file) const {
    const auto found = of_file.find(file);
    return found == of_file.end() ? of_scenario : found->second;
}

}  // namespace morale
