// A picture as a file for programs that know little of style sheets: the style of the page without what they
// do not understand. Names of colours become the colours of light paper, taken from where the style names
// them.
#include <charconv>
#include <map>

#include "output/charts/svg.hpp"
#include "output/words/numbers.hpp"

namespace morale {
namespace {

constexpr double margin = 16;   // of paper around the picture
constexpr double heading = 24;  // room for its title, which a page shows beside it

/// The text between the first `open` and the `close` behind it; empty if there is none.
std::string_view text_within(std::string_view text, std::string_view open, std::string_view close) {
    const std::size_t begin = text.find(open);
    if (begin == std::string_view::npos) return {};
    const std::string_view rest = text.substr(begin + open.size());
    return rest.substr(0, rest.find(close));
}

/// "--ink" and "#1d1d1f": the names that the style gives to colours, as light paper has them.
std::map<std::string, std::string, std::less<>> light_colours() {
    std::map<std::string, std::string, std::less<>> colours;
    std::string_view left = text_within(chart_style(), ":root{", "}");
    while (!left.empty()) {
        const std::string_view one = left.substr(0, left.find(';'));
        const std::size_t colon = one.find(':'), name = one.find("--");
        if (colon != std::string_view::npos && name < colon)
            colours.emplace(one.substr(name, colon - name), one.substr(colon + 1));
        left.remove_prefix(one.size() < left.size() ? one.size() + 1 : left.size());
    }
    return colours;
}

/// The rules for shapes, with colours in the place of their names.
std::string plain_style() {
    const std::string_view all = chart_style();
    std::string style{all.substr(all.find("\n.chart{") + 1)};
    for (const auto& [name, colour] : light_colours())
        for (std::size_t at = 0; (at = style.find("var(" + name + ')', at)) != std::string::npos;)
            style.replace(at, name.size() + 5, colour);
    // A page makes a picture as wide as it can; a file has a size.
    const auto exchange = [&](std::string_view one, std::string_view other) {
        if (const std::size_t at = style.find(one); at != std::string::npos)
            style.replace(at, one.size(), other);
    };
    // LibreOffice would draw the halo of a text over the text, and knows no element of a class.
    exchange(".chart text.name", ".chart .name");
    exchange("stroke:#fff;stroke-width:3px;stroke-linejoin:round;paint-order:stroke", "stroke:none");
    exchange("display:block;width:100%;height:auto;", "");
    exchange("font:12px ", "font-size:12px;font-family:");
    return style;
}

/// The number with which a text begins.
double number_in(std::string_view text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

std::string as_plain_file(std::string picture) {
    const std::string_view box = text_within(picture, "viewBox=\"0 0 ", "\"");  // "470 290"
    const double width = number_in(box) + 2 * margin;
    const double height = number_in(box.substr(box.find(' ') + 1)) + heading + 2 * margin;
    const std::string across = coordinate(width), down = coordinate(height);
    const std::string left = coordinate(-margin), top = coordinate(-margin - heading);
    const std::string sized = "width=\"" + across + "\" height=\"" + down + "\" viewBox=\"" + left + ' ' +
                              top + ' ' + across + ' ' + down + '"';
    const std::string on_paper = "<rect fill=\"#fff\" x=\"" + left + "\" y=\"" + top + "\" width=\"" +
                                 across + "\" height=\"" + down + "\"/>\n<text class=\"heading\" y=\"" +
                                 coordinate(-heading / 2) + "\">" +
                                 std::string{text_within(picture, "<title>", "</title>")} + "</text>\n";
    picture.replace(picture.find("viewBox=\""), box.size() + std::string_view("viewBox=\"0 0 \"").size(),
                    sized);
    const std::string_view described = "</desc>\n";
    return picture.insert(picture.find(described) + described.size(),
                          "<style>\n" + plain_style() +
                              ".chart .heading{font-size:15px;font-weight:600}\n</style>\n" + on_paper);
}

}  // namespace morale
