#include "output/page/html.hpp"

#include "output/page/parts.hpp"

namespace morale::page {
namespace {

std::string opened(std::string_view element, std::string_view kind) {
    return '<' + std::string{element} +
           (kind.empty() ? std::string{} : " class=\"" + std::string{kind} + '"') + '>';
}

}  // namespace

std::string printed(const HtmlTable& table) {
    // Whoever has no mouse has to be able to move into what is wider than the screen.
    const std::string called =
        table.caption.empty() ? "" : " role=\"group\" aria-label=\"" + escaped(table.caption) + '"';
    std::string out = "<div class=\"scroll\" tabindex=\"0\"" + called + "><table>\n";
    if (!table.caption.empty()) out += "<caption>" + escaped(table.caption) + "</caption>\n";
    out += "<thead><tr>";
    for (const std::string& words : table.head) out += "<th scope=\"col\">" + escaped(words) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const Cells& row : table.rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i)
            out += i == 0 ? "<th scope=\"row\">" + row[i] + "</th>" : "<td>" + row[i] + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody></table></div>\n";
}

std::string folded(std::string_view summary, std::string_view inside, std::string_view kind) {
    return opened("details", kind) + "<summary>" + escaped(summary) + "</summary>\n" + std::string{inside} +
           "</details>\n";
}

std::string by_width(std::string_view picture, std::string_view narrow) {
    return "<div class=\"wide\">" + std::string{picture} + "</div>\n<div class=\"narrow\">" +
           std::string{narrow} + "</div>\n";
}

std::string printed(const Figure& figure) {
    std::string out = "<figure>\n<h3>" + escaped(figure.heading) + "</h3>\n";
    if (figure.sideways)
        out += "<div class=\"sideways\" tabindex=\"0\" role=\"group\" aria-label=\"" +
               escaped(figure.heading) + "\">" + figure.picture + "</div>\n";
    else if (figure.narrow.empty())
        out += figure.picture;
    else
        out += by_width(figure.picture, figure.narrow);
    out += "<figcaption>" + escaped(figure.sentence) + "</figcaption>\n";
    return out + folded("The numbers", printed(figure.twin)) + "</figure>\n";
}

std::string section(std::string_view id, std::string_view heading, std::string_view inside) {
    return "<section id=\"" + std::string{id} + "\">\n<h2>" + escaped(heading) + "</h2>\n" +
           std::string{inside} + "</section>\n";
}

std::string whole_page(std::string_view title, std::string_view maker, std::string_view body,
                       std::string_view more_style) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<meta name=\"generator\" content=\"" +
           escaped(maker) + "\">\n<title>" + escaped(title) + "</title>\n<style>" +
           std::string{chart_style()} + std::string{page_style()} + std::string{more_style} +
           "</style>\n</head>\n<body>\n" + std::string{body} + "</body>\n</html>\n";
}

std::string unbroken(std::string_view words) {
    std::string text = escaped(words);
    for (std::size_t at = 0; (at = text.find(" %", at)) != std::string::npos;) text.replace(at, 1, "\u00a0");
    return text;
}

std::string paragraph(std::string_view words, std::string_view kind) {
    return opened("p", kind) + escaped(words) + "</p>\n";
}

std::string link(std::string_view file) {
    const std::string name = escaped(file);
    return "<a href=\"" + name + "\">" + name + "</a>";
}

}  // namespace morale::page
