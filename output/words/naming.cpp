#include "output/words/naming.hpp"

#include <sstream>

namespace morale {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::string called(const StudyResult& study, std::size_t policy, std::size_t most_words) {
    const PolicyResult& p = study.policies[policy];
    const bool quoted = !p.title.empty() || p.name.find(' ') != std::string::npos;
    return quoted ? "'" + shortened(title_of(p), most_words) + "'" : p.name;
}

std::vector<std::string> called(const StudyResult& study, std::span<const std::size_t> policies) {
    std::vector<std::string> names;
    for (const std::size_t policy : policies) names.push_back(called(study, policy));
    return names;
}

std::string shortened(const std::string& text, std::size_t words) {
    if (words_in(text) <= words) return text;
    std::istringstream all(text);
    std::string word, kept;
    for (std::size_t i = 0; i < words && all >> word; ++i) kept += (i > 0 ? " " : "") + word;
    return kept + "…";
}

std::size_t words_in(const std::string& text) {
    std::istringstream all(text);
    std::size_t words = 0;
    for (std::string word; all >> word;) ++words;
    return words;
}

std::size_t numbers_in(const std::string& text) {
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i])) continue;
        const bool goes_on = i > 0 && (is_digit(text[i - 1]) || (i > 1 && is_digit(text[i - 2]) &&
                                                                 (text[i - 1] == ',' || text[i - 1] == '.')));
        numbers += goes_on ? 0 : 1;
    }
    return numbers;
}

}  // namespace morale
