#include "engine/store/store_file.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/support/folder.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

std::int64_t add(StoreFile& store, const std::string& text, int replications, int effect = 0) {
    const std::int64_t world = store.world(text, {.scenario = "care", .policy = text, .seed = 5});
    for (int i = 1; i <= replications; ++i) {
        const Record record = invented_record(i, effect);
        store.keep(i, std::vector<RecordOfWorld>{{world, &record}});
    }
    store.flush();
    return world;
}

}  // namespace

TEST_CASE("a replication that was kept is found again, by another program too") {
    const EmptyFolder folder;
    StoreFile store(folder / "below" / "kept.sqlite");
    const std::int64_t world = add(store, "notes", 3);
    StoreFile other(folder / "below" / "kept.sqlite");
    CHECK(other.world("notes", {}) == world);
    CHECK(other.world("letters", {}) != world);
    const auto record = other.find(world, 2);
    REQUIRE(record);
    CHECK(record->tape.fingerprint() == invented_record(2, 0).tape.fingerprint());
    CHECK_FALSE(other.find(world, 4));
    CHECK(other.replications_of(world) == std::vector{1, 2, 3});
    CHECK(other.found() == 1);
    CHECK(store.kept() == 3);
    CHECK_FALSE(store.trouble());
}

TEST_CASE("a damaged replication counts as none and can be kept anew") {
    const EmptyFolder folder;
    const auto file = folder / "kept.sqlite";
    StoreFile store(file);
    const std::int64_t world = add(store, "notes", 1);
    Database(file).run("UPDATE records SET bytes = substr(bytes, 2)");
    CHECK_FALSE(store.find(world, 1));
    add(store, "notes", 1);
    CHECK(store.find(world, 1));
}

TEST_CASE("a file that a killed program had begun and not filled is taken and filled") {
    const EmptyFolder folder;
    Database(folder / "begun.sqlite").run("PRAGMA journal_mode = WAL");
    CHECK(std::filesystem::file_size(folder / "begun.sqlite") > 0);
    StoreFile store(folder / "begun.sqlite");
    add(store, "notes", 2);
    CHECK(store.worlds().size() == 1);
}

TEST_CASE("what is no store of this program is refused and stays as it is") {
    const EmptyFolder folder;
    Database(folder / "other.sqlite").run("CREATE TABLE theirs(x)");
    CHECK_THROWS_WITH(StoreFile(folder / "other.sqlite"), Catch::Contains("another program"));
    std::ofstream(folder / "text.sqlite") << std::string(5000, 'x');
    CHECK_THROWS_AS(StoreFile(folder / "text.sqlite"), DatabaseFailed);
    CHECK(std::filesystem::file_size(folder / "text.sqlite") == 5000);
    std::filesystem::create_directory(folder / "folder");
    CHECK_THROWS_AS(StoreFile(folder / "folder"), DatabaseFailed);
}

TEST_CASE("room is made by what nobody has asked for longest") {
    const EmptyFolder folder;
    const auto file = folder / "kept.sqlite";
    StoreFile store(file);
    add(store, "old", 200);
    const std::int64_t kept = add(store, "new", 200);
    Database(file).run("UPDATE worlds SET used = 1 WHERE text = 'old'");
    store.shrink();
    const auto before = std::filesystem::file_size(file);
    const std::int64_t bytes = store.worlds().at(0).bytes;
    store.make_room(bytes);
    REQUIRE(store.worlds().size() == 1);
    CHECK(store.worlds().at(0).id == kept);
    CHECK(store.worlds().at(0).replications == 200);
    CHECK(10 * std::filesystem::file_size(file) < 7 * before);
}

TEST_CASE("stores are merged; a replication that differs between them is named, and the own one stays") {
    const EmptyFolder folder;
    StoreFile store(folder / "a.sqlite");
    const std::int64_t world = add(store, "notes", 2);
    {
        StoreFile other(folder / "b.sqlite");
        add(other, "letters", 1);
        add(other, "notes", 2);
        const std::int64_t theirs = other.world("notes", {});
        const Record third = invented_record(3, 0), wrong = invented_record(2, 9);
        other.keep(3, std::vector<RecordOfWorld>{{theirs, &third}});
        other.keep(2, std::vector<RecordOfWorld>{{theirs, &wrong}});
    }
    const Taken taken = store.take_from(folder / "b.sqlite");
    CHECK(taken.replications == 2);
    CHECK(taken.known == 1);
    REQUIRE(taken.contradictions.size() == 1);
    CHECK(taken.contradictions[0].policy == "notes");
    CHECK(taken.contradictions[0].replication == 2);
    CHECK(store.find(world, 2)->tape.fingerprint() == invented_record(2, 0).tape.fingerprint());
    CHECK(store.replications_of(world) == std::vector{1, 2, 3});
    CHECK_THROWS_AS(store.take_from(folder / "missing" / "c.sqlite"), DatabaseFailed);
}

TEST_CASE("a record that lies under another replication or policy counts as damaged and is not merged") {
    const EmptyFolder folder;
    {
        StoreFile other(folder / "b.sqlite");
        const std::int64_t notes = add(other, "notes", 4);
        const std::int64_t letters = add(other, "letters", 1, 7);
        const auto text = [](std::int64_t world) { return std::to_string(world); };
        Database file(folder / "b.sqlite");
        file.run("UPDATE records SET bytes = (SELECT bytes FROM records WHERE world = " + text(notes) +
                 " AND replication = 3) WHERE world = " + text(notes) + " AND replication = 2");
        file.run("UPDATE records SET bytes = (SELECT bytes FROM records WHERE world = " + text(notes) +
                 " AND replication = 1) WHERE world = " + text(letters));
        file.run(
            "UPDATE records SET bytes = substr(bytes, 1, 40) || x'5a' || substr(bytes, 42) WHERE world = " +
            text(notes) + " AND replication = 4");
        CHECK(other.find(notes, 1));
        CHECK_FALSE(other.find(notes, 2));
        CHECK_FALSE(other.find(letters, 1));
        CHECK_FALSE(other.find(notes, 4));
        CHECK(other.damaged() == 3);
    }
    StoreFile store(folder / "a.sqlite");
    const Taken taken = store.take_from(folder / "b.sqlite");
    CHECK(taken.replications == 2);
    REQUIRE(taken.damaged.size() == 3);
    CHECK(taken.damaged[0].replication == 2);
    CHECK(taken.damaged[2].policy == "letters");
    CHECK(store.replications_of(store.world("notes", {})) == std::vector{1, 3});
}

TEST_CASE("a sound record takes the place of a damaged one when stores are merged") {
    const EmptyFolder folder;
    {
        StoreFile other(folder / "b.sqlite");
        add(other, "notes", 1);
    }
    StoreFile store(folder / "a.sqlite");
    const std::int64_t world = add(store, "notes", 1);
    Database(folder / "a.sqlite").run("UPDATE records SET bytes = substr(bytes, 2)");
    const Taken taken = store.take_from(folder / "b.sqlite");
    CHECK(taken.replications == 1);
    CHECK(taken.contradictions.empty());
    CHECK(store.find(world, 1));
}

TEST_CASE("a store is not merged into itself and a folder is no store") {
    const EmptyFolder folder;
    StoreFile store(folder / "a.sqlite");
    CHECK_THROWS_WITH(store.take_from(folder / "." / "a.sqlite"), "it is the store itself");
    CHECK_THROWS_WITH(store.take_from(folder / "."), "it is a folder");
}
