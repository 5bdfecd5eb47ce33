// What editors, shells and man get of the program: the schema of scenarios, completions, the manual page.
// Each is tried by the program that it is for.
#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/cli/program.hpp"

using namespace morale::test;
namespace fs = std::filesystem;

namespace {

/// What a validator of JSON Schema says of these files, a line each.
std::string judged(const Workplace& here, const std::vector<std::string>& files) {
    here.write("schema.json", here.run({"schema"}).out);
    std::vector<std::string> words = {MORALE_SOURCE_DIR "/tests/cli/schema.py", "schema.json"};
    words.insert(words.end(), files.begin(), files.end());
    const Said said = here.run(words, "/usr/bin/python3");
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    return said.out;
}

std::size_t lines_with(const std::string& text, const std::string& words) {
    std::size_t n = 0;
    for (std::size_t at = 0; (at = text.find(words, at)) != std::string::npos; ++at) ++n;
    return n;
}

/// What a shell runs with the program on its path.
Said in_shell(const Workplace& here, const std::string& shell, const std::string& line) {
    return here.run({"-c", "PATH=$(dirname $M):$PATH; " + line}, shell, {{"M", MORALE_PROGRAM}});
}

/// The words that bash offers behind these: the last may be a part of one.
std::string offered_by_bash(const Workplace& here, const std::vector<std::string>& typed) {
    std::string words;
    for (const std::string& word : typed) words += " '" + word + "'";
    return in_shell(here, "/bin/bash",
                    "eval \"$(morale completion bash)\"; COMP_WORDS=(" + words + "); COMP_CWORD=" +
                        std::to_string(typed.size() - 1) + "; _morale; printf '%s\\n' \"${COMPREPLY[@]}\"")
        .out;
}

}  // namespace

TEST_CASE("every case of the library is valid by the schema, and so is what new writes") {
    const Workplace here;
    std::vector<std::string> files;
    for (const std::string folder : {"/scenarios/library", "/scenarios/library/queues"})
        for (const fs::directory_entry& entry : fs::directory_iterator(MORALE_SOURCE_DIR + folder)) {
            const std::string name = entry.path().filename().string();
            if (name.ends_with(".yaml") && name != "evidence.yaml" && name != "practices.yaml")
                files.push_back(entry.path().string());
        }
    here.write("small.yaml", small_scenario());
    here.run({"new", "mine", "--case", "service-week"});
    files.insert(files.end(), {"small.yaml", "mine/scenario.yaml"});
    REQUIRE(files.size() > 20);
    const std::string out = judged(here, files);
    CAPTURE(out);
    CHECK(lines_with(out, "valid ") == files.size());
    CHECK(lines_with(out, "refused ") == 0);
}

TEST_CASE("the schema refuses keys that are not known, and shapes that cannot be") {
    const Workplace here;
    const std::string broken = MORALE_SOURCE_DIR "/tests/unit/scenarios/broken/";
    std::vector<std::string> files;
    for (const std::string name :
         {"01-unknown-key", "02-no-unit", "119-block-for-list", "120-list-for-block", "121-value-for-block",
          "122-block-for-value", "123-elements-that-are-no-blocks", "124-whole-file-a-list",
          "125-whole-file-a-word", "128-version-left-out", "137-unknown-keys-near",
          "139-keys-at-another-place"})
        files.push_back(broken + name + ".yaml");
    const std::string out = judged(here, files);
    CAPTURE(out);
    CHECK(lines_with(out, "refused ") == files.size());
    CHECK(contains(out, "'recogntion' was unexpected"));
}

TEST_CASE("bash completes commands, flags and values") {
    const Workplace here;
    here.write("mine.yaml", "morale: 1\n");
    CHECK(offered_by_bash(here, {"morale", "com"}) == "compare\ncompletion\n");
    CHECK(offered_by_bash(here, {"morale", "compare", "--unt"}) == "--until-decided\n");
    CHECK(offered_by_bash(here, {"morale", "compare", "service-w"}) == "service-week\n");
    CHECK(offered_by_bash(here, {"morale", "check", "mi"}) == "mine.yaml\n");
    CHECK(offered_by_bash(here, {"morale", "run", "x", "--format", "csv,sq"}) == "csv,sqlite\n");
    CHECK(offered_by_bash(here, {"morale", "list", "met"}) == "metrics\n");
    CHECK(offered_by_bash(here, {"morale", "explain", "turnover_e"}) == "turnover_expected\n");
    CHECK(offered_by_bash(here, {"morale", "sweep", "x", "--design", "s"}) == "sobol\n");
}

