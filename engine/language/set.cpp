#include "engine/language/set.hpp"

#include <utility>

#include "engine/language/path.hpp"
#include "engine/language/store.hpp"
#include "engine/language/text.hpp"
#include "engine/language/utf8.hpp"
#include "engine/language/weights.hpp"

namespace morale {

namespace {

/// A fault for a text that is not valid text or has a character that cannot be seen.
std::optional<Fault> not_readable(std::string_view text) {
    if (const std::size_t bad = first_bad_byte(text); bad != std::string_view::npos)
        return Fault{"E0003",
                     "the byte " + hexadecimal(static_cast<unsigned char>(text[bad])) + " is not UTF-8 text",
                     "type it as UTF-8 text", bad, 1};
    if (const std::size_t odd = first_invisible(text, ""); odd != std::string_view::npos)
        return Fault{"E0004", "the text has a control character (" + number_of_character(text, odd) + ")",
                     "delete it", odd, utf8_size(text, odd)};
    return std::nullopt;
}

/// Maps the position of the fault onto the text as given; the fault's own position ignores leading and
/// trailing blanks.
Problem problem(Problem::In in, Fault fault, std::string_view given) {
    const std::string_view known = trimmed(given);
    const std::size_t blanks = known.empty() ? 0 : static_cast<std::size_t>(known.data() - given.data());
    if (fault.length == 0) {
        fault.from = 0;
        fault.length = known.empty() ? given.size() : known.size();
    }
    fault.from += blanks;
    return {in, std::move(fault)};
}

}  // namespace

std::variant<WasSet, Problem> set(Parameters& p, std::string_view path, std::string_view text) {
    using enum Problem::In;
    for (const auto& [in, given] : {std::pair(Path, path), {Text, text}})
        if (const std::optional<Fault> wrong = not_readable(given)) return Problem{in, *wrong};
    const Result<FieldPlace> place = find_place(p, trimmed(path));
    if (fault(place)) return problem(Path, *fault(place), path);
    const auto& [field, element, name] = std::get<FieldPlace>(place);
    if (trimmed(text).empty() && field->dimension != Dimension::Text && field->dimension != Dimension::Names)
        return problem(Text, {"E0104", in_quotes(name) + " has no value", "write a value"}, text);
    Parameters changed = p;
    const Sources none;
    const Result<std::optional<UncertainValue>> stored = store(*field, element, trimmed(text),
                                                               {.parameters = changed,
                                                                .reference = p,
                                                                .relative = true,
                                                                .here = p.money.currency,
                                                                .of_scenario = p.money.currency,
                                                                .sources = none});
    if (fault(stored)) return problem(Text, *fault(stored), text);
    if (const auto* weights = std::get_if<SlotOf<std::vector<double>>>(&field->slot))
        if (const std::optional<Fault> unfit = unfit_weights(*field, (*weights)(changed, element)))
            return problem(Text, *unfit, text);
    p = std::move(changed);
    return WasSet{field, element, std::get<std::optional<UncertainValue>>(stored)};
}

}  // namespace morale
