#include "scenarios/load/policies.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

#include "engine/kernel/time.hpp"
#include "engine/language/calendar_text.hpp"
#include "engine/language/did_you_mean.hpp"
#include "engine/language/names.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/life/simulate.hpp"
#include "scenarios/load/cut.hpp"
#include "scenarios/load/read_value.hpp"

namespace morale {

namespace {

constexpr double week_seconds = in_seconds(week);
constexpr int longest_title = 40;  // characters
constexpr std::array<std::string_view, 5> words_of_a_policy = {"title", "why", "from", "until", "cut"};

bool good_name(std::string_view name) {
    if (name.empty() || std::string_view("-_.+ ").find(name.front()) != std::string_view::npos) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        return letter || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ' ' || c == '.' || c == '+';
    });
}

Result<double> seconds_after_start(std::string_view text, const Parameters& p) {
    if (text.starts_with("week ")) {
        const Result<double> number = parse_number(text.substr(5));
        const double n = fault(number) ? 0 : std::get<double>(number);
        if (n < 1 || n != std::floor(n))
            return Fault{"E0311", in_quotes(text) + " is not a week",
                         "weeks are whole numbers from 1, which begins at the start: week 10"};
        return (n - 1) * week_seconds;
    }
    const Result<double> date = parse_date(text);
    if (!fault(date)) return (std::get<double>(date) - p.time.start_date) * in_seconds(day);
    const Field after{.path = "from",
                      .dimension = Dimension::Duration,
                      .unit = "s",
                      .lowest = 0,
                      .highest = 0,
                      .standing = Standing::Live,
                      .meaning = {},
                      .slot = {}};
    const Result<double> seconds = parse_value(after, text);
    if (fault(seconds))
        return Fault{
            "E0311", in_quotes(text) + " is not a time in the study",
            word_distance(text, "always") <= 2
                ? "did you mean 'always'?"
                : "write a date (2026-03-02), 'week 10', a duration after the start (10 weeks), or always"};
    return std::get<double>(seconds);
}

/// What a title must satisfy beyond what every name must.
std::optional<Fault> wrong_title(std::string_view text) {
    if (std::optional<Fault> wrong = wrong_name(text)) return wrong;
    if (static_cast<int>(characters(text)) > longest_title)
        return Fault{"E0327", "the title has " + std::to_string(characters(text)) + " characters",
                     "it heads columns and begins sentences: at most " + std::to_string(longest_title)};
    if (std::string_view(".:;!?").find(text.back()) != std::string_view::npos)
        return Fault{"E0327", "the title ends with '" + std::string(1, text.back()) + "'",
                     "sentences go on behind it: leave that out"};
    return std::nullopt;
}

void read_title(const Node& value, PolicyPlan& policy, Report& report) {
    const std::string title(trimmed(value.text));
    if (const std::optional<Fault> wrong = wrong_title(title))
        report.error(wrong->code, value.place, wrong->message, wrong->hint);
    else
        policy.title = title;
}

std::string_view what_to_write(std::string_view key) {
    if (key == "from") return "write a date, 'week 10', a duration or always";
    if (key == "until") return "write a date, 'week 20' or a duration after the start";
    return key == "why" ? "write a sentence" : "write a few words, what to do: Write the notes";
}

/// When the policy begins, or ends.
void read_moment(const Entry& entry, PolicyPlan& policy, bool calendar_known, std::vector<Origin>& origins,
                 Report& report) {
    const bool begins = entry.key == "from";
    const Result<Time> moment = parse_from(trimmed(entry.value.text), policy.parameters);
    const Place& place = entry.value.place;
    if (!fault(moment)) {
        if (begins)
            policy.from = std::get<Time>(moment);
        else
            policy.until = std::get<Time>(moment);
        origins.push_back({.path = entry.key,
                           .policy = policy.name,
                           .file = place.file,
                           .line = place.line,
                           .column = place.column,
                           .text = std::string(trimmed(entry.value.text))});
    } else if (calendar_known || fault(moment)->message.find("is not") != std::string::npos) {
        Fault wrong = *fault(moment);
        if (!begins && wrong.hint.find("always") != std::string::npos) wrong.hint = what_to_write(entry.key);
        report_fault(wrong, entry.value, report);
    }
}

/// A policy ends after it has begun.
void check_end(const Node& overlay, const PolicyPlan& policy, Report& report) {
    const Entry* until = overlay.find("until");
    if (!until || policy.until == never) return;
    if (policy.until == always)
        report.error("E0337", until->value.place, "a policy cannot end before it begins",
                     "only 'from' may be always; " + std::string(what_to_write("until")));
    else if (policy.until <= policy.from || policy.until <= measurement_start)
        report.error("E0337", until->value.place,
                     in_quotes(trimmed(until->value.text)) + " is not after the policy begins",
                     "it is the first moment without the policy; " + std::string(what_to_write("until")));
}

