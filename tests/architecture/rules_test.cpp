// Each rule is fed what it must refuse and what it must let pass: a rule that never refuses holds nothing.
#include "tests/architecture/rules.hpp"

#include <array>
#include <catch2/catch.hpp>

using namespace morale::architecture;

namespace {

using Sources = std::vector<Source>;

const std::string opening = "// A header about one thing, said in its first line.\n#pragma once\n";

// What a check says about the only file, which stands beside a kernel and a model header that exist.
template <class Check>
std::string said(Check check, std::string path, std::string text) {
    const Sources sources{
        read_source("engine/kernel/time.hpp", opening), read_source("engine/model/world.hpp", opening),
        read_source("output/report.hpp", opening), read_source(std::move(path), std::move(text))};
    return printed(check(sources));
}

}  // namespace

TEST_CASE("an include against the table is refused, one along it passes") {
    CHECK(said(check_layers, "engine/kernel/a.cpp", "\n#include \"engine/model/world.hpp\"\n") ==
          "engine/kernel/a.cpp:2: engine/kernel may not include engine/model\n");
    CHECK(said(check_layers, "scenarios/load/a.cpp", "#include \"output/report.hpp\"\n") ==
          "scenarios/load/a.cpp:1: scenarios/load may not include output\n");
    CHECK(said(check_layers, "engine/model/a.cpp", "#include \"engine/kernel/time.hpp\"\n").empty());
    CHECK(said(check_layers, "tests/unit/model/a.cpp", "#include \"output/report.hpp\"\n").empty());
}

TEST_CASE("an include that is not written from the root, or leads nowhere, is refused") {
    CHECK(said(check_layers, "engine/model/a.cpp", "#include \"world.hpp\"\n") ==
          "engine/model/a.cpp:1: \"world.hpp\" is no file of the tree; write it from the root\n");
    CHECK(said(check_layers, "engine/model/a.cpp", "#include \"engine/kernel/../kernel/time.hpp\"\n") != "");
    CHECK(said(check_layers, "engine/model/a.cpp", "#include \"engine/kernel/gone.hpp\"\n") != "");
}

TEST_CASE("a header that leans on another for a standard name is refused, a .cpp is not") {
    CHECK(said(check_standard_headers, "engine/model/a.hpp", "\nstd::vector<int> list();\n") ==
          "engine/model/a.hpp:2: std::vector wants #include <vector>\n");
    CHECK(said(check_standard_headers, "engine/model/a.hpp",
               "#include <vector>\nstd::vector<int> a(std::size_t);\n")
              .empty());
    CHECK(
        said(check_standard_headers, "engine/model/a.hpp", "// std::vector\n#include \"vector\"\n").empty());
    CHECK(said(check_standard_headers, "engine/model/a.cpp", "std::vector<int> list();\n").empty());
}

TEST_CASE("a header that leans on another for a type of the project is refused") {
    const auto check = [](std::string text) {
        const Sources sources{
            read_source("engine/model/team.hpp",
                        "enum class Shape { Round };\nstruct Team { struct Lead {}; };\n"),
            read_source("engine/model/firm.hpp", "#include \"engine/model/team.hpp\"\nstruct Firm;\n"),
            read_source("engine/model/a.hpp", std::move(text))};
        return printed(check_own_headers(sources));
    };
    const std::string wants = " wants #include \"engine/model/team.hpp\"\n";
    CHECK(check("\nvoid move(model::Team&);\n") == "engine/model/a.hpp:2: Team" + wants);
    CHECK(check("Shape shape();\n") == "engine/model/a.hpp:1: Shape" + wants);
    CHECK(check("struct Team;\nvoid move(Team&);\n").empty());
    CHECK(check("#include \"engine/model/firm.hpp\"\nTeam::Lead lead(Shape, Firm&);\n").empty());
    CHECK(check("// a Team\nenum class Kind { Team };\nint all(Kind = Kind::Team);\n").empty());
    CHECK(check("template <class Team, auto... Shape>\nvoid move(Team);\nint at(Other::Lead);\n").empty());
}

