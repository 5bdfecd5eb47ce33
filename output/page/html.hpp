// Pieces of HTML as text. Whatever comes from a scenario is escaped on its way in; a picture can only be
// placed together with the sentence and the table that say the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/charts/svg.hpp"

namespace morale::page {

/// A cell is HTML already; use `escaped` for words.
using Cells = std::vector<std::string>;

struct HtmlTable {
    std::string caption;      // words; empty: none
    Cells head;               // words
    std::vector<Cells> rows;  // the first cell of each names the row
};

std::string printed(const HtmlTable&);

/// Folded until somebody opens it; works without JavaScript.
std::string folded(std::string_view summary, std::string_view inside, std::string_view kind = "");

struct Figure {
    std::string heading;
    std::string picture;  // SVG
    std::string narrow;   // the same for a narrow screen; empty: the picture fits, or moves sideways
    std::string sentence;
    HtmlTable twin;         // the same numbers
    bool sideways = false;  // whether a narrow screen shows it in its size, to be moved along
};

std::string printed(const Figure&);

/// A picture that is another one on a narrow screen.
std::string by_width(std::string_view picture, std::string_view narrow);

/// <section id="..."><h2>...</h2>...</section>
std::string section(std::string_view id, std::string_view heading, std::string_view inside);

std::string paragraph(std::string_view words, std::string_view kind = "");

/// A whole page in the style of the report, made by that program; the title is words, the body HTML.
std::string whole_page(std::string_view title, std::string_view maker, std::string_view body,
                       std::string_view more_style = {});

/// A link to a file beside the page; its text is the file's name.
std::string link(std::string_view file);

/// Escapes the text, and keeps "5 %" on one line.
std::string unbroken(std::string_view words);

}  // namespace morale::page