TEST_CASE("fish and zsh read their scripts, and fish completes") {
    const Workplace here;
    for (const std::string shell : {"fish", "zsh"}) {
        here.write("script." + shell, here.run({"completion", shell}).out);
        const Said read = here.run({"-n", "script." + shell}, "/usr/bin/" + shell);
        CAPTURE(shell, read.talk);
        CHECK(read.status == 0);
        CHECK(read.talk.empty());
    }
    const Said fish = here.run(
        {"--no-config", "-c", "source script.fish; complete -C 'morale compare --until'"}, "/usr/bin/fish");
    CAPTURE(fish.talk);
    CHECK(fish.out ==
          "--until-decided\trun until each policy is better, worse or alike; -n is then the upper limit\n");
    const Said other = here.run({"completion", "tcsh"});
    CHECK(other.status == 2);
    CHECK(contains(other.talk, "the shells are bash, zsh and fish"));
}

TEST_CASE("zsh completes commands and flags at a prompt") {
    const Workplace here;
    // A pseudo-terminal, because zsh completes nowhere else.
    const Said said = in_shell(here, "/bin/bash", R"sh(mkdir f; morale completion zsh > f/_morale
cat > try.zsh <<'END'
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "fpath=($PWD/f \$fpath); autoload -Uz compinit; compinit -u -D; PS1=; unsetopt zle_bracketed_paste"
zpty -w z 'echo rea''dy'
zpty -r z line '*ready*'
zpty -n -w z $'morale compare --until\t'
zpty -r z line '*--until-decided*' && print -r -- completed
zpty -d z
END
timeout 60 zsh -f try.zsh)sh");
    CAPTURE(said.talk, said.out);
    CHECK(contains(said.out, "completed"));
}

TEST_CASE("the manual page is shown without a warning, and has every command") {
    const Workplace here;
    here.write("morale.1", here.run({"man"}).out);
    const Said warned =
        here.run({"--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", "morale.1"}, "/usr/bin/man");
    CHECK(warned.status == 0);
    CHECK(warned.talk.empty());
    CHECK(here.run({"-man", "-Tutf8", "-ww", "-z", "morale.1"}, "/usr/bin/groff").talk.empty());
    const std::string help = here.run({"--help"}).out;
    for (const std::string command : {"compare", "sweep", "schema", "completion", "man", "verify"}) {
        CHECK(contains(help, command));
        CHECK(contains(here.read("morale.1"), ".SS \"morale " + command));
    }
}

TEST_CASE("the schema takes what stands for something longer, as the program does") {
    const Workplace here;
    here.write("short.yaml",
               "morale: 1\nname: Short forms\ntime: {start: 2026-01-05}\n"
               "centre:\n"
               "  customers:\n"
               "    - {name: by-month, count: 3_900, churn: 3 %/month}\n"
               "    - {name: by-year, count: 1_500, churn: 0.5 %/month}\n"
               "  teams: [{name: desk, agents: 12}]\n"
               "  load: {closed: [2026-04-06, {name: may-day, date: 2026-05-01}]}\n"
               "  hiring: {classes: [{from: 2026-02-02, size: 3}], training_dropout: 10 %}\n"
               "policies:\n"
               "  usual: {}\n"
               "  thanks: {until: 2026-06-01, recognition: {leader_thanks: {every: 1 week}}}\n");
    CHECK(here.run({"check", "short.yaml"}).status == 0);
    CHECK(contains(judged(here, {"short.yaml"}), "valid short.yaml"));
    here.write("nameless.yaml", "morale: 1\nname: x\ncentre: {hiring: {classes: [{size: 3}]}}\n");
    CHECK(contains(judged(here, {"nameless.yaml"}), "refused nameless.yaml"));
}