TEST_CASE("a source outside every layer is refused") {
    CHECK(said(check_layers, "engine/loose.cpp", "") ==
          "engine/loose.cpp:1: stands in no layer of the table\n");
}

TEST_CASE("a cycle of includes is refused, a diamond passes") {
    const auto header = [](const char* path, std::string includes) {
        return read_source(path, std::move(includes));
    };
    const Sources cycle{header("engine/model/a.hpp", "#include \"engine/model/b.hpp\"\n"),
                        header("engine/model/b.hpp", "#include \"engine/model/c.hpp\"\n"),
                        header("engine/model/c.hpp", "\n#include \"engine/model/a.hpp\"\n")};
    CHECK(printed(check_cycles(cycle)) ==
          "engine/model/c.hpp:2: a cycle of includes: engine/model/a.hpp leads back here\n");
    const Sources diamond{
        header("engine/model/a.hpp", "#include \"engine/model/b.hpp\"\n#include \"engine/model/c.hpp\"\n"),
        header("engine/model/b.hpp", "#include \"engine/model/d.hpp\"\n"),
        header("engine/model/c.hpp", "#include \"engine/model/d.hpp\"\n"), header("engine/model/d.hpp", "")};
    CHECK(check_cycles(diamond).empty());
}

TEST_CASE("a library stands in its layer and in .cpp files only") {
    CHECK(
        said(check_libraries, "engine/causes/loops.cpp", "#include <boost/graph/small_world_generator.hpp>\n")
            .empty());
    CHECK(said(check_libraries, "engine/causes/loops.hpp", "#include <boost/graph/adjacency_list.hpp>\n") ==
          "engine/causes/loops.hpp:1: <boost/graph/adjacency_list.hpp> stands in a header; keep libraries to "
          ".cpp files\n");
    CHECK(said(check_libraries, "engine/study/run.cpp", "#include <boost/graph/adjacency_list.hpp>\n") ==
          "engine/study/run.cpp:1: <boost/graph/adjacency_list.hpp> is not a library of engine/study\n");
    CHECK(said(check_libraries, "engine/model/a.cpp", "#include <boost/math/distributions/normal.hpp>\n") !=
          "");
    CHECK(said(check_libraries, "engine/metric/a.cpp", "#include <tbb/parallel_for.h>\n") != "");
    CHECK(said(check_libraries, "engine/stats/a.cpp", "#include <yaml-cpp/yaml.h>\n") != "");
    CHECK(said(check_libraries, "output/a.cpp", "#include <nobody/knows.hpp>\n") != "");
    CHECK(said(check_libraries, "engine/kernel/a_test.cpp", "#include <catch2/catch.hpp>\n") != "");
    CHECK(said(check_libraries, "engine/study/run.cpp", "#include <unistd.h>\n") ==
          "engine/study/run.cpp:1: <unistd.h> belongs to the programs, the output and the tests\n");
    CHECK(
        said(check_libraries, "tools/cli/main.cpp", "#include <unistd.h>\n#include <CLI/CLI.hpp>\n").empty());
}

TEST_CASE("a word of contact centres is refused in kernel and stats, in any disguise") {
    CHECK(said(check_words, "engine/kernel/a.hpp", "// next event\nint next_agent = 0;\n") ==
          "engine/kernel/a.hpp:2: 'agent' is a word of contact centres; this layer knows none\n");
    CHECK(said(check_words, "engine/kernel/a.hpp", "struct CustomerRow {};\n") != "");
    CHECK(said(check_words, "engine/stats/a.cpp", "// how long Teams stay\n") != "");
    CHECK(said(check_words, "engine/stats/a.cpp", "// a call centre's queue\n") != "");
    CHECK(said(check_words, "engine/stats/a.cpp", "// service, patience and queues are words of queueing\n")
              .empty());
    CHECK(said(check_words, "engine/model/a.cpp", "int agent = 0;\n").empty());
}

