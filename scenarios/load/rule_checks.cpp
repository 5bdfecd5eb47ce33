#include "scenarios/load/rule_checks.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "engine/language/listed.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/rules.hpp"
#include "engine/study/drawn_together.hpp"
#include "scenarios/load/field_reading.hpp"

namespace morale {

namespace {

/// "1,234", "0.90". Requires a value that is not negative.
std::string told(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    const auto scaled = static_cast<std::int64_t>(std::round(value * scale));
    std::string whole = std::to_string(scaled / static_cast<std::int64_t>(scale));
    for (std::size_t i = whole.size(); i > 3; i -= 3) whole.insert(i - 3, ",");
    if (decimals == 0) return whole;
    const std::string part = std::to_string(scaled % static_cast<std::int64_t>(scale));
    return whole + '.' + std::string(static_cast<std::size_t>(decimals) - part.size(), '0') + part;
}

/// Where one of the fields of the rule is written; otherwise the file.
struct RuleField {
    std::string_view path;
    Place place;
};

RuleField written_of(const Rule& rule, const Written& written) {
    for (const std::string_view path : rule.fields)
        if (const auto at = written.places.find(place_key("", std::string(path))); at != written.places.end())
            return {path, at->second};
    return {rule.fields.front(), written.file};
}

/// "assumptions.word_of_mouth.retell 50 %, …", with the values of the parameters.
std::string values_of(const Rule& rule, const Parameters& p) {
    std::vector<std::string> all;
    for (const std::string_view path : rule.fields) {
        const Field& field = *find_field(path);
        all.push_back(std::string(path) + ' ' + value_text(field, value_number(field, p), p.money.currency));
    }
    return listed(all);
}

/// Rounds down to two digits, and a count to a whole number.
double rounded_down(const Field& field, double value) {
    if (field.dimension == Dimension::Count || value == 0) return std::floor(value);
    const double step = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::floor(value / step) * step;
}

/// The highest value of the field at which the others let the rule be kept, or what to do if none does.
std::string hint_of(const Rule& rule, std::string_view path, const Parameters& given) {
    const Field& field = *find_field(path);
    const auto& slot = std::get<SlotOf<double>>(field.slot);
    Parameters p = given;
    const double written = slot(p, 0);
    const auto kept = [&](double value) {
        slot(p, 0) = value;
        return rule.value(p) <= rule.highest;
    };
    double low = field.lowest, high = written;
    if (kept(low)) {
        for (int halvings = 0; halvings < 60; ++halvings)
            if (kept((low + high) / 2))
                low = (low + high) / 2;
            else
                high = (low + high) / 2;
        const double most = rounded_down(field, low);
        if (kept(most) && most > field.lowest)
            return "beside the others " + std::string(path) + " can be at most " +
                   value_text(field, most, p.money.currency);
    }
    return "lower one of them, or several; 'morale explain E0321' says why";
}

bool failed(const Rule& rule, const Written& written) {
    return std::ranges::any_of(rule.fields, [&](std::string_view path) {
        return written.failed.contains(place_key("", std::string(path)));
    });
}

/// Whether the parameters keep the rule; reports it if not.
bool check_values(const Rule& rule, const Parameters& p, const Written& written, Report& report) {
    const double value = rule.value(p);
    if (value <= rule.highest) return true;
    const RuleField at = written_of(rule, written);
    report.error("E0321", at.place,
                 told(value, value > 1000 ? 0 : 2) + ' ' + std::string(rule.quantity) + " are more than " +
                     told(rule.highest, value > 1000 ? 0 : 1) + ": " + values_of(rule, p),
                 hint_of(rule, at.path, p));
    return false;
}

void check_draws(const StudyPlan& plan, const Written& written, Report& report) {
    const double share = share_that_keeps_rules(plan);
    if (share >= least_share_to_draw) return;
    std::vector<std::string> bound;
    for (const Uncertain& assumption : plan.uncertain)
        if (is_bound(assumption)) bound.push_back(assumption.path);
    const auto at = written.places.find(place_key("", bound.front()));
    report.error("E0322", at == written.places.end() ? written.file : at->second,
                 "of the values that the range" + std::string(bound.size() == 1 ? " of " : "s of ") +
                     listed(bound) + " allow only " + told(100 * share, 1) +
                     " % can be simulated; the others break a rule over several values",
                 "narrow the ranges; 'morale explain E0321' says what the values have to keep");
}

}  // namespace

void check_rules(const StudyPlan& plan, const Written& written, Report& report) {
    bool kept = true;
    for (const Rule& rule : rules()) {
        if (failed(rule, written)) return;
        bool rule_kept = check_values(rule, plan.base, written, report);
        for (const PolicyPlan& policy : plan.policies)
            rule_kept = rule_kept && check_values(rule, policy.parameters, written, report);
        kept = kept && rule_kept;
    }
    if (kept) check_draws(plan, written, report);
}

}  // namespace morale
