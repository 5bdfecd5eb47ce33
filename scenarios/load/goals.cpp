#include "scenarios/load/goals.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/language/typed.hpp"
#include "engine/language/value_text.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/study/knobs.hpp"
#include "scenarios/load/goal_parts.hpp"
#include "scenarios/load/read_value.hpp"

namespace morale {

namespace {

// No share and no rate that people read in percent comes near this, and people type 80 for 80 %.
constexpr double meant_in_percent = 10;

/// The unit as people write it behind a number: "%/yr", "/yr", "s"; empty for a pure number.
std::string written_unit(const MetricName& metric) {
    const std::string_view time = metric.unit.starts_with("1/") ? metric.unit.substr(1) : std::string_view{};
    if (metric.percent) return '%' + std::string(time);
    return std::string(metric.unit == "1" ? std::string_view{} : time.empty() ? metric.unit : time);
}

std::string with_unit(double number, const std::string& unit) {
    return number_text(number) + (unit.empty() ? "" : ' ' + unit);
}

/// A value of the metric as a goal would write it.
std::string in_words(const MetricName& metric, double value) {
    return with_unit(metric.percent ? std::round(value * 1e8) / 1e6 : value, written_unit(metric));
}

/// What to type for a number with no unit or a wrong one: "35 %/yr"; for one that may already be a share,
/// "0.35 /yr or 35 %/yr".
std::string examples_for(const MetricName& metric, const Quantity& written) {
    const bool may_be_share = metric.percent && !written.unit.percent && written.number <= 1;
    if (!may_be_share) return with_unit(written.number, written_unit(metric));
    const std::string plain = written_unit(metric).substr(1);
    return with_unit(written.number, plain) + " or " + in_words(metric, written.number);
}

/// A field with the metric's unit and no bounds, so that values are read by the rules of fields.
Field as_field(std::string_view name, std::string_view own_unit) {
    const Result<Unit> parsed = parse_unit(own_unit == "1" ? std::string_view{} : own_unit);
    const Unit unit = fault(parsed) ? Unit{} : std::get<Unit>(parsed);
    Dimension dimension = Dimension::Number;
    if (own_unit == "1" || own_unit.empty()) dimension = Dimension::Share;
    if (unit.money == 1)
        dimension = unit.time < 0 ? Dimension::MoneyRate : Dimension::Money;
    else if (unit.time != 0)
        dimension = unit.time < 0 ? Dimension::Rate : Dimension::Duration;
    return {.path = name,
            .dimension = dimension,
            .unit = dimension == Dimension::Share ? std::string_view{} : own_unit,
            .lowest = 0,
            .highest = 0,
            .standing = Standing::Live,
            .meaning = {},
            .slot = {}};
}

/// "48 agents" without the unit, if that is a word that the rules of fields do not know.
std::string_view without_own_word(std::string_view text, const MetricName& metric) {
    if (!fault(parse_unit(metric.unit)) || !text.ends_with(metric.unit)) return text;
    return trimmed(text.substr(0, text.size() - metric.unit.size()));
}

/// The number of "2 M USD" or "300 k USD", 2000000 or 300000: amounts as people say them.
double number_meant(const NumberPrefix& read, std::string_view text) {
    struct Multiple {
        std::string_view word;
        double factor;
    };
    constexpr std::array multiples = {
        Multiple{"k", 1e3},       Multiple{"K", 1e3},   Multiple{"thousand", 1e3},
        Multiple{"M", 1e6},       Multiple{"m", 1e6},   Multiple{"mn", 1e6},
        Multiple{"million", 1e6}, Multiple{"Mio", 1e6}, Multiple{"bn", 1e9}};
    const std::string_view rest = trimmed(text.substr(read.end));
    const std::string_view word = rest.substr(0, rest.find(' '));
    const auto said = std::ranges::find(multiples, word, &Multiple::word);
    return said == multiples.end() || word == rest ? read.number : read.number * said->factor;
}

/// The number in the metric's unit. "35 %" for a metric that is read in percent a year means 35 %/yr.
Result<double> metric_value(std::string_view text, const MetricName& metric) {
    text = without_own_word(text, metric);
    const Result<Quantity> read = parse_quantity(text);
    const Quantity* quantity = std::get_if<Quantity>(&read);
    if (quantity != nullptr && metric.percent && quantity->unit.percent && quantity->unit.time == 0)
        return hundredth(quantity->number);
    Result<double> value = parse_value(as_field(metric.name, metric.unit), text);
    const Result<NumberPrefix> number = number_prefix(text);
    if (Fault* wrong = std::get_if<Fault>(&value);
        wrong != nullptr && wrong->code == "E0204" && !fault(number))
        wrong->hint =
            "write " + with_unit(number_meant(std::get<NumberPrefix>(number), text), written_unit(metric));
    if (Fault* wrong = std::get_if<Fault>(&value); wrong != nullptr && quantity != nullptr)
        wrong->hint = "write " + examples_for(metric, *quantity);
    return value;
}

/// Reports a bound that every policy meets, or none can, whatever it does.
std::optional<Fault> decides_nothing(const MetricName& metric, bool at_most, double value,
                                     std::string_view goal) {
    const bool always = at_most ? value >= metric.highest : value <= metric.lowest;
    const bool never = at_most ? value < metric.lowest : value > metric.highest;
    const Bounds plausible = measurable(metric.name);
    if (!always && at_most && std::isfinite(plausible.highest) && value >= plausible.highest)
        return Fault{"E0403", "every policy meets " + in_quotes(goal),
                     "no centre shows a " + std::string(metric.name) + " of " +
                         in_words(metric, plausible.highest) + " or more"};
    if (!always && !never) return std::nullopt;
    return Fault{"E0403", (always ? "every policy meets " : "no policy can meet ") + in_quotes(goal),
                 range_in_words(metric)};
}

Result<double> goal_value(std::string_view text, const MetricName* in_table, const MoneyUnit& money,
                          bool at_most, std::string_view goal) {
    if (in_table == nullptr) {
        const Result<Quantity> quantity = parse_quantity(text);
        if (fault(quantity)) return *fault(quantity);
        return in_unit(std::get<Quantity>(quantity), Unit{});
    }
    const std::string unit = unit_of(in_table->unit, money);
    MetricName metric = *in_table;
    metric.unit = unit;
    Result<double> value = metric_value(text, metric);
    if (Fault* wrong = std::get_if<Fault>(&value)) {
        if (wrong->code == "E0203" && unit != in_currency(in_table->unit, money.currency))
            wrong->hint += "; money is given " + how_amounts_are_told(money);
        return value;
    }
    const double number = std::get<double>(value);
    const bool read_in_percent = metric.percent || (metric.unit == "1" && metric.highest <= 1);
    if (read_in_percent && number >= meant_in_percent && text.find('%') == std::string_view::npos)
        return Fault{
            "E0205",
            in_quotes(text) +
                (metric.unit == "1" ? " is too large" : " is " + in_words(metric, number) + ", too much"),
            "did you mean " +
                with_unit(std::get<Quantity>(parse_quantity(text)).number,
                          metric.percent ? written_unit(metric) : "%") +
                "?"};
    if (const auto wrong = decides_nothing(metric, at_most, number, goal)) return *wrong;
    return value;
}

/// "service_level[phone]": the metric, and the part of the centre, which may be missing.
struct Subject {
    std::string_view metric, part;
    bool complete = true;  // whether a bracket that opens is closed
};

Subject subject_of(std::string_view text) {
    const std::size_t open = text.find('[');
    if (open == std::string_view::npos) return {.metric = text, .part = {}};
    if (text.back() != ']') return {.metric = text, .part = {}, .complete = false};
    const std::string_view part = trimmed(text.substr(open + 1, text.size() - open - 2));
    return {.metric = trimmed(text.substr(0, open)), .part = part, .complete = !part.empty()};
}

/// The row of the name in the table; that of any percentile of waits is not in it.
std::optional<MetricName> goal_metric(std::string_view name, std::span<const MetricName> metrics) {
    const auto row = std::ranges::find(metrics, name, &MetricName::name);
    if (row != metrics.end()) return *row;
    if (metrics.empty() || !percentile_named(name)) return std::nullopt;
    const Metric& told = *told_metric(name);
    return MetricName{.name = name,
                      .unit = told.unit,
                      .percent = told.percent,
                      .lowest = told.range.lowest,
                      .highest = told.range.highest};
}

Result<Goal> parse_goal(std::string_view text, std::span<const MetricName> metrics, const MoneyUnit& money,
                        const Parameters& base) {
    const std::size_t bracket = text.find(']');  // a class may have any name
    const std::size_t sign = text.find_first_of("<>=", bracket == std::string_view::npos ? 0 : bracket);
    const Fault no_goal{"E0401", in_quotes(text) + " is not a goal",
                        "write 'service_level >= 75 %' or 'turnover <= 40 %/yr'"};
    if (sign == std::string_view::npos) {
        const std::optional<std::string> typed = as_typed(text);
        return typed ? Fault{no_goal.code, no_goal.message, "write " + in_quotes(*typed)} : no_goal;
    }
    const std::size_t past = std::min(text.find_first_not_of("<>=", sign), text.size());
    const Subject subject = subject_of(trimmed(text.substr(0, sign)));
    const std::string_view name = subject.metric;
    const std::string_view relation = text.substr(sign, past - sign);
    const std::string_view value = trimmed(text.substr(past));
    const bool at_most = relation.find('<') != std::string_view::npos;
    const bool at_least = relation.find('>') != std::string_view::npos;
    if (name.empty() || value.empty() || at_most == at_least || !subject.complete) return no_goal;
    const std::string_view right = at_most ? "<=" : ">=";
    if (std::ranges::find(metrics, value, &MetricName::name) != metrics.end() && name != value)
        return Fault{"E0401", no_goal.message,
                     "the metric comes first: write '" + std::string(value) + (at_most ? " >= " : " <= ") +
                         std::string(name) + "'"};
    if (relation != right)
        return Fault{
            "E0401", no_goal.message,
            "write '" + std::string(name) + ' ' + std::string(right) + ' ' + std::string(value) + "'"};
    const std::optional<MetricName> metric = goal_metric(name, metrics);
    if (!metric && !metrics.empty()) {
        return Fault{"E0402", "there is no metric " + in_quotes(name), metric_hint(name, metrics),
                     text.find(name), name.size()};
    }
    std::string_view part = subject.part;
    PartKind kind = PartKind::Whole;
    if (const Metric* told = told_metric(name); told != nullptr && !part.empty()) {
        const Result<PartKind> found = goal_part(*told, part, base, text);
        if (fault(found)) return *fault(found);
        kind = std::get<PartKind>(found);
    }
    Result<double> number = goal_value(value, metric ? &*metric : nullptr, money, at_most, text);
    if (Fault* wrong = std::get_if<Fault>(&number)) {
        wrong->from = text.rfind(value);
        wrong->length = value.size();
        return *wrong;
    }
    return Goal{.metric = std::string(name),
                .of = std::string(part),
                .part = kind,
                .at_most = at_most,
                .value = std::get<double>(number),
                .text = std::string(text)};
}

}  // namespace

std::string metric_hint(std::string_view typed, std::span<const MetricName> metrics) {
    if (typed.starts_with(percentile_prefix))
        return "a percentile is wait_p50, wait_p95 or wait_p99.5: above 0 and below 100";
    std::string plain = "|";
    for (const char c : typed) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        plain += small == '_' || small == '-' ? ' ' : small;
    }
    plain += '|';
    std::vector<std::string_view> names;
    for (const MetricName& m : metrics) {
        if (m.also.find(plain) != std::string::npos)
            return in_quotes(typed) + " is called " + in_quotes(m.name);
        names.push_back(m.name);
    }
    const std::string_view near = nearest_word(typed, names);
    return near.empty() ? "'morale list metrics' shows them" : "did you mean " + in_quotes(near) + "?";
}

