#include "output/table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "engine/study/checks.hpp"
#include "output/benchmarks.hpp"
#include "output/goals.hpp"
#include "output/headline_metrics.hpp"
#include "output/padded.hpp"
#include "output/people.hpp"
#include "output/words/checks.hpp"
#include "output/words/decision.hpp"
#include "output/words/failure.hpp"
#include "output/words/known_luck.hpp"
#include "output/words/naming.hpp"
#include "output/words/since.hpp"
#include "output/words/verdicts.hpp"

namespace morale {
namespace {

std::string painted(std::string text, Verdict verdict, const TextStyle& style) {
    if (!style.colour) return text;
    const std::string_view paint = verdict == Verdict::Better  ? "\033[32m"
                                   : verdict == Verdict::Worse ? "\033[31m"
                                                               : "\033[2m";
    return std::string{paint} + text + "\033[0m";
}

/// One policy's value in one column.
struct Entry {
    std::string value;
    std::string change;  // empty for the first policy
    std::string interval;
    Verdict verdict = Verdict::Undecided;
};

struct ColumnOfMetric {
    std::string title;
    std::string unit;
    std::vector<Entry> entries;  // [policy]
    std::size_t digits = 0;      // width of values and changes
    std::size_t width = 0;
};

Entry entry_of(const StudyResult& result, const Reading& reading, std::size_t policy, std::size_t metric) {
    Entry entry{.value = typed(reading.value(result.policies[policy].total[metric].mean)),
                .change = {},
                .interval = {}};
    const Comparison* c = comparison_of(result, policy, metric);
    if (c == nullptr || !std::isfinite(c->difference.mean)) return entry;
    entry.change = typed(reading.change(c->difference.mean));
    if (std::isfinite(c->simultaneous.low))
        entry.interval =
            typed(reading.change(c->simultaneous.low) + ".." + reading.change(c->simultaneous.high));
    entry.verdict = c->verdict;
    return entry;
}

ColumnOfMetric column_of(const StudyResult& result, std::size_t metric) {
    const Reading reading = reading_of(result, metric);
    ColumnOfMetric column{
        .title = std::string{metrics()[metric].title}, .unit = reading.short_unit, .entries = {}};
    for (std::size_t p = 0; p < result.policies.size(); ++p)
        column.entries.push_back(entry_of(result, reading, p, metric));
    for (const Entry& entry : column.entries)
        column.digits = std::max({column.digits, length_of(entry.value), length_of(entry.change)});
    column.width = std::max(length_of(column.title), length_of(column.unit));
    for (const Entry& entry : column.entries) {
        const std::size_t word = entry.change.empty() ? 0 : 1 + word_of(entry.verdict).size();
        column.width = std::max({column.width, column.digits + word, length_of(entry.interval)});
    }
    return column;
}

using Part = std::string (*)(const ColumnOfMetric&, std::size_t policy, const TextStyle&);

std::string value_part(const ColumnOfMetric& column, std::size_t policy, const TextStyle&) {
    return padded(padded(column.entries[policy].value, column.digits, true), column.width);
}

std::string change_part(const ColumnOfMetric& column, std::size_t policy, const TextStyle& style) {
    const Entry& entry = column.entries[policy];
    if (entry.change.empty()) return padded({}, column.width);
    const std::string word{word_of(entry.verdict)};
    const std::size_t rest = column.width - column.digits - 1 - word.size();
    return padded(entry.change, column.digits, true) + ' ' + painted(word, entry.verdict, style) +
           std::string(rest, ' ');
}

std::string interval_part(const ColumnOfMetric& column, std::size_t policy, const TextStyle&) {
    return padded(column.entries[policy].interval, column.width);
}

struct Block {
    std::vector<ColumnOfMetric> columns;
    std::size_t names = 0;

    std::string line(const std::string& name, std::size_t policy, Part part, const TextStyle& style) const {
        std::string text = name + std::string(names - length_of(name), ' ');
        for (const ColumnOfMetric& column : columns) text += "  " + part(column, policy, style);
        return without_trailing_blanks(text);
    }

