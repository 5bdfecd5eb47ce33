// Where the program speaks: results go to one stream; messages, progress and complaints to the other, so
// that results can be piped.
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/padded.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

struct Console {
    std::ostream& out;          // results
    std::ostream& talk;         // everything else
    bool terminal = false;      // whether a person watches the talk
    bool terminal_out = false;  // whether a person watches the results
    bool colour = false;        // whether the talk has colours
    bool colour_out = false;    // whether the results have colours
    int width = 110;            // width of a line of results, in characters
    int talk_width = 110;       // width of a line of talk
    bool quiet = false;         // no talk but errors
    bool verbose = false;       // more talk
};

/// One line of talk; nothing when quiet.
void say(Console&, std::string_view line);
/// One line of talk that is shown only with -v.
void say_more(Console&, std::string_view line);
/// "morale: <problem>" and a hint, also when quiet.
void complain(Console&, std::string_view problem, std::string_view hint = {});
/// Errors always; warnings unless quiet.
void show_diagnostics(Console&, std::span<const Diagnostic>);

/// Text broken into lines of at most `width` characters, each but the first indented.
std::string wrapped(std::string_view text, int width, int indent);

}  // namespace morale
