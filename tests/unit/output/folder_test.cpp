// A study's folder is complete or not there.
#include "output/folder.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>

#include "tests/support/study_scene.hpp"

using namespace morale;
namespace fs = std::filesystem;
using Catch::Matchers::Contains;

namespace {

class Place {
 public:
    Place() {
        for (int n = 0; !fs::create_directory(path = fs::temp_directory_path() /
                                                     ("morale-folder-test-" + std::to_string(n)));
             ++n)
            continue;
    }
    ~Place() { fs::remove_all(path); }
    fs::path path;

    std::set<std::string> entries(const fs::path& below = {}) const {
        std::set<std::string> names;
        for (const fs::directory_entry& entry : fs::directory_iterator(path / below))
            names.insert(entry.path().filename().string());
        return names;
    }
    void put(const fs::path& file, std::string_view text) const {
        fs::create_directories((path / file).parent_path());
        std::ofstream(path / file) << text;
    }
    std::string read(const fs::path& file) const {
        std::ifstream in(path / file, std::ios::binary);
        return {std::istreambuf_iterator<char>{in}, {}};
    }
};

/// Of a study that draws no assumptions.
std::set<std::string> all_files() {
    std::set<std::string> names;
    for (const Format& format : formats())
        if (format.is_in(StudyPlan{})) names.insert(std::string{format.file});
    return names;
}

void write_study(const fs::path& place, const scene::FinishedStudy& finished) {
    StudyFolder folder(place, finished.plan);
    scene::for_each_record(finished, [&](const ReplicationRow& row) { folder.take(row); });
    folder.finish(finished.study());
}

const scene::FinishedStudy& small_study() {
    static const auto finished = scene::finished_study({.policies = 2, .replications = 2, .weeks = 2});
    return *finished;
}

}  // namespace

SCENARIO("a study appears in its folder all at once") {
    const Place place;
    GIVEN("a study that is being written") {
        StudyFolder folder(place.path / "deep" / "results", small_study().plan);
        scene::for_each_record(small_study(), [&](const ReplicationRow& row) { folder.take(row); });
        THEN("there is no such folder yet, only an unfinished one beside it") {
            CHECK_FALSE(fs::exists(place.path / "deep" / "results"));
            CHECK(place.entries("deep") == std::set<std::string>{"results.unfinished-1"});
        }
        WHEN("it is finished") {
            folder.finish(small_study().study());
            THEN("the folder holds every file of the table and nothing stays beside it") {
                CHECK(place.entries("deep") == std::set<std::string>{"results"});
                CHECK(place.entries("deep/results") == all_files());
            }
        }
    }
    GIVEN("a study that is given up") {
        { StudyFolder folder(place.path / "results", small_study().plan); }
        THEN("nothing stays") {
            CHECK(place.entries().empty());
        }
    }
}

SCENARIO("what a killed run has left is removed, and nothing else") {
    const Place place;
    GIVEN("an unfinished folder that nobody works in") {
        place.put("results.unfinished-1/runs.csv", "rep\n");
        WHEN("somebody put a file of their own into it") {
            place.put("results.unfinished-1/notes.txt", "mine");
            write_study(place.path / "results", small_study());
            THEN("it stays") {
                CHECK(place.read("results.unfinished-1/notes.txt") == "mine");
            }
        }
        WHEN("a study is written to the same place") {
            StudyFolder folder(place.path / "results", small_study().plan);
            THEN("it is gone, and named") {
                CHECK(place.entries() == std::set<std::string>{"results.unfinished-1"});
                CHECK(place.entries("results.unfinished-1").size() > 1);
                REQUIRE(folder.removed().size() == 1);
                CHECK(folder.removed()[0].filename() == "results.unfinished-1");
            }
        }
        WHEN("a study is written to another place") {
            write_study(place.path / "other", small_study());
            THEN("it stays") {
                CHECK(place.read("results.unfinished-1/runs.csv") == "rep\n");
            }
        }
    }
    GIVEN("a study that is being written") {
        StudyFolder first(place.path / "results", small_study().plan);
        WHEN("another is written to the same place") {
            StudyFolder second(place.path / "results", small_study().plan);
            THEN("each has its own folder") {
                CHECK(second.removed().empty());
                CHECK(place.entries() ==
                      std::set<std::string>{"results.unfinished-1", "results.unfinished-2"});
            }
        }
    }
    GIVEN("folders that are named nearly so") {
        place.put("results.unfinished-1-mine/runs.csv", "mine");
        place.put("results.unfinished/runs.csv", "mine");
        write_study(place.path / "results", small_study());
        THEN("they stay") {
            CHECK(place.entries() ==
                  std::set<std::string>{"results", "results.unfinished", "results.unfinished-1-mine"});
        }
    }
}

