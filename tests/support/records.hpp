// Readers of tables as other programs would write them: of CSV by RFC 4180, of a JSON array of flat objects.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace morale::test {

using Fields = std::vector<std::string>;

/// One record after the other, the header line first.
inline std::vector<Fields> csv_records(const std::string& text) {
    std::vector<Fields> records(1, Fields(1));
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inside && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            records.back().back() += text[++i];
        else if (c == '"')
            inside = !inside;
        else if (!inside && c == ',')
            records.back().emplace_back();
        else if (!inside && c == '\n')
            records.emplace_back(1);
        else
            records.back().back() += c;
    }
    records.pop_back();
    return records;
}

/// What stands behind a key.
struct JsonValue {
    std::string key;
    std::string value;    // a text without its quotes and escapes, or a bare word
    bool quoted = false;  // a text?
    bool is_null() const { return !quoted && value == "null"; }
};
using JsonRecord = std::vector<JsonValue>;

/// Reads from a position in a text on.
class JsonReader {
 public:
    explicit JsonReader(std::string_view text) : rest_(text) {}

    /// An array of objects whose values are texts and bare words. Ends where the array does; `failed` when it
    /// is something else.
    std::vector<JsonRecord> records() {
        std::vector<JsonRecord> all;
        expect('[');
        while (!failed && !next_is(']')) {
            if (!all.empty()) expect(',');
            all.push_back(record());
        }
        expect(']');
        return all;
    }

    bool failed = false;
    /// Nothing but blanks behind what was read?
    bool at_end() { return skip(), rest_.empty(); }

 private:
    void skip() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \n"), rest_.size())); }
    bool next_is(char c) { return skip(), rest_.starts_with(c); }
    void expect(char c) {
        if (next_is(c))
            rest_.remove_prefix(1);
        else
            failed = true;
    }
    JsonRecord record() {
        JsonRecord values;
        expect('{');
        while (!failed && !next_is('}')) {
            if (!values.empty()) expect(',');
            JsonValue value{.key = text(), .value = {}};
            expect(':');
            value.quoted = next_is('"');
            value.value = value.quoted ? text() : bare();
            values.push_back(value);
        }
        expect('}');
        return values;
    }
    std::string text() {
        std::string out;
        expect('"');
        while (!failed && !rest_.starts_with('"')) {
            if (rest_.size() < 2) return failed = true, out;
            const bool escaped = rest_.front() == '\\';
            out += escaped ? (rest_[1] == 'n' ? '\n' : rest_[1]) : rest_.front();
            rest_.remove_prefix(escaped ? 2 : 1);
        }
        expect('"');
        return out;
    }
    std::string bare() {
        const std::size_t end = std::min(rest_.find_first_of(",}] \n"), rest_.size());
        std::string word(rest_.substr(0, end));
        rest_.remove_prefix(end);
        failed = failed || word.empty();
        return word;
    }

    std::string_view rest_;
};

}  // namespace morale::test
