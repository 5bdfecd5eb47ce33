#include "tools/cli/study.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <utility>

#include "engine/language/listed.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/given.hpp"
#include "engine/study/run.hpp"
#include "output/bundles/bundle.hpp"
#include "output/documents/documents.hpp"
#include "output/folder.hpp"
#include "output/given.hpp"
#include "output/table.hpp"
#include "output/words/command.hpp"
#include "output/words/failure.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/load.hpp"
#include "tools/cli/diagnostics_json.hpp"
#include "tools/cli/evidence.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/inference.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/progress.hpp"
#include "tools/cli/provenance.hpp"
#include "tools/cli/several.hpp"
#include "tools/preflight/given_warnings.hpp"
#include "tools/preflight/warnings.hpp"

namespace morale {

namespace {

constexpr std::size_t most_told_failures = 5;

/// Runs until it is decided or the budget is used up; after each wave of replications says what is open. The
/// budget ends a replication in its middle, as Ctrl-C does.
StudyResult run_and_decide(const StudyPlan& plan, RunOptions options, const DecideRequest& until,
                           Progress& progress, Console& console) {
    if (until.budget) set_end_of_time(std::chrono::steady_clock::now() + *until.budget);
    options.stop = has_to_stop;
    std::string open;
    options.progress = [&](int done, int) {
        if (console.terminal) progress.show(done, open);
    };
    return run_until_decided(plan, options,
                             {.metrics = until.metrics,
                              .enough = time_is_over,
                              .told = [&](int done, std::span<const OpenQuestion> questions) {
                                  open = told_open(plan, questions);
                                  if (!console.terminal)
                                      say(console, std::to_string(done) + " replications, " + open);
                                  if (time_is_over() && !questions.empty())
                                      say(console, "the time of --budget is over");
                              }});
}

/// Runs; if memory runs out, says how much would have been needed.
StudyResult run_in_memory(const std::function<StudyResult()>& work, double needed) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        throw NotEnoughMemory(not_enough_memory(needed, allowed_memory()));
    }
}

StudyResult run_with_progress(const StudyPlan& plan, StudyFolder& folder, double needed,
                              const DecideRequest* until, const RunOptions& how, Console& console) {
    Inference inference(plan);
    Progress progress(console, plan.replications);
    RunOptions options = how;
    options.sink = [&](const ReplicationRow& row) {
        folder.take(row);
        inference.take(row);
    };
    options.progress = [&](int done, int) { progress.show(done, inference.text()); };
    if (until)
        return run_in_memory([&] { return run_and_decide(plan, options, *until, progress, console); },
                             needed);
    progress.show(0, {});
    return run_in_memory([&] { return run(plan, options); }, needed);
}

/// "2026-01-05 08:30 UTC" for a time as provenance.json has it.
std::string when(const std::string& started) {
    constexpr std::size_t to_minutes = std::string_view("2026-01-05T08:30").size();
    if (started.size() < to_minutes) return "an earlier time";
    return started.substr(0, started.find('T')) + ' ' +
           started.substr(started.find('T') + 1, std::string_view("08:30").size()) + " UTC";
}

/// The first warning of each kind.
void tell_in_short(std::span<const Diagnostic> warnings, const Request& request, Console& console) {
    std::vector<Diagnostic> shown;
    for (const Diagnostic& warning : warnings)
        if (std::ranges::find(shown, warning.code, &Diagnostic::code) == shown.end())
            shown.push_back(warning);
    show_diagnostics(console, shown);
    if (shown.size() == warnings.size()) return;
    std::vector<std::string> check = {"morale", "check", request.subject};
    for (const std::string& setting : request.settings) check.insert(check.end(), {"-s", setting});
    say(console, "and " + std::to_string(warnings.size() - shown.size()) + " more: " + as_typed(check));
}

/// The rows that are asked for, each once, in the order typed; `find` gives null for what is not such a row.
template <class Row>
std::vector<const Row*> asked_for(const Request& request, const Row* (*find)(std::string_view)) {
    std::vector<const Row*> asked;
    for (const std::string& name : request.formats)
        if (const Row* row = find(name); row && std::ranges::find(asked, row) == asked.end())
            asked.push_back(row);
    return asked;
}

