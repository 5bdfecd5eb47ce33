// Scalable Vector Graphics, as text. A drawing has a size in user units (pixels at full size), a title and
// a description for those who listen to it, and shapes with a class. `chart_style()` alone says how a class
// looks, light or dark, on a screen or on paper.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace morale {

/// For text and attributes of HTML and SVG: & < > " '.
std::string escaped(std::string_view text);

enum class Anchor { Start, Middle, End };

struct Point {
    double x = 0;
    double y = 0;
};

class Drawing {
 public:
    Drawing(double width, double height, std::string_view title, std::string_view description);

    void line(std::string_view kind, Point from, Point to);
    void rectangle(std::string_view kind, Point corner, double width, double height);
    void circle(std::string_view kind, Point centre, double radius);
    void text(std::string_view kind, Point at, Anchor, std::string_view words);
    /// A line through the points; a closed one encloses an area.
    void path(std::string_view kind, std::span<const Point> points, bool closed = false);
    /// The finished picture.
    std::string finish();

 private:
    std::string out_;
};

/// Rough width of words in user units, for a system font of that size.
double width_of(std::string_view words, double size = 12);

/// The words; if they are wider, their beginning and "…".
std::string fitted(std::string_view words, double width, double size = 12);

/// Says what is on either side of a zero line at x, if there is room: "← better", "worse →".
void draw_sides(Drawing&, double x, double y, double width, std::string_view left, std::string_view right);

/// The style sheet of all charts.
std::string_view chart_style();

/// A finished picture as a file of its own: with the style sheet inside, on a ground of the colour of paper.
std::string as_file(std::string picture);

/// The same for programs that know little of style sheets (Inkscape, LibreOffice, a printer): light always,
/// with the colours written out, a size in pixels and its title above it. Requires a picture that Drawing has
/// finished.
std::string as_plain_file(std::string picture);

/// The n-th colour and dash pattern, "s0", "s1" …; the first is the reference and plain grey. They repeat
/// after eight.
std::string series_class(std::size_t index);

}  // namespace morale
