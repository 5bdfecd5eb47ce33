#include "tools/cli/scenario_schema.hpp"

#include <algorithm>
#include <vector>

#include "engine/language/branches.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/metric/unit.hpp"
#include "engine/model/cuts.hpp"
#include "output/encode/json.hpp"
#include "scenarios/load/weekdays.hpp"
#include "tools/cli/dimension_words.hpp"
#include "tools/cli/library.hpp"

namespace morale {

namespace {

std::string json_text(std::string_view text) {
    return json::text(text);
}

std::string of_type(std::string_view type) {
    return json::object({{"type", json_text(type)}});
}

std::string any_of(const std::vector<std::string>& schemas) {
    return json::object({{"anyOf", json::list(schemas)}});
}

std::string matching(std::string_view pattern) {
    return json::object({{"type", json_text("string")}, {"pattern", json_text(pattern)}});
}

std::string one_of(std::vector<std::string> all) {
    return json::object({{"enum", json::list_of_texts(all)}});
}

const std::string any_word = json::object({{"type", json::list_of_texts({"string", "number", "boolean"})}});

/// A number without a unit, within the field's range.
std::string plain_number(const Field& field, std::string_view type) {
    json::Members members{{"type", json_text(type)}, {"minimum", json::number(field.lowest)}};
    if (field.highest < endless) members.emplace_back("maximum", json::number(field.highest));
    return json::object(members);
}

std::string value_schema(const Field& field) {
    switch (field.dimension) {
        case Dimension::Number:
        case Dimension::Share:
            return any_of({plain_number(field, "number"), of_type("string")});
        case Dimension::Count:
            return any_of({plain_number(field, "integer"), of_type("string")});
        case Dimension::Duration:
        case Dimension::Rate:
        case Dimension::Hazard:
        case Dimension::Money:
        case Dimension::MoneyRate:
        case Dimension::TimeDistribution:
            return any_of({json::object({{"const", "0"}}), of_type("string")});  // but for none it has a unit
        case Dimension::Weights:
            return json::object(
                {{"type", json_text("array")},
                 {"items", json::object({{"type", json::list_of_texts({"number", "string"})}})}});
        case Dimension::Choice:
            return one_of({field.choices.begin(), field.choices.end()});
        case Dimension::Flag:
            return any_of({of_type("boolean"), one_of({"yes", "no", "on", "off", "true", "false"})});
        case Dimension::Date:
            return matching("^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$");
        case Dimension::DayOfYear:
            return matching("^\\s*[0-9]{2}-[0-9]{2}\\s*$");
        case Dimension::Currency:
            return matching("^\\s*[A-Z]{3}\\s*$");
        case Dimension::Names:
            return any_of({any_word, json::object({{"type", json_text("array")}, {"items", any_word}})});
        case Dimension::Text:
            break;
    }
    return any_word;
}

/// "Meaning. In s, 0 .. 3600 s; 45 s when left out."
std::string told(const Field& field) {
    std::string text{field.meaning};
    if (const std::string range = range_text(field); !range.empty()) text += "; range " + range;
    if (const std::string usual = default_text(field); !usual.empty()) text += "; default " + usual;
    return text;
}

/// The schema with what its key means, where the program may have more to say of it.
std::string described(const std::string& schema, std::string_view meaning) {
    if (meaning.empty()) return schema;
    return "{" + json::member("description", json_text(meaning)) + ", " + schema.substr(1);
}

class SchemaOfTree {
 public:
    /// `live`: only what a policy may set.
    explicit SchemaOfTree(bool live) : live_(live) {}

    json::Members properties(const Branch& here, const std::string& path = {}) const {
        json::Members members;
        for (const Branch& branch : here.branches)
            if (!live_ || live_anywhere(branch))
                members.emplace_back(branch.key, schema_of(branch, here, path + '.' + branch.key));
        // The one key that is not a field: scenarios/load/load_from.hpp.
        if (!live_ && path == ".centre.load")
            members.emplace_back("from",
                                 described(any_word, "table of contacts by interval, beside this file"));
        return members;
    }

 private:
    std::string block(const Branch& here, const std::string& path) const {
        json::Members members{{"type", json::list_of_texts({"object", "null"})},
                              {"properties", json::object(properties(here, path))}};
        const auto monday = std::ranges::find(here.branches, "monday", &Branch::key);
        if (monday != here.branches.end())
            members.emplace_back(
                "patternProperties",
                json::object({{days_in_a_row(), schema_of(*monday, here, path + ".monday")}}));
        members.emplace_back("additionalProperties", json::flag(false));
        return json::object(members);
    }

