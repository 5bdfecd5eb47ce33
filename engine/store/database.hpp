// An SQLite database and its statements, closed when they go out of scope.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace morale {

/// Thrown when the database cannot do what it was asked; says why in its own words, without the file.
struct DatabaseFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Database;

/// A prepared statement. Parameters are numbered from 1, columns of a row from 0.
class Statement {
 public:
    Statement(Database&, std::string_view sql);

    Statement& with(int parameter, std::int64_t);
    Statement& with(int parameter, double);
    Statement& with(int parameter, std::string_view text);
    Statement& with(int parameter, std::span<const std::byte>);
    Statement& with_nothing(int parameter);

    /// Goes to the next row; false after the last one.
    bool next();
    /// Runs to the end, and is ready for other parameters.
    void run();
    void reset();

    std::int64_t whole(int column) const;
    /// Valid until the next step.
    std::string_view text(int column) const;
    std::span<const std::byte> bytes(int column) const;

 private:
    struct Finalize {
        void operator()(sqlite3_stmt*) const;
    };
    void check(int code) const;

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database {
 public:
    /// Opens the file, and makes it if it is not there.
    explicit Database(const std::filesystem::path&);

    void run(std::string_view sql);
    /// The number in the first row.
    std::int64_t number(std::string_view sql);
    sqlite3* handle() const { return handle_.get(); }

 private:
    struct Close {
        void operator()(sqlite3*) const;
    };
    std::unique_ptr<sqlite3, Close> handle_;
};

}  // namespace morale
