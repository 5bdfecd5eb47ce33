#include "tests/unit/causes/loops_page.hpp"

#include <array>
#include <map>

#include "engine/causes/told_loops.hpp"
#include "engine/causes/variables.hpp"

namespace morale::test {

namespace {

struct Section {
    Picture picture;
    std::string_view title;
    std::string_view asks;
};

constexpr std::array sections = {
    Section{Picture::People, "People and load",
            "Why do people leave, and what does it do to those who stay?"},
    Section{Picture::Work, "Contacts and the standard", "Where does the work come from, and what gives way?"},
    Section{Picture::Feelings, "Meaning and recognition", "What gives people strength for the next contact?"},
    Section{Picture::Encounters, "Customers and agents", "What do customers give back?"},
    Section{Picture::Market, "Customers come and go",
            "What does service do to the number of customers, and that to service?"},
    Section{Picture::Leaders, "Leaders", "What do those who decide see, and what do they do then?"},
};

constexpr std::string_view head =
    R"(# engine/causes: the causal loops

Written by `tools/renew-loops` from the rows of influences beside the mechanisms; a test fails when this page and the code differ.
`morale list loops` prints the loops. How strong an influence is, and what it is neutral at, says engine/model/EQUATIONS.md.

A full arrow with + means that more of the one makes more of the other, a broken red arrow with − that it makes less. A loop with an
even number of broken arrows reinforces what happens to it (R), one with an odd number balances it (B). Every state also fades by
itself towards where it is drawn: that is left out.
)";

std::string polarity(const NumberedLoop& row) {
    return row.loop.sign > 0 ? "reinforces" : "balances";
}

std::string picture_of(const Section& section, const std::vector<Link>& links,
                       const std::vector<NumberedLoop>& loops) {
    std::string text = "\n## " + std::string(section.title) + "\n" + std::string(section.asks) +
                       "\n\n```mermaid\n" + diagram_of(links_in(links, section.picture)) + "```\n\n";
    for (const NumberedLoop& row : loops)
        if (row.told && row.told->picture == section.picture)
            text += "- **" + row.number + " " + std::string(row.told->title) + "** (" + polarity(row) + ", " +
                    in_words(row.loop) + "). " + std::string(row.told->says) + "\n";
    return text;
}

std::string other_loops(const std::vector<Link>& links, const std::vector<NumberedLoop>& loops) {
    std::map<std::size_t, int> longer;
    for (const Loop& loop : elementary_loops(links, 10))
        if (loop.through.size() > longest_listed) ++longer[loop.through.size()];
    std::string text = "\n## All other loops of at most " + std::to_string(longest_listed) +
                       " steps\nThere are more of each length beyond: ";
    for (const auto& [steps, count] : longer)
        text += (steps == longest_listed + 1 ? "" : ", ") + std::to_string(count) + " of " +
                std::to_string(steps) + " steps";
    text += ", and so on.\n\n| loop | is | through |\n|---|---|---|\n";
    for (const NumberedLoop& row : loops)
        if (!row.told)
            text += "| " + row.number + " | " + polarity(row) + " | " + in_words(row.loop) + " |\n";
    return text;
}

/// What moves the variable that way, separated by commas.
std::string movers(const std::vector<Link>& links, std::string_view name, int sign) {
    std::string text;
    for (const Link& link : links)
        if (link.to == name && link.sign == sign) text += (text.empty() ? "" : ", ") + std::string(link.from);
    return text;
}

/// Words between ticks, separated by commas.
std::string in_ticks(std::string_view words) {
    if (words.empty()) return "";
    std::string text = "`";
    for (const char c : words) text += c == ' ' ? "`, `" : std::string(1, c);
    return text + "`";
}

std::string influences(const std::vector<Link>& links) {
    std::string text =
        "\n## Every influence\n| variable | rises with | falls with | metric | set by "
        "|\n|---|---|---|---|---|\n";
    for (const Variable& variable : variables()) {
        const std::string up = movers(links, variable.name, +1), down = movers(links, variable.name, -1);
        if (up.empty() && down.empty()) continue;
        text += "| " + std::string(variable.name) + " | " + up + " | " + down + " | " +
                in_ticks(variable.shown) + " | " + in_ticks(variable.set) + " |\n";
    }
    text += "\n## What is only set\n| variable | set by | raises | lowers |\n|---|---|---|---|\n";
    for (const Variable& variable : variables()) {
        std::string up, down;
        bool influenced = false;
        for (const Link& link : links) {
            influenced |= link.to == variable.name;
            std::string& list = link.sign > 0 ? up : down;
            if (link.from == variable.name) list += (list.empty() ? "" : ", ") + std::string(link.to);
        }
        if (influenced) continue;
        text += "| " + std::string(variable.name) + " | " + in_ticks(variable.set) + " | " + up + " | " +
                down + " |\n";
    }
    return text;
}

}  // namespace

std::string loops_page() {
    const std::vector<Link> links = model_links();
    const std::vector<NumberedLoop> loops = numbered_loops(links, longest_listed);
    std::string text(head);
    for (const Section& section : sections) text += picture_of(section, links, loops);
    return text + other_loops(links, loops) + influences(links);
}

}  // namespace morale::test
