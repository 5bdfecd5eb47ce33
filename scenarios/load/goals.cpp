#include "scenarios/load/goals.hpp"

#include <algorithm>

#include "scenarios/load/did_you_mean.hpp"
#include "scenarios/load/quantity.hpp"
#include "scenarios/load/read_value.hpp"

namespace morale {

namespace {

constexpr double meant_in_percent = 10;  // no metric without unit comes near, and people type 80 for 80 %

/// A field as wide as the metric's unit, so that values are read by the rules of fields.
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

Result<double> goal_value(std::string_view text, const MetricName* metric, const MoneyUnit& money) {
    if (metric) {
        const std::string unit = unit_of(metric->unit, money);
        Result<double> value = parse_value(as_field(metric->name, unit), text);
        if (Fault* wrong = std::get_if<Fault>(&value);
            wrong && wrong->code == "E0203" && unit != in_currency(metric->unit, money.currency))
            wrong->hint += "; money is told " + how_amounts_are_told(money);
        if (!fault(value) && metric->unit == "1" && std::get<double>(value) >= meant_in_percent &&
            !text.ends_with('%'))
            return Fault{"E0205", in_quotes(text) + " is too large",
                         "did you mean " + std::string(text) + " %?"};
        return value;
    }
    const Result<Quantity> quantity = parse_quantity(text);
    if (fault(quantity)) return *fault(quantity);
    return in_unit(std::get<Quantity>(quantity), Unit{});
}

Result<Goal> parse_goal(std::string_view text, std::span<const MetricName> metrics, const MoneyUnit& money) {
    const std::size_t sign = text.find_first_of("<>=");
    const Fault no_goal{"E0401", in_quotes(text) + " is not a goal",
                        "write 'service_level >= 75 %' or 'turnover <= 40 %/yr'"};
    if (sign == std::string_view::npos) return no_goal;
    const std::size_t past = std::min(text.find_first_not_of("<>=", sign), text.size());
    const std::string_view name = trimmed(text.substr(0, sign));
    const std::string_view relation = text.substr(sign, past - sign);
    const std::string_view value = trimmed(text.substr(past));
    const bool at_most = relation.find('<') != std::string_view::npos;
    const bool at_least = relation.find('>') != std::string_view::npos;
    if (name.empty() || value.empty() || at_most == at_least) return no_goal;
    const std::string_view right = at_most ? "<=" : ">=";
    if (relation != right)
        return Fault{
            "E0401", no_goal.message,
            "write '" + std::string(name) + ' ' + std::string(right) + ' ' + std::string(value) + "'"};
    const auto metric =
        std::find_if(metrics.begin(), metrics.end(), [&](const MetricName& m) { return m.name == name; });
    if (metric == metrics.end() && !metrics.empty()) {
        std::vector<std::string_view> names;
        for (const MetricName& m : metrics) names.push_back(m.name);
        const std::string_view near = nearest_word(name, names);
        return Fault{
            "E0402", "there is no metric " + in_quotes(name),
            near.empty() ? "'morale list' shows the metrics" : "did you mean " + in_quotes(near) + "?",
            text.find(name), name.size()};
    }
    Result<double> number = goal_value(value, metric == metrics.end() ? nullptr : &*metric, money);
    if (Fault* wrong = std::get_if<Fault>(&number)) {
        wrong->from = text.rfind(value);
        wrong->length = value.size();
        return *wrong;
    }
    return Goal{.metric = std::string(name),
                .at_most = at_most,
                .value = std::get<double>(number),
                .text = std::string(text)};
}

}  // namespace

std::vector<Goal> read_goals(const Node& list, std::span<const MetricName> metrics, const MoneyUnit& money,
                             const Currencies& currencies, Report& report) {
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
                ? parse_goal(trimmed(item.text), metrics, money)
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
