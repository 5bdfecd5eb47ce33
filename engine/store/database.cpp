#include "engine/store/database.hpp"

#include <sqlite3.h>

#include <limits>

namespace morale {

namespace {

constexpr int patience_ms = 30'000;  // for another program that writes

void refuse(sqlite3* database, int code) {
    throw DatabaseFailed(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
}

int size_for_sqlite(std::size_t size) {
    if (size > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw DatabaseFailed(sqlite3_errstr(SQLITE_TOOBIG));
    return static_cast<int>(size);
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

Statement::Statement(Database& database, std::string_view sql) : database_(database.handle()) {
    sqlite3_stmt* made = nullptr;
    check(sqlite3_prepare_v2(database_, sql.data(), size_for_sqlite(sql.size()), &made, nullptr));
    statement_.reset(made);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) refuse(database_, code);
}

Statement& Statement::with(int parameter, std::int64_t value) {
    check(sqlite3_bind_int64(statement_.get(), parameter, value));
    return *this;
}

Statement& Statement::with(int parameter, double value) {
    check(sqlite3_bind_double(statement_.get(), parameter, value));
    return *this;
}

Statement& Statement::with_nothing(int parameter) {
    check(sqlite3_bind_null(statement_.get(), parameter));
    return *this;
}

Statement& Statement::with(int parameter, std::string_view text) {
    const char* first = text.empty() ? "" : text.data();  // a null pointer would be no text
    check(sqlite3_bind_text(statement_.get(), parameter, first, size_for_sqlite(text.size()),
                            SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::with(int parameter, std::span<const std::byte> bytes) {
    check(sqlite3_bind_blob(statement_.get(), parameter, bytes.data(), size_for_sqlite(bytes.size()),
                            SQLITE_TRANSIENT));
    return *this;
}

bool Statement::next() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) {
        const std::string why = sqlite3_errmsg(database_);
        reset();
        throw DatabaseFailed(why);
    }
    return false;
}

void Statement::run() {
    while (next()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(statement_.get());  // repeats the failure of the step, which has been told
}

std::int64_t Statement::whole(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::text(int column) const {
    const auto* text = sqlite3_column_text(statement_.get(), column);
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return text ? std::string_view(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size))
                : std::string_view{};
}

std::span<const std::byte> Statement::bytes(int column) const {
    const auto* first = static_cast<const std::byte*>(sqlite3_column_blob(statement_.get(), column));
    return {first, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

Database::Database(const std::filesystem::path& file) {
    sqlite3* made = nullptr;
    const int code = sqlite3_open(file.c_str(), &made);
    handle_.reset(made);
    if (code != SQLITE_OK) refuse(made, code);
    sqlite3_extended_result_codes(made, 1);
    sqlite3_busy_timeout(made, patience_ms);
}

void Database::run(std::string_view sql) {
    Statement(*this, sql).run();
}

std::int64_t Database::number(std::string_view sql) {
    Statement statement(*this, sql);
    return statement.next() ? statement.whole(0) : 0;
}

}  // namespace morale