void read_words(const Node& overlay, PolicyPlan& policy, bool calendar_known, std::vector<Origin>& origins,
                Report& report) {
    for (const Entry& entry : overlay.entries) {
        if (std::ranges::find(words_of_a_policy, entry.key) == words_of_a_policy.end() || entry.value.broken)
            continue;
        if (entry.key == "cut") {
            read_cut(entry.value, policy, origins, report);
            continue;
        }
        if (entry.value.kind != NodeKind::Scalar) {
            report.error(
                entry.value.kind == NodeKind::Empty ? "E0104" : "E0103", entry.value.place,
                in_quotes(entry.key) + " takes a value, not " + std::string(kind_in_words(entry.value)),
                std::string(what_to_write(entry.key)));
            continue;
        }
        if (entry.key == "title") {
            read_title(entry.value, policy, report);
            continue;
        }
        if (entry.key == "why") {
            policy.why = on_one_line(entry.value.text);
            continue;
        }
        read_moment(entry, policy, calendar_known, origins, report);
    }
    check_end(overlay, policy, report);
}

/// Two policies with one title cannot be told apart where titles are shown.
void report_twin_title(const Entry& entry, const PolicyPlan& policy, const StudyPlan& plan, Report& report) {
    const auto twin = std::ranges::find_if(plan.policies, [&](const PolicyPlan& other) {
        return !policy.title.empty() && look_of(title_of(other)) == look_of(policy.title);
    });
    if (twin != plan.policies.end())
        report.error("E0327", entry.place,
                     "the title " + in_quotes(policy.title) + " looks like that of " + in_quotes(twin->name),
                     "give each policy a title of its own");
}

/// Policies by how their names look.
using Lookalikes = std::map<std::string, const Entry*>;

bool can_name_a_policy(const Entry& entry, Lookalikes& seen, Report& report) {
    if (!good_name(entry.key)) {
        report.error("E0312", entry.place, in_quotes(entry.key) + " cannot name a policy",
                     "use letters, digits, spaces, '.', '-', '_' and '+', "
                     "and begin with a letter or a digit");
        return false;
    }
    if (const std::optional<Fault> wrong = wrong_name(entry.key)) {
        report.error(wrong->code, entry.place, wrong->message, wrong->hint);
        return false;
    }
    const auto [first, fresh] = seen.emplace(look_of(entry.key), &entry);
    if (fresh) return true;
    report.error("E0324", entry.place, in_quotes(entry.key) + " looks like " + in_quotes(first->second->key),
                 "that is in line " + std::to_string(first->second->place.line) +
                     "; write one name for one policy, and names that differ for two");
    return false;
}

bool is_block_of_keys(const Entry& entry, Report& report) {
    if (entry.value.broken) return false;
    if (entry.value.kind != NodeKind::Scalar && entry.value.kind != NodeKind::List) return true;
    report.error("E0103", entry.value.place,
                 "a policy is a block of keys, not " + std::string(kind_in_words(entry.value)),
                 "write '" + entry.key + ": {pay: {wage: 19 USD/h}}', or '" + entry.key +
                     ": {}' when it changes nothing");
    return false;
}

}  // namespace

Result<Time> parse_from(std::string_view text, const Parameters& p) {
    if (text == "always") return always;
    const Result<double> seconds = seconds_after_start(text, p);
    if (fault(seconds)) return *fault(seconds);
    const double after = std::get<double>(seconds);
    const std::string range = "the study runs from " + date_text(p.time.start_date) + " for " +
                              number_text(p.time.horizon_weeks) + " weeks";
    if (after < 0) return Fault{"E0311", in_quotes(text) + " lies before the start", range};
    if (after >= p.time.horizon_weeks * week_seconds)
        return Fault{"E0311", in_quotes(text) + " lies beyond the horizon", range};
    return measurement_start + span_of_seconds(after);
}

void read_policies(const Node& block, const Branch& root, StudyPlan& plan, EvidenceBook& evidence,
                   const Currencies& currencies, std::map<std::string, Place>& places,
                   std::set<std::string>& failed, Report& report) {
    if (block.broken || block.kind == NodeKind::Empty) return;
    if (block.kind != NodeKind::Block) {
        report.error("E0103", block.place,
                     "'policies' is a block of names, not " + std::string(kind_in_words(block)),
                     "write 'name: {…}' for each policy");
        return;
    }
    const bool calendar_known =
        !failed.contains(place_key("", "time.start")) && !failed.contains(place_key("", "time.horizon"));
    Lookalikes seen;
    for (const Entry& entry : block.entries) {
        if (!can_name_a_policy(entry, seen, report) || !is_block_of_keys(entry, report)) continue;
        PolicyPlan policy{.name = entry.key, .why = {}, .parameters = plan.base, .from = measurement_start};
        FieldReading reading{.parameters = policy.parameters,
                             .reference = plan.base,
                             .relative = true,
                             .live_only = true,
                             .appends = false,
                             .policy = policy.name,
                             .origins = plan.origins,
                             .uncertain = plan.uncertain,
                             .evidence = evidence,
                             .currencies = currencies,
                             .places = places,
                             .failed = failed,
                             .report = report};
        read_block(entry.value, root, "", 0, {words_of_a_policy.begin(), words_of_a_policy.end()}, reading);
        read_words(entry.value, policy, calendar_known, plan.origins, report);
        check_cut_of_always(entry.value, policy, report);
        report_twin_title(entry, policy, plan, report);
        plan.policies.push_back(std::move(policy));
    }
}

}  // namespace morale