/// The requested encodings, or the usual one.
std::vector<const Encoding*> encodings_of(const Request& request) {
    std::vector<const Encoding*> asked = asked_for<Encoding>(request, find_encoding);
    const Encodings usual = usual_encodings();
    return asked.empty() ? std::vector(usual.begin(), usual.end()) : asked;
}

/// "share 2 of 4: 8 replications of 5 policies are in part2.sqlite".
std::string told_share(std::span<const StudyPlan> plans, Share share, const ShareRun& ran,
                       const std::string& file) {
    return "share " + std::to_string(share.number) + " of " + std::to_string(share.of) + ": " +
           counted(ran.replications, "replication") + " of " +
           counted(plans.front().policies.size(), "policy", "policies") +
           (plans.size() > 1 ? ", at " + counted(plans.size(), "point") + " in all," : "") +
           (ran.replications == 1 ? " is in " : " are in ") + file + "\n";
}

/// Writes the rest of the folder, and says where it is.
void finish(StudyFolder& folder, const Study& study, Finished& finished, Console& console) {
    folder.finish(study);
    if (was_interrupted()) say(console, "all replications were done: the study is complete and kept");
    if (folder.turned_aside())
        say(console, "while the study ran, something else was put into " + finished.folder.string() +
                         ": the results are in " + folder.place().string());
    finished.folder = folder.place();
    finished.weeks_file = table_file(study, "timeseries");
}

}  // namespace

RunOptions run_options(const Request& request, RecordStore* store) {
    return {
        .threads = side_by_side(request), .stop = was_interrupted, .store = store, .others = request.others};
}

Finished run_study(const StudyPlan& plan, const std::filesystem::path& place, const Request& request,
                   Console& console, const DecideRequest* until) {
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    const double needed = cost_of(plan, outlook, request.threads).bytes;
    refuse_without_memory(needed, allowed_memory());
    const std::vector<Evidence> evidence = evidence_for_output(library_evidence(), plan.base.money.currency);
    std::vector<ResolvedValue> values = resolved_values(plan);
    Provenance provenance = begin_provenance(plan, values, request);
    for (ResolvedValue& value : values)
        if (value.file != command_line) value.file = place_free(value.file, plan.file);
    watch_for_interrupt(console.terminal);
    const std::vector<const Encoding*> encodings = encodings_of(request);
    const std::vector<const Bundle*> bundles = asked_for<Bundle>(request, find_bundle);
    StudyFolder folder(place, plan, encodings, bundles);
    for (const std::filesystem::path& left : folder.removed())
        say(console, "removed " + left.filename().string() + ", which a run that was killed had left");
    std::vector<Diagnostic> warnings = preflight_warnings(plan, outlook, names_of_files(plan));
    tell_in_short(warnings, request, console);
    if (folder.earlier() && folder.earlier()->scenario == provenance.scenario_identity)
        say(console, "replaces the study of " + when(folder.earlier()->started) + " in " + place.string() +
                         " when it is done");
    say_more(console, "policies: " + std::to_string(plan.policies.size()) +
                          ", replications: " + std::to_string(plan.replications) +
                          ", threads: " + std::to_string(provenance.threads));
    const std::unique_ptr<StoreFile> store = open_store(request, console);
    const auto start = std::chrono::steady_clock::now();
    const auto work = [&] {
        return run_with_progress(plan, folder, needed, until, run_options(request, store.get()), console);
    };
    Finished finished{.result = run_and_keep(work, store.get()),
                      .folder = folder.place(),
                      .warnings = std::move(warnings),
                      .weeks_file = {}};
    provenance.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (store) tell_of_store(*store, console);
    leave_if_interrupted();
    std::vector<Diagnostic> of_base = given_warnings(plan, given_figures(finished.result, 0), "shows");
    for (Diagnostic& found : drift_warnings(finished.result)) of_base.push_back(std::move(found));
    tell_in_short(of_base, request, console);
    std::ranges::move(of_base, std::back_inserter(finished.warnings));
    if (finished.result.left_out == finished.result.replications) tell_failures(finished.result, console);
    const Study study{.result = finished.result,
                      .provenance = provenance,
                      .values = values,
                      .evidence = evidence,
                      .encodings = encodings,
                      .bundles = bundles,
                      .reader = find_reader(request.reader).value_or(Reader::Consultant)};
    finish(folder, study, finished, console);
    say_more(console, "took " + fixed(provenance.seconds, 6) + " s");
    return finished;
}

