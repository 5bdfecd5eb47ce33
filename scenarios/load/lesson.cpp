#include "scenarios/load/lesson.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/metric/metric.hpp"
#include "engine/metric/unit.hpp"
#include "engine/study/lesson_code.hpp"
#include "engine/study/lesson_figure.hpp"
#include "scenarios/load/goals.hpp"
#include "scenarios/load/read_value.hpp"
#include "scenarios/load/word_block.hpp"

namespace morale {

namespace {

constexpr std::array<std::string_view, 7> lesson_keys = {"story", "ask",  "predict", "happened",
                                                         "why",   "loop", "exercise"};
constexpr std::array<std::string_view, 9> predict_keys = {"number", "choice", "curve",   "of",  "below",
                                                          "above",  "lowest", "highest", "step"};
constexpr std::string_view lesson_example = "lesson: {ask: …, predict: {…}, happened: …, why: …}";
constexpr std::string_view predict_example =
    "predict: {number: turnover, of: notes, lowest: 0 %/yr, highest: 100 %/yr}";
constexpr double unscaled_steps = 100;  // of a scale without a step

/// Reads one lesson, and remembers whether something was wrong.
class LessonReader {
 public:
    LessonReader(const Node& node, const StudyPlan& plan, const std::vector<std::string>& policies, int weeks,
                 std::span<const MetricName> metrics, Report& report)
        : block_(node, "lesson", lesson_example, lesson_keys, report),
          plan_(plan),
          policies_(policies),
          weeks_(weeks),
          metrics_(metrics),
          report_(report) {}

    std::optional<Lesson> read() {
        if (!block_.is_sound()) return std::nullopt;
        bool whole = true;
        for (const auto& [key, hint] : {std::pair{"ask", "write what the pupil is asked: 'ask: How many …?'"},
                                        {"predict",
                                         "say how it is answered, such as 'predict: {choice: "
                                         "turnover}'"},
                                        {"happened",
                                         "say what the run shows, with figures from it: "
                                         "'{turnover of notes}'"},
                                        {"why", "say why it came out so"}})
            whole = block_.has(key, "E0601", hint) && whole;
        Lesson lesson{.story = block_.text("story"),
                      .ask = block_.text("ask"),
                      .metric = {},
                      .happened = with_figures("happened"),
                      .why = with_figures("why"),
                      .exercise = with_figures("exercise")};
        read_loop(lesson);
        if (const Node* predict = block_.value("predict")) read_predict(*predict, lesson);
        if (!whole || !good_) return std::nullopt;
        return lesson;
    }

 private:
    void wrong(std::string_view code, const Place& place, const std::string& message,
               const std::string& hint) {
        report_.error(code, place, message, hint);
        good_ = false;
    }
    void wrong(const Fault& fault, const Node& node) {
        report_fault(fault, node, report_);
        good_ = false;
    }

    std::string no_policy_hint(std::string_view name) const {
        const std::vector<std::string_view> names(policies_.begin(), policies_.end());
        const std::string_view near = nearest_word(name, names);
        if (!near.empty()) return "did you mean " + in_quotes(near) + "?";
        return names.empty() ? "the scenario has no 'policies'" : "policies are: " + with_commas(names);
    }

    std::string with_figures(std::string_view key) {
        const Node* node = block_.value(key);
        const std::string text = block_.text(key);
        if (node)
            for (const TextPiece& piece : pieces_of_text(text))
                if (piece.is_figure) check_figure(text, piece.text, *node);
        return text;
    }

    void check_figure(std::string_view text, std::string_view written, const Node& node) {
        const auto from = static_cast<std::size_t>(written.data() - text.data());
        if (from + written.size() >= text.size())
            return wrong({"E0604", "a brace is not closed", "write '{turnover of notes}'", from - 1, 1},
                         node);
        const auto figure = figure_of(written, policies_, weeks_);
        const auto* no = std::get_if<NoFigure>(&figure);
        if (no) return wrong(told(*no, written, from), node);
        const auto& read = std::get<LessonFigure>(figure);
        if (read.kind == LessonFigure::Kind::Week && is_of_whole_horizon(morale::metrics()[read.metric]))
            wrong({"E0604", "there is no " + in_quotes(morale::metrics()[read.metric].name) + " of a week",
                   "it is known for the whole horizon only", from, written.size()},
                  node);
    }

