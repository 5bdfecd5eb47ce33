// `morale explain`: one thing by its name, whatever table it is in.
#include <algorithm>
#include <ostream>

#include "engine/metric/metric.hpp"
#include "engine/model/fields.hpp"
#include "engine/policy/language.hpp"
#include "engine/study/uncertain.hpp"
#include "output/formats.hpp"
#include "output/text.hpp"
#include "scenarios/load/did_you_mean.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/dimension_words.hpp"
#include "tools/cli/evidence.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/json.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/practices.hpp"
#include "tools/cli/warnings.hpp"

namespace morale {

namespace {

/// What is known about a topic: a heading, one sentence and facts.
struct Explanation {
    std::string kind;  // "lever"
    std::string name;
    std::string meaning;
    std::vector<std::pair<std::string, std::string>> facts;  // name, text; empty ones are not shown
};

constexpr int text_width = 100;
constexpr int fact_indent = 12;

std::string words_of(std::span<const std::string_view> choices) {
    std::string out;
    for (const std::string_view choice : choices) out += (out.empty() ? "" : ", ") + std::string(choice);
    return out;
}

std::string evidence_range(const EvidenceRow& row) {
    if (row.low.empty()) return {};
    return row.low + " .. " + row.high + (row.convention ? " (by convention: half to double)" : "");
}

/// How the field says that it is not known exactly; empty when it cannot.
std::string uncertain_forms(const Field& field, const EvidenceRow* evidence) {
    if (!can_be_uncertain(field)) return {};
    const bool known = evidence && !evidence->low.empty();
    const std::string from_evidence = known ? "uncertain(" + evidence->value + ", " + evidence->low + ".." +
                                                  evidence->high + "), for short uncertain(evidence)"
                                            : "uncertain(BEST, LOW..HIGH)";
    return from_evidence + "; drawn once in each replication with --uncertain";
}

Explanation explain_field(const Field& field) {
    const Lever* lever = find_lever(field.path);
    const std::vector<EvidenceRow> catalogue = library_evidence();
    const EvidenceRow* evidence = find_evidence(catalogue, field.path);
    const bool live = field.standing == Standing::Live;
    Explanation e{lever ? "lever" : "field", std::string(field.path), std::string(field.meaning), {}};
    e.facts = {{"write", std::string(written_as(field.dimension))},
               {"one of", words_of(field.choices)},
               {"range", range_text(field)},
               {"default", default_text(field)},
               {"evidence", evidence ? kind_in_words(evidence->kind) + ": " + evidence->source : ""},
               {"plausible", evidence ? evidence_range(*evidence) : ""},
               {"uncertain", uncertain_forms(field, evidence)},
               {"policies", live ? "may set it" : "share it: it belongs to the world"},
               {"costs", lever ? std::string(lever->cost) : ""},
               {"practices", lever ? std::string(lever->practices) : ""}};
    return e;
}

Explanation explain_metric(const Metric& metric) {
    const std::string better = metric.better == Better::Higher  ? "higher"
                               : metric.better == Better::Lower ? "lower"
                                                                : "neither higher nor lower";
    return {"metric",
            std::string(metric.name),
            std::string(metric.meaning),
            {{"title", std::string(metric.title)},
             {"unit", metric.unit == "1" ? "a pure number, shares from 0 to 1" : std::string(metric.unit)},
             {"better", better},
             {"matters", metric.matters_from > 0
                             ? "from a difference of " + number(metric.matters_from) + " on, a judgement"
                             : ""},
             {"goal", "goals: [" + std::string(metric.name) +
                          (metric.better == Better::Lower ? " <= …]" : " >= …]")}}};
}

Explanation explain_code(const Code& code) {
    return {code.code.starts_with('W') ? "warning" : "error",
            std::string(code.code),
            std::string(code.title) + ". " + std::string(code.explanation),
            {}};
}

Explanation explain_case(const LibraryCase& c) {
    return {"case",
            c.name,
            c.question,
            {{"predict", c.predict}, {"file", c.file.string()}, {"compare", "morale compare " + c.name}}};
}

Explanation explain_format(const Format& format) {
    std::string names;
    if (format.columns) {
        StudyPlan plan;
        for (const Column& column : format.columns(plan)) names += (names.empty() ? "" : ", ") + column.name;
    }
    return {"file", std::string(format.file), std::string(format.holds), {{"columns", names}}};
}

std::string listed(const std::vector<std::string>& names, const std::string& between = ", ") {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : between) + name;
    return all;
}

Explanation explain_practice(const Practice& p) {
    return {"practice, " + p.kind,
            "practice " + std::to_string(p.number),
            p.claim,
            {{"said by", std::string(article_in_words(p.article))},
             {"here", p.how},
             {"levers", listed(levers_of_practice(p.number))},
             {"fields", listed(p.fields)},
             {"modelled", listed(p.mechanisms)},
             {"metrics", listed(p.metrics)},
             {"cases", listed(p.cases)},
             {"tests", listed(p.tests, "; ")}}};
}

/// The practice of "practice 9", or null.
const Practice* practice_named(const std::vector<Practice>& practices, const std::string& topic) {
    for (const Practice& p : practices)
        if (topic == "practice " + std::to_string(p.number)) return &p;
    return nullptr;
}

/// "centre.teams[billing].agents" is "centre.teams[].agents".
std::string field_path(std::string topic) {
    const std::size_t open = topic.find('[');
    const std::size_t close = topic.find(']', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos) topic.erase(open + 1, close - open - 1);
    return topic;
}

/// Is the topic a whole part of the path: its beginning, its end or a block in between?
bool has_part(std::string_view path, std::string_view topic) {
    const std::string whole = "." + std::string(path) + ".";
    return whole.find("." + std::string(topic) + ".") != std::string::npos;
}

std::vector<Explanation> exactly(const std::string& topic) {
    std::vector<Explanation> found;
    if (const Field* field = find_field(field_path(topic))) found.push_back(explain_field(*field));
    if (const Metric* metric = find_metric(topic)) found.push_back(explain_metric(*metric));
    if (const Code* code = find_code(topic)) found.push_back(explain_code(*code));
    const auto warning = std::ranges::find(warning_codes(), topic, &Code::code);
    if (warning != warning_codes().end()) found.push_back(explain_code(*warning));
    for (const LibraryCase& c : library_cases())
        if (c.name == topic) found.push_back(explain_case(c));
    const std::vector<Practice> practices = library_practices();
    if (const Practice* practice = practice_named(practices, topic))
        found.push_back(explain_practice(*practice));
    if (const Format* format = find_format(topic)) found.push_back(explain_format(*format));
    return found;
}

std::vector<Explanation> parts(const std::string& topic) {
    std::vector<Explanation> found;
    for (const Field* field : language_fields())
        if (has_part(field->path, topic)) found.push_back(explain_field(*field));
    return found;
}

std::vector<std::string> all_topics() {
    std::vector<std::string> all;
    for (const Field* field : language_fields()) all.emplace_back(field->path);
    for (const Field* field : language_fields())
        all.emplace_back(field->path.substr(field->path.rfind('.') + 1));
    for (const Metric& metric : metrics()) all.emplace_back(metric.name);
    for (const Code& code : codes()) all.emplace_back(code.code);
    for (const LibraryCase& c : library_cases()) all.push_back(c.name);
    for (const Format& format : formats()) all.emplace_back(format.file);
    for (const Practice& p : library_practices()) all.push_back("practice " + std::to_string(p.number));
    return all;
}

int unknown(const std::string& topic, Console& console) {
    const std::vector<std::string> topics = all_topics();
    const std::vector<std::string_view> names(topics.begin(), topics.end());
    const std::string_view nearest = nearest_word(topic, names);
    complain(console, "there is nothing called '" + topic + "'",
             nearest.empty() ? "'morale list' shows what there is"
                             : "did you mean '" + std::string(nearest) + "'?");
    return exit_status::wrong_command;
}

void print_text(const Explanation& e, std::ostream& out) {
    out << e.name << "  (" << e.kind << ")\n  " << wrapped(e.meaning, text_width, 2) << '\n';
    for (const auto& [name, text] : e.facts) {
        if (text.empty()) continue;
        const std::string head = "  " + name + std::string(fact_indent - 2 - name.size(), ' ');
        out << head << wrapped(text, text_width - fact_indent, fact_indent) << '\n';
    }
}

std::string json_row(const Explanation& e) {
    std::vector<json::Member> members = {
        {"kind", json::text(e.kind)}, {"name", json::text(e.name)}, {"meaning", json::text(e.meaning)}};
    for (const auto& [name, text] : e.facts)
        if (!text.empty()) members.emplace_back(name, json::text(text));
    return json::object(members);
}

}  // namespace

int explain_command(const Request& request, Console& console) {
    std::vector<Explanation> found = exactly(request.subject);
    if (found.empty()) found = parts(request.subject);
    if (found.empty()) return unknown(request.subject, console);
    if (request.json) {
        std::vector<std::string> rows;
        for (const Explanation& e : found) rows.push_back(json_row(e));
        console.out << json::lines(rows);
        return exit_status::done;
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i > 0) console.out << '\n';
        print_text(found[i], console.out);
    }
    return exit_status::done;
}

}  // namespace morale
