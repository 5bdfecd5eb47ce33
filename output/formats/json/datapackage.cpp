// Names follow the Frictionless Data Package: readers such as frictionless-py, pandas and R's frictionless
// take the types from here. The unit is ours; their field descriptors allow it.
#include "output/formats.hpp"
#include "output/formats/json/documents.hpp"
#include "output/text.hpp"

namespace morale::json {
namespace {

std::string member(std::string_view name, std::string_view value) {
    return json_string(name) + ": " + json_string(value);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : std::string{between}) + part;
    return text;
}

/// What every value of the column keeps to, as a further member; empty when that is its type alone.
std::string constraints(const Column& column) {
    std::vector<std::string> all;
    if (column.key) all.emplace_back("\"required\": true");
    std::vector<std::string> words;
    for (const std::string& word : column.one_of) words.push_back(json_string(word));
    if (!words.empty()) all.push_back("\"enum\": [" + joined(words, ", ") + "]");
    return all.empty() ? "" : ", \"constraints\": {" + joined(all, ", ") + "}";
}

std::string field(const Column& column) {
    std::string text =
        "          {" + member("name", column.name) + ", " + member("type", name_of(column.type));
    if (!format_of(column.type).empty()) text += ", " + member("format", format_of(column.type));
    if (!column.unit.empty()) text += ", " + member("unit", column.unit);
    text += ", " + member("description", column.description);
    return text + constraints(column) + "}";
}

/// Empty for a table whose rows no columns name without ever being empty.
std::string primary_key(const Columns& columns) {
    std::vector<std::string> names;
    for (const Column& column : columns)
        if (column.key) names.push_back(json_string(column.name));
    return names.empty() ? "" : ",\n        \"primaryKey\": [" + joined(names, ", ") + "]";
}

std::string resource(const Format& format, const StudyPlan& plan) {
    const Columns columns = format.columns(plan);
    std::vector<std::string> fields;
    for (const Column& column : columns) fields.push_back(field(column));
    const std::string name{format.file.substr(0, format.file.find('.'))};
    return "    {\n      " + member("name", name) + ",\n      " + member("path", format.file) + ",\n      " +
           member("description", format.holds) + ",\n      " + member("profile", "tabular-data-resource") +
           ",\n      " + member("format", "csv") + ",\n      " + member("mediatype", "text/csv") +
           ",\n      " + member("encoding", "utf-8") + ",\n      \"schema\": {\n        \"fields\": [\n" +
           joined(fields, ",\n") + "\n        ],\n        \"missingValues\": [\"\"]" + primary_key(columns) +
           "\n      }\n    }";
}

}  // namespace

void datapackage(std::string& out, const Study& study) {
    std::vector<std::string> resources;
    for (const Format& format : formats())
        if (format.columns != nullptr && format.is_in(study.plan()))
            resources.push_back(resource(format, study.plan()));
    out += "{\n  " + member("profile", "tabular-data-package") + ",\n  " + member("name", "morale-study") +
           ",\n  " + member("title", study.plan().name) + ",\n  " +
           member("description", study.plan().question) + ",\n  " + std::string{mark_of_a_study} +
           ",\n  \"resources\": [\n" + joined(resources, ",\n") + "\n  ]\n}\n";
}

}  // namespace morale::json
