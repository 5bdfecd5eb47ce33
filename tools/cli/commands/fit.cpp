// `morale fit`: finds the numbers of the world behind what was measured, by runs of the base, and writes
// them as a scenario that extends the given one.
#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <ostream>
#include <span>

#include "engine/language/number.hpp"
#include "engine/language/text.hpp"
#include "engine/language/utf8.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/byte_stream.hpp"
#include "engine/study/fit.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/settle.hpp"
#include "engine/study/uncertain.hpp"
#include "output/encode/json.hpp"
#include "output/file.hpp"
#include "output/given.hpp"
#include "output/people.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/load.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/inputs.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/measured_tables.hpp"
#include "tools/cli/overlay_text.hpp"
#include "tools/cli/progress.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/several.hpp"
#include "tools/preflight/given_warnings.hpp"
#include "tools/preflight/warnings.hpp"

namespace morale {

namespace {

namespace fs = std::filesystem;

constexpr int usual_replications = 16, fewest_replications = 2;
constexpr std::string_view made_by_us = "# Made by 'morale fit' from ";
constexpr std::string_view mark_comment =
    "# 'morale fit' replaces this file while it is as it was made, of mark ";

fs::path place_of(const StudyPlan& plan, const Request& request) {
    if (!request.out.empty()) return request.out;
    const fs::path file = plan.file;
    return file.parent_path() / (file.stem().string() + ".fitted.yaml");
}

/// The value in the unit and words of a scenario.
std::string text_of(const FittedNumber& number, double value) {
    const Field* field = find_field(number.knob->path);
    value = to_digits(value, 4);
    if (field && is_number(*field))
        return value_text(*field, value, "USD");  // no amount of money stands behind a figure
    return number_text(value) + " s";             // of a handle time
}

std::string so_that(const FittedNumber& number, const Fit& fit) {
    const std::vector<GivenFigure> figures = given_figures(fit.result, 0);
    const auto f = std::ranges::find_if(
        figures, [&](const GivenFigure& g) { return g.given->metric == number.knob->metric; });
    if (f == figures.end())
        return ", so that " + std::string(number.knob->metric) + " is the reference centre's";
    const bool shown = !f->off() && !f->too_few();
    return (shown ? ", so that " : ", nearest to a base where ") + f->given->metric + " is " +
           f->given->text +
           (shown ? "" : "; it is " + given_reading(*f, money_unit(fit.plan.base)).with_unit(f->model.mean));
}

/// The range of a handle time, as far as it comes from this field.
std::string note_of_time(const FittedNumber& number, const Fit& fit, const FieldPlace& place) {
    const Parameters& base = fit.plan.base;
    const bool talk = is_distribution(*place.field);
    const double mean = talk ? value_distribution(*place.field, base, place.element).mean()
                             : value_number(*place.field, base, place.element);
    const auto end = [&](double handle) { return number_text(to_digits(mean * handle / number.value, 4)); };
    return (talk ? "mean " : "") + end(number.low) + " s .. " + end(number.high) + " s" +
           so_that(number, fit);
}

bool is_part_of_handle_time(std::string_view path) {
    return (path.starts_with("centre.contacts.") || path.starts_with("centre.classes[].")) &&
           (path.ends_with(".talk") || path.ends_with(".after_contact"));
}

std::string note_of(const FieldPlace& place, const Fit& fit, const TakenTables& tables) {
    for (const TakenNumber& taken : tables.numbers)
        if (taken.path == place.path) return taken.note;
    for (const FittedNumber& number : fit.numbers) {
        if (number.knob->metric == "aht" && is_part_of_handle_time(place.field->path))
            return note_of_time(number, fit, place);
        if (number.knob->path == place.field->path)
            return text_of(number, number.low) + " .. " + text_of(number, number.high) + so_that(number, fit);
    }
    if (place.path == "centre.customers.new") return "as many come as leave";
    if (place.path == "assumptions.churn.base")
        return "the part of churn without issues: a half, as at the reference centre";
    if (place.path == "assumptions.attrition.neutral_quits") return "the quit rate that people are used to";
    return {};
}

/// Settings typed with -s: the file repeats them, because the fitted centre has them. It does not repeat
/// how many runs are made of it, and with which luck.
bool is_typed(const StudyPlan& plan, const FieldPlace& place) {
    const Origin* origin = find_origin(plan, "", place.path);
    return origin && origin->file == command_line && place.path != "study.replications" &&
           place.path != "study.seed";
}

/// Every value of the base that differs from what the file says, with what is known of it.
std::vector<OverlayLine> changed(const StudyPlan& before, const Fit& fit, const TakenTables& tables) {
    std::vector<OverlayLine> lines;
    for (const FieldPlace& place : field_places(before.base)) {
        const std::string text = value_text(*place.field, fit.plan.base, place.element);
        if (text != value_text(*place.field, before.base, place.element)) {
            lines.push_back({.path = place.path, .text = text, .note = note_of(place, fit, tables)});
        } else if (is_typed(before, place)) {
            const Uncertain* uncertain = find_uncertain(before, place.path);
            lines.push_back({.path = place.path,
                             .text = uncertain ? uncertain_text(before, *uncertain) : text,
                             .note = "typed with -s"});
        }
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
    return plain && !path.starts_with('-') ? path : json::text(path);  // JSON quotes are also valid in YAML
}

/// The last line of a file, by which a change of the lines above it is seen.
std::string mark_line(std::string_view lines) {
    return std::string(mark_comment) + mark_text(checksum(std::as_bytes(std::span(lines)))) + '\n';
}

std::string file_text(const StudyPlan& before, const Fit& fit, const TakenTables& tables,
                      const fs::path& place) {
    std::string text =
        "# " + before.name + ", with the numbers behind what was measured.\n" + std::string(made_by_us) +
        on_one_line(shown_text(fs::path(before.file).filename().string())) + " by " +
        std::to_string(fit.rounds) + " rounds of up to " + std::to_string(fit.shown.replications) +
        " runs of its base. Behind each number: its range by the luck of these runs and, where a table says "
        "how\n"
        "# sure its figure is, by that as well.\n";
    for (const std::string& line : tables.told) text += "# " + on_one_line(shown_text(line)) + '\n';
    text += "morale: 1\nextends: " + extended(before, place) + '\n';
    if (!fit.plan.observed.empty()) text += "observed:\n";
    for (const Observed& observed : fit.plan.observed) {
        const Metric& metric = *find_metric(observed.metric);
        const std::string per = metric.unit.starts_with("1/") ? std::string(metric.unit.substr(1)) : "";
        const bool percent = metric.percent, seconds = metric.unit == "s";
        const std::string unit = percent ? " %" + per : seconds ? " s" : per.empty() ? "" : " " + per;
        const bool as_written = observed.file == before.file;
        const double value = to_digits(percent ? 100 * observed.value : observed.value, 5);
        text +=
            "  " + observed.metric + ": " + (as_written ? observed.text : number_text(value) + unit) + '\n';
    }
    text += overlay_text(changed(before, fit, tables));
    return text + mark_line(text);
}

std::string json_of(const Fit& fit, const TakenTables& tables, const fs::path& place) {
    std::vector<std::string> numbers, figures, told;
    for (const FittedNumber& n : fit.numbers)
        numbers.push_back(json::object({{"path", json::text(n.knob->path)},
                                        {"metric", json::text(n.knob->metric)},
                                        {"before", json::number(n.before)},
                                        {"value", json::number(n.value)},
                                        {"low", json::interval_end(n.low)},
                                        {"high", json::interval_end(n.high)}}));
    for (const GivenFigure& f : given_figures(fit.result, 0))
        figures.push_back(json::object({{"metric", json::text(f.metric->name)},
                                        {"given", json::number(f.given->value)},
                                        {"model", json::number(f.model.mean)},
                                        {"low", json::interval_end(f.model.low)},
                                        {"high", json::interval_end(f.model.high)},
                                        {"fitted", json::flag(f.knob != nullptr)},
                                        {"met", json::flag(f.met())}}));
    for (const std::string& line : tables.told) told.push_back(json::text(line));
    return json::object({{"file", json::text(place.generic_string())},
                         {"numbers", json::list(numbers)},
                         {"figures", json::list(figures)},
                         {"churn_passed_over", json::number(fit.churn_passed_over)},
                         {"told", json::list(told)}}) +
           '\n';
}

enum class Maker { Fit, FitAndSomebody, Somebody };

Maker maker_of(const std::string& text) {
    if (text.find(made_by_us) == std::string::npos) return Maker::Somebody;
    const std::size_t mark = text.rfind(mark_comment);
    const bool as_made =
        mark != std::string::npos && text.substr(mark) == mark_line(std::string_view(text).substr(0, mark));
    return as_made ? Maker::Fit : Maker::FitAndSomebody;
}

/// Says why the file cannot be written, if so, before anything is run. A file that 'fit' made itself, and
/// nobody changed since, may be overwritten.
bool refused(const fs::path& place, const Request& request, Console& console) {
    if (const std::string objection = objection_to_writing(place); !objection.empty()) {
        complain(console, place.string() + ": " + objection, "-o names another file");
        return true;
    }
    std::error_code none;
    if (const fs::path folder = fs::absolute(place, none).parent_path(); !fs::is_directory(folder, none)) {
        complain(console, place.string() + ": there is no folder " + place.parent_path().string(),
                 "make it, or let -o name a file in another one");
        return true;
    }
    if (request.replace || !fs::is_regular_file(place, none)) return false;
    const Maker maker = maker_of(text_of_file(place));
    if (maker == Maker::Fit) return false;
    complain(console,
             place.string() + (maker == Maker::Somebody
                                   ? " is there already and was not made by 'morale fit'"
                                   : " is there already and has been changed since 'morale fit' made it"),
             "-o names another file; --replace replaces this one");
    return true;
}

int nothing_measured(const StudyPlan& plan, const Request& request, const TakenTables& tables,
                     Console& console) {
    const std::string write = "write 'observed: {turnover: 38 %/yr, aht: 280 s}' into it, or give ";
    if (request.spells.empty() && request.intervals.empty() && request.weekly.empty()) {
        complain(console, plan.file + " says nothing that was measured",
                 write + "--spells, --intervals or --weekly");
        return exit_status::invalid_scenario;
    }
    for (const std::string& line : tables.told)
        if (std::ranges::find(tables.nothing, line) == tables.nothing.end()) say(console, line);
    for (const std::string& why : tables.nothing) complain(console, why);
    complain(console, plan.file + " says nothing itself that was measured", write + "a table that says more");
    return exit_status::invalid_scenario;
}

/// Says, before anything is run, why so few runs, or such settings, cannot make a file.
bool refused_as_asked(const StudyPlan& plan, const Request& request, Console& console) {
    if (request.replications.value_or(usual_replications) < fewest_replications) {
        complain(console,
                 "'fit' needs at least 2 replications: with one run a figure cannot be told from luck",
                 "16 are usual: leave -n out");
        return true;
    }
    for (const Origin& origin : plan.origins) {
        if (origin.file != command_line || origin.policy.empty()) continue;
        complain(console,
                 "-s changes the policy '" + origin.policy +
                     "', and the file that 'fit' writes has the base alone",
                 "leave " + origin.path + " out, or write it into " + plan.file);
        return true;
    }
    return false;
}

std::unique_ptr<Fit> fit_and_keep(const StudyPlan& plan, const Request& request, StoreFile* store,
                                  Console& console) {
    std::optional<Progress> progress;
    const FitOptions options{.replications = request.replications.value_or(usual_replications),
                             .threads = side_by_side(request),
                             .stop = was_interrupted,
                             .store = store,
                             .others = request.others,
                             .progress =
                                 [&](int round, int of) {
                                     if (!progress) progress.emplace(console, of, "rounds");
                                     progress->show(round, {});
                                 },
                             .is_stated = is_stated};
    return run_and_keep([&] { return fit(plan, options); }, store);
}

}  // namespace

int fit_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& before = std::get<StudyPlan>(opened);
    StudyPlan plan = before;
    const std::optional<TakenTables> tables = take_tables(plan, request, console);
    if (!tables) return exit_status::invalid_scenario;
    if (plan.observed.empty()) return nothing_measured(plan, request, *tables, console);
    const fs::path place = place_of(plan, request);
    if (refused_as_asked(before, request, console)) return exit_status::wrong_command;
    if (is_input(place, before, request, console) || refused(place, request, console))
        return exit_status::failed;
    settle(plan);
    if (const std::vector<Diagnostic> beyond = contacts_beyond_the_staff(plan); !beyond.empty()) {
        show_diagnostics(console, beyond);
        return exit_status::invalid_scenario;
    }
    watch_for_interrupt(console.terminal);
    const std::unique_ptr<StoreFile> store = open_store(request, console);
    const std::unique_ptr<Fit> found = fit_and_keep(plan, request, store.get(), console);
    leave_if_interrupted();
    write_at_once(place, file_text(before, *found, *tables, place));
    if (request.json) {
        console.out << json_of(*found, *tables, place);
    } else {
        for (const std::string& line : tables->told) console.out << line << '\n';
        for (const FittedNumber& n : found->numbers)
            console.out << (n.knob->metric == "aht" ? "handle time (talk and after_contact)" : n.knob->path)
                        << ": " << text_of(n, n.before) << " -> " << text_of(n, n.value) << " ("
                        << text_of(n, n.low) << " .. " << text_of(n, n.high) << ")\n";
        if (found->new_customers > 0)
            console.out << "centre.customers.new: " << exact_number(found->new_customers)
                        << " /month, so as many customers come as leave\n";
        if (const std::string taken = churn_taken_text(*found); !taken.empty())
            console.out << '\n' << wrapped(taken, console.width, 0) << '\n';
        console.out << '\n' << fitted_table(*found);
    }
    console.out.flush();
    if (store) tell_of_store(*store, console);
    const std::vector<Diagnostic> missed = missed_figures(*found);
    show_diagnostics(console, missed);
    show_diagnostics(console, load_warnings(found->plan));
    say(console,
        "\nwritten to " + place.string() +
            (missed.empty() ? "; morale compare " + place.string() + " compares the policies from there"
                            : ", which does not show what was measured: look at the errors first"));
    return missed.empty() ? exit_status::done : exit_status::failed;
}

}  // namespace morale
