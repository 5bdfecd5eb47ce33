// `morale explain`: everything with that name, and what else is related to it.
#include <algorithm>
#include <ostream>
#include <set>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/vocabulary.hpp"
#include "output/encode/json.hpp"
#include "tools/cli/catalogues.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/explanation.hpp"

namespace morale {

namespace {

constexpr int text_width = 100;
constexpr int fact_indent = 12;
constexpr std::size_t most_in_full = 8;  // fields of a block in full; more are listed

/// What is explained in full, and what is only named.
struct Answer {
    std::vector<Explanation> full;
    std::vector<Explanation> akin;
};

/// Whether the field says a part of what another one says, as the hours of a weekday do.
bool is_part_of_field(const Field& field) {
    return find_field(field.path.substr(0, field.path.rfind('.'))) != nullptr;
}

/// The explanations of everything with that name.
Answer answer_by_name(const std::string& topic) {
    Answer answer{explain_exactly(topic), {}};
    const std::vector<const Field*> fields = fields_with_part(topic);
    const auto whole = static_cast<std::size_t>(
        std::ranges::count_if(fields, [](const Field* field) { return !is_part_of_field(*field); }));
    const bool in_full = answer.full.empty() && whole <= most_in_full;
    for (const Field* field : fields)
        if (in_full && !is_part_of_field(*field))
            answer.full.push_back(explain_field(*field));
        else
            answer.akin.push_back(explain_field(*field));
    const std::vector<Explanation> more = explain_akin(topic);
    answer.akin.insert(answer.akin.end(), more.begin(), more.end());
    return answer;
}

/// A word of the trade comes first, followed by what has that name; otherwise the first of our names for it
/// comes in full. The others are only named.
void lead_on(const TradeWord& word, const std::string& topic, Answer& answer) {
    std::vector<Explanation> named;
    for (const std::string& name : word.names()) {
        if (name == topic) continue;
        Answer ours = answer_by_name(name);
        std::vector<Explanation>& first = ours.full.empty() ? ours.akin : ours.full;
        if (answer.full.empty())
            answer = {std::move(first), {}};
        else
            named.insert(named.end(), first.begin(), first.end());
    }
    answer.full.insert(answer.full.begin(), explain_trade_word(word));
    answer.akin.insert(answer.akin.begin(), named.begin(), named.end());
}

/// Names each thing once, and leaves out what is explained in full.
void drop_repeated(Answer& answer) {
    std::set<std::string> told;
    for (const Explanation& e : answer.full) told.insert(e.kind + e.name);
    std::erase_if(answer.akin, [&](const Explanation& e) { return !told.insert(e.kind + e.name).second; });
}

Answer answer_to(const std::string& typed) {
    const std::string topic = known_name(typed);
    Answer answer = answer_by_name(topic);
    if (const TradeWord* word = find_trade_word(topic)) lead_on(*word, topic, answer);
    drop_repeated(answer);
    for (Explanation& e : answer.akin) e.facts.clear();
    return answer;
}

std::string hint_for(const std::string& topic) {
    if (std::ranges::find(catalogues(), topic, &Catalogue::name) != catalogues().end())
        return "'morale list " + topic + "' shows them";
    if (std::ranges::find(commands(), topic, &Command::name) != commands().end())
        return "'morale help " + topic + "' says what it does";
    const std::vector<std::string> topics = explainable();
    const std::vector<std::string_view> names(topics.begin(), topics.end());
    const std::string_view nearest = nearest_word(topic, names);
    return nearest.empty() ? "'morale list' shows what there is"
                           : "did you mean '" + std::string(nearest) + "'?";
}

int unknown(const std::string& topic, Console& console) {
    complain(console, "there is nothing called '" + topic + "'", hint_for(topic));
    return exit_status::wrong_command;
}

void print_in_full(const Explanation& e, std::ostream& out) {
    out << e.name << "  (" << e.kind << ")\n  " << wrapped(e.meaning, text_width, 2) << '\n';
    for (const auto& [name, text] : e.facts) {
        if (text.empty()) continue;
        const std::string head = "  " + name + std::string(fact_indent - 2 - name.size(), ' ');
        out << head << wrapped(text, text_width - fact_indent, fact_indent) << '\n';
    }
}

void print_text(const Answer& answer, std::ostream& out) {
    for (std::size_t i = 0; i < answer.full.size(); ++i) {
        if (i > 0) out << '\n';
        print_in_full(answer.full[i], out);
    }
    if (answer.akin.empty()) return;
    if (!answer.full.empty()) out << "\nSee also:\n";
    std::vector<std::vector<std::string>> rows;
    for (const Explanation& e : answer.akin) rows.push_back({e.name, e.kind, e.meaning});
    out << columns(rows, {Align::Left, Align::Left, Align::Left});
}

std::string json_row(const Explanation& e) {
    json::Members members = {
        {"kind", json::text(e.kind)}, {"name", json::text(e.name)}, {"meaning", json::text(e.meaning)}};
    for (const auto& [name, text] : e.facts)
        if (!text.empty()) members.emplace_back(name, json::text(text));
    return json::object(members);
}

}  // namespace

int explain_command(const Request& request, Console& console) {
    const Answer answer = answer_to(request.subject);
    if (answer.full.empty() && answer.akin.empty()) return unknown(request.subject, console);
    if (!request.json) {
        print_text(answer, console.out);
        return exit_status::done;
    }
    std::vector<std::string> rows;
    for (const Explanation& e : answer.full) rows.push_back(json_row(e));
    for (const Explanation& e : answer.akin) rows.push_back(json_row(e));
    console.out << json::lines(rows);
    return exit_status::done;
}

}  // namespace morale
