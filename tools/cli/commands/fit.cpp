// `morale fit`: the numbers of the world behind what was measured, found by runs of the base, written as a
// scenario that extends the one that was given.
#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <ostream>

#include "engine/policy/language.hpp"
#include "engine/study/fit.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/settle.hpp"
#include "engine/study/utf8.hpp"
#include "engine/study/value_text.hpp"
#include "output/file.hpp"
#include "output/given.hpp"
#include "output/people.hpp"
#include "output/text.hpp"
#include "scenarios/load/number.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/json.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/measured_tables.hpp"
#include "tools/cli/overlay_text.hpp"
#include "tools/cli/progress.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/warning.hpp"

namespace morale {

namespace {

namespace fs = std::filesystem;

constexpr int usual_replications = 16;
constexpr std::string_view made_by_us = "# Made by 'morale fit' from ";

/// To so many digits.
double rounded(double value, int digits) {
    if (!(value > 0)) return value;
    const double scale = std::pow(10, digits - 1 - std::floor(std::log10(value)));
    return std::round(value * scale) / scale;
}

fs::path place_of(const StudyPlan& plan, const Request& request) {
    if (!request.out.empty()) return request.out;
    const fs::path file = plan.file;
    return file.parent_path() / (file.stem().string() + ".fitted.yaml");
}

/// In the unit and words of a scenario.
std::string text_of(const FittedNumber& number, double value) {
    const Field* field = find_field(number.knob->path);
    value = rounded(value, 4);
    if (field && is_number(*field))
        return value_text(*field, value, "USD");  // no amount of money stands behind a figure
    return number_text(value) + " s";             // of a handle time
}

std::string note_of(const FittedNumber& number, const StudyPlan& plan) {
    const auto given = std::ranges::find(plan.observed, number.knob->metric, &Observed::metric);
    return text_of(number, number.low) + " .. " + text_of(number, number.high) + ", so that " +
           std::string(number.knob->metric) + " is " + given->text;
}

/// Every value of the base that differs from before, with what is known of it.
std::vector<OverlayLine> changed(const StudyPlan& before, const Fit& fit, const TakenTables& tables) {
    std::vector<OverlayLine> lines;
    const std::vector<FieldPlace> places = field_places(before.base);
    for (const FieldPlace& place : places) {
        const std::string text = value_text(*place.field, fit.plan.base, place.element);
        if (text == value_text(*place.field, before.base, place.element)) continue;
        OverlayLine line{.path = place.path, .text = text, .note = {}};
        for (const FittedNumber& number : fit.numbers)
            if (number.knob->path == place.field->path) line.note = note_of(number, fit.plan);
        for (const TakenNumber& taken : tables.numbers)
            if (taken.path == place.path) line.note = taken.note;
        if (place.path == "centre.customers.new") line.note = "as many come as leave";
        if (place.path == "assumptions.attrition.neutral_quits")
            line.note = "what people are used to see leave";
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string extended(const StudyPlan& plan, const fs::path& place) {
    const fs::path from = fs::absolute(place).parent_path();
    const fs::path relative = fs::absolute(plan.file).lexically_relative(from);
    const std::string path = (relative.empty() ? fs::absolute(plan.file) : relative).generic_string();
    const bool plain = std::ranges::all_of(path, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '/' || c == '.' || c == '_' ||
               c == '-';
    });
    return plain && !path.starts_with('-') ? path : json::text(path);  // quoted as YAML quotes as well
}

std::string file_text(const StudyPlan& before, const Fit& fit, const TakenTables& tables,
                      const fs::path& place) {
    std::string text =
        "# " + before.name + ", with the numbers behind what was measured.\n" + std::string(made_by_us) +
        on_one_line(shown_text(fs::path(before.file).filename().string())) + " by " +
        std::to_string(fit.rounds + 1) + " rounds of " + std::to_string(fit.shown.replications) +
        " runs of its base. Behind each number: its range by the luck of these runs.\n";
    for (const std::string& line : tables.told) text += "# " + on_one_line(shown_text(line)) + '\n';
    text += "morale: 1\nextends: " + extended(before, place) + '\n';
    if (!fit.plan.observed.empty()) text += "observed:\n";
    for (const Observed& observed : fit.plan.observed) {
        const Metric& metric = *find_metric(observed.metric);
        const std::string per = metric.unit.starts_with("1/") ? std::string(metric.unit.substr(1)) : "";
        const bool percent = metric.percent, seconds = metric.unit == "s";
        const std::string unit = percent ? " %" + per : seconds ? " s" : per.empty() ? "" : " " + per;
        const bool as_written = observed.file == before.file;
        const double value = rounded(percent ? 100 * observed.value : observed.value, 5);
        text +=
            "  " + observed.metric + ": " + (as_written ? observed.text : number_text(value) + unit) + '\n';
    }
    return text + overlay_text(changed(before, fit, tables));
}

std::string json_of(const Fit& fit, const fs::path& place) {
    std::vector<std::string> numbers, figures;
    for (const FittedNumber& n : fit.numbers)
        numbers.push_back(json::object({{"path", json::text(n.knob->path)},
                                        {"metric", json::text(n.knob->metric)},
                                        {"before", json::number(n.before)},
                                        {"value", json::number(n.value)},
                                        {"low", json::number(n.low)},
                                        {"high", json::number(n.high)}}));
    for (const GivenFigure& f : given_figures(fit.result, 0))
        figures.push_back(json::object({{"metric", json::text(f.metric->name)},
                                        {"given", json::number(f.given->value)},
                                        {"model", json::number(f.model.mean)},
                                        {"low", json::number(f.model.low)},
                                        {"high", json::number(f.model.high)},
                                        {"fitted", json::flag(f.knob != nullptr)},
                                        {"met", json::flag(f.met())}}));
    return json::object({{"file", json::text(place.generic_string())},
                         {"numbers", json::list(numbers)},
                         {"figures", json::list(figures)}}) +
           '\n';
}

/// Says why the file cannot be written, if so: before anything is run. What 'fit' made itself it makes again.
bool refused(const fs::path& place, const Request& request, Console& console) {
    if (const std::string objection = objection_to_writing(place); !objection.empty()) {
        complain(console, place.string() + ": " + objection, "-o names another file");
        return true;
    }
    std::error_code none;
    if (request.replace || !fs::is_regular_file(place, none) ||
        text_of_file(place).find(made_by_us) != std::string::npos)
        return false;
    complain(console, place.string() + " is there already and was not made by 'morale fit'",
             "-o names another file; --replace replaces this one");
    return true;
}

int nothing_measured(const StudyPlan& plan, Console& console) {
    complain(console, plan.file + " says nothing that was measured",
             "write 'observed: {turnover: 38 %/yr, aht: 280 s}' into it, or give --spells, --intervals or "
             "--weekly");
    return exit_status::invalid_scenario;
}

/// Each figure that the base cannot show, at its place in the file.
void tell_missed(const Fit& fit, Console& console) {
    for (const GivenFigure& f : given_figures(fit.result, 0)) {
        if (!f.knob || f.met()) continue;
        show_diagnostics(
            console,
            std::vector<Diagnostic>{told_at(
                {.severity = Severity::Error,
                 .code = "E0406",
                 .place = {.file = f.given->file, .line = f.given->line, .column = f.given->column},
                 .message = "no " + std::string(f.knob->path) + " makes the base show " + f.given->metric +
                            ' ' + f.given->text + "; the nearest found shows " +
                            reading_of(*f.metric, std::abs(f.given->value), money_unit(fit.plan.base))
                                .with_unit(f.model.mean),
                 .hint =
                     "is the figure right, and do the others (agents, contacts, opening hours) belong to it?",
                 .source = {}})});
    }
}

}  // namespace

int fit_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& before = std::get<StudyPlan>(opened);
    StudyPlan plan = before;
    const std::optional<TakenTables> tables = take_tables(plan, request, console);
    if (!tables) return exit_status::invalid_scenario;
    if (plan.observed.empty()) return nothing_measured(plan, console);
    const fs::path place = place_of(plan, request);
    if (refused(place, request, console)) return exit_status::failed;
    settle(plan);
    watch_for_interrupt(console.terminal);
    std::unique_ptr<Fit> found;
    {
        std::optional<Progress> progress;
        const int replications = request.replications.value_or(usual_replications);
        found = fit(plan, {.replications = replications,
                           .threads = request.threads,
                           .stop = was_interrupted,
                           .progress = [&](int round, int of) {
                               if (!progress) progress.emplace(console, of, "rounds");
                               progress->show(round, {});
                           }});
    }
    leave_if_interrupted();
    write_at_once(place, file_text(before, *found, *tables, place));
    if (request.json) {
        console.out << json_of(*found, place);
    } else {
        for (const std::string& line : tables->told) console.out << line << '\n';
        for (const FittedNumber& n : found->numbers)
            console.out << n.knob->path << ": " << text_of(n, n.before) << " -> " << text_of(n, n.value)
                        << " (" << text_of(n, n.low) << " .. " << text_of(n, n.high) << ")\n";
        if (found->new_customers > 0)
            console.out << "centre.customers.new: " << number(found->new_customers)
                        << " /month, so that as many customers come as leave\n";
        console.out << '\n' << given_table(found->result, 0);
    }
    console.out.flush();
    tell_missed(*found, console);
    say(console, "\nwritten to " + place.string() + "; morale compare " + place.string() +
                     " compares the policies from there");
    return found->all_met() ? exit_status::done : exit_status::failed;
}

}  // namespace morale