TEST_CASE("a text is refused in the layer that finds, and not in the files that spell") {
    CHECK(said(check_silence, "engine/study/a.cpp", "// a b\nauto t = \"Choose it\";\n") ==
          "engine/study/a.cpp:2: \"Choose it\" is a text; output/words speaks, this layer finds\n");
    CHECK(said(check_silence, "engine/study/a.cpp", "#include \"a b.hpp\"\nauto t = R\"(a b)\";\n") != "");
    CHECK(said(check_silence, "engine/study/a.cpp", "#include \"a b.hpp\"\nchar c = ' ';  // \"a b\"\n")
              .empty());
    CHECK(said(check_silence, "engine/study/a.cpp", "auto t = \"cost_total\";\n").empty());
    CHECK(said(check_silence, "engine/study/since.cpp", "auto t = \" wk\";\n").empty());
    CHECK(said(check_silence, "output/words/a.cpp", "auto t = \"Choose it\";\n").empty());
}

TEST_CASE("what makes simulated numbers differ, or the loop slow, is refused") {
    for (const char* line :
         {"#include <random>", "#include <iostream>", "#include <thread>", "#include <unordered_map>",
          "double x = std::exp(1.0);", "double x = std::pow (2.0, y);", "double x = ::log(y);",
          "int i = std::rand();", "std::function<void()> f;", "virtual void go();", "if (bad) throw 1;",
          "auto now = std::chrono::steady_clock::now();"}) {
        CAPTURE(line);
        for (const char* folder : {"engine/kernel/", "engine/model/floor/", "engine/policy/levers/"})
            CHECK(said(check_simulation, std::string(folder) + "a.cpp", line) != "");
        CHECK(said(check_simulation, "output/a.cpp", line).empty());
    }
}

TEST_CASE("what needs files, threads or exceptions is refused in a portable layer") {
    for (const char* line :
         {"#include <fstream>", "#include <thread>", "#include <stdexcept>", "if (bad) throw 1;",
          "try { go(); } catch (...) {}", "double x = std::stod(text);", "int x = std::stoi(text);"}) {
        CAPTURE(line);
        for (const char* folder : {"engine/language/", "engine/metric/metrics/", "engine/stats/"})
            CHECK(said(check_portable, std::string(folder) + "a.cpp", line) != "");
        CHECK(said(check_portable, "engine/study/a.cpp", line).empty());
    }
    CHECK(said(check_portable, "engine/language/a.cpp", "// never throw\nint retry = 0;").empty());
}

TEST_CASE("what clang 14 cannot compile is refused everywhere") {
    for (const char* line :
         {"a.erase(std::ranges::unique(a).begin(), a.end());", "std::ranges::rotate(a, a.begin() + 1);",
          "std::ranges::stable_partition(a, is_first);", "for (int i : std::views::iota(0, 3)) go(i);"}) {
        CAPTURE(line);
        for (const char* folder : {"engine/study/", "output/words/", "tests/unit/causes/"})
            CHECK(said(check_other_compiler, std::string(folder) + "a.cpp", line) != "");
    }
    CHECK(said(check_other_compiler, "output/a.cpp", "a.erase(std::unique(a.begin(), a.end()), a.end());")
              .empty());
    CHECK(said(check_other_compiler, "output/a.cpp", "std::ranges::unique_copy(a, b);").empty());
    CHECK(said(check_other_compiler, "engine/study/a.hpp", "\nstruct World;\nWorld made(Plan&&) = delete;") ==
          "engine/study/a.hpp:3: World: a deleted function of clang 14 knows what it returns; return void\n");
    CHECK(said(check_other_compiler, "engine/study/a.hpp", "\nstruct World;\nvoid made(Plan&&) = delete;")
              .empty());
}

TEST_CASE("a second spelling of numbers is refused") {
    const char* line = "auto end = std::to_chars(a, b, value).ptr;";
    CHECK(said(check_spelling, "scenarios/load/a.cpp", line) ==
          "scenarios/load/a.cpp:1: std::to_chars: numbers are spelled in "
          "engine/language/number_text.hpp\n");
    CHECK(said(check_spelling, "tools/cli/a.cpp", line) != "");
    CHECK(said(check_spelling, "engine/language/a.cpp", line).empty());
    CHECK(said(check_spelling, "output/a.cpp", line).empty());
}

