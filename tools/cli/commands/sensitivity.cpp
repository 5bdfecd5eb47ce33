// `morale sensitivity`: what a decision owes to chance, luck and ignorance, which assumptions matter to it,
// and where it turns.
#include <filesystem>
#include <optional>
#include <ostream>

#include "engine/study/cost.hpp"
#include "engine/study/sensitivity.hpp"
#include "output/encode/json.hpp"
#include "output/file.hpp"
#include "output/folder.hpp"
#include "output/page/sensitivity.hpp"
#include "output/sensitivity.hpp"
#include "output/words/command.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/progress.hpp"
#include "tools/cli/result_place.hpp"
#include "tools/cli/sensitivity_request.hpp"
#include "tools/cli/sensitivity_text.hpp"
#include "tools/cli/several.hpp"
#include "tools/cli/study.hpp"

namespace morale {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view document_name = "sensitivity.json", page_name = "sensitivity.html",
                           table_name = "sensitivity.csv", picture_name = "tornado.svg";

/// Whether the folder holds what must not be replaced; says so.
bool is_taken(const fs::path& folder, const std::string& identity, const Request& request, Console& console) {
    if (study_in(folder)) {
        complain(console, folder.string() + " holds a study, which is kept", "-o names another folder");
        return true;
    }
    const std::string owner = json::text_member(text_of_file(folder / document_name), "scenario");
    if (owner.empty() || owner == identity || request.replace) return false;
    complain(console, folder.string() + " holds the sensitivity of " + owner + ", which is kept",
             "-o names another folder; --replace replaces it");
    return true;
}

/// The command that makes the same bytes on any machine.
std::string command_again(const SensitivityRequest& asked, const Request& request) {
    std::vector<std::string> words = {"morale", "sensitivity", request.subject};
    const auto add = [&](const std::string& flag, const std::string& value) {
        words.push_back(flag);
        words.push_back(value);
    };
    for (const std::string& policy : request.policies) add("-p", policy);
    for (const std::string& setting : request.settings) add("-s", setting);
    if (request.replications) add("-n", std::to_string(*request.replications));
    if (request.seed) add("--seed", std::to_string(*request.seed));
    if (!request.on.empty()) add("--on", request.on);
    if (request.with_facts) words.emplace_back("--facts");
    if (request.written_only) words.emplace_back("--written");
    add("--points", std::to_string(asked.runs));
    if (request.break_even) words.emplace_back("--break-even");
    if (request.break_even && !request.break_even->empty()) words.push_back(*request.break_even);
    return as_typed(words);
}

std::unique_ptr<Sensitivity> analyse(const SensitivityRequest& asked, const Request& request,
                                     StoreFile* store, Console& console) {
    const CentreOutlook outlook = outlook_of(asked.plan.base, asked.plan.mend);
    refuse_without_memory(cost_of(asked.plan, outlook, request.threads).bytes, allowed_memory());
    watch_for_interrupt(console.terminal);
    std::optional<Progress> progress;
    SensitivityOptions options{.design = asked.design,
                               .policy = asked.policy,
                               .turn_replications = asked.turn_replications,
                               .threads = side_by_side(request),
                               .stop = was_interrupted,
                               .store = store,
                               .others = request.others,
                               .progress = [&](int done, int of) {
                                   if (!progress) progress.emplace(console, of, "runs");
                                   progress->show(done, {});
                               }};
    if (asked.turns) options.turns = {*asked.turns};
    return run_and_keep([&] { return sensitivity(asked.plan, options); }, store);
}

/// Writes the files; the document comes last, so that it tells of files that are there.
void write_files(const fs::path& folder, const SensitivityStory& story) {
    NewFolders made(folder);
    if (const std::string picture = tornado_svg(story.found); !picture.empty())
        write_at_once(folder / picture_name, picture);
    write_at_once(folder / table_name, sensitivity_csv(story));
    write_at_once(folder / page_name, page::sensitivity_report(story));
    write_at_once(folder / document_name, sensitivity_json(story));
    made.keep();
}

}  // namespace

int sensitivity_command(const Request& request, Console& console) {
    auto prepared = prepare_sensitivity(request, console);
    if (const int* status = std::get_if<int>(&prepared)) return *status;
    const SensitivityRequest& asked = std::get<SensitivityRequest>(prepared);
    if (refused_as_one_run(asked.plan, request, console)) return exit_status::wrong_command;
    const std::string identity = scenario_identity(asked.plan.file);
    const fs::path folder = request.out.empty()
                                ? fs::path("out") / (name_of_scenario(identity, 0) + "-sensitivity")
                                : fs::path(request.out);
    if (is_taken(folder, identity, request, console)) return exit_status::failed;
    const std::unique_ptr<StoreFile> store = open_store(request, console);
    const std::unique_ptr<Sensitivity> found = analyse(asked, request, store.get(), console);
    leave_if_interrupted();
    if (store) tell_of_store(*store, console);
    if (found->policy == 0 || !found->base.failures.empty()) {
        tell_failures(found->base, console);
        complain(console, "the study has no difference in " + asked.plan.base.study.objective + " to look at",
                 "'morale compare " + request.subject + "' shows the study");
        return exit_status::failed;
    }
    const SensitivityStory story{.found = *found,
                                 .range_by = asked.range_by,
                                 .scenario = identity,
                                 .again = command_again(asked, request),
                                 .runs = asked.design ? asked.runs : 0,
                                 .facts = asked.facts,
                                 .stated = asked.stated,
                                 .outside = asked.outside};
    write_files(folder, story);
    console.out << (request.json
                        ? sensitivity_json(story)
                        : sensitivity_text(story, {.colour = console.colour_out, .width = console.width}));
    console.out.flush();
    say(console, "report: " + (folder / page_name).string());
    return exit_status::done;
}

}  // namespace morale
