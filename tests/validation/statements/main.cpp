// The checks, run and written. What was measured is kept in a folder, so that a run that was stopped goes on.
//   statements                    measures every statement on three blocks of seeds, then prints the page
//   statements 1 7 ...            these only, and prints their lines
//   statements --page FILE        the page from what is kept; nothing is run
//   statements --stale FILE       is the page's text that of the statements? fails when not
//   statements --list             what is kept of every experiment, and how long it took
//   statements --short            the strong ones on the first block with few replications; fails when one
//   fails
//   --results FOLDER              where it is kept; build/statements otherwise
//   --threads N                   as many as the machine has otherwise
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include "engine/language/value_text.hpp"
#include "tests/validation/statements/page.hpp"
#include "tests/validation/statements/results.hpp"

using namespace morale;

namespace {

struct Asked {
    std::string folder = MORALE_SOURCE_DIR "/build/statements";
    std::string page, stale;
    int threads = 0;
    bool brief = false, list = false;
    std::vector<std::string> numbers;
};

using Rows = std::vector<const Statement*>;

/// Rows that read the same worlds, in the order of the page.
std::vector<Rows> by_experiment(const Rows& rows) {
    std::vector<Rows> groups;
    for (const Statement* row : rows) {
        const auto group = std::ranges::find(groups, row->experiment.name,
                                             [](const Rows& g) { return g[0]->experiment.name; });
        if (group == groups.end())
            groups.push_back({row});
        else if (group->front()->experiment.scenario == row->experiment.scenario)
            group->push_back(row);
        else
            throw std::runtime_error("two experiments are called " + row->experiment.name);
    }
    return groups;
}

bool has_all(const Samples& samples, const Rows& rows) {
    return std::ranges::all_of(rows, [&](const Statement* row) {
        return std::ranges::all_of(row->readings, [&](const Reading& r) { return samples.contains(r.name); });
    });
}

std::optional<Kept> kept_of(const Asked& asked, const Rows& group, std::uint64_t seed) {
    std::optional<Kept> kept = find_kept(asked.folder, group[0]->experiment, seed);
    return kept && has_all(kept->samples, group) ? kept : std::nullopt;
}

Kept timed(const Rows& group, std::uint64_t seed, int replications, int threads) {
    const auto begin = std::chrono::steady_clock::now();
    Kept kept{.samples = observe(group, seed, replications, threads)};
    kept.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return kept;
}

std::string in_seconds(double seconds) {
    return number_text(std::round(seconds * 10) / 10) + " s";
}

void measure(const Asked& asked, const Rows& group, std::uint64_t seed) {
    if (kept_of(asked, group, seed)) return;
    const Experiment& e = group[0]->experiment;
    const Kept kept = timed(group, seed, e.replications, asked.threads);
    keep(asked.folder, e, seed, kept);
    std::cerr << e.name << ' ' << seed << ": " << in_seconds(kept.seconds) << std::endl;
    for (const Statement* row : group) {
        const Finding f = judge(*row, kept.samples);
        std::cerr << "  " << row->number << "  " << text_of(f) << ' ' << word_of(f.result) << "  asked "
                  << bounds_of(*row) << "  " << row->says << std::endl;
    }
}

std::vector<Checked> checked(const Asked& asked, const Rows& rows, const Rows& all) {
    std::vector<Checked> lines;
    for (const Statement* row : rows) lines.push_back({row, {}});
    for (const Rows& group : by_experiment(all))
        for (const std::uint64_t seed : blocks) {
            const std::optional<Kept> kept = kept_of(asked, group, seed);
            for (Checked& line : lines) {
                if (std::ranges::find(group, line.statement) == group.end()) continue;
                line.found.push_back(kept ? std::optional(judge(*line.statement, kept->samples))
                                          : std::nullopt);
            }
        }
    return lines;
}

int list(const Asked& asked, const Rows& all) {
    for (const Rows& group : by_experiment(all)) {
        std::cout << group[0]->experiment.name << ':';
        for (const Statement* row : group) std::cout << ' ' << row->number;
        for (const std::uint64_t seed : blocks) {
            const std::optional<Kept> kept = kept_of(asked, group, seed);
            std::cout << "  " << (kept ? in_seconds(kept->seconds) : "-");
        }
        std::cout << std::endl;
    }
    return 0;
}

int short_form(const Asked& asked, const Rows& all) {
    Rows strong;
    std::ranges::copy_if(all, std::back_inserter(strong), [](const Statement* s) { return s->strong > 0; });
    int failed = 0;
    for (const Rows& group : by_experiment(strong)) {
        int replications = 0;
        for (const Statement* row : group) replications = std::max(replications, row->strong);
        const Kept kept = timed(group, blocks[0], replications, asked.threads);
        for (const Statement* row : group) {
            const Finding f = judge(*row, kept.samples);
            std::cout << row->number << "  " << text_of(f) << ' ' << word_of(f.result) << "  asked "
                      << bounds_of(*row) << "  " << row->says << std::endl;
            failed += f.result == Ruling::Fails;
        }
        std::cout << "  " << group[0]->experiment.name << ": " << in_seconds(kept.seconds) << std::endl;
    }
    return failed > 0 ? 1 : 0;
}

/// Every claim must stand in the page as it stands here.
int stale(const std::string& path, const Rows& all) {
    std::ifstream in(path);
    std::stringstream page;
    page << in.rdbuf();
    int missing = 0;
    for (const Statement* row : all)
        if (page.str().find(claim_of(*row)) == std::string::npos) {
            std::cout << "not in " << path << ": " << claim_of(*row) << '\n';
            ++missing;
        }
    return missing > 0 ? 1 : 0;
}

Asked parse(int count, char** words) {
    Asked asked;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const auto next = [&]() -> std::string {
            if (++i == count) throw std::runtime_error(word + " needs a value");
            return words[i];
        };
        if (word == "--short")
            asked.brief = true;
        else if (word == "--list")
            asked.list = true;
        else if (word == "--page")
            asked.page = next();
        else if (word == "--stale")
            asked.stale = next();
        else if (word == "--results")
            asked.folder = next();
        else if (word == "--threads")
            asked.threads = std::stoi(next());
        else
            asked.numbers.push_back(word);
    }
    return asked;
}

int full_form(const Asked& asked, const Rows& all) {
    Rows rows = all;
    if (!asked.numbers.empty())
        std::erase_if(rows, [&](const Statement* s) {
            return std::ranges::find(asked.numbers, s->number) == asked.numbers.end();
        });
    for (const std::uint64_t seed : blocks)
        for (const Rows& group : by_experiment(all))
            if (std::ranges::find_first_of(group, rows) != group.end()) measure(asked, group, seed);
    const std::vector<Checked> lines = checked(asked, rows, all);
    if (asked.numbers.empty())
        std::cout << page_of(lines);
    else
        for (const Checked& line : lines) std::cout << line_of(line) << '\n';
    return 0;
}

}  // namespace

int main(int count, char** words) try {
    const Asked asked = parse(count, words);
    const std::vector<Statement> table = statements();
    Rows all;
    for (const Statement& s : table) all.push_back(&s);
    if (asked.brief) return short_form(asked, all);
    if (asked.list) return list(asked, all);
    if (!asked.stale.empty()) return stale(asked.stale, all);
    if (asked.page.empty()) return full_form(asked, all);
    std::ofstream out(asked.page);
    out << page_of(checked(asked, all, all));
    out.close();
    if (!out) throw std::runtime_error("cannot write " + asked.page);
    return 0;
} catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
    return 2;
}
