// Where the program speaks: results go to one stream, talk, progress and complaints to the other, so that
// results can be piped.
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

struct Console {
    std::ostream& out;          // results
    std::ostream& talk;         // everything else
    bool terminal = false;      // does a person watch the talk?
    bool terminal_out = false;  // does a person watch the results?
    bool colour = false;        // of the talk
    bool colour_out = false;    // of the results
    int width = 110;            // characters of a line of results
    int talk_width = 110;       // the same of the talk
    bool quiet = false;         // no talk but errors
    bool verbose = false;       // more talk
};

/// One line of talk; nothing when quiet.
void say(Console&, std::string_view line);
/// One line of talk that is only wanted with -v.
void say_more(Console&, std::string_view line);
/// "morale: <problem>" and a hint, also when quiet.
void complain(Console&, std::string_view problem, std::string_view hint = {});
/// Errors always; warnings unless quiet.
void show_diagnostics(Console&, std::span<const Diagnostic>);

/// How one column of a printed table is set.
enum class Align { Left, Right };

/// Lines of cells set in columns, two blanks between; no blanks at the ends of lines.
std::string columns(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& align);

/// Text broken into lines of at most `width` characters, each but the first indented.
std::string wrapped(std::string_view text, int width, int indent);

}  // namespace morale
