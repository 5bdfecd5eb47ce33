#include "tools/cli/catalogues.hpp"

#include <array>

#include "engine/causes/told_loops.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/metric/metric.hpp"
#include "engine/metric/unit.hpp"
#include "engine/policy/lever.hpp"
#include "output/bundles/bundle.hpp"
#include "output/formats.hpp"
#include "tools/cli/dimension_words.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/practices.hpp"
#include "tools/cli/trade_words.hpp"
#include "tools/preflight/warnings.hpp"

namespace morale {

namespace {

std::vector<Item> cases() {
    std::vector<Item> items;
    for (const LibraryCase& c : library_cases()) items.push_back({c.name, {}, c.question});
    return items;
}

Item item_of(const Field& field) {
    return {std::string(field.path), default_text(field), std::string(field.meaning)};
}

std::vector<Item> all_levers() {
    std::vector<Item> items;
    for (const Lever& lever : levers()) items.push_back(item_of(lever.field));
    return items;
}

std::vector<Item> fields() {
    std::vector<Item> items;
    for (const Field* field : language_fields()) items.push_back(item_of(*field));
    return items;
}

std::vector<Item> all_metrics() {
    std::vector<Item> items;
    for (const Metric& m : metrics())
        items.push_back({std::string(m.name), std::string(m.unit), meaning_of(m, {})});
    return items;
}

std::vector<Item> all_practices() {
    std::vector<Item> items;
    for (const Practice& p : library_practices())
        items.push_back({"practice " + std::to_string(p.number), p.kind, p.claim});
    return items;
}

std::vector<Item> all_loops() {
    std::vector<Item> items;
    for (const NumberedLoop& row : numbered_loops(model_links(), longest_listed))
        items.push_back({row.number, row.loop.sign > 0 ? "reinforces" : "balances",
                         (row.told ? std::string(row.told->title) + ": " : "") + in_words(row.loop)});
    return items;
}

std::vector<Item> all_trade_words() {
    std::vector<Item> items;
    for (const TradeWord& word : trade_words())
        items.push_back({std::string(word.shown()),
                         (word.is_here ? "" : "nearest: ") + std::string(word.ours), std::string(word.says)});
    return items;
}

std::vector<Item> all_formats() {
    std::vector<Item> items;
    for (const Format& format : formats())
        items.push_back({format.file(encodings().front()), {}, std::string(format.holds)});
    for (const Encoding& encoding : encodings())
        items.push_back({std::string(encoding.name), {}, std::string(encoding.holds)});
    for (const Bundle& bundle : bundles())
        items.push_back({std::string(bundle.name), {}, std::string(bundle.holds)});
    return items;
}

std::vector<Item> all_codes() {
    std::vector<Item> items;
    for (const Code& code : codes()) items.push_back({std::string(code.code), {}, std::string(code.title)});
    for (const Code& code : warning_codes())
        items.push_back({std::string(code.code), {}, std::string(code.title)});
    return items;
}

constexpr std::array table = {
    Catalogue{"cases", "scenarios with a question and its policies", "", cases},
    Catalogue{"levers", "what management can set in a policy", "default", all_levers},
    Catalogue{"metrics", "what a study measures", "unit", all_metrics},
    Catalogue{"practices", "what is said to work or ruin, and how it goes in the model", "kind",
              all_practices},
    Catalogue{"loops", "the short causal loops of the model, those worth knowing first", "polarity",
              all_loops},
    Catalogue{"fields", "everything that a scenario can set, levers included", "default", fields},
    Catalogue{"words", "words of the trade, and what they are called here", "here", all_trade_words},
    Catalogue{"formats", "the files that a study leaves, and the formats of its tables", "", all_formats},
    Catalogue{"codes", "errors and warnings about scenarios", "", all_codes},
};

}  // namespace

std::span<const Catalogue> catalogues() {
    return table;
}

}  // namespace morale
