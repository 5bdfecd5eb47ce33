#include "tests/validation/statements/page.hpp"

#include <algorithm>
#include <cmath>

#include "engine/language/value_text.hpp"

namespace morale {

namespace {

constexpr std::string_view opening = R"(# What the model shows: the checks and their results

Written by `statements --page`; not by hand. Each row is a claim, run as an experiment on three blocks of seeds that were fixed
before anybody looked; a result is the estimate with its 95 % interval. A row **holds** when on all three blocks the whole interval
lies between the bounds asked for, **fails** when on one of them it lies wholly outside, and is undecided otherwise. Parameters are
set from evidence (`scenarios/library/evidence.yaml`) and were not moved for any row; bounds come from the claim or its source and
were not moved either. "Built in" says that one equation holds the claim, so that the row tests the plumbing; "emerges" that
several mechanisms make it together. How it is measured, and how to run it again: [statements/README.md](statements/README.md).
)";

struct Heading {
    Chapter chapter;
    std::string_view text;
};

constexpr std::array headings = {
    Heading{Chapter::Statement, "What the model must show"},
    Heading{Chapter::Published, "Published effects, as experiments"},
    Heading{Chapter::Reference, "The reference centre without any programme"},
    Heading{Chapter::MeanField, "Very many agents and no luck: the differential equations"},
};

std::string rounded(double x) {
    if (std::isnan(x)) return "n/a";
    const double size = std::abs(x);
    if (size > 0 && size < .01) {  // two digits that count
        const double digits = std::pow(10, 1 - std::floor(std::log10(size)));
        return number_text(std::round(x * digits) / digits);
    }
    const double digits = size < 10 ? 1e3 : 10;
    return number_text(std::round(x * digits) / digits);
}

bool any(const Checked& row, Ruling result) {
    return std::ranges::any_of(row.found, [&](const auto& f) { return f && f->result == result; });
}

/// Over the blocks.
std::string_view verdict_of(const Checked& row) {
    if (std::ranges::any_of(row.found, [](const auto& f) { return !f; })) return "not run";
    if (any(row, Ruling::Fails)) return "fails";
    return any(row, Ruling::Undecided) ? "undecided" : "holds";
}

std::string in_bold(std::string_view verdict) {
    return verdict == "holds" ? std::string(verdict) : "**" + std::string(verdict) + "**";
}

/// Numbers of the rows for which it is so, separated by commas.
template <class Is>
std::string numbers_of(const std::vector<Checked>& rows, Is is) {
    std::string numbers;
    for (const Checked& row : rows)
        if (is(row)) numbers += (numbers.empty() ? "" : ", ") + row.statement->number;
    return numbers.empty() ? "none" : numbers;
}

/// What came out, and what was to be expected of equations that hold a claim.
std::string summary_of(const std::vector<Checked>& rows) {
    const auto with = [&](std::string_view verdict) {
        return numbers_of(rows, [&](const Checked& row) { return verdict_of(row) == verdict; });
    };
    const auto by = [&](Cause cause) {
        return numbers_of(rows, [&](const Checked& row) { return row.statement->cause == cause; });
    };
    return "\n| of " + std::to_string(rows.size()) + " rows | |\n|---|---|\n| hold | " + with("holds") +
           " |\n| fail | " + with("fails") + " |\n| undecided | " + with("undecided") + " |\n| not run | " +
           with("not run") + " |\n| built in | " + by(Cause::Equation) + " |\n| emerge | " +
           by(Cause::Interplay) + " |\n";
}

}  // namespace

std::string text_of(const Finding& f) {
    return rounded(f.seen.mean) + " (" + rounded(f.seen.low) + " .. " + rounded(f.seen.high) + ")";
}

std::string_view word_of(Ruling result) {
    return result == Ruling::Holds ? "holds" : result == Ruling::Fails ? "FAILS" : "undecided";
}

std::string bounds_of(const Statement& s) {
    if (std::isinf(s.highest)) return "at least " + rounded(s.lowest);
    if (std::isinf(s.lowest)) return "at most " + rounded(s.highest);
    return rounded(s.lowest) + " .. " + rounded(s.highest);
}

std::string claim_of(const Statement& s) {
    return "| " + s.number + " | " + s.says + " | " + s.source + " | " +
           (s.cause == Cause::Interplay ? "emerges" : "built in") + " | " + s.measured + " | " +
           bounds_of(s) + " |";
}

std::string line_of(const Checked& row) {
    std::string line = claim_of(*row.statement);
    for (const auto& f : row.found) {
        line += ' ' + (f ? text_of(*f) : std::string("-"));
        if (f && f->result != Ruling::Holds) line += ' ' + std::string(word_of(f->result));
        line += " |";
    }
    return line + ' ' + in_bold(verdict_of(row)) + " |";
}

std::string page_of(const std::vector<Checked>& rows) {
    std::string page(opening);
    page += summary_of(rows);
    for (const Heading& heading : headings) {
        page += "\n## " + std::string(heading.text) +
                "\n| # | claim | source | is | measured | asked | block 1 | block 2 | block 3 | result |\n"
                "|---|---|---|---|---|---|---|---|---|---|\n";
        std::string notes;
        for (const Checked& row : rows) {
            if (row.statement->chapter != heading.chapter) continue;
            page += line_of(row) + '\n';
            if (!row.statement->note.empty())
                notes += "- **" + row.statement->number + "**: " + row.statement->note + '\n';
        }
        if (!notes.empty()) page += '\n' + notes;
    }
    return page;
}

}  // namespace morale
