#include "output/formats/csv/row.hpp"

namespace morale::csv {

std::string quoted(std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) return std::string{field};
    std::string text = "\"";
    for (const char c : field) {
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
