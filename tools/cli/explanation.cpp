#include "tools/cli/explanation.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <span>
#include <string_view>

#include "engine/causes/told_loops.hpp"
#include "engine/causes/variables.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/metric/unit.hpp"
#include "engine/policy/lever.hpp"
#include "engine/study/uncertain.hpp"
#include "output/bundles/bundle.hpp"
#include "output/formats.hpp"
#include "output/words/numbers.hpp"
#include "output/words/percentile.hpp"
#include "tools/cli/catalogues.hpp"
#include "tools/cli/dimension_words.hpp"
#include "tools/cli/evidence.hpp"
#include "tools/cli/language_words.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/practices.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/topic_path.hpp"
#include "tools/preflight/warnings.hpp"

namespace morale {

namespace {

template <class Names>
std::string told_in_a_row(const Names& names, const std::string& between = ", ") {
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : between) + std::string(name);
    return all;
}

std::string evidence_range(const EvidenceRow& row) {
    if (row.low.empty()) return {};
    return row.low + " .. " + row.high + (row.convention ? " (by convention: half to double)" : "");
}

/// How the field says that it is not known exactly; empty if it cannot.
std::string uncertain_forms(const Field& field, const EvidenceRow* evidence) {
    if (!can_be_uncertain(field)) return {};
    const bool known = evidence && !evidence->low.empty();
    const std::string from_evidence = known ? "uncertain(" + evidence->value + ", " + evidence->low + ".." +
                                                  evidence->high + "), for short uncertain(evidence)"
                                            : "uncertain(BEST, LOW..HIGH)";
    return from_evidence + "; drawn once in each replication with --uncertain";
}

std::string unit_in_words(const Metric& metric) {
    if (is_money(metric))
        return std::string(metric.unit) + ", in the currency of the scenario; " +
               unit_of(metric, {.weeks = 1}) + " of a study of less than 52 weeks";
    if (metric.unit != "1") return std::string(metric.unit);
    const auto [lowest, highest] = metric.range;
    if (!std::isfinite(lowest) || !std::isfinite(highest)) return "a pure number";
    return (metric.percent ? "a share from " : "a pure number from ") + exact_number(lowest) + " to " +
           exact_number(highest);
}

Explanation explain_metric(const Metric& metric) {
    const std::string better = metric.better == Better::Higher  ? "higher"
                               : metric.better == Better::Lower ? "lower"
                                                                : "neither higher nor lower";
    return {"metric",
            std::string(metric.name),
            std::string(metric.meaning) +
                (is_money(metric) ? ", " + std::string(how_amounts_are_told_anywhere) : ""),
            {{"title", std::string(metric.title)},
             {"unit", unit_in_words(metric)},
             {"better", better},
             {"matters", metric.matters_from > 0 ? "from a difference of " +
                                                       exact_number(metric.matters_from) + " on, a judgement"
                                                 : ""},
             {"goal", "goals: [" + std::string(metric.name) +
                          (metric.better == Better::Lower ? " <= …]" : " >= …]")}}};
}

/// A percentile that is not a row of the table of metrics: "wait_p99.5".
std::optional<Explanation> explain_percentile(const std::string& topic) {
    const std::optional<Metric> metric = metric_named(topic);
    if (!metric || find_metric(topic)) return std::nullopt;
    Explanation e = explain_metric(*metric);
    e.name = topic;
    e.meaning = "wait that " + exact_number(percent_of(metric->percentile)) +
                " % of the answered contacts did not exceed, within 3 %";
    e.facts.back().second = "goals: [" + topic + " <= …]; of a part: [" + topic + "[phone] <= …]";
    e.facts.emplace_back("found in", "waits.csv, when a goal names it; no objective, and not by week");
    return e;
}

Explanation explain_code(const Code& code) {
    return {code.code.starts_with('W') ? "warning" : "error",
            std::string(code.code),
            std::string(code.title),
            {{"means", std::string(code.explanation)}}};
}

Explanation explain_case(const LibraryCase& c) {
    const std::string command = study_command(c.file);
    return {
        "case",
        c.name,
        c.question,
        {{"predict", c.predict}, {"file", c.file.string()}, {command, "morale " + command + ' ' + c.name}}};
}

Explanation explain_file(const std::string& file, const Format& format) {
    std::string names;
    bool money = false;
    if (format.is_table()) {
        const StudyPlan plan;
        for (const TableColumn& column : format.columns(plan)) {
            names += (names.empty() ? "" : ", ") + column.name;
            money = money || is_money(column.unit);
        }
    }
    return {"file",
            file,
            std::string(format.holds),
            {{"columns", names},
             {"money", money ? "usd_per_yr means the currency of the scenario per year; "
                               "a study of less than 52 weeks tells a total, in usd alone"
                             : ""}}};
}

Explanation explain_encoding(const Encoding& encoding) {
    const bool usual = &encoding == usual_encodings().front();
    const std::string name(encoding.name);
    return {"format of tables",
            name,
            std::string(encoding.holds),
            {{"files", "weekly." + name + " and so on"},
             {"media", std::string(encoding.media_type)},
             {"written", (usual ? "unless --format names others; " : "") + ("--format " + name)}}};
}

Explanation explain_bundle(const Bundle& bundle) {
    return {"file with all of a study",
            std::string(bundle.name),
            std::string(bundle.holds),
            {{"file", std::string(bundle.file)},
             {"media", std::string(bundle.media_type)},
             {"written", "--format " + std::string(bundle.name)}}};
}

Explanation explain_practice(const Practice& p) {
    return {"practice, " + p.kind,
            "practice " + std::to_string(p.number),
            p.claim,
            {{"said by", std::string(article_in_words(p.article))},
             {"here", p.how},
             {"levers", told_in_a_row(levers_of_practice(p.number))},
             {"fields", told_in_a_row(p.fields)},
             {"modelled", told_in_a_row(p.mechanisms)},
             {"metrics", told_in_a_row(p.metrics)},
             {"cases", told_in_a_row(p.cases)},
             {"tests", told_in_a_row(p.tests, "; ")}}};
}

Explanation explain_loop(const NumberedLoop& row) {
    return {row.loop.sign > 0 ? "loop, reinforces" : "loop, balances",
            row.number,
            row.told ? std::string(row.told->title) : "one of the short loops, without a name",
            {{"says", row.told ? std::string(row.told->says) : ""}, {"through", in_words(row.loop)}}};
}

std::string signed_text(const Link& link) {
    return std::string(link.from) + " > " + std::string(link.to) + (link.sign > 0 ? " (+)" : " (-)");
}

/// The variables that a mechanism of that name influences.
Explanation explain_mechanism(const std::string& name) {
    const Field* cut = find_field("mechanisms." + name);
    std::set<std::string> influences;
    for (const Link& link : model_links())
        if (link.mechanism == name) influences.insert(signed_text(link));
    return {"mechanism",
            name,
            cut ? std::string(cut->meaning) : "always at work",
            {{"moves", told_in_a_row(influences)}, {"cut by", cut ? std::string(cut->path) + ": no" : ""}}};
}

/// The names at the other end of influences of that sign, each once.
std::set<std::string_view> neighbours(std::string_view name, std::string_view Link::*here,
                                      std::string_view Link::*there, int sign) {
    std::set<std::string_view> names;
    for (const Link& link : model_links())
        if (link.*here == name && link.sign == sign) names.insert(link.*there);
    return names;
}

std::vector<std::string> told_loops_through(std::string_view name) {
    std::vector<std::string> titles;
    for (const NumberedLoop& row : numbered_loops(model_links(), longest_listed))
        if (row.told && std::ranges::find(row.loop.through, name) != row.loop.through.end())
            titles.push_back(row.number + " " + std::string(row.told->title));
    return titles;
}

Explanation explain_variable(const Variable& v) {
    return {"variable",
            std::string(v.name),
            "a name of the causal loops",
            {{"set by", std::string(v.set)},
             {"shown by", std::string(v.shown)},
             {"more with", told_in_a_row(neighbours(v.name, &Link::to, &Link::from, 1))},
             {"less with", told_in_a_row(neighbours(v.name, &Link::to, &Link::from, -1))},
             {"raises", told_in_a_row(neighbours(v.name, &Link::from, &Link::to, 1))},
             {"lowers", told_in_a_row(neighbours(v.name, &Link::from, &Link::to, -1))},
             {"loops", told_in_a_row(told_loops_through(v.name))}}};
}

Explanation explain_word(const LanguageWord& word) {
    return {"word of the language",
            std::string(word.name),
            std::string(word.meaning),
            {{"write", std::string(word.example)}}};
}

/// The practice for "practice 9", or null.
const Practice* practice_named(const std::vector<Practice>& practices, const std::string& topic) {
    for (const Practice& p : practices)
        if (topic == "practice " + std::to_string(p.number)) return &p;
    return nullptr;
}

bool speaks_of(const Practice& p, const std::string& topic) {
    const auto names = [&](const std::vector<std::string>& list) {
        return std::ranges::find(list, topic) != list.end();
    };
    return names(p.mechanisms) || names(p.metrics) || names(p.cases) ||
           std::ranges::any_of(p.fields, [&](const std::string& f) { return has_part(f, topic); }) ||
           std::ranges::any_of(levers_of_practice(p.number),
                               [&](const std::string& lever) { return is_above(lever, topic); });
}

}  // namespace

