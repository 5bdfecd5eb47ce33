// `morale page`: one file with the finished study and the engine that runs it again in a browser.
#include <filesystem>
#include <optional>
#include <ostream>
#include <variant>

#include "engine/study/resolved.hpp"
#include "output/file.hpp"
#include "output/live/live_page.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/ranged_assumptions.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/inputs.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/page_engine.hpp"
#include "tools/cli/provenance.hpp"
#include "tools/cli/result_place.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/study.hpp"

namespace morale {

namespace {

namespace fs = std::filesystem;

fs::path page_place(const StudyPlan& plan, const Request& request) {
    if (!request.out.empty()) return request.out;
    return name_of_scenario(scenario_identity(plan.file), 0) + ".html";
}

/// Says why the page cannot be written there, if so.
bool refused_page(const fs::path& place, const Request& request, Console& console) {
    std::error_code none;
    if (const std::string objection = objection_to_writing(place); !objection.empty())
        complain(console, place.string() + ": " + objection, "-o names another file");
    else if (!fs::is_directory(fs::absolute(place, none).parent_path(), none))
        complain(console, place.string() + ": there is no folder " + place.parent_path().string(),
                 "make it, or let -o name a file in another one");
    else if (!request.replace && fs::is_regular_file(place, none) &&
             text_of_file(place).find(live::mark_of_live_page) == std::string::npos)
        complain(console, place.string() + " is there already and was not made by 'morale page'",
                 "-o names another file; --replace replaces this one");
    else
        return false;
    return true;
}

bool has_too_little(const StudyPlan& plan, const Request& request, Console& console) {
    if (plan.policies.size() > 1) return refused_as_one_run(plan, request, console);
    complain(console, "a page compares policies, and here there is only '" + plan.policies.front().name + "'",
             "morale run " + request.subject);
    return true;
}

/// The plan with the policies of the request, or the exit status after saying why there is no page of it.
std::variant<StudyPlan, int> plan_of_page(const Request& request, Console& console) {
    Request all_policies = request;
    all_policies.policies.clear();
    auto opened = open_scenario(all_policies, console);
    StudyPlan* plan = std::get_if<StudyPlan>(&opened);
    if (!plan) return opened;
    const bool is_lesson = plan->lesson.has_value();
    if (!keep_policies(*plan, request, console)) return exit_status::wrong_command;
    if (is_lesson && !plan->lesson) {
        complain(
            console,
            "'" + request.subject + "' is a lesson, which asks about all its policies; -p leaves some out",
            "morale page " + request.subject + ", or morale compare for a report of some of them");
        return exit_status::wrong_command;
    }
    return opened;
}

/// The plan without the places where its files lie on this machine: a page is given away.
StudyPlan given_away(StudyPlan plan) {
    const fs::path scenario = plan.file;
    const auto free = [&](std::string& file) {
        if (file != command_line) file = place_free(file, scenario);
    };
    for (Origin& origin : plan.origins) free(origin.file);
    for (Observed& figure : plan.observed) free(figure.file);
    for (Inherited& row : plan.inherited) {
        free(row.file);
        free(row.beside.file);
    }
    free(plan.file);
    return plan;
}

/// The assumptions of which a page can tell where the decision turns: those that are not facts of the centre.
std::vector<Uncertain> open_assumptions(const StudyPlan& plan) {
    std::vector<Uncertain> open;
    for (const RangedAssumption& row : ranged_assumptions(plan, library_folder(), [&](std::string_view path) {
                                           return is_stated(plan, path);
                                       }).rows)
        if (!row.fact) open.push_back(row.uncertain);
    return open;
}

std::string page_text(const StudyPlan& settled, StudyResult result, const PageEngineFiles& files,
                      const Request& request) {
    const Provenance provenance = begin_provenance(settled, resolved_values(settled), request);
    const StudyPlan plan = given_away(settled);
    const std::vector<ResolvedValue> values = resolved_values(plan);
    result.plan = &plan;
    const Study study{
        .result = result, .provenance = provenance, .values = values, .evidence = {}, .encodings = {}};
    std::string text;
    live::live_page(
        text, study,
        {.engine = {reinterpret_cast<const std::uint8_t*>(files.engine.data()), files.engine.size()},
         .script = files.script},
        open_assumptions(settled));
    return text;
}

}  // namespace

int page_command(const Request& request, Console& console) {
    const std::optional<PageEngineFiles> files = page_engine_files();
    if (!files) {
        complain(console,
                 "the engine of the page was not built: " + page_engine_folder().string() +
                     " has no engine.wasm.gz and page.js",
                 "tools/page-engine installs what it needs and builds them");
        return exit_status::failed;
    }
    const auto opened = plan_of_page(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    if (has_too_little(plan, request, console)) return exit_status::wrong_command;
    const fs::path place = page_place(plan, request);
    if (is_input(place, plan, request, console) || refused_page(place, request, console))
        return exit_status::failed;
    // The page of a lesson shows no result before it has been predicted.
    StudyResult result;
    if (plan.lesson)
        result.plan = &plan;
    else
        result = run_without_folder(plan, request, console);
    const std::string text = page_text(plan, result, *files, request);
    write_at_once(place, text);
    console.out << shown_text(place.string()) << '\n';
    say(console, fixed(static_cast<double>(text.size()) / 1e6, 1) +
                     " MB; open it in a browser, or send it to somebody: it needs nothing else");
    return result.failures.empty() ? exit_status::done : exit_status::failed;
}

}  // namespace morale
