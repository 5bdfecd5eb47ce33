#include "scenarios/load/practices.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/policy/lever.hpp"
#include "scenarios/load/document.hpp"

namespace morale {

namespace {

constexpr std::array<std::string_view, 9> practice_keys = {"article",    "kind",    "claim", "how",  "fields",
                                                           "mechanisms", "metrics", "cases", "tests"};
constexpr std::array<std::string_view, 4> practice_kinds = {"lever", "mechanism", "metric", "quote"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> articles = {{
    {"K", "Kars4Kids: a charity whose service team has a sense of mission"},
    {"W", "Customer Service Week: one week of celebration against the other 51"},
    {"B", "the Booher interview: why good service is no longer good enough"},
    {"F", "the failures of service organisations"},
    {"H", "Headsets.com: a culture of respect"},
}};

std::vector<std::string> list_of(const Node& node) {
    std::vector<std::string> items;
    for (const Node& item : node.items) items.push_back(item.text);
    return items;
}

void read_word(std::string& into, const Entry& entry, std::span<const std::string_view> known,
               Report& report) {
    into = entry.value.text;
    if (std::ranges::find(known, into) != known.end()) return;
    std::string hint;
    for (const std::string_view word : known) hint += (hint.empty() ? "one of " : ", ") + std::string(word);
    report.error("E0207", entry.value.place, in_quotes(into) + " is no " + entry.key, hint);
}

void read_entry(Practice& practice, const Entry& entry, Report& report) {
    constexpr std::array<std::string_view, 5> letters = {"K", "W", "B", "F", "H"};
    if (entry.key == "article") return read_word(practice.article, entry, letters, report);
    if (entry.key == "kind") return read_word(practice.kind, entry, practice_kinds, report);
    if (entry.key == "claim") practice.claim = entry.value.text;
    if (entry.key == "how") practice.how = entry.value.text;
    if (entry.key == "mechanisms") practice.mechanisms = list_of(entry.value);
    if (entry.key == "fields") practice.fields = list_of(entry.value);
    if (entry.key == "metrics") practice.metrics = list_of(entry.value);
    if (entry.key == "cases") practice.cases = list_of(entry.value);
    if (entry.key == "tests") practice.tests = list_of(entry.value);
    if (std::ranges::find(practice_keys, entry.key) != practice_keys.end()) return;
    const std::string_view near = nearest_word(entry.key, practice_keys);
    report.error("E0102", entry.place, "unknown key " + in_quotes(entry.key),
                 near.empty() ? "" : "did you mean " + in_quotes(near) + "?");
}

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Practice read_practice(const Entry& entry, Report& report) {
    Practice practice{.number = number_of(entry.key).value_or(0), .place = entry.place};
    if (practice.number < 1)
        report.error("E0103", entry.place, "a practice is named by its number, not " + in_quotes(entry.key));
    for (const Entry& part : entry.value.entries) read_entry(practice, part, report);
    for (const std::string_view key : {"article", "kind", "claim", "how"})
        if (!entry.value.find(key))
            report.error("E0104", entry.place, in_quotes(entry.key) + " has no " + std::string(key));
    return practice;
}

bool names(std::string_view numbers, int number) {
    while (!numbers.empty()) {
        const std::size_t blank = numbers.find(' ');
        if (number_of(numbers.substr(0, blank)) == number) return true;
        numbers.remove_prefix(blank == std::string_view::npos ? numbers.size() : blank + 1);
    }
    return false;
}

}  // namespace

PracticeCatalogue read_practices(std::string_view text, const std::string& file) {
    Report report;
    PracticeCatalogue catalogue;
    if (const std::optional<Node> root = read_document(text, file, report))
        for (const Entry& entry : root->entries) catalogue.practices.push_back(read_practice(entry, report));
    std::ranges::stable_sort(catalogue.practices, {}, &Practice::number);
    catalogue.diagnostics = report.sorted();
    return catalogue;
}

std::vector<std::string> levers_of_practice(int number) {
    std::vector<std::string> paths;
    for (const Lever& lever : levers())
        if (names(lever.practices, number)) paths.emplace_back(lever.field.path);
    return paths;
}

std::string_view article_in_words(std::string_view article) {
    const auto row = std::ranges::find(articles, article, &decltype(articles)::value_type::first);
    return row == articles.end() ? std::string_view{} : row->second;
}

}  // namespace morale
