// What a person types: commands as rows of a table, and one request, read from the words of a command line.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/other_machines.hpp"
#include "engine/study/share.hpp"
#include "tools/cli/console.hpp"

namespace morale {

/// The five numbers from which `new` makes a scenario.
struct FiveNumbers {
    double agents = 52;
    std::optional<double> contacts_per_day{};  // a year's contacts over 365
    std::string handle_time{};                 // as typed; empty: the reference centre's
    std::optional<double> leavers_per_year{};
    double cost_of_leaver = 14000;  // in that currency
    std::string currency = "USD";
    // A table of contacts by interval that gives contacts a day, days and hours; empty: none.
    std::string table{};
};

/// One command line, as read. A flag that its command does not take keeps its default.
struct Request {
    std::string subject;  // the word after the command: a file, topic, folder or list
    std::vector<std::string> policies;
    std::vector<std::string> settings;  // "path=value"
    std::vector<std::string> formats;   // encodings of tables; empty: the usual one
    std::string reader = "consultant";  // of the report
    std::string by;                     // period of one more table: month or quarter; empty: none
    std::optional<int> replications;
    std::optional<std::uint64_t> seed;
    int threads = 0;       // 0: as many as the machine has
    std::string out;       // empty: the command's default
    bool replace = false;  // replace also what belongs to somebody else
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    bool no_color = false;
    bool origin = false;
    bool uncertain = false;
    bool until_decided = false;
    std::string budget;                     // as typed: "5min"; empty: no end but the most replications
    std::vector<std::string> decide_on;     // metrics to decide beside the objective
    std::string on;                         // the metric that is looked at; empty: the objective
    std::optional<int> points;              // of a design, as far as it can be chosen
    std::optional<std::string> break_even;  // path of an assumption; empty: those that matter most
    bool with_facts = false;                // facts of the centre too, over their ranges in the catalogue
    bool written_only = false;              // only assumptions that the scenario writes uncertain(…)
    std::string case_name;
    std::string spells, intervals, weekly;  // tables of measured values
    std::vector<std::string> quits;         // reasons in the table of spells that count as quits
    FiveNumbers five;
    std::optional<int> agent;                   // seat, as numbered in agents.csv
    std::optional<int> customer;                // row of the customer
    int week = 1;                               // week of the study
    std::vector<std::string> vary;              // "path=values", as typed
    std::vector<std::string> include, exclude;  // "path=value path=value", as typed
    std::string design = "grid";                // how points are taken from the values
    std::vector<std::string> teams;             // whose seats are looked for; empty: all of them
    std::string twin;                           // policy of the other life; empty: one life is told
    bool story = false;                         // a whole life as a reader's text
    std::string store;                          // file that keeps finished replications; empty: the usual one
    bool no_store = false;                      // keep none, and use none
    std::optional<Share> share;                 // run this share of the replications only
    std::vector<std::string> subjects;  // the words after the command one by one, where it takes several
    OtherMachines* others = nullptr;    // processes that share the work; null: this one is alone
    std::vector<std::string> words;     // the command line as typed, program first
};

/// The flags a command may take.
enum Flag : unsigned {
    flag_policy = 1,
    flag_set = 2,
    flag_replications = 4,
    flag_seed = 8,
    flag_threads = 16,
    flag_out = 32,
    flag_json = 64,
    flag_origin = 128,
    flag_five = 256,
    flag_trace = 512,
    flag_uncertain = 1024,
    flag_one_policy = 2048,
    flag_tables = 4096,
    flag_out_file = 8192,
    flag_format = 16384,
    flag_until_decided = 32768,
    flag_store = 65536,
    flag_share = 131072,
    flag_sensitivity = 262144,
    flag_sweep = 524288,
    flag_optimize = 1048576,
    flag_page_file = 2097152,
    flag_class_file = 4194304,
    flag_reader = 8388608,
    flag_staff = 16777216,
    flag_by = 33554432,
    flag_ranks = 67108864,  // no flag that is typed: the command may run in several processes
};

struct Command {
    std::string_view name;
    std::string_view purpose;  // one line
    std::string_view subject;  // what the word after it is: "FILE"; empty: none
    std::string_view subject_means;
    bool needs_subject;
    unsigned flags;                        // of Flag
    std::string_view examples;             // lines, for --help
    int (*run)(const Request&, Console&);  // returns the exit status
    int most_subject_words = 1;            // "what is not solved comes again" is one subject
};

/// All commands, in the order of --help. Each has one file in tools/cli/commands.
std::span<const Command> commands();

int run_command(const Request&, Console&);
int compare_command(const Request&, Console&);
int sweep_command(const Request&, Console&);
int optimize_command(const Request&, Console&);
int staff_command(const Request&, Console&);
int fit_command(const Request&, Console&);
int diagnose_command(const Request&, Console&);
int sensitivity_command(const Request&, Console&);
int trace_command(const Request&, Console&);
int check_command(const Request&, Console&);
int list_command(const Request&, Console&);
int explain_command(const Request&, Console&);
int show_command(const Request&, Console&);
int new_command(const Request&, Console&);
int cache_command(const Request&, Console&);
int merge_command(const Request&, Console&);
int page_command(const Request&, Console&);
int class_command(const Request&, Console&);
int verify_command(const Request&, Console&);
int schema_command(const Request&, Console&);
int completion_command(const Request&, Console&);
int man_command(const Request&, Console&);

}  // namespace morale
