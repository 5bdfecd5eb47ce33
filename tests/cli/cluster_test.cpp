// The job scripts of tools/slurm, run as a scheduler would run them.
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"

using namespace morale::test;

TEST_CASE("the job scripts of a cluster make the study of one machine") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const auto job = [&](const std::string& script, const std::string& number) {
        return here.run({std::string(MORALE_SOURCE_DIR) + "/tools/slurm/" + script, "small.yaml", "-n", "5",
                         "-p", "nothing", "-p", "notes"},
                        "/bin/bash",
                        {{"MORALE", MORALE_PROGRAM},
                         {"SLURM_ARRAY_TASK_ID", number},
                         {"SLURM_ARRAY_TASK_COUNT", "2"},
                         {"SLURM_CPUS_PER_TASK", "2"}});
    };
    for (const std::string number : {"1", "2"}) {
        const Said share = job("share.sbatch", number);
        CAPTURE(share.talk);
        CHECK(share.status == 0);
        CHECK(contains(share.out, "share " + number + " of 2: "));
    }
    const Said merged = job("merge.sbatch", "");
    CAPTURE(merged.out, merged.talk);
    CHECK(merged.status == 0);
    CHECK(contains(merged.talk, "10 of 10 runs were kept from earlier studies"));
    CHECK(here.run({"compare", "small.yaml", "-n", "5", "-p", "nothing", "-p", "notes", "-o", "alone"})
              .status == 0);
    CHECK(here.read("out/small/paired.csv") == here.read("alone/paired.csv"));
}