SCENARIO("an earlier study is replaced, and nothing else ever is") {
    const Place place;
    GIVEN("an earlier study") {
        write_study(place.path / "results", small_study());
        const std::string before = place.read("results/runs.csv");
        WHEN("it is made again") {
            write_study(place.path / "results", small_study());
            THEN("the same bytes are there") {
                CHECK(place.entries() == std::set<std::string>{"results"});
                CHECK(place.read("results/runs.csv") == before);
            }
        }
        WHEN("a new one is given up") {
            { StudyFolder folder(place.path / "results", small_study().plan); }
            THEN("the earlier one is still there") {
                CHECK(place.read("results/runs.csv") == before);
            }
        }
        WHEN("somebody put a file of their own into it") {
            place.put("results/notes.txt", "mine");
            THEN("it is refused by name") {
                CHECK_THROWS_WITH(StudyFolder(place.path / "results", small_study().plan),
                                  Contains("results: holds 'notes.txt', which is not part of a study"));
                CHECK(place.read("results/notes.txt") == "mine");
            }
        }
        WHEN("it turns into something else while the new study runs") {
            StudyFolder folder(place.path / "results", small_study().plan);
            place.put("results/notes.txt", "mine");
            THEN("it is not touched") {
                CHECK_THROWS_AS(folder.finish(small_study().study()), OutputFailure);
                CHECK(place.read("results/notes.txt") == "mine");
            }
        }
    }
    GIVEN("an empty folder") {
        fs::create_directory(place.path / "results");
        write_study(fs::path{place.path / "results"} / "", small_study());
        THEN("it is filled") {
            CHECK(place.entries("results") == all_files());
        }
    }
    GIVEN("a folder of something else") {
        place.put("results/thesis.txt", "years of work");
        THEN("it is refused") {
            CHECK_THROWS_WITH(StudyFolder(place.path / "results", small_study().plan),
                              Contains("is there already and is not the folder of a study"));
            CHECK(place.entries() == std::set<std::string>{"results"});
        }
    }
    GIVEN("a file of that name") {
        place.put("results", "a file");
        THEN("it is refused") {
            CHECK_THROWS_WITH(StudyFolder(place.path / "results", small_study().plan),
                              Contains("is not a folder"));
        }
    }
}

TEST_CASE("without recognitions their table is only its header") {
    const Place place;
    StudyFolder folder(place.path / "results", small_study().plan);
    folder.finish(small_study().study());
    CHECK(place.read("results/recognitions.csv") ==
          "policy,rep,nth,team,seat,incumbent,at,programme,quality,gain,seen_by\n");
}

TEST_CASE("a folder says of which scenario it holds a study") {
    const Place place;
    auto finished = scene::finished_study({.policies = 1, .replications = 1, .weeks = 1});
    for (const std::string identity : {"/home/anna/desk.yaml", "/a \"b\" \\c/desk.yaml", ""}) {
        finished->provenance.scenario_identity = identity;
        write_study(place.path / "results", *finished);
        CHECK(scenario_of_study(place.path / "results") == identity);
    }
    fs::remove(place.path / "results/provenance.json");
    CHECK(scenario_of_study(place.path / "results") == "");
    CHECK_FALSE(scenario_of_study(place.path).has_value());
    CHECK_FALSE(scenario_of_study(place.path / "nowhere").has_value());
}

TEST_CASE("only provenance.json differs when the same study is made another way") {
    const Place place;
    auto other = scene::finished_study({.policies = 2, .replications = 2, .weeks = 2});
    other->provenance.threads = 7;
    other->provenance.command_line = "morale compare x.yaml -j7";
    other->provenance.compiler = "another";
    other->provenance.started = "2027-01-01T00:00:00Z";
    other->provenance.seconds = 1;
    other->provenance.flags = {{"threads", "7"}};
    write_study(place.path / "one", small_study());
    write_study(place.path / "two", *other);
    for (const std::string& file : all_files()) {
        CAPTURE(file);
        CHECK((place.read("one/" + file) == place.read("two/" + file)) == (file != "provenance.json"));
    }
}

TEST_CASE("a full disk is an error with the file and the reason") {
    if (!fs::exists("/dev/full")) return;
    File file("/dev/full");
    CHECK_THROWS_WITH((file.write(std::string(1 << 20, 'x')), file.close()),
                      Contains("/dev/full: No space left on device"));
    File little("/dev/full");
    little.write("x");
    CHECK_THROWS_AS(little.close(), OutputFailure);
}

TEST_CASE("a folder that cannot be made is an error with its path") {
    const Place place;
    place.put("file", "x");
    CHECK_THROWS_WITH(StudyFolder(place.path / "file" / "results", small_study().plan), Contains("file"));
}

SCENARIO("a study without a replication that can be used replaces nothing") {
    const Place place;
    write_study(place.path / "results", small_study());
    const std::string earlier = place.read("results/summary.csv");
    const auto broken = scene::finished_study({.policies = 2, .replications = 2, .weeks = 2});
    broken->result.left_out = 2;
    WHEN("an earlier study is in the folder") {
        CHECK_THROWS_WITH(write_study(place.path / "results", *broken),
                          Contains("none of the 2 replications can be used") &&
                              Contains("what was there before is still there"));
        THEN("it stays as it was") {
            CHECK(place.entries() == std::set<std::string>{"results"});
            CHECK(place.read("results/summary.csv") == earlier);
        }
    }
    WHEN("there is none") {
        CHECK_THROWS_AS(write_study(place.path / "other", *broken), OutputFailure);
        THEN("there is none afterwards") {
            CHECK(place.entries() == std::set<std::string>{"results"});
        }
    }
    WHEN("some can be used") {
        broken->result.left_out = 1;
        write_study(place.path / "results", *broken);
        THEN("it is written, to be looked at") {
            CHECK(place.entries("results") == all_files());
        }
    }
}
