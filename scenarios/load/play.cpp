#include "scenarios/load/play.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/path.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "scenarios/load/read_value.hpp"
#include "scenarios/load/word_block.hpp"

namespace morale {

namespace {

constexpr std::array<std::string_view, 6> play_keys = {"path",   "policy",  "label",
                                                       "lowest", "highest", "step"};
constexpr std::string_view play_example =
    "- {path: pay.wage, lowest: 16 USD/h, highest: 22 USD/h, step: 0.5 USD/h, label: Wage}";
constexpr double most_slider_positions = 200;
constexpr std::size_t longest_label = 60;

class SliderReader {
 public:
    SliderReader(const Node& node, const StudyPlan& plan, std::span<const std::string> policies,
                 Report& report)
        : block_(node, "play", play_example, play_keys, report),
          plan_(plan),
          policies_(policies),
          report_(report) {}

    std::optional<PlaySlider> read() {
        if (!block_.is_sound()) return std::nullopt;
        if (!block_.has("path", "E0611", "name the lever or field that it moves: 'path: pay.wage'"))
            return std::nullopt;
        slider_ = {
            .path = block_.text("path"), .policy = block_.text("policy"), .label = block_.text("label")};
        check_policy();
        if (slider_.label.size() > longest_label)
            wrong(*block_.value("label"),
                  {"E0613", "the label has " + std::to_string(characters(slider_.label)) + " characters",
                   "it stands above a slider: at most " + std::to_string(longest_label)});
        if (const Field* field = field_of_path()) read_range(*field);
        return good_ ? std::optional(slider_) : std::nullopt;
    }

 private:
    void wrong(const Node& node, const Fault& fault) {
        report_fault(fault, node, report_);
        good_ = false;
    }

    void check_policy() {
        if (slider_.policy.empty() || std::ranges::find(policies_, slider_.policy) != policies_.end()) return;
        const std::vector<std::string_view> names(policies_.begin(), policies_.end());
        const std::string_view near = nearest_word(slider_.policy, names);
        wrong(*block_.value("policy"), {"E0110", "there is no policy " + in_quotes(slider_.policy),
                                        near.empty() ? "without 'policy' the slider is on every card"
                                                     : "did you mean " + in_quotes(near) + "?"});
    }

    const Field* field_of_path() {
        const Node* node = block_.value("path");
        if (!node || slider_.path.empty()) {
            good_ = false;
            return nullptr;
        }
        const Result<FieldPlace> place = find_place(plan_.base, slider_.path);
        if (fault(place)) {
            wrong(*node, *fault(place));
            return nullptr;
        }
        const Field& field = *std::get<FieldPlace>(place).field;
        const bool words = field.dimension == Dimension::Choice || field.dimension == Dimension::Flag;
        if (field.standing != Standing::Live)
            wrong(*node, {"E0611", in_quotes(slider_.path) + " cannot differ between policies",
                          "a slider moves a lever or a live field; 'morale list levers' shows the levers"});
        else if (!words && !is_number(field))
            wrong(*node, {"E0611", in_quotes(slider_.path) + " is neither a number nor one of some words",
                          "a slider goes through numbers, a list through words"});
        else
            return &field;
        return nullptr;
    }

    void read_range(const Field& field) {
        if (!is_number(field)) {
            for (const std::string_view key : {"lowest", "highest", "step"})
                if (const Node* node = block_.value(key))
                    wrong(*node, {"E0612", in_quotes(slider_.path) + " takes words, which have no range",
                                  "delete " + in_quotes(key) + ": the card offers all of them"});
            return;
        }
        const auto lowest = number(field, "lowest"), highest = number(field, "highest"),
                   step = number(field, "step");
        if (!lowest || !highest || !step) return;
        const double steps = *step > 0 ? (*highest - *lowest) / *step : 0;
        if (!(*highest > *lowest))
            wrong(*block_.value("highest"),
                  {"E0612", "the slider ends where it begins, or before", "'highest' is above 'lowest'"});
        else if (!(steps >= 1 - 1e-9) || steps > most_slider_positions)
            wrong(*block_.value("step"),
                  {"E0612", "the slider cannot go in these steps",
                   "from 'lowest' to 'highest' there are 1 to " +
                       std::to_string(static_cast<int>(most_slider_positions)) + " steps"});
        else if (std::abs(steps - std::round(steps)) > 1e-6)
            wrong(*block_.value("step"), {"E0612", "the slider does not end on a step",
                                          "from 'lowest' to 'highest' there are whole steps only"});
        slider_.lowest = *lowest;
        slider_.highest = *highest;
        slider_.step = *step;
    }

    std::optional<double> number(const Field& field, std::string_view key) {
        if (!block_.has(key, "E0612", "a slider goes from 'lowest' to 'highest' by 'step'")) {
            good_ = false;
            return std::nullopt;
        }
        const Node* node = block_.value(key);
        const std::string text = block_.text(key);
        if (!node || text.empty()) {
            good_ = false;
            return std::nullopt;
        }
        const Result<double> value = parse_value(field, text);
        std::optional<Fault> mistake;
        if (fault(value))
            mistake = *fault(value);
        else if (key != "step")
            mistake = out_of_range(field, std::get<double>(value), text);
        if (!mistake) return std::get<double>(value);
        wrong(*node, *mistake);
        return std::nullopt;
    }

    WordBlock block_;
    const StudyPlan& plan_;
    std::span<const std::string> policies_;
    Report& report_;
    PlaySlider slider_;
    bool good_ = true;
};

/// Whether two sliders move one value of one card.
bool are_twins(const PlaySlider& a, const PlaySlider& b) {
    return a.path == b.path && (a.policy.empty() || b.policy.empty() || a.policy == b.policy);
}

std::size_t most_on_one_card(const std::vector<PlaySlider>& play, std::span<const std::string> policies) {
    std::size_t most = 0;
    for (const std::string& policy : policies)
        most = std::max(most, static_cast<std::size_t>(std::ranges::count_if(play, [&](const PlaySlider& s) {
                            return s.policy.empty() || s.policy == policy;
                        })));
    return most;
}

}  // namespace

std::vector<PlaySlider> read_play(const Node& list, const StudyPlan& plan,
                                  const std::vector<std::string>& policies, Report& report) {
    std::vector<PlaySlider> play;
    if (list.broken || list.kind == NodeKind::Empty) return play;
    if (list.kind != NodeKind::List) {
        report.error("E0103", list.place, "'play' is a list, not " + std::string(kind_in_words(list)),
                     "write each slider as '" + std::string(play_example) + "'");
        return play;
    }
    for (const Node& item : list.items) {
        if (item.broken) continue;
        std::optional<PlaySlider> slider = SliderReader(item, plan, policies, report).read();
        if (!slider) continue;
        if (std::ranges::any_of(play, [&](const PlaySlider& other) { return are_twins(other, *slider); })) {
            report.error("E0613", item.place, "two sliders move " + in_quotes(slider->path),
                         "keep one of them, or give each a 'policy' of its own");
            continue;
        }
        play.push_back(std::move(*slider));
        if (most_on_one_card(play, policies) > most_sliders_of_card) {
            report.error("E0613", item.place, "a card would have five sliders",
                         "a policy's card has four at most; 'policy' says on which card one is");
            play.pop_back();
        }
    }
    return play;
}

}  // namespace morale
