#include "scenarios/load/show.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/model/fields.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/uncertain.hpp"
#include "engine/study/value_text.hpp"
#include "scenarios/load/document.hpp"

namespace morale {

namespace {

constexpr std::size_t comment_column = 56;

/// Does a text mean itself without quotes, wherever it stands?
bool plain_text(std::string_view text) {
    constexpr std::string_view first = "-?:,[]{}#&*!|>'\"%@` ";
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") return false;
    const bool number = text.size() > 1 && text[0] == '-' && text[1] >= '0' && text[1] <= '9';
    if (first.find(text[0]) != std::string_view::npos && !number) return false;
    return text.back() != ' ' && text.back() != ':' &&
           text.find_first_of(",[]{}\"'\n") == std::string_view::npos &&
           text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos;
}

std::string scalar(std::string_view text) {
    if (plain_text(text)) return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

/// The last part of the file's path: the whole one would not fit beside a value.
std::string origin_comment(const Origin* origin) {
    if (!origin) return "default";
    return origin->file.substr(origin->file.rfind('/') + 1) + ':' + std::to_string(origin->line);
}

/// The text of a value that reads back as the same. An empirical law is told by where it was read.
std::string written(const FieldPlace& place, const Parameters& p, const Origin* origin) {
    const Field& field = *place.field;
    std::string text = value_text(field, p, place.element);
    if (field.dimension == Dimension::Weights) return text;
    if (!text.starts_with("empirical(") || !origin) return scalar(text);
    const std::size_t slash = origin->file.rfind('/');
    if (!origin->text.starts_with("empirical(") || slash == std::string::npos || origin->text[10] == '/')
        return scalar(origin->text);
    return scalar("empirical(" + origin->file.substr(0, slash + 1) + origin->text.substr(10));
}

std::string with_source(const StudyPlan& plan, const Uncertain& uncertain) {
    std::string text = uncertain_text(plan, uncertain);
    if (!uncertain.source.empty()) text.insert(text.size() - 1, ", source=" + uncertain.source);
    return text;
}

class Page {
 public:
    explicit Page(bool origins) : origins_(origins) {}

    void line(int level, const std::string& text, const std::string& comment = {}) {
        std::string out(2 * static_cast<std::size_t>(level), ' ');
        out += text;
        if (origins_ && !comment.empty()) {
            const auto width = static_cast<std::size_t>(characters(out));
            out += std::string(width < comment_column ? comment_column - width : 1, ' ') + " # " + comment;
        }
        text_ += out + '\n';
    }
    std::string take() { return std::move(text_); }

 private:
    std::string text_;
    bool origins_;
};

/// One value to be written below its keys.
struct Line {
    std::vector<std::string> keys;  // "centre", "teams[billing]", "agents"
    std::string value;
    std::string comment;
};

std::vector<std::string> keys_of(std::string_view path) {
    std::vector<std::string> keys;
    std::string key;
    bool in_brackets = false;
    for (const char c : path) {
        if (c == '[') in_brackets = true;
        if (c == ']') in_brackets = false;
        if (c == '.' && !in_brackets)
            keys.push_back(std::exchange(key, {}));
        else
            key += c;
    }
    keys.push_back(std::move(key));
    return keys;
}

/// The key a name in brackets belongs to, without it.
std::string list_key(const std::string& key) {
    return key.substr(0, key.find('['));
}

/// Lines that share their first keys, as blocks and lists.
void write_lines(Page& page, std::vector<Line> lines, std::size_t depth, int level, bool in_element) {
    for (std::size_t i = 0; i < lines.size();) {
        const std::string key = lines[i].keys[depth];
        const bool last = lines[i].keys.size() == depth + 1;
        if (last) {
            page.line(level, key + ": " + lines[i].value, lines[i].comment);
            ++i;
            continue;
        }
        std::vector<Line> below;
        const std::size_t bracket = key.find('[');
        const bool opens_list = bracket != std::string::npos && !in_element;
        const auto same = [&](const Line& l) {
            if (l.keys.size() <= depth + 1) return false;
            return opens_list ? list_key(l.keys[depth]) == list_key(key) : l.keys[depth] == key;
        };
        std::copy_if(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.end(), std::back_inserter(below),
                     same);
        std::erase_if(lines, same);
        if (opens_list) {
            page.line(level, list_key(key) + ":");
            write_lines(page, std::move(below), depth, level + 1, true);
        } else if (in_element && bracket != std::string::npos) {
            page.line(level, "- name: " + scalar(key.substr(bracket + 1, key.size() - bracket - 2)));
            write_lines(page, std::move(below), depth + 1, level + 1, false);
        } else {
            page.line(level, key + ":");
            write_lines(page, std::move(below), depth + 1, level + 1, false);
        }
    }
}

std::vector<Line> lines_of(const StudyPlan& plan, const PolicyPlan* policy) {
    std::vector<Line> lines;
    const Parameters& p = policy ? policy->parameters : plan.base;
    const std::string name = policy ? policy->name : std::string{};
    for (const FieldPlace& place : field_places(plan.base)) {
        const Origin* origin = find_origin(plan, name, place.path);
        if (policy && !origin) continue;
        const Uncertain* uncertain = policy ? nullptr : find_uncertain(plan, place.path);
        lines.push_back({keys_of(place.path),
                         uncertain ? scalar(with_source(plan, *uncertain)) : written(place, p, origin),
                         origin_comment(origin)});
    }
    return lines;
}

/// The start of a policy as a duration after the start of the study.
std::string from_text(Time from) {
    const double seconds = in_seconds(from - measurement_start);
    const double weeks = seconds / 604'800;
    return weeks == static_cast<double>(static_cast<long long>(weeks)) ? number_text(weeks) + " wk"
                                                                       : number_text(seconds) + " s";
}

void write_policy(Page& page, const StudyPlan& plan, const PolicyPlan& policy) {
    const std::vector<Line> lines = lines_of(plan, &policy);
    const bool empty = lines.empty() && policy.why.empty() && policy.from == measurement_start;
    page.line(1, scalar(policy.name) + (empty ? ": {}" : ":"));
    if (!policy.why.empty()) page.line(2, "why: " + scalar(policy.why));
    if (policy.from != measurement_start) page.line(2, "from: " + from_text(policy.from));
    write_lines(page, lines, 0, 2, false);
}

}  // namespace

std::string show(const StudyPlan& plan, bool origins) {
    Page page(origins);
    page.line(0, "morale: 1");
    page.line(0, "name: " + scalar(plan.name));
    if (!plan.question.empty()) page.line(0, "question: " + scalar(plan.question));
    write_lines(page, lines_of(plan, nullptr), 0, 0, false);
    page.line(0, "policies:");
    for (const PolicyPlan& policy : plan.policies) write_policy(page, plan, policy);
    if (!plan.goals.empty()) page.line(0, "goals:");
    for (const Goal& goal : plan.goals) page.line(1, "- " + scalar(goal.text));
    return page.take();
}

}  // namespace morale
