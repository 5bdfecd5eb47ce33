// Names follow the Frictionless Data Package: readers such as frictionless-py, pandas and R's frictionless
// take the types from here. The unit is ours; their field descriptors allow it.
#include <algorithm>

#include "output/bundles/bundle.hpp"
#include "output/documents/documents.hpp"
#include "output/encode/json.hpp"
#include "output/formats.hpp"

namespace morale {
namespace {

std::string member(std::string_view name, std::string_view text) {
    return json::member(name, json::text(text));
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : std::string{between}) + part;
    return text;
}

/// The constraints on the column's values beyond its type; empty if there are none.
json::Members constraints(const TableColumn& column) {
    json::Members all;
    if (column.key) all.emplace_back("required", json::flag(true));
    if (!column.one_of.empty()) all.emplace_back("enum", json::list_of_texts(column.one_of));
    return all;
}

std::string field(const TableColumn& column) {
    json::Members members{{"name", json::text(column.name)}, {"type", json::text(name_of(column.type))}};
    if (!format_of(column.type).empty()) members.emplace_back("format", json::text(format_of(column.type)));
    if (!column.unit.empty()) members.emplace_back("unit", json::text(column.unit));
    members.emplace_back("description", json::text(column.description));
    if (const json::Members kept = constraints(column); !kept.empty())
        members.emplace_back("constraints", json::object(kept));
    return "          " + json::object(members);
}

/// The key of a table; empty if no columns that are never empty identify its rows.
std::string primary_key(const TableColumns& columns) {
    std::vector<std::string> names;
    for (const TableColumn& column : columns)
        if (column.key) names.push_back(column.name);
    return names.empty() ? "" : ",\n        " + json::member("primaryKey", json::list_of_texts(names));
}

/// A distinct name for each file of a table: "weekly", and "weekly-json" beside it.
std::string resource_name(const StudyFile& file, const Study& study) {
    const std::string table{file.format->name};
    return file.encoding == study.encodings.front() ? table : table + '-' + std::string{file.encoding->name};
}

std::string resource(const StudyFile& file, const Study& study) {
    const TableColumns columns = file.format->columns(study.plan());
    std::vector<std::string> fields;
    for (const TableColumn& column : columns) fields.push_back(field(column));
    return "    {\n      " + member("name", resource_name(file, study)) + ",\n      " +
           member("path", file.name) + ",\n      " + member("description", file.format->holds) + ",\n      " +
           member("profile", "tabular-data-resource") + ",\n      " + member("format", file.encoding->name) +
           ",\n      " + member("mediatype", file.encoding->media_type) + ",\n      " +
           member("encoding", "utf-8") + ",\n      \"schema\": {\n        \"fields\": [\n" +
           joined(fields, ",\n") + "\n        ],\n        \"missingValues\": [\"\"]" + primary_key(columns) +
           "\n      }\n    }";
}

/// A file that is not a table by itself, and has no schema here: a database has its own.
std::string resource(const Bundle& bundle) {
    return "    {\n      " + member("name", "study-" + std::string{bundle.name}) + ",\n      " +
           member("path", bundle.file) + ",\n      " + member("description", bundle.holds) + ",\n      " +
           member("profile", "data-resource") + ",\n      " + member("format", bundle.name) + ",\n      " +
           member("mediatype", bundle.media_type) + "\n    }";
}

}  // namespace

void datapackage(std::string& out, const Study& study) {
    std::vector<std::string> resources;
    for (const StudyFile& file : study_files(study.plan(), study.encodings))
        if (file.format->is_table()) resources.push_back(resource(file, study));
    for (const Bundle* bundle : study.bundles)
        if (!bundle->is_folder) resources.push_back(resource(*bundle));
    // A package of tables alone may say so.
    const bool others = !std::ranges::all_of(study.bundles, &Bundle::is_folder);
    const std::string profile = others ? "data-package" : "tabular-data-package";
    out += "{\n  " + member("profile", profile) + ",\n  " + member("name", "morale-study") + ",\n  " +
           member("title", study.plan().name) + ",\n  " + member("description", study.plan().question) +
           ",\n  " + std::string{mark_of_a_study} + ",\n  \"resources\": [\n" + joined(resources, ",\n") +
           "\n  ]\n}\n";
}

}  // namespace morale