std::string range_in_words(const MetricName& metric) {
    const std::string name(metric.name);
    if (std::isinf(metric.highest)) return name + " is at least " + in_words(metric, metric.lowest);
    if (std::isinf(metric.lowest)) return name + " is at most " + in_words(metric, metric.highest);
    return name + " lies between " + in_words(metric, metric.lowest) + " and " +
           in_words(metric, metric.highest);
}

std::string figure_text(const MetricName& metric, double value) {
    return in_words(metric, value);
}

Result<double> measured_value(std::string_view text, const MetricName& in_table, const MoneyUnit& money) {
    const std::string unit = unit_of(in_table.unit, money);
    MetricName metric = in_table;
    metric.unit = unit;
    Result<double> value = metric_value(text, metric);
    if (fault(value)) return value;
    const double number = std::get<double>(value);
    const bool meant = metric.percent && metric.highest == 1 && number > 1 && number <= 100 &&
                       text.find('%') == std::string_view::npos;
    if (number < metric.lowest || number > metric.highest)
        return Fault{"E0405", in_quotes(text) + " cannot be measured",
                     range_in_words(metric) + (meant ? "; did you mean " + std::string(text) + " %?" : "")};
    return value;
}

std::vector<Goal> read_goals(const Node& list, std::span<const MetricName> metrics, const MoneyUnit& money,
                             const Currencies& currencies, const Parameters& base, Report& report) {
    std::vector<Goal> goals;
    if (list.broken || list.kind == NodeKind::Empty) return goals;
    if (list.kind != NodeKind::List) {
        report.error("E0103", list.place, "'goals' is a list, not " + std::string(kind_in_words(list)),
                     "write each goal as '- service_level >= 75 %'");
        return goals;
    }
    for (const Node& item : list.items) {
        if (item.broken) continue;
        const Result<Goal> goal =
            item.kind == NodeKind::Scalar
                ? parse_goal(trimmed(item.text), metrics, money, base)
                : Fault{"E0401", "a goal is a line of text, not " + std::string(kind_in_words(item)),
                        "write '- service_level >= 75 %'"};
        if (fault(goal))
            report_fault(*fault(goal), item, report);
        else if (const auto other = other_currency(item.text, item.place.file, currencies))
            report_fault(*other, item, report);
        else
            goals.push_back(std::get<Goal>(goal));
    }
    return goals;
}

}  // namespace morale