    /// Keys such as monday-thursday (scenarios/load/weekdays.hpp).
    static std::string days_in_a_row() {
        std::string days;
        for (const std::string_view day : weekday_names) days += (days.empty() ? "" : "|") + std::string(day);
        return "^(" + days + ")-(" + days + ")$";
    }

    std::string list(const Branch& branch, const std::string& path) const {
        json::Members element{
            {"name", json::object({{"description", json_text("what it is called, and merged by")},
                                   {"type", json::list_of_texts({"string", "number"})}})}};
        for (json::Member& member : properties(branch, path)) element.push_back(std::move(member));
        const bool bare = !branch.list->bare.empty();
        // What may stand for the whole element names it as well.
        const std::string has_name = json::object({{"required", json::list_of_texts({"name"})}});
        const std::string has_bare =
            json::object({{"required", json::list_of_texts({std::string(branch.list->bare)})}});
        const std::string named = json::object(
            {{"type", json_text("object")},
             {"anyOf", json::list(bare ? std::vector{has_name, has_bare} : std::vector{has_name})},
             {"properties", json::object(element)},
             {"additionalProperties", json::flag(false)}});
        return json::object({{"description", json_text(branch.list->meaning)},
                             {"type", json::list_of_texts({"array", "null"})},
                             {"items", bare ? any_of({any_word, named}) : named}});
    }

    std::string schema_of(const Branch& branch, const Branch& around, const std::string& path) const {
        if (branch.list) return list(branch, path);
        // A list of customers is short for a block with `groups`: scenarios/load/customer_groups.hpp.
        if (path == ".centre.customers")
            if (const Branch* groups = branch.find("groups"))
                return any_of({block(branch, path), list(*groups, path + ".groups")});
        if (!branch.field) return block(branch, path);
        std::vector<std::string> forms{value_schema(*branch.field)};
        if (!branch.branches.empty()) forms.push_back(block(branch, path));
        if (!branch.field->in_lists.empty())
            if (const Branch* lists = around.find(branch.field->in_lists))
                forms.push_back(schema_of(*lists, around, path));
        return described(forms.size() == 1 ? forms.front() : any_of(forms), told(*branch.field));
    }