StudyResult run_without_folder(const StudyPlan& plan, const Request& request, Console& console) {
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    const double needed = cost_of(plan, outlook, request.threads).bytes;
    refuse_without_memory(needed, allowed_memory());
    watch_for_interrupt(console.terminal);
    tell_in_short(preflight_warnings(plan, outlook, names_of_files(plan)), request, console);
    const std::unique_ptr<StoreFile> store = open_store(request, console);
    Inference inference(plan);
    Progress progress(console, plan.replications);
    RunOptions options = run_options(request, store.get());
    options.sink = [&](const ReplicationRow& row) { inference.take(row); };
    options.progress = [&](int done, int) { progress.show(done, inference.text()); };
    progress.show(0, {});
    StudyResult result =
        run_and_keep([&] { return run_in_memory([&] { return run(plan, options); }, needed); }, store.get());
    if (store) tell_of_store(*store, console);
    leave_if_interrupted();
    if (result.left_out == result.replications) tell_failures(result, console);
    return result;
}

std::string study_json(const Finished& finished) {
    return study_json(finished.result, finished.folder.string(), diagnostics_json(finished.warnings));
}

int run_share_of(std::span<const StudyPlan> plans, Share share, const Request& request, Console& console) {
    const std::unique_ptr<StoreFile> store = store_needed(request);
    const std::string file = place_of_store(request)->string();
    watch_for_interrupt(console.terminal);
    const auto each = size_of_share(plans.front(), share);
    Progress progress(console, static_cast<std::int64_t>(each) * static_cast<std::int64_t>(plans.size()));
    RunOptions options = run_options(request, store.get());
    std::int64_t before = 0;
    options.progress = [&](int done, int) { progress.show(before + done, {}); };
    ShareRun all;
    try {
        for (const StudyPlan& plan : plans) {
            const ShareRun ran = run_share(plan, options, share);
            all.replications += ran.replications;
            all.broken += ran.broken;
            before += each;
        }
    } catch (const Stopped&) {
        store->flush();
        throw StoppedAndKept{};
    }
    store->flush();
    if (const auto trouble = store->trouble()) throw DatabaseFailed("'" + file + "': " + *trouble);
    console.out << told_share(plans, share, all, file);
    if (all.broken == 0) return exit_status::done;
    complain(console, std::to_string(all.broken) + " replications broke a guarantee and are not kept",
             "the same command without --shard says which");
    return exit_status::failed;
}

bool refused_as_one_run(const StudyPlan& plan, const Request& request, Console& console) {
    if (plan.replications > 1) return false;
    complain(console,
             "'" + request.words.at(1) +
                 "' needs at least 2 replications: a difference that is seen once cannot be told from luck",
             "30 are usual: -n 30; 'morale run " + request.subject + " -n 1' shows one run of luck");
    return true;
}

void tell_of_base(const StudyResult& result, Console& console) {
    if (const std::string given = given_table(result, 0); !given.empty()) console.out << '\n' << given;
}

void tell_failures(const StudyResult& result, Console& console) {
    const std::size_t told = std::min(most_told_failures, result.failures.size());
    for (std::size_t i = 0; i < told; ++i) complain(console, told_failure(*result.plan, result.failures[i]));
    if (told < result.failures.size())
        complain(console, std::to_string(result.failures.size() - told) + " more records broke a guarantee");
}

int conclude(const Finished& finished, const std::vector<GoalCheck>& checks, Console& console) {
    tell_failures(finished.result, console);
    const bool met = tell_goals(console, finished.result, checks);
    if (!finished.result.failures.empty()) return exit_status::failed;
    return met ? exit_status::done : exit_status::goal_missed;
}

}  // namespace morale
