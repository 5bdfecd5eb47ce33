// The table of commands.
#include <array>

#include "tools/cli/command.hpp"

namespace morale {

namespace {

constexpr unsigned study_flags = flag_set | flag_replications | flag_seed | flag_uncertain | flag_threads |
                                 flag_out | flag_format | flag_json | flag_store;
constexpr std::string_view any_scenario = "a scenario file, or the name of a case of the library";

constexpr std::array command_table = {
    Command{.name = "compare",
            .purpose = "which policy, by how much, how sure",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_ranks | flag_policy | study_flags | flag_until_decided | flag_share | flag_reader |
                     flag_by,
            .examples =
                "  morale compare service-week\n"
                "  morale compare care.yaml -p nothing -p notes -n 100\n"
                "  morale compare care.yaml -s time.horizon='104 weeks' -o out/two-years\n"
                "  morale compare care.yaml --uncertain -n 200\n"
                "  morale compare care.yaml --for manager\n"
                "  morale compare care.yaml --until-decided --on turnover,service_level --budget 5min\n"
                "  morale compare care.yaml -n 1000 --shard 2/4 --store part2.sqlite\n",
            .run = compare_command},
    Command{.name = "page",
            .purpose = "one file to give away: the study, and the engine to run it again in a browser",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_ranks | flag_policy | flag_set | flag_replications | flag_seed | flag_uncertain |
                     flag_threads | flag_store | flag_page_file,
            .examples = "  morale page service-week -o service-week.html\n"
                        "  morale page care.yaml -p nothing -p notes -n 20\n",
            .run = page_command},
    Command{
        .name = "class",
        .purpose = "what a class has predicted: the codes of its pupils against what the run shows",
        .subject = "CODES",
        .subject_means =
            "a file with a code in each line, followed by scenarios of lessons that are not in the library",
        .needs_subject = true,
        .flags = flag_class_file | flag_json,
        .examples = "  morale page lessons/the-spiral -o spiral.html\n"
                    "  morale class codes.txt\n"
                    "  morale class codes.txt -o class.html\n"
                    "  morale class codes.txt my-lesson.yaml -o class.csv\n",
        .run = class_command,
        .most_subject_words = 100},
    Command{.name = "run",
            .purpose = "one policy or all: what happens over time",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_ranks | flag_policy | study_flags | flag_share | flag_reader | flag_by,
            .examples = "  morale run status-quo\n"
                        "  morale run care.yaml -p notes -n 10\n"
                        "  morale run care.yaml -n 10 --by month\n",
            .run = run_command},
    Command{
        .name = "sweep",
        .purpose = "one or more values varied: a table, a curve or a map, and the best point",
        .subject = "FILE",
        .subject_means = any_scenario,
        .needs_subject = true,
        .flags = flag_ranks | flag_policy | study_flags | flag_share | flag_sweep,
        .examples =
            "  morale sweep service-week --vary 'notes:recognition.praise_note.share=20 %,50 %,80 %' -p "
            "notes\n"
            "  morale sweep status-quo --vary 'centre.teams[care].agents=48..56 by 2' --on "
            "turnover,cost_total\n"
            "  morale sweep status-quo --vary 'pay.wage=17 USD/h..21 USD/h' --vary 'hiring.validity=0..0.5' "
            "--design sobol --points 32\n"
            "  morale sweep care.yaml --vary 'pay.wage=17 USD/h..21 USD/h by 1' --shard 2/4 --store "
            "part2.sqlite\n",
        .run = sweep_command},
    Command{.name = "optimize",
            .purpose = "the best of many points under the goals: a race in which the clearly worse leave",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_ranks | flag_policy | study_flags | flag_sweep | flag_optimize,
            .examples =
                "  morale optimize status-quo --vary 'pay.wage=17 USD/h..21 USD/h by 1' --budget 5min\n"
                "  morale optimize care.yaml --vary 'centre.teams[care].agents=48..58' --vary 'pay.wage=17 "
                "USD/h..21 "
                "USD/h' --points 24\n",
            .run = optimize_command},
    Command{.name = "staff",
            .purpose = "the fewest seats that meet the goals, and why they are more than a formula says",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_ranks | flag_one_policy | study_flags | flag_staff,
            .examples = "  morale staff care.yaml\n"
                        "  morale staff care.yaml -n 100 -p notes\n"
                        "  morale staff night-desk --team night\n",
            .run = staff_command},
    Command{.name = "diagnose",
            .purpose = "what holds this centre back most: each area improved alone, ranked",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_ranks | flag_one_policy | study_flags | flag_share,
            .examples = "  morale diagnose status-quo\n"
                        "  morale diagnose neglect -p neglect -n 60\n",
            .run = diagnose_command},
    Command{
        .name = "sensitivity",
        .purpose = "chance, luck and ignorance apart: which assumptions matter, and where the decision turns",
        .subject = "FILE",
        .subject_means = any_scenario,
        .needs_subject = true,
        .flags = flag_ranks | flag_one_policy | flag_set | flag_replications | flag_seed | flag_threads |
                 flag_out | flag_json | flag_store | flag_sensitivity,
        .examples = "  morale sensitivity service-week\n"
                    "  morale sensitivity care.yaml -p notes --on turnover --budget 30min --break-even\n"
                    "  morale sensitivity care.yaml --break-even assumptions.attrition.recognition\n",
        .run = sensitivity_command},
    Command{
        .name = "check",
        .purpose =
            "lint and preflight: load, staffing, service level; the base alone is run, for a second or so",
        .subject = "FILE",
        .subject_means = any_scenario,
        .needs_subject = true,
        .flags = flag_set | flag_threads | flag_json,
        .examples = "  morale check care.yaml\n"
                    "  morale check status-quo -s centre.customers.count=x1.2\n",
        .run = check_command},
    Command{.name = "fit",
            .purpose = "finds the numbers behind what was measured, so that the base shows your own figures",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_ranks | flag_set | flag_replications | flag_seed | flag_threads | flag_out_file |
                     flag_json | flag_store | flag_tables,
            .examples =
                "  morale fit care.yaml\n"
                "  morale fit care.yaml --spells leavers.csv --weekly kpi.csv -o care-as-it-is.yaml\n",
            .run = fit_command},
    Command{.name = "trace",
            .purpose = "one agent's week and one customer's year, told line by line",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_one_policy | flag_set | flag_seed | flag_uncertain | flag_json | flag_trace,
            .examples = "  morale trace status-quo\n"
                        "  morale trace service-week -p notes --agent 7 --week 12\n"
                        "  morale trace service-week --twin notes --agent 7\n"
                        "  morale trace service-week -p notes --agent 7 --story\n",
            .run = trace_command},
    Command{.name = "show",
            .purpose = "the resolved scenario: every value, and with --origin where it was written",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_policy | flag_set | flag_json | flag_origin,
            .examples = "  morale show headsets --origin\n"
                        "  morale show headsets -p both\n",
            .run = show_command},
    Command{.name = "list",
            .purpose = "cases, levers, metrics, practices, loops, fields, formats, codes",
            .subject = "WHAT",
            .subject_means = "one of these words; all of them in short when left out",
            .needs_subject = false,
            .flags = flag_json,
            .examples = "  morale list cases\n"
                        "  morale list levers\n",
            .run = list_command},
    Command{.name = "explain",
            .purpose = "a lever, field, metric, practice, loop, error code or case",
            .subject = "TOPIC",
            .subject_means = "what 'morale list' shows",
            .needs_subject = true,
            .flags = flag_json,
            .examples = "  morale explain turnover\n"
                        "  morale explain recognition.praise_note.share\n"
                        "  morale explain practice 9\n"
                        "  morale explain R1\n"
                        "  morale explain E0102\n",
            .run = explain_command,
            .most_subject_words = 6},
    Command{.name = "new",
            .purpose = "a commented scenario with three policies, from a case or from five numbers",
            .subject = "DIR",
            .subject_means =
                "the folder to write scenario.yaml into, or a file that ends in .yaml; nothing is ever "
                "overwritten",
            .needs_subject = true,
            .flags = flag_five,
            .examples = "  morale new my-centre --from calls.csv --agents 80 --handle-time '6 min'\n"
                        "  morale new my-centre --agents 80 --contacts-per-day 3000 --handle-time '6 min'\n"
                        "  morale new my-week --case service-week\n",
            .run = new_command},
    Command{.name = "merge",
            .purpose = "what several machines have simulated, in one store",
            .subject = "FILES",
            .subject_means = "stores that runs with --shard have left",
            .needs_subject = true,
            .flags = flag_store | flag_json,
            .examples = "  morale merge part1.sqlite part2.sqlite --store all.sqlite\n"
                        "  morale compare care.yaml -n 1000 --store all.sqlite\n",
            .run = merge_command,
            .most_subject_words = 100'000},
    Command{.name = "cache",
            .purpose = "the finished replications that are kept: what there is, and how to clear it",
            .subject = "WHAT",
            .subject_means = "'clear' forgets all, 'clear NAME' those of one scenario; a list when left out",
            .needs_subject = false,
            .flags = flag_store | flag_json,
            .examples = "  morale cache\n"
                        "  morale cache clear service-week\n",
            .run = cache_command,
            .most_subject_words = 100},
    Command{.name = "verify",
            .purpose = "simulates some of the kept replications again, and compares them bit by bit",
            .subject = "FILE",
            .subject_means = any_scenario,
            .needs_subject = true,
            .flags = flag_policy | flag_set | flag_replications | flag_seed | flag_uncertain | flag_threads |
                     flag_store | flag_json,
            .examples = "  morale verify service-week -n 3\n",
            .run = verify_command},
    Command{.name = "schema",
            .purpose = "the scenario language as JSON Schema, for editors",
            .subject = "",
            .subject_means = "",
            .needs_subject = false,
            .flags = 0,
            .examples = "  morale schema > morale.schema.json\n",
            .run = schema_command},
    Command{.name = "completion",
            .purpose = "what a shell needs to complete the words of this program",
            .subject = "SHELL",
            .subject_means = "bash, zsh or fish",
            .needs_subject = true,
            .flags = 0,
            .examples = "  morale completion bash > ~/.local/share/bash-completion/completions/morale\n"
                        "  morale completion zsh > ~/.zfunc/_morale\n"
                        "  morale completion fish > ~/.config/fish/completions/morale.fish\n",
            .run = completion_command},
    Command{.name = "man",
            .purpose = "the manual page, for man and groff",
            .subject = "",
            .subject_means = "",
            .needs_subject = false,
            .flags = 0,
            .examples = "  morale man | man -l -\n",
            .run = man_command},
};

}  // namespace

std::span<const Command> commands() {
    return command_table;
}

}  // namespace morale