    Fault told(const NoFigure& no, std::string_view written, std::size_t from) const {
        Fault fault{
            "E0604", in_quotes(written) + " is no figure",
            "write '{turnover of notes}', '{turnover of notes against nothing}', '{how often turnover "
            "of notes below nothing}' or '{turnover of notes in week 9}'",
            from, written.size()};
        if (no.why == NoFigure::Why::Form) return fault;
        fault.from += static_cast<std::size_t>(no.piece.data() - written.data());
        fault.length = no.piece.size();
        if (no.why == NoFigure::Why::Metric) {
            fault.message = "there is no metric " + in_quotes(no.piece);
            fault.hint = metric_hint(no.piece, metrics_);
        } else if (no.why == NoFigure::Why::Policy) {
            fault.message = "there is no policy " + in_quotes(no.piece);
            fault.hint = no_policy_hint(no.piece);
        } else {
            fault.message = in_quotes(no.piece) + " is not a week of the study";
            fault.hint = "weeks go from 1 to " + std::to_string(weeks_);
        }
        return fault;
    }

    void read_loop(Lesson& lesson) {
        const Node* loop = block_.value("loop");
        if (!loop) return;
        const std::string hint =
            "write at least two, each of which leads to the next: 'loop: [agents tire, "
            "agents leave]'";
        if (loop->kind != NodeKind::List || loop->items.size() < 2)
            return wrong(loop->kind == NodeKind::List ? "E0601" : "E0103", loop->place,
                         "'loop' is a list of what leads to what", hint);
        for (const Node& item : loop->items) {
            if (item.broken) continue;
            const std::string text = on_one_line(item.text);
            if (item.kind != NodeKind::Scalar || text.empty())
                wrong("E0103", item.place,
                      "a step of a loop is a text, not " + std::string(kind_in_words(item)), hint);
            lesson.loop.push_back(text);
        }
    }

    void read_predict(const Node& node, Lesson& lesson) {
        const WordBlock predict(node, "predict", predict_example, predict_keys, report_);
        if (!predict.is_sound()) {
            good_ = false;
            return;
        }
        int kinds = 0;
        for (const auto& [key, kind] :
             {std::pair{"number", PredictionKind::Number}, std::pair{"choice", PredictionKind::Choice},
              std::pair{"curve", PredictionKind::Curve}})
            if (const Node* metric = predict.value(key)) {
                ++kinds;
                lesson.kind = kind;
                lesson.metric = metric_of(predict.text(key), *metric, kind);
            }
        if (kinds != 1)
            return wrong("E0602", node.place,
                         kinds == 0 ? "it is not said what is predicted" : "two kinds of predictions at once",
                         "write one of 'number: METRIC', 'curve: METRIC' and 'choice: METRIC'");
        lesson.kind == PredictionKind::Choice ? check_choice(predict) : read_scale(predict, lesson);
    }

    std::string metric_of(const std::string& name, const Node& node, PredictionKind kind) {
        const Metric* metric = find_metric(name);
        if (name.empty())
            good_ = false;
        else if (!metric)
            wrong({"E0402", "there is no metric " + in_quotes(name), metric_hint(name, metrics_)}, node);
        else if (kind == PredictionKind::Curve && is_of_whole_horizon(*metric))
            wrong({"E0602", in_quotes(name) + " has no curve",
                   "it is known for the whole horizon only; 'number: " + name + "' asks for that"},
                  node);
        else if (kind == PredictionKind::Choice && metric->better == Better::Neither)
            wrong({"E0602", "no policy is the best one by " + in_quotes(name),
                   "take a metric that should be high or low: 'morale explain' says which"},
                  node);
        return name;
    }

    void check_choice(const WordBlock& predict) {
        for (const std::string_view key : {"of", "below", "above", "lowest", "highest", "step"})
            if (const Node* node = predict.value(key))
                wrong("E0602", node->place, in_quotes(key) + " has no use for a choice among the policies",
                      "delete it");
        if (policies_.size() < 2 || policies_.size() > static_cast<std::size_t>(most_code_policies))
            wrong("E0602", predict.place(),
                  "there are " + std::to_string(policies_.size()) + " policies to choose from",
                  "a choice needs 2 to " + std::to_string(most_code_policies));
    }

