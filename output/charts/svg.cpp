#include "output/charts/svg.hpp"

#include "engine/language/utf8.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

std::string attribute(std::string_view name, double value) {
    return ' ' + std::string{name} + "=\"" + coordinate(value) + '"';
}

std::string opened(std::string_view element, std::string_view kind) {
    return '<' + std::string{element} + " class=\"" + std::string{kind} + '"';
}

bool starts_character(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : shown_text(text)) switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    return out;
}

Drawing::Drawing(double width, double height, std::string_view title, std::string_view description) {
    out_ = "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " +
           coordinate(width) + ' ' + coordinate(height) + "\">\n<title>" + escaped(title) +
           "</title>\n<desc>" + escaped(description) + "</desc>\n";
}

void Drawing::line(std::string_view kind, Point from, Point to) {
    out_ += opened("line", kind) + attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x) +
            attribute("y2", to.y) + "/>\n";
}

void Drawing::rectangle(std::string_view kind, Point corner, double width, double height) {
    out_ += opened("rect", kind) + attribute("x", corner.x) + attribute("y", corner.y) +
            attribute("width", width) + attribute("height", height) + "/>\n";
}

void Drawing::circle(std::string_view kind, Point centre, double radius) {
    out_ += opened("circle", kind) + attribute("cx", centre.x) + attribute("cy", centre.y) +
            attribute("r", radius) + "/>\n";
}

void Drawing::text(std::string_view kind, Point at, Anchor anchor, std::string_view words) {
    out_ += opened("text", kind) + attribute("x", at.x) + attribute("y", at.y);
    if (anchor != Anchor::Start)
        out_ += anchor == Anchor::End ? " text-anchor=\"end\"" : " text-anchor=\"middle\"";
    out_ += '>' + escaped(words) + "</text>\n";
}

void Drawing::path(std::string_view kind, std::span<const Point> points, bool closed) {
    if (points.empty()) return;
    out_ += opened("path", kind) + " d=\"";
    char command = 'M';
    for (const Point p : points) {
        out_ += command + coordinate(p.x) + ' ' + coordinate(p.y);
        command = 'L';
    }
    out_ += closed ? "Z\"/>\n" : "\"/>\n";
}

std::string Drawing::finish() {
    return out_ + "</svg>\n";
}

double width_of(std::string_view words, double size) {
    double wide = 0;
    for (const char c : words)
        if (starts_character(c))
            wide += std::string_view{"iljt.,:;|'()-! "}.find(c) != std::string_view::npos ? .36 : .6;
    return wide * size;
}

std::string fitted(std::string_view words, double width, double size) {
    if (width_of(words, size) <= width) return std::string{words};
    std::string text{words};
    while (!text.empty() && width_of(text, size) + .9 * size > width) {
        while (!text.empty() && !starts_character(text.back())) text.pop_back();
        if (!text.empty()) text.pop_back();
    }
    return text + "…";
}

void draw_sides(Drawing& drawing, double x, double y, double width, std::string_view left,
                std::string_view right) {
    if (!left.empty() && x - 8 > width_of(left) + 18)
        drawing.text("soft", {x - 8, y}, Anchor::End, "← " + std::string{left});
    if (!right.empty() && x + 8 + width_of(right) + 18 < width)
        drawing.text("soft", {x + 8, y}, Anchor::Start, std::string{right} + " →");
}

std::string series_class(std::size_t index) {
    return "s" + std::to_string(index == 0 ? 0 : (index - 1) % 7 + 1);
}

std::string by_itself(std::string picture) {
    const std::size_t behind = picture.find("</desc>\n");
    if (behind == std::string::npos) return picture;
    return picture.insert(behind + std::string_view("</desc>\n").size(),
                          "<style>" + std::string(chart_style()) + "svg{background:var(--paper)}</style>\n");
}

}  // namespace morale
