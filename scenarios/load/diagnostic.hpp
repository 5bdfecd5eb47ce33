// What is wrong with a scenario, and where: collected, never thrown, so that all mistakes are reported at
// once.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/text.hpp"
#include "engine/language/utf8.hpp"

namespace morale {

/// Used as the file name of values from `sets` in origins and diagnostics; each set counts as one line.
inline constexpr std::string_view command_line = "command line";

/// A piece of one line of a file. Lines and columns count from 1, columns and lengths in characters as an
/// editor shows them. Line 0 means the file as a whole.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    int length = 1;
    friend bool operator==(const Place&, const Place&) = default;
};

enum class Severity { Error, Warning };

struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code;  // "E0102"
    Place place;
    std::string message;  // quotes the value as written
    std::string hint;     // what to type; may be empty
    std::string source;   // the line of the file
};

/// Place, problem, the line, a caret run, a hint; ends with a newline.
std::string render(const Diagnostic&);

/// All of them, one after another.
std::string render(std::span<const Diagnostic>);

inline constexpr std::size_t most_diagnostics = 200;  // nobody would read more

/// What has been found so far, with the lines of the files in which it was found.
class Report {
 public:
    /// Keeps a file's lines, for quoting.
    void read(const std::string& file, std::string_view text);
    void error(std::string_view code, const Place&, const std::string& message, const std::string& hint = {});
    /// A mistake that another reader has found, with its line; once, however often that file is read.
    void take(const Diagnostic&);
    bool has_errors() const;
    /// Whether the limit of mistakes is reached, beyond which none is kept.
    bool full() const;
    /// The mistakes, one message each, ordered by file (in the order of reading), line and column; a last
    /// message if there were more than are kept.
    std::vector<Diagnostic> sorted() const;
    /// The line at a place; empty if there is none.
    std::string_view line(const Place&) const;

 private:
    std::vector<std::string> files_;
    std::map<std::string, std::vector<std::string>, std::less<>> lines_;
    std::vector<Diagnostic> found_;
    bool more_ = false;  // whether there were more than are kept
};

/// One row of the table of codes, for `morale explain E0102`.
struct Code {
    std::string_view code;
    std::string_view title;
    std::string_view explanation;
};

std::span<const Code> codes();

/// The row of that code, or null.
const Code* find_code(std::string_view code);

}  // namespace morale
