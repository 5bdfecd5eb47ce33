#include "engine/store/store_file.hpp"

#include <algorithm>
#include <span>
#include <system_error>
#include <utility>

#include "engine/model/results_version.hpp"
#include "engine/study/byte_stream.hpp"
#include "engine/study/record_bytes.hpp"

namespace morale {

namespace {

constexpr std::int64_t application = 0x4d4f5241;  // in the file's header: a database of this program
constexpr std::int64_t version_of_tables = 1;
constexpr std::chrono::milliseconds gathered_for{100};

constexpr std::string_view tables[] = {
    "CREATE TABLE worlds(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, results INTEGER NOT NULL, "
    "scenario TEXT NOT NULL, policy TEXT NOT NULL, seed TEXT NOT NULL, used INTEGER NOT NULL)",
    "CREATE TABLE records(world INTEGER NOT NULL REFERENCES worlds(id) ON DELETE CASCADE, replication "
    "INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE(world, replication))",
};

/// Makes the folder of the file.
const std::filesystem::path& in_its_folder(const std::filesystem::path& file) {
    std::error_code failed;
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), failed);
    if (failed) throw DatabaseFailed(failed.message());
    return file;
}

/// All or nothing.
class Transaction {
 public:
    explicit Transaction(Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }
    ~Transaction() {
        if (open_) undo();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        database_.run("COMMIT");
        open_ = false;
    }

 private:
    void undo() noexcept {
        try {
            database_.run("ROLLBACK");
        } catch (const DatabaseFailed&) {
            // After some failures, such as a full disk, the database has undone it by itself.
        }
    }

    Database& database_;
    bool open_ = true;
};

std::uint64_t number_of(std::string_view world) {
    return checksum(std::as_bytes(std::span(world)));
}

std::int64_t seconds_since_1970() {
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

struct RowToTake {
    std::int64_t row = 0;    // of the other file
    std::int64_t world = 0;  // here
};

/// Looks at each record of the file that is attached as `other`: which ones are to be taken, and what is to
/// be said of the rest.
std::vector<RowToTake> worth_taking(Database& database, Taken& taken) {
    std::vector<RowToTake> rows;
    Statement pairs(
        database,
        "SELECT theirs.rowid, mine.id, mine.text, mine.scenario, mine.policy, theirs.replication, "
        "theirs.bytes, r.bytes FROM other.records AS theirs JOIN other.worlds AS w ON w.id = theirs.world "
        "JOIN main.worlds AS mine ON mine.text = w.text LEFT JOIN main.records AS r ON r.world = mine.id AND "
        "r.replication = theirs.replication ORDER BY mine.id, theirs.replication");
    while (pairs.next()) {
        const std::uint64_t bears = number_of(pairs.text(2)) + static_cast<std::uint64_t>(pairs.whole(5));
        const RecordBytes state = state_of(pairs.bytes(6), bears);
        const KeptReplication name{std::string(pairs.text(3)), std::string(pairs.text(4)),
                                   static_cast<int>(pairs.whole(5))};
        if (state == RecordBytes::OfOtherForm)
            ++taken.outdated;
        else if (state != RecordBytes::Sound)
            taken.damaged.push_back(name);
        else if (state_of(pairs.bytes(7), bears) != RecordBytes::Sound)
            rows.push_back({pairs.whole(0), pairs.whole(1)});
        else if (std::ranges::equal(pairs.bytes(6), pairs.bytes(7)))
            ++taken.known;
        else
            taken.contradictions.push_back(name);
    }
    taken.replications = static_cast<std::int64_t>(rows.size());
    return rows;
}

}  // namespace

StoreFile::StoreFile(const std::filesystem::path& file) : file_(file), database_(in_its_folder(file)) {
    prepare();
}

StoreFile::~StoreFile() {
    flush();
}

