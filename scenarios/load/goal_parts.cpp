#include "scenarios/load/goal_parts.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"

namespace morale {

namespace {

/// A kind of part as a goal may write it, with its names in the scenario.
struct KindOfPart {
    PartKind kind;
    std::string_view word, plural;
    std::vector<std::string> names;
};

/// Channels only if a class comes by them.
std::vector<std::string> names_of(const Parameters& p, PartKind kind) {
    return with_rows(p, kind, [&](const auto& rows, auto name) {
        std::vector<std::string> names;
        for (std::size_t nth = 0; nth < rows.size(); ++nth)
            if (kind != PartKind::Channel ||
                std::ranges::count(p.classes, static_cast<int>(nth), &ContactClass::channel) > 0)
                names.emplace_back(std::invoke(name, rows[nth]));
        return names;
    });
}

std::array<KindOfPart, 4> kinds_of(const Parameters& p) {
    return {{{PartKind::Customers, "group", "groups of customers", names_of(p, PartKind::Customers)},
             {PartKind::Class, "class", "classes", names_of(p, PartKind::Class)},
             {PartKind::Channel, "channel", "channels", names_of(p, PartKind::Channel)},
             {PartKind::Team, "team", "teams", names_of(p, PartKind::Team)}}};
}

bool has(const Metric& metric, PartKind kind) {
    if (kind == PartKind::Customers) return metric.by_customers;
    return kind == PartKind::Team ? is_told_of_teams(metric) : metric.by_class;
}

Fault fault_at(const char* code, std::string message, std::string hint, std::string_view goal,
               std::string_view piece) {
    return {code, std::move(message), std::move(hint), goal.find(piece), piece.size()};
}

/// "classes are: calls, mail; teams are: desk, post".
std::string all_names(std::span<const KindOfPart> kinds, const Metric& metric) {
    std::string all;
    for (const KindOfPart& kind : kinds) {
        if (!has(metric, kind.kind) || kind.names.empty()) continue;
        all += (all.empty() ? "" : "; ") + std::string(kind.plural) + " are: ";
        for (std::size_t i = 0; i < kind.names.size(); ++i) all += (i > 0 ? ", " : "") + kind.names[i];
    }
    return all.empty() ? "'centre.classes' names them" : all;
}

Fault unknown_part(std::string_view part, const Metric& metric, std::span<const KindOfPart> kinds,
                   std::string_view goal) {
    std::vector<std::string_view> names;
    for (const KindOfPart& kind : kinds)
        if (has(metric, kind.kind)) names.insert(names.end(), kind.names.begin(), kind.names.end());
    const std::string_view near = nearest_word(part, names);
    return fault_at("E0408",
                    (metric.by_class            ? "there is no class of contacts, channel or team "
                     : is_told_of_teams(metric) ? "there is no team "
                                                : "there is no group of customers ") +
                        in_quotes(part),
                    near.empty() ? all_names(kinds, metric) : "did you mean " + in_quotes(near) + "?", goal,
                    part);
}

/// The metric is told of neither, or not of the kind that was named.
Fault untold(const Metric& metric, std::string_view what, PartKind kind, std::string_view goal) {
    std::string told;
    for (const Metric& one : metrics())
        if (has(one, kind)) told += (told.empty() ? "" : ", ") + std::string(one.name);
    return fault_at("E0409", in_quotes(metric.name) + " is not told of " + std::string(what),
                    "these are: " + told, goal, metric.name);
}

}  // namespace

Result<PartKind> goal_part(const Metric& metric, std::string_view& part, const Parameters& p,
                           std::string_view goal) {
    const std::array<KindOfPart, 4> kinds = kinds_of(p);
    const auto found_in = [&](const KindOfPart& kind, std::string_view name) {
        return std::ranges::find(kind.names, name) != kind.names.end();
    };
    for (const KindOfPart& kind : kinds)
        if (has(metric, kind.kind) && found_in(kind, part)) return kind.kind;
    for (const KindOfPart& kind : kinds) {
        if (!part.starts_with(kind.word) || part.size() <= kind.word.size() || part[kind.word.size()] != ' ')
            continue;
        const std::string_view name = trimmed(part.substr(kind.word.size()));
        if (!found_in(kind, name)) continue;
        if (!has(metric, kind.kind)) return untold(metric, kind.plural, kind.kind, goal);
        part = name;
        return kind.kind;
    }
    for (const KindOfPart& kind : kinds)
        if (found_in(kind, part)) return untold(metric, kind.plural, kind.kind, goal);
    if (!is_told_of_teams(metric) && !metric.by_customers)
        return untold(metric, "classes of contacts, channels and teams", PartKind::Class, goal);
    return unknown_part(part, metric, kinds, goal);
}

}  // namespace morale
