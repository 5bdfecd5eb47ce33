// One study over several processes, started by mpirun on this machine.
#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// The processes are more than the processors, and root may start them.
const std::map<std::string, std::string> on_this_machine = {{"OMPI_ALLOW_RUN_AS_ROOT", "1"},
                                                            {"OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1"},
                                                            {"OMPI_MCA_rmaps_base_oversubscribe", "1"}};

Said together(const Workplace& here, const std::string& processes, std::vector<std::string> words) {
    words.insert(words.begin(), {"--bind-to", "none", "-n", processes, MORALE_PROGRAM});
    return here.run(words, MORALE_MPIRUN, on_this_machine);
}

std::map<std::string, std::string> tables_in(const Workplace& here, const std::string& folder) {
    std::map<std::string, std::string> files;
    for (const std::string& name : here.files(folder))
        if (name != "provenance.json" && name != "report.html") files[name] = here.read(folder + "/" + name);
    return files;
}

}  // namespace

TEST_CASE("one, two and four processes leave the bytes of one thread") {
    if (std::string(MORALE_MPIRUN).empty()) {
        WARN("left out: the program is built without MPI (libopenmpi-dev)");
        return;
    }
    const Workplace here;
    here.write("small.yaml", small_scenario());
    CHECK(here.run({"compare", "small.yaml", "-n", "6", "-j", "1", "-o", "alone", "-q"}).status == 0);
    for (const std::string processes : {"1", "2", "4"}) {
        const Said said =
            together(here, processes, {"compare", "small.yaml", "-n", "6", "-o", "out/" + processes});
        CAPTURE(processes, said.talk);
        CHECK(said.status == 0);
        CHECK(tables_in(here, "out/" + processes) == tables_in(here, "alone"));
        // MPI gives the process a terminal of its own, whoever reads it in the end.
        CHECK_FALSE(contains(said.out, "\x1b"));
        CHECK_FALSE(contains(said.talk, "\x1b"));
    }
    const std::vector<std::string> decided = {"compare",         "small.yaml", "-n", "40",
                                              "--until-decided", "-q",         "-o"};
    const auto into = [&](const std::string& out) {
        std::vector<std::string> words = decided;
        words.push_back(out);
        return words;
    };
    CHECK(here.run(into("decided-alone")).status == 0);
    CHECK(together(here, "3", into("decided")).status == 0);
    CHECK(tables_in(here, "decided") == tables_in(here, "decided-alone"));
}

TEST_CASE("several processes say once what is wrong, and commands of one process say so") {
    if (std::string(MORALE_MPIRUN).empty()) return;
    const Workplace here;
    const Said missing = together(here, "2", {"compare", "nothing.yaml"});
    CHECK(missing.status == 3);
    CHECK(contains(missing.talk, "error E0001: there is no file 'nothing.yaml'"));
    here.write("small.yaml", small_scenario());
    const Said check = together(here, "2", {"check", "small.yaml"});
    CHECK(check.status == 2);
    CHECK(contains(check.talk, "'check' runs in one process"));
}