TEST_CASE("comments, strings and longer names are not taken for what is forbidden") {
    for (const char* line :
         {"// never throw, never std::exp(x)", "const char* text = \"throw virtual std::rand\";",
          "/* std::function\n   virtual */ int x;", "double y = morale::exp(x);", "int overthrow = 0;",
          "auto text = R\"(throw \" std::rand)\";", "int million = 1'000'000; // throw '",
          "double y = std::exponential_like(x);", "char c = '\"'; int z = 0; // throw"}) {
        CAPTURE(line);
        CHECK(said(check_simulation, "engine/model/a.cpp", line).empty());
    }
    CHECK(said(check_simulation, "engine/model/a.cpp", "char c = '\"'; throw 1; char d = '\"';") != "");
    CHECK(said(check_simulation, "engine/model/a.cpp", "auto t = R\"x(\" )\" )x\"; throw 1;") != "");
}

TEST_CASE("digits made anywhere but in the files that write numbers are refused") {
    const char* line = "const auto end = std::to_chars(first, last, value).ptr;\n";
    CHECK(said(check_numbers, "tools/cli/a.cpp", line) ==
          "tools/cli/a.cpp:1: std::to_chars: numbers are written by output/words/numbers.hpp\n");
    CHECK(said(check_numbers, "output/page/a.cpp", "out << std::setprecision(3) << x;\n") != "");
    CHECK(said(check_numbers, "output/page/a.cpp", "// std::to_chars is elsewhere\n").empty());
    CHECK(said(check_numbers, "output/words/numbers.cpp", line).empty());
    CHECK(said(check_numbers, "engine/language/a.cpp", line).empty());
    CHECK(said(check_numbers, "tests/unit/output/a.cpp", line).empty());
}

TEST_CASE("a parameter without a unit is refused") {
    const auto refused = [](std::string member) {
        return said(check_units, "engine/model/parameters/a.hpp", "struct A {\n" + member + "\n};\n");
    };
    CHECK(refused("    double slope = 0.62;") ==
          "engine/model/parameters/a.hpp:2: slope has no unit, neither in its name nor in its comment\n");
    for (const char* member : {"double slope{};  // of the curve", "double value = 100;",
                               "double cost_per_head = 15;  // of each event", "double wage_per_hour = 18;",
                               "double ties_per_seat = 3;", "double share_on_prospect = -1;"}) {
        CAPTURE(member);
        CHECK(refused(member) != "");
    }
    for (const char* member :
         {"double memory_weeks = 26;", "double slope = 0.62;  // logit per unit of demand", "int by = 0;",
          "// share of the\ndouble target = 0.48;", "double held =\n    0.1;  // SD of exhaustion",
          "double cost_per_head = 15;  // USD for each event", "double issues_per_year = 2.2;",
          "double chats(int row) const;"}) {
        CAPTURE(member);
        CHECK(refused(member).empty());
    }
    CHECK(said(check_units, "engine/model/world/a.hpp", "double slope = 0.62;\n").empty());
}

TEST_CASE("a unit that the README.md of its folder does not name is refused") {
    const Sources sources{read_source("output/cell.cpp", ""), read_source("output/cell.hpp", opening),
                          read_source("output/row.hpp", opening), read_source("output/sub/x.hpp", opening)};
    const std::array<FolderPage, 1> both{{{"output", "see `cell.*` and `row`, `tables`\n"}}};
    const std::array<FolderPage, 1> prose{{{"output", "a row of `cells`, a `cell` and `row_end`\n"}}};
    CHECK(check_readmes(sources, both).empty());
    CHECK(printed(check_readmes(sources, prose)) == "output/README.md:1: does not name `row`\n");
}

