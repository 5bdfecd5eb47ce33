#include "engine/language/sources.hpp"

#include "engine/language/text.hpp"
#include "engine/language/uncertain_writing.hpp"

namespace morale {

Result<Distribution> no_measured_times(std::string_view inside) {
    return Fault{"E0213", "there are no files here to read " + in_quotes(inside) + " from",
                 "write a law, such as lognormal(mean=6 min, cv=0.9)"};
}

Result<KnownRange> no_evidence(const Field& field) {
    return Fault{"E0215", "there is no catalogue of evidence here for " + in_quotes(field.path),
                 uncertain_example(field)};
}

}  // namespace morale