Explanation explain_field(const Field& field) {
    const Lever* lever = find_lever(field.path);
    const std::vector<EvidenceRow> catalogue = library_evidence();
    const EvidenceRow* evidence = find_evidence(catalogue, field.path);
    const bool live = field.standing == Standing::Live;
    Explanation e{lever ? "lever" : "field", std::string(field.path), std::string(field.meaning), {}};
    e.facts = {{"write", std::string(written_as(field.dimension))},
               {"one of", told_in_a_row(field.choices)},
               {"range", range_text(field)},
               {"default", default_text(field)},
               {"evidence", evidence ? kind_in_words(evidence->kind) + ": " + evidence->source : ""},
               {"plausible", evidence ? evidence_range(*evidence) : ""},
               {"uncertain", uncertain_forms(field, evidence)},
               {"policies", live ? "may set it" : "share it: it belongs to the world"},
               {"group", lever ? std::string(name_of(lever->group)) : ""},
               {"costs", lever ? std::string(lever->cost) : ""},
               {"practices", lever ? std::string(lever->practices) : ""}};
    return e;
}

std::vector<Explanation> explain_exactly(const std::string& topic) {
    std::vector<Explanation> found;
    const auto word = std::ranges::find(language_words(), topic, &LanguageWord::name);
    if (word != language_words().end()) found.push_back(explain_word(*word));
    if (const Field* field = find_field(field_path(topic))) found.push_back(explain_field(*field));
    if (const Metric* metric = find_metric(topic)) found.push_back(explain_metric(*metric));
    if (const auto percentile = explain_percentile(topic)) found.push_back(*percentile);
    const std::vector<Link> links = model_links();
    if (std::ranges::find(links, topic, &Link::mechanism) != links.end())
        found.push_back(explain_mechanism(topic));
    const auto variable = std::ranges::find(variables(), topic, &Variable::name);
    if (variable != variables().end()) found.push_back(explain_variable(*variable));
    for (const NumberedLoop& row : numbered_loops(links, longest_listed))
        if (row.number == topic || (row.told && row.told->title == topic)) found.push_back(explain_loop(row));
    if (const Code* code = find_code(topic)) found.push_back(explain_code(*code));
    const auto warning = std::ranges::find(warning_codes(), topic, &Code::code);
    if (warning != warning_codes().end()) found.push_back(explain_code(*warning));
    for (const LibraryCase& c : library_cases())
        if (c.name == topic) found.push_back(explain_case(c));
    const std::vector<Practice> practices = library_practices();
    if (const Practice* practice = practice_named(practices, topic))
        found.push_back(explain_practice(*practice));
    if (const Format* format = find_format(topic)) found.push_back(explain_file(topic, *format));
    if (const Encoding* encoding = find_encoding(topic)) found.push_back(explain_encoding(*encoding));
    for (const Bundle& bundle : bundles())
        if (bundle.name == topic || bundle.file == topic) found.push_back(explain_bundle(bundle));
    return found;
}

