// A study's folder is complete or not there.
#include "output/folder.hpp"

#include <unistd.h>

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
std::set<std::string> all_files(Encodings encodings = usual_encodings()) {
    std::set<std::string> names;
    for (const StudyFile& file : study_files(StudyPlan{}, encodings)) names.insert(file.name);
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
    GIVEN("an unfinished folder whose program was killed before it wrote anything") {
        fs::create_directory(place.path / "results.unfinished-1");
        write_study(place.path / "results", small_study());
        THEN("it is gone") {
            CHECK(place.entries() == std::set<std::string>{"results"});
        }
    }
    GIVEN("an empty unfinished folder that a program has just made and locked") {
        fs::create_directory(place.path / "results.unfinished-1");
        const FolderLock lock(place.path / "results.unfinished-1");
        write_study(place.path / "results", small_study());
        THEN("it is left to that program") {
            CHECK(place.entries() == std::set<std::string>{"results", "results.unfinished-1"});
        }
        THEN("whoever else wants it is told that it is lost") {
            CHECK(FolderLock(place.path / "results.unfinished-1").lost());
            CHECK_FALSE(lock.lost());
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
            folder.finish(small_study().study());
            THEN("it is not touched, and the new one lies beside it") {
                CHECK(place.read("results/notes.txt") == "mine");
                CHECK(folder.turned_aside());
                CHECK(folder.place() == place.path / "results-2");
                CHECK(place.entries() == std::set<std::string>{"results", "results-2"});
            }
        }
        WHEN("of a new one no replication could be used") {
            StudyResult nothing = small_study().result;
            nothing.weeks = 0;
            {
                StudyFolder folder(place.path / "results", small_study().plan);
                CHECK_THROWS_WITH(
                    folder.finish(
                        {nothing, small_study().provenance, small_study().values, small_study().evidence}),
                    Contains("results: no replication could be used, so nothing was written; the study that "
                             "is there is as it was"));
            }
            THEN("the earlier one is still there, and nothing else") {
                CHECK(place.entries() == std::set<std::string>{"results"});
                CHECK(place.read("results/runs.csv") == before);
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

TEST_CASE("a study is written in every format that is asked for, and replaced whatever its formats are") {
    const Place place;
    const std::vector<const Encoding*> both{find_encoding("csv"), find_encoding("json")};
    write_study(place.path / "usual", small_study());
    const auto write = [&](const std::vector<const Encoding*>& encodings) {
        StudyFolder folder(place.path / "results", small_study().plan, encodings);
        scene::for_each_record(small_study(), [&](const ReplicationRow& row) { folder.take(row); });
        folder.finish(small_study().study());
    };
    write(both);
    CHECK(place.entries("results") == all_files(both));
    for (const std::string file : {"runs.csv", "weekly.csv", "summary.csv", "paired.csv", "parameters.csv"})
        CHECK(place.read("results/" + file) == place.read("usual/" + file));
    for (const std::string file : {"runs.json", "summary.json"}) {
        CAPTURE(file);
        CHECK(place.read("results/" + file).starts_with("[\n  {\"policy\": \"status-quo\", "));
        CHECK(place.read("results/" + file).ends_with("}\n]\n"));
    }
    CHECK_THAT(place.read("results/report.html"),
               Contains("<a href=\"parameters.csv\">") && Contains("<a href=\"weekly.json\">"));
    write({find_encoding("json")});
    CHECK_THAT(place.read("results/report.html"),
               Contains("<a href=\"parameters.json\">") && !Contains("parameters.csv"));
    write_study(place.path / "results", small_study());
    CHECK(place.entries("results") == all_files());
}

TEST_CASE("two studies of different scenarios that run to one place both stay") {
    const Place place;
    const auto north = scene::finished_study({.policies = 1, .replications = 1, .weeks = 1});
    const auto south = scene::finished_study({.policies = 1, .replications = 1, .weeks = 1});
    north->provenance.scenario_identity = "/north/desk.yaml";
    south->provenance.scenario_identity = "/south/desk.yaml";
    StudyFolder first(place.path / "desk", north->plan), second(place.path / "desk", south->plan);
    first.finish(north->study());
    second.finish(south->study());
    CHECK_FALSE(first.turned_aside());
    CHECK(second.turned_aside());
    CHECK(study_in(place.path / "desk")->scenario == "/north/desk.yaml");
    CHECK(study_in(place.path / "desk-2")->scenario == "/south/desk.yaml");
    CHECK(place.entries() == std::set<std::string>{"desk", "desk-2"});
}

SCENARIO("a run that was killed while it replaced a study loses neither") {
    const Place place;
    const auto write = [&](const std::string& name, const std::string& identity) {
        const auto study = scene::finished_study({.policies = 1, .replications = 1, .weeks = 1});
        study->provenance.scenario_identity = identity;
        write_study(place.path / "elsewhere", *study);
        fs::rename(place.path / "elsewhere", place.path / name);
    };
    const auto owner = [&](const std::string& name) {
        const auto study = study_in(place.path / name);
        return study ? study->scenario : "nobody";
    };
    GIVEN("the earlier study moved aside, the new one not yet at its place") {
        write("results.replaced-1", "earlier");
        write("results.unfinished-1", "new");
        WHEN("the next one looks") {
            recover_study(place.path / "results");
            THEN("the new one, which is whole, is there") {
                CHECK(owner("results") == "new");
                CHECK(owner("results.replaced-1") == "earlier");
            }
        }
        WHEN("a file of the new one had not reached the disk") {
            place.put("results.unfinished-1/provenance.json", "{\n  \"program\":");
            recover_study(place.path / "results");
            THEN("the earlier one is back") {
                CHECK(owner("results") == "earlier");
            }
        }
        WHEN("another study is made") {
            {
                StudyFolder folder(place.path / "results", small_study().plan);
                REQUIRE(folder.earlier().has_value());
                CHECK(folder.earlier()->scenario == "new");
            }
            THEN("one whole study is there until it is done, and nothing beside it") {
                CHECK(owner("results") == "new");
                CHECK(place.entries() == std::set<std::string>{"results"});
            }
        }
        WHEN("somebody is at work with it") {
            const FolderLock lock(place.path / "results.replaced-1");
            place.put("results.unfinished-1/provenance.json", "");
            recover_study(place.path / "results");
            THEN("it is left to them") {
                CHECK(place.entries() == std::set<std::string>{"results.replaced-1", "results.unfinished-1"});
            }
        }
    }
    GIVEN("the new study at its place, the earlier one not yet removed") {
        write("results", "new");
        write("results.replaced-1", "earlier");
        write("results.unfinished-1", "earlier");  // where the two changed places in one step
        { StudyFolder folder(place.path / "results", small_study().plan); }
        THEN("the next run removes what is left") {
            CHECK(owner("results") == "new");
            CHECK(place.entries() == std::set<std::string>{"results"});
        }
    }
    GIVEN("a folder that is named so and holds something of one's own") {
        write("results.replaced-1", "earlier");
        place.put("results.replaced-1/notes.txt", "mine");
        { StudyFolder folder(place.path / "results", small_study().plan); }
        THEN("it is neither moved nor removed") {
            CHECK(place.read("results.replaced-1/notes.txt") == "mine");
            CHECK(place.entries() == std::set<std::string>{"results.replaced-1"});
        }
    }
}

TEST_CASE("a place that could not be replaced is refused before the study runs, and nothing is made there") {
    const Place place;
    const auto refused = [&](const fs::path& path, const std::string& why) {
        CHECK_THROWS_WITH(StudyFolder(path, small_study().plan), Contains(why));
    };
    fs::create_symlink(place.path / "nowhere", place.path / "link");
    refused(place.path / "link", "link: is a link that leads nowhere");
    fs::create_symlink(place.path / "circle", place.path / "circle");
    refused(place.path / "circle", "circle");
    refused("/proc", "/proc: is where another file system begins and cannot be replaced");
    place.put("file", "x");
    refused(place.path / "file" / "deep" / "results", "file");
    refused(place.path / "new" / ("x" + std::string(300, 'x')), "File name too long");
    CHECK(place.entries() == std::set<std::string>{"circle", "file", "link"});
    if (geteuid() == 0) return;  // who may do everything is refused nothing
    fs::create_directory(place.path / "closed");
    fs::permissions(place.path / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    refused(place.path / "closed", "closed: cannot be written: Permission denied");
    refused(place.path / "closed" / "results", "closed: cannot be written: Permission denied");
}

TEST_CASE("a link to a folder keeps pointing at it") {
    const Place place;
    fs::create_directory(place.path / "real");
    fs::create_directory_symlink("real", place.path / "link");
    write_study(place.path / "link", small_study());
    CHECK(fs::is_symlink(place.path / "link"));
    CHECK(place.entries("real") == all_files());
}

TEST_CASE("a file appears at its place when all of it is there") {
    const Place place;
    write_at_once(place.path / "scenario.yaml", "one");
    write_at_once(place.path / "scenario.yaml", "two");
    CHECK(place.read("scenario.yaml") == "two");
    CHECK_THROWS_AS(write_at_once(place.path / "no" / "scenario.yaml", "x"), OutputFailure);
    fs::create_directory(place.path / "folder");
    CHECK_THROWS_AS(write_at_once(place.path / "folder", "x"), OutputFailure);
    CHECK(place.entries() == std::set<std::string>{"folder", "scenario.yaml"});
    CHECK(objection_to_writing(place.path / "folder") == "is a folder");
    CHECK(objection_to_writing(place.path / "new" / "scenario.yaml").empty());
    CHECK(objection_to_writing(place.path / "scenario.yaml" / "x") ==
          (place.path / "scenario.yaml").string() + " is not a folder");
    fs::create_symlink("nowhere", place.path / "link");
    CHECK(objection_to_writing(place.path / "link") == "is a link that leads nowhere");
    if (fs::exists("/dev/full"))
        CHECK_THROWS_WITH(write_at_once("/dev/full", "x"), Contains("No space left"));
}

TEST_CASE("folders that were made for nothing are taken back") {
    const Place place;
    { const NewFolders folders(place.path / "a" / "b"); }
    CHECK(place.entries().empty());
    {
        NewFolders folders(place.path / "a" / "b");
        folders.keep();
    }
    CHECK(place.entries("a") == std::set<std::string>{"b"});
    { const NewFolders folders(place.path / "a" / "c"); }
    CHECK(place.entries("a") == std::set<std::string>{"b"});
    place.put("file", "x");
    CHECK_THROWS_AS(NewFolders(place.path / "file" / "x"), OutputFailure);
    CHECK_THROWS_AS(NewFolders(place.path / "file"), OutputFailure);
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
    for (const std::string identity :
         {"/home/anna/desk.yaml", "/a \"b\" \\c/desk.yaml", "/two\nlines\x1b/\xc2\x9b.yaml", ""}) {
        finished->provenance.scenario_identity = identity;
        write_study(place.path / "results", *finished);
        CHECK(study_in(place.path / "results")->scenario == identity);
        CHECK(study_in(place.path / "results")->started == finished->provenance.started);
    }
    fs::remove(place.path / "results/provenance.json");
    CHECK(study_in(place.path / "results") == EarlierStudy{});
    CHECK_FALSE(study_in(place.path).has_value());
    CHECK_FALSE(study_in(place.path / "nowhere").has_value());
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
                          Contains("no replication could be used, so nothing was written") &&
                              Contains("the study that is there is as it was"));
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