    std::string head(std::string ColumnOfMetric::*words, const TextStyle& style) const {
        std::string text(names, ' ');
        for (const ColumnOfMetric& column : columns) text += "  " + padded(column.*words, column.width);
        text = without_trailing_blanks(text);
        text.pop_back();
        return strong(text, style) + '\n';
    }
};

std::string printed(const Block& block, const StudyResult& result, const TextStyle& style) {
    std::string text = block.head(&ColumnOfMetric::title, style) + block.head(&ColumnOfMetric::unit, {});
    for (std::size_t p = 0; p < result.policies.size(); ++p) {
        const PolicyResult& policy = result.policies[p];
        text += block.line(title_of(policy), p, value_part, style);
        if (p > 0 || !policy.title.empty())
            text += block.line(policy.title.empty() ? "" : "  " + policy.name, p, change_part, style);
        if (p == 0) continue;
        text += block.line({}, p, interval_part, style);
    }
    return text + '\n';
}

std::vector<Block> blocks_of(const StudyResult& result, const TextStyle& style) {
    std::size_t names = 0;
    for (const PolicyResult& policy : result.policies)
        names = std::max(
            {names, length_of(title_of(policy)), policy.title.empty() ? 0 : 2 + length_of(policy.name)});
    std::vector<Block> blocks;
    std::size_t used = 0;
    for (const std::size_t metric : shown_metrics(result)) {
        ColumnOfMetric column = column_of(result, metric);
        if (blocks.empty() || used + column.width + 2 > static_cast<std::size_t>(style.width)) {
            blocks.push_back({{}, names});
            used = names;
        }
        used += column.width + 2;
        blocks.back().columns.push_back(std::move(column));
    }
    return blocks;
}

std::string legend(const StudyResult& result, const TextStyle& style) {
    const std::string taken = how_taken(*result.plan);
    const std::string luck = why_differences_differ(result, shown_metrics(result));
    return wrapped(
        taken + (taken.empty() ? "" : " ") + "Under each value: the difference from " + called(result, 0) +
            " under the same luck, and its 95 % interval (all policies at once). alike: no "
            "difference that matters; unclear: " +
            std::to_string(result.replications) + " replications cannot tell, or not whether it matters. " +
            what_matters(result, shown_metrics(result)) + (luck.empty() ? "" : " ") + luck,
        style.width);
}

/// A heading, and each line after a dash.
std::string listed_below(const ToldPart& part, const TextStyle& style) {
    std::string text = '\n' + strong(part.heading, style) + '\n';
    for (const std::string& line : part.lines) {
        std::string lines = wrapped(line, style.width - 4);
        lines.pop_back();
        for (std::size_t at = 0; (at = lines.find('\n', at)) != std::string::npos; at += 5)
            lines.replace(at, 1, "\n    ");
        text += "  - " + lines + '\n';
    }
    return text;
}

}  // namespace

std::string told_money(const StudyResult& result, const std::vector<std::size_t>& shown,
                       const TextStyle& style) {
    const std::string words = how_money_is_told(result, shown);
    return words.empty() ? words : wrapped(words, style.width);
}

std::string failure_text(const StudyResult& result, const TextStyle& style) {
    std::string words = left_out_text(result);
    if (broken_checks(result.checks) > 0) words += ' ' + checks_text(result);
    if (words.empty()) return words;
    return strong(wrapped(words, style.width), style) + '\n';
}

std::string decision_text(const StudyResult& result, TextStyle style) {
    const ToldDecision told = told_decision(result);
    std::string text = strong(wrapped(told.headline, style.width), style);
    for (const ToldPart& part : told.parts)
        if (part.about != "unknown") text += listed_below(part, style);
    return text;
}

std::string unknown_text(const StudyResult& result, TextStyle style) {
    for (const ToldPart& part : told_decision(result).parts)
        if (part.about == "unknown") return listed_below(part, style);
    return {};
}

std::string comparison_table(const StudyResult& result, TextStyle style) {
    std::string text = failure_text(result, style) + decision_text(result, style) + '\n';
    for (const Block& block : blocks_of(result, style)) text += printed(block, result, style);
    if (result.policies.size() > 1) text += legend(result, style);
    text += classes_text(result, style);
    text += told_money(result, shown_metrics(result), style);
    text += loop_shares_text(result, style);
    text += benchmarks_text(result, style);
    return text + goals_text(result, style) + unknown_text(result, style) + hinges_table(result, style);
}

}  // namespace morale