std::vector<const Field*> fields_with_part(const std::string& topic) {
    std::vector<const Field*> found(language_fields().begin(), language_fields().end());
    std::erase_if(found,
                  [&](const Field* f) { return f->path == field_path(topic) || !has_part(f->path, topic); });
    std::stable_partition(found.begin(), found.end(),
                          [](const Field* f) { return find_lever(f->path) != nullptr; });
    return found;
}

std::vector<Explanation> explain_akin(const std::string& topic) {
    std::vector<Explanation> found;
    for (const Variable& v : variables())
        if (v.shown == topic && v.name != topic && !topic.empty()) found.push_back(explain_variable(v));
    for (const Practice& p : library_practices())
        if (speaks_of(p, topic)) found.push_back(explain_practice(p));
    return found;
}

std::string known_name(const std::string& topic) {
    const std::vector<std::string> names = explainable();
    if (std::ranges::find(names, topic) != names.end()) return topic;
    const std::string plain = in_plain_form(topic);
    const auto found =
        std::ranges::find_if(names, [&](const std::string& name) { return in_plain_form(name) == plain; });
    return found == names.end() ? topic : *found;
}

Explanation explain_trade_word(const TradeWord& word) {
    return {"word of the trade",
            std::string(word.shown()),
            std::string(word.says),
            {{"also said", told_in_a_row(word.other_ways())},
             {word.is_here ? "here" : "nearest", std::string(word.ours)}}};
}

std::vector<std::string> explainable() {
    std::vector<std::string> all;
    for (const Catalogue& catalogue : catalogues())
        for (const Item& item : catalogue.items()) all.push_back(item.name);
    for (const Variable& v : variables()) all.emplace_back(v.name);
    for (const LanguageWord& word : language_words()) all.emplace_back(word.name);
    std::set<std::string> parts;
    for (const Field* field : language_fields()) add_parts(without_brackets(field->path), parts);
    for (const Link& link : model_links()) parts.emplace(link.mechanism);
    all.insert(all.end(), parts.begin(), parts.end());
    return all;
}

}  // namespace morale
