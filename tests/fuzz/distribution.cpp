// A distribution: the first byte says of which field.
#include "engine/kernel/distribution.hpp"

#include <cmath>

#include "engine/language/distribution_text.hpp"
#include "engine/language/uncertain_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "scenarios/load/evidence_book.hpp"
#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;

namespace {

std::vector<const Field*> fields_of_time() {
    std::vector<const Field*> found;
    for (const Field* field : language_fields())
        if (field->dimension == Dimension::TimeDistribution) found.push_back(field);
    return found;
}

void check(const Distribution& law) {
    must(!(law.mean() < 0), "a mean is not negative");
    must(!std::isnan(law.mean()), "a mean is a number");
    for (const double u : {1e-9, .1, .5, .9, 1 - 1e-9}) must(law.quantile(u) >= 0, "a time is not negative");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    std::string_view text = fuzz::text_of(bytes, count);
    const std::vector<const Field*> fields = fields_of_time();
    const Field& field = *fields[fuzz::take_byte(text) % fields.size()];
    EvidenceBook evidence("nowhere");
    const Sources sources = sources_of(evidence, "nowhere");
    const Result<Distribution> law = parse_distribution(field, text, sources);
    if (const Fault* wrong = fault(law))
        must(!wrong->code.empty() && wrong->from + wrong->length <= text.size(),
             "a fault is about a piece of the text");
    else
        check(std::get<Distribution>(law));
    if (!looks_uncertain(text)) return 0;
    const Result<UncertainValue> value = parse_uncertain(field, text, sources);
    if (fault(value)) return 0;
    const auto& [best, low, high, source, best_law] = std::get<UncertainValue>(value);
    must(low <= best && best <= high, "the best estimate lies between the lowest and the highest");
    if (best_law) check(*best_law);
    return 0;
}
