#include "tools/cli/manual.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "tools/cli/command_line.hpp"
#include "tools/cli/exit_status.hpp"

namespace morale {

namespace {

using TermAndMeaning = std::pair<std::string, std::string>;

/// Words as troff prints them: a backslash and a hyphen have a meaning of their own, as has a dot or a quote
/// that begins a line.
std::string as_troff(std::string_view words) {
    std::string text(words), out;
    for (std::size_t at = 0; (at = text.find("…", at)) != std::string::npos;)
        text.replace(at, std::string_view("…").size(), "...");  // groff reads ASCII unless told otherwise
    for (const char c : text) {
        const bool begins = out.empty() || out.back() == '\n';
        if (begins && (c == '.' || c == '\'')) out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return out;
}

std::string part_named(std::string_view name) {
    return ".SH " + std::string(name) + "\n";
}

/// A term, and what it means below it.
std::string item_of_page(std::string_view term, std::string_view means) {
    return ".TP\n.B " + as_troff(term) + "\n" + as_troff(means) + "\n";
}

std::string flag_item(const FlagWords& flag) {
    std::string names;
    for (const std::string& name : flag.names) names += (names.empty() ? "" : ", ") + name;
    return item_of_page(names + (flag.takes_value ? " VALUE" : ""), flag.means);
}

std::string command_part(const CommandWords& words) {
    const Command& command = *words.command;
    const std::string subject(command.subject);
    const std::string shown = command.needs_subject || subject.empty() ? subject : "[" + subject + "]";
    std::string out = ".SS \"morale " + std::string(command.name) + (shown.empty() ? "" : " " + shown) +
                      "\"\n" + as_troff(command.purpose) + ".\n";
    if (!subject.empty()) out += item_of_page(subject, command.subject_means);
    for (const FlagWords& flag : words.flags) out += flag_item(flag);
    return out + ".PP\nExamples:\n.PP\n.nf\n" + as_troff(command.examples) + ".fi\n";
}

const std::array environment_rows{
    TermAndMeaning{"MORALE_STORE", "file that keeps finished replications; 'off' keeps none"},
    TermAndMeaning{"MORALE_LIBRARY", "folder of the library of cases, in the place of the installed one"},
    TermAndMeaning{"NO_COLOR", "if set, plain text"}};

std::string exit_rows() {
    using namespace exit_status;
    const std::array all{
        std::pair{done, "done"},
        std::pair{failed, "input, output or the program failed"},
        std::pair{wrong_command, "the command line makes no sense; nothing was done"},
        std::pair{invalid_scenario, "the scenario is wrong; nothing was run"},
        std::pair{goal_missed, "done, and a goal is missed or undecided"},
        std::pair{of_signal + 2, "interrupted"},
    };
    std::string out;
    for (const auto& [status, means] : all) out += item_of_page(std::to_string(status), means);
    return out;
}

}  // namespace

std::string manual_page() {
    std::string out =
        ".TH MORALE 1 \"\" \"morale " MORALE_VERSION "\" \"User Commands\"\n" + part_named("NAME") +
        "morale \\- " +
        as_troff("which management policy keeps agents from burning out and customers from leaving") + "\n" +
        part_named("SYNOPSIS") + ".B morale\n.I COMMAND\n[\\fIWORD\\fR]... [\\fIFLAG\\fR]...\n" +
        part_named("DESCRIPTION") +
        as_troff(
            "Morale simulates a contact centre call by call and person by person under several policies "
            "with the same luck, and tells them apart with honest intervals. A scenario is a file, or the "
            "name of a case of the library.\n") +
        part_named("COMMANDS");
    for (const CommandWords& words : all_words()) out += command_part(words);
    out += part_named("EXIT STATUS") + exit_rows() + part_named("ENVIRONMENT");
    for (const auto& [name, means] : environment_rows) out += item_of_page(name, means);
    return out;
}

}  // namespace morale