    bool live_;
};

std::string extends_schema() {
    std::vector<std::string> cases;
    for (const LibraryCase& one : library_cases()) cases.push_back("library/" + one.name);
    const std::string file =
        json::object({{"type", json_text("string")}, {"examples", json::list_of_texts(cases)}});
    return described(any_of({file, json::object({{"type", json_text("array")}, {"items", file}})}),
                     "files that this one is laid over: of the library, or relative to this file");
}

std::string policy_schema(const Branch& root) {
    std::vector<std::string> mechanisms;
    for (const Cut& cut : cuts()) mechanisms.emplace_back(cut.name);
    const std::string mechanism = one_of(mechanisms);
    json::Members members{
        {"title", described(any_word, "what people call it, as an instruction: Write the notes")},
        {"why", described(any_word, "what speaks for it, in a sentence")},
        {"from",
         described(any_word, "when it comes: a date, 'week 10', a duration after the start, or always")},
        {"until", described(any_word,
                            "when it ends, and the base is in force again: a date, 'week 20', or a "
                            "duration after the start")},
        {"cut",
         described(any_of({mechanism, json::object({{"type", json_text("array")}, {"items", mechanism}})}),
                   "mechanisms whose feedback is held as it is in the base")}};
    for (json::Member& member : SchemaOfTree(true).properties(root)) members.push_back(std::move(member));
    return json::object({{"type", json::list_of_texts({"object", "null"})},
                         {"properties", json::object(members)},
                         {"additionalProperties", json::flag(false)}});
}

std::string observed_schema() {
    json::Members members;
    for (const Metric& metric : metrics())
        members.emplace_back(metric.name,
                             json::object({{"description", json_text(std::string{metric.meaning} + "; in " +
                                                                     std::string{metric.unit})},
                                           {"type", json::list_of_texts({"number", "string"})}}));
    return json::object(
        {{"description", json_text("what was measured at this centre; the base is held against it")},
         {"type", json::list_of_texts({"object", "null"})},
         {"properties", json::object(members)},
         {"additionalProperties", json::flag(false)}});
}

/// A metric or any percentile of waits, perhaps of a part of the centre, and a bound.
std::string goal_pattern() {
    std::string names;
    for (const Metric& metric : metrics())
        if (metric.percentile == 0) names += std::string(metric.name) + '|';
    return "^\\s*(" + names + std::string(percentile_prefix) +
           "[0-9]{1,2}(\\.[0-9]{1,4})?)\\s*(\\[[^\\]]+\\]\\s*)?(<=|>=)";
}

std::string goals_schema() {
    return json::object(
        {{"description",
          json_text(
              "what a policy has to meet, a line each: service_level >= 75 %, wait_p95[phone] <= 3 min")},
         {"type", json::list_of_texts({"array", "null"})},
         {"items", matching(goal_pattern())}});
}

std::string metric_name_schema(std::string_view meaning) {
    std::vector<std::string> names;
    for (const Metric& metric : metrics()) names.emplace_back(metric.name);
    return described(one_of(names), meaning);
}

std::string predict_schema() {
    const std::string value = json::object({{"type", json::list_of_texts({"number", "string"})}});
    return json::object(
        {{"description", json_text("how the pupil answers: one of number, curve and choice")},
         {"type", json_text("object")},
         {"properties",
          json::object({{"number", metric_name_schema("a metric whose mean is predicted")},
                        {"curve", metric_name_schema("a metric whose course over the weeks is predicted")},
                        {"choice", metric_name_schema("a metric: which policy comes out best?")},
                        {"of", described(any_word, "the policy whose number or curve is predicted")},
                        {"below", described(any_word, "with number: how often 'of' is below this policy")},
                        {"above", described(any_word, "with number: how often 'of' is above this policy")},
                        {"lowest", described(value, "where the scale begins, in the unit of the metric")},
                        {"highest", described(value, "where the scale ends")},
                        {"step", described(value, "the smallest step; a hundredth when left out")}})},
         {"additionalProperties", json::flag(false)}});
}

std::string lesson_schema() {
    return json::object(
        {{"description", json_text("what a pupil is asked before anything is shown; 'morale page' makes a "
                                   "page of it")},
         {"type", json_text("object")},
         {"required", json::list_of_texts({"ask", "predict", "happened", "why"})},
         {"properties",
          json::object(
              {{"story", described(any_word, "what has to be known before")},
               {"ask", described(any_word, "what is asked")},
               {"predict", predict_schema()},
               {"happened", described(any_word, "what the run shows; {turnover of notes} is a figure of it")},
               {"why", described(any_word, "why it came out so; figures as in happened")},
               {"loop", json::object({{"description", json_text("what leads to what, round and round")},
                                      {"type", json_text("array")},
                                      {"minItems", "2"},
                                      {"items", any_word}})},
               {"exercise", described(any_word, "what to try next; figures as in happened")}})},
         {"additionalProperties", json::flag(false)}});
}

std::string play_schema() {
    const std::string value = json::object({{"type", json::list_of_texts({"number", "string"})}});
    const std::string slider = json::object(
        {{"type", json_text("object")},
         {"required", json::list_of_texts({"path"})},
         {"properties",
          json::object({{"path", described(any_word, "the lever or live field that it moves: pay.wage")},
                        {"policy", described(any_word, "on whose card it is; on every card when left out")},
                        {"label", described(any_word, "what stands above it")},
                        {"lowest", described(value, "where it begins, within what the field allows")},
                        {"highest", described(value, "where it ends")},
                        {"step", described(value, "how far it moves at once")}})},
         {"additionalProperties", json::flag(false)}});
    return json::object(
        {{"description", json_text("the sliders of the policy cards of a page, four at most on each")},
         {"type", json::list_of_texts({"array", "null"})},
         {"items", slider}});
}

}  // namespace

std::string scenario_schema() {
    const Branch& root = vocabulary();
    json::Members members{
        {"morale", json::object({{"description", json_text("version of the language")},
                                 {"enum", json::list({"1", json_text("1")})}})},
        {"name", described(any_word, "what the study is called")},
        {"question", described(any_word, "what it is to answer")},
        {"extends", extends_schema()},
        {"policies",
         json::object(
             {{"description", json_text("what is compared, by name; the first is what the others are "
                                        "held against")},
              {"type", json::list_of_texts({"object", "null"})},
              {"additionalProperties", json::object({{"$ref", json_text("#/$defs/policy")}})}})},
        {"goals", goals_schema()},
        {"observed", observed_schema()},
        {"lesson", lesson_schema()},
        {"play", play_schema()}};
    for (json::Member& member : SchemaOfTree(false).properties(root)) members.push_back(std::move(member));
    return json::document(
        {{"$schema", json_text("https://json-schema.org/draft/2020-12/schema")},
         {"$id", json_text("urn:morale:scenario:1")},
         {"title", json_text("A scenario of Morale")},
         {"description", json_text("made by morale " MORALE_VERSION " of its own tables: morale schema")},
         {"type", json_text("object")},
         {"required", json::list_of_texts({"morale"})},
         {"properties", json::object(members)},
         {"additionalProperties", json::flag(false)},
         {"$defs", json::object({{"policy", policy_schema(root)}})}});
}

}  // namespace morale
