#include "output/words/sweep.hpp"

#include <algorithm>
#include <cmath>

#include "engine/language/value_text.hpp"
#include "output/words/metric.hpp"

namespace morale {

namespace {

constexpr std::size_t most_close_named = 4;

/// The last `keys` keys of a path.
std::string end_of(std::string_view path, int keys) {
    std::size_t at = path.size();
    for (int i = 0; i < keys && at != std::string_view::npos; ++i)
        at = at == 0 ? at : path.rfind('.', at - 1);
    return std::string(at == std::string_view::npos ? path : path.substr(at + 1));
}

/// A combination: what was varied of the policy, and the policy where there are several.
std::string called_row(const Sweep& sweep, const SweepRow& row) {
    return called_under(sweep, row.point, row.policy);
}

std::string others_that_may_be(const Sweep& sweep, const SweepRow& best) {
    std::vector<std::string> close;
    std::size_t all = 0, behind = 0, more = 0;
    for (const SweepRow& row : sweep.rows) {
        if (row.metric != best.metric || &row == &best) continue;
        ++all;
        behind += row.ranking == AgainstBest::Behind;
        if (row.ranking != AgainstBest::Close) continue;
        if (close.size() < most_close_named)
            close.push_back(called_row(sweep, row));
        else
            ++more;
    }
    if (all == 0) return {};
    if (behind == all) return " All others are surely worse (95 %, all at once).";
    if (close.empty()) return {};
    std::string text = " Not surely worse than that: ";
    for (const std::string& one : close) text += (&one == &close.front() ? "" : "; ") + one;
    if (more > 0) text += "; and " + std::to_string(more) + " more";
    return text + (behind > 0 ? "; the other " + std::to_string(behind) + " surely are" : "") +
           " (95 %, all at once).";
}

}  // namespace

std::string_view word_of(AgainstBest ranking) {
    switch (ranking) {
        case AgainstBest::Best:
            return "best";
        case AgainstBest::Close:
            return "may be best";
        case AgainstBest::Behind:
            return "worse";
        case AgainstBest::Unknown:
            return "";
    }
    return "";
}

std::string short_name(const Sweep& sweep, std::size_t path) {
    const SweptPath& mine = sweep.paths[path];
    constexpr int longest = 8;
    for (int keys = 1; keys < longest; ++keys) {
        const std::string name = end_of(mine.path, keys);
        if (std::ranges::count_if(sweep.paths,
                                  [&](const SweptPath& p) { return end_of(p.path, keys) == name; }) < 2)
            return name;
    }
    return mine.name();
}

std::string called(const Sweep& sweep, std::size_t point) {
    std::string text;
    for (std::size_t d = 0; d < sweep.paths.size(); ++d)
        text += (d == 0 ? "" : ", ") + short_name(sweep, d) + ' ' + sweep.points[point][d].text;
    return text;
}

std::string value_under(const Sweep& sweep, std::size_t point, std::size_t path, std::size_t policy) {
    return touches(sweep.paths[path], sweep.plan->policies[policy].name) ? sweep.points[point][path].text
                                                                         : std::string{};
}

std::string called_under(const Sweep& sweep, std::size_t point, std::size_t policy) {
    if (sweep.plan->policies.size() < 2) return called(sweep, point);
    std::string text;
    for (std::size_t d = 0; d < sweep.paths.size(); ++d)
        if (const std::string value = value_under(sweep, point, d, policy); !value.empty())
            text += (text.empty() ? "" : ", ") + short_name(sweep, d) + ' ' + value;
    const std::string name = "'" + sweep.plan->policies[policy].name + "'";
    return text.empty() ? name + ", of which nothing is varied" : text + " under " + name;
}

std::string told_best(const Sweep& sweep) {
    const Metric& metric = metrics()[sweep.metrics.front()];
    const SweepRow* best = best_of(sweep);
    if (best == nullptr)
        return metric.better == Better::Neither
                   ? "No direction of " + title(metric) + " is good, so no point is best."
                   : "There is no number of " + title(metric) + " to say which point is best.";
    return "Best on " + title(metric) + " looks " + called_row(sweep, *best) + ": " +
           reading(metric, best->value.mean, money_unit(sweep.plan->base)) + '.' +
           others_that_may_be(sweep, *best);
}

double number_on_axis(const Field& field, double number) {
    constexpr double percent = 100;
    if (field.dimension == Dimension::Share) return percent * number;
    if (field.dimension == Dimension::Hazard) return percent * -std::expm1(-number);
    return number;
}

std::string unit_on_axis(const Field& field, std::string_view currency) {
    if (field.dimension == Dimension::Share) return "%";
    if (field.dimension == Dimension::Hazard) return '%' + std::string(field.unit.substr(1));
    const std::string unit = unit_text(field, currency);
    return unit == "1" ? "" : unit;
}

PathScale scale_of(const Sweep& sweep, std::size_t path) {
    PathScale scale;
    const Field& field = *sweep.paths[path].field;
    for (const SweepPoint& point : sweep.points)
        scale.numbers = scale.numbers && point[path].number.has_value();
    if (scale.numbers) scale.unit = unit_on_axis(field, sweep.plan->base.money.currency);
    for (const SweepPoint& point : sweep.points) {
        if (scale.numbers) {
            scale.places.push_back(number_on_axis(field, *point[path].number));
            continue;
        }
        const auto word = std::ranges::find(scale.words, point[path].text);
        scale.places.push_back(static_cast<double>(word - scale.words.begin()));
        if (word == scale.words.end()) scale.words.push_back(point[path].text);
    }
    return scale;
}

}  // namespace morale
