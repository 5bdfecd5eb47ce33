// Random damage to a valid file: whatever it is, loading ends soon with a plan or with mistakes that have a
// place.
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <string>

#include "engine/kernel/draws.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

constexpr std::string_view valid = R"yaml(# Does a note keep anyone?
morale: 1
name: "Northwind care"
time:   {start: 2026-01-05, warmup: 26 weeks, horizon: 104 weeks}
centre:
  teams:
    - {name: billing, agents: 45}
    - {name: tech, agents: 38}
  customers: {count: 450_000, issues: 2.2 /yr}
  contacts: {talk: "lognormal(mean=3 min, cv=1.2)", after_contact: 100 s}
  load:
    by_day: [1, 1, 1, 1, 1, 0.5, 0]
policies:
  status-quo: {}
  note:
    why: >
      a long
      reason
    from: week 10
    recognition: {praise_note: {from: executive, share: 80 %, within: 3 days}}
    centre: {teams: [{name: tech, agents: +10}]}
goals:
  - service_level >= 75 %
)yaml";

constexpr std::array<std::string_view, 40> pieces = {
    "\n",   " ",        "  ",   "\t", ":",     ": ",   "-",  "- ", "{", "}", "[",     "]",     ",",  "\"",
    "'",    "#",        "&a ",  "*a", "!t ",   "<<: ", "? ", "|",  ">", "%", "---\n", "...\n", "\r", "\r\n",
    "\xff", "\xc3\xa9", "\x01", "0x", "1e999", "(",    ")",  "=",  "x", "+", "\\",    "~"};

/// Draws addressed by the mutant and a counter.
struct Luck {
    Draws draws{Seed{2026}, 1};
    std::uint64_t mutant;
    std::uint32_t nth = 0;
    std::size_t below(std::size_t n) {
        return std::min(n - 1,
                        static_cast<std::size_t>(draws.uniform(1, mutant, nth++) * static_cast<double>(n)));
    }
};

std::string mutate(std::string text, Luck& luck) {
    for (std::size_t changes = 1 + luck.below(4); changes > 0 && !text.empty(); --changes) {
        const std::size_t at = luck.below(text.size());
        const std::size_t length = std::min(1 + luck.below(12), text.size() - at);
        switch (luck.below(5)) {
            case 0:
                text.erase(at, length);
                break;
            case 1:
                text.insert(at, pieces[luck.below(pieces.size())]);
                break;
            case 2:
                text.insert(luck.below(text.size()), text.substr(at, length));
                break;
            case 3:
                text[at] = static_cast<char>(luck.below(256));
                break;
            default:
                text.resize(at);
        }
    }
    return text;
}

int lines_in(std::string_view text) {
    return 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("a damaged file gives a plan or mistakes with places inside it") {
    int plans = 0, failures = 0;
    for (std::uint64_t mutant = 0; mutant < 3000; ++mutant) {
        Luck luck{.mutant = mutant};
        const std::string text = mutate(std::string(valid), luck);
        CAPTURE(mutant, text);
        const Loaded loaded = load_text(text, "f.yaml", {});
        REQUIRE(loaded.plan.has_value() == loaded.diagnostics.empty());
        loaded.plan ? ++plans : ++failures;
        for (const Diagnostic& d : loaded.diagnostics) {
            CAPTURE(render(d));
            REQUIRE(d.place.file == "f.yaml");
            REQUIRE(d.place.line >= 0);
            REQUIRE(d.place.line <= lines_in(text));
            if (d.place.line > 0)
                REQUIRE((d.place.column >= 1 && d.place.column <= characters(d.source) + 1));
        }
    }
    CHECK(plans > 50);
    CHECK(failures > 1000);
}

TEST_CASE("hostile files end soon") {
    const auto ends = [](const std::string& text) {
        return load_text(text, "f.yaml", {}).diagnostics.size();
    };
    std::string brackets, quotes, keys = "morale: 1\n", question;
    for (int i = 0; i < 9000; ++i) brackets += i % 2 ? '{' : '[', question += "? ";
    for (int i = 0; i < 9000; ++i) quotes += "\"'";
    for (int i = 0; i < 9'000; ++i) keys += "k" + std::to_string(i) + ":\n";
    CHECK(ends("a: " + brackets) == 1);
    CHECK(ends(question) >= 1);
    CHECK(ends(quotes) >= 1);
    CHECK(ends(keys) == most_diagnostics + 1);  // the last one says that there are more
    CHECK(ends(std::string(1 << 20, '\n')) == 1);
    CHECK(ends("morale: 1\nname: " + std::string(9000, '(') + "\n") == 0);
    CHECK(ends("!!tag,") >= 1);
}
