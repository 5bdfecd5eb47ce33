#include "tests/combinations/scenario.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "engine/kernel/draws.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/policy/lever.hpp"

namespace morale::test {

namespace {

constexpr std::string_view one_team = R"yaml(morale: 1
time: {warmup: 1 week, horizon: 2 weeks}
centre:
  teams: [{name: care, agents: 6}]
  customers: {count: 2_500, issues: 22 /yr}
policies:
  before: {}
  tried: {}
)yaml";

constexpr std::string_view classes = R"yaml(morale: 1
time: {warmup: 1 week, horizon: 2 weeks}
centre:
  teams: [{name: care, agents: 6}, {name: tech, agents: 4}]
  classes: [{name: voice, team: care}, {name: web, team: tech}]
  load: {shocks: [{name: recall, from: 2026-01-07, length: 4 days, size: 0.5}]}
  customers: {count: 4_000, issues: 22 /yr}
policies:
  before: {}
  tried: {}
)yaml";

/// How large the study is. Random combinations leave it small; at the ends it is tried.
constexpr std::array size_of_study = {std::string_view("study.replications"),
                                      std::string_view("time.warmup"),
                                      std::string_view("time.horizon"),
                                      std::string_view("centre.teams[].agents"),
                                      std::string_view("centre.contacts.rate"),
                                      std::string_view("centre.customers.count"),
                                      std::string_view("centre.customers.issues"),
                                      std::string_view("centre.load.shocks[].size")};

bool says_how_large(const Field& field) {
    return std::ranges::find(size_of_study, field.path) != size_of_study.end();
}

/// Texts, lists, dates and currencies have no ends.
bool has_range(const Field& field) {
    using enum Dimension;
    constexpr std::array without = {Weights, Date, DayOfYear, Currency, Text, Names};
    return std::ranges::find(without, field.dimension) == without.end();
}

bool needs_classes(const Field& field) {
    return field.path.starts_with("centre.classes[]") || field.path.starts_with("centre.load.shocks[]");
}

/// The path with an element in it, in the policy that is tried when it is a lever.
std::string path_of(const Field& field) {
    std::string path(field.path);
    if (const std::size_t list = path.find("[]"); list != std::string::npos) {
        const std::string name = path.starts_with("centre.classes") ? "web"
                                 : path.starts_with("centre.load")  ? "recall"
                                                                    : "care";
        path.replace(list, 2, '[' + name + ']');
    }
    return find_lever(field.path) ? "policies.tried." + path : path;
}

/// In the field's unit. Where there is no highest value a large one stands for it.
double highest_of(const Field& field) {
    return std::min(field.highest, 1e9);
}

double between(const Field& field, double u) {
    const double low = field.lowest, high = highest_of(field);
    if (high - low < 1000) return low + u * (high - low);
    const double least =
        std::max(low, std::min(1e-3, high * 1e-9));  // wide: alike for every order of magnitude
    return least * std::pow(high / least, u);
}

std::string text_of(const Field& field, double value, std::uint32_t kind) {
    switch (field.dimension) {
        case Dimension::Flag:
            return value >= .5 ? "yes" : "no";
        case Dimension::Choice:
            return std::string(field.choices[static_cast<std::size_t>(value)]);
        case Dimension::Count:
            return number_text(std::round(value));
        case Dimension::TimeDistribution: {
            const std::string mean = "mean=" + number_text(value) + " s";
            const std::array laws = {number_text(value) + " s", "exponential(" + mean + ")",
                                     "lognormal(" + mean + ", cv=3)", "gamma(" + mean + ", cv=0.5)"};
            return laws[kind % laws.size()];
        }
        default:
            return value_text(field, value, "USD");
    }
}

double low_end(const Field& field) {
    return field.dimension == Dimension::Choice ? 0 : field.lowest;
}
double high_end(const Field& field) {
    return field.dimension == Dimension::Choice ? static_cast<double>(field.choices.size() - 1)
                                                : highest_of(field);
}

std::vector<const Field*> tried_fields() {
    std::vector<const Field*> found;
    for (const Field* field : language_fields())
        if (has_range(*field)) found.push_back(field);
    return found;
}

}  // namespace

Tried random_scenario(std::uint64_t n) {
    const Draws draws(Seed{1913}, 0);
    std::uint32_t nth = 0;
    const auto u = [&] { return draws.uniform(0, n, nth++); };
    const std::vector<const Field*> fields = tried_fields();
    const bool with_classes = u() < .5;
    Tried tried{.text = std::string(with_classes ? classes : one_team), .sets = {}};
    for (int count = 1 + static_cast<int>(u() * 15); count > 0; --count) {
        const Field& field = *fields[static_cast<std::size_t>(u() * static_cast<double>(fields.size()))];
        const double end = u(), inner = u(), kind = u();
        if (says_how_large(field) || (needs_classes(field) && !with_classes)) continue;
        double value = end < .2 ? low_end(field) : end > .8 ? high_end(field) : between(field, inner);
        if (field.dimension == Dimension::Choice)
            value = std::floor(inner * static_cast<double>(field.choices.size()));
        tried.sets.push_back(path_of(field) + '=' +
                             text_of(field, value, static_cast<std::uint32_t>(kind * 4)));
    }
    return tried;
}

std::vector<Tried> scenarios_at_ends() {
    std::vector<Tried> all;
    for (const Field* field : tried_fields())
        for (const double value : {low_end(*field), high_end(*field)})
            all.push_back({.text = std::string(needs_classes(*field) ? classes : one_team),
                           .sets = {path_of(*field) + '=' + text_of(*field, value, 0)}});
    return all;
}

std::string as_text(const Tried& tried) {
    std::string text = tried.text;
    for (const std::string& set : tried.sets) text += "-s '" + set + "'\n";
    return text;
}

}  // namespace morale::test