void StoreFile::prepare() {
    // A program that was killed here leaves a file with a header and without a table: it is nobody's yet.
    if (database_.number("PRAGMA application_id") == 0 &&
        database_.number("SELECT count(*) FROM sqlite_schema") == 0) {
        database_.run("PRAGMA auto_vacuum = INCREMENTAL");
        database_.run("PRAGMA journal_mode = WAL");
        Transaction all(database_);
        if (database_.number("PRAGMA application_id") == 0) {  // nobody was faster
            for (const std::string_view table : tables) database_.run(table);
            database_.run("PRAGMA application_id = " + std::to_string(application));
            database_.run("PRAGMA user_version = " + std::to_string(version_of_tables));
        }
        all.commit();
    }
    if (database_.number("PRAGMA application_id") != application)
        throw DatabaseFailed("it is a database of another program");
    if (database_.number("PRAGMA user_version") != version_of_tables)
        throw DatabaseFailed("it was made by another version of this program");
    database_.run("PRAGMA synchronous = FULL");
    database_.run("PRAGMA foreign_keys = ON");
}

template <class Work>
void StoreFile::guarded(Work&& work) {
    const std::scoped_lock lock(mutex_);
    if (trouble_) return;
    try {
        work();
    } catch (const DatabaseFailed& failed) {
        trouble_ = failed.what();
    }
}

std::int64_t StoreFile::world(std::string_view text, const WorldLabel& label) {
    std::int64_t id = 0;
    guarded([&] {
        Statement add(database_,
                      "INSERT INTO worlds(text, results, scenario, policy, seed, used) VALUES(?1, ?2, ?3, "
                      "?4, ?5, ?6) ON CONFLICT(text) DO UPDATE SET used = excluded.used RETURNING id");
        add.with(1, text)
            .with(2, std::int64_t{results_version})
            .with(3, label.scenario)
            .with(4, label.policy);
        add.with(5, std::string_view(std::to_string(label.seed))).with(6, seconds_since_1970());
        if (add.next()) id = add.whole(0);
        while (add.next()) {
        }
    });
    return id;
}

std::uint64_t StoreFile::whose(std::int64_t world, int replication) {
    auto known = bears_.find(world);
    if (known == bears_.end()) {
        Statement ask(database_, "SELECT text FROM worlds WHERE id = ?1");
        ask.with(1, world);
        known = bears_.emplace(world, ask.next() ? number_of(ask.text(0)) : 0).first;
    }
    return known->second + static_cast<std::uint64_t>(replication);
}

std::optional<Record> StoreFile::find(std::int64_t world, int replication) {
    std::optional<Record> record;
    guarded([&] {
        Statement ask(database_, "SELECT bytes FROM records WHERE world = ?1 AND replication = ?2");
        ask.with(1, world).with(2, std::int64_t{replication});
        if (!ask.next()) return;
        const std::uint64_t asked = whose(world, replication);
        record = record_of(ask.bytes(0), asked);
        damaged_ += !record && state_of(ask.bytes(0), asked) != RecordBytes::OfOtherForm;
        found_ += record.has_value() && !kept_here_.contains({world, replication});
    });
    return record;
}

void StoreFile::keep(int replication, std::span<const RecordOfWorld> records) {
    std::vector<std::uint64_t> bears;
    guarded([&] {
        for (const RecordOfWorld& of : records) bears.push_back(whose(of.world, replication));
    });
    if (bears.size() < records.size()) return;
    std::vector<Pending> made;
    for (std::size_t i = 0; i < records.size(); ++i)
        made.push_back({records[i].world, replication, bytes_of(*records[i].record, bears[i])});
    guarded([&] {
        for (Pending& pending : made) {
            kept_here_.emplace(pending.world, pending.replication);
            pending_.push_back(std::move(pending));
        }
        if (std::chrono::steady_clock::now() - written_ >= gathered_for) write_pending();
    });
}

void StoreFile::flush() {
    guarded([&] { write_pending(); });
}

