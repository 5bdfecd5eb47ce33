// What is wrong with text that is not well-formed, reported at the place where a person has to type. The
// parser names the place where it gave up, which is often a line too late; these functions look back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/node.hpp"
#include "scenarios/load/source_text.hpp"

namespace morale {

/// Bytes of the quoted text that begins here, both quotes included; npos when it never ends.
std::size_t quoted_size(std::string_view rest);

/// An escape sequence in quoted text, including the backslash; size 0 means none.
struct Escape {
    std::size_t from = 0;
    std::size_t size = 0;
};

/// The first escape for a character that acts instead of being shown, except for a line feed.
Escape invisible_escape(std::string_view quoted);

/// The parser's exception `why` at a byte; `bracket` is the innermost open one or npos.
void report_syntax(std::string_view text, std::size_t at, const std::string& why, std::size_t bracket,
                   const Ruler&, Report&);

/// An anchor, alias or tag at a byte.
void report_property(std::string_view text, std::size_t at, const Ruler&, Report&);

/// Lines that begin with '%' before the document.
bool report_directive(std::string_view text, const Ruler&, Report&);

void report_second_document(std::string_view text, std::size_t at, const Ruler&, Report&);

/// A value without quotes that runs over the line end.
bool report_plain_over_lines(std::string_view text, std::size_t at, const std::string& value,
                             std::size_t bracket, const Ruler&, Report&);

/// A quoted value that does not end on its line.
bool report_quote_over_lines(std::string_view text, std::size_t at, const Ruler&, Report&);

/// "lognormal(mean=3 min, cv=1)" without quotes in brackets: reports it once and removes its torn-off
/// pieces.
void report_cut_values(Node& flow, Report&);

}  // namespace morale
