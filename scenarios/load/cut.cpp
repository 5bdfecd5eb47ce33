#include "scenarios/load/cut.hpp"

#include <string>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

namespace {

std::vector<std::string_view> names_of_cuts() {
    std::vector<std::string_view> names;
    for (const Cut& cut : cuts()) names.push_back(cut.name);
    return names;
}

void read_one_cut(const Node& item, PolicyPlan& policy, Report& report) {
    if (item.broken) return;
    const std::string name(trimmed(item.text));
    if (item.kind != NodeKind::Scalar || name.empty()) {
        report.error("E0103", item.place,
                     "'cut' takes names of mechanisms, not " + std::string(kind_in_words(item)),
                     "write cut: [strain]");
        return;
    }
    if (const Cut* cut = find_cut(name)) {
        policy.parameters.cuts.*cut->flag = true;
        return;
    }
    const std::vector<std::string_view> names = names_of_cuts();
    const std::string possible = "these can be: " + with_commas(names);
    if (const std::string_view why = why_not_cut(name); !why.empty()) {
        report.error(
            "E0328", item.place,
            "the feedback of " + in_quotes(name) + " cannot be held at the base's value: " + std::string(why),
            possible);
        return;
    }
    const std::string_view near = nearest_word(name, names);
    report.error("E0328", item.place, "there is no mechanism " + in_quotes(name) + " to cut",
                 near.empty() ? possible : "did you mean " + in_quotes(near) + "?");
}

/// "strain, meaning", in the order of the table.
std::string cut_text(const Cuts& of_policy) {
    std::string text;
    for (const Cut& cut : cuts())
        if (of_policy.*cut.flag) text += (text.empty() ? "" : ", ") + std::string(cut.name);
    return text;
}

}  // namespace

void read_cut(const Node& value, PolicyPlan& policy, std::vector<Origin>& origins, Report& report) {
    if (value.kind == NodeKind::List)
        for (const Node& item : value.items) read_one_cut(item, policy, report);
    else
        read_one_cut(value, policy, report);
    if (policy.parameters.cuts.any())
        origins.push_back({.path = "cut",
                           .policy = policy.name,
                           .file = value.place.file,
                           .line = value.place.line,
                           .column = value.place.column,
                           .text = cut_text(policy.parameters.cuts)});
}

void check_cut_of_always(const Node& overlay, const PolicyPlan& policy, Report& report) {
    if (policy.from != always || !policy.parameters.cuts.any()) return;
    report.error("E0328", overlay.find("cut")->place,
                 in_quotes(policy.name) + " is from always, and shares no course with the base to be held at",
                 "let it come as a change: leave out 'from', or give it a date");
}

}  // namespace morale
