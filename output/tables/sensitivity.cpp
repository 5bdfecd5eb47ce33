// What is known of each assumption: screening, shares of the variance, the ends of its range, the break-even.
#include <limits>

#include "engine/language/value_text.hpp"
#include "engine/study/assumption.hpp"
#include "output/sensitivity.hpp"
#include "output/tables/interval_cells.hpp"

namespace morale::tables {

namespace {

constexpr double not_there = std::numeric_limits<double>::quiet_NaN();

std::string_view state_of(const AssumptionSensitivity& row) {
    return row.analysed ? "analysed" : row.screened ? "screened" : "in group";
}

void write_screening(RowSink& sink, const Sensitivity& s, const AssumptionSensitivity& row) {
    const MorrisIndex none{.mu = not_there,
                           .sigma = not_there,
                           .noise_sd = not_there,
                           .of_noise = not_there,
                           .mean_square = not_there};
    const MorrisIndex& index = row.screened ? *row.screened : none;
    sink.number(index.mu);
    append_interval(sink, index.mu_star);
    sink.number(index.sigma).number(index.of_noise);
    const bool in_group = row.group < s.group_effects.size() && s.group_effects[row.group].has_value();
    sink.number(in_group ? s.group_effects[row.group]->mu_star.mean : not_there);
}

void write_break_even(RowSink& sink, const AssumptionSensitivity& row) {
    const Crossing* c = row.turns ? row.turns->nearest() : nullptr;
    sink.number(c ? c->x : not_there);
    sink.twelve_digits(c && !c->open_low ? c->low : not_there);
    sink.twelve_digits(c && !c->open_high ? c->high : not_there);
}

}  // namespace

TableColumns sensitivity_columns(const Sensitivity& s) {
    const std::string unit = unit_of(metrics()[s.metric], money_unit(s.plan.base));
    TableColumns columns = {
        {"path", ColumnType::Text, "", "the assumption, as in parameters.csv", true},
        {"group", ColumnType::Text, "", "the subject to which it belongs"},
        {"state",
         ColumnType::Text,
         "",
         "analysed: it has shares; screened: it was moved alone; in group: only with its group",
         false,
         {"analysed", "screened", "in group"}}};
    const auto add = [&](const char* name, const std::string& of, const char* description) {
        columns.push_back({name, ColumnType::Number, of, description});
    };
    add("best", "", "best estimate, in unit; of a distribution its mean");
    add("low", "", "low end of its range");
    add("high", "", "high end of its range");
    columns.push_back({"unit", ColumnType::Text, "", "unit of these values; 1 for shares"});
    columns.push_back(
        {"range_by",
         ColumnType::Text,
         "",
         "who gives the range; by convention it is half to double the value and says nothing about the world",
         false,
         {"scenario", "source", "convention"}});
    add("mu", unit, "mean elementary effect on the difference, for a move through the whole range");
    add("mu_star", unit, "mean size of these effects");
    add("mu_star_low", unit, "lower end of its 95 % interval");
    add("mu_star_high", unit, "upper end of its 95 % interval");
    add("sigma", unit, "standard deviation of the effects");
    add("mu_star_of_noise", unit, "the mu_star that noise alone would show");
    add("group_mu_star", unit, "mean size of the effects of its whole group");
    add("first", "1", "share of the variance from ignorance that it causes by itself");
    add("first_low", "1", "lower end of its 95 % interval");
    add("first_high", "1", "upper end of its 95 % interval");
    add("total", "1", "the same with all its interactions");
    add("total_low", "1", "lower end of its 95 % interval");
    add("total_high", "1", "upper end of its 95 % interval");
    add("at_low", unit, "mean difference where it alone is at its low end");
    add("at_low_low", unit, "lower end of its 95 % interval");
    add("at_low_high", unit, "upper end of its 95 % interval");
    add("at_high", unit, "mean difference where it alone is at its high end");
    add("at_high_low", unit, "lower end of its 95 % interval");
    add("at_high_high", unit, "upper end of its 95 % interval");
    add("break_even", "", "value at which the decision turns, in unit; the one next to the best estimate");
    add("break_even_low", "",
        "lower end of its 95 % interval; empty if that reaches the low end of the range");
    add("break_even_high", "",
        "upper end of its 95 % interval; empty if that reaches the high end of the range");
    return columns;
}

void sensitivity_rows(RowSink& sink, const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    for (const AssumptionSensitivity& row : s.rows) {
        const Uncertain& u = s.plan.uncertain[row.assumption];
        sink.row().text(u.path).text(s.groups[row.group].name).text(state_of(row));
        sink.number(best_estimate(s.plan, u)).number(u.low).number(u.high);
        sink.text(unit_text(*u.field, s.plan.base.money.currency)).text(story.range_by[row.assumption]);
        write_screening(sink, s, row);
        for (const Interval* interval : {&row.first, &row.total, &row.at_low, &row.at_high})
            append_interval(sink, *interval);
        write_break_even(sink, row);
    }
}

}  // namespace morale::tables
