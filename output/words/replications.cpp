#include "output/words/replications.hpp"

#include "output/words/metric.hpp"

namespace morale {

std::string would_decide(std::optional<std::int64_t> replications) {
    if (!replications) return "";
    if (*replications == 0) return "no reasonable number of replications would decide it";
    return "about " + number(static_cast<double>(*replications), 0) + " replications would decide it";
}

std::string how_many_would(std::int64_t replications) {
    if (replications == 0) return "no reasonable number would";
    return "about " + number(static_cast<double>(replications), 0) + " would";
}

}  // namespace morale