    void read_scale(const WordBlock& predict, Lesson& lesson) {
        if (!predict.has("of", "E0602", "name the policy whose figure is predicted")) good_ = false;
        lesson.policy = policy_of(predict, "of");
        if (predict.value("below") || predict.value("above")) return read_how_often(predict, lesson);
        const Metric* metric = find_metric(lesson.metric);
        if (!metric) return;
        const auto lowest = scale_value(predict, "lowest", *metric),
                   highest = scale_value(predict, "highest", *metric);
        if (!lowest || !highest) return;
        const Place& place = predict.value("highest")->place;
        if (!(*highest > *lowest))
            return wrong("E0603", place, "the scale ends where it begins, or before",
                         "'highest' is above 'lowest'");
        lesson.scale = {*lowest, *highest, (*highest - *lowest) / unscaled_steps};
        if (!predict.value("step")) return;
        const auto step = scale_value(predict, "step", *metric);
        if (!step) return;
        const double steps = *step > 0 ? (*highest - *lowest) / *step : 0;
        if (!(steps >= 1) || steps > largest_code_position || std::abs(steps - std::round(steps)) > 1e-6)
            return wrong("E0603", predict.value("step")->place,
                         "the scale cannot be gone through in these steps",
                         "'lowest' to 'highest' is a whole number of steps, at most " +
                             std::to_string(largest_code_position));
        lesson.scale.step = *step;
    }

    /// The policy that a key names; empty if there is none, or none of that name.
    std::string policy_of(const WordBlock& predict, std::string_view key) {
        const Node* node = predict.value(key);
        const std::string name = predict.text(key);
        if (node && name.empty()) good_ = false;
        if (!node || name.empty() || std::ranges::find(policies_, name) != policies_.end()) return name;
        wrong({"E0602", "there is no policy " + in_quotes(name), no_policy_hint(name)}, *node);
        return {};
    }

    /// In how many of the replications a policy is below or above another one: its scale goes to all of them.
    void read_how_often(const WordBlock& predict, Lesson& lesson) {
        lesson.below = predict.value("below") != nullptr;
        lesson.other = policy_of(predict, lesson.below ? "below" : "above");
        if (good_ && lesson.other == lesson.policy)
            wrong("E0602", predict.value(lesson.below ? "below" : "above")->place,
                  "a policy is never below or above itself", "name another one");
        lesson.scale = {.lowest = 0, .highest = 1, .step = 1 / unscaled_steps};
        if (lesson.kind == PredictionKind::Curve || (lesson.below && predict.value("above")))
            wrong("E0602", predict.place(), "'below' and 'above' do not go with this",
                  "'number', with one of them, asks in how many of the years one policy is below another");
        for (const std::string_view key : {"lowest", "highest", "step"})
            if (const Node* node = predict.value(key))
                wrong("E0603", node->place, in_quotes(key) + " has no use here",
                      "delete it: how often goes from 0 to 100 of a hundred");
    }

    std::optional<double> scale_value(const WordBlock& predict, std::string_view key, const Metric& metric) {
        if (!predict.value(key)) {
            if (key != "step")
                wrong("E0603", predict.place(), "'predict' has no " + in_quotes(key),
                      "a number or a curve is set on a scale from 'lowest' to 'highest'");
            return std::nullopt;
        }
        const Node& node = *predict.value(key);
        const std::string text = predict.text(key);
        if (text.empty()) {
            good_ = false;
            return std::nullopt;
        }
        const MetricName name{.name = metric.name,
                              .unit = metric.unit,
                              .percent = metric.percent,
                              .lowest = metric.range.lowest,
                              .highest = metric.range.highest};
        const Result<double> value = measured_value(text, name, money_unit(plan_.base));
        if (fault(value)) {
            wrong(*fault(value), node);
            return std::nullopt;
        }
        return std::get<double>(value);
    }

    WordBlock block_;
    const StudyPlan& plan_;
    const std::vector<std::string>& policies_;
    int weeks_;
    std::span<const MetricName> metrics_;
    Report& report_;
    bool good_ = true;
};

}  // namespace

std::optional<Lesson> read_lesson(const Node& node, const StudyPlan& plan,
                                  const std::vector<std::string>& policies, int weeks,
                                  std::span<const MetricName> metrics, Report& report) {
    return LessonReader(node, plan, policies, weeks, metrics, report).read();
}

}  // namespace morale
