#include "output/formats/csv/row.hpp"

#include "engine/language/utf8.hpp"

namespace morale::csv {

std::string quoted(std::string_view field) {
    const std::string shown = shown_text(field);
    if (shown.find_first_of(",\"\n") == std::string::npos) return shown;
    std::string text = "\"";
    for (const char c : shown) {
        if (c == '"') text += '"';
        text += c;
    }
    return text + '"';
}

void header(std::string& out, const Columns& columns) {
    Row row(out);
    for (const Column& column : columns) row.text(column.name);
}

}  // namespace morale::csv
