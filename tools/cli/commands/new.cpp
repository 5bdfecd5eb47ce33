// `morale new`: a scenario to start with, copied from a case or made from five numbers.
#include <cctype>
#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>

#include "engine/language/clock_text.hpp"
#include "engine/language/did_you_mean.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/language/utf8.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/hours.hpp"
#include "engine/study/fit.hpp"
#include "engine/study/knobs.hpp"
#include "output/file.hpp"
#include "output/given.hpp"
#include "scenarios/load/interval_notices.hpp"
#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/load_of_table.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/new_scenario.hpp"
#include "tools/cli/progress.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/typed_time.hpp"
#include "tools/preflight/given_warnings.hpp"
#include "tools/preflight/warnings.hpp"

namespace morale {

namespace {

constexpr std::string_view file_name = "scenario.yaml";
// So many runs leave a turnover of 25 %/yr a standard error of some .65 points, and take seconds.
constexpr int fit_replications = 16, fit_weeks = 26, most_runs = 60;
constexpr double days_of_a_week = 7;

int unknown_case(const std::string& typed, const std::vector<LibraryCase>& cases, Console& console) {
    std::vector<std::string_view> names;
    for (const LibraryCase& c : cases) names.push_back(c.name);
    const std::string_view nearest = nearest_word(typed, names);
    complain(
        console, "there is no case '" + typed + "'",
        nearest.empty() ? "'morale list cases' shows them" : "did you mean '" + std::string(nearest) + "'?");
    return exit_status::wrong_command;
}

/// The copy is elsewhere, so what it extends is named as an item of the library.
std::string moved(std::string text, const LibraryCase& c) {
    constexpr std::string_view key = "\nextends: ";
    const std::size_t at = text.find(key);
    if (at == std::string::npos) return text;
    const std::size_t begin = at + key.size();
    const std::size_t end = text.find('\n', begin);
    const std::filesystem::path beside = std::filesystem::path(c.name).parent_path();
    const std::filesystem::path item =
        (beside / text.substr(begin, end - begin)).lexically_normal().replace_extension();
    return text.replace(begin, end - begin, "library/" + item.generic_string());
}

namespace fs = std::filesystem;

/// What was typed is a folder, unless it ends as a file of this kind does.
fs::path place_of(const Request& request) {
    const fs::path typed(request.subject);
    std::string ending = typed.extension().string();
    for (char& letter : ending) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return ending == ".yaml" || ending == ".yml" ? typed : typed / file_name;
}

fs::path folder_of(const Request& request) {
    const fs::path folder = place_of(request).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

/// Whether nothing can be written there; complains about the reason.
bool refused(const fs::path& place, Console& console) {
    if (const std::string objection = objection_to_writing(place); !objection.empty())
        complain(console, place.string() + ": " + objection, "name another folder");
    else if (!is_free(place))
        complain(console, place.string() + " exists already and is left as it is", "name another folder");
    else
        return false;
    return true;
}

/// Writes the file and says which command answers it; empty: what the file has decides.
int write(const Request& request, const std::string& text, std::string command, Console& console) {
    const fs::path place = place_of(request);
    if (refused(place, console)) return exit_status::failed;
    NewFolders folders(folder_of(request));
    write_at_once(place, text);
    folders.keep();
    console.out << shown_text(place.string()) << '\n';
    if (command.empty()) command = study_command(place);
    say(console, "Next: morale check " + place.string() + ", then morale " + command + ' ' + place.string());
    return exit_status::done;
}

/// Runs of the centre, to make its numbers show what was given; null after telling why there are none.
std::unique_ptr<Fit> fit_to(const std::string& text, Console& console) {
    const std::vector<MetricName> names = metric_names();
    Loaded loaded =
        load_text(text, std::string(file_name), {.case_library = library_folder(), .metrics = names});
    if (!loaded.plan) {
        show_diagnostics(console, loaded.diagnostics);
        return nullptr;
    }
    const std::vector<Diagnostic> beyond = contacts_beyond_the_staff(*loaded.plan);
    for (const Diagnostic& one : beyond) complain(console, one.message, one.hint);
    if (!beyond.empty()) return nullptr;
    // The numbers are those of a mean week, whatever season the table has.
    loaded.plan->base = in_mean_weeks(loaded.plan->base);
    for (PolicyPlan& policy : loaded.plan->policies) policy.parameters = in_mean_weeks(policy.parameters);
    watch_for_interrupt(console.terminal);
    std::optional<Progress> progress;
    std::unique_ptr<Fit> found = fit(*loaded.plan, {.replications = fit_replications,
                                                    .most_weeks = fit_weeks,
                                                    .most_runs = most_runs,
                                                    .stop = was_interrupted,
                                                    .progress = [&](int round, int of) {
                                                        if (!progress)
                                                            progress.emplace(console, of, "rounds");
                                                        progress->show(round, {});
                                                    }});
    leave_if_interrupted();
    return found;
}

/// Contacts a day of a mean week of the table, after telling how it was read; nullopt after telling what is
/// wrong with it.
std::optional<double> contacts_per_day(const std::string& table, Console& console) {
    const Measured<IntervalTable> read = read_intervals(table);
    if (!read.table) {
        show_diagnostics(console, read.diagnostics);
        if (read.further > 0)
            complain(console, std::to_string(read.further) + " more mistakes in this table");
        return std::nullopt;
    }
    const UsualWeek week = usual_week(*read.table);
    const bool whole = week.whole && week.offered > 0;
    if (whole && makes_half_hours(*read.table)) {
        for (const std::string& line : told_of_load(shown_text(table), *read.table, true)) say(console, line);
        return to_digits(load_in_table(*read.table, week, true).per_week / days_of_a_week, 4);
    }
    if (whole)
        complain(console,
                 "--from: " + shown_text(table) + " has intervals of " + std::to_string(read.table->minutes) +
                     " min",
                 "parts of an hour, whole hours or days can be read");
    else
        complain(console, "--from: " + shown_text(table) + " does not cover a whole week",
                 "a week needs contacts on at least one Monday, one Tuesday and so on");
    return std::nullopt;
}

/// The path of a table from the folder of the scenario; empty for none.
std::string as_seen_from(const fs::path& folder, const std::string& table) {
    if (table.empty()) return table;
    return fs::path(table).lexically_relative(fs::absolute(folder).lexically_normal()).string();
}

/// Whether no centre has such numbers: parts of a seat, or more leavers than any centre of this size.
bool is_beyond_measure(const FiveNumbers& five, Console& console) {
    if (five.agents != std::round(five.agents)) {
        complain(console, "--agents: " + number_text(five.agents) + " is not a whole number of seats",
                 "part-timers are said in the scenario: 'centre: {teams: [{name: late, agents: 6, "
                 "days_per_week: 3}]}'");
        return true;
    }
    if (!five.leavers_per_year) return false;
    const double turnover = *five.leavers_per_year / five.agents;
    if (measurable("turnover").hold(turnover)) return false;
    complain(console,
             "--leavers-per-year: " + number_text(*five.leavers_per_year) + " of " +
                 number_text(five.agents) + " agents are " + number_text(std::round(100 * turnover)) +
                 " % a year; nobody would stay ten weeks",
             "below 500 % a year are taken");
    return true;
}

int new_from_case(const Request& request, Console& console) {
    const std::vector<LibraryCase> cases = library_cases();
    for (const LibraryCase& c : cases)
        if (c.name == request.case_name) return write(request, moved(text_of_file(c.file), c), {}, console);
    return unknown_case(request.case_name, cases, console);
}

}  // namespace

int new_command(const Request& typed_request, Console& console) {
    if (!typed_request.case_name.empty()) return new_from_case(typed_request, console);
    Request request = typed_request;
    if (!request.five.table.empty()) {
        const auto contacts = contacts_per_day(request.five.table, console);
        if (!contacts) return exit_status::invalid_scenario;
        request.five.contacts_per_day = *contacts;
        request.five.table = fs::absolute(request.five.table).lexically_normal().string();
    }
    const auto seconds = seconds_typed(
        request.five.handle_time.empty() ? std::string(usual_handle_time) : request.five.handle_time,
        "a handle time");
    if (const std::string* problem = std::get_if<std::string>(&seconds)) {
        complain(console, "--handle-time: " + *problem, "write a duration: 280s, '4.5 min'");
        return exit_status::wrong_command;
    }
    if (refused(place_of(request), console)) return exit_status::failed;
    if (is_beyond_measure(request.five, console)) return exit_status::wrong_command;
    NewCentre centre = new_centre(first_numbers(request.five, std::get<double>(seconds)));
    const std::string first = new_scenario_text(request.five, centre);
    const std::unique_ptr<Fit> found = fit_to(first, console);
    if (!found) return exit_status::wrong_command;
    centre = fitted(centre, *found);
    request.five.table = as_seen_from(folder_of(request), request.five.table);
    const int status =
        write(request, new_scenario_text(request.five, centre, not_shown(*found)), "compare", console);
    if (status != exit_status::done) return status;
    if (const std::string table = fitted_table(*found); !table.empty()) say(console, '\n' + table);
    if (!request.five.leavers_per_year)
        say(console,
            "Turnover was not given; with the quit rates of the reference centre the model expects " +
                number_text(std::round(100 * centre.turnover)) + " % a year here.");
    const std::vector<Diagnostic> missed = missed_figures(*found, place_of(request).string());
    show_diagnostics(console, missed);
    std::vector<Diagnostic> load = load_warnings(found->plan);
    for (Diagnostic& one : load) {  // the fit has read the text before it was written
        one.place.file = place_of(request).string();
        one = told_at(std::move(one));
    }
    show_diagnostics(console, load);
    return missed.empty() ? exit_status::done : exit_status::failed;
}

}  // namespace morale
