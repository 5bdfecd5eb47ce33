#include "output/table.hpp"
#include "output/words/loop_share.hpp"

namespace morale {

std::string loop_shares_text(const StudyResult& study, TextStyle style) {
    const std::vector<std::string> lines = told_shares(study);
    if (lines.empty()) return {};
    std::string text = '\n' + strong("Share of the difference that runs through a feedback", style) + '\n';
    for (const std::string& line : lines) {
        std::string words = wrapped(line, style.width - 4);
        words.pop_back();
        for (std::size_t at = 0; (at = words.find('\n', at)) != std::string::npos; at += 5)
            words.replace(at, 1, "\n    ");
        text += "  - " + words + '\n';
    }
    return text + wrapped(how_shares_are_read(), style.width);
}

}  // namespace morale
