#include "tools/cli/completion.hpp"

#include <algorithm>
#include <array>

#include "tools/cli/word_values.hpp"

namespace morale {

namespace {

std::string words_in_a_row(const std::vector<std::string>& words, std::string_view between = " ") {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : std::string(between)) + word;
    return all;
}

/// In single quotes, as every shell here reads it.
std::string in_shell_quotes(std::string_view text, std::string_view quote_within) {
    std::string out = "'";
    for (const char c : text) c == '\'' ? out += quote_within : out += c;
    return out + '\'';
}

std::string flags_in_a_row(const CommandWords& words) {
    std::vector<std::string> names;
    for (const FlagWords& flag : words.flags) names.insert(names.end(), flag.names.begin(), flag.names.end());
    return words_in_a_row(names);
}

// ---- bash

constexpr std::string_view bash_head =
    R"(# Completes the words of morale in bash; made by: morale completion bash
_morale_words() {
    COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
# The last of several words with commas between.
_morale_words_with_commas() {
    local before=
    [[ $cur == *,* ]] && before=${cur%,*},
    COMPREPLY=($(compgen -P "$before" -W "$1" -- "${cur##*,}"))
    compopt -o nospace 2>/dev/null
}
_morale_files() {
    COMPREPLY+=($(compgen -f -- "$cur"))
    compopt -o filenames 2>/dev/null
}
_morale() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
)";

std::string bash_values(const WordValues& values) {
    std::string out;
    if (!values.words.empty())
        out = std::string(values.several ? "_morale_words_with_commas" : "_morale_words") + " '" +
              words_in_a_row(values.words) + "'";
    if (values.files) out += (out.empty() ? "" : "; ") + std::string("_morale_files");
    return out.empty() ? ":" : out;
}

std::string bash_command(const CommandWords& words) {
    std::string out = "    " + std::string(words.command->name) + ")\n        case $prev in\n";
    for (const FlagWords& flag : words.flags)
        if (flag.takes_value)
            out += "        " + words_in_a_row(flag.names, "|") + ") " + bash_values(values_of(flag)) +
                   "; return ;;\n";
    return out + "        esac\n        if [[ $cur == -* ]]; then _morale_words '" + flags_in_a_row(words) +
           "'; else " + bash_values(subjects_of(*words.command)) + "; fi ;;\n";
}

std::string bash_script() {
    std::vector<std::string> names;
    std::string cases;
    for (const CommandWords& words : all_words()) {
        names.emplace_back(words.command->name);
        cases += bash_command(words);
    }
    return std::string(bash_head) + "    if ((COMP_CWORD == 1)); then _morale_words '" +
           words_in_a_row(names) +
           " help --help --version'; return; fi\n    case $command in\n    help) _morale_words '" +
           words_in_a_row(names) + "' ;;\n" + cases + "    esac\n}\ncomplete -F _morale morale\n";
}

// ---- zsh

/// A description within the brackets of a specification.
std::string zsh_means(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

std::string zsh_values(const WordValues& values) {
    if (values.several) return "_values -s , value " + words_in_a_row(values.words);
    if (values.words.empty()) return values.files ? "_files" : " ";
    const std::string words = "compadd -- " + words_in_a_row(values.words);
    return values.files ? "{" + words + "; _files}" : "{" + words + "}";
}

std::string zsh_flag(const FlagWords& flag) {
    const std::string names =
        flag.names.size() > 1 ? "{" + words_in_a_row(flag.names, ",") + "}" : flag.names.front();
    std::string rest = "[" + zsh_means(flag.means) + "]";
    if (flag.takes_value) rest += ":value:" + zsh_values(values_of(flag));
    return "            '*'" + names + in_shell_quotes(rest, "'\\''") + " \\\n";
}

std::string zsh_command(const CommandWords& words) {
    std::string out = "        " + std::string(words.command->name) + ")\n        _arguments -s \\\n";
    for (const FlagWords& flag : words.flags) out += zsh_flag(flag);
    const WordValues subjects = subjects_of(*words.command);
    const std::string subject(words.command->subject);
    if (!subject.empty())
        out += "            " + in_shell_quotes("*:" + subject + ":" + zsh_values(subjects), "'\\''");
    else
        out += "            && return";
    return out + " ;;\n";
}

std::string zsh_script() {
    std::string names, cases;
    for (const CommandWords& words : all_words()) {
        names += "        " +
                 in_shell_quotes(std::string(words.command->name) + ":" + std::string(words.command->purpose),
                                 "'\\''") +
                 "\n";
        cases += zsh_command(words);
    }
    return "#compdef morale\n# Completes the words of morale in zsh; made by: morale completion "
           "zsh\n_morale() {\n"
           "    local -a commands=(\n" +
           names +
           "    )\n    if ((CURRENT == 2)); then\n        _describe command commands\n        return\n    "
           "fi\n"
           "    local command=$words[2]\n    shift words\n    ((CURRENT--))\n    case $command in\n" +
           cases +
           "    esac\n}\nif [[ $funcstack[1] == _morale ]]; then _morale \"$@\"; else compdef _morale "
           "morale; fi\n";
}

// ---- fish

std::string fish_values(const WordValues& values) {
    std::string out = values.files ? " -F" : " -f";
    if (!values.words.empty()) out += " -a '" + words_in_a_row(values.words) + "'";
    return out;
}

std::string fish_command(const CommandWords& words) {
    const std::string name(words.command->name);
    const std::string here = "complete -c morale -n '__fish_seen_subcommand_from " + name + "'";
    std::string out = "complete -c morale -n __fish_use_subcommand -f -a " + name + " -d " +
                      in_shell_quotes(words.command->purpose, "\\'") + "\n";
    for (const FlagWords& flag : words.flags) {
        out += here;
        for (const std::string& one : flag.names)
            out += one.starts_with("--") ? " -l " + one.substr(2) : " -s " + one.substr(1);
        if (flag.takes_value) out += " -r" + fish_values(values_of(flag));
        out += " -d " + in_shell_quotes(flag.means, "\\'") + "\n";
    }
    return out + here + fish_values(subjects_of(*words.command)) + "\n";
}

std::string fish_script() {
    std::string out = "# Completes the words of morale in fish; made by: morale completion fish\n";
    for (const CommandWords& words : all_words()) out += fish_command(words);
    return out;
}

struct Shell {
    std::string_view name;
    std::string (*script)();
};

constexpr std::array known_shells{Shell{"bash", bash_script}, Shell{"zsh", zsh_script},
                                  Shell{"fish", fish_script}};

}  // namespace

std::vector<std::string> shells() {
    std::vector<std::string> names;
    for (const Shell& shell : known_shells) names.emplace_back(shell.name);
    return names;
}

std::optional<std::string> completion_script(std::string_view shell) {
    const auto row = std::ranges::find(known_shells, shell, &Shell::name);
    return row == known_shells.end() ? std::nullopt : std::optional(row->script());
}

}  // namespace morale