void StoreFile::write_pending() {
    if (pending_.empty()) return;
    Transaction all(database_);
    Statement add(database_, "INSERT OR REPLACE INTO records(world, replication, bytes) VALUES(?1, ?2, ?3)");
    for (const Pending& pending : pending_)
        add.with(1, pending.world).with(2, std::int64_t{pending.replication}).with(3, pending.bytes).run();
    all.commit();
    kept_ += static_cast<std::int64_t>(pending_.size());
    pending_.clear();
    written_ = std::chrono::steady_clock::now();
}

std::int64_t StoreFile::found() const {
    const std::scoped_lock lock(mutex_);
    return found_;
}

std::int64_t StoreFile::kept() const {
    const std::scoped_lock lock(mutex_);
    return kept_;
}

std::int64_t StoreFile::damaged() const {
    const std::scoped_lock lock(mutex_);
    return damaged_;
}

std::optional<std::string> StoreFile::trouble() const {
    const std::scoped_lock lock(mutex_);
    return trouble_;
}

std::vector<int> StoreFile::replications_of(std::int64_t world) {
    std::vector<int> numbers;
    guarded([&] {
        Statement ask(database_, "SELECT replication FROM records WHERE world = ?1 ORDER BY replication");
        ask.with(1, world);
        while (ask.next()) numbers.push_back(static_cast<int>(ask.whole(0)));
    });
    return numbers;
}

std::vector<StoredWorld> StoreFile::worlds() {
    std::vector<StoredWorld> all;
    guarded([&] {
        Statement ask(
            database_,
            "SELECT id, scenario, policy, seed, count(replication), coalesce(sum(length(bytes)), 0), used, "
            "results FROM worlds LEFT JOIN records ON world = id GROUP BY id ORDER BY used DESC, id");
        while (ask.next())
            all.push_back({.id = ask.whole(0),
                           .scenario = std::string(ask.text(1)),
                           .policy = std::string(ask.text(2)),
                           .seed = std::stoull(std::string(ask.text(3))),
                           .replications = ask.whole(4),
                           .bytes = ask.whole(5),
                           .used = ask.whole(6),
                           .is_current = ask.whole(7) == results_version});
    });
    return all;
}

void StoreFile::forget(std::int64_t world) {
    guarded([&] { Statement(database_, "DELETE FROM worlds WHERE id = ?1").with(1, world).run(); });
}

void StoreFile::make_room(std::int64_t bytes) {
    std::int64_t all = 0;
    const std::vector<StoredWorld> known = worlds();
    for (const StoredWorld& world : known) all += world.bytes;
    if (all <= bytes) return;
    for (auto oldest = known.rbegin(); oldest != known.rend() && all > bytes; ++oldest) {
        forget(oldest->id);
        all -= oldest->bytes;
    }
    shrink();
}

void StoreFile::shrink() {
    guarded([&] {
        database_.run("PRAGMA incremental_vacuum");
        database_.run("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

Taken StoreFile::take_from(const std::filesystem::path& other) {
    std::error_code unknown;
    if (!std::filesystem::exists(other, unknown)) throw DatabaseFailed("there is no such file");
    if (std::filesystem::is_directory(other, unknown)) throw DatabaseFailed("it is a folder");
    if (std::filesystem::equivalent(other, file_, unknown)) throw DatabaseFailed("it is the store itself");
    const StoreFile is_one_of_ours(other);
    const std::scoped_lock lock(mutex_);
    Statement(database_, "ATTACH ?1 AS other").with(1, std::string_view(other.native())).run();
    Taken taken;
    {
        Transaction all(database_);
        database_.run(
            "INSERT INTO worlds(text, results, scenario, policy, seed, used) SELECT text, results, scenario, "
            "policy, seed, used FROM other.worlds WHERE true ON CONFLICT(text) DO NOTHING");
        for (const auto& [row, world] : worth_taking(database_, taken))
            Statement(database_,
                      "INSERT OR REPLACE INTO main.records(world, replication, bytes) SELECT ?2, "
                      "replication, bytes FROM other.records WHERE rowid = ?1")
                .with(1, row)
                .with(2, world)
                .run();
        all.commit();
    }
    database_.run("DETACH other");
    return taken;
}

}  // namespace morale
