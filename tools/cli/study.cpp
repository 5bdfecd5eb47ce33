#include "tools/cli/study.hpp"

#include <algorithm>
#include <chrono>
#include <new>
#include <span>
#include <utility>

#include "engine/outlook/outlook.hpp"
#include "engine/study/as_typed.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/run.hpp"
#include "output/folder.hpp"
#include "output/given.hpp"
#include "output/table.hpp"
#include "tools/cli/evidence.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/inference.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/progress.hpp"
#include "tools/cli/provenance.hpp"
#include "tools/cli/warnings.hpp"

namespace morale {

namespace {

/// Runs, and says of memory that gave out how much would have been needed.
StudyResult run_in_memory(const StudyPlan& plan, const RunOptions& options, double needed) {
    try {
        return run(plan, options);
    } catch (const std::bad_alloc&) {
        throw NotEnoughMemory(not_enough_memory(needed, allowed_memory()));
    }
}

StudyResult run_with_progress(const StudyPlan& plan, StudyFolder& folder, int threads, double needed,
                              Console& console) {
    Inference inference(plan);
    Progress progress(console, plan.replications);
    RunOptions options;
    options.threads = threads;
    options.sink = [&](const ReplicationRow& row) {
        folder.take(row);
        inference.take(row);
    };
    options.progress = [&](int done, int) {
        if (was_interrupted()) throw Interrupted{};
        progress.show(done, inference.text());
    };
    progress.show(0, {});
    return run_in_memory(plan, options, needed);
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

}  // namespace

Finished run_study(const StudyPlan& plan, const std::filesystem::path& place, const Request& request,
                   Console& console) {
    const CentreOutlook outlook = outlook_of(plan.base);
    const double needed = cost_of(plan, outlook, request.threads).bytes;
    refuse_without_memory(needed, allowed_memory());
    const std::vector<Evidence> evidence = evidence_for_output(library_evidence(), plan.base.money.currency);
    std::vector<ResolvedValue> values = resolved_values(plan);
    Provenance provenance = begin_provenance(plan, values, request);
    for (ResolvedValue& value : values) value.file = place_free(value.file, plan.file);
    watch_for_interrupt();
    StudyFolder folder(place, plan);
    for (const std::filesystem::path& left : folder.removed())
        say(console, "removed " + left.filename().string() + ", which a run that was killed had left");
    std::vector<Diagnostic> warnings = preflight_warnings(plan, outlook);
    tell_in_short(warnings, request, console);
    say_more(console, "policies: " + std::to_string(plan.policies.size()) +
                          ", replications: " + std::to_string(plan.replications) +
                          ", threads: " + std::to_string(provenance.threads));
    const auto start = std::chrono::steady_clock::now();
    Finished finished{.result = run_with_progress(plan, folder, provenance.threads, needed, console),
                      .folder = folder.place(),
                      .warnings = std::move(warnings)};
    provenance.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (was_interrupted()) throw Interrupted{};
    folder.finish(
        {.result = finished.result, .provenance = provenance, .values = values, .evidence = evidence});
    say_more(console, "took " + std::to_string(provenance.seconds) + " s");
    return finished;
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
    if (const std::string drift = drift_text(result, 0); !drift.empty())
        console.out << '\n' << wrapped(drift, console.width);
}

int conclude(const Finished& finished, const std::vector<GoalCheck>& checks, Console& console) {
    for (const std::string& failure : finished.result.failures) complain(console, failure);
    const bool met = tell_goals(console, finished.result, checks);
    if (!finished.result.failures.empty()) return exit_status::failed;
    return met ? exit_status::done : exit_status::goal_missed;
}

}  // namespace morale
