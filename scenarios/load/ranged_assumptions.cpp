#include "scenarios/load/ranged_assumptions.hpp"

#include <cmath>
#include <utility>

#include "engine/language/path.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/language/uncertain_writing.hpp"
#include "engine/language/value_text.hpp"
#include "engine/study/assumption.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/uncertain.hpp"
#include "scenarios/load/customer_groups.hpp"
#include "scenarios/load/evidence_book.hpp"

namespace morale {

namespace {

/// Classes that say nothing of a time, and groups of customers that say nothing of a number, take that of the
/// centre, also when it is moved.
void add_heirs(const StudyPlan& plan, Uncertain& uncertain) {
    add_heirs_among_groups(plan, uncertain);
    constexpr std::string_view centre = "centre.contacts.";
    if (!uncertain.path.starts_with(centre)) return;
    const std::string key = uncertain.path.substr(centre.size());
    const Field* of_class = find_field("centre.classes[]." + key);
    for (std::size_t i = 0; of_class && i < plan.base.classes.size(); ++i)
        if (!find_origin(plan, "", "centre.classes[" + plan.base.classes[i].name + "]." + key))
            uncertain.heirs.emplace_back(of_class, i);
}

Fault no_range(const FieldPlace& place, std::string why) {
    return {"E0215", std::move(why), uncertain_example(*place.field)};
}

Result<RangedAssumption> by_catalogue(const StudyPlan& plan, EvidenceBook& book, const FieldPlace& place) {
    const Field& field = *place.field;
    const Result<KnownRange> known = book.range(field);
    if (fault(known)) return *fault(known);
    const KnownRange& range = std::get<KnownRange>(known);
    if (range.low.empty()) return no_range(place, "the evidence has no range for " + in_quotes(field.path));
    Field of_ends = field;
    if (is_distribution(field)) of_ends.dimension = Dimension::Duration;
    const Result<double> low = parse_value(of_ends, range.low), high = parse_value(of_ends, range.high);
    if (fault(low)) return *fault(low);
    if (fault(high)) return *fault(high);
    RangedAssumption found{.uncertain = {.path = place.path,
                                         .field = find_field(field.path),
                                         .element = place.element,
                                         .low = std::get<double>(low),
                                         .high = std::get<double>(high),
                                         .source = range.source},
                           .by = range.convention ? RangeBy::Convention : RangeBy::Source,
                           .fact = place.path.starts_with("centre.")};
    const Uncertain& u = found.uncertain;
    const double best = best_estimate(plan, u);
    if (!std::isfinite(best) || best < u.low || best > u.high || !(u.low < u.high) ||
        (is_distribution(field) && !(u.low > 0)))
        return no_range(place, "the value of " + in_quotes(place.path) +
                                   " lies outside of the range that the evidence gives, " + range.low +
                                   " to " + range.high);
    add_heirs(plan, found.uncertain);
    return found;
}

}  // namespace

std::string_view name_of(RangeBy by) {
    switch (by) {
        case RangeBy::Scenario:
            return "scenario";
        case RangeBy::Source:
            return "source";
        case RangeBy::Convention:
            return "convention";
    }
    return {};
}

RangedAssumptions ranged_assumptions(const StudyPlan& plan, const std::filesystem::path& library,
                                     const std::function<bool(std::string_view)>& is_stated) {
    RangedAssumptions found;
    EvidenceBook book(library);
    for (const FieldPlace& place : field_places(plan.base)) {
        if (!can_be_uncertain(*place.field)) continue;
        if (const Uncertain* written = find_uncertain(plan, place.path)) {
            found.rows.push_back({*written, RangeBy::Scenario});
            continue;
        }
        const Result<KnownRange> known = book.range(*place.field);
        if (fault(known) || std::get<KnownRange>(known).low.empty()) continue;
        if (is_stated(place.path)) {
            ++found.stated;
            continue;
        }
        Result<RangedAssumption> row = by_catalogue(plan, book, place);
        if (fault(row))
            ++found.outside;
        else
            found.rows.push_back(std::get<RangedAssumption>(std::move(row)));
    }
    return found;
}

Result<RangedAssumption> ranged_assumption(const StudyPlan& plan, const std::filesystem::path& library,
                                           std::string_view path) {
    if (const Uncertain* written = find_uncertain(plan, path))
        return RangedAssumption{*written, RangeBy::Scenario};
    const Result<FieldPlace> place = find_place(plan.base, path);
    if (fault(place)) return *fault(place);
    const FieldPlace& found = std::get<FieldPlace>(place);
    if (!can_be_uncertain(*found.field))
        return Fault{"E0215", in_quotes(path) + " is set by management, or is no number, and not uncertain",
                     "compare policies that set it differently"};
    EvidenceBook book(library);
    return by_catalogue(plan, book, found);
}

}  // namespace morale
