#include "tools/cli/sweep_points.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/path.hpp"
#include "engine/language/text.hpp"
#include "engine/stats/sobol_points.hpp"
#include "engine/study/latin_points.hpp"

namespace morale {

namespace {

using Mistakes = std::vector<Mistake>;

/// The nearest of some names, or all of them.
std::string which_of(const std::string& word, const std::vector<std::string>& names,
                     const std::string& they_are) {
    const std::vector<std::string_view> known(names.begin(), names.end());
    const std::string_view nearest = nearest_word(word, known);
    return nearest.empty() ? they_are + with_commas(known) : "did you mean '" + std::string(nearest) + "'?";
}

/// What the path of a value names, as far as that is wrong.
void check_path(const Varied& varied, const StudyPlan& plan, Mistakes& mistakes) {
    std::vector<std::string> names;
    for (const PolicyPlan& policy : plan.policies) names.push_back(policy.name);
    if (!varied.policy.empty() && std::ranges::find(names, varied.policy) == names.end())
        mistakes.push_back({"there is no policy '" + varied.policy + "' to vary",
                            which_of(varied.policy, names, "its policies are ")});
    if (varied.policy.find('.') != std::string::npos)
        mistakes.push_back({"'" + varied.policy + "' has a dot in its name, and its path cannot be written",
                            "give the policy a name without dots"});
    const Result<FieldPlace> place = find_place(plan.base, varied.path);
    if (const Fault* wrong = fault(place)) {
        mistakes.push_back({"--vary '" + varied.name() + "': " + wrong->message, wrong->hint});
        return;
    }
    if (varied.path == "study.seed" || varied.path == "study.replications" ||
        varied.path == "study.objective")
        mistakes.push_back(
            {"'" + varied.path + "' is one for all points, which are compared under the same luck",
             "set it with " + std::string(varied.path == "study.seed"           ? "--seed"
                                          : varied.path == "study.replications" ? "-n"
                                                                                : "--on")});
    if (!varied.policy.empty() && std::get<FieldPlace>(place).field->standing == Standing::Structural)
        mistakes.push_back({"'" + varied.path + "' is the same for all policies",
                            "vary it for the world: --vary " + varied.path + "=…"});
}

void read_all_varied(const Request& request, const StudyPlan& plan, TypedSweep& sweep, Mistakes& mistakes) {
    if (request.vary.empty())
        mistakes.push_back(
            {"'sweep' needs at least one path to vary", "--vary pay.wage=18 USD/h,19 USD/h,20 USD/h"});
    for (const std::string& typed : request.vary) {
        auto read = read_varied(typed);
        if (Mistake* wrong = std::get_if<Mistake>(&read)) {
            mistakes.push_back(std::move(*wrong));
            continue;
        }
        Varied varied = std::get<Varied>(std::move(read));
        check_path(varied, plan, mistakes);
        if (std::ranges::any_of(sweep.varied, [&](const Varied& v) { return v.name() == varied.name(); }))
            mistakes.push_back(
                {"'" + varied.name() + "' is varied twice", "write all its values behind one --vary"});
        sweep.varied.push_back(std::move(varied));
    }
}

bool is_whole(const StudyPlan& plan, const Varied& varied) {
    const Result<FieldPlace> place = find_place(plan.base, varied.path);
    return !fault(place) && std::get<FieldPlace>(place).field->dimension == Dimension::Count &&
           varied.range && varied.range->before != "x";
}

/// The value of a path at that share of its values.
std::string value_of_share(const StudyPlan& plan, const Varied& varied, double share) {
    if (varied.values.empty()) return value_at(*varied.range, share, is_whole(plan, varied));
    const auto n = static_cast<double>(varied.values.size());
    return varied.values[static_cast<std::size_t>(share * n)];
}

/// Every value of each path with every value of the others; the last path changes fastest.
std::vector<TypedPoint> grid(const std::vector<Varied>& varied) {
    std::vector<TypedPoint> points(1);
    for (const Varied& one : varied) {
        std::vector<TypedPoint> longer;
        for (const TypedPoint& point : points)
            for (const std::string& value : one.values) {
                longer.push_back(point);
                longer.back().emplace_back(value);
                if (longer.size() > most_points) return longer;
            }
        points = std::move(longer);
    }
    return points;
}

/// The n-th values of all paths together.
std::vector<TypedPoint> zip(const std::vector<Varied>& varied, Mistakes& mistakes) {
    const std::size_t n = varied.front().values.size();
    for (const Varied& one : varied)
        if (one.values.size() != n)
            mistakes.push_back(
                {"--design zip takes values in step, and '" + one.name() + "' has " +
                     std::to_string(one.values.size()) + " where '" + varied.front().name() + "' has " +
                     std::to_string(n),
                 "write as many values for each path, or leave out --design zip for all combinations"});
    if (!mistakes.empty()) return {};
    std::vector<TypedPoint> points(n);
    for (std::size_t i = 0; i < n; ++i)
        for (const Varied& one : varied) points[i].emplace_back(one.values[i]);
    return points;
}

/// Sobol points without a seed; the first one, the corner, is left out.
std::vector<std::vector<double>> sobol_shares(int dimensions, int count) {
    const std::vector<std::uint64_t> unshifted(static_cast<std::size_t>(dimensions));
    std::vector<std::vector<double>> points = sobol_points(static_cast<std::size_t>(count) + 1, unshifted);
    points.erase(points.begin());
    return points;
}

std::vector<TypedPoint> spread(const Request& request, const StudyPlan& plan,
                               const std::vector<Varied>& varied) {
    const int count = request.points.value_or(usual_points), dimensions = static_cast<int>(varied.size());
    const auto shares = request.design == "sobol" ? sobol_shares(dimensions, count)
                                                  : latin_points(dimensions, count, plan.seed);
    std::vector<TypedPoint> points(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
        for (std::size_t d = 0; d < varied.size(); ++d)
            points[i].emplace_back(value_of_share(plan, varied[d], shares[i][d]));
    return points;
}

std::vector<TypedPoint> designed(const Request& request, const StudyPlan& plan,
                                 const std::vector<Varied>& varied, Mistakes& mistakes) {
    if (request.design == "latin" || request.design == "sobol") return spread(request, plan, varied);
    for (const Varied& one : varied)
        if (one.values.empty())
            mistakes.push_back(
                {"the range of '" + one.name() + "' has no steps",
                 "add ' by STEP' to it, or take points in between: --design sobol --points 16"});
    if (request.points)
        mistakes.push_back({"--points belongs to --design latin and sobol",
                            "leave it out: a " + request.design + " has the points that its values give"});
    if (!mistakes.empty()) return {};
    return request.design == "zip" ? zip(varied, mistakes) : grid(varied);
}

/// The place of a varied path among all; reports one that is not varied.
std::optional<std::size_t> place_among(const std::vector<Varied>& varied, const Varied& one, const char* flag,
                                       Mistakes& mistakes) {
    std::vector<std::string> names;
    for (const Varied& v : varied) names.push_back(v.name());
    const auto found = std::ranges::find(names, one.name());
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    mistakes.push_back({std::string(flag) + " names '" + one.name() + "', which is not varied",
                        which_of(one.name(), names, "varied are ")});
    return std::nullopt;
}

std::vector<Varied> together(const std::string& typed, Mistakes& mistakes) {
    auto read = read_varied_together(typed);
    if (auto* all = std::get_if<std::vector<Varied>>(&read)) return std::move(*all);
    mistakes.push_back(std::get<Mistake>(std::move(read)));
    return {};
}

void exclude(const std::string& typed, TypedSweep& sweep, Mistakes& mistakes) {
    std::vector<std::pair<std::size_t, Varied>> rules;
    for (Varied& one : together(typed, mistakes))
        if (const auto place = place_among(sweep.varied, one, "--exclude", mistakes))
            rules.emplace_back(*place, std::move(one));
    if (rules.empty()) return;
    const std::size_t before = sweep.points.size();
    std::erase_if(sweep.points, [&](const TypedPoint& point) {
        return std::ranges::all_of(
            rules, [&](const auto& rule) { return takes(rule.second, point[rule.first].value_or("")); });
    });
    if (sweep.points.size() == before && before > 0)
        mistakes.push_back({"--exclude '" + typed + "' matches no point",
                            "write values as behind --vary, with the same unit"});
}

void include(const std::string& typed, TypedSweep& sweep, Mistakes& mistakes) {
    TypedPoint point(sweep.varied.size());
    bool any = false;
    for (const Varied& one : together(typed, mistakes)) {
        const auto place = place_among(sweep.varied, one, "--include", mistakes);
        if (!place) continue;
        if (one.values.size() != 1)
            mistakes.push_back({"--include '" + typed + "' gives '" + one.name() + "' more than one value",
                                "a point has one value of each path"});
        else
            point[*place] = one.values.front(), any = true;
    }
    if (any) sweep.points.push_back(std::move(point));
}

/// Leaves out points that are there already.
void leave_out_twins(TypedSweep& sweep) {
    std::set<TypedPoint> seen;
    const std::size_t before = sweep.points.size();
    std::erase_if(sweep.points, [&](const TypedPoint& point) { return !seen.insert(point).second; });
    sweep.twice = static_cast<int>(before - sweep.points.size());
}

void check_count(const TypedSweep& sweep, Mistakes& mistakes) {
    if (sweep.points.size() > most_points)
        mistakes.push_back({"these are more than " + std::to_string(most_points) + " points",
                            "take fewer values, or some points of them: --design sobol --points 64"});
    else if (sweep.points.size() < 2)
        mistakes.push_back({"a sweep needs at least 2 points, and here " +
                                std::string(sweep.points.empty() ? "are none" : "is one"),
                            "add values behind --vary, or a point with --include"});
}

}  // namespace

std::variant<TypedSweep, Mistakes> typed_sweep(const Request& request, const StudyPlan& plan) {
    TypedSweep sweep;
    Mistakes mistakes;
    read_all_varied(request, plan, sweep, mistakes);
    if (!mistakes.empty()) return mistakes;
    sweep.points = designed(request, plan, sweep.varied, mistakes);
    for (const std::string& typed : request.exclude) exclude(typed, sweep, mistakes);
    for (const std::string& typed : request.include) include(typed, sweep, mistakes);
    if (!mistakes.empty()) return mistakes;
    leave_out_twins(sweep);
    check_count(sweep, mistakes);
    if (!mistakes.empty()) return mistakes;
    return sweep;
}

std::vector<std::string> point_settings(const std::vector<Varied>& varied, const TypedPoint& point) {
    std::vector<std::string> settings;
    for (std::size_t d = 0; d < varied.size(); ++d) {
        if (!point[d]) continue;
        const std::string prefix = varied[d].policy.empty() ? "" : "policies." + varied[d].policy + '.';
        settings.push_back(prefix + varied[d].path + '=' + *point[d]);
    }
    return settings;
}

}  // namespace morale
