#include "tools/cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "engine/language/did_you_mean.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/flags.hpp"

namespace morale {

namespace {

std::string nearest_hint(std::string_view word, const std::vector<std::string>& known,
                         std::string otherwise) {
    const std::vector<std::string_view> candidates(known.begin(), known.end());
    const std::string_view nearest = nearest_word(word, candidates);
    return nearest.empty() ? otherwise : "did you mean '" + std::string(nearest) + "'?";
}

Answered wrong(std::string problem, std::string hint) {
    return {.status = exit_status::wrong_command,
            .out = {},
            .talk = "morale: " + std::move(problem) + "\n  hint: " + std::move(hint) + "\n"};
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
    return all;
}

void add_command(CLI::App& app, const Command& command, Request& r) {
    CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.purpose));
    sub->allow_extras();
    if (!command.subject.empty() && command.most_subject_words == 1)
        sub->add_option(std::string(command.subject), r.subject, std::string(command.subject_means))
            ->required(command.needs_subject);
    else if (!command.subject.empty())
        sub->add_option_function<std::vector<std::string>>(
               std::string(command.subject),
               [&r](const std::vector<std::string>& words) {
                   r.subject = joined(words);
                   r.subjects = words;
               },
               std::string(command.subject_means))
            ->required(command.needs_subject)
            ->expected(1, command.most_subject_words);
    add_flags(*sub, command, r);
    sub->footer("Examples:\n" + std::string(command.examples));
}

std::vector<std::string> flag_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
        for (const std::string& name : option->get_snames()) names.push_back("-" + name);
    }
    return names;
}

std::string help_hint(std::string_view command) {
    return "'morale " + std::string(command) + " --help' shows what it takes";
}

/// The first word that is left over.
Answered unexpected(const Command& command, const CLI::App& sub, const std::string& word) {
    const std::string name(command.name);
    if (word.size() > 1 && word.front() == '-') {
        const std::string flag = word.substr(0, word.find('='));
        if (flag == "--shard" && (command.flags & flag_ranks) && !(command.flags & flag_page_file))
            return wrong("'" + name + "' has no shares: what it runs depends on what it has seen before",
                         "mpirun -n 4 morale " + name +
                             " spreads it over processes and machines; what is finished is kept in the "
                             "store, and the same command goes on");
        return wrong("'" + name + "' has no flag '" + flag + "'",
                     nearest_hint(flag, flag_names(sub), help_hint(name)));
    }
    if ((command.flags & flag_sweep) && word.find('=') != std::string::npos)
        return wrong("'" + name + "' has no use for '" + word + "'", "write --vary before each path");
    const bool study = (command.flags & flag_replications) != 0;
    return wrong(
        "'" + name + "' has no use for '" + word + "'",
        study ? "one scenario at a time: policies that are compared stand in one file" : help_hint(name));
}

Answered unknown_command(const std::string& word) {
    std::vector<std::string> names;
    for (const Command& command : commands()) names.emplace_back(command.name);
    return wrong((word.front() == '-' ? "there is no flag '" : "there is no command '") + word + "'",
                 nearest_hint(word, names, "'morale --help' shows the commands"));
}

/// Turns CLI11's message into a sentence of ours.
Answered misused(const Command& command, const CLI::App& sub, const CLI::ParseError& error) {
    if (!sub.remaining().empty()) return unexpected(command, sub, sub.remaining().front());
    const std::string name(command.name);
    std::string problem = error.what();
    if (problem.ends_with(" missing")) problem = problem.substr(0, problem.find(':')) + " needs a value";
    if (error.get_name() == "RequiredError")
        problem = "'" + name + "' needs a " + std::string(command.subject);
    return wrong(problem, help_hint(name));
}

const Command* find_command(std::string_view name) {
    const auto row = std::ranges::find(commands(), name, &Command::name);
    return row == commands().end() ? nullptr : &*row;
}

void prepare(CLI::App& app, Request& r) {
    app.set_version_flag("--version", "morale " MORALE_VERSION, "the version of the program");
    app.set_help_flag("-h,--help", "this text");
    app.require_subcommand(0, 1);
    app.footer(
        "Begin with:\n"
        "  morale list cases\n"
        "  morale compare service-week\n"
        "  morale COMMAND --help\n");
    for (const Command& command : commands()) add_command(app, command, r);
}

FlagWords words_of(const CLI::Option& option) {
    FlagWords words{
        .names = {}, .means = option.get_description(), .takes_value = option.get_expected_max() > 0};
    for (const std::string& name : option.get_snames()) words.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) words.names.push_back("--" + name);
    return words;
}

}  // namespace

std::vector<CommandWords> all_words() {
    Request unused;
    CLI::App app;
    prepare(app, unused);
    std::vector<CommandWords> all;
    for (const Command& command : commands()) {
        CommandWords& words = all.emplace_back(CommandWords{.command = &command, .flags = {}});
        for (const CLI::Option* option : app.get_subcommand(std::string(command.name))->get_options())
            if (option->nonpositional()) words.flags.push_back(words_of(*option));
    }
    return all;
}

std::variant<Understood, Answered> read_command_line(const std::vector<std::string>& words) {
    if (words.size() > 1 && words[1] == "help")  // "help compare" is "compare --help"
        return read_command_line({words.front(), words.size() > 2 ? words[2] : "--help", "--help"});
    Understood found;
    Request& request = found.request;
    CLI::App app{"morale: which management policy keeps agents from burning out and customers from leaving",
                 "morale"};
    prepare(app, request);
    if (words.size() < 2)
        return Answered{.status = exit_status::wrong_command, .out = {}, .talk = app.help()};
    const std::string& first = words[1];
    found.command = find_command(first);
    const std::vector<std::string> own_flags = {"-h", "--help", "--version"};
    if (!found.command && std::ranges::find(own_flags, first) == own_flags.end())
        return unknown_command(first);
    const CLI::App* sub = found.command ? app.get_subcommand(first) : &app;
    try {
        std::vector<std::string> reversed(words.rbegin(), words.rend() - 1);
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        return Answered{
            .status = exit_status::done, .out = found.command ? sub->help("morale") : app.help(), .talk = {}};
    } catch (const CLI::CallForVersion& version) {
        return Answered{.status = exit_status::done, .out = std::string(version.what()) + "\n", .talk = {}};
    } catch (const CLI::ParseError& error) {
        if (!found.command) return wrong(error.what(), "'morale --help' shows the commands");
        return misused(*found.command, *sub, error);
    }
    if (!found.command) return Answered{.status = exit_status::done, .out = app.help(), .talk = {}};
    if (!sub->remaining().empty()) return unexpected(*found.command, *sub, sub->remaining().front());
    if ((found.command->flags & flag_one_policy) && request.policies.size() > 1)
        return wrong(
            "'" + first + "' takes one policy, and -p names " + std::to_string(request.policies.size()),
            "give -p once");
    request.words = words;
    return found;
}

}  // namespace morale
