#include "engine/language/did_you_mean.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace morale {

namespace {

constexpr std::size_t longest_word = 80;    // longer words are not misspellings
constexpr std::size_t least_contained = 4;  // shortest contained word that counts

char plain(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    return c == '-' ? '_' : c;
}

bool contains(std::string_view whole, std::string_view part) {
    return part.size() >= least_contained && whole.find(part) != std::string_view::npos;
}

}  // namespace

int word_distance(std::string_view a, std::string_view b) {
    const std::size_t width = b.size() + 1;
    std::vector<int> before(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j) last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const int change = plain(a[i - 1]) == plain(b[j - 1]) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            const bool swapped =
                i > 1 && j > 1 && plain(a[i - 1]) == plain(b[j - 2]) && plain(a[i - 2]) == plain(b[j - 1]);
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.empty() || word.size() > longest_word) return {};
    const int most = std::max(1, static_cast<int>(word.size()) / 3);
    int least = 2 * most + 2;
    std::string_view best;
    for (const std::string_view candidate : candidates) {
        const int distance = word_distance(word, candidate);
        if (distance > most || distance >= static_cast<int>(candidate.size())) continue;
        const int rank = 2 * distance + (plain(word[0]) == plain(candidate[0]) ? 0 : 1);
        if (rank < least) {
            least = rank;
            best = candidate;
        }
    }
    if (!best.empty()) return best;
    const auto part = std::find_if(candidates.begin(), candidates.end(), [&](std::string_view candidate) {
        return contains(candidate, word) || contains(word, candidate);
    });
    return part == candidates.end() ? std::string_view{} : *part;
}

}  // namespace morale
