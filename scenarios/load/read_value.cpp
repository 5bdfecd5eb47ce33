#include "scenarios/load/read_value.hpp"

#include <algorithm>
#include <filesystem>

#include "engine/language/store.hpp"
#include "engine/language/text.hpp"
#include "engine/language/weights.hpp"

namespace morale {

namespace {

/// Reports each bad number in a list of weights.
bool set_weights(const Node& node, const Field& field, std::size_t element, FieldReading& r) {
    std::vector<double> weights;
    bool good = true;
    for (const Node& item : node.items) {
        if (item.broken) {
            good = false;
            continue;
        }
        const Result<double> value =
            item.kind == NodeKind::Scalar
                ? parse_weight(field, item.text)
                : Fault{"E0216", "a weight is a number, not " + std::string(kind_in_words(item)),
                        std::string(how_weights_are_written)};
        if (fault(value)) {
            report_fault(*fault(value), item, r.report);
            good = false;
        } else {
            weights.push_back(std::get<double>(value));
        }
    }
    if (good) std::get<SlotOf<std::vector<double>>>(field.slot)(r.parameters, element) = std::move(weights);
    return good;
}

/// Reports each place of a list of names that holds something else.
bool set_names(const Node& node, const Field& field, std::size_t element, FieldReading& r) {
    std::vector<std::string> names;
    bool good = true;
    for (const Node& item : node.items) {
        const std::string_view name = trimmed(item.text);
        if (!item.broken && item.kind == NodeKind::Scalar && !name.empty()) {
            names.emplace_back(name);
            continue;
        }
        good = false;
        if (!item.broken)
            r.report.error("E0219", item.place,
                           item.kind == NodeKind::Scalar || item.kind == NodeKind::Empty
                               ? "a place without a name"
                               : "a name is a word, not " + std::string(kind_in_words(item)),
                           "write the names in brackets: [north, south]");
    }
    if (good)
        std::get<SlotOf<std::vector<std::string>>>(field.slot)(r.parameters, element) = std::move(names);
    return good;
}

/// `row` is the field in its table, which the study keeps.
std::optional<Fault> set_text(const Field& row, const Node& node, const std::string& path,
                              std::size_t element, FieldReading& r) {
    if (r.policy.empty())  // a value that is set again is what it is set to last
        std::erase_if(r.uncertain, [&](const Uncertain& u) { return u.path == path; });
    const Sources sources =
        sources_of(r.evidence, std::filesystem::path(node.place.file).parent_path(), &r.report);
    Result<std::optional<UncertainValue>> stored = store(row, element, node.text,
                                                         {.parameters = r.parameters,
                                                          .reference = r.reference,
                                                          .relative = r.relative,
                                                          .here = r.currencies.in_force(node.place.file),
                                                          .of_scenario = r.currencies.of_scenario,
                                                          .sources = sources});
    if (fault(stored)) return *fault(stored);
    if (std::optional<UncertainValue>& range = std::get<std::optional<UncertainValue>>(stored))
        r.uncertain.push_back({.path = path,
                               .field = &row,
                               .element = element,
                               .low = range->low,
                               .high = range->high,
                               .source = std::move(range->source)});
    return std::nullopt;
}

std::string written(const Node& node) {
    if (node.kind == NodeKind::Scalar) return std::string(trimmed(node.text));
    std::string out;
    for (const Node& item : node.items) out += (out.empty() ? "[" : ", ") + item.text;
    return out.empty() ? "[]" : out + ']';
}

bool report_shape(const Node& node, const Field& field, Report& report) {
    const bool list = field.dimension == Dimension::Weights;
    if (field.dimension == Dimension::Names && node.kind == NodeKind::List) return false;
    if (node.kind == (list ? NodeKind::List : NodeKind::Scalar)) return false;
    const std::string key(field.path.substr(field.path.rfind('.') + 1));
    if (field.dimension == Dimension::Names)
        report.error("E0219", node.place,
                     "'" + key + "' is a name or a list of names, not " + std::string(kind_in_words(node)),
                     "write several names in brackets: [north, south]");
    else if (list)
        report.error("E0216", node.place,
                     "'" + key + "' is a list of numbers, not " + std::string(kind_in_words(node)),
                     "write them in brackets: [1, 1, 0.5]");
    else
        report.error("E0103", node.place, "'" + key + "' is a value, not " + std::string(kind_in_words(node)),
                     field.dimension == Dimension::TimeDistribution
                         ? "write '" + key + ": exponential(mean=6 min)'"
                         : "write '" + key + ": …' with one value");
    return true;
}

}  // namespace

void report_fault(const Fault& fault, const Node& node, Report& report) {
    Place place = node.place;
    // The caret can point inside the text only if the file contains it verbatim.
    const std::string_view line = report.line(place);
    const std::size_t at = line.find(node.text);
    if (fault.length > 0 && at != std::string_view::npos && node.text.find('\n') == std::string::npos) {
        const std::string_view text = node.text;
        const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
        place.column += (node.plain ? 0 : 1) + characters(text.substr(0, blanks + fault.from));
        place.length = characters(text.substr(blanks + fault.from, fault.length));
    }
    report.error(fault.code, place, fault.message, fault.hint);
}

void read_value(const Node& node, const Field& field, const std::string& path, std::size_t element,
                FieldReading& r) {
    r.places[place_key(r.policy, path)] = node.place;
    bool good = !report_shape(node, field, r.report);
    if (good && node.kind == NodeKind::List)
        good = field.dimension == Dimension::Names ? set_names(node, field, element, r)
                                                   : set_weights(node, field, element, r);
    else if (good)
        if (const std::optional<Fault> wrong = set_text(field, node, path, element, r)) {
            report_fault(*wrong, node, r.report);
            good = false;
        }
    if (!good) {
        r.failed.insert(place_key(r.policy, path));
        return;
    }
    r.origins.push_back({.path = path,
                         .policy = r.policy,
                         .file = node.place.file,
                         .line = node.place.line,
                         .column = node.place.column,
                         .text = written(node)});
}

}  // namespace morale
