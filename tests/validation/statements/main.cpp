// The page of checks: runs the statements and writes what came out, whatever it is.
//   statements                  every statement on three blocks of seeds, as a page in Markdown
//   statements --short          the strong ones on the first block with a quarter of the replications; fails
//   when one fails statements 1 7 …            these only
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>
#include <iostream>

#include "engine/study/value_text.hpp"
#include "tests/validation/statements/experiment.hpp"

using namespace morale;

namespace {

// Fixed before the first run; never chosen by what they show.
constexpr std::array<std::uint64_t, 3> blocks = {20'260'001, 20'260'002, 20'260'003};

std::string rounded(double x) {
    if (std::isnan(x)) return "n/a";
    return number_text(std::round(x * 1000) / 1000);
}

std::string_view word(Result result) {
    return result == Result::Holds ? "holds" : result == Result::Fails ? "FAILS" : "undecided";
}

std::string bounds(const Statement& s) {
    if (std::isinf(s.highest)) return "at least " + rounded(s.lowest);
    if (std::isinf(s.lowest)) return "at most " + rounded(s.highest);
    return rounded(s.lowest) + " .. " + rounded(s.highest);
}

std::string text_of(const Finding& f) {
    return rounded(f.seen.mean) + " (" + rounded(f.seen.low) + " .. " + rounded(f.seen.high) + ") " +
           std::string(word(f.result));
}

void write_row(const Statement& s) {
    std::cout << "| " << s.number << " | " << s.says << " | "
              << (s.cause == Cause::Interplay ? "emerges" : "built in") << " | " << s.source << " | "
              << s.measured << " | " << bounds(s) << " |";
    for (const std::uint64_t seed : blocks)
        std::cout << ' ' << text_of(measure(s, seed, s.replications)) << " |";
    std::cout << std::endl;
}

int full_page(const std::vector<Statement>& rows) {
    std::cout << "| # | statement | is | source | measured | asked | block 1 | block 2 | block 3 |\n"
              << "|---|---|---|---|---|---|---|---|---|\n";
    for (const Statement& s : rows) write_row(s);
    return 0;
}

int short_form(const std::vector<Statement>& rows) {
    int failed = 0;
    for (const Statement& s : rows) {
        if (!s.strong) continue;
        const Finding f = measure(s, blocks[0], std::max(4, s.replications / 4));
        std::cout << s.number << "  " << text_of(f) << "  asked " << bounds(s) << "  " << s.says << std::endl;
        failed += f.result == Result::Fails;
    }
    return failed > 0 ? 1 : 0;
}

}  // namespace

int main(int count, char** words) try {
    const std::vector<std::string> asked(words + 1, words + count);
    std::vector<Statement> rows = statements();
    const bool brief = std::ranges::find(asked, "--short") != asked.end();
    if (!asked.empty() && !brief)
        std::erase_if(rows,
                      [&](const Statement& s) { return std::ranges::find(asked, s.number) == asked.end(); });
    return brief ? short_form(rows) : full_page(rows);
} catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
    return 2;
}
