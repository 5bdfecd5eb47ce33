#include "tools/cli/flags.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "output/bundles/bundle.hpp"
#include "output/encode/encodings.hpp"
#include "tools/cli/typed_words.hpp"

namespace morale {

namespace {

constexpr int most_threads = 4096;
constexpr int most_replications = 1'000'000;
constexpr int most_points = 1'000'000;                   // runs have numbers below 2^24
constexpr std::int64_t largest_seed = 9007199254740991;  // 2^53 - 1, as study.seed

/// A check that refuses a word with what the function says against it.
template <class Objection>
CLI::Validator unless(Objection objection) {
    return {[objection](const std::string& typed) -> std::string { return objection(typed); }, ""};
}

CLI::Validator whole_number(std::int64_t low, std::int64_t high) {
    return unless([=](const std::string& typed) { return objection_to_whole_number(typed, low, high); });
}

CLI::Validator one_word_of(const std::vector<std::string>& words) {
    return unless([=](const std::string& typed) { return objection_to_word(typed, words); });
}

/// Formats of tables, and with a whole study the files that hold all of it: "csv, json, sqlite, xlsx".
std::vector<std::string> format_names(bool whole_study) {
    std::vector<std::string> names;
    for (const Encoding& encoding : encodings()) names.emplace_back(encoding.name);
    if (whole_study)
        for (const Bundle& bundle : bundles()) names.emplace_back(bundle.name);
    return names;
}

void add_format(CLI::App& app, bool whole_study, Request& r) {
    const std::vector<std::string> names = format_names(whole_study);
    app.add_option(
           "--format", r.formats,
           "formats of the results in the folder, several with commas between; there are " + in_a_row(names))
        ->delimiter(',')
        ->check(unless([=](const std::string& typed) { return objection_to_format(typed, names); }));
}

/// An option that may be given several times, each time with one value.
void add_repeatable(CLI::App& app, const std::string& name, std::vector<std::string>& into,
                    const std::string& means) {
    app.add_option(name, into, means)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
}

void add_until_decided(CLI::App& app, Request& r) {
    CLI::Option* until =
        app.add_flag("--until-decided", r.until_decided,
                     "run until each policy is better, worse or alike; -n is then the upper limit");
    app.add_option(
           "--on", r.decide_on,
           "compare this metric too, several with commas; with --until-decided it ends once these are "
           "decided, and says of the objective what it can unless that is one of them")
        ->delimiter(',');
    app.add_option("--budget", r.budget, "time after which it ends undecided: 5min")->needs(until);
}

void add_store_flags(CLI::App& app, unsigned flags, Request& r) {
    if (flags & flag_store) {
        CLI::Option* store = app.add_option(
            "--store", r.store, "file that keeps finished replications, for the next study that needs them");
        store->check(unless(objection_to_name));
        app.add_flag("--no-store", r.no_store,
                     "neither keep finished replications nor use those that are kept")
            ->excludes(store);
    }
    if (flags & flag_share)
        app.add_option_function<std::string>(
               "--shard", [&r](const std::string& typed) { r.share = share_typed(typed); },
               "k/n: simulate every n-th replication from the k-th on and keep it; 'merge' joins the stores")
            ->check(unless(objection_to_share));
}

void add_sensitivity(CLI::App& app, Request& r) {
    app.add_option("--on", r.on, "the metric whose uncertainty is explained; the objective when left out");
    CLI::Option* budget =
        app.add_option("--budget", r.budget, "time that it may take on this machine, roughly: 30min (10min)");
    app.add_option("--points", r.points,
                   "instead, the exact number of runs of both policies, which repeats the result anywhere")
        ->check(whole_number(1, most_points))
        ->excludes(budget);
    app.add_option_function<std::string>(
           "--break-even", [&r](const std::string& path) { r.break_even = path; },
           "find the value at which the decision turns: of this assumption alone, or beside the rest, of "
           "those "
           "that matter most")
        ->expected(0, 1)
        ->default_str("");
    app.add_flag("--facts", r.with_facts, "vary facts of the centre too, over their ranges in the catalogue");
    app.add_flag("--written", r.written_only, "vary only assumptions that the scenario writes uncertain(…)");
}

void add_sweep_flags(CLI::App& app, Request& r) {
    constexpr int most_spread_points = 2000;
    add_repeatable(app, "--vary", r.vary,
                   "PATH=VALUES; may be given several times: '10 %,20 %', '10 %..50 % by 10 %', or "
                   "'LOW..HIGH' for latin and sobol; POLICY:PATH is the value of that policy alone");
    app.add_option("--design", r.design,
                   "points: all combinations (grid), values in step (zip), or spread evenly (latin, sobol)")
        ->check(one_word_of({"grid", "zip", "latin", "sobol"}));
    app.add_option("--points", r.points, "how many points latin and sobol take (16)")
        ->check(whole_number(2, most_spread_points));
    add_repeatable(app, "--include", r.include,
                   "'PATH=VALUE PATH=VALUE': one more point; may be given several times");
    add_repeatable(
        app, "--exclude", r.exclude,
        "'PATH=VALUES PATH=VALUES': leave out the points that match all of it; may be given several times");
    app.add_option(
           "--on", r.decide_on,
           "show this metric, several with commas; the first, or else the objective, says what is best")
        ->delimiter(',');
}

void add_what_is_run(CLI::App& app, unsigned flags, Request& r) {
    if (flags & flag_policy)
        add_repeatable(app, "-p,--policy", r.policies, "only this policy; may be given several times");
    if (flags & flag_one_policy)
        add_repeatable(app, "-p,--policy", r.policies, "this policy; the first when left out");
    if (flags & flag_set)
        add_repeatable(app, "-s,--set", r.settings,
                       "path=value, in place of what the file says; may be given several times");
    if (flags & flag_replications)
        app.add_option("-n,--replications", r.replications, "independent runs of every policy")
            ->check(whole_number(1, most_replications));
    if (flags & flag_seed)
        app.add_option("--seed", r.seed, "names the luck: the same seed, the same numbers")
            ->check(whole_number(0, largest_seed));
    if (flags & flag_uncertain)
        app.add_flag("--uncertain", r.uncertain,
                     "each replication draws the assumptions that are written uncertain(…)");
}

/// By which rule replications, points and policies are chosen, and on how many threads.
void add_how_it_is_run(CLI::App& app, unsigned flags, Request& r) {
    if (flags & flag_until_decided) add_until_decided(app, r);
    if (flags & flag_sensitivity) add_sensitivity(app, r);
    if (flags & flag_sweep) add_sweep_flags(app, r);
    if (flags & flag_optimize)
        app.add_option("--budget", r.budget, "time after which the race ends, decided or not: 5min");
    if (flags & flag_staff)
        add_repeatable(app, "--team", r.teams,
                       "look for seats of this team only; may be given several times");
    if (flags & flag_threads)
        app.add_option("-j,--threads", r.threads,
                       "threads; all processors when left out; results do not depend on it")
            ->check(whole_number(1, most_threads));
}

void add_results_flags(CLI::App& app, unsigned flags, Request& r) {
    if (flags & flag_out)
        app.add_option("-o,--out", r.out, "folder of the results; out/ and the scenario's name when left out")
            ->check(unless(objection_to_name));
    if (flags & flag_out)
        app.add_flag("--replace", r.replace, "with -o: replace the study of another scenario that is there");
    if (flags & flag_format) add_format(app, (flags & (flag_sweep | flag_staff)) == 0, r);
    if (flags & flag_reader)
        app.add_option("--for", r.reader, "who reads the report: consultant (all of it), manager or teacher")
            ->check(unless(objection_to_reader));
    if (flags & flag_by)
        app.add_option("--by", r.by, "also a table by month or by quarter")
            ->check(unless(objection_to_period));
}

/// For the commands that write one file.
void add_file_flags(CLI::App& app, unsigned flags, Request& r) {
    if (flags & flag_out_file)
        app.add_option("-o,--out", r.out,
                       "file to write; beside the scenario, as NAME.fitted.yaml, when left out")
            ->check(unless(objection_to_name));
    if (flags & flag_out_file)
        app.add_flag("--replace", r.replace, "replace a file even if 'fit' did not make it");
    if (flags & flag_page_file) {
        app.add_option("-o,--out", r.out, "file to write; the scenario's name, as NAME.html, when left out")
            ->check(unless(objection_to_name));
        app.add_flag("--replace", r.replace, "replace a file even if 'page' did not make it");
    }
    if (flags & flag_class_file) {
        app.add_option("-o,--out", r.out,
                       "file to write as well: NAME.html for the projector, NAME.svg, NAME.csv or NAME.json")
            ->check(unless(objection_to_name));
        app.add_flag("--replace", r.replace, "replace a file that is there already");
    }
}

void add_tables(CLI::App& app, Request& r) {
    app.add_option("--spells", r.spells, "table of who was hired and left when: hired, left, reason, id");
    add_repeatable(app, "--quits", r.quits,
                   "a reason in that table that counts as a quit; may be given several times; reasons that "
                   "look like one when left out");
    app.add_option("--intervals", r.intervals,
                   "table of contacts by interval or day: date, interval, offered, answered, abandoned, "
                   "average_wait or total_wait of all, asa of the answered, abandon_wait");
    app.add_option("--weekly", r.weekly, "table of figures by week: columns named as metrics");
}

void add_study_flags(CLI::App& app, unsigned flags, Request& r) {
    add_what_is_run(app, flags, r);
    add_how_it_is_run(app, flags, r);
    add_results_flags(app, flags, r);
    add_file_flags(app, flags, r);
    if (flags & flag_tables) add_tables(app, r);
    add_store_flags(app, flags, r);
    if (flags & flag_origin) app.add_flag("--origin", r.origin, "with file:line and source of each value");
}

void add_five_numbers(CLI::App& app, Request& r) {
    std::vector<CLI::Option*> five = {
        app.add_option("--agents", r.five.agents, "seats on the payroll (52)")
            ->check(unless(objection_to_number_above_zero)),
        app.add_option(
               "--contacts-per-day", r.five.contacts_per_day,
               "contacts of a year, divided by 365; when left out, as many as keep each agent as busy "
               "as in the reference centre (2100 for 52 agents)")
            ->check(unless(objection_to_number_above_zero)),
        app.add_option("--handle-time", r.five.handle_time,
                       "mean time for one contact, after-contact work included (280s)"),
        app.add_option("--leavers-per-year", r.five.leavers_per_year,
                       "agents who quit within a year; when left out, the model says how many it expects")
            ->check(unless(objection_to_number_above_zero)),
        app.add_option("--cost-of-leaver", r.five.cost_of_leaver,
                       "cost of replacing one leaver, in the currency (14000)")
            ->check(unless(objection_to_number_from_zero)),
        app.add_option("--currency", r.five.currency, "currency of all amounts, a label: EUR (USD)")
            ->check(unless(objection_to_currency)),
    };
    CLI::Option* contacts = five[1];
    five.push_back(app.add_option("--from", r.five.table,
                                  "table of contacts by interval (date, interval, offered): it gives the "
                                  "contacts a day, the days and the hours")
                       ->check(unless(objection_to_name))
                       ->excludes(contacts));
    CLI::Option* from_case = app.add_option("--case", r.case_name, "copy this case of the library instead");
    for (CLI::Option* option : five) option->excludes(from_case);
}

void add_trace_flags(CLI::App& app, Request& r) {
    constexpr int most_rows = 1'000'000'000;
    constexpr int most_weeks = 5200;
    app.add_option("--agent", r.agent,
                   "the seat whose holder is followed; somebody at work that week when left out")
        ->check(whole_number(0, most_rows));
    app.add_option("--twin", r.twin,
                   "compare with this policy: where the two lives of one seat part, and through what");
    CLI::Option* const story = app.add_flag(
        "--story", r.story,
        "tell all that happens on the seat as a story, day by day; with --twin two lives, week by week");
    app.add_option("--week", r.week, "week of the agent's life that is told; the first when left out")
        ->check(whole_number(1, most_weeks));
    app.add_option("--customer", r.customer, "the customer who is followed; the first to call when left out")
        ->check(whole_number(0, most_rows))
        ->excludes(story);
}

void add_common_flags(CLI::App& app, Request& r) {
    app.add_flag("-q,--quiet", r.quiet, "no messages but errors");
    app.add_flag("-v,--verbose", r.verbose, "more messages");
    app.add_flag("--no-color", r.no_color, "plain text, as with the variable NO_COLOR");
}
}  // namespace

void add_flags(CLI::App& app, const Command& command, Request& r) {
    add_study_flags(app, command.flags, r);
    if (command.flags & flag_five) add_five_numbers(app, r);
    if (command.flags & flag_trace) add_trace_flags(app, r);
    if (command.flags & flag_json) app.add_flag("--json", r.json, "results as JSON");
    add_common_flags(app, r);
}

}  // namespace morale
