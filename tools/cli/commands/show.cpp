// `morale show`: the resolved scenario, the world first, then what each policy sets.
#include <algorithm>
#include <ostream>

#include "engine/language/utf8.hpp"
#include "engine/study/resolved.hpp"
#include "output/encode/json.hpp"
#include "output/words/field_label.hpp"
#include "output/words/since.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/evidence.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/lesson_rows.hpp"
#include "tools/cli/scenario.hpp"

namespace morale {

namespace {

std::string place_text(const ResolvedValue& value) {
    const std::string file = shown_text(value.file);
    return value.line > 0 ? file + ":" + std::to_string(value.line) : file;
}

/// Where it was written, or the source of the default.
std::string origin_text(const ResolvedValue& value, const std::vector<EvidenceRow>& evidence) {
    if (!value.source.empty()) return place_text(value) + ": " + value.source;
    if (!value.file.empty()) return place_text(value);
    const EvidenceRow* row = find_evidence(evidence, value.path);
    return row ? "default (" + kind_in_words(row->kind) + "): " + row->source : "default";
}

std::string json_row(const ResolvedValue& value, const std::vector<EvidenceRow>& evidence) {
    const EvidenceRow* row = find_evidence(evidence, value.path);
    const auto* number = std::get_if<double>(&value.value);
    return json::object(
        {{"policy", json::text(value.policy)},
         {"path", json::text(value.path)},
         {"value", number ? json::number(*number) : json::text(std::get<std::string>(value.value))},
         {"unit", json::text(value.unit)},
         {"text", json::text(value.text)},
         {"file", json::text(value.file)},
         {"line", std::to_string(value.line)},
         {"kind", json::text(row && value.file.empty() ? kind_in_words(row->kind) : "")},
         {"source", json::text(row && value.file.empty() ? row->source : value.source)}});
}

void print_text(const StudyPlan& plan, const std::vector<ResolvedValue>& values,
                const std::vector<EvidenceRow>& evidence, bool origin, std::ostream& out) {
    out << "# " << plan.name << "\n";
    if (!plan.question.empty()) out << "# " << plan.question << "\n";
    const auto print = [&](const std::string& policy) {
        std::vector<std::vector<std::string>> rows;
        for (const ResolvedValue& value : values)
            if (value.policy == policy)
                rows.push_back(origin ? std::vector{value.path, shortened_value(value.text),
                                                    origin_text(value, evidence)}
                                      : std::vector{value.path, shortened_value(value.text)});
        out << columns(rows, std::vector<Align>(origin ? 3 : 2, Align::Left));
    };
    print({});
    for (const PolicyPlan& policy : plan.policies) {
        out << "\n# policy " << policy.name << ", " << since_text(plan, policy)
            << (policy.why.empty() ? "" : ": " + policy.why) << "\n";
        print(policy.name);
    }
    const std::vector<LessonRow> lesson = lesson_rows(plan);
    if (lesson.empty()) return;
    out << "\n# what a page makes of it\n";
    std::vector<std::vector<std::string>> rows;
    for (const LessonRow& row : lesson) rows.push_back({row.path, row.text});
    out << columns(rows, {Align::Left, Align::Left});
}

/// A row like those of the fields, for a text of the lesson, which is not a field.
std::string json_row(const LessonRow& row) {
    return json::object({{"policy", json::text("")},
                         {"path", json::text(row.path)},
                         {"value", json::text(row.text)},
                         {"unit", json::text("")},
                         {"text", json::text(row.text)},
                         {"file", json::text("")},
                         {"line", "0"},
                         {"kind", json::text("")},
                         {"source", json::text("")}});
}

}  // namespace

int show_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    const std::vector<ResolvedValue> values = resolved_values(plan);
    const std::vector<EvidenceRow> evidence = library_evidence();
    if (!request.json) {
        print_text(plan, values, evidence, request.origin, console.out);
        return exit_status::done;
    }
    std::vector<std::string> rows;
    for (const ResolvedValue& value : values) rows.push_back(json_row(value, evidence));
    for (const LessonRow& row : lesson_rows(plan)) rows.push_back(json_row(row));
    console.out << json::lines(rows);
    return exit_status::done;
}

}  // namespace morale