TEST_CASE("a header opens with a comment and is included once") {
    CHECK(said(check_headers, "engine/model/a.hpp", opening + "int x;\n").empty());
    CHECK(said(check_headers, "engine/model/a.hpp", "#pragma once\nint x;\n") ==
          "engine/model/a.hpp:1: a header opens with a comment on its subject\n");
    CHECK(said(check_headers, "engine/model/a.hpp", "// What this header is about.\nint x;\n") ==
          "engine/model/a.hpp:1: #pragma once follows the opening comment\n");
    CHECK(said(check_headers, "engine/model/a.hpp", "") != "");
    CHECK(said(check_headers, "engine/model/a.cpp", "int x;\n").empty());
}

TEST_CASE("a symbol of libm is found in what nm prints") {
    CHECK(printed(check_symbols("libx.a", "x.cpp.o:\n                 U exp@GLIBC_2.29\n")) ==
          "libx.a:0: calls exp of the system's library\n");
    CHECK_FALSE(check_symbols("libx.a", "                 U logf\n").empty());
    CHECK(check_symbols("libx.a", "                 U _ZN6morale3expEd\n                 U sqrt\n").empty());
}

TEST_CASE("a circle of units is refused, by what headers and .cpp files include together") {
    const Sources sources{
        read_source("output/a.hpp", opening),
        read_source("output/a.cpp", "#include \"output/a.hpp\"\n#include \"output/b.hpp\"\n"),
        read_source("output/b.hpp", opening + "#include \"output/c.hpp\"\n"),
        read_source("output/c.hpp", opening),
        read_source("output/c.cpp", "#include \"output/c.hpp\"\n#include \"output/a.hpp\"\n"),
        read_source("output/d.cpp", "#include \"output/a.hpp\"\n")};
    CHECK(check_cycles(sources).empty());
    CHECK(printed(check_circles_of_units(sources, {})) ==
          "output/a:1: a circle of units: output/a > output/b > output/c > output/a\n"
          "output/b:1: a circle of units: output/b > output/c > output/a > output/b\n"
          "output/c:1: a circle of units: output/c > output/a > output/b > output/c\n");
    const std::array<std::string_view, 3> listed{"output/a", "output/b", "output/c"};
    CHECK(check_circles_of_units(sources, listed).empty());
    const std::array<std::string_view, 5> stale{"output/a", "output/b", "output/c", "output/d", "output/e"};
    CHECK(printed(check_circles_of_units(sources, stale)) ==
          "output/d:1: is in no circle of units any more: take it off the list\n"
          "output/e:1: is no unit of the tree: take it off the list\n");
}

TEST_CASE("within the model an include of a folder above is refused") {
    CHECK(said(check_model_order, "engine/model/minds/a.cpp", "#include \"engine/model/floor/b.hpp\"\n") ==
          "engine/model/minds/a.cpp:1: \"engine/model/floor/b.hpp\" lies above this folder\n");
    CHECK(said(check_model_order, "engine/model/a.hpp", "#include \"engine/model/world/b.hpp\"\n") != "");
    CHECK(said(check_model_order, "engine/model/floor/a.cpp", "#include \"engine/model/minds/b.hpp\"\n")
              .empty());
    CHECK(said(check_model_order, "engine/model/floor/a.cpp", "#include \"engine/model/floor/b.hpp\"\n")
              .empty());
    CHECK(said(check_model_order, "engine/model/record/a.hpp", "#include \"engine/model/parameters.hpp\"\n")
              .empty());
    CHECK(said(check_model_order, "engine/study/a.cpp", "#include \"engine/model/life/b.hpp\"\n").empty());
}

TEST_CASE("a term that could move the world is refused") {
    CHECK(said(check_terms, "engine/model/terms/a.hpp", "double a(World& w);\n") ==
          "engine/model/terms/a.hpp:1: a term reads the world and moves nothing of it\n");
    CHECK(said(check_terms, "engine/model/terms/a.hpp", "double a(const World&, World* w);\n") != "");
    CHECK(said(check_terms, "engine/model/terms/a.hpp", "double a(const World& w, AgentId);  // World&\n")
              .empty());
    CHECK(said(check_terms, "engine/model/minds/a.hpp", "void a(World& w);\n").empty());
}
